import type { PartyClaim } from "#domain";
import { type Actor, type Conflict, knowledge } from "#knowledge";
import type { ActorSpan } from "../actors/actor-span.js";
import { isUmbrella } from "../actors/is-umbrella.js";
import { isFighter, type Scene } from "../actors/scene.js";
import type { MentionFacts, PartyFact } from "../attributes/mention-facts.js";
import { isDeclaredBy } from "../attributes/party.rule.js";
import { ACCEPTS, HOLDS_FIRE, readJoiners } from "../attributes/read-joiners.js";
import { ANNOUNCES, BETWEEN_RULE, BOTH_SIDES } from "../attributes/read-parties.js";
import { readSigners } from "../attributes/read-signers.js";
import type { Document, Sentence } from "../document/index.js";
import type { Case } from "../linking/link-mentions.js";
import type { Mention } from "../mentions/mention.js";
import { ACTORS_MAX, actorClaim } from "./actor-claim.js";
import { evidenceOf } from "./evidence-of.js";
import { sentencesNear } from "./sentences-near.js";
import { isAgreedOn, soleDeclarer } from "./sole-declarer.js";

/**
 * Sentences from a ceasefire named only once within which its sides are looked for. Raising it names sides more often, and guesses
 * more.
 */
const SIDES_REACH = 8;

/**
 * The same of one that is told of with its brokers, or only recalled beside the news: those whom the war is called after, close by. Where
 * its brokers fight in the war themselves, they stand with it or nowhere.
 */
const CLOSE_REACH = 2;

/** Sentences from a mention within which those who signed are told: "A general signed for the government". */
const SIGNERS_REACH = 3;

/**
 * The sides bound by the ceasefire, as the whole article lets one know.
 *
 * Shape: `news` the ceasefires that the article is about where it recalls this one in passing, else none: whether it had their sides, the
 * article says only where they are named close by.
 */
export function collectParties(
  document: Document,
  known: Case,
  scene: Scene,
  news: readonly Case[],
): readonly PartyClaim[] {
  const parties = new Map<string, PartyClaim>();
  const add = (fact: PartyFact) => {
    const claim = actorClaim(fact.actor);
    // "IRA restores truce", then "said that it had declared one": a group that acts alone by any of its sentences.
    const isDeclarer = fact.role === "declarer" && claim.kind !== "state";
    if (!parties.has(claim.actorId) || isDeclarer)
      parties.set(claim.actorId, { ...claim, role: fact.role, evidence: evidenceOf(fact) });
  };
  const signers = signersNear(document, known, scene);
  const bound = boundOf(known, signers);
  const sole = soleDeclarer(known, signers);
  const facts = sole === undefined ? bound : bound.filter(({ actor }) => actor.actorId === sole);
  const isOfOne = known.facts.find((each) => each.unilateral || isOfBoth(each));
  const oneSided = isOfOne?.unilateral === true || (isOfOne === undefined && sole !== undefined);
  const declarers = oneSided ? facts.filter((fact) => fact.role === "declarer") : [];
  (declarers.length > 0 ? declarers : facts).forEach(add);
  if (!oneSided && news.length === 0) for (const fact of signers) add(fact);
  // Who will not shoot first has joined a truce that another declared for itself.
  if (oneSided)
    for (const fact of signers)
      if (fact.rule === HOLDS_FIRE || (fact.rule === ACCEPTS && fact.actor.kind === "state")) add(fact);
  if (!oneSided) for (const fact of sidesOfArticle(known, [...parties.values()], scene, news)) add(fact);
  if (oneSided && parties.size === 0) for (const fact of declarerOfArticle(known, scene)) add(fact);
  return withoutUmbrellas([...parties.values()], known.facts[0]?.conflict).slice(0, ACTORS_MAX);
}

/** "The bilateral truce": whatever one side had declared before. */
const isOfBoth = ({ verdict }: MentionFacts): boolean =>
  verdict.mention.modifiers.some((word) => /^(?:bilateral|mutual|joint|reciprocal)$/.test(word));

/** One who declared it, and not what was agreed on; whose the truce is by a clause of its own ("declared by Brazil") needs no more words. */
const isAlone = (known: Case, { role, evidence }: PartyClaim): boolean =>
  role === "declarer" && (isDeclaredBy(evidence.rule) || !isAgreedOn(known));

/** Whom somebody signed for in the sentences around the ceasefire, of those who fight in its war. */
function signersNear(document: Document, known: Case, scene: Scene): readonly PartyFact[] {
  const conflict = known.facts[0]?.conflict;
  return sentencesNear(document, known, SIGNERS_REACH)
    .flatMap((sentence) => {
      const spans = scene.actorsIn(sentence, conflict);
      return [...readSigners(sentence, spans), ...readJoiners(sentence, spans)];
    })
    .filter(({ actor, rule }) => isFighter(actor, conflict) && !(rule === ACCEPTS && isGuest(actor, conflict)));
}

/** A state that fights on the soil of others: what it accepts is theirs, unless the war is called after it. */
const isGuest = ({ actorId, kind, iso3 }: Actor, conflict: Conflict | undefined): boolean =>
  kind === "state" &&
  conflict !== undefined &&
  !conflict.actors.slice(0, 2).includes(actorId) &&
  !conflict.countries.includes(iso3 ?? "");

/** "The rebels", where their groups are named as well: of two words for one side the more exact. */
function withoutUmbrellas(parties: readonly PartyClaim[], conflict: Conflict | undefined): readonly PartyClaim[] {
  const hasGroup = parties.some((party) => party.kind === "non-state" && !isUmbrella(party));
  const isOfState = conflict?.actors.slice(0, 2).some((id) => knowledge.actor(id)?.kind === "state");
  const isAgainstState = isOfState || parties.some(({ kind }) => kind === "state");
  return hasGroup && isAgainstState
    ? parties.filter((party) => party.kind !== "non-state" || !isUmbrella(party))
    : parties;
}

const distinct = (facts: readonly PartyFact[]): ReadonlySet<string> => new Set(facts.map(({ actor }) => actor.actorId));

/** What the mentions say of who is bound, without what better words rule out. */
function boundOf(known: Case, signers: readonly PartyFact[]): readonly PartyFact[] {
  const all = known.facts.flatMap((each) => each.parties);
  const named = all.filter(({ rule }) => rule !== BOTH_SIDES);
  const announcers = announcersOf(known);
  return (distinct(named).size > 1 || distinct(signers).size > 1 ? named : all).filter(
    ({ actor }) => !announcers.has(actor.actorId),
  );
}

/** States that only announced it, where the text names the two sides that it is between: they brought it about. */
export function announcersOf(known: Case): ReadonlySet<string> {
  const all = known.facts.flatMap((each) => each.parties);
  const pair = distinct(all.filter(({ rule }) => rule === BETWEEN_RULE));
  if (pair.size < 2) return new Set();
  const principals = known.facts[0]?.conflict?.actors.slice(0, 2) ?? [];
  const isBound = ({ actor, rule }: PartyFact) =>
    rule !== ANNOUNCES || actor.kind !== "state" || pair.has(actor.actorId) || principals.includes(actor.actorId);
  const bound = distinct(all.filter(isBound));
  return new Set([...distinct(all)].filter((id) => !bound.has(id)));
}

/** "The truce it had kept for a year": who that is, if the article speaks of one armed group of the war alone beside the states. */
function declarerOfArticle({ facts: [founder] }: Case, scene: Scene): readonly PartyFact[] {
  if (!founder?.conflict) return [];
  const groups = scene
    .sidesOf(founder.conflict, founder.verdict.mention.sentence)
    .filter(({ actor }) => actor.kind !== "state");
  return groups.length === 1
    ? groups.map(({ sentence, first, end, actor }) => ({
        ...{ sentence, first, end, actor },
        rule: "the group whose own ceasefire it is",
        role: "declarer",
      }))
    : [];
}

/** The sides that the words around the ceasefire leave open: both of the article's war, or the other one where a side is bound that did not act alone. */
function sidesOfArticle(
  known: Case,
  parties: readonly PartyClaim[],
  scene: Scene,
  news: readonly Case[],
): readonly PartyFact[] {
  const [founder] = known.facts;
  const [only] = parties;
  if (!founder?.conflict || parties.length > 1 || (only && isAlone(known, only))) return [];
  if (only && isBesideUnnamed(known, only, scene)) return [];
  const principals = founder.conflict.actors.slice(0, 2);
  // Whom the war is called after does not mediate in it.
  const mediating = new Set(
    known.facts
      .flatMap((each) => each.mediators.map(({ actor }) => actor.actorId))
      .filter((id) => !principals.includes(id)),
  );
  const pair = hostilePair(known, only, scene, news);
  if (pair.length > 0)
    return pair.filter((span) => !mediating.has(span.actor.actorId)).map((span) => toPartyFact(span, HOSTILE_PAIR));
  const isLone = known.facts.filter((each) => each.verdict.mention.form !== "anaphor").length === 1;
  if (!only && isLone && news.length > 0) return [];
  const isOfPowers = founder.conflict.actors.some((id) => mediating.has(id));
  const isClose = !only && (news.length > 0 || (isLone && mediating.size > 0));
  const close = isOfPowers ? 0 : CLOSE_REACH;
  // Where one side is named with the ceasefire, whom it fights may be told anywhere.
  const reach = isClose ? close : only || !isLone ? undefined : SIDES_REACH;
  const sides = scene
    .sidesOf(founder.conflict, founder.verdict.mention.sentence, reach, 2, only && spanOf(known, only))
    .filter((span) => !mediating.has(span.actor.actorId));
  const hasOnly = sides.some(({ actor }) => actor.actorId === only?.actorId);
  const state = only && (sides.every(isGroup) || !hasOnly) ? stateAgainst(known, only, scene, reach) : undefined;
  if (state) return [toPartyFact(state, OTHER_SIDE)];
  const patrons = (only && knowledge.actor(only.actorId)?.patrons) ?? [];
  const isKnown = ({ actor }: ActorSpan) => actor.actorId === only?.actorId || patrons.includes(actor.actorId);
  if (only && !sides.some(isKnown)) return [];
  const isPrincipal = ({ actor }: ActorSpan) =>
    [actor.actorId, ...(actor.patrons ?? [])].some((id) => principals.includes(id));
  if (!only && !sides.some(isPrincipal)) return [];
  if (isClose && (sides.length < 2 || !sides.every(isPrincipal))) return [];
  const rule = only ? OTHER_SIDE : "the sides of the article's war";
  // Who armed the one side is the other only where nobody else is.
  const others = sides.filter(({ actor }) => !patrons.includes(actor.actorId));
  const chosen = others.length > 1 ? others : sides;
  const allies = chosen
    .filter((span) => isGroup(span) && span.actor.actorId !== only?.actorId)
    .flatMap(({ actor }) => scene.alliesOf(actor, founder.conflict));
  return [...chosen, ...allies].map((span) => toPartyFact(span, rule));
}

/** Where a side of the war is named as bound; undefined for one that the war does not know. */
function spanOf({ facts: [founder, ...others] }: Case, { actorId }: PartyClaim): ActorSpan | undefined {
  if (!founder?.conflict?.actors.includes(actorId)) return undefined;
  const fact = [founder, ...others].flatMap(({ parties }) => parties).find(({ actor }) => actor.actorId === actorId);
  return fact && { ...fact, via: "name", possessive: false };
}

const toPartyFact = ({ sentence, first, end, actor }: ActorSpan, rule: string): PartyFact => ({
  ...{ sentence, first, end, rule, actor },
  role: "party",
});

const isGroup = ({ actor }: ActorSpan): boolean => actor.kind !== "state";

/** The state that is the first to be thought of in the war of a group: of many rebels, each has its truce with it and not with another. */
function stateAgainst({ facts: [founder] }: Case, only: PartyClaim, scene: Scene, reach: number | undefined) {
  const conflict = founder?.conflict;
  if (only.kind === "state" || !conflict) return undefined;
  const sides = scene.sidesOf(conflict, founder.verdict.mention.sentence, reach, ACTORS_MAX);
  return sides.find((span) => span.actor.actorId === conflict.actors[0] && !isGroup(span));
}

const OTHER_SIDE = "the other side of the article's war";

/** Words behind a side within which "and an alliance of the opposition" joins another to it. */
const JOINED_REACH = 6;
const UNNAMED =
  /^(?:alliance|coalition|factions?|militias?|groups?|movements?|tribes|tribesmen|clans?|clansmen|gunmen|gangs?|militants|protesters|villagers|herders|farmers|mutineers|elders|warlords?)$/;

/** "The government and an opposition alliance signed", "a truce with the rebels of a renegade general": the other side is told, only not by a name that is known; no guess is better. */
const isBesideUnnamed = (known: Case, only: PartyClaim, scene: Scene): boolean =>
  known.facts.some(({ parties, conflict, verdict: { mention } }) => {
    const own = parties.filter(({ actor }) => actor.actorId === only.actorId);
    return (
      own.some(({ sentence, end }) => isUnnamedBehind(sentence, end)) ||
      (own.length > 0 &&
        own.length === parties.length &&
        isWithMenOf(mention, scene.actorsIn(mention.sentence, conflict)))
    );
  });

/** "A truce with the rebels of a renegade general": theirs, who have no name but his. */
function isWithMenOf({ sentence: { tokens }, end }: Mention, spans: readonly ActorSpan[]): boolean {
  const [joint, ...words] = tokens.slice(end, end + 1 + JOINED_REACH).map(({ lower }) => lower);
  const men = words.findIndex((word, at) => MEN.test(word) && /^(?:of|led|loyal|commanded)$/.test(words[at + 1] ?? ""));
  return joint === "with" && men >= 0 && !spans.some((span) => isGroup(span) && span.first > end);
}
const MEN = /^(?:rebels|insurgents|guerrillas|militia|militiamen|gunmen|fighters|faction|group|troops|soldiers)$/;

/** Whether "and" or "with" joins somebody without a name to what ends at a token. */
function isUnnamedBehind({ tokens }: Sentence, end: number): boolean {
  const [joint, ...words] = tokens.slice(end, end + 1 + JOINED_REACH).map(({ lower }) => lower);
  const stop = words.findIndex((word) => /^[,.;]$/.test(word));
  const near = stop < 0 ? words : words.slice(0, stop);
  return /^(?:and|with)$/.test(joint ?? "") && near.some((word) => UNNAMED.test(word));
}

const HOSTILE_PAIR = "the two that fight each other by the article's words";

/** The only pair that the article says fought or made a truce, with the side that is known already where one is. */
function hostilePair(
  known: Case,
  only: PartyClaim | undefined,
  scene: Scene,
  news: readonly Case[],
): readonly ActorSpan[] {
  const ofNews = new Set(news.flatMap(({ facts }) => facts.map(({ verdict }) => verdict.mention.sentence)));
  const pairs = scene
    .hostilePairs(known.facts[0]?.conflict)
    .filter(([first]) => first === undefined || !ofNews.has(first.sentence))
    .filter((pair) => !only || pair.some(({ actor }) => actor.actorId === only.actorId));
  const keys = new Set(
    pairs.map((pair) =>
      pair
        .map(({ actor }) => actor.actorId)
        .sort()
        .join("|"),
    ),
  );
  return keys.size === 1 ? (pairs[0] ?? []) : [];
}
