/** What an assignment asks of the consumer that holds it. */
export interface AssignmentHolder {
  readonly isMember: () => boolean;
  readonly seek: (offset: bigint) => void;
}

/**
 * One partition for as long as one generation of the group leaves it with us. A rebalance makes a new one, also for a
 * partition that stays.
 */
export class PartitionAssignment {
  readonly #revocation = new AbortController();
  readonly #holder: AssignmentHolder;
  /** When its position last moved, or when it was assigned, ms since 1970. */
  progressAt: number = Date.now();
  /** The end of the log when the last batch was read, and how far we have come. */
  endOffset = 0n;
  position = 0n;
  /** Where it stands: only a `ready` partition is given batches. */
  state: "preparing" | "ready" | "waiting" | "left-alone" = "preparing";
  /** Transient faults in a row. */
  failures = 0;
  isBusy = false;

  constructor(
    readonly topic: string,
    readonly partition: number,
    holder: AssignmentHolder,
  ) {
    this.#holder = holder;
  }

  /** Aborted when the partition is taken away, given anew, or the service stops. */
  get signal(): AbortSignal {
    return this.#revocation.signal;
  }

  /** Offsets between our position and the end of the log, as of the last batch. */
  get lag(): bigint {
    return this.endOffset > this.position ? this.endOffset - this.position : 0n;
  }

  /**
   * Whether the partition is certainly still ours: not revoked, and the coordinator has confirmed our membership within the
   * session timeout, counted from when we asked. False after a long stop of the process until the next heartbeat is answered.
   */
  isOwned(): boolean {
    return !this.signal.aborted && this.#holder.isMember();
  }

  /** Where the next batch begins. Without it: at the committed offset, as read when the group was joined. */
  seek(offset: bigint): void {
    if (!this.signal.aborted) this.#holder.seek(offset);
  }

  revoke(reason: string): void {
    this.#revocation.abort(new Error(`${this.topic}/${this.partition}: ${reason}`));
  }
}
