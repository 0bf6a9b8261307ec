import type { Token } from "../document/index.js";
import type { Mention } from "../mentions/mention.js";

/** How far from a mention the time may stand that says when it was, in tokens. */
const BESIDE_TOKENS = 14;
const PERIOD =
  /^(?:week|month|year|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|ramadan)$/;
const TIME =
  /^(?:ago|earlier|january|february|april|june|july|august|september|october|november|december|(?:jan|feb|apr|aug|sept?|oct|nov|dec)\.|easter|christmas|ramadan|eid|tet|(?:18|19|20)\d\d)$/;
/** "March" and "May" are months where nothing else can be meant. */
const MONTH_OR_WORD = /^(?:March|May)$/;
const BEFORE_MONTH = /^(?:in|of|since|last|early|late|mid|that|on|from|\d.*)$/;
/** What is told so is over or under way: "lasted", "was", "had". */
const PAST =
  /^(?:was|were|had|did|has|have|[a-z]+ed|held|broke|fell|came|went|began|ran|kept|saw|let|gave|took|brought|won|made)$/;

/** What opens a clause of something else, between the ceasefire and the time; another ceasefire has its own. */
const ELSEWHERE = /^(?:which|who|whose|whom|where|because|[:;(]|truces?|cease-?fires?|armistice|like)$/;

/**
 * "A truce of three days last September", "a year ago they had a ceasefire": a ceasefire introduced with the time at which it was, in a
 * sentence that tells the past.
 */
export function isToldWithItsTime({ sentence: { tokens }, first, end, form, determiner, plural }: Mention): boolean {
  if (form !== "noun" || determiner !== "indefinite" || plural) return false;
  // "A ceasefire by the summer": what somebody expects.
  if (tokens[end]?.lower === "by") return false;
  // "Sent to negotiate a truce": what somebody was to do.
  if (tokens[first - 2]?.lower === "to") return false;
  const before = tokens.slice(Math.max(0, first - BESIDE_TOKENS), first);
  const opened = before.findLastIndex(({ lower }) => ELSEWHERE.test(lower));
  const behind = tokens.slice(end, end + BESIDE_TOKENS);
  const closed = behind.findIndex(({ lower }) => ELSEWHERE.test(lower));
  const beside = [before.slice(opened + 1), closed < 0 ? behind : behind.slice(0, closed)];
  return (
    beside.some((words) => words.some((_, at) => isTime(words, at))) &&
    tokens.some(({ lower }, at) => (at < first || at >= end) && PAST.test(lower))
  );
}

/** Whether its sentence says when anything was: a day, a month, a year, "ago". */
export const namesTime = ({ sentence: { tokens } }: Mention): boolean =>
  tokens.some(({ lower }, at) => isTime(tokens, at) || DAY.test(lower));
const DAY = /^(?:today|yesterday|tonight|midnight|noon|dawn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

function isTime(words: readonly Token[], at: number): boolean {
  const { lower = "", text = "" } = words[at] ?? {};
  const before = words[at - 1]?.lower ?? "";
  return (
    TIME.test(lower) ||
    (/^(?:last|that|previous)$/.test(before) && PERIOD.test(lower)) ||
    (MONTH_OR_WORD.test(text) && BEFORE_MONTH.test(before))
  );
}
