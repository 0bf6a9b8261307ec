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
import { readZone, zoneOpeners } from "../zones.js";
import { hasNumberBefore } from "./parts.js";

const zone: Matcher<string> = (tokens, at) => readZone(tokens, at);
const fromZone = (value: string | null): KnownTime => (value === null ? {} : { zone: value });

/** "am", "a.m.", "a . m .", "A.M.": the last dot belongs to it where it is there. */
const meridiem: Matcher<"am" | "pm"> = either(
  reading(word("am", "pm"), (value) => value as "am" | "pm"),
  reading(
    sequence(word("a", "p"), optional(word(".")), word("m"), optional(word("."))),
    ([half]) => `${half}m` as "am" | "pm",
  ),
);

const toHour24 = (hour: number, half: "am" | "pm"): number => (half === "am" ? hour % 12 : (hour % 12) + 12);

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
    ([hour, mark, minute, , hours, place], tokens, at): Reading | undefined => {
      const minuteDigits = tokens[at + 2]?.text.length;
      const written = place !== null || hours !== null;
      if (mark !== ":" && !written) return undefined;
      if (minuteDigits !== 2 || !isClock(hour, minute))
        return written && place !== null ? impossible(tokens, at, true, place) : undefined;
      return { kind: "point", known: { hour, minute, ...fromZone(place) } };
    },
  ),
  examples: [
    "12:00",
    "06:00 GMT",
    "23:00 Moscow time",
    "6:30 local time",
    "09.00 GMT",
    "14:00 hours",
    "00:01 (local time)",
    "11:9 Moscow time",
  ],
  counterExamples: ["a 2:1 ratio", "Luke 6:3", "3.5 million", "11.10.2020"],
};

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

/** "6 o'clock", "six o'clock in the morning". */
export const oClock: TimeRule = {
  name: "o'clock",
  opens: [NUMBER, ..."one two three four five six seven eight nine ten eleven twelve".split(" ")],
  pattern: reading(
    sequence(
      hourWord,
      optional(sequence(word("o"), word("'", "’"), word("clock"))),
      optional(
        reading(
          sequence(word("in", "at"), optional(word("the")), word("morning", "afternoon", "evening", "night")),
          ([, , part]) => part,
        ),
      ),
      optional(zone),
    ),
    ([hour, clock, part, place], tokens, at): Reading | undefined => {
      const before = tokens[at - 1]?.lower ?? "";
      if (!clock && !(part && ["at", "from", "by", "until", "since", "around", "about"].includes(before)))
        return undefined;
      const half = part === "morning" || part === null || (part === "night" && hour < 6) ? "am" : "pm";
      const known = part === null ? { hour, minute: 0 } : { hour: toHour24(hour, half), minute: 0 };
      return { kind: "point", known: { ...known, ...fromZone(place) } };
    },
  ),
  examples: ["6 o'clock", "six o'clock in the evening", "at 6 in the morning", "eleven o’clock at night"],
  counterExamples: ["six men at night", "6 in the morning papers"],
};

/** "noon", "12 noon", "midnight", "midday Damascus time", "12 midnight GMT". */
export const noonMidnight: TimeRule = {
  name: "noon, midnight",
  opens: ["noon", "midday", "midnight", NUMBER],
  pattern: reading(
    sequence(optional(word("12", "12:00")), word("noon", "midday", "midnight", "noontime"), optional(zone)),
    ([, name, place]): Reading => {
      const midnight = name === "midnight";
      return {
        kind: "point",
        known: { hour: midnight ? 0 : 12, minute: 0, dayPart: midnight ? "midnight" : "noon", ...fromZone(place) },
      };
    },
  ),
  examples: ["noon", "12 noon", "midnight", "midday Damascus time", "midnight GMT", "MIDNIGHT LOCAL TIME"],
  counterExamples: ["12 men"],
};

/** A zone that stands apart from its clock: "midnight on Friday, Damascus time". */
export const zoneAlone: TimeRule = {
  name: "zone",
  opens: zoneOpeners,
  pattern: reading(zone, (value): Reading => ({ kind: "fragment", known: { zone: value } })),
  examples: ["midnight on Friday local time", "midnight on Friday GMT"],
  counterExamples: ["local troops"],
};

function hourNumber(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  const value = token && token.text.length <= 2 ? toPlainNumber(token) : undefined;
  return value === undefined || value > 24 || hasNumberBefore(tokens, at) ? undefined : { value, next: at + 1 };
}

function minuteNumber(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  return token?.kind === "number" && token.text.length <= 2 ? { value: Number(token.text), next: at + 1 } : undefined;
}

function fourDigits(tokens: readonly Token[], at: number) {
  const value = tokens[at]?.text.length === 4 ? toPlainNumber(tokens[at]) : undefined;
  return value === undefined ? undefined : { value, next: at + 1 };
}

const HOURS = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((name, index) => [name, index + 1]),
);

function hourWord(tokens: readonly Token[], at: number) {
  const token = tokens[at];
  const value = token && (HOURS.get(token.lower) ?? (token.text.length <= 2 ? toPlainNumber(token) : undefined));
  return value === undefined || value < 1 || value > 12 || hasNumberBefore(tokens, at)
    ? undefined
    : { value, next: at + 1 };
}
