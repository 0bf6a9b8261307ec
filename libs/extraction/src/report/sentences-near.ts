import type { Document, Sentence } from "../document/index.js";
import type { Case } from "../linking/link-mentions.js";

/** The evidence within so many sentences of any mention of the case, in text order. */
export function sentencesNear({ sentences }: Document, known: Case, reach: number): readonly Sentence[] {
  const near = new Set<number>();
  for (const { verdict } of known.facts) {
    const { index } = verdict.mention.sentence;
    for (let at = Math.max(0, index - reach); at <= index + reach; at++) near.add(at);
  }
  return [...near]
    .sort((a, b) => a - b)
    .flatMap((at) => sentences[at] ?? [])
    .filter(({ kind }) => kind === "prose" || kind === "title");
}
