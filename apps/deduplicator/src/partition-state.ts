import type { ResolutionState } from "#resolution";
import { emptyState } from "#resolution";
import type { RevisionFloors } from "./revision-floors.js";

/** What a partition's log says up to a point. A value: work on a batch makes a new one, which counts once it is committed. */
export interface PartitionState {
  readonly resolution: ResolutionState;
  readonly floors: RevisionFloors;
  /** The next offset to read. */
  readonly nextOffset: bigint;
  /** The last record that is in it; absent at the beginning of the log. */
  readonly last?: { readonly offset: bigint; readonly timestamp: number };
}

/** Before the first record of a log that begins at `nextOffset`. */
export const stateBefore = (nextOffset: bigint): PartitionState => ({
  resolution: emptyState(),
  floors: new Map(),
  nextOffset,
});
