import type { ConflictRef } from "#domain";
import { type Actor, type Conflict, type ConflictQuestion, knowledge } from "#knowledge";
import { type Document, type Sentence, yearOfPublication } from "../document/index.js";
import { type ActorSpan, withNicknames } from "./actor-span.js";
import { alliesOf } from "./allies.js";
import { mainQuestionOf, questionOf, withoutPowers } from "./conflict-question.js";
import type { Names } from "./find-actors.js";
import { type HostilePairs, hostilePairsReader } from "./hostile-pairs.js";
import { namedBehind } from "./named-behind.js";
import { nicknameReader } from "./nicknames.js";
import { isTold, pointsOnlyTo } from "./points-to.js";
import { pastWar, rankWars } from "./rank-wars.js";
import { elsewhereReader } from "./tells-of-elsewhere.js";
import { sidesReader } from "./weigh-sides.js";

export { POWERS } from "./conflict-question.js";
export { isFighter } from "./is-fighter.js";

/** Sentences before and after a mention whose names help to tell its conflict. */
const NEIGHBOUR_SENTENCES = 1;
/** Below it the words of a mention's sentence do not decide; the whole article does. */
const LOCAL_SCORE_MIN = 0.7;
/** The same for its neighbours, which may well speak of something else. */
const NEIGHBOUR_SCORE_MIN = 0.85;
/** A name right behind the mention that scores less says nothing against what the whole sentence says. */
const WHERE_SCORE_MIN = 0.5;
/** The article's main conflict stays where the words fit it at least this well, as a share of what fits best. */
const MAIN_SHARE = 0.35;

/** The conflict of a mention; `local` where the mention's own sentence says so. */
export interface LocalConflict {
  readonly conflict: Conflict | undefined;
  readonly local: boolean;
}

/** The wars of an article: which one a mention belongs to, and who "the rebels" are there. */
export interface Scene {
  /**
   * The conflict of a mention: the one named right behind it ("the ceasefire in Lebanon"), else from its own surroundings where they
   * speak clearly, else from the whole article. `end` is the token behind the mention.
   */
  conflictAt(sentence: Sentence, end: number, year?: number): LocalConflict;
  /** Always answers; fallback ids from countries or actors where no listed conflict fits. */
  assign(actors: readonly Actor[], sentence: Sentence, year?: number): ConflictRef;
  /** Who a sentence speaks of within the conflict, by name or by a word that names a side only there: "the rebels", "government troops". */
  actorsIn(sentence: Sentence, conflict: Conflict | undefined): readonly ActorSpan[];
  /** The two sides, or the given number of them, that the article speaks of most within the conflict, most frequent first. */
  sidesOf(
    conflict: Conflict | undefined,
    before: Sentence,
    reachSentences?: number,
    number?: number,
    bound?: ActorSpan,
  ): readonly ActorSpan[];
  /** The pairs between which the article says that there was fighting or a truce. */
  readonly hostilePairs: HostilePairs;
  /** The groups that the article names in one breath with one of its own side. */
  readonly alliesOf: (actor: Actor, conflict: Conflict | undefined) => readonly ActorSpan[];
}

export function readScene(document: Document, names: Names): Scene {
  const sentences = document.prose();
  const publicationYear = yearOfPublication(document);
  const tellsOfElsewhere = elsewhereReader(sentences, names);
  const { asked: overall, ranked } = rankWars(document, names, publicationYear, tellsOfElsewhere);
  const main = ranked[0]?.conflict;
  const fitOf = (conflict: Conflict | undefined) => ranked.find((each) => each.conflict === conflict)?.score ?? 0;
  const positions = new Map(sentences.map((sentence, at) => [sentence, at]));
  const positionOf = (sentence: Sentence) => positions.get(sentence) ?? -1;
  const nearTo = (sentence: Sentence, reach: number) => {
    const position = positionOf(sentence);
    return sentences
      .slice(Math.max(0, position - reach), position + reach + 1)
      .filter((each) => each === sentence || !tellsOfElsewhere(each));
  };
  const judgeSentence = (sentence: Sentence, year?: number): LocalConflict => {
    for (const reach of [0, NEIGHBOUR_SENTENCES]) {
      const near = nearTo(sentence, reach);
      const read = reach === 0 ? questionOf : mainQuestionOf;
      const asked = read(near, names, year ?? publicationYear);
      const local = knowledge.rankConflicts(withoutPowers(asked));
      const best = local[0];
      const past = year === undefined && reach === 0 ? pastWar(withoutPowers(asked), publicationYear) : undefined;
      const isToday = best && best.score >= LOCAL_SCORE_MIN && !(past && isTold(past.conflict, near, names, true));
      if (past && !isToday) return { conflict: past.conflict, local: true };
      if (!best || best.score < (reach === 0 ? LOCAL_SCORE_MIN : NEIGHBOUR_SCORE_MIN)) continue;
      if (!isTold(best.conflict, near, names) && (reach > 0 || fitOf(best.conflict) < fitOf(main))) continue;
      const mainScore = local.find((each) => each.conflict === main)?.score ?? 0;
      const isOther = main !== undefined && pointsOnlyTo(best.conflict, main, near, names);
      if (mainScore > best.score * MAIN_SHARE && !isOther) return { conflict: main, local: reach === 0 };
      // Of those that fit the words equally well, the one the whole article is about.
      const equals = local.filter((each) => best.score - each.score < 0.05).map((each) => each.conflict);
      return {
        conflict: ranked.find((each) => equals.includes(each.conflict))?.conflict ?? best.conflict,
        local: true,
      };
    }
    return { conflict: year === undefined || isAtWar(main, year) ? main : ofYear(overall, year), local: false };
  };
  const judgeOnce = onceEach(judgeSentence);
  const judgeConflict = (sentence: Sentence, end: number, year?: number): LocalConflict => {
    const judged = judgeOnce(sentence, year);
    const where = namedBehind(sentence, end, names, year ?? publicationYear);
    const best = where && knowledge.rankConflicts(where);
    if (!best?.[0] || best[0].score < WHERE_SCORE_MIN) return judged;
    const least = best[0].score * MAIN_SHARE;
    const isNamed = best.some(({ conflict, score }) => conflict === judged.conflict && score >= least);
    return isNamed ? judged : { conflict: best[0].conflict, local: true };
  };
  const nicknamesIn = nicknameReader(names);
  const actorsIn: Scene["actorsIn"] = (sentence, conflict) =>
    withNicknames(names.actorsIn(sentence), nicknamesIn(sentence, conflict));
  const sidesOf = sidesReader(sentences, positionOf, names, nicknamesIn);
  return {
    conflictAt: judgeConflict,
    assign: (actors, sentence, year) => {
      const asked = questionOf(nearTo(sentence, NEIGHBOUR_SENTENCES), names, year ?? publicationYear);
      const whole = asked.actorIds.length + asked.countries.length + asked.placeNames.length > 0 ? asked : overall;
      return knowledge.assignConflict({
        ...whole,
        actorIds: [...actors.map((actor) => actor.actorId), ...(actors.length > 0 ? [] : whole.actorIds)],
      });
    },
    actorsIn,
    sidesOf,
    hostilePairs: hostilePairsReader(sentences, actorsIn),
    alliesOf: (actor, conflict) => alliesOf(actor, sentences, names, conflict),
  };
}

/** Mentions of one sentence and year share the answer. */
type SentenceJudge = (sentence: Sentence, year?: number) => LocalConflict;
function onceEach(judge: SentenceJudge): SentenceJudge {
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

/** A year beside a war's own by which its truces are still told. */
const YEARS_GRACE = 1;
const isAtWar = (conflict: Conflict | undefined, year: number): boolean => {
  const [from, to] = conflict?.years ?? [];
  return from !== undefined && year >= from - YEARS_GRACE && (to === undefined || year <= to + YEARS_GRACE);
};

/** Below it the names of a whole article do not tell a war of another time. */
const OTHER_YEAR_SCORE_MIN = 0.36;
/** The war that an article names which was fought in a year that its main war was not. */
function ofYear(overall: ConflictQuestion, year: number): Conflict | undefined {
  const [best] = knowledge.rankConflicts({ ...overall, year });
  return best && best.score >= OTHER_YEAR_SCORE_MIN ? best.conflict : undefined;
}
