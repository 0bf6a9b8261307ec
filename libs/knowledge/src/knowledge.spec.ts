import { describe, expect, it } from "vitest";
import { toActorId } from "#domain";
import { buildLookups } from "./build-index.js";
import { scanNames } from "./find-names.js";
import { knowledge, measureCoverage, resolveName } from "./index.js";

/** Names of a text as `words=who/how`, which reads well in a table. */
const read = (text: string, year?: number) =>
  knowledge
    .findNames(text, year === undefined ? {} : { year })
    .map((hit) => `${text.slice(hit.start, hit.end)}=${hit.actor?.actorId ?? hit.place?.placeId}/${hit.via}`);

type Case = readonly [description: string, text: string, hits: readonly string[], year?: number];

describe("names that are found", () => {
  const cases: readonly Case[] = [
    [
      "a state, its capital and its seat of government",
      "Russia, Moscow, the Kremlin",
      ["Russia=RUS/name", "Moscow=RUS/capital", "Kremlin=RUS/institution"],
    ],
    ["tokenised text", "Moscow 's envoy met U . S . officials", ["Moscow=RUS/capital", "U . S=USA/abbreviation"]],
    ["a state that is gone, in its years", "the Yugoslav army", ["Yugoslav army=yugoslavia/name"], 1991],
    ["the state that bore its name after it", "the Yugoslav army", ["Yugoslav army=SRB/institution"], 1999],
    ["a possessive without its s", "Angola's army", ["Angola=AGO/name"]],
    ["adjective and people", "Israeli officers and the Israelis", ["Israeli=ISR/adjective", "Israelis=ISR/demonym"]],
    ["the longest name first", "South Sudan left Sudan", ["South Sudan=SSD/name", "Sudan=SDN/name"]],
    [
      "accents, case and typographic apostrophes",
      "CÔTE D’IVOIRE and Turkiye and Türkiye",
      ["CÔTE D’IVOIRE=CIV/name", "Turkiye=TUR/name", "Türkiye=TUR/name"],
    ],
    ["hyphen or space", "Al Shabaab, al-Shabaab", ["Al Shabaab=al-shabaab/name", "al-Shabaab=al-shabaab/name"]],
    ["an office holder in office", "Putin said", ["Putin=RUS/person"], 2015],
    ["lower case where no word is written alike", "russia and hamas", ["russia=RUS/name", "hamas=hamas/name"]],
    [
      "a name in brackets and after a slash",
      "(Renamo/UNITA)",
      ["Renamo=renamo/abbreviation", "UNITA=unita/abbreviation"],
    ],
    ["a name with a slash", "SPLM/A rebels", ["SPLM/A=spla/abbreviation"]],
    ["a surname behind a title only", "Secretary Rice spoke", ["Rice=USA/person"]],
    ["a state before a weekday", "in talks with Jordan Tuesday", ["Jordan=JOR/name"]],
    [
      "states in text that lost its commas",
      "Jordan Egypt and Qatar",
      ["Jordan=JOR/name", "Egypt=EGY/name", "Qatar=QAT/name"],
    ],
    ["a state in a headline", "Israel Accepts Truce", ["Israel=ISR/name"]],
    ["a place between two accents", "Compiègne", ["Compiègne=fra-compiegne/place"]],
    ["an organ for its body", "the U.N. Security Council", ["U.N. Security Council=un/name"]],
    [
      "an alias that the text's country decides",
      "In Lebanon the SLA withdrew.",
      ["Lebanon=LBN/name", "SLA=south-lebanon-army/abbreviation"],
    ],
    [
      "the same alias elsewhere",
      "In Sudan the SLA withdrew.",
      ["Sudan=SDN/name", "SLA=sudan-liberation-army/abbreviation"],
    ],
    [
      "an abbreviation of many meanings beside its country",
      "Uganda and the NRA signed",
      ["Uganda=UGA/name", "NRA=national-resistance-army/abbreviation"],
    ],
    ["US before a noun of state in capitals", "THE US TROOPS LEFT THE CITY", ["US=USA/abbreviation"]],
  ];
  it.each(cases.map((row) => ({ row, description: row[0] })))("finds $description", ({ row: [, text, hits, year] }) => {
    expect(read(text, year)).toEqual(hits);
  });
});

describe("near misses", () => {
  const cases: readonly Case[] = [
    ["a surname that is a country", "Michael Jordan scored", []],
    ["a given name that is a country", "Jordan Hoffman wrote to Chad Miller", []],
    ["a title before a capital", "Mr. Washington agreed", []],
    ["a common word", "They ate turkey from fine china with the polish wiped off", []],
    ["us in lower case and in capitals", "He told us. TELL US WHY THE GUNS ARE STILL FIRING", []],
    ["words that are written like an abbreviation", "A Peace Plan in Fact May Mend It", []],
    ["IS in capitals", "THE WAR IS OVER AND AU REVOIR THEY SANG", []],
    ["an abbreviation of many meanings alone in a text", "The NRA and the PAC gave money to FDR", []],
    ["an actor before it existed", "Hamas said", [], 1960],
    ["a given name that the table has as a surname", "Sharon Hoffman wrote", []],
    ["a common word that a table has as a surname", "Rice was scarce", []],
    ["somebody else of that surname", "Melania Trump waved", []],
    ["LeT in lower case", "Let us go", []],
    ["a sea or a river", "the South China Sea and the Jordan River", []],
    ["a newspaper", "the Washington Post and the Jerusalem Post", []],
    ["a town in the United States", "a man from Lebanon, Pennsylvania", []],
    ["an animal", "Guinea pigs", []],
    ["a news agency that is spelt like a capital", "HAMA, SANA - The road is open", []],
    ["a centre of anything", "the Centre for Reconciliation counted four breaches", []],
    ["an alliance of any opposition", "The main opposition alliance met", []],
    ["gunmen of any camp", "Leftist gunmen and an Islamic militia fought royalist forces and a Liberation Front", []],
    ["a word in capitals that is an abbreviation elsewhere", "A BIG STEP FOR RESISTANCE FORCES", []],
    ["an office holder long after", "Putin said", [], 1960],
    ["a name over a sentence's end", "They fled north. Korea Street was empty", []],
  ];
  it.each(cases.map((row) => ({ row, description: row[0] })))(
    "does not take $description for a party",
    ({ row: [, text, hits, year] }) => {
      expect(read(text, year).filter((hit) => !hit.endsWith("/place"))).toEqual(hits);
    },
  );
});

describe("conflicts", () => {
  it("gives both sides' wars one key over all their years", () => {
    const actorIds = [toActorId("ARM"), toActorId("AZE")];
    for (const year of [1994, 2020, 2022]) {
      expect(knowledge.assignConflict({ actorIds, countries: [], placeNames: [], year })).toMatchObject({
        conflictId: "nagorno-karabakh",
        basis: "listed",
      });
    }
  });
  const cases: readonly (readonly [
    question: string,
    actors: string[],
    countries: string[],
    places: string[],
    year: number,
    id: string,
  ])[] = [
    ["one rebel group", ["polisario"], [], [], 1991, "western-sahara"],
    ["a state and its rebels", ["SLV", "fmln"], ["SLV"], [], 1989, "el-salvador"],
    ["a patron in place of the armed side", ["AZE", "nagorno-karabakh"], [], [], 2023, "nagorno-karabakh"],
    ["a place alone", [], [], ["Jebel Marra"], 2010, "darfur"],
    ["a country with one great war at the time", [], ["SYR"], [], 2015, "syria"],
    ["two wars of one state, by the other side", ["ISR", "hezbollah"], ["ISR"], [], 2006, "israel-lebanon"],
    ["two wars of one state, by place", ["ISR"], ["ISR"], ["Gaza"], 2014, "israel-gaza"],
    ["the same rebels in another decade", ["IRQ", "pkk", "TUR"], ["TUR"], [], 1999, "turkey-pkk"],
    ["a war of two states", ["THA", "KHM"], [], [], 2025, "thailand-cambodia"],
    ["the war of its year", ["COD", "rcd"], ["COD"], ["Goma"], 1999, "congo-second"],
    ["one of several wars of a theatre", ["TUR", "sdf"], ["SYR"], [], 2019, "syria"],
    ["an armed side of a theatre", ["COD", "fdlr"], ["COD"], [], 2009, "eastern-congo"],
    ["a war by its own name", [], [], ["Korean War"], 1953, "korea"],
    ["mediators behind the parties", ["RUS", "USA", "SYR", "syrian-opposition"], ["SYR"], [], 2016, "syria"],
  ];
  it.each(cases)("finds the conflict of %s", (_question, actors, countries, placeNames, year, id) => {
    const question = { actorIds: actors.map(toActorId), countries, placeNames, year };
    expect(knowledge.assignConflict(question).conflictId).toBe(id);
    expect(knowledge.rankConflicts(question).every(({ score }) => score > 0 && score <= 1)).toBe(true);
  });
  it("answers with two states' sorted pair, a country, an actor or unknown when nothing listed fits", () => {
    const ask = (actors: string[], countries: string[]) =>
      knowledge.assignConflict({ actorIds: actors.map(toActorId), countries, placeNames: [] }).conflictId;
    expect(ask(["NZL", "ISL"], [])).toBe("ISL--NZL");
    expect(ask([], ["FJI"])).toBe("country-FJI");
    expect(ask(["borduria-front"], [])).toBe("borduria-front");
    expect(ask([], [])).toBe("unknown");
  });
});

describe("offsets", () => {
  it("are UTF-16 units into the text that was given, whatever stands before", () => {
    const text =
      "\ud83d\udd4a\ufe0f Ceasefire \u2014 C\u00f4te d\u2019Ivoire\u2019s army; e\u0301t\u00e9 in A\u0301ngola";
    const [first, second] = knowledge.findNames(text);
    expect(text.slice(first?.start, first?.end)).toBe("C\u00f4te d\u2019Ivoire");
    expect(text.slice(second?.start, second?.end)).toBe("A\u0301ngola");
  });
  it("survive lone surrogates, control characters and half a million equal letters", () => {
    for (const text of ["\ud800Russia\udfff", "\u0000Russia\u0000", "Russia".repeat(90_000), "A ".repeat(250_000)]) {
      for (const hit of knowledge.findNames(text)) expect(text.slice(hit.start, hit.end)).toBe("Russia");
    }
  });
});

describe("work", () => {
  const text =
    "The army of Ruritania and Borduria met in Geneva, and the Russian envoy said U.S. officials had called Hamas. ";
  const count = (copies: number) => scanNames(buildLookups(), text.repeat(copies), 2020).wordsVisited;
  it("grows with the text and no faster", () => {
    expect(count(400) / count(4)).toBeLessThanOrEqual(100);
  });
  it("passes most words of prose without a look-up", () => {
    const prose =
      "Farmers brought their harvest to market while children played near a bridge that nobody had crossed. ";
    const visited = scanNames(buildLookups(), prose, undefined).wordsVisited;
    expect(visited).toBeLessThan(prose.split(" ").length / 3);
  });
});

describe("coverage", () => {
  it("resolves ids, names and common words that need their article", () => {
    expect(["ISR", "Hamas", "Allies", "Zubrowka Army"].map((name) => resolveName(knowledge, name)?.actorId)).toEqual([
      "ISR",
      "hamas",
      "allies",
      undefined,
    ]);
  });
  it("counts a thing as known when one of its names is listed as a whole", () => {
    const things = [["FMLN"], ["X-9", "Polisario Front"], ["Polisario Front Youth Brigade of Zubrowka"]];
    expect(measureCoverage(knowledge, things)).toEqual({
      known: 2,
      total: 3,
      unknown: ["Polisario Front Youth Brigade of Zubrowka"],
    });
  });

  it("takes no town out of the middle of another name", () => {
    const hits = knowledge.findNames("Two men were hurt near Kafr al-Numan, and one in Numan.");
    expect(hits.map(({ start, place }) => [start, place?.iso3])).toEqual([[49, "NGA"]]);
  });

  it("means of two that fight in a country the one at home there: Kurdish forces", () => {
    const forcesIn = (text: string, year: number) =>
      knowledge.findNames(text, { year }).flatMap(({ actor }) => (actor?.kind === "non-state" ? [actor.actorId] : []));
    expect(forcesIn("Iraqi troops and Kurdish forces agreed to a truce near Kirkuk.", 2017)).toEqual(["peshmerga"]);
    expect(
      forcesIn("Turkey said that Kurdish forces had crossed from Iraq into Turkey, and Turkish troops fired.", 2015),
    ).toEqual(["pkk"]);
    expect(forcesIn("Damascus said that Kurdish forces in Syria would leave.", 2018)).toEqual(["sdf"]);
  });
});
