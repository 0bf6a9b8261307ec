import { RESOLUTION_VERSION } from "../clustering/rules.js";
import type { ConflictState } from "../conflicts/conflict-state.js";
import { ConflictVersion } from "./conflict-version.js";
import type { ResolutionState } from "./resolution-state.js";

/** The state as plain JSON data, marked with the version of the rules that made it. */
export interface ResolutionSnapshot {
  readonly resolutionVersion: string;
  readonly conflicts: readonly ConflictState[];
}

export const toSnapshot = (state: ResolutionState): ResolutionSnapshot => ({
  resolutionVersion: RESOLUTION_VERSION,
  conflicts: [...state.conflicts.values()].map((version) => version.toState()),
});

/**
 * The state of a snapshot.
 *
 * Errors: none; undefined for a snapshot of other rules, whose state has to be rebuilt from the log.
 */
export function fromSnapshot(snapshot: ResolutionSnapshot): ResolutionState | undefined {
  if (snapshot.resolutionVersion !== RESOLUTION_VERSION) return undefined;
  return {
    conflicts: new Map(snapshot.conflicts.map((conflict) => [conflict.conflictId, ConflictVersion.of(conflict)])),
  };
}
