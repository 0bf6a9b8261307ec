import { toDateSpan } from "#domain";
import type { Conflict } from "#knowledge";
import type { MentionFacts } from "../attributes/mention-facts.js";
import { verbWords } from "../lexicon/verbs.js";
import { ONE_RULE } from "../mentions/one-mentions.js";
import { mentionEnds } from "../reality/mention-ends.js";
import {
  brokersNamedWith,
  isExtension,
  isSameLength,
  type KnownCase,
  LOCAL,
  ordinalOf,
  pairOf,
  type StartTime,
  startTimes,
} from "./known-case.js";
import { APART_DAYS, compatible, isOfDay, SLACK_DAYS, sharesDate } from "./same-date.js";

/** Whether nothing speaks against a mention being of a case: war, dates, lengths, towns, sides, who proclaimed it, what became of it. */
export function fits(known: KnownCase, facts: MentionFacts, published: string | undefined): boolean {
  const { conflict } = known;
  const differs =
    conflict !== undefined &&
    facts.conflict !== undefined &&
    conflict.conflictId !== facts.conflict.conflictId &&
    !(known.isOfHeadline && conflict.theatre.conflictId === facts.conflict.theatre.conflictId) &&
    !(facts.year === undefined && known.years.size === 0 && isOlderWarOf(conflict, facts.conflict, published));
  // A mention that does not say its own conflict has that of what it speaks of.
  if (differs && facts.conflictIsLocal && known.isConflictLocal) return false;
  // "ETA announced a ceasefire. The IRA needed years from its own. The truce of 1998": not the IRA's.
  if (differs && known.isConflictLocal && known.startDates.size === 0 && facts.year !== undefined) return false;
  return (
    !datesConflict(known, facts, published) &&
    !isOfEarlierYear(known, facts, published) &&
    !isIntroducedBefore(known, facts, published) &&
    !endedBefore(known, facts, published) &&
    !isOtherOne(known, facts) &&
    !((known.isNews || ((known.isCurrent || known.isHolding) && !known.isEnded)) && introducesEnded(facts)) &&
    !(known.isCurrent && isRecalled(facts)) &&
    !ordinalsDiffer(known, facts) &&
    !isOneSidedBesideBrokered(known, facts) &&
    !isLocalBesideGeneral(known, facts) &&
    !isGeneralBesideLocal(known, facts) &&
    !isContrasted(facts) &&
    !isMadeAfterEnd(known, facts) &&
    !isOfOtherDeclarer(known, facts) &&
    !lengthsDiffer(known, facts) &&
    !townsDiffer(known, facts) &&
    !sidesDiffer(known, facts) &&
    !brokersDiffer(known, facts)
  );
}

/** Years after its end in which a war can hardly be what news without a year is about. */
const OVER_YEARS = 15;

/** Of two wars of one country, one that was over long before: whose names the news bears, it is of the other. */
function isOlderWarOf(a: Conflict, b: Conflict, published: string | undefined): boolean {
  if (published === undefined || !a.countries.some((country) => b.countries.includes(country))) return false;
  const isOver = ({ years: [, end] }: Conflict) =>
    end !== undefined && Number(published.slice(0, 4)) - end > OVER_YEARS;
  return isOver(a) !== isOver(b);
}

/** "The 72-hour truce" is not "the 12-hour truce", unless one extended the other. */
function lengthsDiffer(known: KnownCase, facts: MentionFacts): boolean {
  if (!facts.duration || isExtension(facts)) return false;
  const own = facts.duration;
  return (
    known.durations.size > 0 && !known.isLengthExtended && ![...known.durations].some((each) => isSameLength(each, own))
  );
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

/** "One from the 10th and one from the 17th", "a truce was turned down; a second was kept": two of them. */
const isOtherOne = (known: KnownCase, { verdict: { mention } }: MentionFacts): boolean =>
  mention.rule === ONE_RULE &&
  known.facts.some(
    ({ verdict: { mention: other } }) =>
      other.sentence === mention.sentence &&
      (other.rule === ONE_RULE || (mention.determiner === "indefinite" && ONE_MORE.test(mention.modifiers.join(" ")))),
  );
const ONE_MORE = /\b(?:second|third|fourth|fifth)\b/;

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
  const isOwn = mention.modifiers.includes("own");
  if (parties.length !== 1 || !(isOwn || (parties[0]?.role === "declarer" && mention.determiner === "indefinite")))
    return false;
  // A headline shortens who it was.
  const told = known.facts.filter((facts) => facts.verdict.mention.sentence.in === "text");
  const theirs = told.length < known.facts.length ? [] : told.flatMap((facts) => facts.parties);
  return (
    theirs.length > 0 &&
    theirs.every(({ role, actor }) => role === "declarer" && actor.actorId !== parties[0]?.actor.actorId)
  );
}

/** "They had ended a truce of two years", "a truce in May lasted a morning": not the one that was made today. */
function introducesEnded({ verdict: { mention }, stages }: MentionFacts): boolean {
  // "Put a stop to the bloodshed" introduces none.
  if (mention.determiner !== "indefinite" || mention.rule.endsWith("of fighting")) return false;
  if (stages.some(({ stage }) => stage === "ended")) return true;
  if (mention.form === "noun" && BROKE.test(mention.sentence.tokens[mention.first - 1]?.lower ?? "")) return true;
  const words = mention.sentence.tokens.map(({ lower }) => lower);
  // Not "a truce in Homs, after talks that lasted six hours".
  return mentionEnds(words, mention.end).some(
    (end) => words[end] === "lasted" && !/^(?:that|which)$/.test(words[end - 1] ?? ""),
  );
}

/** "The latest fighting shattered a ceasefire signed in Praia". */
const BROKE = /^(?:shattered|shattering|broke|violated|breached|wrecked|ended|ending|shatters|breaks)$/;

/** How far from a mention "had" may stand that tells it as older than what the article tells, in tokens. */
const HAD_TOKENS = 6;
const TOLD = new Set(verbWords("say"));

/** "They had kept a truce the year before", told behind the head and not as what somebody said: older than the news. */
function isRecalled({ isAtHead, verdict: { mention } }: MentionFacts): boolean {
  if (isAtHead || mention.form !== "noun" || mention.determiner !== "indefinite") return false;
  const words = mention.sentence.tokens.map(({ lower }) => lower);
  if (mention.sentence.quotations.length > 0 || words.some((word, at) => TOLD.has(word) && words[at - 1] !== "had"))
    return false;
  return words.slice(Math.max(0, mention.first - HAD_TOKENS), mention.end + HAD_TOKENS).includes("had");
}

/** "The first truce" is not "the second". */
function ordinalsDiffer(known: KnownCase, facts: MentionFacts): boolean {
  const ordinal = ordinalOf(facts);
  return ordinal !== undefined && known.ordinals.size > 0 && !known.ordinals.has(ordinal);
}

/** "A local ceasefire had held there since the morning": not that of the whole front. */
const isLocalBesideGeneral = (known: KnownCase, { verdict: { mention } }: MentionFacts): boolean =>
  mention.determiner === "indefinite" && mention.modifiers.some((word) => LOCAL.test(word)) && !known.isLocal;

/** "The ceasefire that the envoy obtained in October" is not the local one that was agreed today. */
const isGeneralBesideLocal = (known: KnownCase, facts: MentionFacts): boolean =>
  known.isLocal &&
  facts.introducedIn !== undefined &&
  facts.verdict.mention.form === "noun" &&
  !facts.verdict.mention.modifiers.some((word) => LOCAL.test(word));

/** How far behind "their own truce" another's may stand, in tokens. */
const CONTRAST_TOKENS = 12;

/** "Called its own ceasefire six weeks after the IRA's": not the one beside which it is told. */
function isContrasted({ verdict: { mention } }: MentionFacts): boolean {
  if (!mention.modifiers.includes("own")) return false;
  const behind = mention.sentence.tokens.slice(mention.end, mention.end + CONTRAST_TOKENS).map(({ lower }) => lower);
  const from = behind.findIndex((word) => /^(?:after|before|beside|like|following)$/.test(word));
  return (
    from >= 0 && behind.some((word, at) => at > from && /['’]s$/.test(word) && ELLIPSIS_END.test(behind[at + 1] ?? "."))
  );
}
/** Behind "the IRA's" no noun follows. */
const ELLIPSIS_END = /^(?:[,.;:)]|and|but|was|were|had|has|would|is)$/;

/** "The rebels declared a unilateral truce" is not "the truce that Sweden brokered". */
const isOneSidedBesideBrokered = (known: KnownCase, { verdict: { mention } }: MentionFacts): boolean =>
  mention.determiner === "indefinite" && mention.modifiers.includes("unilateral") && known.brokers.size > 0;

/** "A truce that Sweden obtained" is not "the one brokered by Norway", where each is introduced with who brought it about. */
function brokersDiffer(known: KnownCase, facts: MentionFacts): boolean {
  const own = brokersNamedWith(facts);
  return own.length > 0 && known.brokers.size > 0 && !own.some((broker) => known.brokers.has(broker));
}

/** What an article tells without a date is news; a date of long before is of something else. */
const HISTORY_DAYS = 400;
function isHistory(edtf: string, published: string | undefined): boolean {
  const span = toDateSpan(edtf);
  if (!span) return false;
  const day = published ? toDateSpan(published) : undefined;
  return day ? day.firstDay - span.lastDay > HISTORY_DAYS : span.precision === "year";
}
