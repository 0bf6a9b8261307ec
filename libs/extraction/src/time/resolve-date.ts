import { type Day, readDay, toDay, weekdayFrom } from "./calendar.js";
import {
  type DateValue,
  dayOf,
  fromDay,
  nearestDay,
  relativeYear,
  SEASON_NUMBERS,
  YEARLY_SLACK_DAYS,
} from "./date-value.js";
import { resolveFeast } from "./resolve-feast.js";
import { resolveRelative } from "./resolve-relative.js";
import type { KnownTime, RelativeTime, Season, TimeContext } from "./types.js";

/** Days by which "the 11th" may lie on the far side of its anchor: time zones, and papers dated ahead. */
const SLACK_DAYS = 2;
const MONTH_NAMES = "January February March April May June July August September October November December".split(" ");
const WEEKDAY_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");

/** Day of a date that was resolved before, if it has a day and a year. */
const previousDay = (context: TimeContext): Day | undefined => readDay(context.previous?.edtf);

/**
 * The date that words and context give; undefined where they give none.
 *
 * Errors: none. A date that no calendar has gives undefined.
 */
export function resolveDate(
  known: KnownTime,
  relative: RelativeTime | undefined,
  context: TimeContext,
): DateValue | undefined {
  const approximate = known.approximate === true;
  if (known.holiday !== undefined) return resolveFeast(known, relative, context);
  if (known.month !== undefined && known.day !== undefined)
    return resolveMonthDay(known.month, known.day, known, relative, context);
  if (known.month !== undefined) return resolveMonth(known.month, known, relative, context);
  if (known.season !== undefined) return resolveSeason(known.season, known, relative, context);
  if (known.year !== undefined) return { year: known.year, approximate, basis: "stated", warnings: [] };
  if (known.weekday !== undefined && isNamedByWeekday(relative))
    return resolveWeekday(known.weekday, known, relative, context);
  if (known.day !== undefined) return resolveDayOfMonth(known.day, relative, context);
  const date = relative && resolveRelative(relative, approximate, context);
  return date && known.weekday !== undefined ? checkWeekday(date, known.weekday) : date;
}

/** "last Tuesday" names a weekday; in "yesterday, Tuesday" the day word decides and the weekday only checks it. */
const isNamedByWeekday = (relative: RelativeTime | undefined): boolean =>
  relative === undefined ||
  relative.unit === "week" ||
  (relative.unit === "day" && relative.amount === 0 && relative.direction !== 0);

function resolveMonthDay(
  month: number,
  day: number,
  known: KnownTime,
  relative: RelativeTime | undefined,
  context: TimeContext,
): DateValue | undefined {
  const base = { month, day, approximate: known.approximate === true };
  if (!toDay(2000, month, day)) return undefined;
  const checked = (year: number, basis: DateValue["basis"]): DateValue | undefined =>
    toDay(year, month, day) ? checkWeekday({ ...base, year, basis, warnings: [] }, known.weekday) : undefined;
  if (known.year !== undefined) return checked(known.year, "stated");
  if (relative?.unit === "year") {
    const year = relativeYear(relative, context);
    return year === undefined ? { ...base, basis: "stated", warnings: [] } : checked(year, "inferred");
  }
  if (context.governing) return checked(yearBeside(month, context.governing, context), "inferred");
  const anchor = readDay(context.anchorDate);
  if (!anchor) return { ...base, basis: "stated", warnings: [] };
  return chooseYear(month, day, known.weekday, anchor, context);
}

/** Months by which a date lies before or behind a governing one of December or January and is taken for one of the turn of the year. */
const TURN_MONTHS = 9;

/** "Decreed on 31 December 2022, it was to run from January 1": of the year that follows; "in January 1923 the truce of December 24": of the one before. */
function yearBeside(
  month: number,
  governing: NonNullable<TimeContext["governing"]>,
  { anchorDate }: TimeContext,
): number {
  const apart = governing.month === undefined ? 0 : month - governing.month;
  if (apart >= TURN_MONTHS) return governing.year - 1;
  const written = readDay(anchorDate)?.year ?? governing.year;
  return apart <= -TURN_MONTHS && written > governing.year ? governing.year + 1 : governing.year;
}

const YEAR_REACH = [-1, 0, 1];
const WEEKDAY_REACH = [-2, -1, 0, 1, 2];
const LEAP_REACH = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

/** The year that puts the date where the tense wants it, nearest to the anchor; a weekday that disagrees may move it, and says so. */
function chooseYear(
  month: number,
  day: number,
  weekday: number | undefined,
  anchor: Day,
  context: TimeContext,
): DateValue | undefined {
  const yearsAway = month === 2 && day === 29 ? LEAP_REACH : weekday === undefined ? YEAR_REACH : WEEKDAY_REACH;
  const candidates = yearsAway.flatMap((offset) => toDay(anchor.year + offset, month, day) ?? []);
  const nearest = nearestDay(candidates, anchor, context.direction, YEARLY_SLACK_DAYS);
  if (!nearest) return undefined;
  if (weekday === undefined || nearest.dayOfWeek === weekday) return fromDay(nearest, "inferred");
  const agreeing = candidates.filter((date) => date.dayOfWeek === weekday);
  const other = nearestDay(agreeing, anchor, context.direction === "future" ? "future" : "past", YEARLY_SLACK_DAYS);
  const warning = `${WEEKDAY_NAMES[weekday - 1]} is not ${MONTH_NAMES[month - 1]} ${day}, ${nearest.year}`;
  return other
    ? fromDay(other, "inferred", false, [`${warning}; the year ${other.year} agrees`])
    : fromDay(nearest, "inferred", false, [warning]);
}

function checkWeekday(date: DateValue, weekday: number | undefined): DateValue {
  const day = dayOf(date);
  if (weekday === undefined || !day || day.dayOfWeek === weekday) return date;
  return { ...date, warnings: [...date.warnings, `${WEEKDAY_NAMES[weekday - 1]} is not ${day.toString()}`] };
}

function resolveMonth(
  month: number,
  known: KnownTime,
  relative: RelativeTime | undefined,
  context: TimeContext,
): DateValue {
  const base = { month, approximate: known.approximate === true };
  if (known.year !== undefined) return { ...base, year: known.year, basis: "stated", warnings: [] };
  const anchor = readDay(context.anchorDate);
  const year =
    relative?.unit === "year"
      ? relativeYear(relative, context)
      : (context.governing?.year ?? (anchor && yearOfMonth(month, anchor, relative, context.direction)));
  return {
    ...base,
    ...(year === undefined ? {} : { year }),
    basis: year === undefined ? "stated" : "inferred",
    warnings: [],
  };
}

function yearOfMonth(
  month: number,
  anchor: Day,
  relative: RelativeTime | undefined,
  direction: TimeContext["direction"],
): number {
  if (relative?.direction === -1) return month < anchor.month ? anchor.year : anchor.year - 1;
  if (relative?.direction === 1) return month > anchor.month ? anchor.year : anchor.year + 1;
  if (relative) return anchor.year;
  if (direction === "past") return month <= anchor.month ? anchor.year : anchor.year - 1;
  if (direction === "future") return month >= anchor.month ? anchor.year : anchor.year + 1;
  const distance = month - anchor.month;
  return distance > 6 ? anchor.year - 1 : distance < -6 ? anchor.year + 1 : anchor.year;
}

function resolveSeason(
  season: Season,
  known: KnownTime,
  relative: RelativeTime | undefined,
  context: TimeContext,
): DateValue | undefined {
  const value = (year: number, basis: DateValue["basis"]): DateValue => ({
    year,
    season,
    approximate: known.approximate === true,
    basis,
    warnings: [],
  });
  if (known.year !== undefined) return value(known.year, "stated");
  if (relative?.unit === "year") {
    const year = relativeYear(relative, context);
    return year === undefined ? undefined : value(year, "inferred");
  }
  if (context.governing) return value(context.governing.year, "inferred");
  const anchor = readDay(context.anchorDate);
  if (!anchor) return undefined;
  const firstMonth = (SEASON_NUMBERS[season] - 20) * 3;
  return value(yearOfMonth(firstMonth, anchor, relative, context.direction), "inferred");
}

function resolveWeekday(
  weekday: number,
  known: KnownTime,
  relative: RelativeTime | undefined,
  context: TimeContext,
): DateValue | undefined {
  const reference = relative?.from === "previous" ? previousDay(context) : readDay(context.anchorDate);
  if (!reference) return undefined;
  const approximate = known.approximate === true;
  if (relative?.unit === "week") {
    const monday = weekdayFrom(reference, 1, -1, true).add({ days: 7 * relative.direction * relative.amount });
    return fromDay(monday.add({ days: weekday - 1 }), "relative", approximate);
  }
  if (relative?.direction)
    return fromDay(weekdayFrom(reference, weekday, relative.direction, false), "relative", approximate);
  return fromDay(
    weekdayFrom(reference, weekday, context.direction === "future" ? 1 : -1, true),
    "relative",
    approximate,
  );
}

/** "the 11th": the nearest such day to the date before it, else of the governing month, else to the anchor. */
function resolveDayOfMonth(
  day: number,
  relative: RelativeTime | undefined,
  context: TimeContext,
): DateValue | undefined {
  if (relative?.unit === "month") {
    const month = resolveRelative(relative, false, context);
    const date =
      month?.year === undefined || month.month === undefined ? undefined : toDay(month.year, month.month, day);
    return date && fromDay(date, "relative");
  }
  const unknownYear = /^XXXX-(\d{2})/.exec(context.previous?.edtf ?? "");
  if (unknownYear) return { month: Number(unknownYear[1]), day, approximate: false, basis: "relative", warnings: [] };
  const governing = context.governing;
  const before =
    previousDay(context) ??
    (governing?.month === undefined ? undefined : toDay(governing.year, governing.month, governing.day ?? day));
  const reference = before ?? readDay(context.anchorDate);
  if (!reference) return undefined;
  const candidates = [-1, 0, 1].flatMap((months) => {
    const month = reference.with({ day: 1 }).add({ months });
    return toDay(month.year, month.month, day) ?? [];
  });
  const nearest = nearestDay(candidates, reference, before ? "unknown" : context.direction, SLACK_DAYS);
  return nearest && fromDay(nearest, "relative");
}
