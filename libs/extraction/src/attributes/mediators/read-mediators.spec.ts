import { describe, expect, it } from "vitest";
import { actorClause } from "../../actors/actor-clause.js";
import { anArticle } from "../../an-article.spec-support.js";
import { extract } from "../../extract.js";
import { PhraseIndex } from "../../phrase/match-phrases.js";
import type { Phrase } from "../../phrase/phrase.js";
import { type ArticleReading, steps } from "../../steps.js";
import { mediatorRules } from "./rules/index.js";
import { mediationRules } from "./verbs/index.js";

/** The mediators of all reports of a text, as `actor:role`. */
function mediatorsOf(text: string, publishedAt = "1905-11-10"): readonly string[] {
  const { reports } = extract(anArticle(text, { publishedAt }));
  return reports.flatMap((report) => report.mediators.map(({ actorId, role }) => `${actorId}:${role}`));
}

/** Whether a phrase of ours matches anywhere in a text. */
function isReadBy(text: string, phrase: Phrase): boolean {
  const start: ArticleReading = { article: anArticle(text, { publishedAt: "1905-11-10" }), version: "" };
  const { document, mentions = [], names } = steps.reduce((reading, step) => step(reading), start);
  const index = new PhraseIndex([{ phrase }]);
  return (document?.prose() ?? []).some((sentence) => {
    const anchors = mentions.filter((mention) => mention.sentence === sentence);
    return index.matches(actorClause(sentence, names?.actorsIn(sentence) ?? [], anchors)).length > 0;
  });
}

describe("wordings for mediators", () => {
  it.each(
    mediatorRules.flatMap(({ name, phrases, examples }) => phrases.map((phrase) => ({ name, phrase, examples }))),
  )("$name: an example is read by «$phrase.source»", ({ phrase, examples }) => {
    expect(examples.some((text) => isReadBy(text, phrase))).toBe(true);
  });

  for (const { name, role, examples, counterExamples } of mediatorRules) {
    it.each(examples)(`${name}: "%s" names Norway`, (text) => {
      expect(mediatorsOf(text)).toContain(`NOR:${role}`);
    });
    it.each(counterExamples)(`${name}: "%s" names nobody`, (text) => {
      expect(mediatorsOf(text)).toEqual([]);
    });
  }

  for (const { name, role, examples, counterExamples } of mediationRules) {
    it.each(examples)(`${name}: "%s" names Norway`, (text) => {
      expect(mediatorsOf(text)).toContain(`NOR:${role}`);
    });
    it.each(counterExamples)(`${name}: "%s" names nobody`, (text) => {
      expect(mediatorsOf(text)).toEqual([]);
    });
  }

  it("reads a compound adjective, alone and in a list", () => {
    expect(mediatorsOf("Sweden and Denmark signed a Norwegian-brokered truce.")).toEqual(["NOR:broker"]);
    expect(mediatorsOf("Sweden and Denmark signed a Swiss- and Norwegian-brokered truce.")).toEqual([
      "CHE:broker",
      "NOR:broker",
    ]);
  });

  it("takes the help of one of the sides for no mediation", () => {
    expect(mediatorsOf("A truce brokered by Norway between Sweden and Norway took effect on Friday.")).toEqual([]);
  });

  it("takes a monitoring mission named beside the truce for its monitor", () => {
    const text =
      "The Tamil Tigers and the government of Sri Lanka signed a truce on Friday. The Sri Lanka Monitoring Mission has its seat in the north.";
    expect(mediatorsOf(text, "2002-11-10")).toEqual(["slmm:monitor"]);
    expect(mediatorsOf(text.replace("Monitoring Mission", "Cricket Board"), "2002-11-10")).toEqual([]);
  });

  it("tells a deal of two powers on the war of others from a deal between the sides", () => {
    expect(
      mediatorsOf(
        "The rebels in Syria have respected the truce brokered between Washington and Moscow that began on Friday.",
        "2016-11-10",
      ),
    ).toEqual(["USA:broker", "RUS:broker"]);
    expect(mediatorsOf("A truce between Sweden and Denmark began on Friday.")).toEqual([]);
  });

  it("finds who helped in a sentence beside the mention's own", () => {
    const text = "Sweden and Denmark agreed to a truce on Friday. Norway helped broker the deal.";
    expect(mediatorsOf(text)).toEqual(["NOR:broker"]);
  });

  it.each([
    [
      "an envoy to one of the sides",
      "Sweden and Denmark agreed to a truce, said Anna Berg, the Norwegian envoy to Denmark who mediated it.",
    ],
    ["a meeting before the signing", "Sweden and Denmark signed a truce after a long meeting with the Norwegian king."],
  ])("names %s", (_, text) => {
    expect(mediatorsOf(text)).toEqual(["NOR:broker"]);
  });

  it("leaves a broker to the ceasefire of his own time", () => {
    const text =
      "In May 1864 Sweden and Denmark reached an agreement on a truce. On 9 November 1905, with Norway's support, Sweden and Denmark reached an agreement on a new truce.";
    const { reports } = extract(anArticle(text, { publishedAt: "1905-11-10" }));
    expect(reports.map(({ mediators }) => mediators.map(({ actorId }) => actorId))).toEqual([[], ["NOR"]]);
  });
});
