import { setTimeout as delay } from "node:timers/promises";
import { type CustomTransportStrategy, Server } from "@nestjs/microservices";
import type { Consumer, EachBatchPayload } from "kafkajs";
import { isObservable, lastValueFrom } from "rxjs";
import { PermanentError, TransientError } from "#contracts";
import { toFailure } from "../dead-letter.js";
import { AbandonedError, FencedError } from "../faults.js";
import type { ClientLogger } from "../kafka.js";
import type { RecordProducer } from "../producer.js";
import { toConsumedRecord } from "../records.js";
import { GroupConsumer, type GroupListener, type GroupOptions, type GroupState } from "./group-consumer.js";
import { isBatchPattern, toAssignedPattern } from "./kafka-batch.decorator.js";
import type { PartitionAssignment } from "./partition-assignment.js";
import { RecordBatch } from "./record-batch.js";

/** How a batch ended: handled and committed; to be tried again; or given up because the partition is no longer ours. */
export type BatchOutcome = "handled" | "retried" | "abandoned";

/** One line per batch for logs and metrics. */
export interface BatchObservation {
  readonly topic: string;
  readonly partition: number;
  readonly firstOffset: bigint;
  readonly lastOffset: bigint;
  readonly recordCount: number;
  readonly durationMs: number;
  readonly outcome: BatchOutcome;
  /** Records sent to the dead letter, with the reason. */
  readonly rejected: readonly { readonly offset: bigint; readonly code: string; readonly message: string }[];
  /** Records behind this batch up to the end of the log. */
  readonly lag: bigint;
}

/** Whether the service works: `isReady` asks for traffic, `isLive` false asks for a restart. */
export interface ConsumerHealth {
  readonly state: GroupState;
  readonly isReady: boolean;
  readonly isLive: boolean;
  readonly assigned: number;
  /** Partitions that restore state, wait after a fault, or are left alone. */
  readonly notReady: readonly string[];
  readonly lag: number;
}

export interface KafkaBatchOptions extends GroupOptions {
  /** Put before every topic name. */
  readonly topicPrefix?: string;
  /** Where a record of a topic goes when it cannot be handled; both names without prefix. */
  readonly deadLetterTopics: Readonly<Record<string, string>>;
  /** Writes dead letters. Its connection must not be the consumer's. */
  readonly deadLetters: RecordProducer;
  readonly observe?: (observation: BatchObservation) => void;
  readonly logger?: ClientLogger;
  /** How long running handlers may go on after `close`, ms; 10,000 unless given. */
  readonly drainMs?: number;
  /** No progress in spite of lag for this long means not live, ms; 120,000 unless given. */
  readonly stallMs?: number;
}

const BACK_OFF_MS_MAX = 10_000;
const OWNERSHIP_POLL_MS = 50;
/** After being fenced: time for a heartbeat to tell us whether the group has moved on. */
const REJOIN_DELAY_MS = 5000;

/**
 * Nest transport that hands over whole batches, in log order per partition, and never loses or drops a record.
 *
 * The position moves only when a handler has returned; only the handler commits. A transient fault pauses its partition and tries
 * again, the others go on. A record that makes the handler fail for any other reason is found by giving the records one by
 * one, and goes to the dead letter.
 */
export class KafkaBatchStrategy extends Server implements CustomTransportStrategy, GroupListener {
  readonly #options: KafkaBatchOptions;
  readonly #prefix: string;
  #group: GroupConsumer | undefined;
  #consumer: Consumer | undefined;
  /** The last preparation of each partition: a new one waits until the old one has let go. */
  readonly #preparations = new Map<string, Promise<void>>();

  constructor(options: KafkaBatchOptions) {
    super();
    this.#options = options;
    this.#prefix = options.topicPrefix ?? "";
  }

  /** Calls back at once: a service whose broker is down starts, says so and is not ready. */
  listen(callback: () => void): void {
    const topics = [...this.messageHandlers.keys()].filter(isBatchPattern).map((topic) => this.#prefix + topic);
    this.#group = new GroupConsumer(this.#options, topics, this);
    this.#group.start();
    callback();
  }

  /** Stops fetching, lets running batches finish, leaves the group. The producers are the application's to close, after this. */
  async close(): Promise<void> {
    await this.#group?.close(this.#options.drainMs ?? 10_000);
    await Promise.all(this.#preparations.values());
  }

  override on(): never {
    throw new Error("this transport has no events; ask health()");
  }

  override unwrap<T>(): T {
    return this.#consumer as T;
  }

  health(): ConsumerHealth {
    const assignments = this.#group?.assignments ?? [];
    const state = this.#group?.state ?? "waiting-for-broker";
    const notReady = assignments.filter((assignment) => assignment.state !== "ready");
    const { stallMs = 120_000 } = this.#options;
    const isStalled = assignments.some(
      ({ lag, progressAt, state }) => state === "ready" && lag > 0n && Date.now() - progressAt > stallMs,
    );
    return {
      state,
      isReady: state === "running" && notReady.length === 0,
      // Without a broker nobody can make progress, and a restart would not help.
      isLive: !(isStalled && this.#group?.membership?.isConfirmed()),
      assigned: assignments.length,
      notReady: notReady.map(({ topic, partition, state }) => `${topic}/${partition}: ${state}`),
      lag: Number(assignments.reduce((sum, { lag }) => sum + lag, 0n)),
    };
  }

  onAssigned(assignments: readonly PartitionAssignment[], consumer: Consumer): void {
    this.#consumer = consumer;
    for (const assignment of assignments) {
      if (this.#handlerOf(toAssignedPattern(this.#logicalTopic(assignment)))) {
        consumer.pause([{ topic: assignment.topic, partitions: [assignment.partition] }]);
        this.#prepare(assignment);
      } else {
        assignment.state = "ready";
      }
    }
  }

  async onBatch(assignment: PartitionAssignment, payload: EachBatchPayload): Promise<void> {
    const { topic, partition, messages } = payload.batch;
    const records = messages.map((message) => toConsumedRecord(topic, partition, message));
    const commit = (offset: bigint) =>
      payload.commitOffsetsIfNecessary({
        topics: [{ topic, partitions: [{ partition, offset: String(offset) }] }],
      });
    const batch = new RecordBatch(assignment, records, BigInt(payload.batch.lastOffset()) + 1n, {
      heartbeat: payload.heartbeat,
      commit,
      sendDeadLetters: (letters) => this.#options.deadLetters.send(this.#deadLetterTopic(assignment), letters),
    });
    assignment.endOffset = BigInt(payload.batch.highWatermark);
    assignment.position = records[0]?.offset ?? batch.nextOffset;
    await this.#handle(batch, payload.resolveOffset);
  }

  /** Gives the batch to its handler; true when the position may move behind it. */
  async #handle(batch: RecordBatch, resolveOffset: (offset: string) => void): Promise<boolean> {
    const { assignment, records } = batch;
    const startedAt = performance.now();
    try {
      await this.#call(this.#logicalTopic(assignment), batch);
    } catch (error) {
      if (assignment.signal.aborted || error instanceof AbandonedError) return this.#end(batch, startedAt, "abandoned");
      if (error instanceof TransientError) {
        this.#retryLater(assignment, error);
        return this.#end(batch, startedAt, "retried");
      }
      if (records.length > 1) return this.#handleOneByOne(batch, resolveOffset);
      return this.#setAside(batch, error, resolveOffset, startedAt);
    }
    return this.#advance(batch, resolveOffset, startedAt);
  }

  async #handleOneByOne(batch: RecordBatch, resolveOffset: (offset: string) => void): Promise<boolean> {
    for (const index of batch.records.keys()) {
      if (!(await this.#handle(batch.only(index), resolveOffset))) return false;
    }
    return true;
  }

  /** The handler failed on this very record, and not for want of anything around it. */
  async #setAside(
    batch: RecordBatch,
    error: unknown,
    resolveOffset: (offset: string) => void,
    startedAt: number,
  ): Promise<boolean> {
    const [record] = batch.records;
    batch.rejections.length = 0;
    if (record) batch.reject(record, error);
    if (!(error instanceof PermanentError)) {
      this.#options.logger?.error({ err: error, topic: batch.topic, partition: batch.partition }, "the handler failed");
    }
    try {
      await batch.commit();
    } catch (fault) {
      if (!(fault instanceof AbandonedError)) this.#retryLater(batch.assignment, fault);
      return this.#end(batch, startedAt, fault instanceof AbandonedError ? "abandoned" : "retried");
    }
    return this.#advance(batch, resolveOffset, startedAt);
  }

  #advance(batch: RecordBatch, resolveOffset: (offset: string) => void, startedAt: number): boolean {
    // The library adds one, and passes over trailing markers itself when this is the last record of the fetch.
    const last = batch.records.at(-1);
    if (last) resolveOffset(String(last.offset));
    batch.assignment.position = batch.nextOffset;
    batch.assignment.progressAt = Date.now();
    batch.assignment.failures = 0;
    return this.#end(batch, startedAt, "handled");
  }

  #end({ assignment, records, rejections }: RecordBatch, startedAt: number, outcome: BatchOutcome): boolean {
    const isHandled = outcome === "handled";
    this.#options.observe?.({
      topic: assignment.topic,
      partition: assignment.partition,
      firstOffset: records[0]?.offset ?? 0n,
      lastOffset: records.at(-1)?.offset ?? 0n,
      recordCount: records.length,
      durationMs: Math.round(performance.now() - startedAt),
      outcome,
      rejected: isHandled ? rejections.map(toRejected) : [],
      lag: assignment.lag,
    });
    return isHandled;
  }

  /** Runs the application's preparation until it succeeds, then lets batches in. */
  #prepare(assignment: PartitionAssignment): void {
    const place = `${assignment.topic}/${assignment.partition}`;
    const before = this.#preparations.get(place) ?? Promise.resolve();
    const preparation = before.then(async () => {
      while (!assignment.signal.aborted) {
        assignment.state = "preparing";
        try {
          await untilOwned(assignment);
          await this.#call(toAssignedPattern(this.#logicalTopic(assignment)), assignment);
          this.#letIn(assignment);
          return;
        } catch (error) {
          if (assignment.signal.aborted) return;
          if (error instanceof FencedError) return this.#leaveAlone(assignment, error);
          await this.#backOff(assignment, error);
        }
      }
    });
    this.#preparations.set(place, preparation);
  }

  /** Pauses the partition, waits, and prepares it anew: whatever the fault left behind, restoring starts from what is committed. */
  #retryLater(assignment: PartitionAssignment, error: unknown): void {
    const { topic, partition } = assignment;
    this.#consumer?.pause([{ topic, partitions: [partition] }]);
    if (error instanceof FencedError) {
      this.#leaveAlone(assignment, error);
      return;
    }
    void this.#backOff(assignment, error).then(() => {
      if (assignment.signal.aborted) return;
      if (this.#handlerOf(toAssignedPattern(this.#logicalTopic(assignment)))) this.#prepare(assignment);
      else this.#letIn(assignment);
    });
  }

  async #backOff(assignment: PartitionAssignment, error: unknown): Promise<void> {
    assignment.state = "waiting";
    assignment.failures += 1;
    const delayMs = Math.min(100 * 2 ** assignment.failures, BACK_OFF_MS_MAX);
    const { topic, partition, failures } = assignment;
    this.#options.logger?.warn({ err: error, topic, partition, failures, delayMs }, "a fault; trying again later");
    await delay(delayMs, undefined, { signal: assignment.signal }).catch(() => undefined);
  }

  /**
   * Another producer has our transactional id. If it is the partition's new owner, the group will say so with the next heartbeat.
   * If the group says nothing, the broker had timed our transaction out, or a zombie took it: then a new assignment settles it.
   */
  #leaveAlone(assignment: PartitionAssignment, error: FencedError): void {
    const { topic, partition } = assignment;
    assignment.state = "left-alone";
    this.#options.logger?.warn({ err: error, topic, partition }, "fenced; left alone until a new assignment");
    void delay(REJOIN_DELAY_MS, undefined, { signal: assignment.signal }).then(
      () => this.#group?.rejoin(`${topic}/${partition} was fenced`),
      () => undefined,
    );
  }

  #letIn(assignment: PartitionAssignment): void {
    if (assignment.signal.aborted) return;
    assignment.state = "ready";
    assignment.progressAt = Date.now();
    this.#consumer?.resume([{ topic: assignment.topic, partitions: [assignment.partition] }]);
  }

  async #call(pattern: string, data: RecordBatch | PartitionAssignment): Promise<void> {
    const handler = this.#handlerOf(pattern);
    if (!handler) throw new TransientError("broker-unavailable", `no method handles ${pattern}`);
    const answer: unknown = await handler(data);
    if (isObservable(answer)) await lastValueFrom(answer, { defaultValue: undefined });
  }

  readonly #handlerOf = (pattern: string) => this.messageHandlers.get(pattern);
  readonly #logicalTopic = ({ topic }: PartitionAssignment) => topic.slice(this.#prefix.length);

  #deadLetterTopic(assignment: PartitionAssignment): string {
    const topic = this.#options.deadLetterTopics[this.#logicalTopic(assignment)];
    if (topic === undefined) throw new TransientError("broker-unavailable", `${assignment.topic} has no dead letter`);
    return this.#prefix + topic;
  }
}

/** A process that was stopped for long waits here until the group confirms it as a member, or gives the partition to another. */
async function untilOwned(assignment: PartitionAssignment): Promise<void> {
  const { signal } = assignment;
  while (!assignment.isOwned()) await delay(OWNERSHIP_POLL_MS, undefined, { signal });
}

const toRejected = ({ record, error }: RecordBatch["rejections"][number]) => {
  const { code, message } = toFailure(error);
  return { offset: record.offset, code, message };
};
