import { type Day, readDay } from "./calendar.js";
import { type DateValue, fromDay, nearestDay, relativeYear, YEARLY_SLACK_DAYS } from "./date-value.js";
import { HOLIDAYS } from "./holidays.js";
import type { KnownTime, RelativeTime, TimeContext } from "./types.js";

/** The day of a feast: of the year that is said, else of the one that governs, else the nearest to the anchor; "Eid" may be either. */
export function resolveFeast(
  known: KnownTime,
  relative: RelativeTime | undefined,
  context: TimeContext,
): DateValue | undefined {
  const keys = known.holiday === "eid" ? ["eid-al-fitr", "eid-al-adha"] : [known.holiday ?? ""];
  const feasts = keys.flatMap((key) => HOLIDAYS.get(key) ?? []);
  const approximate = feasts.some((feast) => feast.approximate === true) || known.approximate === true;
  const daysIn = (year: number): Day[] =>
    feasts.flatMap((feast) => feast.daysIn(year)).flatMap((iso) => readDay(iso) ?? []);
  const anchor = readDay(context.anchorDate);
  const year = known.year ?? (relative?.unit === "year" ? relativeYear(relative, context) : context.governing?.year);
  if (year !== undefined) {
    const days = daysIn(year);
    const day = anchor ? nearestDay(days, anchor, "unknown", 0) : days[0];
    return day && fromDay(day, known.year === undefined ? "inferred" : "stated", approximate);
  }
  if (anchor) {
    const days = [anchor.year - 1, anchor.year, anchor.year + 1].flatMap(daysIn);
    const direction = relative ? (relative.direction === 1 ? "future" : "past") : context.direction;
    const day = nearestDay(days, anchor, direction, relative ? 0 : YEARLY_SLACK_DAYS);
    return day && fromDay(day, "inferred", approximate);
  }
  const [one, other] = [daysIn(2001)[0], daysIn(2002)[0]];
  return one && other && one.month === other.month && one.day === other.day
    ? { month: one.month, day: one.day, approximate, basis: "stated", warnings: [] }
    : undefined;
}
