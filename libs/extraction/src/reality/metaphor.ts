import type { Document } from "../document/index.js";
import { ARENA_WORDS, ARMED_WORDS, METAPHOR_WORDS } from "../lexicon/arenas.js";
import type { Mention } from "../mentions/mention.js";

const NEAR_TOKENS = 12;

/** Armed and arena words of a document, counted once: documents are many sentences, mentions few. */
const counts = new WeakMap<Document, { armed: number; arena: number; words: number }>();

/**
 * A truce outside any war: a trade truce, a budget truce, a truce between a coach and the press.
 *
 * Judged by what stands near the mention, and by whether the article speaks of arms at all.
 */
export function isFigureOfSpeech(document: Document, mention: Mention): boolean {
  if (mention.modifiers.some((word) => METAPHOR_WORDS.has(word))) return true;
  const tokens = mention.sentence.tokens;
  const near = tokens
    .slice(Math.max(0, mention.first - NEAR_TOKENS), mention.end + NEAR_TOKENS)
    .map((token) => token.lower);
  if (near.join(" ").includes("war of words")) return true;
  const armedNear = near.filter((word, at) => isArmed(word, near[at - 1])).length;
  const arenaNear = near.filter(
    (word, at) =>
      METAPHOR_WORDS.has(word) || ARENA_WORDS.has(word) || (word === "war" && METAPHOR_WORDS.has(near[at - 1] ?? "")),
  ).length;
  const all = counts.get(document) ?? count(document);
  const armedShare = all.armed / Math.max(1, all.words);
  if (arenaNear > 0 && armedNear <= arenaNear && all.arena > all.armed * 0.5) return true;
  return (all.words >= 120 || all.armed === 0) && armedShare < 0.002 && armedNear === 0 && all.arena > all.armed;
}

/** "War" and "hostilities" are none in "price war", "trade hostilities". */
const isArmed = (word: string, previous = "") => ARMED_WORDS.has(word) && !METAPHOR_WORDS.has(previous);

function count(document: Document): { armed: number; arena: number; words: number } {
  const result = { armed: 0, arena: 0, words: 0 };
  for (const sentence of document.sentences) {
    let previous = "";
    for (const { lower } of sentence.tokens) {
      result.words++;
      if (isArmed(lower, previous)) result.armed++;
      if (ARENA_WORDS.has(lower) || (ARMED_WORDS.has(lower) && METAPHOR_WORDS.has(previous))) result.arena++;
      previous = lower;
    }
  }
  counts.set(document, result);
  return result;
}
