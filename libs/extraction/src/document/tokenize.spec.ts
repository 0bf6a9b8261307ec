import { describe, expect, it } from "vitest";
import { tokenize } from "./tokenize.js";

const words = (text: string): string =>
  tokenize(text)
    .map((piece) => piece.text)
    .join(" | ");

describe("tokenize", () => {
  it.each([
    ["a possessive is a token of its own", "Strelsau's envoys", "Strelsau | 's | envoys"],
    ["also with a curly apostrophe", "Strelsau’s envoys", "Strelsau | ’s | envoys"],
    ["tokenised text gives the same tokens", "Strelsau 's envoys , too", "Strelsau | 's | envoys | , | too"],
    ["a contraction stays whole", "They didn't hold", "They | didn't | hold"],
    [
      "an acronym keeps its full stops",
      "the U.S.-led force in Washington D.C.",
      "the | U.S.-led | force | in | Washington | D.C.",
    ],
    [
      "hours and zones come apart where they were glued",
      "9am, 0600GMT at 9:00 a.m.",
      "9 | am | , | 0600 | GMT | at | 9:00 | a.m.",
    ],
    ["numbers keep commas, points and colons", "1,960 men, 3.5 km, 12:00", "1,960 | men | , | 3.5 | km | , | 12:00"],
    ["a list of years is no thousand", "in 1914,1918", "in | 1914 | , | 1918"],
    ["a range of years is two numbers", "2008-9", "2008 | - | 9"],
    ["compounds stay whole", "a 72-hour cease-fire, F-16s", "a | 72-hour | cease-fire | , | F-16s"],
    ["an ISO date or instant is one number", "2023-09-20T11:16+0000 2020-11-10", "2023-09-20T11:16+0000 | 2020-11-10"],
    ["ordinals stay whole, glued words do not", "the 10th of 2016Get", "the | 10th | of | 2016 | Get"],
    [
      "titles, months and initials keep their full stop",
      "Gen. J. R. Roe on Sept. 13",
      "Gen. | J. | R. | Roe | on | Sept. | 13",
    ],
    [
      "No. is an abbreviation only before a number",
      "No. 5 said no. No. They",
      "No. | 5 | said | no | . | No | . | They",
    ],
    ["a host name is a word", "on example.com today", "on | example.com | today"],
    ["quotes of tokenised text are one mark", "`` We stop '' -- he", "`` | We | stop | '' | -- | he"],
    ["a run of marks is one", "- - ... —— *****", "- | - | ... | — | — | *****"],
    ["names keep their inner apostrophe", "O'Brien of N'Djamena", "O'Brien | of | N'Djamena"],
    ["hashtags and handles are words", "#Strelsau @jane_roe", "#Strelsau | @jane_roe"],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it("joins a word broken by a line's end and keeps the span of both halves", () => {
    const text = "in Zubrowka-\n  Lutz today";
    const [, piece] = tokenize(text);
    expect(piece).toMatchObject({ text: "Zubrowka-Lutz", lower: "zubrowka-lutz", start: 3, end: 19 });
    expect(text.slice(3, 19)).toBe("Zubrowka-\n  Lutz");
  });

  it("does not join over a blank line", () => {
    expect(words("Zubrowka-\n\nLutz")).toBe("Zubrowka | - | Lutz");
  });

  it("writes curly apostrophes and odd hyphens plainly in the form to compare with", () => {
    expect(tokenize("didn’t cease‑fire").map((piece) => piece.lower)).toEqual(["didn't", "cease-fire"]);
  });

  it.each([
    "https://t.me/ruritania/1",
    "www.example.org/a",
    "pic.twitter.com/abc",
    "<img src='a b'>",
    "jane@example.org",
    "state.gov/a",
  ])("takes %s as a link", (link) => {
    expect(tokenize(`see ${link} now`).map((piece) => piece.kind)).toEqual(["word", "link", "word"]);
  });
});
