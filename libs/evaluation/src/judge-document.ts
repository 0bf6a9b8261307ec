import type { FoldActor } from "./actor-names.js";
import type { GoldCeasefire, GoldDocument } from "./gold.js";
import { findAnchorSentence, matchReports } from "./match-reports.js";
import { toPartialDate } from "./partial-date.js";
import type { Prediction } from "./prediction.js";
import type { SentenceSpan } from "./sentences.js";

/** A gold entry with its sentence and the report that was found for it. */
export interface JudgedCeasefire {
  readonly gold: GoldCeasefire;
  /** The sentence of its anchor, the anchor itself where the text does not hold it. */
  readonly sentence: string;
  /** Where that sentence stands in the whole text. */
  readonly span?: SentenceSpan;
  readonly ours?: Prediction;
}

/** A report with the event it counts for, and the gold entry it was matched to. */
export interface JudgedPrediction {
  readonly ours: Prediction;
  readonly eventKey: string;
  readonly gold?: GoldCeasefire;
}

/** A report and the gold entry that it was found to tell of. */
export interface MatchedReport {
  readonly ours: Prediction;
  readonly gold: GoldCeasefire;
  readonly eventKey: string;
}

/** One document's reports held against its gold. */
export interface JudgedDocument {
  readonly gold: GoldDocument;
  /** The whole text, head lines included, empty where it was not at hand. */
  readonly text: string;
  readonly ceasefires: readonly JudgedCeasefire[];
  readonly predictions: readonly JudgedPrediction[];
  /** Best fit first; reports of optional entries are left out. */
  readonly matched: readonly MatchedReport[];
}

export function judgeDocument(
  gold: GoldDocument,
  text: string,
  predictions: readonly Prediction[],
  foldActor: FoldActor,
): JudgedDocument {
  const ours = predictions.map(withKnownYears);
  const spans = gold.ceasefires.map(({ anchor }) => findAnchorSentence(text, anchor));
  const sentences = gold.ceasefires.map(({ anchor }, index) => {
    const span = spans[index];
    return span ? text.slice(span.start, span.end) : anchor;
  });
  const matches = matchReports(ours, gold.ceasefires, sentences, foldActor);
  const predictionOf = new Map(matches.map((match) => [match.gold, ours[match.ours]]));
  const goldOf = new Map(matches.map((match) => [match.ours, gold.ceasefires[match.gold]]));
  const judged = ours.map((prediction, index) => {
    const matched = goldOf.get(index);
    const eventKey = prediction.canonical || `_${gold.doc}_${index}`;
    return { ours: prediction, eventKey, ...(matched ? { gold: matched } : {}) };
  });
  return {
    gold,
    text,
    ceasefires: gold.ceasefires.map((ceasefire, index) => {
      const found = predictionOf.get(index);
      const span = spans[index];
      return {
        gold: ceasefire,
        sentence: sentences[index] ?? ceasefire.anchor,
        ...(span ? { span } : {}),
        ...(found ? { ours: found } : {}),
      };
    }),
    predictions: judged,
    matched: matches.flatMap((match) => {
      const report = judged[match.ours];
      return report?.gold && !report.gold.optional ? [{ ...report, gold: report.gold }] : [];
    }),
  };
}

/** A date whose year is unknown counts as no date. */
function withKnownYears(prediction: Prediction): Prediction {
  const known = (edtf: string | null | undefined) => (toPartialDate(edtf) ? (edtf ?? null) : null);
  return { ...prediction, declared: known(prediction.declared), effective: known(prediction.effective) };
}
