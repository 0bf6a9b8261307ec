import { type JudgedDocument, type Measurement, measure } from "#evaluation";
import { loadCorpus, toFoldFiles } from "../../apps/cli/src/eval/load-corpus.js";
import { type KnownReport, type LabelledPair, labelPairs } from "./labelled-pairs.js";

/** The folds that may be read. */
const FOLDS = ["dev", "a"] as const;

/** Reports of annotated articles by fold: ours where they were found to be the gold's, and the gold's own. */
export const goldReportSets = (referenceFolder: string): readonly (readonly [name: string, readonly KnownReport[]])[] =>
  FOLDS.flatMap((fold) => {
    const measurement = measure(loadCorpus(toFoldFiles(referenceFolder, fold)));
    return [
      [fold, foundReports(measurement.documents)],
      [`${fold}, gold reports`, goldReports(measurement)],
    ] as const;
  });

/** Pairs of annotated articles; reports of two folds, or of ours and the gold's, are never paired. */
export const goldPairs = (referenceFolder: string): readonly LabelledPair[] =>
  goldReportSets(referenceFolder).flatMap(([, known]) => labelPairs(known));

const foundReports = (documents: readonly JudgedDocument[]): readonly KnownReport[] =>
  documents.flatMap(({ matched }) =>
    matched.flatMap(({ ours, gold }) => (ours.report ? [{ report: ours.report, ceasefireId: gold.gold_id }] : [])),
  );

const goldReports = ({ resolutionAlone }: Measurement): readonly KnownReport[] =>
  resolutionAlone.placed.flatMap(({ ours, gold }) =>
    ours.report ? [{ report: ours.report, ceasefireId: gold.gold_id }] : [],
  );
