/**
 * @module How good the reports and events are: runs extraction and resolution over annotated articles and holds what comes of it
 * against the annotations, as figures to judge by and findings to work by.
 * Knows gold files and the scorer's words; reads no files: annotations and texts are handed to it.
 */
export { type AliasRows, type FoldActor, foldActorBy, foldActorByKnowledge, parseAliases } from "./actor-names.js";
export type { CalibrationBin } from "./calibration.js";
export { type ClusterFigures, ClusterTally, toClusterFigures } from "./cluster-figures.js";
export type { ConflictSplits } from "./conflict-splits.js";
export type { Corpus } from "./corpus.js";
export { parseCorpusText } from "./corpus-text.js";
export type { EventFigures } from "./event-figures.js";
export type { DateFigures, Figures } from "./figures.js";
export { describeGold, describeOurs, type Finding } from "./finding.js";
export { type GoldCeasefire, type GoldDocument, parseGold } from "./gold.js";
export type { JudgedDocument } from "./judge-document.js";
export {
  type CorpusFigures,
  findDocument,
  findErrors,
  type Measurement,
  measure,
  toCorpusFigures,
} from "./measure.js";
export { toNameCoverage } from "./name-coverage.js";
export { formatPrediction, type Prediction } from "./prediction.js";
export type { PrecisionRecall } from "./ratios.js";
export type { ResolutionFigures } from "./resolution-alone.js";
export { type Score, type ScoreInput, score } from "./score.js";
export { toUcdpCoverage, type UcdpCoverage } from "./ucdp-coverage.js";
