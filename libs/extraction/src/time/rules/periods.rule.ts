import { either, entry, optional, type Reading, reading, sequence, type TimeRule, tokenAt, word } from "../pattern.js";
import type { Token } from "../tokens.js";
import type { RelativeTime, RelativeUnit } from "../types.js";
import { FUNCTION_WORDS, WEEKDAYS } from "../words.js";
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

const ALL_PERIODS: ReadonlyMap<string, RelativeUnit> = new Map<string, RelativeUnit>([...PERIODS, ["year", "year"]]);

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
        isHyphenated(tokens, next)
          ? undefined
          : { kind: "point", known: {}, relative: { unit, ...which, calendar: true } },
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

/** "last week-end" goes on; "last week -- leaving" does not. */
const isHyphenated = (tokens: readonly Token[], next: number): boolean =>
  tokenAt(tokens, next)?.text === "-" && tokens[next + 1]?.text !== "-";

/** "the end of the year", "by the end of this month", "earlier in the week": somewhere in the present one. */
export const partOfPeriod: TimeRule = {
  name: "part of the week, month or year",
  opens: ["the", "end", "beginning", "start", "middle", "earlier", "later", "early", "late"],
  pattern: either(
    reading(
      sequence(
        optional(word("the")),
        word("end", "beginning", "start", "middle"),
        word("of"),
        word("the", "this", "next", "last"),
        entry(ALL_PERIODS),
      ),
      ([, , , which, unit]): Reading => ({
        kind: "point",
        known: { approximate: true },
        relative: ofPeriod(unit, which),
      }),
    ),
    reading(
      sequence(word("earlier", "later", "early", "late"), word("in"), word("the"), entry(ALL_PERIODS)),
      ([, , , unit]): Reading => ({ kind: "point", known: {}, relative: ofPeriod(unit, "the") }),
    ),
  ),
  examples: ["by the end of the year", "the end of this month", "earlier in the week", "the beginning of next month"],
  counterExamples: ["the end of the war", "later in the talks"],
};

const ofPeriod = (unit: RelativeUnit, which: string): RelativeTime => ({
  unit,
  calendar: true,
  amount: which === "next" || which === "last" ? 1 : 0,
  direction: which === "next" ? 1 : which === "last" ? -1 : 0,
});

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
  pattern: reading(
    sequence(word("the"), ordinalDay, optional(sequence(word("of"), entry(WHICH), word("month")))),
    ([, day, month], tokens, at, next): Reading | undefined => {
      // "the first" is a day only with its month: "on the first of this month".
      // "the 27th of Ramadan" is of another calendar.
      if (tokenAt(tokens, next)?.lower === "of" && OTHER_MONTHS.test(tokenAt(tokens, next + 1)?.lower ?? ""))
        return undefined;
      if (!month && (tokens[at + 1]?.kind !== "number" || !isDay(tokens, at, next))) return undefined;
      return { kind: "point", known: { day }, ...(month ? { relative: { unit: "month", ...month[1] } as const } : {}) };
    },
  ),
  examples: [
    "on the 11th",
    "from the 10th.",
    "until the 3rd",
    "on the 21st , officials said",
    "the night of the 9th",
    "on the 5th of next month",
    "on the first of this month",
    "Sunday the 5th",
  ],
  counterExamples: [
    "the 11th century",
    "on the 15th Brigade",
    "of the 47th session",
    "for the 5th time",
    "the 38th parallel",
    "from the 27th of Ramadan",
  ],
};

const OTHER_MONTHS = /^(?:ramadan|ramadhan|ramazan|eid|muharram|shawwal|tishrei)$/;

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
  const before = tokens[at - 1]?.lower ?? "";
  if (!BEFORE_DAY.has(before) && !WEEKDAYS.has(before)) return false;
  if (
    tokens[at - 1]?.lower === "of" &&
    !["night", "morning", "evening", "afternoon", "early", "hours"].includes(tokens[at - 2]?.lower ?? "")
  )
    return false;
  return after === undefined || (after.kind === "mark" && after.text !== "-") || FUNCTION_WORDS.has(after.lower);
}
