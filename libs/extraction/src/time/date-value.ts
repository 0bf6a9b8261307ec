import { type Day, daysBetween, pad, readDay, toDay } from "./calendar.js";
import type { RelativeTime, Season, TimeContext } from "./types.js";

/** A date as far as it is known, before any clock. A missing year is an unknown year. */
export interface DateValue {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly season?: Season;
  readonly approximate: boolean;
  readonly basis: "stated" | "relative" | "inferred";
  readonly warnings: readonly string[];
  /** Only where the day was counted from an instant: "two hours later". */
  readonly hour?: number;
  readonly minute?: number;
}

/** EDTF numbers of the seasons. */
export const SEASON_NUMBERS: Readonly<Record<Season, number>> = { spring: 21, summer: 22, autumn: 23, winter: 24 };

/**
 * Days by which a date without a year may lie on the far side of its anchor: "agreed on a truce from November 1", written in October. Raising it puts more old
 * dates into the coming weeks; lowering it throws announced ones back by a year.
 */
export const YEARLY_SLACK_DAYS = 31;

/** EDTF of a date: `2020-11-10`, `2020-23`, `2009~`, `XXXX-11-10`; undefined where neither year nor month is known. */
export function toEdtf(date: DateValue): string | undefined {
  const parts = [date.year === undefined ? "XXXX" : String(date.year).padStart(4, "0")];
  if (date.season !== undefined) parts.push(String(SEASON_NUMBERS[date.season]));
  else if (date.month !== undefined) parts.push(pad(date.month));
  if (date.day !== undefined) parts.push(pad(date.day));
  if (parts.length === 1 && date.year === undefined) return undefined;
  return parts.join("-") + (date.approximate ? "~" : "");
}

/** The day of a value that has one and whose year is known. */
export const dayOf = (date: DateValue): Day | undefined =>
  date.year !== undefined && date.month !== undefined && date.day !== undefined
    ? toDay(date.year, date.month, date.day)
    : undefined;

/** A day as a date value. */
export const fromDay = (
  day: Day,
  basis: DateValue["basis"],
  approximate = false,
  warnings: readonly string[] = [],
): DateValue => ({
  year: day.year,
  month: day.month,
  day: day.day,
  approximate,
  basis,
  warnings,
});

/** The day nearest to the anchor on the side that the tense wants, or up to `slackDays` on the other. */
export function nearestDay(
  days: readonly Day[],
  anchor: Day,
  direction: TimeContext["direction"],
  slackDays: number,
): Day | undefined {
  const [nearest] = days
    .map((day) => ({ day, distance: daysBetween(anchor, day) }))
    .filter(({ distance }) =>
      direction === "past" ? distance <= slackDays : direction === "future" ? distance >= -slackDays : true,
    )
    .sort((a, b) => Math.abs(a.distance) - Math.abs(b.distance) || a.distance - b.distance);
  return nearest?.day;
}

/** Year that "this year", "last year", "the same year" point to. */
export function relativeYear(relative: RelativeTime, context: TimeContext): number | undefined {
  const previous = Number(/^\d{4}/.exec(context.previous?.edtf ?? "")?.[0] ?? Number.NaN);
  const reference =
    relative.from === "previous"
      ? Number.isNaN(previous)
        ? context.governing?.year
        : previous
      : readDay(context.anchorDate)?.year;
  return reference === undefined ? undefined : reference + relative.direction * relative.amount;
}
