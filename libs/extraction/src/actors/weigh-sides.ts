import { type Conflict, knowledge } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";
import type { Names } from "./find-actors.js";
import { isActing, isVoice } from "./is-acting.js";
import { isFighter } from "./is-fighter.js";
import type { NicknameReader } from "./nicknames.js";

/** An armed group is named as a side; a state may be named for many reasons. */
const GROUP_SHARE = 1.5;

/** Sentences within which nearness is counted exactly; beyond, the hundredth part by which it still falls is left out. */
const NEARNESS_SENTENCES = 200;
/** What a side counts that is named behind the mention. */
const BEHIND_WEIGHT = 0.3;

/** The sides as the sentences within `reachSentences` of `before` name them; `bound` is one that is known, however it is named there. */
export type SidesReader = (
  conflict: Conflict | undefined,
  before: Sentence,
  reachSentences?: number,
  number?: number,
  bound?: ActorSpan,
) => readonly ActorSpan[];

/** Where one actor acts in the article, in text order. */
interface Sightings {
  readonly share: number;
  /** Positions of the sentences, one for each span. */
  readonly at: number[];
  readonly spans: ActorSpan[];
  /** The number of each span among all that were sighted. */
  readonly order: number[];
}

/**
 * Answers who the two sides are that the article speaks of most within a conflict, most frequent first.
 *
 * The article is read once for each conflict; an answer then costs no more in a long article than in a short one.
 */
export function sidesReader(
  sentences: readonly Sentence[],
  positionOf: (sentence: Sentence) => number,
  names: Names,
  nicknamesIn: NicknameReader,
): SidesReader {
  const known = new Map<Conflict | undefined, readonly Sightings[]>();
  return (conflict, before, reachSentences = Number.POSITIVE_INFINITY, number = 2, bound?: ActorSpan) => {
    let sightings = known.get(conflict);
    if (!sightings) {
      sightings = sight(conflict, sentences, names, nicknamesIn);
      known.set(conflict, sightings);
    }
    const first = lowest(sentences.length, (at) => (sentences[at]?.index ?? 0) >= before.index - reachSentences);
    const end = lowest(sentences.length, (at) => (sentences[at]?.index ?? 0) > before.index + reachSentences);
    const weighed = sightings
      .flatMap((each) => weigh(each, positionOf(before), first, end))
      .sort((a, b) => a.order - b.order);
    if (number > 2 && weighed.length > 2) return mostNamed(conflict, weighed, number);
    const weights = new Map(weighed.map((each) => [each.span.actor.actorId, each]));
    if (bound && !weights.has(bound.actor.actorId))
      weights.set(bound.actor.actorId, { span: bound, weight: 0, order: count(sightings) });
    return chooseSides(conflict, weights);
  };
}

function sight(
  conflict: Conflict | undefined,
  sentences: readonly Sentence[],
  names: Names,
  nicknamesIn: NicknameReader,
): readonly Sightings[] {
  const byActor = new Map<string, Sightings>();
  let count = 0;
  for (const [at, sentence] of sentences.entries()) {
    for (const span of [...names.actorsIn(sentence), ...nicknamesIn(sentence, conflict)]) {
      const { actor } = span;
      if (!(isActing(span) || isVoice(span)) || isLocation(span) || MEDIATING_NOUN.test(span.noun ?? "")) continue;
      if (conflict ? !conflict.actors.includes(actor.actorId) : !isFighter(actor, conflict)) continue;
      let entry = byActor.get(actor.actorId);
      if (!entry) {
        entry = { share: actor.kind === "state" ? 1 : GROUP_SHARE, at: [], spans: [], order: [] };
        byActor.set(actor.actorId, entry);
      }
      entry.at.push(at);
      entry.spans.push(span);
      entry.order.push(count++);
    }
  }
  return [...byActor.values()];
}

const count = (sightings: readonly Sightings[]) => sightings.reduce((sum, { spans }) => sum + spans.length, 0);

/** What an actor's spans in the sentences from `first` to before `end` weigh together. */
function weigh({ share, at, spans, order }: Sightings, position: number, first: number, end: number): Weighed[] {
  const sightingFrom = (sentence: number) => lowest(at.length, (i) => (at[i] ?? 0) >= sentence);
  const [from, to] = [sightingFrom(first), sightingFrom(end)];
  const span = spans[from];
  if (from >= to || !span) return [];
  const near = Math.min(to, Math.max(from, sightingFrom(position - NEARNESS_SENTENCES)));
  const far = Math.max(near, Math.min(to, sightingFrom(position + NEARNESS_SENTENCES + 1)));
  let weight = (near - from) * share;
  for (let i = near; i < far; i++) {
    const distance = position - (at[i] ?? 0);
    weight += (distance >= 0 ? 1 + 2 / (1 + distance) : BEHIND_WEIGHT) * share;
  }
  return [{ span, weight: weight + (to - far) * BEHIND_WEIGHT * share, order: order[from] ?? 0 }];
}

/** The lowest number below `end` that holds, where all behind it hold too; `end` if none does. */
function lowest(end: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Of "four factions" those spoken of most; nobody from outside. */
const mostNamed = (conflict: Conflict | undefined, weighed: readonly Weighed[], number: number) =>
  weighed
    .filter(({ span: { actor } }) => !actor.iso3 || !conflict || conflict.countries.includes(actor.iso3))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, number)
    .map(({ span }) => span);

function chooseSides(conflict: Conflict | undefined, weights: ReadonlyMap<string, Weighed>): readonly ActorSpan[] {
  const principal = (conflict?.actors.slice(0, 2) ?? []).flatMap((id) => weights.get(id) ?? []);
  if (principal.length === 2)
    return principal.flatMap((entry) => [entry, ...clientOf(entry, weights)]).map((entry) => entry.span);
  const best = [...weights.values()].sort((a, b) => b.weight - a.weight).slice(0, 2);
  // Of states, only two that fight on their own soil, in a war of states.
  const isOfStates = conflict?.actors.slice(0, 2).every((id) => knowledge.actor(id)?.kind === "state") === true;
  const isAtHome = ({ span: { actor } }: Weighed) => isOfStates && conflict.countries.includes(actor.iso3 ?? "");
  return best.some(({ span }) => span.actor.kind !== "state") || (best.length === 2 && best.every(isAtHome))
    ? best.map((entry) => entry.span)
    : [];
}

interface Weighed {
  readonly span: ActorSpan;
  readonly weight: number;
  readonly order: number;
}

/** A side that is armed by another stands beside it where it is spoken of more. */
const clientOf = (patron: Weighed, all: ReadonlyMap<string, Weighed>): readonly Weighed[] =>
  [...all.values()].filter(
    (each) => each.weight > patron.weight && each.span.actor.patrons?.includes(patron.span.actor.actorId),
  );

/** "under Swedish sponsorship", "Swedish monitors": named for what they do for others. */
const MEDIATING_NOUN =
  /^(?:sponsorship|mediation|mediators?|auspices|peacekeepers?|peacekeeping|observers|monitors|facilitation|diplomacy)$/;

/** "the truce in Yemen", "the people of Yemen": a country named as where, not as who. */
function isLocation(span: ActorSpan): boolean {
  const before = span.sentence.tokens[span.first - 1]?.lower ?? "";
  return (
    (span.actor.kind === "state" || span.actor.kind === "de-facto") &&
    span.via === "name" &&
    span.end - span.first <= 3 &&
    !span.possessive &&
    /^(?:in|for|of|from|to|into|across|the|eastern|western|northern|southern|over|around)$/.test(before)
  );
}
