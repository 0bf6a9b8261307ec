import { readDay } from "./calendar.js";
import { placeTime, readClock } from "./resolve-clock.js";
import { type DateValue, dayOf, resolveDate, toEdtf } from "./resolve-date.js";
import type { KnownTime, RelativeTime, ResolvedTime, TimeContext, TimePhrase } from "./types.js";

const LOOKS_AHEAD = new Set(["until", "till", "by", "starting", "beginning", "effective"]);
const LOOKS_BACK = new Set(["since"]);

/**
 * What a phrase means in its context: a date as precise as the words are, with clock, zone and instant where they are known.
 *
 * Shape: nothing is filled in by default; an unknown year stays `XXXX` and then has no instant; what sits oddly is a warning.
 * Errors: none; undefined where words and context give no date (durations, decades, "on Tuesday" without an anchor).
 */
export function resolveTime(phrase: TimePhrase, context: TimeContext): ResolvedTime | undefined {
  if (phrase.kind === "duration" || phrase.kind === "vague") return undefined;
  const direction = directionOf(phrase, context);
  const start = resolveMoment(startOf(phrase), phrase.relative, phrase, { ...context, direction });
  if (!phrase.until) return start;
  const end = resolveEnd(phrase, start, { ...context, direction });
  if (!start) return undefined;
  return end ? { ...start, until: end.edtf } : start;
}

function directionOf(phrase: TimePhrase, context: TimeContext): TimeContext["direction"] {
  const preposition = phrase.preposition ?? "";
  if (LOOKS_BACK.has(preposition)) return "past";
  if (context.direction === "unknown" && LOOKS_AHEAD.has(preposition)) return "future";
  return context.direction;
}

/** "from 10 a.m. to 2 p.m. on Monday": the day said at the end holds for the start. */
function startOf({ known, relative, until }: TimePhrase): KnownTime {
  if (!until || hasDate(known, relative) || !hasDate(until, undefined)) return known;
  const { hour: _hour, minute: _minute, zone: _zone, dayPart: _dayPart, ...date } = until;
  return { ...date, ...known };
}

/** Ends share what only one side says: "from 10 a.m. to 2 p.m. on Monday", "between 24 December and 2 January 2019". */
function resolveEnd(
  phrase: TimePhrase,
  start: ResolvedTime | undefined,
  context: TimeContext,
): ResolvedTime | undefined {
  if (!phrase.until) return undefined;
  const lacksDate = !hasDate(phrase.until, undefined);
  const known = lacksDate ? { ...phrase.known, hour: undefined, minute: undefined, ...phrase.until } : phrase.until;
  const previous = start ?? context.previous;
  return resolveMoment(
    clean(known),
    lacksDate ? phrase.relative : undefined,
    {},
    {
      ...context,
      direction: start && !lacksDate ? "future" : context.direction,
      ...anchorAt(start, context),
      ...(previous ? { previous } : {}),
    },
  );
}

/** The end of a range is looked for from its start on. */
function anchorAt(start: ResolvedTime | undefined, context: TimeContext): { anchorDate?: string } {
  const day = readDay(start?.edtf);
  return day
    ? { anchorDate: day.toString() }
    : context.anchorDate === undefined
      ? {}
      : { anchorDate: context.anchorDate };
}

const clean = (known: { [K in keyof KnownTime]: KnownTime[K] | undefined }): KnownTime =>
  Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as KnownTime;

const hasDate = (known: KnownTime, relative: RelativeTime | undefined): boolean =>
  relative !== undefined ||
  [known.year, known.month, known.day, known.weekday, known.season, known.holiday].some((part) => part !== undefined);

function resolveMoment(
  known: KnownTime,
  relative: RelativeTime | undefined,
  phrase: Pick<TimePhrase, "otherClock" | "impossibleClock" | "rule"> | Record<string, never>,
  context: TimeContext,
): ResolvedTime | undefined {
  if (isLongAhead(phrase.rule) && context.direction !== "future") return undefined;
  const date = hasDate(known, relative)
    ? resolveDate(known, relative, context)
    : dayOfClock(known, phrase.otherClock, context);
  if (!date) return undefined;
  const warnings = [...date.warnings];
  if (phrase.impossibleClock !== undefined)
    warnings.push(`no clock shows ${phrase.impossibleClock}; the time is left out`);
  const clock = readClock(known, date, context);
  if (!clock || phrase.impossibleClock !== undefined) return withoutTime(date, known, warnings);
  return placeTime(clock, date, phrase.otherClock, context, warnings);
}

/** "in 48 hours" is a date only where the verb looks ahead; "in three days they took the city" is none. */
const isLongAhead = (rule: string | undefined): boolean => rule?.split(" + ").includes("in some time") === true;

/** A clock without a day: the date named before it, else the anchor. A future midnight is the coming one. */
function dayOfClock(known: KnownTime, other: KnownTime | undefined, context: TimeContext): DateValue | undefined {
  if (known.hour === undefined && known.dayPart === undefined) return undefined;
  if (other && hasDate(other, undefined)) return resolveDate(other, undefined, context);
  const previous = readDay(context.previous?.edtf);
  const unknownYear = /^XXXX-(\d{2})-(\d{2})/.exec(context.previous?.edtf ?? "");
  if (unknownYear)
    return {
      month: Number(unknownYear[1]),
      day: Number(unknownYear[2]),
      approximate: false,
      basis: "relative",
      warnings: [],
    };
  const reference = previous ?? readDay(context.anchorDate);
  if (!reference) return undefined;
  const isComingMidnight = known.hour === 0 && known.dayPart === "midnight" && context.direction === "future";
  const day = isComingMidnight ? reference.add({ days: 1 }) : reference;
  const warnings = previous ? [] : ["the day of the clock time is not stated"];
  return { year: day.year, month: day.month, day: day.day, approximate: false, basis: "relative", warnings };
}

function withoutTime(date: DateValue, known: KnownTime, warnings: readonly string[]): ResolvedTime | undefined {
  const edtf = toEdtf(date);
  if (edtf === undefined) return undefined;
  const isNight = dayOf(date) !== undefined && (known.dayPart === "night" || known.dayPart === "overnight");
  return {
    edtf,
    basis: date.basis,
    warnings: isNight ? [...warnings, "a night belongs to two days; the one it was named for is given"] : warnings,
  };
}
