import { randomInt } from "node:crypto";
import type { Message, Producer, TopicMessages } from "kafkajs";
import { PermanentError } from "#contracts";
import { ignore, toWriteError } from "./faults.js";
import { createKafka, type KafkaOptions } from "./kafka.js";
import { partitionOf } from "./partition.js";
import { lookUpPartitionCounts } from "./partition-counts.js";
import { type OutgoingRecord, sizeOf } from "./records.js";

/** Largest batch per partition and request, bytes: the broker's default limit for one batch is 1 MiB. */
const BATCH_BYTES_MAX = 512 * 1024;
const RECORDS_PER_FLUSH_MAX = 5000;

export interface ProducerOptions extends KafkaOptions {
  /** How many partitions a topic has. Asked of the broker, once per topic, unless given: keys depend on it, and counts are fixed for life. */
  readonly partitionCount?: (topic: string) => number | Promise<number>;
  /** How often one request is tried again inside the client library before the caller hears of it; 5 unless given. */
  readonly retries?: number;
}

interface PendingSend {
  readonly messages: TopicMessages;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/**
 * Writes records at least once: `send` resolves only after all in-sync replicas have them.
 *
 * One request is under way at a time, sends that arrive meanwhile go out together. Two in flight could not be told apart by
 * the broker: the library gives a failed batch's sequence numbers to the next one, which would then pass for a repeat,
 * acknowledged and never written. For the same reason any error replaces the client underneath.
 */
export class RecordProducer {
  readonly #options: ProducerOptions;
  readonly #partitionCount: (topic: string) => number | Promise<number>;
  #client: Producer | undefined;
  #queue: PendingSend[] = [];
  #flushing: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: ProducerOptions) {
    this.#options = options;
    this.#partitionCount = options.partitionCount ?? lookUpPartitionCounts(options);
  }

  /** Opens the connection early, so that the first send does not wait for it. Errors: transient, nothing is left open. */
  async connect(): Promise<void> {
    try {
      await this.#open();
    } catch (error) {
      throw toWriteError(error);
    }
  }

  /**
   * Writes records and waits for the acknowledgement.
   *
   * Errors: `TransientError` when Kafka does not acknowledge (some of the records may still have been written),
   * `PermanentError` when it never will (too large).
   */
  async send(topic: string, records: readonly OutgoingRecord[]): Promise<void> {
    if (this.#isClosed) throw new Error("the producer is closed");
    if (records.length === 0) return;
    const messages = { topic, messages: toMessages(records, await this.#partitionCount(topic)) };
    await new Promise<void>((resolve, reject) => {
      this.#queue.push({ messages, resolve, reject });
      this.#flushing ??= this.#flushAll().finally(() => {
        this.#flushing = undefined;
      });
    });
  }

  /** Waits for what is under way, then closes. */
  async disconnect(): Promise<void> {
    this.#isClosed = true;
    await this.#flushing;
    await this.#discard();
  }

  async #flushAll(): Promise<void> {
    while (this.#queue.length > 0) {
      const sends = takeSends(this.#queue);
      try {
        await this.#write(sends);
        for (const { resolve } of sends) resolve();
      } catch (error) {
        await this.#settleFailed(sends, error);
      }
    }
  }

  /** One oversized record must not fail those that happened to travel with it. */
  async #settleFailed(sends: readonly PendingSend[], cause: unknown): Promise<void> {
    await this.#discard();
    const error = toWriteError(cause);
    if (sends.length === 1 || !(error instanceof PermanentError)) {
      for (const { reject } of sends) reject(error);
      return;
    }
    for (const send of sends) {
      try {
        await this.#write([send]);
        send.resolve();
      } catch (failure) {
        await this.#discard();
        send.reject(toWriteError(failure));
      }
    }
  }

  async #write(sends: readonly PendingSend[]): Promise<void> {
    const client = await this.#open();
    for (const topicMessages of toRequests(sends.map(({ messages }) => messages))) {
      await client.sendBatch({ acks: -1, topicMessages });
    }
  }

  async #open(): Promise<Producer> {
    if (this.#client) return this.#client;
    const retry = { initialRetryTime: 50, maxRetryTime: 1000, retries: this.#options.retries ?? 5 };
    const client = createKafka(this.#options, { retry }).producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      retry,
    });
    try {
      await client.connect();
    } catch (error) {
      await client.disconnect().catch(ignore);
      throw error;
    }
    this.#client = client;
    return client;
  }

  async #discard(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    await client?.disconnect().catch(ignore);
  }
}

/** An idempotent producer that waits for all in-sync replicas. Connects at the first send, or when told to. */
export const createProducer = (options: ProducerOptions): RecordProducer => new RecordProducer(options);

/** Takes sends from the front of the queue, at least one. */
function takeSends(queue: PendingSend[]): PendingSend[] {
  let count = 0;
  let records = 0;
  for (const { messages } of queue) {
    records += messages.messages.length;
    if (count > 0 && records > RECORDS_PER_FLUSH_MAX) break;
    count += 1;
  }
  return queue.splice(0, count);
}

/** Gives every record its partition, so that no retry can move it. */
export function toMessages(records: readonly OutgoingRecord[], partitionCount: number): Message[] {
  return records.map((record) => {
    const { key, value, headers, partition } = record;
    const chosen = partition ?? (key === null ? randomInt(partitionCount) : partitionOf(key, partitionCount));
    // Headers are read-only on our side only; the library does not write to them.
    return { key, value, partition: chosen, ...(headers === undefined ? {} : { headers: { ...headers } }) };
  });
}

/**
 * Splits messages into requests in which no partition has more than `BATCH_BYTES_MAX`, keeping the order inside each partition.
 *
 * Why: the library makes one batch of all records of a partition, and the broker refuses batches above the topic's limit.
 */
export function toRequests(topics: readonly TopicMessages[]): TopicMessages[][] {
  const filled = new Map<string, { request: number; bytes: number }>();
  const requests: Map<string, Message[]>[] = [];
  for (const { topic, messages } of topics) {
    for (const message of messages) {
      const bytes = sizeOf(message as OutgoingRecord);
      const place = `${topic}/${message.partition}`;
      const last = filled.get(place) ?? { request: 0, bytes: 0 };
      const fits = last.bytes === 0 || last.bytes + bytes <= BATCH_BYTES_MAX;
      const next = fits ? { request: last.request, bytes: last.bytes + bytes } : { request: last.request + 1, bytes };
      filled.set(place, next);
      requests[next.request] ??= new Map();
      const ofTopic = requests[next.request]?.get(topic);
      if (ofTopic) ofTopic.push(message);
      else requests[next.request]?.set(topic, [message]);
    }
  }
  return requests.map((request) => [...request].map(([topic, messages]) => ({ topic, messages })));
}
