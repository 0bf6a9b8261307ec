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
  startTimes,
} from "./known-case.js";
import { isOfOtherTime } from "./other-time.js";

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
    !isOfOtherTime(known, facts, published) &&
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
