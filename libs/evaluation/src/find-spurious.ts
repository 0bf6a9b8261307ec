import { describeGold, describeOurs, type Finding, joinQuotes } from "./finding.js";
import type { Distractor } from "./gold.js";
import type { JudgedDocument, JudgedPrediction } from "./judge-document.js";
import { findAnchorSentence, isQuoted } from "./match-reports.js";

/** Reports that match no gold entry, classed by what misled us: a kind of distractor, a ceasefire already found, or neither. */
export function findSpurious(document: JudgedDocument): readonly Finding[] {
  return document.predictions
    .filter(({ gold }) => !gold)
    .map((prediction) => ({
      ...classify(document, prediction),
      doc: document.gold.doc,
      ours: describeOurs(prediction.ours),
      quote: joinQuotes(prediction.ours),
      cause: (prediction.ours.report?.mentions ?? []).map(({ rule }) => rule).join("; "),
    }));
}

function classify(document: JudgedDocument, prediction: JudgedPrediction): Pick<Finding, "kind" | "gold"> {
  const distractor = findMisleading(document, prediction);
  if (distractor) return { kind: `spurious: ${distractor.kind}`, gold: `a ${distractor.kind}: “${distractor.anchor}”` };
  const quotes = prediction.ours.quotes ?? [];
  const near = document.ceasefires.find(({ gold, sentence }) => isQuoted(quotes, gold.anchor, sentence));
  if (near) {
    const kind = near.ours ? "spurious: found already (linked too little)" : "spurious: right passage, other ceasefire";
    return { kind, gold: describeGold(near.gold) };
  }
  return { kind: `spurious: no annotated passage, in a text of class ${document.gold.doc_class}` };
}

/** The distractor whose words the report rests on. */
export function findMisleading(document: JudgedDocument, { ours }: JudgedPrediction): Distractor | undefined {
  return document.gold.distractors.find(({ anchor }) => {
    const span = findAnchorSentence(document.text, anchor);
    const sentence = span ? document.text.slice(span.start, span.end) : anchor;
    return isQuoted(ours.quotes ?? [], anchor, sentence);
  });
}

/** How many distractors of each kind there are, and how many spurious reports rest on one. */
export function countMisleading(
  documents: readonly JudgedDocument[],
): Readonly<Record<string, { readonly total: number; readonly reported: number }>> {
  const counts: Record<string, { total: number; reported: number }> = {};
  const countOf = (kind: string) => {
    counts[kind] ??= { total: 0, reported: 0 };
    return counts[kind];
  };
  for (const document of documents) {
    for (const { kind } of document.gold.distractors) countOf(kind).total++;
    for (const prediction of document.predictions) {
      const misleading = prediction.gold ? undefined : findMisleading(document, prediction);
      if (misleading) countOf(misleading.kind).reported++;
    }
  }
  return counts;
}
