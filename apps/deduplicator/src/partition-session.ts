import type { Logger } from "pino";
import { PermanentError, TOPICS, TransientError } from "#contracts";
import {
  createTransactionalWriter,
  type PartitionAssignment,
  PartitionReader,
  type RecordBatch,
  readCommittedOffset,
  readOffsetRanges,
  type TransactionalWriter,
  toDeadLetter,
} from "#messaging";
import { type ConflictState, type ConflictVersion, closeQuiet } from "#resolution";
import { type CheckpointFile, UnreadableCheckpoint } from "./checkpoint-file.js";
import type { DeduplicatorConfig } from "./deduplicator.config.js";
import { foldLog } from "./fold-log.js";
import type { PartitionState } from "./partition-state.js";
import { toEventMessage } from "./published-events.js";
import { advance, restorePartition } from "./restore-partition.js";
import { raise } from "./revision-floors.js";
import { toFloorsText } from "./state-snapshot.js";

/**
 * One partition for one assignment: its writer and its state.
 *
 * The order of `open` is what makes the state right: only behind the fence can no earlier writer move the committed offset, so
 * only then is it read.
 */
export class PartitionSession {
  readonly #config: DeduplicatorConfig;
  readonly #checkpoints: CheckpointFile;
  readonly #assignment: PartitionAssignment;
  readonly #logger: Logger;
  #writer: TransactionalWriter | undefined;
  #state: PartitionState | undefined;
  /** Conflicts as the checkpoint holds them; undefined where it holds another state. */
  #stored: ReadonlyMap<string, ConflictVersion> | undefined;
  #checkpointed: bigint | undefined;
  #nextCheckpointAt = 0;

  constructor(
    config: DeduplicatorConfig,
    checkpoints: CheckpointFile,
    assignment: PartitionAssignment,
    logger: Logger,
  ) {
    this.#config = config;
    this.#checkpoints = checkpoints;
    this.#assignment = assignment;
    this.#logger = logger;
  }

  get assignment(): PartitionAssignment {
    return this.#assignment;
  }

  /** Fence, read the committed offset, restore without emitting, seek. May be called again after a fault. Errors: transient. */
  async open(): Promise<void> {
    const { partition, signal } = this.#assignment;
    const startedAt = performance.now();
    await this.#writer?.discard();
    const writer = createTransactionalWriter({
      ...this.#config.kafka,
      transactionalId: `${this.#config.groupId}-${partition}`,
      mayFence: () => this.#assignment.isOwned(),
    });
    this.#writer = writer;
    await writer.open();
    const committed = await readCommittedOffset(
      this.#config.kafka,
      this.#config.groupId,
      this.#reportsTopic,
      partition,
    );
    const { state, from, differing, stored } = await this.#restore(committed);
    if (from !== "memory") this.#stored = stored;
    if (differing.length > 0) {
      this.#logger.warn(
        { partition, events: differing.length },
        "the rules have changed: events that differ are published",
      );
    }
    if (differing.length > 0 || (committed !== undefined && state.nextOffset !== committed)) {
      await writer.write({
        records: [{ topic: this.#eventsTopic, records: differing.map((event) => toEventMessage(event, partition)) }],
        offsets: this.#offsets(state.nextOffset),
      });
    }
    if (signal.aborted) {
      await this.close();
      return;
    }
    this.#state = state;
    this.#assignment.seek(state.nextOffset);
    const nextOffset = String(state.nextOffset);
    const durationMs = Math.round(performance.now() - startedAt);
    this.#logger.info({ partition, from, nextOffset, durationMs }, "partition restored");
  }

  /**
   * Judges a batch and publishes what it changes, with the new position, in one transaction; only then is the state taken over.
   *
   * Crash before or inside the transaction: nothing is visible, the next owner reads the batch again. Crash after the commit, before
   * the state is taken over: the next owner rebuilds it from the log, up to the committed offset.
   */
  async handle(batch: RecordBatch): Promise<void> {
    const [state, writer] = [this.#state, this.#writer];
    if (!state || !writer) throw new TransientError("fenced", "the partition is not open");
    const records = batch.records.filter(({ offset }) => offset >= state.nextOffset);
    const fold = this.#fold(state, records);
    await batch.heartbeat();
    const events = fold.changed.map((event) => toEventMessage(raise(event, state.floors), batch.partition));
    const at = new Date();
    const deadLetters = fold.rejected.map(({ record, error }) => toDeadLetter(record, error, at));
    for (const { record, error } of fold.rejected) batch.reject(record, error);
    try {
      await writer.write({
        records: [
          { topic: this.#eventsTopic, records: events },
          { topic: this.#config.prefix + TOPICS.reportsDeadLetter.name, records: deadLetters },
        ],
        offsets: this.#offsets(batch.nextOffset),
      });
    } catch (error) {
      // Not the record's fault, whatever it is: the partition waits and is opened again.
      if (error instanceof PermanentError)
        throw new TransientError("not-acknowledged", error.message, { cause: error });
      throw error;
    }
    this.#state = { ...advance(state, fold.state, records), nextOffset: batch.nextOffset };
    this.#checkpointNow(false);
  }

  /** Lets go of the partition; writes a last checkpoint. */
  async close(): Promise<void> {
    this.#checkpointNow(true);
    this.#state = undefined;
    await this.#writer?.discard();
    this.#writer = undefined;
  }

  async #restore(committed: bigint | undefined) {
    const { partition, signal } = this.#assignment;
    const ranges = await readOffsetRanges(this.#config.kafka, this.#reportsTopic);
    const range = ranges.get(partition);
    if (!range) throw new TransientError("broker-unavailable", `${this.#reportsTopic} has no partition ${partition}`);
    const reports = new PartitionReader(this.#config.kafka, this.#reportsTopic);
    const events = new PartitionReader(this.#config.kafka, this.#eventsTopic);
    try {
      const source = { partition, reports, events, range, committed, signal };
      const checkpoint = this.#checkpoints.read(this.#reportsTopic, partition);
      const store = this.#checkpoints.storeOf(this.#reportsTopic, partition);
      return await restorePartition(source, this.#state, checkpoint && { checkpoint, store });
    } finally {
      await reports.disconnect();
      await events.disconnect();
    }
  }

  /** Errors: transient where the checkpoint fails under the work; then nothing is held any more, and the log is read. */
  #fold(state: PartitionState, records: RecordBatch["records"]) {
    try {
      return foldLog(state.resolution, records);
    } catch (error) {
      if (!(error instanceof UnreadableCheckpoint)) throw error;
      this.#state = undefined;
      this.#checkpoints.forget(this.#reportsTopic, this.#assignment.partition);
      throw new TransientError("storage-unavailable", error.message, { cause: error });
    }
  }

  /** Writes the checkpoint when it is due. It may cost at most a twentieth of the time, and never the partition: it is a cache. */
  #checkpointNow(isLast: boolean): void {
    const state = this.#state;
    const startedAt = performance.now();
    if (!state?.last || state.nextOffset === this.#checkpointed) return;
    if (!isLast && startedAt < this.#nextCheckpointAt) return;
    try {
      this.#writeCheckpoint(state, state.last);
      this.#checkpointed = state.nextOffset;
    } catch (error) {
      this.#logger.warn(
        { err: error, partition: this.#assignment.partition },
        "no checkpoint written; the log has it all",
      );
    }
    const tookMs = performance.now() - startedAt;
    this.#nextCheckpointAt = performance.now() + Math.max(this.#config.checkpointIntervalMs, tookMs * 20);
  }

  /** Writes what has changed since the last checkpoint; then conflicts that were quiet for long need not be held. */
  #writeCheckpoint(state: PartitionState, { offset, timestamp }: NonNullable<PartitionState["last"]>): void {
    const [topic, { partition }, stored] = [this.#reportsTopic, this.#assignment, this.#stored];
    const { conflicts } = state.resolution;
    const changed = [...conflicts.values()].filter((version) => stored?.get(version.conflictId) !== version);
    const head = {
      lastOffset: offset,
      lastTimestamp: timestamp,
      nextOffset: state.nextOffset,
      floors: toFloorsText(state.floors),
    };
    this.#checkpoints.write(topic, partition, head, toStates(changed), stored === undefined);
    const store = this.#checkpoints.storeOf(topic, partition);
    const resolution = closeQuiet(state.resolution, this.#config.openReportsMax, store);
    this.#state = { ...state, resolution };
    this.#stored = resolution.conflicts;
  }

  #offsets(offset: bigint) {
    const { groupId } = this.#config;
    return { groupId, topic: this.#reportsTopic, partition: this.#assignment.partition, offset };
  }

  get #reportsTopic(): string {
    return this.#config.prefix + TOPICS.reports.name;
  }

  get #eventsTopic(): string {
    return this.#config.prefix + TOPICS.events.name;
  }
}

/** One at a time: all at once would be as large as the state. */
function* toStates(versions: readonly ConflictVersion[]): Iterable<ConflictState> {
  for (const version of versions) yield version.toState();
}
