import { describe, expect, it } from "vitest";
import { toActorId } from "#domain";
import { knowledge } from "./index.js";

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
    ["IS in capitals", "THE WAR IS OVER AND AU REVOIR THEY SANG", []],
    ["a newspaper", "the Washington Post and the Jerusalem Post", []],
    ["a town in the United States", "a man from Lebanon, Pennsylvania", []],
    ["an animal", "Guinea pigs", []],
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
  it("answers with two states' sorted pair, a country, an actor or unknown when nothing listed fits", () => {
    const ask = (actors: string[], countries: string[]) =>
      knowledge.assignConflict({ actorIds: actors.map(toActorId), countries, placeNames: [] }).conflictId;
    expect(ask(["NZL", "ISL"], [])).toBe("ISL--NZL");
    expect(ask([], ["FJI"])).toBe("country-FJI");
    expect(ask(["borduria-front"], [])).toBe("borduria-front");
    expect(ask([], [])).toBe("unknown");
  });
});
