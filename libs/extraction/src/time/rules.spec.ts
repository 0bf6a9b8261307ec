import { describe, expect, it } from "vitest";
import { findTimes } from "./find-times.js";
import { timeRules } from "./rules/index.js";

const readBy = (rule: string, words: string) =>
  findTimes(`They met ${words}`)
    .filter((phrase) => phrase.rule.split(" + ").includes(rule))
    .map((phrase) => phrase.text);

describe.each(timeRules.map((rule) => [rule.name, rule] as const))("%s", (name, rule) => {
  it.each(rule.examples)("reads %j", (example) => {
    const [text = "", ...others] = readBy(name, example);
    expect(others).toEqual([]);
    // a preposition or an article may stand before the phrase, a mark or a clause behind it
    expect(text.length).toBeGreaterThan(0);
    expect(example).toContain(text);
  });
  it.each(rule.counterExamples)("leaves %j alone", (example) => {
    expect(readBy(name, example)).toEqual([]);
  });
});
