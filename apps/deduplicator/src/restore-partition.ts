import type { CanonicalEvent } from "#domain";
import type { ConsumedRecord, PartitionReader } from "#messaging";
import { type ConflictStore, ConflictVersion, currentEvents, RESOLUTION_VERSION } from "#resolution";
import { type Checkpoint, UnreadableCheckpoint } from "./checkpoint-file.js";
import { foldLog } from "./fold-log.js";
import { type PartitionState, stateBefore } from "./partition-state.js";
import { readPublishedEvents } from "./published-events.js";
import { compareWithPublished } from "./revision-floors.js";
import { fromFloorsText } from "./state-snapshot.js";

/** Where restoring reads, and how far. */
export interface RestoreSource {
  readonly partition: number;
  readonly reports: PartitionReader;
  readonly events: PartitionReader;
  /** First and next offset of the reports partition. */
  readonly range: { readonly first: bigint; readonly next: bigint };
  /** The group's position: up to here the log has been turned into events. */
  readonly committed: bigint | undefined;
  readonly signal: AbortSignal;
}

/** A restored partition. */
export interface Restored {
  readonly state: PartitionState;
  /** What the state was built from, for the log. */
  readonly from: "memory" | "checkpoint" | "log";
  /** Events to publish before anything else: only after the rules have changed, or the group's position was lost. */
  readonly differing: readonly CanonicalEvent[];
  /** With "checkpoint": the conflicts as the checkpoint holds them. */
  readonly stored?: ReadonlyMap<string, ConflictVersion>;
}

/** A checkpoint with the place where its conflicts are read. */
export interface StoredState {
  readonly checkpoint: Checkpoint;
  readonly store: ConflictStore;
}

/**
 * Rebuilds a partition's state up to the committed offset, without emitting: from what this process still holds, else from the
 * checkpoint, else from the whole log.
 *
 * Errors: transient ones from reading; the signal's reason when the partition is taken away.
 */
export async function restorePartition(
  source: RestoreSource,
  held: PartitionState | undefined,
  stored: StoredState | undefined,
): Promise<Restored> {
  const { committed, range } = source;
  if (held && committed !== undefined && held.nextOffset <= committed) {
    return { state: await replay(source, held, committed), from: "memory", differing: [] };
  }
  const kept = stored && toState(stored);
  if (kept && committed !== undefined && (await isUsable(source, kept, committed))) {
    try {
      const state = await replay(source, kept, committed);
      return { state, from: "checkpoint", differing: [], stored: kept.resolution.conflicts };
    } catch (error) {
      if (!(error instanceof UnreadableCheckpoint)) throw error;
    }
  }
  return rebuild(source, committed ?? range.first, stored?.checkpoint);
}

/** From the beginning of the log, compared with what was published. */
async function rebuild(
  source: RestoreSource,
  committed: bigint,
  checkpoint: Checkpoint | undefined,
): Promise<Restored> {
  const published = await readPublishedEvents(source.events, source.partition, source.signal);
  // Events without a position: the group was idle for so long that the broker forgot it. The end of the log is as good a place.
  const isPositionLost = source.committed === undefined && published.events.size > 0;
  const target = isPositionLost ? source.range.next : committed;
  const state = await replay(source, stateBefore(source.range.first), target);
  const rebuilt = new Map(currentEvents(state.resolution).map((event) => [event.eventId, event] as const));
  const { floors, differing } = compareWithPublished(published.events, rebuilt);
  const versions = [...published.versions, ...(checkpoint ? [checkpoint.resolutionVersion] : [])];
  const hasOtherRules = versions.some((version) => version !== RESOLUTION_VERSION);
  const isToBeRepublished = hasOtherRules || isPositionLost;
  return { state: { ...state, floors }, from: "log", differing: isToBeRepublished ? differing : [] };
}

/** Folds `[state.nextOffset, to)` into the state. What the records change is published already. */
async function replay(
  { reports, partition, signal }: RestoreSource,
  start: PartitionState,
  to: bigint,
): Promise<PartitionState> {
  let state = start;
  if (start.nextOffset >= to) return state;
  for await (const records of reports.read(partition, start.nextOffset, { to, signal })) {
    state = advance(state, foldLog(state.resolution, records, true).state, records);
  }
  return { ...state, nextOffset: to };
}

/** The state behind a stretch of the log. */
export function advance(
  state: PartitionState,
  resolution: PartitionState["resolution"],
  records: readonly ConsumedRecord[],
): PartitionState {
  const last = records.at(-1);
  if (!last) return { ...state, resolution };
  const { offset, timestamp } = last;
  return { ...state, resolution, nextOffset: offset + 1n, last: { offset, timestamp } };
}

/** Not ahead of the group, and of this very log: its last record is where the checkpoint says, with the same time. */
async function isUsable(
  source: RestoreSource,
  { nextOffset, last }: PartitionState,
  committed: bigint,
): Promise<boolean> {
  if (!last || nextOffset > committed || nextOffset > source.range.next) return false;
  const bounds = { to: last.offset + 1n, signal: source.signal };
  for await (const [record] of source.reports.read(source.partition, last.offset, bounds)) {
    return record?.offset === last.offset && record.timestamp === last.timestamp;
  }
  return false;
}

/** Conflicts are read when they are needed. Undefined when other rules made it, or when it cannot be read: the log has it all. */
function toState({ checkpoint, store }: StoredState): PartitionState | undefined {
  const { resolutionVersion, nextOffset, lastOffset: offset, lastTimestamp: timestamp, conflictIds } = checkpoint;
  if (resolutionVersion !== RESOLUTION_VERSION) return undefined;
  const conflicts = new Map(conflictIds.map((id) => [id, ConflictVersion.in(store, id)] as const));
  try {
    const floors = fromFloorsText(checkpoint.floors);
    return { resolution: { conflicts }, floors, nextOffset, last: { offset, timestamp } };
  } catch {
    return undefined;
  }
}
