import type { MediatorClaim, PartyClaim } from "#domain";
import type { ActorSpan } from "../actors/actor-span.js";
import type { Names } from "../actors/find-actors.js";
import { POWERS } from "../actors/scene.js";
import { readMediatorsOf } from "../attributes/mediators/read-mediators.js";
import { BY_VENUE } from "../attributes/mediators/rules/hosts.rule.js";
import { bySender, withPronoun } from "../attributes/mediators/senders.js";
import type { MediatorFact } from "../attributes/mention-facts.js";
import type { Document, Sentence } from "../document/index.js";
import { startTimes } from "../linking/known-case.js";
import type { Case } from "../linking/link-mentions.js";
import { ACTORS_MAX, actorClaim } from "./actor-claim.js";
import { announcersOf } from "./collect-parties.js";
import { evidenceOf } from "./evidence-of.js";
import { sentencesNear } from "./sentences-near.js";

/** Sentences from a mention of the case within which a mediator named elsewhere is still its mediator. */
const MEDIATOR_REACH = 9;
/** The same in an article that tells of several ceasefires. */
const CROWDED_REACH = 2;
/** The same for one that it tells of in passing. */
const PASSING_REACH = 1;

/**
 * Who brokered, hosted, guaranteed or watches it, as the whole article lets one know; never one of the parties. Where one was signed that is
 * told of in passing names the place, not its host.
 */
export function collectMediators(
  document: Document,
  known: Case,
  cases: readonly Case[],
  parties: readonly PartyClaim[],
  names: Names,
  isBackground: boolean,
): readonly MediatorClaim[] {
  const mediators = new Map<string, MediatorClaim>();
  const add = (fact: MediatorFact) => {
    if (isBackground && BY_VENUE.has(fact.rule)) return;
    const claim = actorClaim(fact.actor);
    const war = known.facts[0]?.conflict;
    const fights = war?.actors.indexOf(claim.actorId) ?? -1;
    // Who is at home in the war and listed in it is none of those who come to make peace; a power may do both.
    const isAtHome = fights >= 0 && !POWERS.has(claim.actorId) && war?.countries.includes(claim.iso3 ?? "");
    if (isAtHome || fights === 0 || fights === 1) return;
    if (mediators.has(claim.actorId) || parties.some((party) => party.actorId === claim.actorId)) return;
    mediators.set(claim.actorId, { ...claim, role: fact.role, evidence: evidenceOf(fact) });
  };
  for (const facts of known.facts) facts.mediators.forEach(add);
  const announcers = announcersOf(known);
  for (const fact of known.facts.flatMap((each) => each.parties))
    if (announcers.has(fact.actor.actorId)) add({ ...fact, role: "broker" });
  const taken = new Set(
    cases.flatMap((other) =>
      isOfAnotherTime(other, known) ? other.facts.map(({ verdict }) => verdict.mention.sentence) : [],
    ),
  );
  for (const { verdict } of known.facts) taken.delete(verdict.mention.sentence);
  const crowded = isBackground ? PASSING_REACH : CROWDED_REACH;
  const near = sentencesNear(document, known, cases.length === 1 ? MEDIATOR_REACH : crowded);
  // What a sentence on a ceasefire of another time says is of that one; those that follow each other often share their brokers.
  for (const sentence of near.filter((each) => !taken.has(each) && isShared(each, known, cases)))
    readMediatorsOf(sentence, standingFor(sentence, document, names)).forEach(add);
  return [...mediators.values()].slice(0, ACTORS_MAX);
}

/** The names of a sentence with the person that it begins with as "he"; those who serve a body stand for it. */
function standingFor(sentence: Sentence, { sentences }: Document, names: Names): readonly ActorSpan[] {
  const before = sentences[sentence.index - 1];
  return bySender(withPronoun(sentence, names.actorsIn(sentence), before ? names.actorsIn(before) : []));
}

/** Whether a sentence may tell of the brokers of this ceasefire: not one on another ceasefire, where this one is long gone by. */
function isShared(sentence: Sentence, known: Case, cases: readonly Case[]): boolean {
  const isOf = (one: Case) => one.facts.some(({ verdict }) => verdict.mention.sentence === sentence);
  return !isGoneBy(known) || isOf(known) || !cases.some((other) => other !== known && isOf(other));
}

/** What founded it tells of something gone by: "an earlier truce", "in May they had a truce". */
const isGoneBy = ({ facts: [founder] }: Case): boolean =>
  founder?.introducedIn !== undefined || founder?.apart === "previous" || founder?.apart === "earlier";

/** Years between ceasefires from which one has its own brokers. */
const OTHER_TIME_YEARS = 2;

function isOfAnotherTime(one: Case, other: Case): boolean {
  const [years, others] = [yearsOf(one), yearsOf(other)];
  return (
    years.length > 0 &&
    others.length > 0 &&
    years.every((year) => others.every((each) => Math.abs(year - each) >= OTHER_TIME_YEARS))
  );
}

const yearsOf = ({ facts }: Case): readonly number[] =>
  facts.flatMap(startTimes).flatMap(({ time }) => (/^\d{4}/.test(time.edtf) ? [Number(time.edtf.slice(0, 4))] : []));
