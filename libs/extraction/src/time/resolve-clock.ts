import { type Day, daysBetween, offsetAt, offsetBetween, pad, placeClock, readDay } from "./calendar.js";
import { type DateValue, dayOf, toEdtf } from "./date-value.js";
import { resolveDate } from "./resolve-date.js";
import type { KnownTime, ResolvedTime, TimeContext } from "./types.js";

/** A clock reading of a day. Units: `hour` 0..23; `daysLater` 1 where the reading falls on the next day ("24:00", midnight of a night). */
export interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly daysLater: 0 | 1;
  readonly zone?: string;
}

const HALVES_LATER = new Set(["afternoon", "evening"]);

/** The clock that words give, on a day that is known. "until midnight on 8 July" (`isEnd`) is the end of that day. */
export function readClock(known: KnownTime, date: DateValue, context: TimeContext, isEnd: boolean): Clock | undefined {
  const hour = known.hour ?? date.hour;
  if (hour === undefined || date.day === undefined) return undefined;
  const minute = known.minute ?? date.minute ?? 0;
  const zone = known.zone === undefined ? {} : { zone: known.zone };
  if (hour === 24) return { hour: 0, minute, daysLater: 1, ...zone };
  const part = known.dayPart ?? "";
  const endsDay = part === "night" || (part === "midnight" && isEnd) || isWeekdaysEnd(known, date, context);
  if (hour === 0 && endsDay) return { hour, minute, daysLater: 1, ...zone };
  const isAfternoon = hour > 0 && hour < 12 && (HALVES_LATER.has(part) || (part === "night" && hour >= 6));
  return { hour: isAfternoon ? hour + 12 : hour, minute, daysLater: 0, ...zone };
}

/**
 * "midnight Friday" is the midnight that ends Friday, as the agencies' style books have it, unless that still lay ahead when it was
 * told as past. "midnight on October 18" is that date's first minute.
 */
function isWeekdaysEnd({ dayPart, weekday, month }: KnownTime, date: DateValue, context: TimeContext): boolean {
  if (dayPart !== "midnight" || weekday === undefined || month !== undefined) return false;
  const [day, anchor] = [dayOf(date), readDay(context.anchorDate)];
  return !(context.direction === "past" && day && anchor && daysBetween(day, anchor) <= 0);
}

/**
 * Puts a clock on its day: local time, zone, and the instant where the zone or a second clock gives it.
 *
 * With two clocks for one moment the zone that is named gives the instant, and the local offset follows from the difference.
 */
export function placeTime(
  first: Clock,
  date: DateValue,
  other: KnownTime | undefined,
  context: TimeContext,
): ResolvedTime | undefined {
  const warnings = [...date.warnings];
  const [clock, second] = inLocalOrder(first, other);
  const day = dayOf(date)?.add({ days: clock.daysLater });
  const localTime = `${pad(clock.hour)}:${pad(clock.minute)}`;
  const zone = clock.zone === "local" ? context.defaultZone : clock.zone;
  const resolvedDate = day ? { ...date, year: day.year, month: day.month, day: day.day } : date;
  const edtf = toEdtf({ ...resolvedDate, approximate: false });
  if (edtf === undefined) return undefined;
  if (!day) return { edtf, localTime, ...(zone === undefined ? {} : { zone }), basis: date.basis, warnings };
  const own = zone === undefined ? undefined : placeClock(day, clock.hour, clock.minute, zone);
  const fromSecond = second && instantOfSecond(second, clock, day, context);
  const timed = `${edtf}T${localTime}`;
  const isNamed = clock.zone !== undefined && clock.zone !== "local";
  if (own && (isNamed || !fromSecond)) {
    if (fromSecond && fromSecond !== own.instant)
      warnings.push(`the two clocks disagree: ${own.instant} and ${fromSecond}`);
    return {
      edtf: timed + own.offset,
      localTime,
      zone: zone ?? own.offset,
      instant: own.instant,
      basis: date.basis,
      warnings,
    };
  }
  if (!fromSecond) return { edtf: timed, localTime, basis: date.basis, warnings };
  const offset = offsetBetween(day, clock.hour, clock.minute, fromSecond) ?? "+00:00";
  const agreed = zoneWithOffset([zone, context.defaultZone], fromSecond, offset);
  if (zone !== undefined && agreed === offset)
    warnings.push(`the clocks give the offset ${offset}, which ${zone} does not have`);
  return { edtf: timed + offset, localTime, zone: agreed, instant: fromSecond, basis: date.basis, warnings };
}

/** The local clock first: "0400 GMT (6 a.m. local)" and "0400 GMT (6 a.m.)" are turned round. */
function inLocalOrder(first: Clock, other: KnownTime | undefined): readonly [Clock, KnownTime | undefined] {
  if (other?.hour === undefined) return [first, undefined];
  const isNamed = first.zone !== undefined && first.zone !== "local";
  if (!isNamed || !(other.zone === undefined || other.zone === "local")) return [first, other];
  // without a date of its own the bracketed local clock could be a day off; the named clock's day is kept then only if they fit
  const local: Clock = { hour: other.hour % 24, minute: other.minute ?? 0, daysLater: 0, zone: other.zone ?? "local" };
  return [local, { hour: first.hour, minute: first.minute, ...(first.zone === undefined ? {} : { zone: first.zone }) }];
}

/** Instant of the second clock: on its own day where it has one, else on the day that makes the offset possible and smallest. */
function instantOfSecond(other: KnownTime, clock: Clock, day: Day, context: TimeContext): string | undefined {
  if (other.hour === undefined || other.zone === undefined || other.zone === "local") return undefined;
  const { hour, minute = 0, zone } = other;
  const ownDate = resolveDate(other, undefined, {
    ...context,
    governing: { year: day.year, month: day.month, day: day.day },
  });
  const own = ownDate && dayOf(ownDate);
  const days = own ? [own] : [day, day.subtract({ days: 1 }), day.add({ days: 1 })];
  const placed = days.flatMap((candidate) => placeClock(candidate, hour % 24, minute, zone) ?? []);
  return placed
    .map(({ instant, offset }) => ({
      instant,
      away: awayFrom(offsetBetween(day, clock.hour, clock.minute, instant), offset),
    }))
    .filter(({ away }) => away <= MOST_HOURS_APART)
    .sort((a, b) => a.away - b.away)[0]?.instant;
}

/** Two clocks in one report are seldom further apart than this (Washington and Kabul are 9.5 hours). */
const MOST_HOURS_APART = 16;

function awayFrom(offset: string | undefined, reference: string): number {
  if (offset === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(toHours(offset) - toHours(reference));
}

function toHours(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1 : 1) * (hours + minutes / 60);
}

/** The first named zone that has this offset at this instant, else the offset itself. */
function zoneWithOffset(zones: readonly (string | undefined)[], instant: string, offset: string): string {
  return zones.find((zone) => zone !== undefined && offsetAt(instant, zone) === offset) ?? offset;
}
