/**
 * @module Worlds of ceasefires that never were, with the reports written on them and the truth about each: what resolution is measured
 * and trained on. Pure and seeded; knows how news errs; knows nothing of how resolution judges, nor of files.
 */
export type { SimulatedReport } from "./make-reports.js";
export { findOffShares, type MeasuredShare, ShareMeter, TOLERANCE } from "./measure-shares.js";
export { Oracle } from "./oracle.js";
export { FACTS, SHAPE_NAMES, SHAPES, type ShapeName, shapesFor, type WorldShape } from "./shape.js";
export { simulate, simulateParts, type WorldOptions, type WorldPart } from "./simulate.js";
export type { SimulatedActor, SimulatedCeasefire, SimulatedConflict } from "./world.js";
