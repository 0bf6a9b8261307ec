import type { Actor, Conflict } from "#knowledge";
import type { ActorSpan } from "../actors/actor-span.js";
import { coordinated } from "../actors/coordination.js";
import { isActing } from "../actors/is-acting.js";
import { isSpelledOut } from "../actors/is-spelled-out.js";
import { NICKNAMES } from "../actors/nouns.js";
import { isFighter, POWERS } from "../actors/scene.js";
import type { Mention } from "../mentions/mention.js";
import { accusersOf, agentsOf, belligerentsIn, betweenWhom, ownersOf, withWhom } from "./find-sides.js";
import { findSubject, type Subject } from "./find-subject.js";
import { bySender } from "./mediators/senders.js";
import type { MediatorFact, PartyFact } from "./mention-facts.js";
import { isDoneByThem, isOneSided } from "./one-sided.js";
import { ANNOUNCING, BINDING, BROKERING, DECLARING, LENGTHENING, MEDIATING, WATCHING } from "./party-verbs.js";
import { isDoneAlone, isDoneByPronoun, pronounBefore } from "./said-before.js";
import { antecedentOf, isOfOneGroup, ownerBefore, statesAtWar } from "./unnamed-sides.js";

/** The rule of those who made it known: also what a go-between does for the sides that the text names elsewhere. */
export const ANNOUNCES = "the side that announces it";
/** The rule of those whom "both sides" stands for: a guess beside sides that are named. */
export const BOTH_SIDES = "both sides";
/** The rule of those who have it. */
const OWN = "their ceasefire";
/** The rule of those whom a pronoun stands for. */
export const PRONOUN = "they that were named before";
/** The rule of those who broke it, which does not say that they ever agreed to it. */
export const BREAKS = "the side that breaks it";
/** The rule of those who accuse or are accused of that. */
export const ACCUSES = "who accuses whom of breaking it";
/** The rule of those behind "with": the other side is the one that has it. */
const WITH_RULE = "a ceasefire with them";

/** Says of a side that the mention itself names it beside another: "a truce between …". */
export const BETWEEN_RULE = "a ceasefire between them";

/** Who is bound, and who among the named only announced or brokered it. */
export interface Sides {
  readonly parties: readonly PartyFact[];
  readonly brokers: readonly MediatorFact[];
}

/** What is known of a mention's sentence when its sides are told apart. */
interface Setting {
  readonly mention: Mention;
  readonly spans: readonly ActorSpan[];
  readonly groups: readonly (readonly ActorSpan[])[];
  readonly mediating: ReadonlySet<string>;
  readonly conflict: Conflict | undefined;
  readonly partners: readonly ActorSpan[];
}

/** Collects who is bound and who brokered, each with the rule that says so. */
class SideBook {
  readonly parties: PartyFact[] = [];
  readonly brokers: MediatorFact[] = [];

  constructor(private readonly mention: Mention) {}

  bind({ sentence, first, end, actor }: ActorSpan, rule: string, role: PartyFact["role"] = "party"): void {
    this.parties.push({ sentence, first, end, rule, actor, role });
  }

  credit({ sentence, first, end, actor }: ActorSpan, rule: string): void {
    this.brokers.push({ sentence, first, end, rule, actor, role: "broker", saidAt: this.mention.first });
  }

  /** Each actor once; whoever is bound did not broker. */
  close(): Sides {
    const parties = unique(this.parties);
    const isBound = ({ actor }: MediatorFact) => parties.some((party) => party.actor.actorId === actor.actorId);
    return { parties, brokers: unique(this.brokers).filter((each) => !isBound(each)) };
  }
}

/**
 * The sides of one mention, as its sentence names them.
 *
 * Shape: `spans` the actor spans of the sentence in order, nicknames resolved; `mediating` the ids of those who mediated, by the same
 * sentence; `both` answers who "both sides" or "the four factions" are, `before` the spans of the sentence before.
 */
export function readSides(
  mention: Mention,
  spans: readonly ActorSpan[],
  mediating: ReadonlySet<string>,
  conflict: Conflict | undefined,
  both: (number: number) => readonly ActorSpan[],
  before: () => readonly ActorSpan[],
): Sides {
  const acting = bySender(spans).filter((span) => isActing(span));
  const usable = acting.filter((span) => !isSpelledOut(span, acting));
  const groups = coordinated(usable);
  const setting: Setting = {
    mention,
    // "by Brazil rebels": the state only says which rebels.
    spans: spans.filter((span) => (span.via !== "capital" && !describesRebels(span)) || isActing(span)),
    groups,
    mediating,
    conflict,
    partners: withWhom(mention, groups),
  };
  const book = new SideBook(mention);
  const between = betweenWhom(mention, groups);
  const subject = findSubject(mention, groups);
  if (between) {
    // "a deal between Washington and Moscow on the war of others"
    const isOfOthers = conflict !== undefined && between.every((span) => isPassing(span, conflict));
    for (const span of between)
      if (isOfOthers) book.credit(span, "a deal of two outsiders");
      else book.bind(span, BETWEEN_RULE);
    if (subject?.making && subject.verb !== "welcomed")
      for (const span of subject.group)
        if (!between.some((other) => other.actor.actorId === span.actor.actorId))
          book.credit(span, "announced a ceasefire between others");
    return book.close();
  }
  const isUnilateral = isOneSided(mention) || (isDoneByThem(mention) && isOfOneGroup(mention, groups));
  // "The army attacked, ending the truce that the rebels had declared": whose it was is said behind it.
  const isOfOther = isUnilateral && agentsOf(mention, setting.spans).some(({ rule }) => rule.role === "declarer");
  if (subject && !isOfOther) readSubject(subject, setting, isUnilateral, book);
  readOthers(setting, usable, isUnilateral, book);
  if (book.parties.length === 0 && isDoneByPronoun(mention))
    for (const span of antecedentOf(mention, groups, before))
      if (isFighter(span.actor, conflict) && !isPassing(span, conflict))
        book.bind(
          span,
          PRONOUN,
          isUnilateral || (span.actor.kind !== "state" && isDoneAlone(mention)) ? "declarer" : "party",
        );
  if (book.parties.length === 0) for (const span of ownerBefore(mention, groups)) book.bind(span, OWN, "declarer");
  const all = book.parties.length < 2 && !isUnilateral ? belligerentsIn(mention) : undefined;
  const states = all?.areStates ? statesAtWar(mention, all.at, conflict) : [];
  if (all) for (const span of states.length === 2 ? states : both(all.number)) book.bind(span, BOTH_SIDES);
  return book.close();
}

const REACTING = /^(?:welcom|hail|prais|applaud|commend|condemn|critici|denounc)/;

const isReactedTo = ({ sentence: { tokens }, first }: Mention): boolean =>
  tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => REACTING.test(lower));

/** Of those who make, keep or break it: who fights is bound, who does not brought it about. */
function readSubject(
  { group: subject, verb, making }: Subject,
  setting: Setting,
  isUnilateral: boolean,
  book: SideBook,
): void {
  const { mention, spans, conflict, partners } = setting;
  const group = subject.filter((span) => !isGoBetween(span, setting));
  const isSide = (span: ActorSpan) =>
    !MEDIATING.test(verb) &&
    (BROKERING.test(verb)
      ? conflict?.actors.includes(span.actor.actorId) === true && !isPassing(span, conflict)
      : isFighter(span.actor, conflict));
  // Who watches over it, or vouches for it, is none of those who hold their fire; the reader of mediators has them.
  if (WATCHING.test(verb)) return;
  // "Sweden welcomed the end of the fighting"
  if (isReactedTo(mention)) return;
  const stopsItsOwn = isOfItself(mention);
  const isBesideOutsiders = group.some((other) => !isFighter(other.actor, conflict));
  const binding = making ? !BROKERING.test(verb) && !MEDIATING.test(verb) : BINDING.test(verb);
  const fighters = group.filter(
    (span) =>
      (isSide(span) && !(isBesideOutsiders && isVisiting(span, conflict))) ||
      (stopsItsOwn && span.actor.kind === "state") ||
      // "announced a unilateral truce with the rebels": whatever war it is of, the announcer's own.
      (isUnilateral && making && span.actor.kind === "state") ||
      (binding && isUnlistedSide(span, [...group, ...partners], spans, conflict)),
  );
  const isLone = new Set(fighters.map((span) => span.actor.actorId)).size === 1;
  const declares =
    isUnilateral ||
    (isLone && DECLARING.test(verb) && !isOver(mention) && !isAgreed(mention, subject)) ||
    (isLone &&
      partners.length === 0 &&
      isOwn(mention, making, verb) &&
      (fighters.every(({ actor }) => actor.kind !== "state") || (isItsOwn(mention) && PROLONGING.test(verb))));
  const rule = ANNOUNCING.test(verb) ? ANNOUNCES : BREAKING.test(verb) ? BREAKS : "the side that does it";
  for (const span of fighters) book.bind(span, rule, declares ? "declarer" : "party");
  if ((!making && !LENGTHENING.test(verb)) || isWished(mention, group)) return;
  for (const span of group)
    if (!fighters.includes(span) && (fighters.length > 0 || /^(?:state|international)$/.test(span.actor.kind)))
      book.credit(span, "an outsider that made it");
}

/** "It would cease fire", "halted its offensive": what stops is the subject's own, whatever war it is of. */
const isOfItself = ({ form, sentence, first, end }: Mention): boolean =>
  form === "verb" &&
  (pronounBefore(sentence, first) !== undefined ||
    sentence.tokens.slice(first, end + 1).some(({ lower }) => /^(?:its|their|his)$/.test(lower)));

/** Those who are named as sides without being the subject. */
function readOthers(setting: Setting, usable: readonly ActorSpan[], isUnilateral: boolean, book: SideBook): void {
  const { mention, spans, groups, conflict, partners } = setting;
  const mayBind = (span: ActorSpan) =>
    !isGoBetween(span, setting) &&
    (isFighter(span.actor, conflict) || (span.actor.kind === "state" && !POWERS.has(span.actor.actorId)));
  for (const span of partners) if (mayBind(span)) book.bind(span, WITH_RULE);
  if (!isUnilateral && book.parties.length > 0 && book.parties.every(({ rule }) => rule === WITH_RULE))
    for (const span of holderOf(mention, groups, conflict)) book.bind(span, "the one that has a ceasefire with them");
  for (const { span, rule } of agentsOf(mention, spans))
    if (mayBind(span) && !(rule.role === "declarer" && isPassing(span, conflict)))
      book.bind(span, rule.name, isUnilateral ? "declarer" : rule.role);
  for (const span of accusersOf(mention, groups))
    if (mayBind(span) && !isPassing(span, conflict)) book.bind(span, ACCUSES);
  // "Trump's truce" of others is the work of a power, not its own.
  const owners = ownersOf(mention, usable).filter(
    (span) => isFighter(span.actor, conflict) && !(span.via === "person" && isPassing(span, conflict)),
  );
  // "the last IRA ceasefire": of one group alone, its own.
  const isSole = owners.length === 1 && owners[0]?.actor.kind === "non-state" && partners.length === 0;
  for (const span of owners) book.bind(span, OWN, isSole ? "declarer" : "party");
}

/** "Brazilian gunners hauled mortars off the hills under a truce with the rebels": the side that the sentence speaks of. */
function holderOf(
  mention: Mention,
  groups: readonly (readonly ActorSpan[])[],
  conflict: Conflict | undefined,
): readonly ActorSpan[] {
  if (!conflict) return [];
  const subject = groups.find((group) => (group.at(-1)?.end ?? 0) <= mention.first);
  const before = mention.sentence.tokens[(subject?.[0]?.first ?? 0) - 1]?.lower ?? "";
  const isSide = (span: ActorSpan) => conflict.actors.includes(span.actor.actorId) && !isVisiting(span, conflict);
  return subject && !/^(?:in|of|from|by|with|to|at|against|on|for)$/.test(before) ? subject.filter(isSide) : [];
}

/** Who mediated, by the same sentence, and does not fight in this war. */
const isGoBetween = ({ actor }: ActorSpan, { mediating, conflict }: Setting) =>
  mediating.has(actor.actorId) && !conflict?.actors.includes(actor.actorId);

/** A power that fights in the war of others speaks of their ceasefire without being bound by it. */
const isPassing = (span: ActorSpan, conflict: Conflict | undefined) =>
  POWERS.has(span.actor.actorId) && !conflict?.actors.slice(0, 2).includes(span.actor.actorId);

/** The same of any state that fights on the soil of others, where it acts beside outsiders. */
const isVisiting = (span: ActorSpan, conflict: Conflict | undefined) =>
  isPassing(span, conflict) ||
  (conflict !== undefined &&
    span.actor.kind === "state" &&
    !conflict.actors.slice(0, 2).includes(span.actor.actorId) &&
    !conflict.countries.includes(span.actor.iso3 ?? ""));

const describesRebels = ({ sentence, end, actor }: ActorSpan): boolean =>
  actor.kind === "state" && NICKNAMES.has(sentence.tokens[end]?.lower ?? "");

/** "announced its truce", "ended a 14-month truce": one that a group declared for itself; "broke a truce" may be of two. */
const isOwn = ({ sentence, first }: Mention, making: boolean, verb: string) => {
  // "broke off a truce" ends it as its own master, "broke a truce" may be of two.
  const isBroken = BREAKING.test(verb) && sentence.tokens[first - 1]?.lower !== "off";
  return (making || isBroken ? /^(?:its|their|his)$/ : /^(?:its|their|his|an?)$/).test(
    sentence.tokens[first]?.lower ?? "",
  );
};
/** "Brazil extended its ceasefire": whoever prolongs what is its own declared it, a state as well. */
const isItsOwn = ({ sentence, first }: Mention): boolean => /^(?:its|his)$/.test(sentence.tokens[first]?.lower ?? "");
const PROLONGING = /^(?:extend|prolong|renew)/;
const BREAKING = /^(?:br[eo]a?k|broke|breach|violat|shatter|infring)/;

/** "asked them to prolong the truce", "left without having obtained a truce", "stood ready to arrange one". */
const isWished = ({ sentence, first }: Mention, group: readonly ActorSpan[]) =>
  sentence.tokens.slice(group.at(-1)?.end ?? first, first).some(({ lower }) => WISHED.test(lower));
const WISHED =
  /^(?:ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|appeal(?:s|ed|ing)?|beg(?:s|ged|ging)?|offer(?:s|ed|ing)?|ready|without|fail(?:s|ed|ing)?|hop(?:e|es|ed|ing)|wants?|wanted|s(?:eeks?|ought)|demand(?:s|ed|ing)?|could|would|might|should)$/;

/** "agreed on Friday to observe a truce": with somebody. */
const isAgreed = ({ sentence, first }: Mention, subject: readonly ActorSpan[]) =>
  sentence.tokens.slice(subject.at(-1)?.end ?? first, first).some(({ lower }) => /^agree(?:d|s|ing)?$/.test(lower));

/** "announced that the truce was over": what ends was not one-sided for that. */
const isOver = ({ sentence, end }: Mention) =>
  sentence.tokens
    .slice(end, end + 5)
    .some((token) => /^(?:over|dead|finished|ended|void|expired|violated|broken)$/.test(token.lower));

/**
 * Whether states that are not listed in the war are sides after all: of an unlisted one, or beside a listed side. Not the powers that
 * mediate everywhere, and not where the sentence names the war that they stand outside of.
 */
function isUnlistedSide(
  span: ActorSpan,
  group: readonly ActorSpan[],
  spans: readonly ActorSpan[],
  conflict: Conflict | undefined,
): boolean {
  if (span.actor.kind !== "state") return false;
  const isListedHere = spans.some((other) => !group.includes(other) && isFighter(other.actor, conflict));
  const isOneOfTwo =
    new Set(group.map(({ actor }) => actor.actorId)).size === 2 &&
    group.some(({ actor }) => isFighter(actor, conflict));
  if (!POWERS.has(span.actor.actorId)) return !isListedHere || isOneOfTwo;
  // A power beside a state that is none: two sides, if nobody of the war is named.
  const isEqual = (other: ActorSpan) => other.actor.kind === "state" && !POWERS.has(other.actor.actorId);
  return !isListedHere && group.some(isEqual) && !group.some((other) => isFighter(other.actor, conflict));
}

function unique<T extends { readonly actor: Actor }>(facts: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return facts.filter((fact) => !seen.has(fact.actor.actorId) && seen.add(fact.actor.actorId));
}
