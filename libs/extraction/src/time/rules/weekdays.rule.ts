import { entry, type Matcher, optional, type Reading, reading, sequence, type TimeRule, word } from "../pattern.js";
import { isCapitalised, type Token } from "../tokens.js";
import type { RelativeTime } from "../types.js";
import { MONTHS, WEEKDAYS } from "../words.js";

const NEAREST: ReadonlyMap<string, RelativeTime | "this"> = new Map<string, RelativeTime | "this">([
  ["last", { unit: "day", amount: 0, direction: -1 }],
  ["past", { unit: "day", amount: 0, direction: -1 }],
  ["previous", { unit: "day", amount: 0, direction: -1, from: "previous" }],
  ["next", { unit: "day", amount: 0, direction: 1 }],
  ["coming", { unit: "day", amount: 0, direction: 1 }],
  ["following", { unit: "day", amount: 0, direction: 1, from: "previous" }],
  ["this", "this"],
]);
const CALENDAR_WEEK: ReadonlyMap<string, RelativeTime> = new Map<string, RelativeTime>([
  ["last", { unit: "week", amount: 1, direction: -1 }],
  ["this", { unit: "week", amount: 0, direction: 0 }],
  ["next", { unit: "week", amount: 1, direction: 1 }],
]);

/** Names that end in a weekday. */
const NAMED = new Set([
  "good",
  "black",
  "bloody",
  "palm",
  "ash",
  "holy",
  "easter",
  "super",
  "maundy",
  "shrove",
  "cyber",
  "giving",
]);

/** Full names; "Sat", "Sun" and the like only with a dot, a comma, a number or a month behind them. */
const weekday: Matcher<number> = (tokens, at) => {
  const token = tokens[at];
  const value = token && WEEKDAYS.get(token.lower);
  if (!token || value === undefined || NAMED.has(tokens[at - 1]?.lower ?? "")) return undefined;
  if (isCalendarRule(tokens, at)) return undefined;
  if (token.lower.endsWith("day")) return { value, next: at + 1 };
  if (!isCapitalised(token)) return undefined;
  const next = tokens[at + 1]?.text === "." ? at + 2 : at + 1;
  return isAbbreviatedDate(tokens, next) || (next === at + 2 && token.text.length > 3) || token.text.length > 4
    ? { value, next }
    : undefined;
};

/** "the last Monday in May" is a rule of the calendar. */
const isCalendarRule = (tokens: readonly Token[], at: number): boolean =>
  ["last", "first", "second", "third", "fourth"].includes(tokens[at - 1]?.lower ?? "") &&
  ["in", "of"].includes(tokens[at + 1]?.lower ?? "") &&
  MONTHS.has(tokens[at + 2]?.lower ?? "");

function isAbbreviatedDate(tokens: readonly Token[], next: number): boolean {
  const at = tokens[next]?.text === "," ? next + 1 : next;
  const follows = tokens[at];
  return follows?.kind === "number" || (follows !== undefined && MONTHS.has(follows.lower) && isCapitalised(follows));
}

/** "Tuesday", "last Tuesday", "this coming Friday", "Tuesday of last week", "early Tuesday". */
export const weekdayRule: TimeRule = {
  name: "weekday",
  opens: [...WEEKDAYS.keys(), ...NEAREST.keys(), "early", "late", "mid", "later"],
  pattern: reading(
    sequence(
      optional(word("early", "late", "mid", "later")),
      optional(word("on")),
      optional(entry(NEAREST)),
      optional(word("coming", "past")),
      weekday,
      optional(reading(sequence(optional(word("of", ",")), entry(CALENDAR_WEEK), word("week")), ([, week]) => week)),
    ),
    ([part, , nearest, , value, week]): Reading => {
      const relative = week ?? (nearest === "this" ? null : nearest);
      const dayPart = part === "early" ? "morning" : part === "late" ? "night" : undefined;
      return {
        kind: "point",
        known: { weekday: value, ...(dayPart ? { dayPart } : {}) },
        ...(relative ? { relative } : {}),
      };
    },
  ),
  examples: [
    "Tuesday",
    "last Tuesday",
    "this coming Friday",
    "Tuesday of last week",
    "early Tuesday",
    "Tues.",
    "Sat. 11",
    "TUESDAY",
    "next Monday",
  ],
  counterExamples: [
    "the Sun rose",
    "Good Friday Agreement",
    "they sat down",
    "Bloody Sunday",
    "Mondays",
    "the last Monday in May",
  ],
};

/** "Midnight between Monday and Tuesday": the first minute of the second. */
export const midnightBetween: TimeRule = {
  name: "midnight between two days",
  opens: ["midnight", "night"],
  pattern: reading(
    sequence(word("midnight", "night"), word("between", "from"), weekday, word("and", "to"), weekday),
    ([name, , , , second]): Reading => ({
      kind: "point",
      known: { weekday: second, ...(name === "midnight" ? { hour: 0, minute: 0 } : {}) },
    }),
  ),
  examples: ["midnight between Monday and Tuesday", "night from Friday to Saturday"],
  counterExamples: ["midnight Tuesday", "between Monday and Tuesday"],
};
