import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { TOPICS, type TopicId } from "#contracts";
import {
  type ConsumedRecord,
  createProducer,
  ensureTopics,
  type KafkaOptions,
  type RecordProducer,
  readCommittedOffset,
  tail,
} from "#messaging";

/** All topics of Truceline under a prefix of this test's own, with few partitions, and what tests ask of them. */
export interface OwnTopics {
  readonly kafka: KafkaOptions;
  readonly prefix: string;
  readonly partitions: number;
  readonly producer: RecordProducer;
  nameOf(topic: TopicId): string;
  /** All committed records up to the present end, partition by partition in log order. */
  read(topic: TopicId): Promise<readonly ConsumedRecord[]>;
  /** The sum of a group's positions over all partitions. */
  committed(group: string, topic: TopicId): Promise<bigint>;
}

export async function makeOwnTopics(
  partitions = 3,
  brokers: readonly string[] = (process.env.KAFKA_BROKERS ?? "").split(","),
): Promise<OwnTopics> {
  const kafka: KafkaOptions = { brokers, clientId: "integration-spec" };
  const prefix = `t-${randomUUID().slice(0, 8)}.`;
  await ensureTopics(
    kafka,
    Object.values(TOPICS).map((topic) => ({ ...topic, partitions })),
    { prefix },
  );
  const producer = createProducer(kafka);
  onTestFinished(() => producer.disconnect());
  const nameOf = (topic: TopicId) => prefix + TOPICS[topic].name;
  return {
    kafka,
    prefix,
    partitions,
    producer,
    nameOf,
    async read(topic) {
      const records: ConsumedRecord[] = [];
      await tail(kafka, nameOf(topic), { from: "beginning", untilEnd: true }, (record) => {
        records.push(record);
      });
      return records.sort((a, b) => a.partition - b.partition || Number(a.offset - b.offset));
    },
    async committed(group, topic) {
      let sum = 0n;
      for (let partition = 0; partition < partitions; partition++) {
        sum += (await readCommittedOffset(kafka, prefix + group, nameOf(topic), partition)) ?? 0n;
      }
      return sum;
    },
  };
}

/** Waits for a condition, never for a time. Errors: with what was waited for, when it does not come true. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  timeoutMs = 60_000,
): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited ${timeoutMs} ms for ${what}`);
    await delay(50);
  }
}
