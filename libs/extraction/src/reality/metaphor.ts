import { type ConflictQuestion, knowledge } from "#knowledge";
import { questionOf } from "../actors/conflict-question.js";
import { findActors } from "../actors/find-actors.js";
import { type Document, type Sentence, yearOfPublication } from "../document/index.js";
import { ARENA_WORDS, ARMED_WORDS, BLOODSHED_WORDS, METAPHOR_WORDS } from "../lexicon/arenas.js";
import type { Mention } from "../mentions/mention.js";

const NEAR_TOKENS = 12;
/** A shorter article may leave out the blood. */
const WORDS_MIN = 120;
/** What one word of bloodshed says against a figure of speech, in words of the arena that it would be told of. */
const BLOODSHED_WORTH = 3;
/** Of an article outside any war, how many words may be of arms. */
const ARMED_SHARE_MAX = 0.002;
/** The same of one that names no war. */
const WARLESS_ARMED_SHARE_MAX = 0.015;
/** From so many words on, an article of a war names it or somebody who bleeds. */
const BLOODLESS_WORDS_MIN = 80;
/** Up to here nothing that it says is of any war. */
const NO_WAR_SCORE_MAX = 0.3;
/** Whose feuds no table lists, and who hardly appear in other quarrels. */
const KIN = /^(?:gangs?|clans?|tribes?|tribal|tribesmen|villages?|villagers|elders|cartels?)$/;
/** How many words make an arena of a whole article. */
const ARENA_WORDS_MIN = 3;
/** From here on the words of a sentence or an article name a war. */
const WAR_SCORE_MIN = 0.87;

/** What a document speaks of, in words: counted once, documents are many sentences, mentions few. */
interface WordCounts {
  words: number;
  armed: number;
  bloodshed: number;
  arena: number;
  kin: number;
}

/**
 * A truce outside any war: a trade truce, a budget truce, a truce between a coach and the press.
 *
 * Judged by what stands near the mention, and by whether the article speaks of arms at all. `mentions` are all of the article.
 */
export function figureReader(document: Document, mentions: readonly Mention[]): (mention: Mention) => boolean {
  const all = count(document);
  const isLikened = isLikenedThroughout(all);
  const mayBeFigure = all.arena > all.armed * 0.5 || isLikened;
  const warScore = warReader(document);
  const namesWar = (sentences: readonly Sentence[]) => warScore(sentences) >= WAR_SCORE_MIN;
  // Who fights is asked of the tables only where a mention may be a figure.
  let isOfWar: boolean | undefined;
  let isWarless: boolean | undefined;
  let isBloodless: boolean | undefined;
  return (mention) => {
    const around = near(mention);
    if (mention.modifiers.some((word) => METAPHOR_WORDS.has(word)) || around.join(" ").includes("war of words"))
      return true;
    isBloodless ??=
      all.words >= BLOODLESS_WORDS_MIN &&
      all.bloodshed === 0 &&
      all.kin === 0 &&
      warScore(document.prose()) < NO_WAR_SCORE_MAX;
    if (isBloodless) return true;
    if (!mayBeFigure) return false;
    isOfWar ??= mentions.some(({ sentence }) => namesWar([sentence]));
    if (isOfWar) return false;
    const armedNear = around.filter((word, at) => isArmed(word, around[at - 1])).length;
    const arenaNear = around.filter((word, at) => isOfArena(word, around[at - 1])).length;
    if (arenaNear > 0 && armedNear <= arenaNear && all.arena > all.armed * 0.5) return true;
    if (isUnarmed(all, ARMED_SHARE_MAX) && armedNear === 0 && all.words >= WORDS_MIN) return true;
    const isQuiet = isUnarmed(all, WARLESS_ARMED_SHARE_MAX) && armedNear === 0;
    if ((!isLikened && !isQuiet) || around.some(isBloodshed)) return false;
    isWarless ??= !namesWar(document.prose());
    return isWarless;
  };
}

const near = ({ sentence: { tokens }, first, end }: Mention): readonly string[] =>
  tokens.slice(Math.max(0, first - NEAR_TOKENS), end + NEAR_TOKENS).map((token) => token.lower);

/** An article that speaks of its arena and hardly of arms; a short one of none at all. */
const isUnarmed = ({ words, armed, arena }: WordCounts, shareMax: number): boolean =>
  arena > armed && armed < shareMax * words && (words >= WORDS_MIN || armed === 0);

/** A quarrel told as a war from the first line to the last: its words are those of its arena, and nobody bleeds. */
const isLikenedThroughout = ({ words, arena, bloodshed }: WordCounts): boolean =>
  words >= WORDS_MIN && arena >= ARENA_WORDS_MIN && bloodshed * BLOODSHED_WORTH <= arena;

/**
 * How surely sentences name a war of the time, or one that is long over. Markets and parliaments, too, are told of wars: "shares rose after
 * Iran and Israel agreed to a ceasefire", "the senators recalled the armistice that ended the Korean War".
 */
function warReader(document: Document): (sentences: readonly Sentence[]) => number {
  return (sentences) => {
    const { year, ...asked } = questionOf(sentences, findActors(document), yearOfPublication(document));
    const scoreOf = (question: ConflictQuestion) => knowledge.rankConflicts(question)[0]?.score ?? 0;
    return Math.max(scoreOf(asked), year === undefined ? 0 : scoreOf({ ...asked, year }));
  };
}

const isBloodshed = (word: string) => BLOODSHED_WORDS.has(word);

const isOfArena = (word: string, previous = "") =>
  METAPHOR_WORDS.has(word) || ARENA_WORDS.has(word) || (word === "war" && METAPHOR_WORDS.has(previous));

/** "War" and "hostilities" are none in "price war", "trade hostilities". */
const isArmed = (word: string, previous = "") => ARMED_WORDS.has(word) && !METAPHOR_WORDS.has(previous);

function count(document: Document): WordCounts {
  const result: WordCounts = { words: 0, armed: 0, bloodshed: 0, arena: 0, kin: 0 };
  for (const sentence of document.sentences) {
    let previous = "";
    for (const { lower } of sentence.tokens) {
      result.words++;
      if (isArmed(lower, previous)) result.armed++;
      if (isBloodshed(lower)) result.bloodshed++;
      if (KIN.test(lower)) result.kin++;
      if (ARENA_WORDS.has(lower) || (ARMED_WORDS.has(lower) && METAPHOR_WORDS.has(previous))) result.arena++;
      previous = lower;
    }
  }
  return result;
}
