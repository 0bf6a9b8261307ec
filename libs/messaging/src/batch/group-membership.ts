import type { Consumer, RequestEvent } from "kafkajs";

/**
 * Knows until when the coordinator certainly holds us for a member.
 *
 * It counts from when the heartbeat was sent, not from when its answer was read: a process that was stopped in between reads an
 * old answer when it wakes, and must not take it for news.
 */
export class GroupMembership {
  readonly #trustMs: number;
  #askedAt = 0;
  #confirmedAt = 0;
  /** When the consumer last showed a sign of life: a heartbeat, a join, a fetch; ms since 1970. */
  activeAt = Date.now();

  /** `sessionTimeoutMs` as the coordinator was told; a fifth of it is kept in reserve. */
  constructor(consumer: Consumer, sessionTimeoutMs: number) {
    this.#trustMs = sessionTimeoutMs * 0.8;
    const { HEARTBEAT, GROUP_JOIN, FETCH_START, REQUEST } = consumer.events;
    consumer.on(REQUEST, ({ payload }: RequestEvent) => {
      if (payload.apiName === "Heartbeat" || payload.apiName === "SyncGroup") this.#askedAt = payload.sentAt;
    });
    consumer.on(HEARTBEAT, () => this.#confirm());
    consumer.on(GROUP_JOIN, () => this.#confirm());
    consumer.on(FETCH_START, () => {
      this.activeAt = Date.now();
    });
  }

  isConfirmed(): boolean {
    return Date.now() - this.#confirmedAt < this.#trustMs;
  }

  #confirm(): void {
    this.#confirmedAt = this.#askedAt;
    this.activeAt = Date.now();
  }
}
