import type { Document } from "../document/index.js";
import { FICTION_WORDS, STORY_WORDS } from "../lexicon/arenas.js";
import type { Mention } from "../mentions/mention.js";

/** What a word of fiction counts; one of stories in general counts once. */
const FICTION_WORTH = 2;
/** What either counts besides in the title. */
const TITLE_WORTH = 2;
/** From so much on, and the more the longer it is, an article is about a novel, a film or a game. */
const SCORE_MIN = 4.4;
const SCORE_PER_WORD = 0.003;

/**
 * Whether a mention is of a story that the article reviews or retells.
 *
 * Reviews recall what did happen, too: they give its year.
 */
export function fictionReader(document: Document): (mention: Mention) => boolean {
  let isOfFiction: boolean | undefined;
  return ({ sentence }) => {
    isOfFiction ??= tellsOfFiction(document);
    return isOfFiction && !sentence.tokens.some(({ text }) => /^(?:1[4-9]|20)\d\d$/.test(text));
  };
}

function tellsOfFiction(document: Document): boolean {
  let [words, score] = [0, 0];
  const named = new Set<string>();
  let isTitled = false;
  for (const sentence of document.sentences)
    for (const { lower } of sentence.tokens) {
      words++;
      const isFiction = FICTION_WORDS.has(lower);
      if (!isFiction && !STORY_WORDS.has(lower)) continue;
      if (isFiction) named.add(lower.replace(/s$/, ""));
      isTitled ||= sentence.in === "title";
      score += (isFiction ? FICTION_WORTH : 1) + (sentence.in === "title" ? TITLE_WORTH : 0);
    }
  // News of a war may have "key players", "a new chapter" and a film that was not shown: no one word of fiction makes a review.
  const isNamed = named.size > 1 || (named.size > 0 && isTitled);
  return isNamed && score >= SCORE_MIN + SCORE_PER_WORD * words;
}
