import { either, entry, optional, type Reading, reading, sequence, type TimeRule, tokenAt, word } from "../pattern.js";
import type { Token } from "../tokens.js";
import type { RelativeTime, RelativeUnit } from "../types.js";
import { FUNCTION_WORDS } from "../words.js";
import { ordinalDay, yearWords } from "./parts.js";

const WHICH: ReadonlyMap<string, Omit<RelativeTime, "unit">> = new Map<string, Omit<RelativeTime, "unit">>([
  ["last", { amount: 1, direction: -1 }],
  ["this", { amount: 0, direction: 0 }],
  ["next", { amount: 1, direction: 1 }],
  ["same", { amount: 0, direction: 0, from: "previous" }],
  ["that", { amount: 0, direction: 0, from: "previous" }],
  ["previous", { amount: 1, direction: -1, from: "previous" }],
  ["following", { amount: 1, direction: 1, from: "previous" }],
]);
const PERIODS: ReadonlyMap<string, RelativeUnit> = new Map<string, RelativeUnit>([
  ["week", "week"],
  ["month", "month"],
]);

/** "last week", "earlier this month", "the same year", "next year". */
export const period: TimeRule = {
  name: "last week, this month, next year",
  opens: [...WHICH.keys(), "earlier", "later", "late", "early", "the"],
  pattern: either(
    reading(
      sequence(
        optional(word("earlier", "later", "late", "early")),
        optional(word("in")),
        optional(word("the")),
        entry(WHICH),
        entry(PERIODS),
      ),
      ([, , , which, unit], tokens, _at, next): Reading | undefined =>
        tokenAt(tokens, next)?.text === "-" ? undefined : { kind: "point", known: {}, relative: { unit, ...which } },
    ),
    reading(
      sequence(optional(word("earlier", "later", "late", "early")), optional(word("in")), yearWords),
      ([, , relative]): Reading => ({
        kind: "point",
        known: {},
        relative,
      }),
    ),
  ),
  examples: [
    "last week",
    "earlier this month",
    "the same year",
    "next year",
    "this week",
    "earlier this year",
    "that month",
  ],
  counterExamples: ["a last-ditch week", "this agreement", "last week-end"],
};

/** "a week ago Tuesday" stays with the day count; "at the weekend", "over the weekend", "last weekend": its Saturday, approximately. */
export const weekend: TimeRule = {
  name: "weekend",
  opens: ["the", "last", "this", "next", "weekend"],
  pattern: reading(
    sequence(optional(word("the")), optional(word("past", "coming")), optional(entry(WHICH)), word("weekend")),
    ([, , which], tokens, _at, next): Reading | undefined =>
      tokenAt(tokens, next)?.text === "-"
        ? undefined
        : {
            kind: "point",
            known: { weekday: 6, approximate: true },
            ...(which?.direction ? { relative: { unit: "day", amount: 0, direction: which.direction } as const } : {}),
          },
  ),
  examples: ["the weekend", "last weekend", "this weekend"],
  counterExamples: ["the week end result"],
};

/** "on the 11th": a day whose month the context gives. Never "the 11th century", "the 15th Brigade". */
export const dayOfMonth: TimeRule = {
  name: "day of the month",
  opens: ["the"],
  pattern: reading(sequence(word("the"), ordinalDay), ([, day], tokens, at, next): Reading | undefined =>
    tokens[at + 1]?.kind === "number" && isDay(tokens, at, next) ? { kind: "point", known: { day } } : undefined,
  ),
  examples: ["on the 11th", "from the 10th.", "until the 3rd", "on the 21st , officials said", "the night of the 9th"],
  counterExamples: [
    "the 11th century",
    "on the 15th Brigade",
    "of the 47th session",
    "for the 5th time",
    "the 38th parallel",
  ],
};

const BEFORE_DAY = new Set([
  "on",
  "from",
  "until",
  "till",
  "by",
  "since",
  "of",
  "before",
  "after",
  "and",
  "to",
  "through",
]);

function isDay(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokenAt(tokens, next);
  if (!BEFORE_DAY.has(tokens[at - 1]?.lower ?? "")) return false;
  if (
    tokens[at - 1]?.lower === "of" &&
    !["night", "morning", "evening", "afternoon", "early", "hours"].includes(tokens[at - 2]?.lower ?? "")
  )
    return false;
  return after === undefined || (after.kind === "mark" && after.text !== "-") || FUNCTION_WORDS.has(after.lower);
}
