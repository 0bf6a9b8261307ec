/**
 * @module Which reports tell of the same ceasefire: block, compare, decide; and what the merged event says.
 * Pure, synchronous, clock-free; knows nothing of text, brokers or files.
 */
export { type CandidatePair, candidatePairs } from "./blocking/candidate-pairs.js";
export { RESOLUTION_RULES, RESOLUTION_VERSION, type ResolutionRules } from "./clustering/rules.js";
export { type ComparisonOutline, comparisonTable } from "./comparisons/outline.js";
export { THRESHOLDS, WEIGHTS } from "./comparisons/weights.js";
export type { ConflictState } from "./conflicts/conflict-state.js";
export { normalize } from "./events/normalize.js";
export { EVENT_BYTES_MAX } from "./events/size-limit.js";
export { PINNABLE_FIELDS } from "./fields/pin.js";
export { type Absence, explainAbsence, type PairExplanation } from "./people/explain-absence.js";
export { type OverrideRequest, type PreparedOverride, prepareOverride } from "./people/prepare-override.js";
export { countCutPairs, currentEvents, type Decision, decide, evolve, replay, resolve } from "./resolve.js";
export { type ConflictStore, ConflictVersion } from "./state/conflict-version.js";
export { closeQuiet, emptyState, type ResolutionState } from "./state/resolution-state.js";
export { fromSnapshot, type ResolutionSnapshot, toSnapshot } from "./state/snapshot.js";
