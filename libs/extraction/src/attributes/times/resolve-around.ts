import { type ResolvedTime, resolveTime, type TimeContext, type TimePhrase } from "../../time/index.js";
import type { TimedSentence, TimeIn } from "./timed-sentence.js";

/**
 * Resolves a time among the other times of its sentence and those before it.
 *
 * A clock without a day and "the next day" go by the day named before, "on its third day" and "a day after it took effect" by the day that
 * the sentence is told of; everything else by the day of publication alone.
 * Shape: `before` the day named before this sentence, or already read in it at the token `beforeAt`.
 */
export function resolveAround(
  time: TimeIn,
  context: TimeContext,
  sentence: TimedSentence,
  before: ResolvedTime | undefined,
  beforeAt = 0,
): ResolvedTime | undefined {
  const { phrase } = time;
  if (isAge(phrase)) {
    const day = dayWithin(phrase, context) ?? dayOfSentence(time, context, sentence);
    const { weekday: _, ...known } = phrase.known;
    // Without a day of its own the sentence may tell of another day than that of writing.
    return day
      ? resolveTime({ ...phrase, known }, { ...context, anchorDate: day })
      : resolveTime({ ...phrase, known: { ...known, approximate: true } }, context);
  }
  if (phrase.relative?.from === "event") return resolveBack(phrase, dayOfSentence(time, context, sentence), context);
  if (context.direction === "unknown" && hasDate(phrase) && !needsPrevious(phrase)) return nearest(phrase, context);
  const previous = needsPrevious(phrase) ? (previousDay(time, context, sentence, beforeAt) ?? before) : undefined;
  return previous ? resolveOnDay(phrase, context, previous) : resolveTime(phrase, context);
}

/** Whether an hour has no day of its own and none named before it: it is of the day of writing, for want of a better. */
export const isLooseHour = (
  time: TimeIn,
  context: TimeContext,
  sentence: TimedSentence,
  before: ResolvedTime | undefined,
): boolean => !hasDate(time.phrase) && before === undefined && previousDay(time, context, sentence) === undefined;

/** An hour, or "the next day", by a day named before. */
export function resolveOnDay(
  phrase: TimePhrase,
  context: TimeContext,
  previous: ResolvedTime,
): ResolvedTime | undefined {
  // "agreed on Monday …, was to begin at midnight", "midnight that day": the midnight that ends the day.
  const { relative, preposition: _, ...clock } = phrase;
  const isThatDay = relative?.from === "previous" && relative.amount === 0;
  const isMidnight =
    phrase.known.dayPart === "midnight" && (isThatDay || (!hasDate(phrase) && context.direction !== "past"));
  return isMidnight
    ? resolveTime(clock, { ...context, previous, direction: "future" })
    : resolveTime(phrase, { ...context, previous });
}

const isAge = ({ rule }: Pick<TimePhrase, "rule">): boolean => /an arrangement|its nth day/.test(rule);

/** It names a day, a month or a year, and not a clock alone. */
export const hasDate = ({ known, relative }: TimePhrase): boolean =>
  relative !== undefined ||
  [known.year, known.month, known.day, known.weekday, known.holiday].some((part) => part !== undefined);

const needsPrevious = (phrase: TimePhrase): boolean => phrase.relative?.from === "previous" || !hasDate(phrase);

/** A full day of its own that is not counted from another of the sentence. */
export const isDay = ({ kind, known, relative, rule, preposition }: TimePhrase): boolean =>
  kind === "point" &&
  !isAge({ rule }) &&
  (relative === undefined || relative.from === undefined) &&
  (known.weekday !== undefined ||
    // "on New Year's Eve"
    (known.holiday !== undefined && preposition === "on") ||
    (known.month !== undefined && known.day !== undefined) ||
    (relative?.unit === "day" && relative.amount <= 1));

/** "its second day on Tuesday": the day that is named with it. */
function dayWithin({ relative: _, ...phrase }: TimePhrase, context: TimeContext): string | undefined {
  const { weekday } = phrase.known;
  return weekday === undefined
    ? undefined
    : resolveTime({ ...phrase, known: { weekday } }, { ...context, direction: "past" })?.edtf;
}

/** The day on which the sentence's own news happened: its other day, the nearest one. */
function dayOfSentence(time: TimeIn, context: TimeContext, { times }: TimedSentence): string | undefined {
  const others = times.filter(
    (other) => other !== time && isDay(other.phrase) && !/^(?:effect|begin|make)$/.test(other.host?.kind ?? ""),
  );
  // "took effect on Monday, two days after they had signed it", "in its third day on Monday": counted from the day right beside it.
  const beside = times.find(({ range, phrase }) => {
    const between = Math.max(time.range.first - range.end, isAge(time.phrase) ? range.first - time.range.end : -1);
    return between >= 0 && between <= 1 && isDay(phrase);
  });
  if (beside)
    return /^\d{4}-\d\d-\d\d/.exec(resolveTime(beside.phrase, { ...context, direction: "past" })?.edtf ?? "")?.[0];
  const distance = (other: TimeIn) => Math.abs(other.range.first - time.range.first);
  const near = others.reduce<TimeIn | undefined>(
    (best, each) => (best && distance(best) <= distance(each) ? best : each),
    undefined,
  );
  const day = near && resolveTime(near.phrase, { ...context, direction: "past" });
  return day ? /^\d{4}-\d\d-\d\d/.exec(day.edtf)?.[0] : undefined;
}

/** The last day named before a time in its sentence, from a token on. */
function previousDay(time: TimeIn, context: TimeContext, { times }: TimedSentence, from = 0): ResolvedTime | undefined {
  const near = times.findLast(
    ({ range, phrase }) => range.first >= from && range.end <= time.range.first && isDay(phrase),
  );
  return near && resolveTime(near.phrase, { ...context, direction: "past" });
}

/** So many hours before or behind something are told as of the same day. */
const HOURS_OF_DAY = 12;

/** "a day after it came into force": the event lies that far before the day that is spoken of. Weeks and months are too coarse to count by. */
function resolveBack(phrase: TimePhrase, day: string | undefined, context: TimeContext): ResolvedTime | undefined {
  const { relative } = phrase;
  const anchorDate = day ?? context.anchorDate;
  if (!relative || anchorDate === undefined) return undefined;
  // "the guns stopped on Friday evening, a minute after it came into effect"; "hours before it was to begin"
  if (day !== undefined && (relative.unit === "minute" || (relative.unit === "hour" && relative.amount < HOURS_OF_DAY)))
    return resolveTime(
      { ...phrase, relative: { ...relative, amount: 0, unit: "day", from: "anchor" } },
      { ...context, anchorDate: day },
    );
  if (relative.amount === 0) return undefined;
  const isCounted =
    relative.unit === "day" || relative.unit === "week" || (relative.unit === "hour" && relative.amount >= 24);
  // "a week before the truce was signed" counts from what the sentence tells, which is seldom the day of writing.
  if (!isCounted || (relative.direction === -1 && day === undefined)) return undefined;
  const direction = relative.direction === 1 ? -1 : 1;
  return resolveTime({ ...phrase, relative: { ...relative, direction, from: "anchor" } }, { ...context, anchorDate });
}

/** Planned for a weekday, told on either side of it: the nearer one. */
function nearest(phrase: TimePhrase, context: TimeContext): ResolvedTime | undefined {
  const past = resolveTime(phrase, { ...context, direction: "past" });
  const future = resolveTime(phrase, { ...context, direction: "future" });
  if (!past || !future || context.anchorDate === undefined) return past ?? future;
  const anchor = Date.parse(context.anchorDate);
  const away = ({ edtf }: ResolvedTime) => {
    const day = Date.parse(edtf.slice(0, 10));
    return Number.isNaN(day) ? 0 : Math.abs(day - anchor);
  };
  return away(future) <= away(past) ? future : past;
}
