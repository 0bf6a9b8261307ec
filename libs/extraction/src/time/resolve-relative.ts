import { addToInstant, type Day, readDay, weekdayFrom } from "./calendar.js";
import type { DateValue } from "./date-value.js";
import type { RelativeTime, TimeContext } from "./types.js";

/**
 * The date that a distance gives, counted from the anchor or from the date named before it.
 *
 * "Two weeks ago" is an approximate day; months and years keep their own precision: nobody counts to the day in them.
 * Errors: none; undefined where there is nothing to count from.
 */
export function resolveRelative(
  relative: RelativeTime,
  approximate: boolean,
  context: TimeContext,
): DateValue | undefined {
  if (relative.from === "event") {
    const { event: previous } = context;
    return previous && resolveRelative({ ...relative, from: "previous" }, approximate, { ...context, previous });
  }
  const fromPrevious = relative.from === "previous";
  const counted = fromPrevious ? countFromInstant(relative, context) : undefined;
  if (counted) return counted;
  if (fromPrevious && /^XXXX-\d{2}-\d{2}/.test(context.previous?.edtf ?? ""))
    return countFromUnknownYear(relative, approximate, context);
  const reference = readDay(fromPrevious ? context.previous?.edtf : context.anchorDate);
  if (!reference) return undefined;
  return count(reference, relative, approximate);
}

function count(reference: Day, { unit, amount, direction, calendar }: RelativeTime, approximate: boolean): DateValue {
  const steps = amount * direction;
  const value = (day: Day, precision: "day" | "month" | "year", about = approximate): DateValue => ({
    year: day.year,
    ...(precision === "year" ? {} : { month: day.month }),
    ...(precision === "day" ? { day: day.day } : {}),
    approximate: about,
    basis: "relative",
    warnings: [],
  });
  switch (unit) {
    case "minute":
      return value(reference, "day");
    case "hour":
      return value(reference.add({ days: Math.trunc(steps / 24) }), "day");
    case "day":
      return value(reference.add({ days: steps }), "day");
    case "week":
      return calendar
        ? monthOfWeek(reference.add({ weeks: steps }), approximate)
        : value(reference.add({ weeks: steps }), "day", true);
    case "month":
      return value(reference.add({ months: steps }), "month", approximate || amount > 1);
    case "year":
      return value(reference.add({ years: steps }), "year", approximate || amount > 1);
  }
}

/** EDTF has no weeks: "last week" is its month, approximately where the week lies in two. */
function monthOfWeek(day: Day, approximate: boolean): DateValue {
  const [monday, sunday] = [weekdayFrom(day, 1, -1, true), weekdayFrom(day, 7, 1, true)];
  return {
    year: day.year,
    month: day.month,
    approximate: approximate || monday.month !== sunday.month,
    basis: "relative",
    warnings: [],
  };
}

/** "24 hours later" after a moment that is known to the minute. */
function countFromInstant({ unit, amount, direction }: RelativeTime, context: TimeContext): DateValue | undefined {
  const previous = context.previous;
  if (previous?.instant === undefined || previous.zone === undefined || amount === 0) return undefined;
  if (unit !== "hour" && unit !== "minute") return undefined;
  const steps = amount * direction;
  const moved = addToInstant(
    previous.instant,
    unit === "hour" ? steps : 0,
    unit === "minute" ? steps : 0,
    previous.zone,
  );
  return (
    moved && {
      year: moved.day.year,
      month: moved.day.month,
      day: moved.day.day,
      hour: moved.hour,
      minute: moved.minute,
      approximate: false,
      basis: "relative",
      warnings: [],
    }
  );
}

/** "the next day" after a date of unknown year: counted in a common year, which a leap day alone could falsify. */
function countFromUnknownYear(
  relative: RelativeTime,
  approximate: boolean,
  context: TimeContext,
): DateValue | undefined {
  if (relative.unit === "year" || relative.unit === "month") return undefined;
  const reference = readDay(context.previous?.edtf.replace("XXXX", "2001"));
  if (!reference) return undefined;
  const { month, day, ...rest } = count(reference, relative, approximate);
  return month === undefined || day === undefined
    ? undefined
    : { month, day, approximate: rest.approximate, basis: "relative", warnings: [] };
}
