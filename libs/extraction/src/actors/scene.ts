import type { ConflictRef } from "#domain";
import { type Actor, type Conflict, type ConflictQuestion, knowledge } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";
import type { Names } from "./find-actors.js";
import { nicknameReader } from "./nicknames.js";
import { sidesReader } from "./weigh-sides.js";

export { isFighter } from "./is-fighter.js";

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
  const positions = new Map(sentences.map((sentence, at) => [sentence, at]));
  const positionOf = (sentence: Sentence) => positions.get(sentence) ?? -1;
  const nearTo = (sentence: Sentence, reach: number) => {
    const position = positionOf(sentence);
    return sentences.slice(Math.max(0, position - reach), position + reach + 1);
  };
  const judgeConflict = (sentence: Sentence, year?: number): LocalConflict => {
    for (const reach of [0, NEIGHBOUR_SENTENCES]) {
      const near = nearTo(sentence, reach);
      const asked = question(near, names, year ?? publicationYear);
      const local = knowledge.rankConflicts(withoutPowers(asked));
      const best = local[0];
      const past = year === undefined && reach === 0 ? pastWar(asked, publicationYear) : undefined;
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
  const nicknamesIn = nicknameReader(names);
  const sidesOf = sidesReader(sentences, positionOf, names, nicknamesIn);
  return {
    conflictAt: onceEach(judgeConflict),
    assign: (actors, sentence, year) => {
      const asked = question(nearTo(sentence, NEIGHBOUR_SENTENCES), names, year ?? publicationYear);
      const whole = asked.actorIds.length + asked.countries.length + asked.placeNames.length > 0 ? asked : overall;
      return knowledge.assignConflict({
        ...whole,
        actorIds: [...actors.map((actor) => actor.actorId), ...(actors.length > 0 ? [] : whole.actorIds)],
      });
    },
    nicknamesIn,
    sidesOf,
  };
}

/** Mentions of one sentence and year share the answer. */
function onceEach(judge: Scene["conflictAt"]): Scene["conflictAt"] {
  const known = new Map<Sentence, Map<number | undefined, LocalConflict>>();
  return (sentence, year) => {
    let byYear = known.get(sentence);
    if (!byYear) {
      byYear = new Map();
      known.set(sentence, byYear);
    }
    let answer = byYear.get(year);
    if (!answer) {
      answer = judge(sentence, year);
      byYear.set(year, answer);
    }
    return answer;
  };
}

/** Words that name a war that is long over, whatever the year of the article: below it they may mean one of today. */
const PAST_WAR_SCORE_MIN = 0.9;

/** "The armistice at Panmunjom": a war that was over when the article was written. */
function pastWar({ year: _, ...asked }: ConflictQuestion, publicationYear: number | undefined) {
  const [best] = publicationYear === undefined ? [] : knowledge.rankConflicts(asked);
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
  const places = new Set<string>();
  for (const sentence of sentences) {
    for (const { actor } of names.actorsIn(sentence)) {
      actors.set(actor.actorId, (actors.get(actor.actorId) ?? 0) + 1);
      if (actor.iso3) countries.set(actor.iso3, (countries.get(actor.iso3) ?? 0) + 1);
    }
    for (const place of names.placesIn(sentence)) {
      places.add(place.text);
      const iso3 = place.place?.iso3;
      if (iso3) countries.set(iso3, (countries.get(iso3) ?? 0) + 1);
    }
  }
  const byCount = <K>(map: Map<K, number>) => [...map].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  return {
    actorIds: byCount(actors),
    countries: byCount(countries),
    placeNames: [...places],
    ...(year === undefined ? {} : { year }),
  };
}
