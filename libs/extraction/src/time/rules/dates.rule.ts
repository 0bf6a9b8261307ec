import { type Matcher, NUMBER, optional, type Reading, reading, sequence, type TimeRule, word } from "../pattern.js";
import type { Token } from "../tokens.js";
import type { KnownTime } from "../types.js";
import { MONTHS, ORDINAL_WORDS } from "../words.js";
import { dayNumber, fromYearTail, month, ordinalDay, shortYear, type YearTail, year, yearTail } from "./parts.js";

const monthWords = [...MONTHS.keys()];

const date = (monthNumber: number, day: number, tail: YearTail | null): Reading => {
  const { known, relative } = fromYearTail(tail);
  return { kind: "point", known: { ...known, month: monthNumber, day }, ...(relative ? { relative } : {}) };
};

const range = (first: Reading, last: Reading["known"]): Reading => ({
  ...first,
  kind: "range",
  until: { ...(first.known.year === undefined ? {} : { year: first.known.year }), ...last },
});

/** A second day number after a dash or "to" must not be the start of something counted or of a clock. */
const dash = word("-", "–", "—", "to", "through", "and", "until", "till");

/** "November 9, 2020" and its American and wire variants. */
export const monthDay: TimeRule = {
  name: "month and day",
  opens: monthWords,
  pattern: reading(
    sequence(month, optional(word("the")), dayNumber, optional(yearTail)),
    ([monthNumber, , day, tail], tokens, _at, next) => {
      const after = tokens[next];
      if (
        tail === null &&
        after?.glued &&
        (after.text === ":" || after.text === "-") &&
        tokens[next + 1]?.kind === "number"
      )
        return undefined;
      return date(monthNumber, day, tail);
    },
  ),
  examples: [
    "November 9",
    "Nov. 9th",
    "Nov 9, 2020",
    "November 9 2020",
    "November the 9th",
    "Sept . 13",
    "SEPT. 13 THIS YEAR",
    "November 9 of the same year",
    "May 5",
    "March 3, last year",
  ],
  counterExamples: ["may 5 soldiers", "March 15,000 people", "the June 1,200 convoy"],
};

/** "November 10-12, 2020". */
export const monthDays: TimeRule = {
  name: "month and days",
  opens: monthWords,
  pattern: reading(
    sequence(month, dayNumber, dash, dayNumber, optional(yearTail)),
    ([monthNumber, day, , last, tail], tokens, at) =>
      last > day && !(tokens[at + 2]?.lower === "and" && last - day > 1)
        ? range(date(monthNumber, day, tail), { month: monthNumber, day: last })
        : undefined,
  ),
  examples: ["November 10-12", "Nov. 10 to 12, 2020", "October 9 and 10", "Dec 24 – 26"],
  counterExamples: ["November 10-5"],
};

/** "9 November 2020", "27 MAR 89", "the 9th of November". */
export const dayMonth: TimeRule = {
  name: "day and month",
  opens: [NUMBER, "the", ...ORDINAL_WORDS.keys(), "twenty", "thirty", "thirtieth"],
  pattern: reading(
    sequence(
      optional(word("the")),
      (tokens, at) => ordinalDay(tokens, at) ?? dayNumber(tokens, at),
      optional(word("-")),
      optional(word("day")),
      optional(word("of")),
      month,
      optional(word("-")),
      optional((tokens, at) => yearTail(tokens, at) ?? reading(shortYear, (value) => ({ year: value }))(tokens, at)),
    ),
    ([, day, , , , monthNumber, , tail], tokens, _at, next) => {
      const after = tokens[next];
      // "9 March 12 people": a two-digit year must end the phrase or be followed by a mark
      if (
        tail?.year !== undefined &&
        tokens[next - 1]?.text.length === 2 &&
        after?.kind === "word" &&
        isCountable(after.lower)
      )
        return undefined;
      return date(monthNumber, day, tail);
    },
  ),
  examples: [
    "9 November",
    "11 Jan 90",
    "27 MAR 89",
    "9th of November 2020",
    "the 9th of November",
    "9-Nov-2020",
    "the ninth of November",
    "twenty-sixth day of July",
    "3 May 1992",
  ],
  counterExamples: ["9 men", "90 March"],
};

const isCountable = (lower: string): boolean => lower.endsWith("s") || lower === "people";

/** "24-26 December", "9 to 10 November 2020". */
export const daysMonth: TimeRule = {
  name: "days and month",
  opens: [NUMBER],
  pattern: reading(
    sequence(dayNumber, dash, dayNumber, optional(word("of")), month, optional(yearTail)),
    ([day, , last, , monthNumber, tail]) =>
      last > day ? range(date(monthNumber, day, tail), { month: monthNumber, day: last }) : undefined,
  ),
  examples: ["24-26 December", "9 to 10 November 2020", "9th-10th of November"],
  counterExamples: ["26-24 December"],
};

const separator = word("/", ".", "-");

/** "T06:00:00Z", "T11:16+0000": the clock of an ISO instant. */
const isoClock: Matcher<KnownTime> = reading(
  sequence(
    word("t"),
    twoNumber(24),
    word(":"),
    twoNumber(59),
    optional(sequence(word(":"), twoNumber(60))),
    optional(isoZone),
  ),
  ([, hour, , minute, , zone]) => ({ hour, minute, ...(zone === null ? {} : { zone }) }),
);

function isoZone(tokens: readonly Token[], at: number): { value: string; next: number } | undefined {
  const [first, digits, colon, minutes] = tokens.slice(at, at + 4);
  if (!first?.glued) return undefined;
  if (first.text === "Z") return { value: "UTC", next: at + 1 };
  if ((first.text !== "+" && first.text !== "-") || digits?.kind !== "number" || !digits.glued) return undefined;
  if (digits.text.length === 4)
    return { value: `${first.text}${digits.text.slice(0, 2)}:${digits.text.slice(2)}`, next: at + 2 };
  return digits.text.length === 2 && colon?.text === ":" && minutes?.text.length === 2
    ? { value: `${first.text}${digits.text}:${minutes.text}`, next: at + 4 }
    : undefined;
}

/** "2020/11/10", "2020-11-10T06:00Z". Never inside a path. */
export const yearFirst: TimeRule = {
  name: "year, month, day in numbers",
  opens: [NUMBER],
  pattern: reading(
    sequence(year, separator, twoNumber(12), separator, twoNumber(31), optional(isoClock)),
    ([value, first, monthNumber, second, day, clock], tokens, at) =>
      first === second && monthNumber > 0 && day > 0 && !(tokens[at]?.glued && tokens[at - 1]?.text === "/")
        ? { kind: "point", known: { year: value, month: monthNumber, day, ...clock } }
        : undefined,
  ),
  examples: ["2020/11/10", "2020-11-10", "2020.11.10", "2020-11-10T06:00Z", "2020-11-10T11:16+0000"],
  counterExamples: ["2020/13/10", "2020-11", "news.example/2020/11/10"],
};

/** "10.11.2020" (day first), "11/10/2020" (month first, unless that cannot be). */
export const dayFirst: TimeRule = {
  name: "day, month, year in numbers",
  opens: [NUMBER],
  pattern: reading(
    sequence(twoNumber(31, false), separator, twoNumber(31), separator, year),
    ([first, mark, second, other, value]) => {
      if (mark !== other) return undefined;
      const monthFirst = mark === "/" ? first <= 12 : second > 12;
      const [monthNumber, day] = monthFirst ? [first, second] : [second, first];
      return monthNumber > 0 && day > 0 && monthNumber <= 12
        ? { kind: "point", known: { year: value, month: monthNumber, day } }
        : undefined;
    },
  ),
  examples: ["10.11.2020", "11/10/2020", "31/12/2020", "10-11-2020"],
  counterExamples: ["31.31.2020", "10.11.20"],
};

function twoNumber(limit: number, glued = true) {
  return reading(
    (tokens: readonly Token[], at: number) => {
      const token = tokens[at];
      return token?.kind === "number" && token.text.length <= 2 && (token.glued || !glued)
        ? { value: Number(token.text), next: at + 1 }
        : undefined;
    },
    (value) => (value <= limit ? value : undefined),
  );
}
