import { type ActorId, type ConflictRef, toConflictId } from "#domain";
import type { Lookups } from "./build-index.js";
import { foldName } from "./fold.js";
import type { Actor, Conflict, ConflictQuestion } from "./types.js";

/**
 * Below this score a conflict is not assigned. Raising it sends more reports to fallback keys (they then miss reports of
 * the same war); lowering it lets one state's name alone choose among its wars.
 */
const SCORE_MIN = 0.36;

/** What each kind of agreement adds before all is squeezed into 0..1; the rarer a thing is among conflicts, the more it says. */
const WEIGHT = { actor: 1.1, relative: 0.6, pair: 1.2, place: 1.3, name: 2.6, country: 0.6, prominent: 0.25 } as const;

/** How much more an armed group says than a state: a state is named for many reasons, a group for the war that it fights. */
const ARMED_FACTOR = 1.3;

/** Years a conflict's name is still or already used in; beyond, the year speaks against it. */
const YEARS_GRACE = 1;
/** A conflict that ended longer ago than this is not what an undated ceasefire of that year belongs to. */
const YEARS_FAR = 6;

/** Which conflicts list an actor, and how telling that is. */
interface ConflictIndex {
  readonly byActor: ReadonlyMap<ActorId, readonly Conflict[]>;
  readonly byCountry: ReadonlyMap<string, readonly Conflict[]>;
  readonly order: ReadonlyMap<Conflict, number>;
}

const indexes = new WeakMap<Lookups, ConflictIndex>();

function indexOf(lookups: Lookups): ConflictIndex {
  let index = indexes.get(lookups);
  if (index) return index;
  const byActor = new Map<ActorId, Conflict[]>();
  const byCountry = new Map<string, Conflict[]>();
  const put = <K>(map: Map<K, Conflict[]>, key: K, conflict: Conflict) => {
    const list = map.get(key);
    if (list) list.push(conflict);
    else map.set(key, [conflict]);
  };
  for (const conflict of lookups.conflicts.values()) {
    for (const actor of new Set([...conflict.actors, ...Object.values(conflict.nicknames)]))
      put(byActor, actor, conflict);
    for (const country of conflict.countries) put(byCountry, country, conflict);
  }
  index = { byActor, byCountry, order: new Map([...lookups.conflicts.values()].map((conflict, i) => [conflict, i])) };
  indexes.set(lookups, index);
  return index;
}

/** One actor of many wars of the time says little about which; an actor of one war says it all. */
function rarity(conflicts: readonly Conflict[], year: number | undefined): number {
  let ofTheTime = 0;
  for (const conflict of conflicts) if (yearFactor(conflict, year) > 0.8) ofTheTime++;
  return 1 / Math.sqrt(Math.max(1, ofTheTime));
}

/**
 * Scores the listed conflicts that anything in the question points to.
 *
 * Adds up actors (and their parents, patrons and arms), places and countries, each weighted by how few conflicts share it;
 * two parties on the list of fighters count extra; the year scales. Ties break by actors matched, then by the order of the table.
 */
export function rankConflicts(lookups: Lookups, question: ConflictQuestion): { conflict: Conflict; score: number }[] {
  const index = indexOf(lookups);
  const sums = new Map<Conflict, { sum: number; actors: number; nonStates: number; principals: number }>();
  const add = (conflict: Conflict, amount: number, isActor: boolean, isNonState = false) => {
    const entry = sums.get(conflict) ?? { sum: 0, actors: 0, nonStates: 0, principals: 0 };
    entry.sum += amount;
    if (isActor) entry.actors++;
    if (isNonState) entry.nonStates++;
    sums.set(conflict, entry);
  };
  const seenActors = new Set<ActorId>();
  question.actorIds.forEach((actorId, position) => {
    if (seenActors.has(actorId)) return;
    seenActors.add(actorId);
    const standing = 1 / (1 + position * 0.15);
    const actor = lookups.actors.get(actorId);
    const isArmed = actor !== undefined && actor.kind !== "state" && actor.kind !== "international";
    for (const [relative, weight] of relativesOf(lookups, actorId)) {
      const conflicts = index.byActor.get(relative) ?? [];
      const amount = weight * standing * (isArmed ? ARMED_FACTOR : 1) * rarity(conflicts, question.year);
      for (const conflict of conflicts) {
        if (relative !== actorId && conflict.actors.includes(actorId)) continue;
        const isMain = conflict.actors[0] === relative || conflict.actors[1] === relative;
        add(conflict, amount * (isMain ? 1 : 0.75), true, isArmed);
        if (isMain) (sums.get(conflict) as { principals: number }).principals++;
      }
    }
  });
  const seenPlaces = new Set<string>();
  for (const name of question.placeNames) {
    // "the Korean War": a war's own name needs no second witness.
    const key = foldName(name);
    const ids = lookups.conflictsByPlace.get(key) ?? [];
    const conflicts = ids.flatMap((id) => lookups.conflicts.get(id) ?? []);
    if (seenPlaces.has(key) || conflicts.length === 0) continue;
    seenPlaces.add(key);
    const share = rarity(conflicts, question.year) * (seenPlaces.size > 3 ? 0.4 : 1);
    for (const conflict of conflicts)
      add(conflict, (isNameOf(conflict, key) ? WEIGHT.name : WEIGHT.place) * share, false);
  }
  for (const [position, country] of countriesAtWar(index, question).slice(0, 5).entries()) {
    const conflicts = index.byCountry.get(country) ?? [];
    const amount = (WEIGHT.country * rarity(conflicts, question.year)) / (1 + position * 0.5);
    for (const conflict of conflicts) add(conflict, amount * (conflict.countries[0] === country ? 1 : 0.5), false);
  }
  const ranked: { conflict: Conflict; score: number; actors: number }[] = [];
  for (const [conflict, { sum, actors, nonStates, principals }] of sums) {
    let total = sum;
    // Two sides that fight each other name the war, one state among its many wars does not.
    if (actors >= 2)
      total += WEIGHT.pair * (nonStates > 0 || (principals >= 2 && isBetweenStates(lookups, conflict)) ? 1 : 0.4);
    if (lookups.prominent.has(conflict)) total += WEIGHT.prominent;
    total *= yearFactor(conflict, question.year);
    const score = 1 - Math.exp(-total);
    if (score > 0.02) ranked.push({ conflict, score: Math.round(score * 1000) / 1000, actors });
  }
  ranked.sort(
    (a, b) =>
      b.score - a.score ||
      b.actors - a.actors ||
      (index.order.get(a.conflict) ?? 0) - (index.order.get(b.conflict) ?? 0),
  );
  return ranked.map(({ conflict, score }) => ({ conflict, score }));
}

const isNameOf = ({ names }: Conflict, key: string) => names.some((name) => foldName(name) === key);

/** The countries of the question without those of mediators and readers, where there was no war at the time. */
const countriesAtWar = (index: ConflictIndex, { countries, year }: ConflictQuestion): readonly string[] =>
  [...new Set(countries)].filter((country) =>
    index.byCountry.get(country)?.some((conflict) => yearFactor(conflict, year) > 0.8),
  );

const isBetweenStates = (lookups: Lookups, conflict: Conflict): boolean =>
  conflict.actors.slice(0, 2).every((id) => lookups.actors.get(id)?.kind === "state");

/** The actor itself, whom it is part of, and whom it is spoken for by. */
function relativesOf(lookups: Lookups, actorId: ActorId): readonly (readonly [ActorId, number])[] {
  const actor: Actor | undefined = lookups.actors.get(actorId);
  if (!actor) return [[actorId, WEIGHT.actor]];
  const relatives: (readonly [ActorId, number])[] = [[actorId, WEIGHT.actor]];
  if (actor.parent) relatives.push([actor.parent, WEIGHT.relative]);
  for (const patron of actor.patrons ?? []) relatives.push([patron, WEIGHT.relative * 0.5]);
  return relatives;
}

function yearFactor({ years: [from, to] }: Conflict, year: number | undefined): number {
  if (year === undefined) return to === undefined ? 1 : 0.9;
  const beyond = year < from ? from - year : to !== undefined && year > to ? year - to : 0;
  if (beyond <= YEARS_GRACE) return 1;
  return beyond > YEARS_FAR ? 0.08 : 0.35;
}

/**
 * The key under which reports of a ceasefire meet.
 *
 * A listed conflict when one fits well enough; else, between two states, their sorted pair (`ARM--AZE`: both countries'
 * articles must meet); else the country (`country-ARM`); else the sorted actors; else `unknown`.
 */
export function assignConflict(lookups: Lookups, question: ConflictQuestion): ConflictRef {
  const [best] = rankConflicts(lookups, question);
  if (best && best.score >= SCORE_MIN) return { ...best.conflict.theatre, basis: "listed" };
  const actors = [...new Set(question.actorIds)].slice(0, 2);
  const states = actors.filter((id) => lookups.actors.get(id)?.kind === "state");
  if (states.length === 2) return toPair(lookups, states);
  const country = countryOf(lookups, question);
  if (country !== undefined) {
    const name = lookups.actors.get(country)?.name ?? country;
    return { conflictId: toConflictId(`country-${country}`), label: name, basis: "country" };
  }
  if (actors.length > 0) return toPair(lookups, actors);
  return { conflictId: toConflictId("unknown"), label: "Unknown conflict", basis: "unknown" };
}

/** A non-state actor's country says where the war is; a state that fights or mediates elsewhere says less, one at war more. */
function countryOf(lookups: Lookups, question: ConflictQuestion): string | undefined {
  for (const actorId of question.actorIds) {
    const actor = lookups.actors.get(actorId);
    const [country] = actor?.countries ?? [];
    if (actor && actor.kind !== "state" && actor.kind !== "international" && country) return country;
  }
  const [atWar] = countriesAtWar(indexOf(lookups), question);
  return (
    atWar ??
    question.countries[0] ??
    question.actorIds.map((id) => lookups.actors.get(id)?.iso3).find((iso3) => iso3 !== undefined)
  );
}

function toPair(lookups: Lookups, actors: readonly ActorId[]): ConflictRef {
  const sorted = [...actors].sort();
  const label = sorted.map((id) => lookups.actors.get(id)?.name ?? id).join(" and ");
  return { conflictId: toConflictId(sorted.join("--")), label, basis: "actors" };
}
