import { describe, expect, it } from "vitest";
import { anArticle } from "./an-article.spec-support.js";
import { stageRules } from "./attributes/stage.rule.js";
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

describe("the stages", () => {
  const byExample = new Map(stageRules.flatMap((rule) => rule.examples.map((text) => [text, rule] as const)));
  it.each([...byExample])("%s", (text, rule) => {
    const stages = extract(article(text)).reports.flatMap((report) => report.stages.map((stage) => stage.stage));
    expect(stages).toContain(rule.stage);
  });
});
