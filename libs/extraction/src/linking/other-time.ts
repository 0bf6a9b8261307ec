import { toDateSpan } from "#domain";
import type { MentionFacts } from "../attributes/mention-facts.js";
import { ONE_RULE } from "../mentions/one-mentions.js";
import { type KnownCase, type StartTime, startTimes } from "./known-case.js";
import { APART_DAYS, compatible, isOfDay, SLACK_DAYS, sharesDate } from "./same-date.js";

/** Whether the days, years and ends that a mention tells are of another ceasefire than the case. */
export const isOfOtherTime = (known: KnownCase, facts: MentionFacts, published: string | undefined): boolean =>
  datesConflict(known, facts, published) ||
  isOfEarlierYear(known, facts, published) ||
  isIntroducedBefore(known, facts, published) ||
  endedBefore(known, facts, published);

function datesConflict(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const own = startTimes(facts);
  if (own.length === 0) return false;
  if (known.startDates.size === 0 && isOfOtherYear(known, own)) return true;
  if (known.startDates.size === 0) {
    const ended = facts.conflict?.years[1];
    const isPastWar = ended !== undefined && published !== undefined && ended < Number(published.slice(0, 4)) - 1;
    // "They tear up the ceasefire", "scrapped a ceasefire … since it was signed": of whatever age it is told to be then.
    const isKnown =
      !known.isMade &&
      (facts.verdict.mention.form === "anaphor" ? known.isEnded || !known.isIntroduced : !known.isIntroduced) &&
      facts.verdict.mention.determiner === "definite";
    return (
      !isPastWar &&
      !isKnown &&
      !isMakingOfKnown(known, facts) &&
      own.every((time) => !/arrangement/.test(time.rule) && isHistory(time.time.edtf, published))
    );
  }
  const isOver =
    facts.verdict.mention.determiner === "indefinite" &&
    (facts.stages.some(({ stage }) => stage === "violated" || stage === "ended") ||
      facts.times.some(({ field }) => field === "violated" || field === "ended"));
  const { determiner } = facts.verdict.mention;
  const isNewlyTold = determiner === "indefinite" && facts.duration !== undefined && !facts.isAtHead;
  return (
    !sharesDate(known, facts, isOver || isNewlyTold ? OVER_DAYS : APART_DAYS) &&
    !isAnnouncedAhead(known, own, published, pointsBack(facts))
  );
}

/** "A truce in late 1997 and a permanent ceasefire, signed on 30 April 1998": two. */
const isOfOtherYear = (known: KnownCase, own: readonly StartTime[]): boolean =>
  known.years.size > 0 &&
  own.every(({ time: { edtf } }) => /^\d{4}/.test(edtf) && !known.years.has(Number(edtf.slice(0, 4))));

/** "Pakistan broke the ceasefire, says India. … They agreed on one in 2003": the making of what was spoken of as known and never told. */
const isMakingOfKnown = (known: KnownCase, { stages, verdict: { mention } }: MentionFacts): boolean =>
  !known.isMade &&
  mention.rule !== ONE_RULE &&
  !mention.modifiers.includes("own") &&
  !known.isIntroduced &&
  known.facts.some(({ stages: told }) => told.some(({ stage }) => stage === "violated")) &&
  !known.facts.some(({ stages: told }) => told.some(({ stage }) => stage === "ended")) &&
  stages.some(({ stage }) => stage === "declared") &&
  !stages.some(({ stage }) => stage === "ended" || stage === "violated");

/**
 * "On 22 July they declared a truce and broke it before noon", "a 48-hour truce went into force on 15 October": so few days before the
 * news it is another one.
 */
const OVER_DAYS = 3;

/** Days by which a ceasefire that is still to come may be announced ahead: "declared on Tuesday a truce from December 24". */
const AHEAD_DAYS = 45;
/** The same for one that has begun: "the agreement signed on 23 March" beside "the first day of the truce" on 1 April. */
const BEGUN_AHEAD_DAYS = 21;

/** "The deal", "the truce had been announced on 8 August": what was spoken of before, whatever day is told of it. */
const pointsBack = ({ apart, introducedIn, verdict: { mention } }: MentionFacts): boolean =>
  mention.form === "anaphor" ||
  (mention.form === "noun" && mention.determiner === "definite" && apart === undefined && introducedIn === undefined);

function isAnnouncedAhead(
  known: KnownCase,
  own: readonly StartTime[],
  published: string | undefined,
  pointsBack: boolean,
): boolean {
  const today = published ? toDateSpan(published) : undefined;
  if (!today) return false;
  return own.some(({ field, time: { edtf } }) => {
    const others = [...known.datesOf[field === "declared" ? "effective" : "declared"]];
    return others.some((other) => {
      const [declared, effective] = (field === "declared" ? [edtf, other] : [other, edtf]).map(toDateSpan);
      if (!declared || !effective || !isOfDay(declared)) return false;
      const isBegun = effective.firstDay < today.firstDay;
      if (isBegun && !pointsBack) return false;
      const ahead = effective.firstDay - declared.lastDay;
      return ahead >= 0 && ahead <= (isBegun ? BEGUN_AHEAD_DAYS : AHEAD_DAYS);
    });
  });
}

/** A ceasefire introduced with a year gone by is not the later one that was spoken of before. */
function isOfEarlierYear(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const { year } = facts;
  if (year === undefined || published === undefined || year >= Number(published.slice(0, 4))) return false;
  const began = [...known.startDates].map((edtf) => Number(edtf.slice(0, 4)));
  if (began.length === 0 && isIntroducedLater(known, facts) && !isMakingOfKnown(known, facts)) return true;
  return began.length === 0 ? known.isCurrent && !facts.isAtHead : began.every((other) => other > year);
}

/** "Their ceasefire is in tatters. … In 2001 the two sides kept a truce": introduced with its year, beside one that was spoken of as known. */
const isIntroducedLater = (known: KnownCase, { verdict: { mention } }: MentionFacts): boolean =>
  mention.form === "noun" &&
  mention.determiner === "indefinite" &&
  !known.isIntroduced &&
  known.facts.some(
    ({ verdict }) => verdict.mention.sentence.in === "text" && verdict.mention.determiner === "definite",
  );

/** "In October the envoy obtained a truce" is not the one that the article of June is about, nor one that began later. */
function isIntroducedBefore(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const { introducedIn } = facts;
  if (introducedIn === undefined || (facts.isAtHead && isKnownAlready(facts))) return false;
  const dates = [...known.startDates];
  return dates.length === 0
    ? known.isCurrent && published !== undefined && !compatible(introducedIn, published, OLD_DAYS)
    : dates.every((date) => !compatible(date, introducedIn, slackOf(introducedIn)));
}

/** A month says nearly by itself which one it is. */
const slackOf = (edtf: string): number => (/^\d{4}-\d\d$/.test(edtf) ? MONTH_SLACK_DAYS : APART_DAYS);
const MONTH_SLACK_DAYS = 3;

/** "The truce that they signed in May" may be what the article is about; "its own truce, called in May" is told of for the first time. */
const isKnownAlready = ({ verdict: { mention } }: MentionFacts) =>
  mention.determiner === "definite" && !mention.modifiers.includes("own");

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

/** What an article tells without a date is news; a date of long before is of something else. */
const HISTORY_DAYS = 400;
function isHistory(edtf: string, published: string | undefined): boolean {
  const span = toDateSpan(edtf);
  if (!span) return false;
  const day = published ? toDateSpan(published) : undefined;
  return day ? day.firstDay - span.lastDay > HISTORY_DAYS : span.precision === "year";
}
