import { readDay } from "./calendar.js";
import { type DateValue, dayOf, toEdtf } from "./date-value.js";
import { placeTime, readClock } from "./resolve-clock.js";
import { resolveDate } from "./resolve-date.js";
import type { KnownTime, RelativeTime, ResolvedTime, TimeContext, TimePhrase } from "./types.js";

const LOOKS_AHEAD = new Set(["until", "till", "by", "through", "starting", "beginning", "effective"]);
const LOOKS_BACK = new Set(["since"]);
const ENDS = new Set(["until", "till", "by", "through"]);

/** One end of a phrase, with all that bears on it. */
interface Moment extends Pick<TimePhrase, "known" | "relative" | "otherClock" | "impossibleClock"> {
  /** Something ends then: "until midnight on 8 July" is the end of that day. */
  readonly isEnd: boolean;
}

/**
 * What a phrase means in its context: a date as precise as the words are, with clock, zone and instant where they are known.
 *
 * Shape: nothing is filled in by default; an unknown year stays `XXXX` and then has no instant; what sits oddly is a warning.
 * Errors: none; undefined where words and context give no date (durations, decades, "on Tuesday" without an anchor).
 */
export function resolveTime(phrase: TimePhrase, given: TimeContext): ResolvedTime | undefined {
  if (phrase.kind === "duration" || phrase.kind === "vague") return undefined;
  const context = { ...given, direction: directionOf(phrase, given) };
  if (isLongAhead(phrase.rule) && context.direction !== "future") return undefined;
  const isEnd = ENDS.has(phrase.preposition ?? "");
  const known = withoutNight(phrase.preposition, startOf(phrase));
  const start = resolveMoment({ ...phrase, known, isEnd }, context);
  if (!start || !phrase.until) return start;
  const end = resolveEnd(phrase, phrase.until, start, context);
  return end ? { ...start, until: end.edtf } : start;
}

function directionOf({ preposition = "" }: TimePhrase, { direction }: TimeContext): TimeContext["direction"] {
  if (LOOKS_BACK.has(preposition)) return "past";
  return direction === "unknown" && LOOKS_AHEAD.has(preposition) ? "future" : direction;
}

/** "Just after midnight on Thursday": in the first minutes of Thursday. */
function withoutNight(preposition: string | undefined, known: KnownTime): KnownTime {
  if (preposition !== "after" || known.dayPart !== "midnight") return known;
  const { dayPart: _, ...clock } = known;
  return clock;
}

/** "in 48 hours" is a date only where the verb looks ahead; "in three days they took the city" is none. */
const isLongAhead = (rule: string): boolean => rule.split(" + ").includes("in some time");

/** "from 10 a.m. to 2 p.m. on Monday", "between 24 December and 2 January 2019": what is said at the end holds for the start. */
function startOf({ known, relative, until }: TimePhrase): KnownTime {
  if (!until || !hasDate(until)) return known;
  if (!hasDate(known, relative)) {
    const { hour: _hour, minute: _minute, zone: _zone, dayPart: _dayPart, ...date } = until;
    return { ...date, ...known };
  }
  if (relative || known.year !== undefined || until.year === undefined) return known;
  if (known.month === undefined || until.month === undefined) return known;
  return { ...known, year: known.month > until.month ? until.year - 1 : until.year };
}

/** The end of a range is looked for from its start on, and shares the day where it names none. */
function resolveEnd(
  { known, relative }: TimePhrase,
  until: KnownTime,
  start: ResolvedTime,
  context: TimeContext,
): ResolvedTime | undefined {
  const day = readDay(start.edtf);
  // From a full day on it is the next such date, whatever year governs the passage.
  const { governing: _, ...open } = context;
  const around = { ...(day ? open : context), ...(day ? { anchorDate: day.toString() } : {}), previous: start };
  if (hasDate(until)) return resolveMoment({ known: until, isEnd: true }, { ...around, direction: "future" });
  const { hour: _hour, minute: _minute, ...shared } = known;
  return resolveMoment({ known: { ...shared, ...until }, ...(relative ? { relative } : {}), isEnd: true }, around);
}

const hasDate = (known: KnownTime, relative?: RelativeTime): boolean =>
  relative !== undefined ||
  [known.year, known.month, known.day, known.weekday, known.season, known.holiday].some((part) => part !== undefined);

function resolveMoment(moment: Moment, context: TimeContext): ResolvedTime | undefined {
  const { known, relative, otherClock, impossibleClock } = moment;
  const date = hasDate(known, relative)
    ? resolveDate(known, relative, context)
    : dayOfClock(known, otherClock, context);
  if (!date) return undefined;
  if (impossibleClock !== undefined)
    return withoutTime(date, known, [...date.warnings, `no clock shows ${impossibleClock}; the time is left out`]);
  const clock = readClock(known, date, context, moment.isEnd);
  return clock ? placeTime(clock, date, otherClock, context) : withoutTime(date, known, date.warnings);
}

/** A clock without a day: the date named before it, else the anchor. A future midnight is the coming one. */
function dayOfClock(known: KnownTime, other: KnownTime | undefined, context: TimeContext): DateValue | undefined {
  if (known.hour === undefined && known.dayPart === undefined) return undefined;
  if (other && hasDate(other)) return onOwnClock(resolveDate(other, undefined, context), known, other);
  const unknownYear = /^XXXX-(\d{2})-(\d{2})/.exec(context.previous?.edtf ?? "");
  if (unknownYear)
    return {
      month: Number(unknownYear[1]),
      day: Number(unknownYear[2]),
      approximate: false,
      basis: "relative",
      warnings: [],
    };
  const previous = readDay(context.previous?.edtf);
  const reference = previous ?? readDay(context.anchorDate);
  if (!reference) return undefined;
  const isComingMidnight = known.hour === 0 && known.dayPart === "midnight" && context.direction === "future";
  const day = isComingMidnight ? reference.add({ days: 1 }) : reference;
  const warnings = previous ? [] : ["the day of the clock time is not stated"];
  return { year: day.year, month: day.month, day: day.day, approximate: false, basis: "relative", warnings };
}

/** "At midnight (2200 GMT on Saturday)": the day is that of the other clock, where this one may be a day ahead or behind. */
function onOwnClock(date: DateValue | undefined, own: KnownTime, other: KnownTime): DateValue | undefined {
  const day = date && dayOf(date);
  if (!date || !day || own.hour === undefined || other.hour === undefined) return date;
  const hours = own.hour - other.hour;
  const days = hours > HALF_DAY_HOURS ? -1 : hours < -HALF_DAY_HOURS ? 1 : 0;
  const here = day.add({ days });
  return { ...date, year: here.year, month: here.month, day: here.day };
}
const HALF_DAY_HOURS = 12;

function withoutTime(date: DateValue, { dayPart }: KnownTime, warnings: readonly string[]): ResolvedTime | undefined {
  const edtf = toEdtf(date);
  if (edtf === undefined) return undefined;
  const isNight = dayOf(date) !== undefined && (dayPart === "night" || dayPart === "overnight");
  return {
    edtf,
    basis: date.basis,
    warnings: isNight ? [...warnings, "a night belongs to two days; the one it was named for is given"] : warnings,
  };
}
