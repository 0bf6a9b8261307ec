import type { Sentence } from "../../document/index.js";
import { indexOf } from "../../phrase/phrase-rule.js";
import { type BreachRule, breachRules } from "./breach.rule.js";
import { isBarred } from "./stage-rule.js";

/** A wording that tells of a breach, and where it stands in its sentence. */
export interface Breach {
  readonly rule: BreachRule;
  readonly first: number;
  readonly end: number;
}

/** How many words before it may deny a breach. */
const DENIAL_REACH = 5;

/** "Clashes went on for most of the night before": within so many tokens behind a breach. */
const BEFORE_TOKENS = 8;
const NIGHT_BEFORE = /\b(?:night|day|evening|week|hours) before\b/;

/** Words inside a match that put it before the ceasefire or in the future, or say that there was none. */
const NOT_OF_NOW = /^(?:had|should|would|could|may|might|will|if|before|no|nobody|fewer|less|war|conflict)$/;
/** "Within hours the army had shelled the port": after it, whatever the tense. */
const SOON = /^within$/;
const RELATIVE = /^(?:that|which|who)$/;
const SAYING = /^(?:said|says|claimed|claims)$/;

/** "shelling that went on for weeks" may be any; "says that the other fired" is told as it is. */
const isOfAnotherTime = (word: string, before = "") =>
  NOT_OF_NOW.test(word) || (RELATIVE.test(word) && !SAYING.test(before));

const index = indexOf(breachRules);

/** The first breach that a sentence tells of, by wordings that need no word for the ceasefire. */
export function readBreach(sentence: Sentence): Breach | undefined {
  const words = sentence.tokens.map(({ lower }) => lower);
  const match = index.matches({ words, slotEnds: () => [] }).find(({ rule: { rule }, start, end }) => {
    if (NIGHT_BEFORE.test(words.slice(end, end + BEFORE_TOKENS).join(" "))) return false;
    const isSoon = SOON.test(words[start] ?? "");
    if (
      words
        .slice(start, end)
        .some((word, at, match) => isOfAnotherTime(word, match[at - 1]) && !(isSoon && word === "had"))
    )
      return false;
    const before = words.slice(Math.max(0, start - DENIAL_REACH), start);
    return !before.some((word) => isBarred(word, rule.notAfter));
  });
  return match && { rule: match.rule.rule, first: match.start, end: match.end };
}
