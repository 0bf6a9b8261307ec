import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import { Controller, type INestMicroservice, Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { PermanentError, type Topic, TransientError } from "#contracts";
import {
  createProducer,
  createTransactionalWriter,
  ensureTopics,
  FencedError,
  KafkaBatch,
  KafkaBatchStrategy,
  type KafkaOptions,
  PartitionAssigned,
  PartitionAssignment,
  partitionOf,
  RecordBatch,
  readCommittedOffset,
  readPartition,
  tail,
} from "#messaging";
import { until } from "./own-topics.js";

const PARTITIONS = 3;
const brokers = (process.env.KAFKA_BROKERS ?? "").split(",");
const kafka: KafkaOptions = { brokers, clientId: "messaging-spec" };
const partitionCount = () => PARTITIONS;

const table = (...names: string[]): Topic[] =>
  names.map((name) => ({
    name,
    key: "any",
    partitions: PARTITIONS,
    cleanupPolicy: "delete",
    retentionMs: -1,
    maxMessageBytes: 1_048_576,
    purpose: "a test",
  }));

async function newTopics(...names: string[]): Promise<string> {
  const prefix = `t-${randomUUID().slice(0, 8)}.`;
  await ensureTopics(kafka, table(...names), { prefix });
  return prefix;
}

const producer = createProducer({ ...kafka, partitionCount });
beforeAll(() => producer.connect());
afterAll(() => producer.disconnect());

async function readAll(topic: string): Promise<string[]> {
  const values: string[] = [];
  await tail(kafka, topic, { from: "beginning", untilEnd: true }, ({ value }) => {
    values.push(String(value));
  });
  return values;
}

type OnBatch = (batch: RecordBatch) => Promise<void>;
type OnAssigned = (assignment: PartitionAssignment) => Promise<void>;

/** A service of one method each, under the real Nest transport. */
async function startService(prefix: string, onBatch: OnBatch, onAssigned?: OnAssigned) {
  @Controller()
  class Consumer {
    @KafkaBatch("in")
    handle(batch: RecordBatch) {
      return onBatch(batch);
    }
  }
  @Controller()
  class Preparer {
    @PartitionAssigned("in")
    prepare(assignment: PartitionAssignment) {
      return onAssigned?.(assignment);
    }
  }
  @Module({ controllers: onAssigned ? [Consumer, Preparer] : [Consumer] })
  class Service {}
  const strategy = new KafkaBatchStrategy({
    ...kafka,
    groupId: `${prefix}group`,
    topicPrefix: prefix,
    deadLetterTopics: { in: "dead" },
    deadLetters: producer,
  });
  const app: INestMicroservice = await NestFactory.createMicroservice(Service, { strategy, logger: false });
  await app.listen();
  let isClosed = false;
  const close = async () => {
    if (!isClosed) await app.close();
    isClosed = true;
  };
  onTestFinished(close);
  return { strategy, close };
}

async function committed(prefix: string): Promise<bigint> {
  let sum = 0n;
  for (let partition = 0; partition < PARTITIONS; partition++) {
    sum += (await readCommittedOffset(kafka, `${prefix}group`, `${prefix}in`, partition)) ?? 0n;
  }
  return sum;
}

const letters = Array.from({ length: 30 }, (_, index) => ({ key: `key-${index}`, value: `value-${index}` }));

describe("topics", () => {
  it("are created once, and differences are said, not repaired", async () => {
    const prefix = await newTopics("a", "b");
    const again = await ensureTopics(kafka, table("a", "b"), { prefix });
    expect(again).toEqual({ created: [], existing: [`${prefix}a`, `${prefix}b`], differences: [] });
    const [a] = table("a");
    const other = await ensureTopics(kafka, [{ ...(a as Topic), partitions: 5, retentionMs: 1000 }], { prefix });
    expect(other.differences).toEqual([
      `${prefix}a has 3 partitions, the table says 5`,
      `${prefix}a has retention.ms=-1, the table says 1000`,
    ]);
  });
});

describe("producer and readers", () => {
  it("keep the order inside a partition, where the key says it belongs", async () => {
    const prefix = await newTopics("in");
    await Promise.all(letters.map((record) => producer.send(`${prefix}in`, [record])));
    const seen = new Map<string, number>();
    for (let partition = 0; partition < PARTITIONS; partition++) {
      for await (const records of readPartition(kafka, `${prefix}in`, partition, 0n)) {
        for (const { key } of records) seen.set(String(key), partition);
      }
    }
    expect(seen).toEqual(new Map(letters.map(({ key }) => [key, partitionOf(key, PARTITIONS)])));
  });

  it("splits what would not fit into one batch, and refuses only the record that never fits", async () => {
    const prefix = await newTopics("in");
    const big = Array.from({ length: 12 }, () => ({ key: "same", value: "x".repeat(300_000) }));
    const tooBig = producer.send(`${prefix}in`, [{ key: "same", value: "x".repeat(2_000_000) }]);
    const rest = producer.send(`${prefix}in`, big);
    await expect(tooBig).rejects.toMatchObject({ name: "PermanentError", code: "too-large" });
    await rest;
    expect((await readAll(`${prefix}in`)).filter((value) => value.length === 300_000)).toHaveLength(12);
  });

  it("reads up to the offset it is given and not beyond", async () => {
    const prefix = await newTopics("in");
    await producer.send(
      `${prefix}in`,
      letters.map((record) => ({ ...record, partition: 1 })),
    );
    const offsets: bigint[] = [];
    for await (const records of readPartition(kafka, `${prefix}in`, 1, 10n, { to: 13n })) {
      offsets.push(...records.map(({ offset }) => offset));
    }
    expect(offsets).toEqual([10n, 11n, 12n]);
  });
});

describe("transactional writer", () => {
  const offsets = (prefix: string, offset: bigint) => ({
    groupId: `${prefix}group`,
    topic: `${prefix}in`,
    partition: 0,
    offset,
  });
  const write = (prefix: string, value: string, offset: bigint) => ({
    records: [{ topic: `${prefix}out`, records: [{ key: "k", value, partition: 0 }] }],
    offsets: offsets(prefix, offset),
  });

  it("fences the one before it, which then can write neither records nor offsets", async () => {
    const prefix = await newTopics("in", "out");
    const options = { ...kafka, partitionCount, transactionalId: `${prefix}writer`, mayFence: () => true };
    const old = createTransactionalWriter(options);
    const young = createTransactionalWriter(options);
    onTestFinished(async () => {
      await old.discard();
      await young.discard();
    });
    await old.open();
    // As a service does, and a fresh broker then has its offsets topic.
    expect(await readCommittedOffset(kafka, `${prefix}group`, `${prefix}in`, 0)).toBeUndefined();
    await old.write(write(prefix, "first", 1n));
    await young.open();
    await expect(old.write(write(prefix, "zombie", 99n))).rejects.toBeInstanceOf(FencedError);
    await young.write(write(prefix, "second", 2n));
    expect(await readAll(`${prefix}out`)).toEqual(["first", "second"]);
    expect(await readCommittedOffset(kafka, `${prefix}group`, `${prefix}in`, 0)).toBe(2n);
  });

  it("does not fence when it may not, although it tries", async () => {
    const prefix = await newTopics("in", "out");
    const options = { ...kafka, partitionCount, transactionalId: `${prefix}writer` };
    const owner = createTransactionalWriter({ ...options, mayFence: () => true });
    const zombie = createTransactionalWriter({ ...options, mayFence: () => false });
    onTestFinished(async () => {
      await owner.discard();
      await zombie.discard();
    });
    await owner.open();
    await expect(zombie.open()).rejects.toBeInstanceOf(TransientError);
    await owner.write(write(prefix, "still mine", 1n));
    expect(await readAll(`${prefix}out`)).toEqual(["still mine"]);
  });
});

describe("batch transport", () => {
  it("delivers every record from the beginning and commits behind the last", async () => {
    const prefix = await newTopics("in", "dead");
    await producer.send(`${prefix}in`, letters);
    const seen = new Set<string>();
    await startService(prefix, async (batch) => {
      for (const { value } of batch.records) seen.add(String(value));
      await batch.commit();
    });
    await until(async () => (await committed(prefix)) === 30n, "all records committed");
    expect(seen.size).toBe(30);
  });

  it("tries again after a transient fault, in order, and drops nothing", async () => {
    const prefix = await newTopics("in", "dead");
    await producer.send(`${prefix}in`, letters);
    let faults = 3;
    const done: string[] = [];
    await startService(prefix, async (batch) => {
      if (faults-- > 0) throw new TransientError("storage-unavailable", "the disk is full");
      done.push(...batch.records.map(({ value }) => String(value)));
      await batch.commit();
    });
    await until(async () => (await committed(prefix)) === 30n, "all records committed");
    expect(done.sort()).toEqual(letters.map(({ value }) => value).sort());
  });

  it("puts the one record that makes the handler fail into the dead letter, with its bytes, and goes on", async () => {
    const prefix = await newTopics("in", "dead");
    const poison = { key: "poison", value: Buffer.from([0xff, 0x00, 0x7b]), headers: { trace: "abc" }, partition: 0 };
    await producer.send(`${prefix}in`, [
      ...letters.slice(0, 10).map((record) => ({ ...record, partition: 0 })),
      poison,
      ...letters.slice(10, 20).map((record) => ({ ...record, partition: 0 })),
    ]);
    const done: string[] = [];
    const { strategy } = await startService(prefix, async (batch) => {
      if (batch.records.some(({ key }) => String(key) === "poison"))
        throw new PermanentError("invalid-utf8", "no text");
      done.push(...batch.records.map(({ value }) => String(value)));
      await batch.commit();
    });
    await until(async () => (await committed(prefix)) === 21n, "all records committed");
    expect(done).toEqual(letters.slice(0, 20).map(({ value }) => value));
    const found: unknown[] = [];
    await tail(kafka, `${prefix}dead`, { from: "beginning", untilEnd: true }, ({ key, value, headers }) => {
      const { dl_at, ...rest } = Object.fromEntries(Object.entries(headers).map(([name, at]) => [name, String(at)]));
      found.push({ key: String(key), value, dated: dl_at !== undefined, ...rest });
    });
    expect(found).toEqual([
      {
        key: `${prefix}in/0/10`,
        value: poison.value,
        dated: true,
        trace: "abc",
        dl_code: "invalid-utf8",
        dl_message: "no text",
        dl_topic: `${prefix}in`,
        dl_partition: "0",
        dl_offset: "10",
        dl_key: Buffer.from("poison").toString("base64"),
      },
    ]);
    expect(strategy.health()).toMatchObject({ state: "running", isReady: true, isLive: true, lag: 0 });
  });

  it("gives no batch before the partition is prepared, and begins where the preparation sought", async () => {
    const prefix = await newTopics("in", "dead");
    await producer.send(
      `${prefix}in`,
      letters.map((record) => ({ ...record, partition: 2 })),
    );
    const { promise: open, resolve } = Promise.withResolvers<void>();
    const offsets: bigint[] = [];
    const { strategy } = await startService(
      prefix,
      async (batch) => {
        offsets.push(...batch.records.map(({ offset }) => offset));
        await batch.commit();
      },
      async (assignment) => {
        await open;
        if (assignment.partition === 2) assignment.seek(25n);
      },
    );
    await until(() => strategy.health().assigned === PARTITIONS, "the assignment");
    await delay(1000);
    expect(offsets).toEqual([]);
    expect(strategy.health().isReady).toBe(false);
    resolve();
    await until(() => offsets.length >= 5, "the rest of the records");
    expect(offsets).toEqual([25n, 26n, 27n, 28n, 29n]);
    expect(strategy.health().isReady).toBe(true);
  });

  it("hands partitions over when a second member joins and when one leaves, and misses nothing", async () => {
    const prefix = await newTopics("in", "dead");
    const seen = new Set<string>();
    const handle: OnBatch = async (batch) => {
      for (const { value } of batch.records) seen.add(String(value));
      await batch.commit();
    };
    const first = await startService(prefix, handle);
    await until(() => first.strategy.health().assigned === 3, "the first assignment");
    const second = await startService(prefix, handle);
    await until(() => second.strategy.health().assigned > 0, "the second assignment");
    await producer.send(`${prefix}in`, letters);
    await until(() => seen.size === 30, "all records");
    await first.close();
    await until(() => second.strategy.health().assigned === 3, "the take-over");
    await producer.send(`${prefix}in`, [{ key: "late", value: "late" }]);
    await until(() => seen.has("late"), "the late record");
  });
});
