import type { Document } from "../document/index.js";
import { METAPHOR_WORDS } from "../lexicon/arrangements.js";
import type { Mention } from "../mentions/mention.js";

const ARMED = new Set(
  `troops soldiers army armies rebels rebel militants militant fighters militia militias guerrillas guerrilla insurgents separatists shelling rockets rocket
   airstrikes airstrike bombing bombs killed wounded casualties military forces artillery fighting hostilities offensive invasion tanks gunmen hostages
   battalion combat commander bombardment mortar sniper peacekeepers refugees war battle siege civilians`.split(/\s+/),
);
const ARENA = new Set(
  "trade tariff tariffs budget fiscal debt markets market stocks investors economists lawmakers senate congress shareholders championship playoffs".split(
    " ",
  ),
);
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
  const armedNear = near.filter((word) => ARMED.has(word)).length;
  const arenaNear = near.filter(
    (word, at) =>
      METAPHOR_WORDS.has(word) || ARENA.has(word) || (word === "war" && METAPHOR_WORDS.has(near[at - 1] ?? "")),
  ).length;
  const all = counts.get(document) ?? count(document);
  const armedShare = all.armed / Math.max(1, all.words);
  if (arenaNear > 0 && armedNear <= arenaNear && all.arena > all.armed * 0.5) return true;
  return all.words >= 120 && armedShare < 0.002 && armedNear === 0 && all.arena > all.armed;
}

function count(document: Document): { armed: number; arena: number; words: number } {
  const result = { armed: 0, arena: 0, words: 0 };
  for (const sentence of document.sentences) {
    let previous = "";
    for (const { lower } of sentence.tokens) {
      result.words++;
      if (ARMED.has(lower) && !(lower === "war" && METAPHOR_WORDS.has(previous))) result.armed++;
      if (ARENA.has(lower)) result.arena++;
      previous = lower;
    }
  }
  counts.set(document, result);
  return result;
}
