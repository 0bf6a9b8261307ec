/**
 * @module How good the reports and events are, measured against annotated articles: figures, and findings to work by.
 * Knows gold files and predictions; reads no files and runs no extraction: it is handed both.
 */
export * from "./actor-names.js";
export * from "./calibration.js";
export * from "./cluster-figures.js";
export type { ConflictSplits } from "./conflict-splits.js";
export * from "./corpus-text.js";
export type { EventFigures } from "./event-figures.js";
export * from "./figures.js";
export * from "./find-passage.js";
export { countMisleading } from "./find-spurious.js";
export { findStrayLinks } from "./find-stray-links.js";
export * from "./finding.js";
export * from "./gold.js";
export * from "./gold-report.js";
export type { JudgedCeasefire, JudgedDocument, JudgedPrediction } from "./judge-document.js";
export { type FindingsInput, listFindings, type TracedPassage } from "./list-findings.js";
export type { PlacedReport } from "./placed-report.js";
export * from "./prediction.js";
export type { PrecisionRecall } from "./ratios.js";
export * from "./resolution-alone.js";
export * from "./score.js";
