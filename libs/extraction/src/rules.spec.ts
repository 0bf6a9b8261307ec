import { describe, expect, it } from "vitest";
import { anArticle } from "./an-article.spec-support.js";
import { breachRules } from "./attributes/stages/breach.rule.js";
import { stageRules } from "./attributes/stages/rules/index.js";
import { ofIt } from "./attributes/stages/rules/of-it.rule.js";
import { extract } from "./extract.js";
import { realRules, unrealRules } from "./reality/rules/index.js";

/** A Monday; the one frozen day of publication of all examples. */
const publishedAt = "1921-03-14";

const article = (text: string) => anArticle(text, { publishedAt });

describe.each([...realRules, ...unrealRules])("the rule «$name»", (rule) => {
  const speaksFor = rule.weight > 0;
  it.each([...rule.examples])(`reads: %s`, (text) => {
    expect(extract(article(text)).reports.length > 0).toBe(speaksFor);
  });
  it.each([...rule.counterExamples])(`is not misled by: %s`, (text) => {
    expect(extract(article(text)).reports.length > 0).toBe(!speaksFor);
  });
});

const stagesOf = (text: string) =>
  extract(article(text)).reports.flatMap((report) => report.stages.map((claim) => claim.stage));

describe.each([...stageRules, ...ofIt])("the wording for a stage «$name»", ({ stage, examples, counterExamples }) => {
  it.each([...examples])("reads: %s", (text) => {
    expect(stagesOf(text)).toContain(stage);
  });
  it.each([...counterExamples])("is not misled by: %s", (text) => {
    expect(stagesOf(text)).not.toContain(stage);
  });
});

describe.each(breachRules)(
  "the wording for a breach told beside the ceasefire «$name»",
  ({ examples, counterExamples }) => {
    it.each([...examples])("reads: %s", (text) => {
      expect(stagesOf(text)).toContain("violated");
    });
    it.each([...counterExamples])("is not misled by: %s", (text) => {
      expect(stagesOf(text)).not.toContain("violated");
    });
  },
);
