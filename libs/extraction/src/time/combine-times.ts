import type { KnownTime, TimePhrase } from "./types.js";

const hasClock = (phrase: TimePhrase): boolean =>
  phrase.known.hour !== undefined || phrase.impossibleClock !== undefined;
const hasDate = ({ known, relative }: TimePhrase): boolean =>
  relative !== undefined ||
  [known.year, known.month, known.day, known.weekday, known.season, known.holiday].some((part) => part !== undefined);

/**
 * Makes one time of two phrases of a sentence that tell of one moment but stand apart: a clock without a day and a day without a clock
 * ("at midnight the guns fell silent, officials said on Friday"), or two clocks in different zones. Neighbours are joined by `findTimes` already.
 *
 * Shape: the result spans both; `text` is the stretch of the text given.
 * Errors: none; undefined where the two cannot be one moment.
 */
export function combineTimes(text: string, first: TimePhrase, second: TimePhrase): TimePhrase | undefined {
  const [early, late] = first.start <= second.start ? [first, second] : [second, first];
  if (early.kind !== "point" || late.kind !== "point") return undefined;
  const span = {
    start: early.start,
    end: Math.max(early.end, late.end),
    text: text.slice(early.start, Math.max(early.end, late.end)),
    rule: `${early.rule} + ${late.rule}`,
    kind: "point" as const,
    ...(early.preposition === undefined ? {} : { preposition: early.preposition }),
  };
  if (hasClock(early) && hasClock(late)) return twoClocks(early, late, span);
  const clock = hasClock(early) ? early : late;
  const date = clock === early ? late : early;
  if (!hasClock(clock) || hasDate(clock) || !hasDate(date)) return undefined;
  const known: KnownTime = { ...date.known, ...clock.known };
  return {
    ...span,
    known,
    ...(date.relative ? { relative: date.relative } : {}),
    ...(clock.otherClock ? { otherClock: clock.otherClock } : {}),
    ...(clock.impossibleClock === undefined ? {} : { impossibleClock: clock.impossibleClock }),
  };
}

function twoClocks(early: TimePhrase, late: TimePhrase, span: Omit<TimePhrase, "known">): TimePhrase | undefined {
  if (early.otherClock || late.otherClock || early.known.zone === late.known.zone) return undefined;
  if (hasDate(early) && hasDate(late)) return undefined;
  const { hour, minute, zone, ...date } = late.known;
  const other: KnownTime = {
    ...(hour === undefined ? {} : { hour }),
    ...(minute === undefined ? {} : { minute }),
    ...(zone === undefined ? {} : { zone }),
  };
  const relative = early.relative ?? late.relative;
  return { ...span, known: { ...date, ...early.known }, otherClock: other, ...(relative ? { relative } : {}) };
}
