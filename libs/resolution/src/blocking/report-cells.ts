import type { Features } from "../features/features.js";
import { foldName } from "../features/fold-name.js";
import { isFullDate, type Moment } from "../features/moment.js";

/**
 * The cells of a report within its conflict, by key, each once.
 *
 * A report is compared with the representatives of the cells that it looks at. Representatives are chosen among the reports that have
 * their home in a cell. Coarse cells hold representatives alone: there whoever knows no day meets those who do.
 */
export interface Cells {
  readonly homes: readonly string[];
  readonly looks: readonly string[];
  readonly coarse: readonly string[];
}

/** How far apart in days full dates are still compared: as far as careful coders' noise; beyond it another date has to agree. */
const NEAR_DAYS = 4;
/** Days of the year around one whose year is unknown. */
const NEAR_YEARLESS_DAYS = 2;
/** Width in days of the cells in which vague dates meet full ones. */
const WIDE_DAYS = 16;
/** How far back, in days, news without a date of its own looks for what it tells of. */
const LOOK_BACK_DAYS = 64;
/** Vague dates that may mean more days than this look at years. */
const WIDE_SPAN_DAYS_MAX = 400;
const MS_PER_DAY = 86_400_000;
const YEAR_DAYS = 366;
const MONTH_STARTS = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366] as const;

/** The cells of a dated report: by its days, its proper name and, of a local truce, its place. */
export function datedCells(features: Features): Cells {
  const homes = new Set<string>();
  const looks = new Set<string>();
  const coarse = new Set<string>(["any"]);
  for (const moment of startsOf(features)) {
    const { monthDay, span } = moment;
    if (monthDay?.day !== undefined) {
      const day = dayOfYear(monthDay.month, monthDay.day);
      homes.add(`yearless:${day}`);
      for (const near of daysAround(day, NEAR_YEARLESS_DAYS)) looks.add(`yearless:${near}`).add(`of-year:${near}`);
      coarse.add(`yearless-month:${monthDay.month}`);
    }
    if (!span || !isFullDate(moment)) {
      if (span) addVague(moment, looks);
      continue;
    }
    const day = span.firstDay;
    homes.add(`day:${day}`);
    for (let near = day - NEAR_DAYS; near <= day + NEAR_DAYS; near++) looks.add(`day:${near}`);
    for (const place of placesOf(features)) {
      homes.add(`place:${place}:${wide(day)}`);
      for (const near of [-1, 0, 1]) looks.add(`place:${place}:${wide(day) + near}`);
    }
    const date = new Date(day * MS_PER_DAY);
    coarse.add(`wide:${wide(day)}`).add(`year:${date.getUTCFullYear()}`);
    coarse.add(`of-year:${dayOfYear(date.getUTCMonth() + 1, date.getUTCDate())}`);
  }
  addName(features, homes, looks);
  addExtension(features, looks);
  return { homes: [...homes], looks: [...looks], coarse: [...coarse] };
}

/** The cells of a vague or dateless report: all the time that it may mean. It is at home where it looks, and where dateless ones do. */
export function vagueCells(features: Features): Cells {
  const looks = new Set<string>();
  for (const moment of startsOf(features)) addVague(moment, looks);
  addName(features, looks);
  addExtension(features, looks);
  if (startsOf(features).length === 0) {
    const published = features.publishedDay;
    if (published !== undefined) addWide(published - LOOK_BACK_DAYS, published + WIDE_DAYS, looks);
    looks.add("any"); // a dateless mention may mean whatever the conflict has
  }
  return { homes: [...new Set([...looks, "any"])], looks: [...looks], coarse: [] };
}

/** Whether a day, place or name brings two reports together at all; where many do, only representatives are compared. */
export function mayMeet(a: Features, b: Features): boolean {
  const [ofA, ofB] = [cellsOf(a), cellsOf(b)];
  return looksInto(ofA, ofB) || looksInto(ofB, ofA);
}
const cellsOf = (features: Features) => (features.tier === 3 ? vagueCells(features) : datedCells(features));
const looksInto = ({ looks }: Cells, { homes, coarse }: Cells) =>
  looks.some((key) => homes.includes(key) || coarse.includes(key));

/** Whether a cell holds representatives alone. */
export const isCoarse = (key: string): boolean => COARSE.test(key);
const COARSE = /^(?:wide|year|yearless-month|of-year|any)/;

const startsOf = ({ effective, declared }: Features): readonly Moment[] =>
  [effective, declared].filter((moment) => moment !== undefined);

function addVague({ span, monthDay }: Moment, looks: Set<string>): void {
  if (monthDay) {
    const first = dayOfYear(monthDay.month, monthDay.day ?? 1);
    const last = monthDay.day === undefined ? (MONTH_STARTS[monthDay.month] ?? YEAR_DAYS) - 1 : first;
    for (let day = first; day <= last; day++) looks.add(`of-year:${day}`);
    looks.add(`yearless-month:${monthDay.month}`);
    return;
  }
  if (!span) return;
  const doubt = span.approximate ? (span.precision === "year" ? YEAR_DAYS : WIDE_DAYS) : 0;
  const [first, last] = [span.firstDay - doubt, span.lastDay + doubt];
  // A year meets those that are unsure of it, who look at years alone.
  if (last - first > WIDE_SPAN_DAYS_MAX || span.precision === "year")
    for (let year = yearOf(first); year <= yearOf(last); year++) looks.add(`year:${year}`);
  if (last - first > WIDE_SPAN_DAYS_MAX) return;
  addWide(first, last, looks);
  if (span.precision !== "year")
    for (let day = first; day <= last + 27; day += 28) looks.add(`yearless-month:${monthOf(Math.min(day, last))}`);
}

function addName({ report }: Features, ...all: readonly Set<string>[]): void {
  const { name } = report.arrangement;
  if (name !== undefined) for (const keys of all) keys.add(`name:${foldName(name)}`);
}

function addExtension({ extendedOn }: Features, looks: Set<string>): void {
  if (extendedOn?.span) addWide(extendedOn.span.firstDay - LOOK_BACK_DAYS, extendedOn.span.lastDay, looks);
}

function addWide(firstDay: number, lastDay: number, keys: Set<string>): void {
  for (let cell = wide(firstDay); cell <= wide(lastDay); cell++) keys.add(`wide:${cell}`);
}

/** Places tell local truces of one week apart; elsewhere they say little. */
const placesOf = ({ report, placeKeys }: Features): readonly string[] =>
  report.scope === "local" ? placeKeys.slice(0, 2) : [];

const wide = (day: number) => Math.floor(day / WIDE_DAYS);
const yearOf = (day: number) => new Date(day * MS_PER_DAY).getUTCFullYear();
const monthOf = (day: number) => new Date(day * MS_PER_DAY).getUTCMonth() + 1;
const dayOfYear = (month: number, day: number) => (MONTH_STARTS[month - 1] ?? 0) + day - 1;
const daysAround = (day: number, width: number) =>
  Array.from({ length: 2 * width + 1 }, (_, i) => (day + i - width + YEAR_DAYS) % YEAR_DAYS);
