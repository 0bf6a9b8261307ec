import { setTimeout as delay } from "node:timers/promises";
import { logLevel } from "kafkajs";
import Cluster from "kafkajs/src/cluster/index.js";
import Batch from "kafkajs/src/consumer/batch.js";
import { createLogger } from "kafkajs/src/loggers/index.js";
import createSocketFactory from "kafkajs/src/network/socketFactory.js";
import { ignore, toWriteError } from "./faults.js";
import { type KafkaOptions, toClientConfig } from "./kafka.js";
import { type ConsumedRecord, toConsumedRecord } from "./records.js";

const FETCH_BYTES_MAX = 4 * 1024 * 1024;
const READ_COMMITTED = 1;
const RETRY_DELAY_MS_MAX = 1000;

/** What one fetch brought. `nextOffset` passes over markers, aborted records and compacted holes. */
export interface FetchedRecords {
  readonly records: readonly ConsumedRecord[];
  readonly nextOffset: bigint;
  /** The end for readers of committed records at the time of the fetch. */
  readonly endOffset: bigint;
}

/**
 * Reads partitions of one topic without a consumer group: no join, no committed offset, no trace on the broker.
 *
 * For restoring state and for following a topic. Only committed records; not safe for concurrent reads of one instance's
 * same partition, which nobody needs.
 */
export class PartitionReader {
  readonly #topic: string;
  readonly #cluster: Cluster;
  #isConnected = false;

  constructor(options: KafkaOptions, topic: string) {
    this.#topic = topic;
    const { logLevel: level, logCreator, ...config } = toClientConfig(options);
    this.#cluster = new Cluster({
      ...config,
      logger: createLogger({ level: level ?? logLevel.WARN, logCreator }),
      socketFactory: createSocketFactory(),
      enforceRequestTimeout: true,
      metadataMaxAge: 60_000,
      retry: { retries: 3 },
      allowAutoTopicCreation: false,
      isolationLevel: READ_COMMITTED,
    });
  }

  /**
   * One fetch from `offset`; waits up to `waitMs` when there is nothing.
   *
   * Errors: as the library throws them, after one attempt; `read` and `follow` retry.
   */
  async fetch(partition: number, offset: bigint, waitMs: number): Promise<FetchedRecords> {
    if (!this.#isConnected) {
      await this.#cluster.connect();
      await this.#cluster.addTargetTopic(this.#topic);
      this.#isConnected = true;
    }
    await this.#cluster.refreshMetadataIfNecessary();
    const [nodeId] = Object.keys(this.#cluster.findLeaderForPartitions(this.#topic, [partition]));
    if (nodeId === undefined) throw new Error(`${this.#topic} has no partition ${partition}`);
    const broker = await this.#cluster.findBroker({ nodeId });
    const fetchOffset = String(offset);
    const { responses } = await broker.fetch({
      maxWaitTime: waitMs,
      minBytes: 1,
      maxBytes: FETCH_BYTES_MAX,
      isolationLevel: READ_COMMITTED,
      topics: [{ topic: this.#topic, partitions: [{ partition, fetchOffset, maxBytes: FETCH_BYTES_MAX }] }],
    });
    const data = responses[0]?.partitions[0];
    if (!data) throw new Error(`the broker answered nothing for ${this.#topic} ${partition}`);
    const batch = new Batch(this.#topic, fetchOffset, data);
    const end = BigInt(data.lastStableOffset ?? data.highWatermark);
    return {
      records: batch.messages.map((message) => toConsumedRecord(this.#topic, partition, message)),
      // Nothing fetched moves nothing: the library would name the high watermark, behind which a transaction may still be open.
      nextOffset: batch.rawMessages.length === 0 ? offset : max(BigInt(batch.lastOffset()) + 1n, offset),
      endOffset: end === -1n ? BigInt(data.highWatermark) : end,
    };
  }

  /**
   * Every batch from `from` until `to` (exclusive) is passed; without `to`, until what is committed when the reading starts.
   *
   * Errors: the signal's reason when aborted; a `TransientError` after `retries` failures in a row (5 unless given).
   */
  async *read(
    partition: number,
    from: bigint,
    {
      to,
      signal,
      retries = 5,
    }: { readonly to?: bigint; readonly signal?: AbortSignal; readonly retries?: number } = {},
  ): AsyncGenerator<readonly ConsumedRecord[]> {
    let end = to;
    let position = from;
    for await (const { records, nextOffset, endOffset } of this.follow(partition, from, { retries, signal, until })) {
      end ??= endOffset;
      position = nextOffset;
      const wanted = records.filter(({ offset }) => offset < (end ?? 0n));
      if (wanted.length > 0) yield wanted;
    }
    function until() {
      return end !== undefined && position >= end;
    }
  }

  /** Every fetch from `from` on, also the empty ones, until the signal is aborted or `until` says enough. Errors: as `read`. */
  async *follow(
    partition: number,
    from: bigint,
    {
      signal,
      retries = 5,
      until = () => false,
      waitMs = 500,
    }: {
      readonly signal?: AbortSignal | undefined;
      readonly retries?: number;
      readonly until?: () => boolean;
      readonly waitMs?: number;
    } = {},
  ): AsyncGenerator<FetchedRecords> {
    let failures = 0;
    for (let offset = from; !until(); ) {
      signal?.throwIfAborted();
      try {
        const fetched = await this.fetch(partition, offset, waitMs);
        failures = 0;
        offset = fetched.nextOffset;
        yield fetched;
      } catch (error) {
        failures += 1;
        if (failures > retries) throw toWriteError(error);
        await this.#recover(error);
        await delay(Math.min(50 * 2 ** failures, RETRY_DELAY_MS_MAX));
      }
    }
  }

  async disconnect(): Promise<void> {
    this.#isConnected = false;
    await this.#cluster.disconnect().catch(ignore);
  }

  /** A leader that moved or died: forget it and ask again. */
  async #recover(error: unknown): Promise<void> {
    if (error instanceof Error && "host" in error && "port" in error) {
      this.#cluster.removeBroker({ host: String(error.host), port: Number(error.port) });
    }
    this.#isConnected = false;
    await this.#cluster.refreshMetadata().catch(ignore);
  }
}

const max = (a: bigint, b: bigint) => (a > b ? a : b);

/**
 * All committed records of a partition in `[from, to)`; without `to`, until the present end.
 *
 * Errors: see `PartitionReader.read`.
 */
export async function* readPartition(
  options: KafkaOptions,
  topic: string,
  partition: number,
  from: bigint,
  bounds: { readonly to?: bigint; readonly signal?: AbortSignal } = {},
): AsyncGenerator<readonly ConsumedRecord[]> {
  const reader = new PartitionReader(options, topic);
  try {
    yield* reader.read(partition, from, bounds);
  } finally {
    await reader.disconnect();
  }
}
