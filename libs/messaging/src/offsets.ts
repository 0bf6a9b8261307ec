import { setTimeout as delay } from "node:timers/promises";
import type { Admin } from "kafkajs";
import { ignore, isLeaderMoving, toWriteError } from "./faults.js";
import { createKafka, type KafkaOptions } from "./kafka.js";

/** First and next offset of a partition, control records included. */
export interface OffsetRange {
  readonly first: bigint;
  readonly next: bigint;
}

/** Runs `work` with an admin connection and closes it. Errors: transient ones from the broker. */
export async function withAdmin<T>(options: KafkaOptions, work: (admin: Admin) => Promise<T>): Promise<T> {
  const retry = { retries: 2, initialRetryTime: 100 };
  const admin = createKafka(options, { retry }).admin({ retry });
  try {
    await admin.connect();
    return await work(admin);
  } catch (error) {
    throw toWriteError(error);
  } finally {
    await admin.disconnect().catch(ignore);
  }
}

/** A new topic's leaders settle within a second or two; a killed broker's partitions need its session to run out. */
const LEADER_ATTEMPTS = 8;
const LEADER_DELAY_MS = 150;

/** Asks again, with a client that knows nothing yet, while leaders move: the library's admin gives up at once. */
async function askLeaders<T>(options: KafkaOptions, ask: (admin: Admin) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await withAdmin(options, ask);
    } catch (error) {
      if (attempt >= LEADER_ATTEMPTS || !isLeaderMoving(error)) throw error;
      await delay(LEADER_DELAY_MS * attempt);
    }
  }
}

/** Where each partition of a topic begins and ends now, by partition number. */
export async function readOffsetRanges(
  options: KafkaOptions,
  topic: string,
): Promise<ReadonlyMap<number, OffsetRange>> {
  const offsets = await askLeaders(options, (admin) => admin.fetchTopicOffsets(topic));
  return new Map(
    offsets.map(({ partition, low, high }) => [partition, { first: BigInt(low), next: BigInt(high) }] as const),
  );
}

/** The first offset of each partition whose record was appended at or after `at`; the end where there is none. */
export async function readOffsetsAt(
  options: KafkaOptions,
  topic: string,
  at: Date,
): Promise<ReadonlyMap<number, bigint>> {
  const offsets = await askLeaders(options, (admin) => admin.fetchTopicOffsetsByTimestamp(topic, at.getTime()));
  return new Map(offsets.map(({ partition, offset }) => [partition, BigInt(offset)] as const));
}

/** The group's committed position in a partition: the next offset to read; undefined where nothing was committed yet. */
export async function readCommittedOffset(
  options: KafkaOptions,
  groupId: string,
  topic: string,
  partition: number,
): Promise<bigint | undefined> {
  const [answer] = await withAdmin(options, (admin) => admin.fetchOffsets({ groupId, topics: [topic] }));
  const offset = answer?.partitions.find((entry) => entry.partition === partition)?.offset;
  return offset === undefined || BigInt(offset) < 0n ? undefined : BigInt(offset);
}
