import { describe, expect, it } from "vitest";
import { anArticle } from "../an-article.spec-support.js";
import { extract } from "../extract.js";
import { joiningRules } from "./joining.rule.js";
import { partyRules } from "./party.rule.js";

/** The parties of all reports of a text. */
function partiesOf(text: string, publishedAt = "1905-11-10"): readonly string[] {
  const { reports } = extract(anArticle(text, { publishedAt }));
  return reports.flatMap((report) => report.parties.map(({ actorId }) => actorId)).sort();
}

describe("wordings for parties", () => {
  for (const { name, examples, counterExamples } of [...partyRules, ...joiningRules]) {
    it.each(examples)(`${name}: "%s" binds Brazil`, (text) => {
      expect(partiesOf(text)).toContain("BRA");
    });
    it.each(counterExamples)(`${name}: "%s" does not bind Brazil`, (text) => {
      expect(partiesOf(text)).not.toContain("BRA");
    });
  }
});

describe("the sides of a sentence", () => {
  it.each([
    ["two subjects", "Brazil and Paraguay agreed to a truce on Friday.", ["BRA", "PRY"]],
    ["between", "A truce between Brazil and Paraguay took effect on Friday.", ["BRA", "PRY"]],
    ["with", "Brazil signed a truce with Paraguay on Friday.", ["BRA", "PRY"]],
    ["one that declares", "Brazil declared a unilateral truce on Friday.", ["BRA"]],
    [
      "a list behind an opening phrase",
      "At the initiative of Sweden, Brazil and Paraguay agreed to a truce.",
      ["BRA", "PRY"],
    ],
    [
      "a list behind an opening list",
      "Under the mediation of Sweden and Norway, Brazil and Paraguay agreed to a truce.",
      ["BRA", "PRY"],
    ],
    ["a helper in between", "Brazil and Paraguay, with Sweden's support, reached a truce on Friday.", ["BRA", "PRY"]],
    ["accuser and accused", "Paraguay accused Brazil of breaking the truce that began on Friday.", ["BRA", "PRY"]],
    [
      "those who only ask for it",
      "Sweden urged Brazil and Paraguay to respect the truce they signed on Friday.",
      ["BRA", "PRY"],
    ],
  ])("%s", (_, text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });

  it.each([
    [
      "a state that only describes a group",
      "Israel and the Lebanese armed group Hezbollah agreed to a truce on Friday.",
      "1996-04-26",
      ["ISR", "hezbollah"],
    ],
    [
      "those who lean towards somebody",
      "Hezbollah and pro-Syrian gunmen signed a truce on Friday.",
      "1989-01-30",
      ["hezbollah"],
    ],
    [
      "a condition",
      "Aceh's rebels, the GAM, threatened to end their ceasefire unless the Indonesian army agrees to stop its patrols.",
      "2003-04-06",
      ["gam"],
    ],
    [
      "a group's own truce",
      "ETA ended its fourteen-month truce on Friday, the government in Madrid said.",
      "1999-11-28",
      ["eta"],
    ],
    [
      "an outsider that announces it",
      "President Taft announced a truce on Friday. The truce between Brazil and Paraguay began at noon.",
      "1911-11-10",
      ["BRA", "PRY"],
    ],
    [
      "groups that are named one by one",
      "Colombia and two guerrilla groups, the M-19 and the EPL, signed a truce on Friday.",
      "1984-08-25",
      ["COL", "epl", "m-19"],
    ],
    [
      "two adjectives of one noun",
      "Israeli and Syrian generals signed a truce on Friday.",
      "1974-06-01",
      ["ISR", "SYR"],
    ],
    [
      "the one that has a truce with somebody",
      "Angolan gunners hauled their mortars off the hills under a ceasefire with UNITA.",
      "1994-11-21",
      ["AGO", "unita"],
    ],
    [
      "two that fought each other by the article's words",
      "The ceasefire that began on Friday pleased the bishop. Months of fighting between Ethiopian troops and the Oromo Liberation Front had emptied his church.",
      "1992-06-21",
      ["ETH", "olf"],
    ],
    [
      "rebels of a front",
      "South Sudan's government and the rebels of the National Salvation Front signed a truce on Friday.",
      "2020-10-14",
      ["SSD", "national-salvation-front-south-sudan"],
    ],
    [
      "what a participle says of the subject",
      "Ethiopian jets bombed the Oromo Liberation Front on Friday, breaking a truce of three days.",
      "1992-06-21",
      ["ETH", "olf"],
    ],
    [
      "those to whom it was only told",
      "Israel told the envoy of Sweden on Friday that its soldiers had ceased fire.",
      "1974-06-01",
      ["ISR"],
    ],
    [
      "a pronoun in its own sentence",
      "Ethiopia said for weeks that the war would go on, but on Friday it accepted the truce.",
      "1992-06-21",
      ["ETH"],
    ],
    [
      "those who shelled each other",
      "The ceasefire that began on Friday pleased the bishop. Ethiopian troops and the Oromo Liberation Front had shelled each other for months.",
      "1992-06-21",
      ["ETH", "olf"],
    ],
    [
      "a preposition for each",
      "Officers from Ethiopia's army and from the Oromo Liberation Front signed a truce on Friday.",
      "1992-06-21",
      ["ETH", "olf"],
    ],
    [
      "the other side of one that was negotiated",
      "The ceasefire negotiated last week held. Ethiopia had ordered its troops to stop shooting at the Oromo Liberation Front.",
      "1992-06-21",
      ["ETH", "olf"],
    ],
    [
      "whom a person stands for",
      "Lebanese leader Nabih Berri and Israel agreed to a truce on Friday.",
      "1986-02-21",
      ["ISR", "amal"],
    ],
    [
      "the warring sides of a country",
      "Chad's warring factions, the FAN and the FROLINAT, agreed to a truce on Friday.",
      "1979-03-16",
      ["frolinat", "fan"].sort(),
    ],
    [
      "a state that fights on the soil of others",
      "Libya and Nigeria, Morocco and Gabon reached a ceasefire for Chad on Friday.",
      "1979-08-21",
      [],
    ],
  ])("%s", (_, text, publishedAt, parties) => {
    expect(partiesOf(text, publishedAt)).toEqual(parties);
  });

  it("takes a border for no partner", () => {
    expect(
      partiesOf("Eritrea declared a unilateral truce on its border with Ethiopia on Friday.", "1999-11-10"),
    ).toEqual(["ERI"]);
  });

  it("takes those who help broker it for no side", () => {
    expect(partiesOf("Brazil and Paraguay agreed to a truce on Friday. Sweden helped broker the deal.")).toEqual([
      "BRA",
      "PRY",
    ]);
  });

  it("takes the country behind a town for a place", () => {
    expect(partiesOf("At Oslo, Norway, Brazil and Paraguay signed a truce on Friday.")).toEqual(["BRA", "PRY"]);
  });
});
