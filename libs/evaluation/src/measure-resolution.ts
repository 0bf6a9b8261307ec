import type { Article, Report } from "#domain";
import { extractAt } from "#extraction";
import type { Corpus } from "./corpus.js";
import { findPassage } from "./find-passage.js";
import type { GoldCeasefire } from "./gold.js";
import { toGoldReport } from "./gold-report.js";
import { mapToEvents } from "./map-to-events.js";
import type { PlacedReport } from "./placed-report.js";
import { toPrediction } from "./prediction.js";
import { type ResolutionFigures, toResolutionFigures } from "./resolution-alone.js";

/** What resolution makes of the annotators' reports, and what that is worth. */
export interface ResolutionMeasurement {
  readonly figures: ResolutionFigures;
  /** Every report whose gold entry is not optional, with the event it came to lie in. */
  readonly placed: readonly PlacedReport[];
}

interface GoldReport {
  readonly doc: string;
  readonly article: Article;
  readonly gold: GoldCeasefire;
  readonly report: Report;
}

/** Resolution alone: merges the reports that a faultless extractor would have made of the gold, optional ones among them. */
export function measureResolution(corpus: Corpus): ResolutionMeasurement {
  const reports = corpus.gold.flatMap(({ doc, ceasefires }) => {
    const article = corpus.articles.get(doc);
    return article ? toGoldReports(doc, article, ceasefires) : [];
  });
  const eventOf = mapToEvents(reports.map(({ report }) => report));
  const placed = reports.flatMap(({ doc, article, gold, report }) => {
    const eventKey = eventOf.get(report.reportId) ?? report.reportId;
    const ours = toPrediction(doc, article, report, eventKey);
    return ours && !gold.optional ? [{ doc, gold, ours, eventKey }] : [];
  });
  return { figures: toResolutionFigures(placed), placed };
}

function toGoldReports(doc: string, article: Article, ceasefires: readonly GoldCeasefire[]): readonly GoldReport[] {
  const passages = ceasefires.map(({ anchor }) => findPassage(article, anchor) ?? NOWHERE);
  const read = extractAt(article, passages);
  return ceasefires.map((gold, place) => ({
    doc,
    article,
    gold,
    report: toGoldReport(read[place] as Report, gold, place),
  }));
}

/** Of an anchor that the text does not hold; the article's first words are read for it. */
const NOWHERE = { in: "text", start: 0, end: 0 } as const;
