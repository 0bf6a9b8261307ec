import { either, entry, type Matcher, NUMBER, optional, reading, sequence, tokenAt, word } from "../pattern.js";
import { isCapitalised, type Token, toPlainNumber } from "../tokens.js";
import type { KnownTime, RelativeTime, RelativeUnit } from "../types.js";
import { MONTHS, ORDINAL_WORDS, SHY_MONTHS, SMALL_NUMBERS, TENS_NUMBERS, UNITS } from "../words.js";

/** Months whose short names are whole: a dot after them ends a sentence. */
const WHOLE_SHORT = new Set(["may", "june", "july"]);
const SUFFIXES = new Set(["st", "nd", "rd", "th"]);

/** A month's name or abbreviation; the ordinary words among them need a capital. A dot after an abbreviation belongs to it. */
export const month: Matcher<number> = (tokens, at) => {
  const token = tokens[at];
  const value = token && MONTHS.get(token.lower);
  if (!token || value === undefined) return undefined;
  const isPlain = token.text.length > 3 && !SHY_MONTHS.has(token.lower) && token.lower !== "august";
  if (!isCapitalised(token) && !isPlain) return undefined;
  const isShort = token.text.length <= 4 && !WHOLE_SHORT.has(token.lower);
  return { value, next: isShort && tokens[at + 1]?.text === "." ? at + 2 : at + 1 };
};

/** "9", "09", "9th": a day's number, 1..31. Grouped, decimal and fraction numbers are not days. */
export const dayNumber: Matcher<number> = (tokens, at) => {
  const token = tokens[at];
  const value = token && token.text.length <= 2 ? toPlainNumber(token) : undefined;
  if (value === undefined || value < 1 || value > 31) return undefined;
  const suffix = tokens[at + 1];
  if (suffix?.glued && SUFFIXES.has(suffix.lower)) return { value, next: at + 2 };
  return isFraction(tokens, at) ? undefined : { value, next: at + 1 };
};

/** "9th", "ninth", "twenty-first". */
export const ordinalDay: Matcher<number> = (tokens, at) => {
  const numeral = dayNumber(tokens, at);
  if (numeral) return numeral.next === at + 2 ? numeral : undefined;
  const first = tokens[at];
  if (!first) return undefined;
  const single = ORDINAL_WORDS.get(first.lower);
  if (single !== undefined) return { value: single, next: at + 1 };
  if (first.lower === "thirtieth") return { value: 30, next: at + 1 };
  const tens = TENS_NUMBERS.get(first.lower);
  const ones = ORDINAL_WORDS.get(tokens[at + 2]?.lower ?? "");
  const day = tens !== undefined && tokens[at + 1]?.text === "-" && ones !== undefined ? tens + ones : undefined;
  return day !== undefined && day <= 31 ? { value: day, next: at + 3 } : undefined;
};

/** A percentage, a decimal ("3.5"), a score or a calibre: the number goes on after its mark, or began before it. */
function isFraction(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after?.glued && (after.text === "%" || after.text === "°")) return true;
  const follows = tokens[at + 2];
  if (after?.glued && after.text === "." && follows?.glued && follows.kind === "number") return true;
  return hasNumberBefore(tokens, at);
}

/** The number is the tail of a decimal, a sum or a code: "3.5", "$90", "F-16", "No. 5" glued. */
export function hasNumberBefore(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token?.glued || !before) return false;
  if ("$€£#.:/".includes(before.text)) return tokens[at - 2]?.kind === "number" || "$€£#".includes(before.text);
  return (
    before.kind === "word" || ((before.text === "-" || before.text === "–") && before.glued && isCode(tokens[at - 2]))
  );
}
const isCode = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  isCapitalised(token) &&
  !MONTHS.has(token.lower) &&
  token.lower !== "mid" &&
  token.text.length <= 4;

/** A four-digit year 1600..2099. */
export const year: Matcher<number> = (tokens, at) => {
  const token = tokens[at];
  const value = token?.kind === "number" && token.text.length === 4 ? toPlainNumber(token) : undefined;
  if (value === undefined || value < 1600 || value > 2099) return undefined;
  return hasNumberBefore(tokens, at) && tokens[at - 1]?.kind !== "mark" ? undefined : { value, next: at + 1 };
};

/** "90", "'20": a year of two digits, as wires write it: 50..99 is the last century. */
export const shortYear: Matcher<number> = (tokens, at) => {
  const from = tokens[at]?.text === "'" || tokens[at]?.text === "’" ? at + 1 : at;
  const token = tokens[from];
  const value = token?.text.length === 2 ? toPlainNumber(token) : undefined;
  return value === undefined ? undefined : { value: value >= 50 ? 1900 + value : 2000 + value, next: from + 1 };
};

/** The year as it follows a date: a number, or words that point to one. */
export interface YearTail {
  readonly year?: number;
  readonly relative?: RelativeTime;
}

const YEAR_WORDS: ReadonlyMap<string, RelativeTime> = new Map<string, RelativeTime>([
  ["this", { unit: "year", amount: 0, direction: 0 }],
  ["last", { unit: "year", amount: 1, direction: -1 }],
  ["next", { unit: "year", amount: 1, direction: 1 }],
  ["same", { unit: "year", amount: 0, direction: 0, from: "previous" }],
  ["that", { unit: "year", amount: 0, direction: 0, from: "previous" }],
  ["previous", { unit: "year", amount: 1, direction: -1, from: "previous" }],
  ["preceding", { unit: "year", amount: 1, direction: -1, from: "previous" }],
  ["following", { unit: "year", amount: 1, direction: 1, from: "previous" }],
]);

/** "this year", "last year", "the same year", "that year". */
export const yearWords: Matcher<RelativeTime> = reading(
  sequence(optional(word("the")), entry(YEAR_WORDS), word("year")),
  ([, relative]) => relative,
);

/** ", 2020", " 2020", ", of the same year", " this year", "(2020)". */
export const yearTail: Matcher<YearTail> = either<YearTail>(
  reading(sequence(optional(word(",")), optional(word("of", "in")), year), ([, , value], tokens, _at, next) =>
    isCounted(tokens, next) ? undefined : { year: value },
  ),
  reading(sequence(word("("), year, word(")")), ([, value]) => ({ year: value })),
  reading(sequence(optional(word(",")), optional(word("of", "in")), yearWords), ([, , relative]) => ({ relative })),
);

/** A round number before a plural is a count, not a year: "in June 2000 soldiers". */
function isCounted(tokens: readonly Token[], next: number): boolean {
  const value = Number(tokens[next - 1]?.text);
  const follows = tokenAt(tokens, next);
  return (
    value % 100 === 0 &&
    follows?.kind === "word" &&
    follows.text === follows.lower &&
    follows.lower.endsWith("s") &&
    !follows.glued
  );
}

/** Known and relative parts of a year tail, to spread into a reading. */
export const fromYearTail = (tail: YearTail | null): { known: KnownTime; relative?: RelativeTime } => ({
  known: tail?.year === undefined ? {} : { year: tail.year },
  ...(tail?.relative ? { relative: tail.relative } : {}),
});

/** "72", "seventy-two", "a", "one hundred". */
export const amount: Matcher<number> = (tokens, at) => {
  const token = tokens[at];
  const value = token ? toPlainNumber(token) : undefined;
  if (value !== undefined) return isFraction(tokens, at) ? undefined : { value, next: at + 1 };
  const first = token?.lower ?? "";
  const tens = TENS_NUMBERS.get(first);
  if (tens !== undefined) {
    const dash = tokens[at + 1]?.text === "-" ? 1 : 0;
    const ones = SMALL_NUMBERS.get(tokens[at + 1 + dash]?.lower ?? "");
    return ones !== undefined &&
      ones > 0 &&
      ones < 10 &&
      tokens[at + 1 + dash]?.lower !== "a" &&
      tokens[at + 1 + dash]?.lower !== "an"
      ? { value: tens + ones, next: at + 2 + dash }
      : { value: tens, next: at + 1 };
  }
  const small = SMALL_NUMBERS.get(first);
  if (small === undefined) return undefined;
  return tokens[at + 1]?.lower === "hundred" ? { value: small * 100, next: at + 2 } : { value: small, next: at + 1 };
};

/** Words that make a month, a year or a date approximate. */
export const approximately: Matcher<string> = either(
  reading(sequence(word("early", "late", "mid"), optional(word("-")), optional(word("in"))), ([how]) => how),
  reading(sequence(word("about", "around", "circa", "roughly", "approximately")), ([how]) => how),
  reading(sequence(word("c", "ca"), word(".")), ([how]) => how),
  reading(
    sequence(word("beginning", "end", "middle", "start", "close"), word("of"), optional(word("the"))),
    ([how]) => how,
  ),
  reading(sequence(word("sometime"), word("in")), ([how]) => how),
);

/** First words of `approximately`. */
export const MODIFIER_WORDS: readonly string[] = [
  "early",
  "late",
  "mid",
  "about",
  "around",
  "circa",
  "beginning",
  "end",
  "middle",
  "start",
  "sometime",
];

/** `approximate: true` where a modifier was read, to spread into `known`. */
export const fromApproximately = (how: string | null): KnownTime => (how === null ? {} : { approximate: true });

/** Unit words that stand after a number. */
export const unit: Matcher<RelativeUnit> = entry(UNITS, (token) => token.lower !== "min" && token.lower !== "mins");

/** First words of an amount. */
export const AMOUNT_WORDS: readonly string[] = [NUMBER, ...SMALL_NUMBERS.keys(), ...TENS_NUMBERS.keys()];

/** A number of units. */
export interface Counted {
  readonly amount: number;
  readonly unit: RelativeUnit;
}

/** "72-hour", "three days", "a month", "half an hour", "a fortnight", "90 consecutive days". */
export const counted: Matcher<Counted> = either<Counted>(
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
    ([count, , , name]) => ({ amount: count, unit: name }),
  ),
);

const NEAREST: ReadonlyMap<string, RelativeTime> = new Map<string, RelativeTime>([
  ["last", { unit: "month", amount: 1, direction: -1 }],
  ["past", { unit: "month", amount: 1, direction: -1 }],
  ["next", { unit: "month", amount: 1, direction: 1 }],
  ["this", { unit: "month", amount: 0, direction: 0 }],
]);
/** Words of `nearest`. */
export const NEAREST_WORDS: readonly string[] = [...NEAREST.keys()];
/** "last", "next", "this" before a month or a season: the nearest such one. */
export const nearest: Matcher<RelativeTime> = entry(NEAREST);
