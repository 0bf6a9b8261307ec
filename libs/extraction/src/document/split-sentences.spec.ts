import { describe, expect, it } from "vitest";
import { SENTENCE_LENGTH_MAX, splitSentences } from "./split-sentences.js";
import { tokenize } from "./tokenize.js";

function sentences(text: string): string[] {
  const pieces = tokenize(text);
  return splitSentences(pieces).map(({ from, to }) => text.slice(pieces[from]?.start, pieces[to - 1]?.end));
}

describe("splitSentences", () => {
  it.each<[string, string[]]>([
    ["paragraphs glued without a space", ["The truce holds.", "Borduria agreed.", "In 2021 it ended!", "Why?"]],
    ["the closing quote belongs to the sentence", ["“We stop.”", "She left."]],
  ])("splits %s", (_, expected) => {
    expect(sentences(expected.join(""))).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ["an acronym before a plain sentence start", ["They met in the U.S.", "The talks failed."]],
    ["an hour at the end", ["It began at 5 p.m.", "Nobody fired."]],
    ["an hour before a sentence that opens with another time", ["It began at 5 p.m.", "Late on Friday it broke."]],
    ["a full stop inside quotation marks", ['"We stop."', "He left."]],
    ["numbers at the start of a sentence", ["It was calm.", "12 men returned."]],
    ["initials and titles that end nothing", ["Gen. J. R. Roe and Mr. Tarlenheim met on Sept. 13.", "They signed."]],
    ["an hour with its zone", ["It began at 9:00 a.m. Moscow time on Tuesday.", "It held."]],
    ["an acronym before a name", ["The U.S. Senate and the U.N. Security Council agreed.", "So did Borduria."]],
    ["a question that somebody asked", ["“Why now?” Jane Roe asked.", "Nobody knew."]],
    ["an ellipsis inside a sentence", ["He wanted ... to change the line.", "He failed."]],
    ["tokenised text", ["`` We stop . ''", "The truce holds ."]],
    ["tokenised text without capitals", ["the truce holds .", "they left ."]],
    ["text without capitals", ["the truce holds.", "they left."]],
    ["text in capitals", ["THE U.S. AND THE U.N. AGREED.", "THE ARMY STOPPED."]],
    ["a name with an exclamation mark in brackets", ["It held (Hello! News).", "They left."]],
    ["numbered items", ["1. The army stops.", "2. The rebels stop."]],
  ])("knows %s", (_, expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  it("cuts endless sentences and loses nothing", () => {
    const pieces = tokenize("word ".repeat(1_000));
    const ranges = splitSentences(pieces);
    expect(ranges.every(({ from, to }) => to - from <= SENTENCE_LENGTH_MAX)).toBe(true);
    expect(ranges.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(1_000);
  });

  it("starts a sentence at each cut", () => {
    const text = "STRELSAU — the army stopped";
    expect(splitSentences(tokenize(text), [10])).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 5 },
    ]);
  });
});
