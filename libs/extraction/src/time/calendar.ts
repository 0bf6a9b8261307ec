import { Temporal } from "temporal-polyfill";

/** A calendar day, ISO calendar. */
export type Day = Temporal.PlainDate;

/** The day of these numbers; undefined where no calendar has it (30 February). */
export function toDay(year: number, month: number, day: number): Day | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" });
  } catch {
    return undefined;
  }
}

/** The day of an ISO date or the date part of an ISO instant; undefined for anything else. */
export function readDay(iso: string | undefined): Day | undefined {
  const match = iso === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? toDay(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Whole days from one day to another, negative backwards. */
export const daysBetween = (from: Day, to: Day): number => from.until(to, { largestUnit: "day" }).days;

/** The day of the given weekday nearest to `from`: `step` 1 looks ahead, -1 back; `inclusive` lets `from` itself count. */
export function weekdayFrom(from: Day, weekday: number, step: -1 | 1, inclusive: boolean): Day {
  const distance = (step * (weekday - from.dayOfWeek) + 7) % 7;
  return from.add({ days: step * (distance === 0 && !inclusive ? 7 : distance) });
}

/** A clock reading at a place: its instant (ISO UTC, whole seconds) and its offset there and then ("+04:00"). */
export interface PlacedClock {
  readonly instant: string;
  readonly offset: string;
}

/** Instant and offset of a local time in an IANA zone or at a fixed offset; undefined for a zone that does not exist. */
export function placeClock(day: Day, hour: number, minute: number, zone: string): PlacedClock | undefined {
  try {
    const zoned = day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour, minute }) });
    return { instant: zoned.toInstant().toString(), offset: zoned.offset };
  } catch {
    return undefined;
  }
}

/** Offset of a zone at an instant; undefined for a zone that does not exist. */
export function offsetAt(instant: string, zone: string): string | undefined {
  try {
    return Temporal.Instant.from(instant).toZonedDateTimeISO(zone).offset;
  } catch {
    return undefined;
  }
}

/** Offset ("+04:00") of a local time from an instant; undefined beyond what the Earth has (-12 to +14 hours). */
export function offsetBetween(day: Day, hour: number, minute: number, instant: string): string | undefined {
  const local = placeClock(day, hour, minute, "UTC");
  if (!local) return undefined;
  const minutes = Temporal.Instant.from(instant).until(Temporal.Instant.from(local.instant)).total("minutes");
  if (minutes < -720 || minutes > 840) return undefined;
  const size = Math.abs(minutes);
  return `${minutes < 0 ? "-" : "+"}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

/** Local day and clock of an instant moved by hours and minutes, in the zone given. */
export function addToInstant(
  instant: string,
  hours: number,
  minutes: number,
  zone: string,
): { day: Day; hour: number; minute: number } | undefined {
  try {
    const moved = Temporal.Instant.from(instant).add({ hours, minutes }).toZonedDateTimeISO(zone);
    return { day: moved.toPlainDate(), hour: moved.hour, minute: moved.minute };
  } catch {
    return undefined;
  }
}

/** Two digits. */
export const pad = (value: number): string => String(value).padStart(2, "0");
