import type { Sentence } from "../../document/index.js";
import { indexOf } from "../../phrase/phrase-rule.js";
import { phraseWords } from "../../reality/phrase-words.js";
import { ofIt } from "./rules/of-it.rule.js";
import { isBarred, type StageRule } from "./stage-rule.js";
import { isUnasserted } from "./unasserted.js";

/** What a sentence says of "it", and where. Units: token indices, `end` exclusive. */
export interface SaidOfIt {
  readonly rule: StageRule;
  readonly first: number;
  readonly end: number;
}

const index = indexOf(ofIt);

/** Words before a wording within which one that bars it counts. */
const BAR_TOKENS = 3;

/**
 * What a sentence says became of "it", from the token `from` on.
 *
 * Whether "it" is a ceasefire is for the caller to say, who knows what was spoken of before.
 */
export function readOfIt(sentence: Sentence, from: number): readonly SaidOfIt[] {
  const words = phraseWords(sentence);
  return index
    .matches({ words, slotEnds: () => [] })
    .filter(({ rule: { rule, phrase }, start, end }) => {
      const denies = / not\b|not\||\bn't/.test(phrase.source);
      return (
        start >= from &&
        !words.slice(Math.max(0, start - BAR_TOKENS), start).some((word) => isBarred(word, rule.notAfter)) &&
        (denies ||
          !words.slice(start, end).some((word) => word === "not" || word === "never" || word.endsWith("n't"))) &&
        !isUnasserted(rule.stage, words, start, end)
      );
    })
    .map(({ rule: { rule }, start, end }) => ({ rule, first: start, end }));
}
