import { setTimeout as delay } from "node:timers/promises";
import type { Consumer, ConsumerGroupJoinEvent, EachBatchPayload } from "kafkajs";
import { ignore } from "../faults.js";
import { createKafka, type KafkaOptions } from "../kafka.js";
import { waitForBroker } from "../wait-for-broker.js";
import { GroupMembership } from "./group-membership.js";
import { PartitionAssignment } from "./partition-assignment.js";

/**
 * How to consume in a group.
 *
 * Units: all times ms. Raising `sessionTimeoutMs` (10,000) makes a dead member's partitions wait longer; lowering it makes slow
 * ones lose theirs. `silenceMs` (60,000) without any sign of life makes the supervisor start the consumer anew.
 */
export interface GroupOptions extends KafkaOptions {
  readonly groupId: string;
  readonly sessionTimeoutMs?: number;
  readonly rebalanceTimeoutMs?: number;
  /** Partitions handled at the same time; 12 unless given. */
  readonly concurrency?: number;
  readonly silenceMs?: number;
}

/** Whoever handles what the consumer delivers. None of these may throw. */
export interface GroupListener {
  onAssigned(assignments: readonly PartitionAssignment[], consumer: Consumer): void;
  onBatch(assignment: PartitionAssignment, payload: EachBatchPayload): Promise<void>;
}

export type GroupState = "waiting-for-broker" | "joining" | "running" | "stopped";

const RESTART_DELAY_MS_MAX = 10_000;

/**
 * Keeps one consumer of a group alive: waits for the broker, joins, and starts anew after whatever ends it.
 *
 * The library's own restarts are switched off: after some errors it goes on for ever without consuming, after others it stops
 * and the process lives on. Here every end leads back to the beginning of the loop.
 */
export class GroupConsumer {
  readonly #options: GroupOptions;
  readonly #topics: readonly string[];
  readonly #listener: GroupListener;
  readonly #closing = new AbortController();
  #assignments = new Map<string, PartitionAssignment>();
  #consumer: Consumer | undefined;
  #end: ((reason: string) => void) | undefined;
  #running: Promise<void> | undefined;
  membership: GroupMembership | undefined;
  state: GroupState = "waiting-for-broker";

  constructor(options: GroupOptions, topics: readonly string[], listener: GroupListener) {
    this.#options = options;
    this.#topics = topics;
    this.#listener = listener;
  }

  get assignments(): readonly PartitionAssignment[] {
    return [...this.#assignments.values()];
  }

  /** Starts and returns at once; progress shows in `state`. */
  start(): void {
    this.#running ??= this.#supervise();
  }

  /** Leaves the group and joins it again, for a new assignment of everything. */
  rejoin(reason: string): void {
    this.#end?.(reason);
  }

  /** Stops fetching, lets running handlers finish for up to `drainMs`, leaves the group. */
  async close(drainMs: number): Promise<void> {
    this.#closing.abort(new Error("the service is stopping"));
    for (const assignment of this.assignments) if (!assignment.isBusy) assignment.revoke("the service is stopping");
    const drained = setTimeout(() => this.#revokeAll("the time to finish has passed"), drainMs);
    this.#end?.("closing");
    // A handler that heeds neither the signal nor the clock must not keep the process from ending.
    await Promise.race([this.#running, delay(drainMs + 5000, undefined, { ref: false })]);
    clearTimeout(drained);
    this.state = "stopped";
  }

  async #supervise(): Promise<void> {
    const { signal } = this.#closing;
    for (let failures = 0; !signal.aborted; ) {
      this.state = "waiting-for-broker";
      try {
        await waitForBroker(this.#options, { signal });
        this.state = "joining";
        const startedAt = Date.now();
        const reason = await this.#consumeUntilEnd();
        failures = Date.now() - startedAt > RESTART_DELAY_MS_MAX ? 0 : failures + 1;
        if (signal.aborted) break;
        const delayMs = Math.min(250 * 2 ** failures, RESTART_DELAY_MS_MAX);
        const { groupId } = this.#options;
        this.#options.logger?.warn({ groupId, reason, delayMs }, "the consumer ended; it starts again");
        await delay(delayMs, undefined, { signal });
      } catch (error) {
        if (!signal.aborted) this.#options.logger?.error({ err: error }, "the consumer could not be started");
      }
    }
  }

  /** Runs one consumer and returns why it ended; it is disconnected then and holds no assignment. */
  async #consumeUntilEnd(): Promise<string> {
    const { promise: ended, resolve } = Promise.withResolvers<string>();
    this.#end = resolve;
    const consumer = this.#createConsumer();
    const silence = this.#watchSilence(resolve);
    try {
      await consumer.connect();
      await consumer.subscribe({ topics: [...this.#topics], fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        partitionsConsumedConcurrently: this.#options.concurrency ?? 12,
        eachBatch: (payload) => this.#onBatch(payload),
      });
      if (this.#closing.signal.aborted) resolve("closing");
      return await ended;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    } finally {
      clearInterval(silence);
      this.#end = undefined;
      // Waits for handlers under way, then leaves the group.
      await consumer.disconnect().catch(ignore);
      this.#revokeAll("the consumer ended");
      this.#consumer = undefined;
    }
  }

  #createConsumer(): Consumer {
    const { groupId, sessionTimeoutMs = 10_000, rebalanceTimeoutMs = 60_000 } = this.#options;
    const consumer = createKafka(this.#options).consumer({
      groupId,
      sessionTimeout: sessionTimeoutMs,
      heartbeatInterval: Math.floor(sessionTimeoutMs / 5),
      rebalanceTimeout: rebalanceTimeoutMs,
      maxBytesPerPartition: 1024 * 1024,
      maxBytes: 8 * 1024 * 1024,
      maxWaitTimeInMs: 250,
      allowAutoTopicCreation: false,
      retry: { initialRetryTime: 100, maxRetryTime: 2000, retries: 8, restartOnFailure: async () => false },
    });
    this.#consumer = consumer;
    this.membership = new GroupMembership(consumer, sessionTimeoutMs);
    consumer.on(consumer.events.GROUP_JOIN, (event) => this.#onJoined(event));
    consumer.on(consumer.events.CRASH, ({ payload }) => this.#end?.(payload.error.message));
    return consumer;
  }

  /** Called before the first batch of the generation, so that nothing is delivered that the listener has not been told of. */
  #onJoined({ payload }: ConsumerGroupJoinEvent): void {
    this.#revokeAll("the group was rebalanced");
    const consumer = this.#consumer;
    if (!consumer) return;
    this.state = "running";
    const { membership } = this;
    for (const [topic, partitions] of Object.entries(payload.memberAssignment)) {
      for (const partition of partitions) {
        const assignment = new PartitionAssignment(topic, partition, {
          isMember: () => membership?.isConfirmed() ?? false,
          seek: (offset) => consumer.seek({ topic, partition, offset: String(offset) }),
        });
        this.#assignments.set(`${topic}/${partition}`, assignment);
        // The library remembers pauses across generations.
        consumer.resume([{ topic, partitions: [partition] }]);
      }
    }
    this.#listener.onAssigned(this.assignments, consumer);
  }

  /** Never throws: an error out of eachBatch stops the library's fetch loop for good, or restarts it for ever. */
  async #onBatch(payload: EachBatchPayload): Promise<void> {
    const { topic, partition } = payload.batch;
    const assignment = this.#assignments.get(`${topic}/${partition}`);
    // Left unresolved, the records are fetched again, by us or by their next owner.
    if (assignment?.state !== "ready" || assignment.signal.aborted || payload.isStale()) return;
    assignment.isBusy = true;
    try {
      await this.#listener.onBatch(assignment, payload);
    } catch (error) {
      this.#options.logger?.error({ err: error, topic, partition }, "the batch listener threw");
    } finally {
      assignment.isBusy = false;
    }
  }

  #revokeAll(reason: string): void {
    for (const assignment of this.#assignments.values()) assignment.revoke(reason);
    this.#assignments = new Map();
  }

  #watchSilence(end: (reason: string) => void): NodeJS.Timeout {
    const { silenceMs = 60_000 } = this.#options;
    return setInterval(
      () => {
        const isBusy = this.assignments.some((assignment) => assignment.isBusy);
        const silentMs = Date.now() - (this.membership?.activeAt ?? Date.now());
        if (!isBusy && silentMs > silenceMs) end(`no sign of life for ${silentMs} ms`);
      },
      Math.max(silenceMs / 10, 100),
    ).unref();
  }
}
