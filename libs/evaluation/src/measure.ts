import type { Article, Report } from "#domain";
import { extract, type Trace } from "#extraction";
import { type CalibrationBin, toCalibration } from "./calibration.js";
import type { Corpus } from "./corpus.js";
import type { Figures } from "./figures.js";
import { countMisleading } from "./find-spurious.js";
import { findStrayLinks } from "./find-stray-links.js";
import type { Finding } from "./finding.js";
import type { JudgedDocument } from "./judge-document.js";
import { listFindings } from "./list-findings.js";
import { mapToEvents } from "./map-to-events.js";
import { measureResolution, type ResolutionMeasurement } from "./measure-resolution.js";
import { type Prediction, toPrediction } from "./prediction.js";
import type { ResolutionFigures } from "./resolution-alone.js";
import { type Score, score } from "./score.js";

/** All figures of a corpus as they are shown and stored: end to end, and for resolution by itself where that was measured. */
export interface CorpusFigures extends Figures {
  readonly resolutionAlone?: ResolutionFigures;
}

export const toCorpusFigures = ({ figures, resolutionAlone }: Measurement): CorpusFigures => ({
  ...figures,
  resolutionAlone: resolutionAlone.figures,
});

/** Our answers to a corpus, and what they are worth. */
export interface Measurement extends Score {
  readonly name: string;
  /** With the gold's reports in place of ours. */
  readonly resolutionAlone: ResolutionMeasurement;
  readonly predictions: readonly Prediction[];
  readonly traces: ReadonlyMap<string, Trace>;
  readonly calibration: readonly CalibrationBin[];
  readonly misleading: ReturnType<typeof countMisleading>;
}

/** Reads every text of the corpus, merges its reports into events, and scores both. */
export function measure(corpus: Corpus, onDocument: () => void = () => {}): Measurement {
  const traces = new Map<string, Trace>();
  const found: { doc: string; article: Article; report: Report }[] = [];
  for (const { doc } of corpus.gold) {
    const article = corpus.articles.get(doc);
    if (!article) continue;
    const { reports, trace } = extract(article);
    traces.set(doc, trace);
    found.push(...reports.map((report) => ({ doc, article, report })));
    onDocument();
  }
  const eventOf = mapToEvents(found.map(({ report }) => report));
  const predictions = found.flatMap(
    ({ doc, article, report }) => toPrediction(doc, article, report, eventOf.get(report.reportId) ?? null) ?? [],
  );
  const scored = score({
    gold: corpus.gold,
    predictions,
    textOf: (doc) => corpus.texts.get(doc),
    foldActor: corpus.foldActor,
  });
  return {
    ...scored,
    name: corpus.name,
    resolutionAlone: measureResolution(corpus),
    predictions,
    traces,
    calibration: toCalibration(scored.documents),
    misleading: countMisleading(scored.documents),
  };
}

/** What went wrong, with the extractor's own decisions on the passages concerned. */
export function findErrors(corpus: Corpus, { documents, traces, resolutionAlone }: Measurement): readonly Finding[] {
  const alone = findStrayLinks(resolutionAlone.placed);
  const endToEnd = listFindings({
    documents,
    foldActor: corpus.foldActor,
    passagesOf: (doc) => {
      const headLength = (corpus.texts.get(doc)?.length ?? 0) - (corpus.articles.get(doc)?.text.length ?? 0);
      return (traces.get(doc) ?? [])
        .filter((entry) => entry.in === "text")
        .map((entry) => ({ ...entry, start: entry.start + headLength, end: entry.end + headLength }));
    },
  });
  return [...endToEnd, ...alone.map((finding) => ({ ...finding, kind: `gold reports: ${finding.kind}` }))];
}

/** The judged document whose path ends with the given one. */
export function findDocument(documents: readonly JudgedDocument[], path: string): JudgedDocument | undefined {
  return (
    documents.find(({ gold: { doc } }) => path.endsWith(doc)) ?? documents.find(({ gold }) => gold.doc.includes(path))
  );
}
