import type { Sentence, Token } from "../document/index.js";

/** A token as phrases are matched with it; the month of May is told from the verb by its capital. */
const toPhraseWord = (token: Token, at: number): string =>
  token.text === "May" && at > 0 ? "may-month" : token.lower.replace("’", "'");

const wordsOfSentences = new WeakMap<Sentence, readonly string[]>();

/** The words of a sentence as phrases are matched with them; several readers ask for the same ones. */
export function phraseWords(sentence: Sentence): readonly string[] {
  const known = wordsOfSentences.get(sentence);
  if (known) return known;
  const words = sentence.tokens.map(toPhraseWord);
  wordsOfSentences.set(sentence, words);
  return words;
}
