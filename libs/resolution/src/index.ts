/**
 * @module Which reports tell of the same ceasefire: block, compare, decide; and what the merged event says.
 * Pure, synchronous, clock-free; knows nothing of text, brokers or files.
 */
export {
  type Decision,
  decide,
  emptyState,
  evolve,
  normalize,
  RESOLUTION_VERSION,
  type ResolutionState,
  resolve,
} from "./resolve.js";
