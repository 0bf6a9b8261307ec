/**
 * @module How good the reports and events are, measured against annotated articles: figures, and findings to work by.
 * Knows gold files and predictions; reads no files and runs no extraction: it is handed both.
 */
export * from "./actor-names.js";
export * from "./calibration.js";
export * from "./cluster-figures.js";
export * from "./corpus-text.js";
export * from "./figures.js";
export { countMisleading } from "./find-spurious.js";
export * from "./finding.js";
export * from "./gold.js";
export type { JudgedCeasefire, JudgedDocument, JudgedPrediction } from "./judge-document.js";
export { type FindingsInput, listFindings, type TracedPassage } from "./list-findings.js";
export * from "./prediction.js";
export type { PrecisionRecall } from "./ratios.js";
export * from "./score.js";
