import type { ActorId, ConflictRef } from "#domain";
import { type Actor, type Conflict, type ConflictQuestion, knowledge } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";
import type { Names } from "./find-actors.js";
import { isActing } from "./is-acting.js";
import { GOVERNMENT_WORDS, NICKNAMES } from "./nouns.js";

/** Sentences before and after a mention whose names help to tell its conflict. */
const NEIGHBOUR_SENTENCES = 1;
/** Below it the words of a mention's sentence do not decide; the whole article does. */
const LOCAL_SCORE_MIN = 0.7;
/** The same for its neighbours, which may well speak of something else. */
const NEIGHBOUR_SCORE_MIN = 0.85;
/** The article's main conflict stays where the words fit it at least this well, as a share of what fits best. */
const MAIN_SHARE = 0.35;

/** The conflict of a mention; `local` where the mention's own sentence says so. */
export interface LocalConflict {
  readonly conflict: Conflict | undefined;
  readonly local: boolean;
}

/** The wars of an article: which one a mention belongs to, and who "the rebels" are there. */
export interface Scene {
  /** The conflict of a mention: from its own surroundings where they speak clearly, else from the whole article. */
  conflictAt(sentence: Sentence, year?: number): LocalConflict;
  /** Always answers; fallback ids from countries or actors where no listed conflict fits. */
  assign(actors: readonly Actor[], sentence: Sentence, year?: number): ConflictRef;
  /** Spans of words that name a side only within the conflict: "the rebels", "government troops". */
  nicknamesIn(sentence: Sentence, conflict: Conflict | undefined): readonly ActorSpan[];
  /** The two sides that the article speaks of most within the conflict, most frequent first. */
  sidesOf(conflict: Conflict | undefined, before: Sentence, reachSentences?: number): readonly ActorSpan[];
}

export function readScene(sentences: readonly Sentence[], names: Names, publicationYear?: number): Scene {
  const overall = question(sentences, names, publicationYear);
  const ranked = knowledge.rankConflicts(overall);
  const main = ranked[0]?.conflict;
  const conflictAt = (sentence: Sentence, year?: number): LocalConflict => {
    const position = sentences.indexOf(sentence);
    for (const reach of [0, NEIGHBOUR_SENTENCES]) {
      const near = sentences.slice(Math.max(0, position - reach), position + reach + 1);
      const local = knowledge.rankConflicts(withoutPowers(question(near, names, year ?? publicationYear)));
      const best = local[0];
      const past =
        year === undefined && reach === 0 ? pastWar(question(near, names, undefined), publicationYear) : undefined;
      if (past && past.score > (best?.score ?? 0)) return { conflict: past.conflict, local: true };
      if (!best || best.score < (reach === 0 ? LOCAL_SCORE_MIN : NEIGHBOUR_SCORE_MIN)) continue;
      const mainScore = local.find((each) => each.conflict === main)?.score ?? 0;
      if (mainScore > best.score * MAIN_SHARE) return { conflict: main, local: reach === 0 };
      // Of those that fit the words equally well, the one the whole article is about.
      const equals = local.filter((each) => best.score - each.score < 0.05).map((each) => each.conflict);
      return {
        conflict: ranked.find((each) => equals.includes(each.conflict))?.conflict ?? best.conflict,
        local: true,
      };
    }
    return { conflict: main, local: false };
  };
  return {
    conflictAt,
    assign: (actors, sentence, year) => {
      const position = sentences.indexOf(sentence);
      const near = sentences.slice(Math.max(0, position - NEIGHBOUR_SENTENCES), position + NEIGHBOUR_SENTENCES + 1);
      const asked = question(near, names, year ?? publicationYear);
      const whole = asked.actorIds.length + asked.countries.length + asked.placeNames.length > 0 ? asked : overall;
      return knowledge.assignConflict({
        ...whole,
        actorIds: [...actors.map((actor) => actor.actorId), ...(actors.length > 0 ? [] : whole.actorIds)],
      });
    },
    nicknamesIn: (sentence, conflict) => nicknames(sentence, conflict, names),
    sidesOf: (conflict, before, reachSentences = Number.POSITIVE_INFINITY) => {
      const near = sentences.filter((sentence) => Math.abs(sentence.index - before.index) <= reachSentences);
      return sides(conflict, before, near, names);
    },
  };
}

/** Words that name a war that is long over, whatever the year of the article: below it they may mean one of today. */
const PAST_WAR_SCORE_MIN = 0.9;

/** "The armistice at Panmunjom": a war that was over when the article was written. */
function pastWar(asked: ConflictQuestion, publicationYear: number | undefined) {
  const [best] = knowledge.rankConflicts(asked);
  const to = best?.conflict.years[1];
  const isOver = to !== undefined && publicationYear !== undefined && to < publicationYear;
  return best && isOver && best.score >= PAST_WAR_SCORE_MIN ? best : undefined;
}

/** Those who mediate everywhere say little about which war a sentence speaks of. */
export const POWERS: ReadonlySet<string> = new Set([
  "USA",
  "RUS",
  "GBR",
  "FRA",
  "CHN",
  "DEU",
  "EGY",
  "QAT",
  "OMN",
  "KWT",
  "NOR",
  "BLR",
  "CHE",
]);

function withoutPowers(asked: ConflictQuestion): ConflictQuestion {
  return {
    ...asked,
    actorIds: asked.actorIds.filter((id) => !POWERS.has(id)),
    countries: asked.countries.filter((iso3) => !POWERS.has(iso3)),
  };
}

function question(sentences: readonly Sentence[], names: Names, year: number | undefined): ConflictQuestion {
  const actors = new Map<Actor["actorId"], number>();
  const countries = new Map<string, number>();
  const places: string[] = [];
  for (const sentence of sentences) {
    for (const { actor } of names.actorsIn(sentence)) {
      actors.set(actor.actorId, (actors.get(actor.actorId) ?? 0) + 1);
      if (actor.iso3) countries.set(actor.iso3, (countries.get(actor.iso3) ?? 0) + 1);
    }
    for (const place of names.placesIn(sentence)) {
      places.push(place.text);
      const iso3 = place.place?.iso3;
      if (iso3) countries.set(iso3, (countries.get(iso3) ?? 0) + 1);
    }
  }
  const byCount = <K>(map: Map<K, number>) => [...map].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  return {
    actorIds: byCount(actors),
    countries: byCount(countries),
    placeNames: places,
    ...(year === undefined ? {} : { year }),
  };
}

function nicknames(sentence: Sentence, conflict: Conflict | undefined, names: Names): readonly ActorSpan[] {
  const taken = names.actorsIn(sentence);
  const found: ActorSpan[] = [];
  sentence.tokens.forEach((token, at) => {
    const word = token.lower;
    const plural = NICKNAMES.has(word);
    if (!plural && !GOVERNMENT_WORDS.has(word)) return;
    const cover = taken.find((span) => span.first <= at && at < span.end);
    const adjective = taken.find((span) => span.end === at && span.via === "adjective");
    if (cover && !isGeneric(cover, word)) return;
    // "the Liberation Front rebels": the word only describes the name before it.
    if (taken.some((span) => span.end === at && span.actor.kind !== "state")) return;
    if (adjective?.actor.iso3 && conflict && !conflict.countries.includes(adjective.actor.iso3)) return;
    const known: Readonly<Record<string, ActorId>> = conflict?.nicknames ?? {};
    const actorId = known[word] ?? known[word.replace(/s$/, "")] ?? known[`${word}s`];
    if (FOREIGN_TROOPS.test(sentence.tokens[at - 1]?.lower ?? "")) return;
    const government = GOVERNMENT_WORDS.has(word) && !adjective;
    const actor = actorId
      ? knowledge.actor(actorId)
      : government
        ? (stateOf(conflict) ?? stateNamed(sentence, names))
        : undefined;
    if (actor)
      found.push({
        sentence,
        first: adjective?.first ?? at,
        end: at + 1,
        actor,
        via: "nickname",
        possessive: false,
        noun: word,
      });
  });
  return found;
}

/** "rebel troops", "occupation army": not the government's. */
const FOREIGN_TROOPS =
  /^(?:occupation|occupying|foreign|international|peacekeeping|allied|coalition|enemy|rebel|rebels|opposition|separatist|insurgent|guerrilla|u\.n\.|un|nato)$/;

/** "Kurds", "Kurdish forces": a people's name that stands for another side in each conflict. */
const isGeneric = (span: ActorSpan, word: string) =>
  span.actor.name.toLowerCase() === word && span.end - span.first === 1;

/** The government that "the government" means: the state whose land the conflict is fought on, if only one state fights there for its own. */
function stateOf(conflict: Conflict | undefined): Actor | undefined {
  const states = (conflict?.actors ?? [])
    .map((id) => knowledge.actor(id))
    .filter((actor) => actor?.kind === "state" && conflict?.countries.includes(actor.iso3 ?? ""));
  return states.length === 1 ? states[0] : undefined;
}

/** "In Sudan, the government …": the country that the sentence itself names. */
function stateNamed(sentence: Sentence, names: Names): Actor | undefined {
  const states = names
    .actorsIn(sentence)
    .filter((span) => span.actor.kind === "state" && /^(?:in|of)$/.test(sentence.tokens[span.first - 1]?.lower ?? ""));
  return states[0]?.actor;
}

/** An armed group is named as a side; a state may be named for many reasons. */
const GROUP_SHARE = 1.5;

function sides(
  conflict: Conflict | undefined,
  before: Sentence,
  sentences: readonly Sentence[],
  names: Names,
): readonly ActorSpan[] {
  const weights = new Map<string, Weighed>();
  const position = sentences.indexOf(before);
  sentences.forEach((sentence, at) => {
    const nearness = at <= position ? 1 + 2 / (1 + position - at) : 0.3;
    for (const span of [...names.actorsIn(sentence), ...nicknames(sentence, conflict, names)]) {
      if (!isActing(span) || isLocation(span)) continue;
      if (conflict ? !conflict.actors.includes(span.actor.actorId) : !isFighter(span.actor, conflict)) continue;
      const weight = nearness * (span.actor.kind === "state" ? 1 : GROUP_SHARE);
      const entry = weights.get(span.actor.actorId);
      if (entry) entry.weight += weight;
      else weights.set(span.actor.actorId, { span, weight });
    }
  });
  const principal = (conflict?.actors.slice(0, 2) ?? []).flatMap((id) => weights.get(id) ?? []);
  if (principal.length === 2)
    return principal.flatMap((entry) => [entry, ...clientOf(entry, weights)]).map((entry) => entry.span);
  const best = [...weights.values()].sort((a, b) => b.weight - a.weight).slice(0, 2);
  return best.some((entry) => entry.span.actor.kind !== "state") ? best.map((entry) => entry.span) : [];
}

interface Weighed {
  readonly span: ActorSpan;
  weight: number;
}

/** A side that is armed by another stands beside it where it is spoken of more. */
const clientOf = (patron: Weighed, all: ReadonlyMap<string, Weighed>): readonly Weighed[] =>
  [...all.values()].filter(
    (each) => each.weight > patron.weight && each.span.actor.patrons?.includes(patron.span.actor.actorId),
  );

/** "the truce in Yemen", "the people of Yemen": a country named as where, not as who. */
function isLocation(span: ActorSpan): boolean {
  const before = span.sentence.tokens[span.first - 1]?.lower ?? "";
  return (
    span.actor.kind === "state" &&
    span.via === "name" &&
    span.end - span.first <= 3 &&
    !span.possessive &&
    /^(?:in|for|of|from|to|into|across|the|eastern|western|northern|southern|over|around)$/.test(before)
  );
}

/** Whether the actor can be bound by a ceasefire of this conflict: armed groups anywhere, states that fight in it or on whose land it is fought. */
export function isFighter(actor: Actor, conflict: Conflict | undefined): boolean {
  if (conflict?.actors.includes(actor.actorId)) return true;
  if (actor.kind === "international") return false;
  if (!conflict || actor.kind !== "state") return true;
  return actor.iso3 !== undefined && conflict.countries.includes(actor.iso3);
}
