import { type Basis, type DateClaim, type DatePrecision, type DateSpan, toDateSpan, toMonthDay } from "#domain";

/**
 * A date claim made comparable: the days it may mean, or month and day where the year is unknown.
 *
 * Units: `span` in days since 1970-01-01 (local calendar), `instantMs` in milliseconds since 1970-01-01 UTC.
 */
export interface Moment {
  readonly edtf: string;
  readonly basis: Basis;
  readonly span?: DateSpan;
  readonly monthDay?: { readonly month: number; readonly day?: number };
  readonly instantMs?: number;
}

/** How two dates stand to each other; `days` is signed, second minus first. */
export type DateRelation =
  | { readonly kind: "same-instant" }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "month-day"; readonly days: number }
  | { readonly kind: "same-coarse"; readonly precision: DatePrecision }
  | { readonly kind: "within"; readonly precision: DatePrecision }
  | { readonly kind: "apart"; readonly days: number };

/** How far a date marked `~` or `?` may be off, in days, by the precision it is written with. */
const APPROXIMATE_DAYS: Readonly<Record<DatePrecision, number>> = {
  minute: 2,
  day: 3,
  month: 15,
  season: 31,
  year: 366,
};
const COARSENESS: readonly DatePrecision[] = ["minute", "day", "month", "season", "year"];
/** Days before the first of each month in a leap year: month-days are compared on a circle of 366 days. */
const MONTH_STARTS = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];
const CIRCLE_DAYS = 366;

const MONTH_NAMES = 12;
const isMonth = (month: number) => month >= 1 && month <= MONTH_NAMES;

const spans = new Map<string, DateSpan | undefined>();
const SPANS_MAX = 20_000;
/** Calendars are slow and news speaks of the same days again and again. */
function readSpan(edtf: string): DateSpan | undefined {
  if (!spans.has(edtf)) {
    if (spans.size >= SPANS_MAX) spans.clear();
    spans.set(edtf, toDateSpan(edtf));
  }
  return spans.get(edtf);
}

/** Reads a claim; undefined when no calendar has the date (2023-02-30), so that it neither agrees nor disagrees with anything. */
export function toMoment(claim: Omit<DateClaim, "evidence"> | undefined): Moment | undefined {
  if (!claim) return undefined;
  const span = readSpan(claim.edtf);
  const monthDay = span ? undefined : toMonthDay(claim.edtf);
  if (!span && !(monthDay && isMonth(monthDay.month) && (monthDay.day ?? 1) <= 31)) return undefined;
  const instantMs = claim.instant === undefined ? Number.NaN : Date.parse(claim.instant);
  return {
    edtf: claim.edtf,
    basis: claim.basis,
    ...(span ? { span } : {}),
    ...(monthDay ? { monthDay } : {}),
    ...(Number.isNaN(instantMs) ? {} : { instantMs }),
  };
}

/** True where the date names one day of one year, without doubt marks. */
export const isFullDate = (moment: Moment | undefined): boolean =>
  moment?.span !== undefined && isFine(moment.span) && !moment.span.approximate;

const isFine = (span: DateSpan) => span.precision === "day" || span.precision === "minute";

/** Compares two dates as far as both are known. Never throws: what cannot be compared is `within` a year, the weakest agreement. */
export function relate(a: Moment, b: Moment): DateRelation {
  if (a.instantMs !== undefined && b.instantMs !== undefined && Math.abs(a.instantMs - b.instantMs) <= 3_600_000) {
    return { kind: "same-instant" };
  }
  return a.span && b.span ? relateSpans(a.span, b.span) : relateOnCircle(a, b);
}

function relateSpans(a: DateSpan, b: DateSpan): DateRelation {
  if (isFine(a) && isFine(b) && !a.approximate && !b.approximate)
    return { kind: "days", days: b.firstDay - a.firstDay };
  const gap = Math.max(first(b) - last(a), first(a) - last(b));
  if (gap > 0) return { kind: "apart", days: first(b) > last(a) ? gap : -gap };
  const precision = coarser(a.precision, b.precision);
  if (a.precision === b.precision && a.firstDay === b.firstDay) {
    return isFine(a) ? { kind: "days", days: 0 } : { kind: "same-coarse", precision };
  }
  return { kind: "within", precision: isFine({ ...a, precision }) ? "month" : precision };
}

const first = (span: DateSpan) => span.firstDay - (span.approximate ? APPROXIMATE_DAYS[span.precision] : 0);
const last = (span: DateSpan) => span.lastDay + (span.approximate ? APPROXIMATE_DAYS[span.precision] : 0);
const coarser = (a: DatePrecision, b: DatePrecision) => (COARSENESS.indexOf(a) > COARSENESS.indexOf(b) ? a : b);

/** At least one year is unknown: both dates are laid on the circle of the year. */
function relateOnCircle(a: Moment, b: Moment): DateRelation {
  const arcA = toArc(a);
  const arcB = toArc(b);
  if (!arcA || !arcB) return { kind: "within", precision: "year" };
  if (arcA.length === 0 && arcB.length === 0) return { kind: "month-day", days: wrap(arcB.start - arcA.start) };
  const afterA = positive(arcB.start - arcA.start) - arcA.length;
  const afterB = positive(arcA.start - arcB.start) - arcB.length;
  if (afterA <= 0 || afterB <= 0)
    return { kind: "within", precision: arcA.length + arcB.length > 62 ? "season" : "month" };
  return afterA <= afterB ? { kind: "apart", days: afterA } : { kind: "apart", days: -afterB };
}

/** Where in the year it lies; undefined for a whole year, which says nothing about that. */
function toArc(moment: Moment): { readonly start: number; readonly length: number } | undefined {
  if (moment.monthDay) {
    const { month, day } = moment.monthDay;
    const start = MONTH_STARTS[month - 1] ?? 0;
    return day === undefined
      ? { start, length: (MONTH_STARTS[month] ?? CIRCLE_DAYS) - start - 1 }
      : { start: start + day - 1, length: 0 };
  }
  const span = moment.span;
  if (!span || span.precision === "year") return undefined;
  const widened = span.approximate ? APPROXIMATE_DAYS[span.precision] : 0;
  const length = isFine(span) && widened === 0 ? 0 : span.lastDay - span.firstDay + 2 * widened;
  return { start: positive(dayOfLeapYear(span.firstDay) - widened), length };
}

const MS_PER_DAY = 86_400_000;
function dayOfLeapYear(dayNumber: number): number {
  const date = new Date(dayNumber * MS_PER_DAY);
  return (MONTH_STARTS[date.getUTCMonth()] ?? 0) + date.getUTCDate() - 1;
}
const positive = (days: number) => ((days % CIRCLE_DAYS) + CIRCLE_DAYS) % CIRCLE_DAYS;
const wrap = (days: number) => {
  const turned = positive(days);
  return turned > CIRCLE_DAYS / 2 ? turned - CIRCLE_DAYS : turned;
};

/** How far apart two dates surely are, in whole days: 0 where they may mean the same day. */
export function daysApart(a: Moment, b: Moment): number {
  if (a.instantMs === undefined && a.span && b.span && isFullDate(a) && isFullDate(b))
    return Math.abs(b.span.firstDay - a.span.firstDay); // most are, and this is asked of every pair
  const relation = relate(a, b);
  return "days" in relation ? Math.abs(relation.days) : 0;
}

/** True where `coarse` says the same as `fine`, only less exactly (2020-11 of 2020-11-10, XXXX-11-10 of 2020-11-10, a day of its minute). */
export function isLessPrecise(coarse: Moment, fine: Moment): boolean {
  if (coarse.edtf === fine.edtf) return coarse.instantMs === undefined && fine.instantMs !== undefined;
  if (coarse.monthDay) {
    const relation = relate(coarse, fine);
    if (fine.monthDay && (coarse.monthDay.day !== undefined || fine.monthDay.day === undefined)) return false;
    if (coarse.monthDay.day === undefined) return relation.kind === "within" && isDay(fine);
    return relation.kind === "month-day" && relation.days === 0 && isDay(fine);
  }
  if (!coarse.span || !fine.span || fine.monthDay) return false;
  const finer = COARSENESS.indexOf(fine.span.precision) < COARSENESS.indexOf(coarse.span.precision);
  const doubtless = fine.span.precision === coarse.span.precision && coarse.span.approximate && !fine.span.approximate;
  return (finer || doubtless) && first(coarse.span) <= fine.span.firstDay && fine.span.lastDay <= last(coarse.span);
}

const isDay = (moment: Moment) => (moment.span ? isFine(moment.span) : moment.monthDay?.day !== undefined);

/** Rank of precision, finest 0; an unknown year ranks below the same form with a year. */
export function precisionRank(moment: Moment): number {
  if (moment.monthDay) return moment.monthDay.day === undefined ? 6 : 5;
  const rank = COARSENESS.indexOf(moment.span?.precision ?? "year");
  return rank + (moment.span?.approximate ? 0.5 : 0);
}

/** A day that stands for the date on a time line: its first possible day; undefined where the year is unknown. */
export const firstDayOf = (moment: Moment | undefined): number | undefined => moment?.span?.firstDay;

/** Whole days since 1970-01-01 of an ISO date or instant, as publication dates are written; undefined when unreadable. */
export function toPublicationDay(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : Math.floor(ms / MS_PER_DAY);
}
