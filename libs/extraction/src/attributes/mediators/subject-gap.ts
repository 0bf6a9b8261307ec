import { WORD_CLASSES } from "../../lexicon/words.js";

const RELATIVE = /^(?:who|which|that|whose)$/;
const AUXILIARY = new Set([
  ...(WORD_CLASSES.be ?? []),
  ...(WORD_CLASSES.have ?? []),
  ...(WORD_CLASSES.adverb ?? []),
  "helped",
  "helping",
  "helps",
  "help",
  "to",
  "will",
  "both",
  "successfully",
  "together",
  "long",
  "later",
  "personally",
  "and",
  "began",
  "begun",
  "started",
  "been",
  "it",
  "had",
  "would",
]);
const SENT =
  /^(?:send|sends|sent|deploy|deploys|deployed|provide|provides|provided|dispatched|move|moved|arrive|arrived|stay|stayed|remain|remained|stationed|come|came)$/;

/**
 * Whether a verb is said of the name that stands before it, by the words between the two: beside it, before a phrase set off by commas, a
 * description, what an office is for, or an earlier verb.
 */
export function isSaidOf(gap: readonly string[]): boolean {
  const done = withoutCompany(gap);
  return isBeside(done) || isSetOff(done) || isOfficeHeld(done) || isDescribed(done) || isEarlierVerb(done);
}

/** Whether the words behind a name open a relative clause: "who mediated", ", which has mediated". */
export const isRelative = (gap: readonly string[]): boolean =>
  RELATIVE.test(gap[0] ?? "") || (gap[0] === "," && RELATIVE.test(gap[1] ?? ""));

const isFiller = (word: string) => AUXILIARY.has(word) || RELATIVE.test(word) || word === "," || word.endsWith("ly");
/** "Norway mediated", "Norway, which also mediated", "Norway, whose good offices brought". */
function isBeside(gap: readonly string[]): boolean {
  const whose = gap.indexOf("whose");
  const owned = whose >= 0 && whose <= 1 ? [...gap.slice(0, whose), ...gap.slice(whose + OWNED_WORDS)] : gap;
  return owned.every(isFiller);
}
const OWNED_WORDS = 4;
const SPENDING_WORDS = 7;
const COMPANY_WORDS = 4;
const JOINTLY = /^(?:together|along|jointly)$/;
/** "Norway and other powers mediated", "Norway together with three neighbours mediated": without those beside it. */
function withoutCompany(gap: readonly string[]): readonly string[] {
  const [first, second] = gap;
  // "who together with a neighbour, Anna Berg, had mediated"
  if (RELATIVE.test(first ?? "") && JOINTLY.test(second ?? ""))
    return gap.includes(",") ? [first ?? "", ...gap.slice(gap.lastIndexOf(",") + 1)] : gap;
  const isAccompanied =
    (first === "and" && /^(?:others?|several|some|various)$/.test(second ?? "")) ||
    (JOINTLY.test(first ?? "") && second === "with");
  return isAccompanied ? gap.slice(Math.min(COMPANY_WORDS, gap.length)) : gap;
}

const OFFICE_WORDS = 10;
/** "Norway's envoy for peace in Africa, mediated": what the office is for, closed by a comma. */
const isOfficeHeld = (gap: readonly string[]): boolean =>
  gap.length <= OFFICE_WORDS &&
  /^(?:for|to|in|on|of)$/.test(gap[0] ?? "") &&
  gap.includes(",") &&
  gap.slice(gap.indexOf(",")).every(isFiller);

/** "Norway, a small kingdom that had begun bringing". */
function isDescribed(gap: readonly string[]): boolean {
  const relative = gap.findLastIndex((word) => RELATIVE.test(word));
  return gap[0] === "," && relative > 0 && gap.slice(relative).every(isFiller);
}

/** "Norway, a kingdom of fjords, mediated", "Norway, which holds the chair, mediated". */
export function isSetOff(gap: readonly string[]): boolean {
  const close = gap.lastIndexOf(",");
  return gap[0] === "," && close > 0 && gap.slice(close).every(isFiller);
}
/** "Norway's envoy flew to Malmo and negotiated", "Norway sent two ships to monitor". */
function isEarlierVerb(gap: readonly string[]): boolean {
  const and = gap.lastIndexOf("and");
  // "the bloc, which is involved in mediating"
  if (/^(?:involved|engaged) in$/.test(gap.slice(-2).join(" "))) return true;
  if (gap.includes(",")) return false;
  // "spent the night persuading", "took a week to persuade"
  if (gap.some((word) => /^(?:spent|spends|took)$/.test(word)) && gap.length <= SPENDING_WORDS) return true;
  // "the Norwegian minister said after hosting the talks"
  if (gap.length <= 4 && /^(?:after|while|by|in|since)$/.test(gap.at(-1) ?? "")) return true;
  return (and > 0 && gap.slice(and).every(isFiller)) || (gap.at(-1) === "to" && gap.some((word) => SENT.test(word)));
}
