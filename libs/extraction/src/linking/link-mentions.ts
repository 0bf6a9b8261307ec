import { type DateSpan, toDateSpan, toIsoDate, toMonthDay } from "#domain";
import type { MentionFacts } from "../attributes/mention-facts.js";
import { ONE_RULE } from "../mentions/one-mentions.js";
import { isAtHead, isExtension, KnownCase, pairOf, type StartTime, startTimes } from "./known-case.js";

/** One ceasefire of the article with everything said of it, in text order; the first facts founded it. */
export interface Case {
  readonly facts: readonly MentionFacts[];
}

/** Days by which two dates of one ceasefire may differ within an article: declared in the evening, in force after midnight, counted from abroad. */
const SLACK_DAYS = 4;
/** Days apart at which dates alone tell two ceasefires apart; nearer ones need a word that does, for times are easily misattached. */
const APART_DAYS = 7;
/** What began within so many days of the article is its news, and "the latest truce" or "a new one" may be it. */
const NEWS_DAYS = 3;
/** The same where one of them is vague: "nearly six weeks ago". */
const VAGUE_SLACK_DAYS = 21;

/**
 * Gathers mentions of the same ceasefire; different ones stay apart.
 *
 * First the mentions that are real by themselves: each joins the latest case that nothing speaks against (another conflict, dates that
 * cannot meet, "a new truce" beside a dated older one) or founds its own. What `isNews` says is told as made on the day of the article
 * has that day. Then the unclear ones and "the deal", "it" add what they say
 * to the nearest case, before or after them.
 */
export function linkMentions(
  facts: readonly MentionFacts[],
  published?: string,
  isNews: (facts: MentionFacts) => boolean = () => false,
): readonly Case[] {
  const cases: KnownCase[] = [];
  for (const each of facts.filter(founds)) {
    const fitting = cases.filter((known) => fits(known, each, published));
    const joined = nearest(
      each.apart ? fitting.filter((known) => !isToldApart(known, each, published)) : fitting,
      each,
    );
    const known = joined ?? new KnownCase(each);
    if (joined) joined.add(each);
    else cases.push(known);
    if (published !== undefined && startTimes(each).length === 0 && isNews(each)) known.beginOn(published);
  }
  const founded = cases.map((known) => ({
    known,
    sentences: known.facts.map((each) => each.verdict.mention.sentence.index),
  }));
  for (const each of facts.filter((other) => !founds(other))) {
    const at = each.verdict.mention.sentence.index;
    const { mention, weight } = each.verdict;
    const reach =
      mention.form !== "anaphor" ? UNCLEAR_SENTENCES : weight >= TELLING_WEIGHT ? TELLING_SENTENCES : ANAPHOR_SENTENCES;
    const near = founded
      .map(({ known, sentences }) => ({ known, distance: distanceTo(sentences, at) }))
      .filter(({ known, distance }) => distance <= reach && fits(known, each, published))
      .sort((x, y) => x.distance - y.distance)[0];
    near?.known.add(each);
  }
  return cases;
}

/** From sentence `at` to the nearest of these, which are in text order; what is told behind it counts half as far again. */
function distanceTo(sentences: readonly number[], at: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  const [before = Number.NEGATIVE_INFINITY, behind = Number.POSITIVE_INFINITY] = [sentences[low - 1], sentences[low]];
  return Math.min(at - before, (behind - at) * 1.5);
}

/** Ceasefires in the plural may be told of as real, yet say of none which one. */
const founds = ({ verdict: { mention, outcome } }: MentionFacts) =>
  outcome === "real" && mention.form !== "anaphor" && !(mention.plural && mention.determiner === "bare");

/** How far "the deal" may stand from the ceasefire that it means, and how far "the truce"; in sentences. */
const ANAPHOR_SENTENCES = 4;
const UNCLEAR_SENTENCES = 25;
/** "The agreement came into effect on Saturday" can hardly mean anything else, and may stand further off. */
const TELLING_WEIGHT = 2;
const TELLING_SENTENCES = 14;

/**
 * "A new truce" is another one than a case that ended or is older than it; "a previous truce" another than the news, unless both bear
 * the very same date.
 */
function isToldApart(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const { apart } = facts;
  if (!apart || known.apart.has(apart)) return false;
  if (apart === "previous") return !startTimes(facts).some(({ time: { edtf } }) => known.startDates.has(edtf));
  if (sharesDate(known, facts)) return false;
  if (apart === "earlier") return !isNews(facts, published);
  return known.apart.has("earlier") || known.apart.has("previous") || known.isEnded || isOlder(known, facts, published);
}

const isNews = (facts: MentionFacts, published: string | undefined): boolean =>
  published !== undefined && startTimes(facts).some(({ time: { edtf } }) => compatible(edtf, published, APART_DAYS));

/** Whether all that is known of when the case began lies days before the mention's own date, or before the article where it has none. */
function isOlder(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const own = startTimes(facts).map(({ time: { edtf } }) => edtf);
  const since = own.length > 0 ? own : published === undefined ? [] : [published];
  const dates = [...known.startDates];
  if (since.length === 0) return dates.length > 0;
  return dates.length > 0 && dates.every((date) => !since.some((day) => compatible(date, day, NEWS_DAYS)));
}

function nearest(cases: readonly KnownCase[], facts: MentionFacts): KnownCase | undefined {
  const dated = startTimes(facts).length > 0 ? cases.filter((known) => sharesDate(known, facts)) : [];
  const pool = dated.length > 0 ? dated : cases;
  return pool.reduce<KnownCase | undefined>(
    (best, each) => (best && best.lastId >= each.lastId ? best : each),
    undefined,
  );
}

/** The conflict of a case: where its own words say it, else where the article does. */
export function conflictOf(known: Case): MentionFacts["conflict"] {
  return (known.facts.find((facts) => facts.conflictIsLocal) ?? known.facts[0])?.conflict;
}

function fits(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const { conflict } = known;
  const differs =
    conflict !== undefined && facts.conflict !== undefined && conflict.conflictId !== facts.conflict.conflictId;
  // A mention that does not say its own conflict has that of what it speaks of.
  if (differs && facts.conflictIsLocal && known.isConflictLocal) return false;
  return (
    !datesConflict(known, facts, published) &&
    !isOfEarlierYear(known, facts, published) &&
    !isIntroducedBefore(known, facts, published) &&
    !endedBefore(known, facts, published) &&
    !isOtherOne(known, facts) &&
    !(known.isNews && introducesEnded(facts)) &&
    !isMadeAfterEnd(known, facts) &&
    !isOfOtherDeclarer(known, facts) &&
    !lengthsDiffer(known, facts) &&
    !townsDiffer(known, facts) &&
    !sidesDiffer(known, facts)
  );
}

/** "The 72-hour truce" is not "the 12-hour truce", unless one extended the other. */
function lengthsDiffer(known: KnownCase, facts: MentionFacts): boolean {
  if (!facts.duration || isExtension(facts)) return false;
  return known.durations.size > 0 && !known.durations.has(facts.duration) && !known.isLengthExtended;
}

/** "A truce in Homs" is not "the ceasefire in Aleppo". */
const townsDiffer = (known: KnownCase, facts: MentionFacts): boolean =>
  facts.town !== undefined && known.towns.size > 0 && !known.towns.has(facts.town);

/** "A ceasefire between the two tribes" is not "the truce between the two kings": pairs of sides, named with it, that share nobody. */
const sidesDiffer = (known: KnownCase, facts: MentionFacts): boolean => {
  const sides = pairOf(facts);
  return sides.length >= 2 && known.sides.size >= 2 && !sides.some((side) => known.sides.has(side));
};

function datesConflict(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const own = startTimes(facts);
  if (own.length === 0) return false;
  if (known.startDates.size === 0) {
    const ended = facts.conflict?.years[1];
    const isPastWar = ended !== undefined && published !== undefined && ended < Number(published.slice(0, 4)) - 1;
    // "They tear up the ceasefire": of whatever age it is told to be then.
    const isKnown = !known.isMade && facts.verdict.mention.determiner === "definite";
    return (
      !isPastWar &&
      !isKnown &&
      own.every((time) => !/arrangement/.test(time.rule) && isHistory(time.time.edtf, published))
    );
  }
  return !sharesDate(known, facts, APART_DAYS) && !isAnnouncedAhead(known, own, published);
}

const isOfDay = ({ precision }: DateSpan): boolean => precision === "day" || precision === "minute";

/** Days by which a ceasefire that is still to come may be announced ahead: "declared on Tuesday a truce from December 24". */
const AHEAD_DAYS = 45;
function isAnnouncedAhead(known: KnownCase, own: readonly StartTime[], published: string | undefined): boolean {
  const today = published ? toDateSpan(published) : undefined;
  if (!today) return false;
  return own.some(({ field, time: { edtf } }) => {
    const others = [...known.datesOf[field === "declared" ? "effective" : "declared"]];
    return others.some((other) => {
      const [declared, effective] = (field === "declared" ? [edtf, other] : [other, edtf]).map(toDateSpan);
      if (!declared || !effective || !isOfDay(declared) || effective.firstDay < today.firstDay) return false;
      const ahead = effective.firstDay - declared.lastDay;
      return ahead >= 0 && ahead <= AHEAD_DAYS;
    });
  });
}

/** A ceasefire introduced with a year gone by is not the later one that was spoken of before. */
function isOfEarlierYear(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const { year } = facts;
  if (year === undefined || published === undefined || year >= Number(published.slice(0, 4))) return false;
  const began = [...known.startDates].map((edtf) => Number(edtf.slice(0, 4)));
  return began.length === 0 ? known.isCurrent && !isAtHead(facts) : began.every((other) => other > year);
}

/** "In October the envoy obtained a truce" is not the one that the article of June is about, nor one that began later. */
function isIntroducedBefore(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const { introducedIn } = facts;
  if (introducedIn === undefined || (isAtHead(facts) && facts.verdict.mention.determiner === "definite")) return false;
  const dates = [...known.startDates];
  return dates.length === 0
    ? known.isCurrent && published !== undefined && !compatible(introducedIn, published, OLD_DAYS)
    : dates.every((date) => !compatible(date, introducedIn, APART_DAYS));
}

/** What ended weeks ago is not what the article tells of as news, nor what began afterwards. */
function endedBefore(known: KnownCase, { times }: MentionFacts, published: string | undefined): boolean {
  const end = times.find(({ field }) => field === "ended")?.time.edtf;
  const ended = end === undefined ? undefined : toDateSpan(end);
  if (!ended) return false;
  const starts = [...known.startDates].flatMap((edtf) => toDateSpan(edtf) ?? []);
  if (starts.length > 0) return starts.every(({ firstDay }) => firstDay > ended.lastDay + SLACK_DAYS);
  const today = published === undefined ? undefined : toDateSpan(published);
  return today !== undefined && known.isCurrent && !known.isEnded && today.firstDay - ended.lastDay > OLD_DAYS;
}
/** Days before publication from which on what was made or ended then is no longer the news that has no day. */
const OLD_DAYS = 30;

/** "One from the 10th and one from the 17th": two of them. */
const isOtherOne = (known: KnownCase, { verdict: { mention } }: MentionFacts): boolean =>
  mention.rule === ONE_RULE &&
  known.facts.some(({ verdict: { mention: other } }) => other.rule === ONE_RULE && other.sentence === mention.sentence);

/** "A ceasefire of old broke down; a new accord was reached on Saturday": what is made on a day is not what has ended before. */
const isMadeAfterEnd = (known: KnownCase, facts: MentionFacts): boolean =>
  known.isEnded &&
  !known.isMade &&
  known.startDates.size === 0 &&
  facts.verdict.mention.determiner === "indefinite" &&
  startTimes(facts).length > 0 &&
  facts.stages.some(({ stage }) => stage === "declared");

/** "The Black Hand proclaimed a truce" is not the one that the Red Hand proclaimed, where neither is named with the other's. */
function isOfOtherDeclarer(known: KnownCase, { parties, verdict: { mention } }: MentionFacts): boolean {
  if (parties.length !== 1 || parties[0]?.role !== "declarer" || mention.determiner !== "indefinite") return false;
  // A headline shortens who it was.
  const told = known.facts.filter((facts) => facts.verdict.mention.sentence.in === "text");
  const theirs = told.length < known.facts.length ? [] : told.flatMap((facts) => facts.parties);
  return (
    theirs.length > 0 &&
    theirs.every(({ role, actor }) => role === "declarer" && actor.actorId !== parties[0]?.actor.actorId)
  );
}

/** "They had ended a truce of two years": not the one that was made today. */
const introducesEnded = ({ verdict: { mention }, stages }: MentionFacts): boolean =>
  mention.determiner === "indefinite" && stages.some(({ stage }) => stage === "ended");

/** What an article tells without a date is news; a date of long before is of something else. */
const HISTORY_DAYS = 400;
function isHistory(edtf: string, published: string | undefined): boolean {
  const span = toDateSpan(edtf);
  if (!span) return false;
  const day = published ? toDateSpan(published) : undefined;
  return day ? day.firstDay - span.lastDay > HISTORY_DAYS : span.precision === "year";
}

function sharesDate(known: KnownCase, facts: MentionFacts, slackDays = SLACK_DAYS): boolean {
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
