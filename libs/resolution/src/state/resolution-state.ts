import { type ConflictStore, ConflictVersion } from "./conflict-version.js";

/** Everything that later records depend on, for the conflicts of one partition. A value; see `toSnapshot` for JSON. */
export interface ResolutionState {
  readonly conflicts: ReadonlyMap<string, ConflictVersion>;
}

export const emptyState = (): ResolutionState => ({ conflicts: new Map() });

/**
 * The state with its quietest conflicts closed, those not touched for longest, until at most so many reports are held ready for work.
 *
 * Shape: the store holds every conflict as it is in the state. A record on a closed one opens it again.
 */
export function closeQuiet(state: ResolutionState, openReportsMax: number, store: ConflictStore): ResolutionState {
  const conflicts = new Map(state.conflicts);
  let open = 0;
  for (const version of conflicts.values()) open += version.openReportCount;
  for (const [conflictId, version] of state.conflicts) {
    if (open <= openReportsMax) break;
    if (version.openReportCount === 0) continue;
    open -= version.openReportCount;
    conflicts.set(conflictId, ConflictVersion.in(store, conflictId));
  }
  return { conflicts };
}
