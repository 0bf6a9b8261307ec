import { NUMBER, optional, type Reading, reading, sequence, type TimeRule, word } from "../pattern.js";
import { isCapitalised, type Token, toPlainNumber } from "../tokens.js";
import { FUNCTION_WORDS } from "../words.js";
import { zoneOpeners } from "../zones.js";
import { fromZone, toHour24, zone } from "./clocks.rule.js";
import { counted, hasNumberBefore, year } from "./parts.js";

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
  opens: ["noon", "midday", "midnight", "noontime", NUMBER],
  pattern: reading(
    sequence(optional(word("12", "12:00")), word("noon", "midday", "midnight", "noontime"), optional(zone)),
    ([, name, place], tokens, at): Reading | undefined => {
      if (isProperName(tokens, at)) return undefined;
      const midnight = name === "midnight";
      return {
        kind: "point",
        known: { hour: midnight ? 0 : 12, minute: 0, dayPart: midnight ? "midnight" : "noon", ...fromZone(place) },
      };
    },
  ),
  examples: ["noon", "12 noon", "midnight", "midday Damascus time", "midnight GMT", "MIDNIGHT LOCAL TIME"],
  counterExamples: ["12 men", "Operation Midnight Hammer"],
};

/** "Operation Midnight Hammer": a capital among capitals, in text that is not all capitals. */
function isProperName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!token || !before || !isCapitalised(token) || token.text === token.text.toUpperCase()) return false;
  return before.kind === "word" && isCapitalised(before) && !FUNCTION_WORDS.has(before.lower);
}

/** "a minute before midnight", "one minute past midnight". */
export const minutesFromMidnight: TimeRule = {
  name: "minutes from midnight or noon",
  opens: ["a", "one", "two", "three", "five", "ten", NUMBER],
  pattern: reading(
    sequence(counted, word("before", "past", "after", "to"), word("midnight", "noon", "midday"), optional(zone)),
    ([{ amount, unit }, side, name, place]): Reading | undefined => {
      if (unit !== "minute" || amount < 1 || amount > 59) return undefined;
      const base = name === "midnight" ? 0 : 12;
      const isBefore = side === "before" || side === "to";
      const hour = isBefore ? (base + 23) % 24 : base;
      return { kind: "point", known: { hour, minute: isBefore ? 60 - amount : amount, ...fromZone(place) } };
    },
  ),
  examples: ["a minute before midnight", "one minute past midnight GMT", "30 minutes after noon"],
  counterExamples: ["a day before midnight"],
};

/** "the eleventh hour of the eleventh day of the eleventh month": the one moment that idiom names, 11 November 1918. */
export const eleventhHour: TimeRule = {
  name: "the eleventh hour",
  opens: [NUMBER, "eleventh"],
  pattern: reading(
    sequence(
      eleventh,
      word("hour"),
      word("of", "on"),
      word("the"),
      eleventh,
      word("day"),
      word("of", "in"),
      word("the"),
      eleventh,
      word("month"),
      optional(sequence(optional(word(",")), optional(word("of", "in")), year)),
    ),
    ([, , , , , , , , , , tail]): Reading => ({
      kind: "point",
      known: { year: tail?.[2] ?? 1918, month: 11, day: 11, hour: 11, minute: 0 },
    }),
  ),
  examples: [
    "the 11th hour of the 11th day of the 11th month",
    "eleventh hour of the eleventh day of the eleventh month in 1918",
  ],
  counterExamples: ["the eleventh hour of talks"],
};

function eleventh(tokens: readonly Token[], at: number) {
  if (tokens[at]?.lower === "eleventh") return { value: 11, next: at + 1 };
  return tokens[at]?.text === "11" && tokens[at + 1]?.lower === "th" ? { value: 11, next: at + 2 } : undefined;
}

/** A zone that stands apart from its clock: "midnight on Friday, Damascus time". */
export const zoneAlone: TimeRule = {
  name: "zone",
  opens: zoneOpeners,
  pattern: reading(zone, (value): Reading => ({ kind: "fragment", known: fromZone(value) })),
  examples: ["midnight on Friday local time", "midnight on Friday GMT"],
  counterExamples: ["local troops"],
};

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
