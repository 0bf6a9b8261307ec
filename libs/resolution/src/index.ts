/**
 * @module Which reports tell of the same ceasefire: block, compare, decide; and what the merged event says.
 * Pure, synchronous, clock-free; knows nothing of text, brokers or files.
 */
export { type CandidatePair, type ComparisonOutline, candidatePairs, comparisonTable } from "./candidate-pairs.js";
export type { ConflictState } from "./conflict.js";
export { type ConflictStore, ConflictVersion } from "./conflict-version.js";
export { type Absence, explainAbsence, type PairExplanation } from "./explain-absence.js";
export { RESOLUTION_RULES, type ResolutionRules } from "./judgement.js";
export { normalize } from "./normalize.js";
export { PINNABLE_FIELDS } from "./pin.js";
export { type OverrideRequest, type PreparedOverride, prepareOverride } from "./prepare-override.js";
export {
  closeQuiet,
  countCutPairs,
  currentEvents,
  type Decision,
  decide,
  emptyState,
  evolve,
  RESOLUTION_VERSION,
  type ResolutionState,
  replay,
  resolve,
} from "./resolve.js";
export { EVENT_BYTES_MAX } from "./size-limit.js";
export { fromSnapshot, type ResolutionSnapshot, toSnapshot } from "./snapshot.js";
export { THRESHOLDS, WEIGHTS } from "./weights.js";
