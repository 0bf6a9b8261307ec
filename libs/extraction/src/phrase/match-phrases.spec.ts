import { describe, expect, it } from "vitest";
import { type Clause, PhraseIndex } from "./match-phrases.js";
import { phrase } from "./phrase.js";

/** A clause of these words, in which each "truce" is a mention. */
function clauseOf(text: string): Clause {
  const words = text.split(" ");
  return { words, slotEnds: (slot, at) => (slot === "mention" && words[at] === "truce" ? [at + 1] : []) };
}
const indexOf = (source: string) => new PhraseIndex([{ phrase: phrase(source) }]);
const startsIn = (source: string, text: string) =>
  indexOf(source)
    .matches(clauseOf(text))
    .map(({ start }) => start);

describe("a phrase index", () => {
  it.each([
    ["signed *2 @", "they signed a new truce", [1]],
    ["signed *2 @", "they signed a long and new truce", []],
    ["signed *2 @", "they signed a , truce", []],
    ["signed ~2 @", "they signed a , truce", [1]],
    ["agreed to? @", "they agreed to truce", [1]],
    ["signed *2 @", 'they signed " a new " truce', [1]],
    ["@ broke", "the truce broke and the truce broke", [1, 5]],
  ])("finds «%s» in «%s»", (source, text, starts) => {
    expect(startsIn(source, text)).toEqual(starts);
  });

  it("tries a phrase only where a mention is near enough", () => {
    const index = indexOf("signed *2 @");
    index.matches(clauseOf(`signed ${"and signed ".repeat(100)}a truce`));
    expect(index.attempts).toBeLessThan(10);
    const without = indexOf("signed *2 by");
    without.matches(clauseOf(`signed ${"and signed ".repeat(100)}a truce`));
    expect(without.attempts).toBe(101);
  });
});
