/**
 * @module Which reports tell of the same ceasefire: block, compare, decide; and what the merged event says.
 * Pure, synchronous, clock-free; knows nothing of text, brokers or files.
 */
export { RESOLUTION_VERSION, decide, evolve, emptyState, resolve, normalize, type ResolutionState, type Decision } from "./resolve.js";
