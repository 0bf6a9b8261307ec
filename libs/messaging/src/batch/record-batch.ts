import { TransientError } from "#contracts";
import { toDeadLetter } from "../dead-letter.js";
import { AbandonedError, isMembershipLost } from "../faults.js";
import type { ConsumedRecord, OutgoingRecord } from "../records.js";
import type { PartitionAssignment } from "./partition-assignment.js";

/** What a batch needs of the consumer it came from. */
export interface BatchConnection {
  readonly heartbeat: () => Promise<void>;
  readonly commit: (nextOffset: bigint) => Promise<void>;
  readonly sendDeadLetters: (letters: readonly OutgoingRecord[]) => Promise<void>;
}

/** A record the handler turned down, and why. */
export interface Rejection {
  readonly record: ConsumedRecord;
  readonly error: unknown;
}

/** Records of one partition in log order, at least one. */
export class RecordBatch {
  readonly #connection: BatchConnection;
  readonly rejections: Rejection[] = [];
  isCommitted = false;

  constructor(
    readonly assignment: PartitionAssignment,
    readonly records: readonly ConsumedRecord[],
    /** The position after this batch; may lie behind its last record, past markers and compacted holes. */
    readonly nextOffset: bigint,
    connection: BatchConnection,
  ) {
    this.#connection = connection;
  }

  get topic(): string {
    return this.assignment.topic;
  }
  get partition(): number {
    return this.assignment.partition;
  }

  /**
   * Tells the group that we are alive; call it at least every few seconds in long work.
   *
   * Errors: `AbandonedError` when the partition is not ours any more; let it pass through.
   */
  async heartbeat(): Promise<void> {
    await this.#ask(this.#connection.heartbeat);
  }

  /** Sends this record to the dead letter when the batch is committed. */
  reject(record: ConsumedRecord, error: unknown): void {
    this.rejections.push({ record, error });
  }

  /**
   * Writes the dead letters, waits for them, then commits the position behind this batch.
   *
   * Crash before: the batch is read again. Crash between the dead letters and the commit: they are written again under the same
   * keys. Errors: transient, or `AbandonedError`.
   */
  async commit(): Promise<void> {
    if (this.rejections.length > 0) {
      const at = new Date();
      await this.#connection.sendDeadLetters(
        this.rejections.map(({ record, error }) => toDeadLetter(record, error, at)),
      );
    }
    await this.#ask(() => this.#connection.commit(this.nextOffset));
    this.isCommitted = true;
  }

  /** The same batch reduced to one record, for finding the one that makes a handler fail. */
  only(index: number): RecordBatch {
    const record = this.records[index];
    if (!record) throw new RangeError(`no record ${index} in a batch of ${this.records.length}`);
    const nextOffset = index === this.records.length - 1 ? this.nextOffset : record.offset + 1n;
    return new RecordBatch(this.assignment, [record], nextOffset, this.#connection);
  }

  async #ask(request: () => Promise<void>): Promise<void> {
    if (this.assignment.signal.aborted) throw new AbandonedError(String(this.assignment.signal.reason));
    try {
      await request();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (isMembershipLost(error)) throw new AbandonedError(message, { cause: error });
      throw new TransientError("broker-unavailable", message, { cause: error });
    }
  }
}
