import type { Mention } from "../../mentions/mention.js";
import {
  type RelativeTime,
  type ResolvedTime,
  resolveTime,
  type TimeContext,
  type TimePhrase,
} from "../../time/index.js";
import type { TimeFact } from "../mention-facts.js";
import { startsAfterMaking } from "./after-making.js";
import { isMadeLater, isMissed, type TimedField } from "./field-of-host.js";
import { fieldOfTime } from "./field-of-time.js";
import { hasDate, isDay, isLooseHour, resolveAround, resolveOnDay } from "./resolve-around.js";
import { hadBeenSaid, isReported, tenseOf } from "./tense.js";
import { readTimedSentence, type TimedSentence, type TimeIn } from "./timed-sentence.js";

/** What the article adds to a time expression of one sentence. */
export interface TimeSetting {
  readonly anchorDate?: string;
  readonly governing?: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly defaultZone?: string;
  /** The last day named in the sentence before. */
  readonly dayBefore?: ResolvedTime;
}

/**
 * The dates that one mention's sentence gives its ceasefire: declared, effective, expires, ended, violated.
 *
 * A time goes with the verb of its clause, which says what happened then; a time of something else is left alone.
 * Shape: `others` all mentions of the sentence, this one among them.
 */
export function readTimes(
  mention: Mention,
  phrases: readonly TimePhrase[],
  others: readonly Mention[],
  setting: TimeSetting,
): readonly TimeFact[] {
  if (phrases.every(({ kind }) => kind === "duration")) return [];
  const sentence = timedSentence(others, phrases);
  const read = sentence.times.flatMap((time) => {
    const field = fieldOfTime(mention, time, sentence);
    return field ? [{ time, field }] : [];
  });
  const facts: TimeFact[] = [];
  // The day of the declaration first: "on Wednesday announced a truce from Thursday" counts on from it.
  for (const { time, field: timed } of read.sort((x, y) => rank(x.field) - rank(y.field))) {
    const field = timed === "told" ? "declared" : timed;
    const resolved = resolve(time, field, sentence, facts, setting);
    if (!resolved) continue;
    const looseTime = field === "effective" ? looseTimeOf(mention, time, sentence, facts, setting) : undefined;
    const isCounted = time.phrase.relative?.from === "event";
    const isPlanned =
      time.host !== undefined && (isMissed(time.host, sentence.tokens) || isMadeLater(time.host, sentence.tokens));
    const reading = { sentence: mention.sentence, first: time.range.first, end: time.range.end };
    const rule = `${field}: ${time.phrase.rule}`;
    facts.push({
      ...reading,
      rule,
      field,
      time: resolved,
      ...(timed === "told" ? { isTelling: true } : {}),
      ...(looseTime ? { looseTime } : {}),
      ...(isCounted ? { isCounted } : {}),
      ...(isPlanned ? { isPlanned } : {}),
    });
    if ((field === "ended" || field === "violated") && endsAtOnce(time, sentence.tokens))
      facts.push({ ...reading, rule, field: "effective", time: resolved, isCounted: true });
    if (field === "effective" && resolved.until !== undefined)
      facts.push({ ...reading, rule, field: "expires", time: { ...resolved, edtf: resolved.until } });
  }
  return facts;
}

/** How far behind a day "within hours of its start" may stand, in tokens. */
const AT_ONCE_TOKENS = 14;
const AT_ONCE =
  /\bwithin (?:a few )?(?:hours|minutes|an hour) of (?:its (?:start|beginning|onset|taking effect|coming into)|taking effect|coming into)\b/;

/** "Broke down on Friday within hours of its start": begun on the same day. */
const endsAtOnce = ({ range }: TimeIn, tokens: readonly string[]): boolean =>
  AT_ONCE.test(tokens.slice(range.end, range.end + AT_ONCE_TOKENS).join(" "));

/** How long after its making the ceasefire of a mention starts, where its sentence says so. */
export const readStartAfter = (
  mention: Mention,
  phrases: readonly TimePhrase[],
  others: readonly Mention[],
): RelativeTime | undefined =>
  phrases.some(({ relative }) => relative?.from === "event")
    ? startsAfterMaking(mention, timedSentence(others, phrases))
    : undefined;

const rank = (field: TimedField): number => (field === "declared" ? 0 : field === "told" ? 1 : 2);

/** Several mentions of one sentence share what depends on its words alone; their list tells the sentence. */
const known = new WeakMap<readonly Mention[], TimedSentence>();

function timedSentence(mentions: readonly Mention[], phrases: readonly TimePhrase[]): TimedSentence {
  const before = known.get(mentions);
  if (before) return before;
  const read = readTimedSentence(mentions, phrases);
  known.set(mentions, read);
  return read;
}

function resolve(
  time: TimeIn,
  field: TimeFact["field"],
  sentence: TimedSentence,
  facts: readonly TimeFact[],
  setting: TimeSetting,
): ResolvedTime | undefined {
  const { dayBefore, ...given } = setting;
  const tense = tenseOfField(time, field, sentence);
  const context: TimeContext = { ...given, direction: tense };
  const reported =
    isReported(sentence.tokens, time) || time.phrase.kind === "range"
      ? nearPast(time, context, hadBeenSaid(sentence.tokens, time) ? WEEK_DAYS : REPORTED_DAYS)
      : undefined;
  if (reported && field === "effective") return reported;
  const declared = facts.find((fact) => fact.field === "declared" && /^\d{4}-\d\d-\d\d/.test(fact.time.edtf));
  if (declared && field !== "declared" && countsOn(time.phrase, tense)) {
    const { governing: _, ...open } = context;
    // "worked out on September 9, took force on the 12th"
    const isNextDay = isBareDay(time.phrase) && declared.first < time.range.first;
    const direction = tense === "unknown" || isNextDay ? "future" : tense;
    const counted = resolveTime(time.phrase, { ...open, direction, anchorDate: declared.time.edtf.slice(0, 10) });
    // "called on 20 June, ends on Monday": what is still to end has not gone by.
    const isAhead = field === "expires" && tenseOf(sentence.tokens, time) === "future";
    const isGone = isAhead && (counted?.edtf ?? "") < (context.anchorDate ?? "");
    if (!isGone) return counted;
  }
  // "declared the truce on Thursday, and it has been in effect since midnight": the midnight that ends the day.
  if (declared && field === "effective" && time.phrase.known.dayPart === "midnight" && !hasDate(time.phrase))
    return resolveOnDay(time.phrase, { ...context, direction: "future" }, declared.time);
  const isBehind = declared !== undefined && declared.first < time.range.first;
  return isBehind
    ? resolveAround(time, context, sentence, declared.time, declared.first)
    : resolveAround(time, context, sentence, dayBefore);
}

/** Days within which what "would begin on Monday" may have begun by the time of writing. */
const REPORTED_DAYS = 2;
/** The same for what "had said that it would". */
const WEEK_DAYS = 7;

/** "The statement said on Sunday that the truce would begin on Monday", told on Tuesday: that Monday has passed. */
function nearPast({ phrase }: TimeIn, context: TimeContext, daysMax: number): ResolvedTime | undefined {
  if (phrase.known.weekday === undefined || phrase.relative || context.anchorDate === undefined) return undefined;
  const past = resolveTime(phrase, { ...context, direction: "past" });
  // "To run from Saturday until Sunday", told on Sunday: it is not over.
  if (phrase.kind === "range" && (past?.until?.slice(0, 10) ?? "") < context.anchorDate) return undefined;
  const days = (Date.parse(context.anchorDate) - Date.parse(past?.edtf.slice(0, 10) ?? "")) / 86_400_000;
  return days > 0 && days <= daysMax ? past : undefined;
}

/** "The shooting was to stop at noon": which day, the day of the making may tell, elsewhere. */
function looseTimeOf(
  mention: Mention,
  time: TimeIn,
  sentence: TimedSentence,
  facts: readonly TimeFact[],
  { dayBefore, ...given }: TimeSetting,
): TimeFact["looseTime"] {
  const direction = tenseOf(sentence.tokens, time);
  const context: TimeContext = { ...given, direction };
  const isToldHere = facts.some(({ field }) => field === "declared");
  // "At 9:45 p.m., 48 hours after the signing": the hour of a day that is counted.
  const isCounted = !hasDate(time.phrase) && startsAfterMaking(mention, sentence) !== undefined;
  const isLoose =
    isCounted ||
    isQuotedDay(time, sentence) ||
    isLooseMidnight(time, sentence) ||
    (direction !== "past" && !isToldHere && isLooseHour(time, context, sentence, dayBefore));
  return isLoose ? { phrase: time.phrase, context } : undefined;
}

/** "It came into force at midnight", with no day in its sentence: the one that ends the day of the making, as far as that is told. */
const isLooseMidnight = ({ phrase }: TimeIn, { times }: TimedSentence): boolean =>
  phrase.known.dayPart === "midnight" && !hasDate(phrase) && !times.some((other) => isDay(other.phrase));

/** "“We shall cease fire today,” they said": counted from the day of speaking. */
function isQuotedDay({ phrase: { relative, known, start } }: TimeIn, { mentions }: TimedSentence): boolean {
  const isToday = relative?.unit === "day" && relative.amount <= 1 && relative.from === undefined;
  const quotations = mentions[0]?.sentence.quotations ?? [];
  return (
    isToday && known.weekday === undefined && quotations.some((quoted) => start >= quoted.start && start < quoted.end)
  );
}

function tenseOfField(time: TimeIn, field: TimeFact["field"], { tokens }: TimedSentence): TimeContext["direction"] {
  const { known } = time.phrase;
  if (field === "expires") return "future";
  if (field !== "declared") return tenseOf(tokens, time);
  if (time.host && isMadeLater(time.host, tokens)) return "future";
  // "the ceasefire in May": without a verb on either side of the day of writing.
  return time.host === undefined && known.month !== undefined && known.day === undefined ? "unknown" : "past";
}

/** A weekday to come and a bare day of the month are counted from the day of the declaration, where that is told. */
const countsOn = ({ known, relative, rule }: TimePhrase, tense: TimeContext["direction"]): boolean =>
  (tense !== "past" && relative === undefined && known.hour === undefined) ||
  (tense !== "past" && known.weekday !== undefined) ||
  isBareDay({ known, rule });

/** "The 12th". */
const isBareDay = ({ known, rule }: Pick<TimePhrase, "known" | "rule">): boolean =>
  known.day !== undefined && known.month === undefined && !/arrangement|its nth day/.test(rule);
