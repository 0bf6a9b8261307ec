/**
 * @module Who and where: actors, places, conflicts, and the names they go by in news text.
 * Knows names, never grammar: whether "Russian" makes Russia a party is for extraction to judge.
 */
import { assignConflict, rankConflicts } from "./assign-conflict.js";
import { buildLookups, type Lookups } from "./build-index.js";
import { scanNames } from "./find-names.js";
import type { Knowledge } from "./types.js";

export { type Coverage, measureCoverage, resolveName } from "./coverage.js";
export type * from "./types.js";

let built: Lookups | undefined;
/** Built at the first question, so that importing costs no more than reading the tables. */
const lookups = (): Lookups => {
  built ??= buildLookups();
  return built;
};

/** The tables of this library behind the look-ups that the others use; pure and synchronous. */
export const knowledge: Knowledge = {
  actor: (id) => lookups().actors.get(id),
  conflict: (id) => lookups().conflicts.get(id),
  findNames: (text, at) => scanNames(lookups(), text, at?.year).hits,
  assignConflict: (question) => assignConflict(lookups(), question),
  rankConflicts: (question) => rankConflicts(lookups(), question),
};
