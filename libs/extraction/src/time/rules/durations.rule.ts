import {
  either,
  entry,
  type Matcher,
  NUMBER,
  optional,
  type Reading,
  reading,
  sequence,
  type TimeRule,
  tokenAt,
  word,
} from "../pattern.js";
import type { Token } from "../tokens.js";
import type { RelativeTime, RelativeUnit } from "../types.js";
import { SMALL_NUMBERS, TENS_NUMBERS, toIsoDuration, UNITS } from "../words.js";
import { amount } from "./parts.js";

const AMOUNT_WORDS = [NUMBER, ...SMALL_NUMBERS.keys(), ...TENS_NUMBERS.keys()];

/** Unit words that stand after a number; a fortnight is read as two weeks by `counted`. */
const unit: Matcher<RelativeUnit> = entry(UNITS, (token) => token.lower !== "min" && token.lower !== "mins");

interface Counted {
  readonly amount: number;
  readonly unit: RelativeUnit;
}

/** "72-hour", "three days", "a month", "half an hour", "a fortnight", "three and a half months" (the half is dropped). */
const counted: Matcher<Counted> = either<Counted>(
  reading(sequence(word("half"), optional(word("-")), optional(word("an", "a")), word("hour")), () => ({
    amount: 30,
    unit: "minute",
  })),
  reading(sequence(word("a"), word("fortnight")), () => ({ amount: 2, unit: "week" })),
  reading(
    sequence(
      amount,
      optional(word("-", "–")),
      optional(word("full", "more", "calendar", "additional", "consecutive", "straight")),
      unit,
    ),
    ([n, , , name]) => ({ amount: n, unit: name }),
  ),
);

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

const durationOf = ({ amount: n, unit: name }: Counted): Reading => ({
  kind: "duration",
  known: {},
  duration: toIsoDuration(n, name),
});

/** "72-hour", "for three days", "week-long", "a 10-day truce". An age ("30-day-old") and a rate ("24 hours a day") are none. */
export const duration: TimeRule = {
  name: "duration",
  opens: [...AMOUNT_WORDS, ...LONG_WORDS.keys(), "half", "hour", "day", "week", "month", "year"],
  pattern: either(
    reading(sequence(counted, optional(sequence(word("-", "–"), word("long")))), ([found], tokens, at, next) =>
      found.amount > 0 && !isAgeOrRate(tokens, next) && !isArticleAlone(tokens, at, next)
        ? durationOf(found)
        : undefined,
    ),
    reading(sequence(singularUnit, word("-", "–"), word("long")), ([name]) => durationOf({ amount: 1, unit: name })),
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
  counterExamples: ["30-day-old", "24 hours a day", "seven days a week", "a five-year-old", "a day of mourning"],
};

function isAgeOrRate(tokens: readonly Token[], next: number): boolean {
  const [first, second] = [tokenAt(tokens, next)?.lower, tokenAt(tokens, next + 1)?.lower];
  if ((first === "-" || first === "–") && (second === "old" || second === "olds")) return true;
  if (first === "old" || first === "olds") return true;
  return (
    (first === "a" || first === "per" || first === "every") &&
    (second === "day" || second === "week" || second === "year" || second === "month")
  );
}

/** "a day", "a week": a length only after "for", "lasting" and the like. */
function isArticleAlone(tokens: readonly Token[], at: number, next: number): boolean {
  const first = tokens[at]?.lower;
  if ((first !== "a" && first !== "an" && first !== "one") || next - at > 2) return false;
  return !["for", "lasting", "lasts", "last", "lasted", "least", "only", "another", "about", "by"].includes(
    tokens[at - 1]?.lower ?? "",
  );
}

type Direction = readonly [-1 | 1, "anchor" | "previous"];
const DIRECTIONS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["ago", [-1, "anchor"]],
  ["earlier", [-1, "previous"]],
  ["before", [-1, "previous"]],
  ["prior", [-1, "previous"]],
  ["later", [1, "previous"]],
  ["after", [1, "previous"]],
  ["afterwards", [1, "previous"]],
  ["hence", [1, "anchor"]],
]);

const relativeTo = (unitName: RelativeUnit, n: number, [direction, from]: Direction): RelativeTime => ({
  unit: unitName,
  amount: n,
  direction,
  ...(from === "previous" ? { from } : {}),
});

/** "five days ago", "24 hours later", "a week earlier", "two days after". */
export const ago: TimeRule = {
  name: "time ago or later",
  opens: AMOUNT_WORDS,
  pattern: reading(
    sequence(counted, optional(word("'", "’")), entry(DIRECTIONS)),
    ([found, , direction]): Reading => ({
      kind: "point",
      known: {},
      relative: relativeTo(found.unit, found.amount, direction),
    }),
  ),
  examples: [
    "five days ago",
    "24 hours later",
    "a week earlier",
    "two days after",
    "a month ago",
    "three years before",
  ],
  counterExamples: ["five days of talks"],
};

const FEW = ["few", "several", "couple", "some", "many"];
const VAGUE_OPENERS = [
  "a",
  ...FEW,
  "hours",
  "minutes",
  "days",
  "weeks",
  "months",
  "years",
  "just",
  "only",
  "decades",
  "less",
  "more",
];

/** "a few hours later", "hours after", "days earlier", "weeks ago": near an hour is the same day, anything longer has no date. */
export const vaguely: TimeRule = {
  name: "some time ago or later",
  opens: VAGUE_OPENERS,
  pattern: reading(
    sequence(
      optional(word("a")),
      optional(word(...FEW)),
      optional(word("of")),
      entry(new Map<string, RelativeUnit | "decade">([...UNITS, ["decades", "decade"]]), (token) =>
        token.lower.endsWith("s"),
      ),
      entry(DIRECTIONS),
    ),
    ([, , , name, direction]): Reading =>
      name === "hour" || name === "minute"
        ? { kind: "point", known: { approximate: true }, relative: relativeTo(name, 0, direction) }
        : { kind: "vague", known: {} },
  ),
  examples: [
    "a few hours later",
    "hours after",
    "days earlier",
    "weeks ago",
    "several months ago",
    "a couple of days later",
  ],
  counterExamples: ["a few hours of calm", "days of talks"],
};

/** "in the past 24 hours", "over the last three days", "within 48 hours", "the next two weeks": a stretch, not a date. */
export const stretch: TimeRule = {
  name: "stretch of time",
  opens: ["past", "last", "next", "coming", "following", "previous", "first", "within", "recent"],
  pattern: either(
    reading(
      sequence(
        word("past", "last", "next", "coming", "following", "previous", "first", "recent"),
        optional(word("few", "several", "couple")),
        optional(word("of")),
        optional(amount),
        unit,
      ),
      ([first, few, , n, name], _tokens, _at): Reading | undefined =>
        n === null &&
        few === null &&
        !(first === "past" && (name === "week" || name === "month" || name === "year")) &&
        !name.endsWith("s")
          ? undefined
          : { kind: "vague", known: {} },
    ),
    reading(
      sequence(
        word("within"),
        either(
          counted,
          reading(unit, (name) => ({ amount: 0, unit: name })),
        ),
      ),
      (): Reading => ({ kind: "vague", known: {} }),
    ),
  ),
  examples: [
    "past 24 hours",
    "last three days",
    "within 48 hours",
    "next two weeks",
    "past week",
    "next few days",
    "within hours",
  ],
  counterExamples: ["last ditch", "the next round", "within the region"],
};

/** "in 48 hours", "in three days": that long from now, where the verb looks ahead. */
export const inTime: TimeRule = {
  name: "in some time",
  opens: ["in"],
  pattern: reading(sequence(word("in"), counted), ([, found], tokens, _at, next): Reading | undefined => {
    const after = tokenAt(tokens, next);
    if (after && (after.lower === "of" || after.text === "-" || after.text === "'" || after.text === "’"))
      return undefined;
    return { kind: "point", known: {}, relative: { unit: found.unit, amount: found.amount, direction: 1 } };
  }),
  examples: ["in 48 hours", "in three days", "in two weeks"],
  counterExamples: ["in 48 villages", "in three days of fighting", "in a two-day battle"],
};
