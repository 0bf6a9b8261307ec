import { toDateSpan } from "#domain";
import { verbWords } from "../lexicon/verbs.js";
import { ONE_RULE } from "../mentions/one-mentions.js";
import type { Verdict } from "../reality/judge-reality.js";
import { resolveTime, type TimePhrase } from "../time/index.js";
import { tokenRange } from "./times/timed-sentence.js";

/** How far from a mention a past time may stand that says when its ceasefire was, in tokens. */
const BESIDE_TOKENS = 12;
/** Days before publication from which on a ceasefire introduced with its time is background. */
const BACKGROUND_DAYS = 7;
const BEGUN = /^(?:began|begun|begins|started|erupted|broke|founded|killed|died)$/;
/** "The October attacks": the time of something else. */
const HAPPENING =
  /^(?:attacks?|wars?|elections?|vote|massacres?|killings?|raids?|offensives?|revolution|uprising|invasion|coup|agreements?|accords?|deal|talks|summit)$/;
/** Behind the mention these open a clause of something else. */
const CLAUSE = /^(?:which|who|whose|whom|when|where|while|after|because|since)$/;
/** "The truce that the two kings signed in June": definite, yet told of for the first time. */
const MADE =
  /^(?:called|begun|signed|agreed|reached|brokered|declared|negotiated|arranged|mediated|announced|proclaimed|concluded)$/;
const RELATIVE = /^(?:that|which|signed|agreed|reached|brokered|declared|negotiated|arranged|mediated|announced)$/;

/**
 * The past month or day that stands with a mention which introduces its ceasefire: "in October the envoy obtained a truce", "one
 * announced on 3 May".
 *
 * Shape: EDTF; undefined where it is of the last weeks, or where the words do not introduce.
 */
export function introducedIn(
  { mention, outcome }: Verdict,
  phrases: readonly TimePhrase[],
  anchorDate: string | undefined,
): string | undefined {
  const today = anchorDate === undefined ? undefined : toDateSpan(anchorDate);
  if (anchorDate === undefined || !today || outcome !== "real" || mention.form === "anaphor") return undefined;
  const { tokens } = mention.sentence;
  const isIntroduced =
    (mention.form === "verb" && mention.verbForm === "past") ||
    mention.determiner === "indefinite" ||
    mention.rule === ONE_RULE ||
    mention.modifiers.includes("own") ||
    RELATIVE.test(tokens[mention.end]?.lower ?? "") ||
    (tokens[mention.end]?.lower === "," && MADE.test(tokens[mention.end + 1]?.lower ?? ""));
  if (!isIntroduced) return undefined;
  for (const phrase of phrases.toReversed()) {
    const range = tokenRange(mention, phrase);
    if (!range || phrase.kind !== "point") continue;
    if (
      phrase.preposition === "since" &&
      !isSinceThen(
        tokens.map(({ lower }) => lower),
        mention.first,
        range.end,
      )
    )
      continue;
    const words = tokens.map(({ lower }) => lower);
    const isFar = range.first > mention.end + BESIDE_TOKENS || range.end < mention.first - BESIDE_TOKENS;
    if (isFar && !opensSentence(words, range, mention.first)) continue;
    if (tokens.slice(Math.max(0, range.first - 4), range.first).some(({ lower }) => BEGUN.test(lower))) continue;
    if (HAPPENING.test(tokens[range.end]?.lower ?? "")) continue;
    if (opensOther(tokens.slice(mention.end + 1, range.first).map(({ lower }) => lower))) continue;
    const edtf = resolveTime(phrase, { anchorDate, direction: "past" })?.edtf;
    const span = edtf ? toDateSpan(edtf) : undefined;
    if (edtf && span && span.precision !== "year" && today.firstDay - span.lastDay > BACKGROUND_DAYS) return edtf;
  }
  return undefined;
}

/** How many tokens may stand before a time at the start of its sentence or clause: "And in mid-". */
const OPENING_TOKENS = 3;

/** "In mid-June, at a summit in Tunis, the two sides put their names to …": a time that opens a sentence says when all of it was. */
function opensSentence(
  words: readonly string[],
  { first, end }: { first: number; end: number },
  until: number,
): boolean {
  if (end > until || words.slice(end, until).some((word) => CLAUSE.test(word) || /^[;:]$/.test(word))) return false;
  return first <= OPENING_TOKENS || words.slice(first - OPENING_TOKENS, first).some((word) => /^[;:]$/.test(word));
}

/** Whether between a mention and a time a clause opens that does not tell of its making: "which clergymen had patched up in May" does. */
function opensOther(between: readonly string[]): boolean {
  const opener = between.findIndex((word) => CLAUSE.test(word));
  if (opener < 0) return false;
  const isRelative = /^(?:which|who)$/.test(between[opener] ?? "");
  return !(isRelative && between.slice(opener + 1).some((word) => MAKING.has(word)));
}
const MAKING = new Set([
  ...verbWords("declare", "past"),
  ...verbWords("reach", "past"),
  "worked",
  "patched",
  "hammered",
  "called",
]);

/** "They have kept a truce since October", "since October 3, when they proclaimed a truce": it began then. */
const isSinceThen = (words: readonly string[], first: number, end: number): boolean =>
  words
    .slice(Math.max(0, first - 3), first)
    .some((word) => /^(?:kept|observed|held|maintained|honou?red|respected|had)$/.test(word)) ||
  (words[end] === "," && words[end + 1] === "when");
