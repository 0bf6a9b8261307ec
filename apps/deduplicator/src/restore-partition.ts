import type { CanonicalEvent } from "#domain";
import type { ConsumedRecord, PartitionReader } from "#messaging";
import { currentEvents, RESOLUTION_VERSION } from "#resolution";
import type { Checkpoint } from "./checkpoint-file.js";
import { foldLog } from "./fold-log.js";
import { type PartitionState, stateBefore } from "./partition-state.js";
import { readPublishedEvents } from "./published-events.js";
import { compareWithPublished } from "./revision-floors.js";
import { fromFloorsText, fromStateText } from "./state-snapshot.js";

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
  checkpoint: Checkpoint | undefined,
): Promise<Restored> {
  const { committed, range } = source;
  if (held && committed !== undefined && held.nextOffset <= committed) {
    return { state: await replay(source, held, committed), from: "memory", differing: [] };
  }
  const kept = checkpoint && toState(checkpoint);
  if (kept && committed !== undefined && (await isUsable(source, kept, committed))) {
    return { state: await replay(source, kept, committed), from: "checkpoint", differing: [] };
  }
  return rebuild(source, committed ?? range.first, checkpoint);
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
    state = advance(state, foldLog(state.resolution, records).state, records);
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

/** Undefined when other rules made it, or when it cannot be read: the log has it all. */
function toState(checkpoint: Checkpoint): PartitionState | undefined {
  try {
    const resolution = fromStateText(checkpoint.state);
    if (!resolution) return undefined;
    const { nextOffset, lastOffset: offset, lastTimestamp: timestamp } = checkpoint;
    return { resolution, floors: fromFloorsText(checkpoint.floors), nextOffset, last: { offset, timestamp } };
  } catch {
    return undefined;
  }
}
