/**
 * @module Who and where: actors, places, conflicts, and the names they go by in news text.
 * Knows names, never grammar: whether "Russian" makes Russia a party is for extraction to judge.
 */
export type * from "./types.js";
