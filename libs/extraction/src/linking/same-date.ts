import { type DateSpan, toDateSpan, toIsoDate, toMonthDay } from "#domain";
import type { MentionFacts } from "../attributes/mention-facts.js";
import { type KnownCase, startTimes } from "./known-case.js";

/** Days by which two dates of one ceasefire may differ within an article: declared in the evening, in force after midnight, counted from abroad. */
export const SLACK_DAYS = 4;
/** The same where one of them is vague: "nearly six weeks ago". */
const VAGUE_SLACK_DAYS = 21;
/** Days apart at which dates alone tell two ceasefires apart; nearer ones need a word that does, for times are easily misattached. */
export const APART_DAYS = 7;

/** Whether a date is full: of a day, or of an hour of it. */
export const isOfDay = ({ precision }: DateSpan): boolean => precision === "day" || precision === "minute";

/** Whether a mention and a case have a day on which the ceasefire may have begun. */
export function sharesDate(known: KnownCase, facts: MentionFacts, slackDays = SLACK_DAYS): boolean {
  const theirs = [...known.startDates];
  return startTimes(facts).some(
    ({ time: { edtf } }) => known.startDates.has(edtf) || theirs.some((other) => compatible(edtf, other, slackDays)),
  );
}

/** Whether two dates may be of one ceasefire: their spans meet, or are a few days apart. */
export function compatible(a: string, b: string, slackDays = SLACK_DAYS): boolean {
  const [left, right] = [toDateSpan(a), toDateSpan(b)];
  if (left && right) {
    const slack = left.approximate || right.approximate ? VAGUE_SLACK_DAYS : slackDays;
    return left.firstDay - slack <= right.lastDay && right.firstDay - slack <= left.lastDay;
  }
  const [x, y] = [toMonthDay(a), toMonthDay(b)];
  if (x && y) {
    if (x.day === undefined || y.day === undefined) return x.month === y.month;
    return Math.abs((x.month - y.month) * 30.4 + x.day - y.day) <= slackDays;
  }
  if (x && right) return mayBeDayOf(a, right);
  if (y && left) return mayBeDayOf(b, left);
  return true;
}

/** A day without a year is of the writer's time: it may be a full date that says the year, and no month or year that is history. */
function mayBeDayOf(monthDay: string, span: DateSpan): boolean {
  if (!isOfDay(span)) return false;
  const day = toDateSpan(monthDay.replace("XXXX", toIsoDate(span.firstDay).slice(0, 4)));
  return day !== undefined && Math.abs(day.firstDay - span.firstDay) <= SLACK_DAYS;
}
