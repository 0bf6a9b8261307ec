import type { Article } from "#domain";
import type { Passage } from "#extraction";
import { findAnchorSentence } from "./match-reports.js";

/** Where an article holds the words of an anchor: the words themselves, else their sentence; undefined where neither text nor title does. */
export function findPassage(article: Article, anchor: string): Passage | undefined {
  for (const part of ["text", "title"] as const) {
    const source = article[part] ?? "";
    const sentence = findAnchorSentence(source, anchor);
    if (!sentence) continue;
    const start = source.slice(0, sentence.end).indexOf(anchor, sentence.start);
    return { in: part, ...(start < 0 ? sentence : { start, end: start + anchor.length }) };
  }
  return undefined;
}
