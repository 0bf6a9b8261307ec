import {
  either,
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
import { type Token, toPlainNumber } from "../tokens.js";
import type { KnownTime } from "../types.js";
import { FUNCTION_WORDS, WEEKDAYS } from "../words.js";
import { readZone } from "../zones.js";
import { hasNumberBefore } from "./parts.js";

/** A zone after a clock. */
export const zone: Matcher<string> = (tokens, at) => readZone(tokens, at);
/** The zone, to spread into `known`. */
export const fromZone = (value: string | null): KnownTime => (value ? { zone: value } : {});

/** "am", "a.m.", "a . m .", "A.M.": the last dot belongs to it where it is there. */
const meridiem: Matcher<"am" | "pm"> = either(
  reading(word("am", "pm"), (value) => value as "am" | "pm"),
  reading(
    sequence(word("a", "p"), optional(word(".")), word("m"), optional(word("."))),
    ([half]) => `${half}m` as "am" | "pm",
  ),
);

/** Hour of the day of a half day's hour: 12 p.m. is noon. */
export const toHour24 = (hour: number, half: "am" | "pm"): number => (half === "am" ? hour % 12 : (hour % 12) + 12);

const isClock = (hour: number, minute: number): boolean =>
  (hour <= 23 && minute <= 59) || (hour === 24 && minute === 0);

/** "9 a.m.", "9:30 pm Moscow time", "5.30pm", "12 noon". */
export const twelveHour: TimeRule = {
  name: "clock with a.m. or p.m.",
  opens: [NUMBER],
  pattern: reading(
    sequence(hourNumber, optional(sequence(word(":", "."), minuteNumber)), meridiem, optional(zone)),
    ([hour, minutes, half, place], tokens, at): Reading | undefined => {
      const minute = minutes?.[1] ?? 0;
      if (hour > 12 && hour <= 23 && isClock(hour, minute))
        return { kind: "point", known: { hour, minute, ...fromZone(place) } };
      if (hour === 0 && half === "am" && minute <= 59)
        return { kind: "point", known: { hour, minute, ...fromZone(place) } };
      if (hour < 1 || hour > 12 || minute > 59) return impossible(tokens, at, minutes !== null, place);
      return { kind: "point", known: { hour: toHour24(hour, half), minute, ...fromZone(place) } };
    },
  ),
  examples: [
    "9 a.m.",
    "9:00 a.m. Moscow time",
    "9am",
    "9:30 pm GMT",
    "5.30pm",
    "12 p.m.",
    "9 a . m .",
    "at 6 P.M. LOCAL TIME",
    "7 p.m. (Damascus time)",
  ],
  counterExamples: ["9 amphibious craft", "he is 9 a minor"],
};

/** A reading that no clock shows keeps its words, so that the loss can be told. */
function impossible(tokens: readonly Token[], at: number, hasMinutes: boolean, place: string | null): Reading {
  const words = tokens.slice(at, at + (hasMinutes ? 3 : 1)).map((token) => token.text);
  return { kind: "point", known: fromZone(place), impossibleClock: words.join("") };
}

/** "12:00 local time", "06:00 GMT", "23:00 Moscow time"; "11:9 Moscow time" is read and found impossible. */
export const twentyFourHour: TimeRule = {
  name: "clock of 24 hours",
  opens: [NUMBER],
  pattern: reading(
    sequence(
      hourNumber,
      word(":", ".", "h"),
      minuteNumber,
      optional(sequence(word(":"), minuteNumber)),
      optional(word("hrs", "hours", "h")),
      optional(zone),
    ),
    ([hour, mark, minute, seconds, hours, place], tokens, at, next): Reading | undefined => {
      const minuteDigits = tokens[at + 2]?.text.length;
      const written = place !== null || hours !== null;
      if (mark !== ":" && !written && !isDottedClock(tokens, at, next)) return undefined;
      if (minuteDigits !== 2 || !isClock(hour, minute))
        return written && place !== null ? impossible(tokens, at, true, place) : undefined;
      // a bare "3:57" may be the length of a recording: it counts only after a preposition or beside a day
      const isTold = written || mark !== ":" || BEFORE_CLOCK.has(tokens[at - 1]?.lower ?? "");
      if (seconds && !isTold) return undefined;
      return { kind: isTold ? "point" : "fragment", known: { hour, minute, ...fromZone(place) } };
    },
  ),
  examples: [
    "at 12:00",
    "12:00 on Friday",
    "at 00.01 tonight",
    "06:00 GMT",
    "23:00 Moscow time",
    "6:30 local time",
    "09.00 GMT",
    "14:00 hours",
    "00:01 (local time)",
    "11:9 Moscow time",
  ],
  counterExamples: ["a 2:1 ratio", "Luke 6:3", "3.5 million", "11.10.2020", "Listen 3:57", "at 10.50 million"],
};

const BEFORE_CLOCK = new Set(
  "at from until till by since around about between to before after - – and starting of".split(" "),
);

/** "at 00.01 tonight": a dot, two digits on both sides, and words of time or none behind. */
function isDottedClock(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokenAt(tokens, next);
  if (!["at", "from", "until"].includes(tokens[at - 1]?.lower ?? "") || tokens[at + 1]?.text !== ".") return false;
  if (tokens[at]?.text.length !== 2 || !tokens[at + 2]?.glued) return false;
  return after === undefined || DAY_AFTER.has(after.lower) || WEEKDAYS.has(after.lower);
}
const DAY_AFTER = new Set(["tonight", "today", "tomorrow", "on", "local"]);

/** "0600 GMT", "1800 hrs", "1200Z", "at 1800". */
export const militaryHour: TimeRule = {
  name: "four-digit clock",
  opens: [NUMBER],
  pattern: reading(
    sequence(fourDigits, optional(word("hrs", "hours", "h", "hr", "hour")), optional(zone)),
    ([value, hours, place], tokens, at, next): Reading | undefined => {
      const [hour, minute] = [Math.floor(value / 100), value % 100];
      if (!isClock(hour, minute) || hasNumberBefore(tokens, at)) return undefined;
      if (hours === null && place === null && !isClockAlone(tokens, at, next)) return undefined;
      return { kind: "point", known: { hour, minute, ...fromZone(place) } };
    },
  ),
  examples: ["0600 GMT", "1800 hrs", "1200Z", "at 1800.", "0600 hours local time", "from 0600 on Monday"],
  counterExamples: ["1,800 hours", "2022", "at 2000 metres", "in 1800", "1994 GMT-free"],
};

/** "at 1800." without a unit: only after a preposition of time, before a mark, a function word or a weekday. */
function isClockAlone(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokenAt(tokens, next);
  const value = Number(tokens[at]?.text);
  const before = tokens[at - 1]?.lower ?? "";
  if (before !== "at" && !(["from", "until", "by", "since"].includes(before) && (value < 1800 || value > 2100)))
    return false;
  return (
    after === undefined ||
    (after.kind === "mark" && after.text !== "-") ||
    FUNCTION_WORDS.has(after.lower) ||
    WEEKDAYS.has(after.lower)
  );
}

/** "from 4 to 6 p.m.", "10-11.30 am local time": the half of the day is said once. */
export const hourRange: TimeRule = {
  name: "hours from and to",
  opens: [NUMBER],
  pattern: reading(
    sequence(
      hourNumber,
      optional(sequence(word(":", "."), minuteNumber)),
      word("to", "-", "–", "and", "until", "till"),
      hourNumber,
      optional(sequence(word(":", "."), minuteNumber)),
      meridiem,
      optional(zone),
    ),
    ([first, firstMinutes, , last, lastMinutes, half, place], tokens, at): Reading | undefined => {
      if (first < 1 || last < 1 || first > 12 || last > 12) return undefined;
      if (!["from", "between", "for", "("].includes(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.text !== "-")
        return undefined;
      const end = toHour24(last, half);
      const sameHalf = toHour24(first, half);
      const start = sameHalf < end ? sameHalf : toHour24(first, half === "am" ? "pm" : "am");
      return {
        kind: "range",
        known: { hour: start, minute: firstMinutes?.[1] ?? 0, ...fromZone(place) },
        until: { hour: end, minute: lastMinutes?.[1] ?? 0, ...fromZone(place) },
      };
    },
  ),
  examples: ["from 4 to 6 p.m.", "between 10 and 2 p.m. local time", "4-6 pm", "from 10:30 to 11:30 am"],
  counterExamples: ["10 to 20 men", "the 4 and 6 p.m. bulletins"],
};

function hourNumber(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  const value = token && token.text.length <= 2 ? toPlainNumber(token) : undefined;
  return value === undefined || hasNumberBefore(tokens, at) ? undefined : { value, next: at + 1 };
}

function minuteNumber(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  return token?.kind === "number" && token.text.length <= 2 ? { value: Number(token.text), next: at + 1 } : undefined;
}

function fourDigits(tokens: readonly Token[], at: number) {
  const value = tokens[at]?.text.length === 4 ? toPlainNumber(tokens[at]) : undefined;
  return value === undefined ? undefined : { value, next: at + 1 };
}
