import {
  either,
  entry,
  NUMBER,
  optional,
  type Reading,
  reading,
  sequence,
  type TimeRule,
  tokenAt,
  word,
} from "../pattern.js";
import { isCapitalised, type Token } from "../tokens.js";
import type { RelativeUnit } from "../types.js";
import { SMALL_NUMBERS, TENS_NUMBERS, toIsoDuration } from "../words.js";
import { type Counted, counted } from "./parts.js";

const LONG_WORDS: ReadonlyMap<string, Counted> = new Map<string, Counted>([
  ["daylong", { amount: 1, unit: "day" }],
  ["weeklong", { amount: 1, unit: "week" }],
  ["monthlong", { amount: 1, unit: "month" }],
  ["yearlong", { amount: 1, unit: "year" }],
  ["hourlong", { amount: 1, unit: "hour" }],
  ["fortnight", { amount: 2, unit: "week" }],
]);
const singularUnit = entry(
  new Map<string, RelativeUnit>([
    ["hour", "hour"],
    ["day", "day"],
    ["week", "week"],
    ["month", "month"],
    ["year", "year"],
  ]),
);

const durationOf = ({ amount, unit }: Counted): Reading => ({
  kind: "duration",
  known: {},
  duration: toIsoDuration(amount, unit),
});

/** "72-hour", "for three days", "week-long", "a 10-day truce". An age ("30-day-old") and a rate ("24 hours a day") are none. */
export const duration: TimeRule = {
  name: "duration",
  opens: [
    NUMBER,
    ...SMALL_NUMBERS.keys(),
    ...TENS_NUMBERS.keys(),
    ...LONG_WORDS.keys(),
    ..."half hour day week month year".split(" "),
  ],
  pattern: either(
    reading(sequence(counted, optional(sequence(word("-", "–"), word("long")))), ([found], tokens, at, next) =>
      found.amount > 0 &&
      !isAgeOrRate(tokens, next) &&
      !isArticleAlone(tokens, at, next) &&
      !isProperName(tokens, at, next)
        ? durationOf(found)
        : undefined,
    ),
    reading(sequence(singularUnit, word("-", "–"), word("long")), ([unit]) => durationOf({ amount: 1, unit })),
    reading(entry(LONG_WORDS), durationOf),
  ),
  examples: [
    "72-hour",
    "seventy-two hours",
    "week-long",
    "weeklong",
    "10-day",
    "for a month",
    "six-month",
    "five-day",
    "24 more hours",
    "72 - hour",
    "72-hr",
    "half-hour",
    "two-week-long",
  ],
  counterExamples: [
    "30-day-old",
    "24 hours a day",
    "seven days a week",
    "a five-year-old",
    "a day of mourning",
    "the Six-Day War",
  ],
};

function isAgeOrRate(tokens: readonly Token[], next: number): boolean {
  const [first, second] = [tokenAt(tokens, next)?.lower ?? "", tokenAt(tokens, next + 1)?.lower ?? ""];
  if (first === "old" || first === "olds") return true;
  if ((first === "-" || first === "–") && (second === "old" || second === "olds")) return true;
  return ["a", "per", "every"].includes(first) && ["day", "week", "month", "year"].includes(second);
}

const BEFORE_LENGTH = new Set("for lasting lasts last lasted least only another about by".split(" "));

/** "a day", "a week": a length only after "for", "lasting" and the like. */
function isArticleAlone(tokens: readonly Token[], at: number, next: number): boolean {
  if (!["a", "an", "one"].includes(tokens[at]?.lower ?? "") || next - at > 2) return false;
  return !BEFORE_LENGTH.has(tokens[at - 1]?.lower ?? "");
}

/** "the Six-Day War". */
function isProperName(tokens: readonly Token[], at: number, next: number): boolean {
  const [unit, noun] = [tokens[next - 1], tokens[next]];
  return tokens[at]?.kind === "word" && unit !== undefined && isCapitalised(unit) && noun?.text === "War";
}
