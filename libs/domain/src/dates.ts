/** What precision a date is written with; `season` is a quarter of a year (EDTF 21–24: spring, summer, autumn, winter, northern). */
export type DatePrecision = "minute" | "day" | "month" | "season" | "year";

/**
 * The days an EDTF date may mean.
 *
 * Units: `firstDay`, `lastDay` whole days since 1970-01-01 on the local calendar, inclusive.
 */
export interface DateSpan {
  readonly firstDay: number;
  readonly lastDay: number;
  readonly precision: DatePrecision;
  /** Written with `~` or `?`: the writer was not sure. */
  readonly approximate: boolean;
}

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?([~?%])?$/;
const UNKNOWN_YEAR = /^XXXX-(\d{2})(?:-(\d{2}))?$/;

const DAY_MS = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})/;

/** Whole days since 1970-01-01 of an ISO calendar date; undefined for a date that no calendar has (2023-02-30). */
export function toDayNumber(isoDate: string): number | undefined {
  const match = ISO_DATE.exec(isoDate);
  return match ? dayNumberOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Called for every pair of dates that are compared, so by arithmetic and not by building calendar objects. */
function dayNumberOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day); // Date.UTC would read the years 0 to 99 as 1900 to 1999
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return Math.round(date.getTime() / DAY_MS);
}

/** The inverse of `toDayNumber`. */
export const toIsoDate = (dayNumber: number): string => new Date(dayNumber * DAY_MS).toISOString().slice(0, 10);

/**
 * Reads an EDTF date as the span of days it may mean.
 *
 * Errors: none; undefined for an unknown year (`XXXX-11-10`), an impossible date or anything that is not such a date.
 */
export function toDateSpan(edtf: string): DateSpan | undefined {
  const match = PATTERN.exec(edtf);
  if (!match) return undefined;
  const [, year = "", month, day, hour, , mark] = match;
  const approximate = mark !== undefined;
  if (day !== undefined) {
    const dayNumber = toDayNumber(`${year}-${month}-${day}`);
    if (dayNumber === undefined) return undefined;
    return { firstDay: dayNumber, lastDay: dayNumber, precision: hour === undefined ? "day" : "minute", approximate };
  }
  const first = firstMonth(month);
  if (first === undefined) return undefined;
  const months = month === undefined ? 12 : Number(month) > 20 ? 3 : 1;
  const firstDay = dayNumberOf(Number(year), first, 1);
  const next = first - 1 + months;
  const after = dayNumberOf(Number(year) + Math.floor(next / 12), (next % 12) + 1, 1);
  if (firstDay === undefined || after === undefined) return undefined;
  return {
    firstDay,
    lastDay: after - 1,
    precision: months === 12 ? "year" : months === 3 ? "season" : "month",
    approximate,
  };
}

/** Seasons start in March, June, September and December; winter is the one that begins in the named year. */
function firstMonth(month: string | undefined): number | undefined {
  if (month === undefined) return 1;
  const number = Number(month);
  if (number >= 1 && number <= 12) return number;
  if (number >= 21 && number <= 24) return (number - 20) * 3;
  return undefined;
}

/** Month and day of a date whose year is unknown (`XXXX-11-10`), undefined for every other value. */
export function toMonthDay(edtf: string): { readonly month: number; readonly day?: number } | undefined {
  const match = UNKNOWN_YEAR.exec(edtf);
  if (!match) return undefined;
  return match[2] === undefined ? { month: Number(match[1]) } : { month: Number(match[1]), day: Number(match[2]) };
}
