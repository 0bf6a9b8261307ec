import { foldName } from "./comparisons/arrangement.js";
import type { Features } from "./features.js";
import { isFullDate, type Moment } from "./moment.js";

/**
 * A bucket that a report lies in. Two reports are compared where they share a bucket in which at least one of them *seeks*:
 * a vague report must meet the dated ones of its year, but they need not meet each other there.
 */
export interface BlockKey {
  readonly key: string;
  readonly seeks: boolean;
}

/** Width in days of the buckets in which full dates meet full dates: those further apart are another ceasefire's by far. */
const NEAR_DAYS = 5;
/** Width in days of the buckets in which vague dates meet the others. A report lies in two neighbouring ones, so dates up to this far apart always meet. */
export const BUCKET_DAYS = 16;
/** How far back, in days, news without a date of its own looks for what it tells of. */
const LOOK_BACK_DAYS = 64;
const YEAR_DAYS_MIN = 365;

/** The buckets of a report within its conflict, each key once, in a fixed order. */
export function blockKeys(features: Features): readonly BlockKey[] {
  const keys = new Map<string, boolean>();
  const add = (key: string, seeks: boolean) => keys.set(key, (keys.get(key) ?? false) || seeks);
  const starts = [features.effective, features.declared].filter((moment) => moment !== undefined);
  for (const moment of starts) addMoment(moment, add);
  const name = features.report.arrangement.name;
  if (name !== undefined) add(`name:${foldName(name)}`, true);
  if (features.extendedOn?.span)
    addDays(features.extendedOn.span.firstDay - LOOK_BACK_DAYS, features.extendedOn.span.lastDay, add);
  if (starts.length === 0 && features.publishedDay !== undefined) {
    addDays(features.publishedDay - LOOK_BACK_DAYS, features.publishedDay + BUCKET_DAYS, add);
  }
  add("any", starts.length === 0); // a dateless mention may mean whatever the conflict has
  return [...keys].map(([key, seeks]) => ({ key, seeks }));
}

type Add = (key: string, seeks: boolean) => void;

function addMoment(moment: Moment, add: Add): void {
  const span = moment.span;
  if (moment.monthDay) {
    const { month, day } = moment.monthDay;
    for (const near of day === undefined ? [month] : nearMonths(month, day)) add(`month:${near}`, true);
    return;
  }
  if (!span) return;
  const length = span.lastDay - span.firstDay + 1;
  const firstYear = yearOf(span.firstDay - (span.approximate ? YEAR_DAYS_MIN : 0));
  const lastYear = yearOf(span.lastDay + (span.approximate ? YEAR_DAYS_MIN : 0));
  const isWholeYear = length >= YEAR_DAYS_MIN;
  for (let year = firstYear; year <= lastYear; year++) add(`year:${year}`, isWholeYear || span.approximate);
  if (isWholeYear) return;
  const isFull = isFullDate(moment);
  if (isFull) for (const bucket of [0, 1]) add(`near:${Math.floor(span.firstDay / NEAR_DAYS) + bucket}`, true);
  addDays(span.firstDay, span.lastDay + (isFull ? 0 : BUCKET_DAYS), add, !isFull);
  for (let day = span.firstDay; day <= span.lastDay + 27; day += 28)
    add(`month:${monthOf(Math.min(day, span.lastDay))}`, false);
}

function addDays(firstDay: number, lastDay: number, add: Add, seeks = true): void {
  const last = Math.floor(lastDay / BUCKET_DAYS) + 1;
  for (let bucket = Math.floor(firstDay / BUCKET_DAYS); bucket <= last; bucket++) add(`days:${bucket}`, seeks);
}

/** The month, and its neighbour where the day lies within coders' noise of it. */
function nearMonths(month: number, day: number): readonly number[] {
  if (day <= 5) return [month, month === 1 ? 12 : month - 1];
  return day >= 24 ? [month, month === 12 ? 1 : month + 1] : [month];
}

const toDate = (dayNumber: number) => new Date(dayNumber * 86_400_000);
const yearOf = (dayNumber: number) => toDate(dayNumber).getUTCFullYear();
const monthOf = (dayNumber: number) => toDate(dayNumber).getUTCMonth() + 1;
