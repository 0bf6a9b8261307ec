import {
  either,
  entry,
  type Matcher,
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
import { UNITS } from "../words.js";
import { AMOUNT_WORDS, counted, unit } from "./parts.js";

type Direction = readonly [-1 | 1, "anchor" | "previous" | "event"];
const DIRECTIONS: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ["ago", [-1, "anchor"]],
  ["hence", [1, "anchor"]],
  ["earlier", [-1, "previous"]],
  ["before", [-1, "event"]],
  ["prior", [-1, "previous"]],
  ["later", [1, "previous"]],
  ["after", [1, "event"]],
  ["afterwards", [1, "previous"]],
]);

/** "ago", "later", "from now", "after". With no words behind them, "after" and "before" count from the date named before. */
const direction: Matcher<Direction> = either(
  reading(sequence(word("from"), word("now", "today")), (): Direction => [1, "anchor"]),
  reading(entry(DIRECTIONS), ([sign, from], tokens, _at, next): Direction => {
    const followed = tokenAt(tokens, next);
    return [sign, from === "event" && (followed === undefined || followed.kind === "mark") ? "previous" : from];
  }),
);

const relativeTo = (name: RelativeUnit, amount: number, [sign, from]: Direction): RelativeTime => ({
  unit: name,
  amount,
  direction: sign,
  ...(from === "anchor" ? {} : { from }),
});

/** "five days ago", "24 hours later", "a week earlier", "two days after the raid". */
export const ago: TimeRule = {
  name: "time ago or later",
  opens: AMOUNT_WORDS,
  pattern: reading(
    sequence(counted, optional(word("'", "’")), direction),
    // "two days later than planned" measures a delay and tells no day
    ([found, , towards], tokens, _at, next): Reading | undefined =>
      tokenAt(tokens, next)?.lower === "than"
        ? undefined
        : { kind: "point", known: {}, relative: relativeTo(found.unit, found.amount, towards) },
  ),
  examples: [
    "five days ago",
    "24 hours later",
    "a week earlier",
    "two days after",
    "a month ago",
    "three years before",
    "48 hours from now",
    "a day after the raid",
  ],
  counterExamples: ["five days of talks", "two days from the border", "two days later than planned"],
};

const FEW = ["few", "several", "couple", "some", "many"];

/** "a few hours later", "hours after", "days earlier", "weeks ago": near an hour is the same day, anything longer has no date. */
export const vaguely: TimeRule = {
  name: "some time ago or later",
  opens: ["a", ...FEW, "decades", ...[...UNITS.keys()].filter((name) => name.endsWith("s"))],
  pattern: reading(
    sequence(
      optional(word("a")),
      optional(word(...FEW)),
      optional(word("of")),
      entry(new Map<string, RelativeUnit | "decade">([...UNITS, ["decades", "decade"]]), (token) =>
        token.lower.endsWith("s"),
      ),
      direction,
    ),
    ([, , , name, towards]): Reading =>
      name === "hour" || name === "minute"
        ? { kind: "point", known: { approximate: true }, relative: relativeTo(name, 0, towards) }
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

const PLURAL_ALONE = new Set(["past", "recent", "coming"]);

const MADE = /^(?:signing|signature|signatures|announcement|adoption|approval|conclusion|being)$/;

/** "Within 24 hours of signing", "of its signature": counted from the making. */
const isOfMaking = (tokens: readonly Token[], next: number): boolean =>
  tokenAt(tokens, next)?.lower === "of" &&
  [1, 2].some((ahead) => MADE.test(tokenAt(tokens, next + ahead)?.lower ?? ""));

/** "in the past 24 hours", "over the last three days", "within 48 hours", "in recent days": a stretch, not a date. */
export const stretch: TimeRule = {
  name: "stretch of time",
  opens: ["past", "last", "next", "coming", "following", "previous", "first", "within", "recent"],
  pattern: either(
    reading(
      sequence(
        word("past", "last", "next", "coming", "following", "previous", "first", "recent"),
        optional(word("few", "several", "couple")),
        optional(word("of")),
        optional(counted),
        optional(unit),
      ),
      ([which, few, , found, name], tokens, _at, next): Reading | undefined => {
        const isPlural = tokens[next - 1]?.lower.endsWith("s") === true;
        const isCounted = found !== null && name === null && isPlural;
        const isFew = few !== null && found === null && name !== null;
        const isAlone = found === null && few === null && name !== null && PLURAL_ALONE.has(which);
        return isCounted || isFew || (isAlone && (isPlural || which === "past"))
          ? { kind: "vague", known: {} }
          : undefined;
      },
    ),
    reading(
      sequence(
        word("within"),
        either(
          counted,
          reading(unit, (name) => ({ amount: 0, unit: name })),
        ),
      ),
      ([, { amount, unit: name }], tokens, _at, next): Reading =>
        isOfMaking(tokens, next)
          ? { kind: "point", known: {}, relative: { unit: name, amount, direction: 1, from: "event" } }
          : { kind: "vague", known: {} },
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
    "recent days",
    "within 24 hours of signing",
  ],
  counterExamples: ["last ditch", "the next round", "within the region", "the first day"],
};

const SUPERLATIVES = new Set(
  "first worst best longest deadliest bloodiest heaviest lowest highest biggest largest fastest strongest most only times".split(
    " ",
  ),
);
const SUPERLATIVE_REACH = 8;

/** "the worst fighting in four years" looks back over a stretch. */
function hasSuperlative(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - SUPERLATIVE_REACH); i--)
    if (SUPERLATIVES.has(tokens[i]?.lower ?? "")) return true;
  return false;
}

/** "in 48 hours", "in three days": that long from now, where the verb looks ahead. */
export const inTime: TimeRule = {
  name: "in some time",
  opens: ["in"],
  pattern: reading(sequence(word("in"), counted), ([, found], tokens, at, next): Reading | undefined => {
    const after = tokenAt(tokens, next);
    if (after && ["of", "-", "'", "’", "time"].includes(after.lower)) return undefined;
    if (hasSuperlative(tokens, at)) return undefined;
    return { kind: "point", known: {}, relative: { unit: found.unit, amount: found.amount, direction: 1 } };
  }),
  examples: ["in 48 hours", "in three days", "in two weeks"],
  counterExamples: [
    "in 48 villages",
    "in three days of fighting",
    "in a two-day battle",
    "for the first time in four years",
    "the worst fighting in two years",
  ],
};

/** "a week's time", "two weeks' time": always ahead of the day of writing. */
export const weeksTime: TimeRule = {
  name: "a week's time",
  opens: AMOUNT_WORDS,
  pattern: reading(
    sequence(counted, optional(word("'", "’")), optional(word("s")), word("time")),
    ([found]): Reading => ({
      kind: "point",
      known: {},
      relative: { unit: found.unit, amount: found.amount, direction: 1 },
    }),
  ),
  examples: ["in a week's time", "in two weeks' time", "in ten days time"],
  counterExamples: ["a week of time"],
};
