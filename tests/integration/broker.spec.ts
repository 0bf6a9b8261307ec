import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Broker, type BrokerKind, consoleConsume, openBroker, whyNotHere } from "#broker";
import type { Topic } from "#contracts";
import { createProducer, ensureTopics, isBrokerReachable, type KafkaOptions } from "#messaging";

const GONE_MS_MAX = 15_000;

const toOptions = (brokers: readonly string[]): KafkaOptions => ({ brokers, clientId: "broker-spec" });

async function open(kind: BrokerKind, nodes = 1): Promise<Broker> {
  const broker = await openBroker({ ways: [kind], nodes });
  onTestFinished(() => broker.stop());
  return broker;
}

async function newTopic(brokers: readonly string[]): Promise<string> {
  const topic: Topic = {
    name: `t-${randomUUID()}`,
    key: "any",
    partitions: 1,
    cleanupPolicy: "delete",
    retentionMs: -1,
    maxMessageBytes: 1_048_576,
    purpose: "a test",
  };
  await ensureTopics(toOptions(brokers), [topic]);
  return topic.name;
}

async function write(brokers: readonly string[], topic: string, value: string): Promise<void> {
  const producer = createProducer({ ...toOptions(brokers), partitionCount: () => 1 });
  try {
    await producer.send(topic, [{ key: "a", value }]);
  } finally {
    await producer.disconnect();
  }
}

/** Writes once the cluster has noticed that a node is gone: until then its partitions have no leader that answers. */
async function writeInTheEnd(brokers: readonly string[], topic: string, value: string): Promise<void> {
  const end = Date.now() + GONE_MS_MAX;
  for (;;) {
    try {
      return await write(brokers, topic, value);
    } catch (error) {
      if (Date.now() > end) throw error;
      await delay(200);
    }
  }
}

/** Opens a broker in a process of its own, and ends that process with the signal. */
async function openAndEnd(kind: BrokerKind, signal: NodeJS.Signals): Promise<string> {
  const holder = spawn(
    process.execPath,
    ["--conditions=source", "--import", "./scripts/run-typescript.mjs", "tests/integration/hold-broker.ts", kind],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  onTestFinished(() => void holder.kill("SIGKILL"));
  const [line] = await once(createInterface(holder.stdout), "line");
  holder.kill(signal);
  return String(line);
}

async function isGone(broker: string): Promise<boolean> {
  const end = Date.now() + GONE_MS_MAX;
  while (Date.now() < end) {
    if (!(await isBrokerReachable(toOptions([broker])))) return true;
    await delay(100);
  }
  return false;
}

describe("each way to a broker", () => {
  it.for<BrokerKind>(["given", "docker", "maven"])(
    "%s: Kafka's own consumer reads what was written",
    async (kind, ctx) => {
      const reason = await whyNotHere(kind);
      if (reason) ctx.skip(reason);
      const { brokers, kind: opened } = await open(kind);
      expect(opened).toBe(kind);
      const topic = await newTopic(brokers);
      await write(brokers, topic, '{"n":1}');
      expect(await consoleConsume(brokers, topic, { countMax: 1 })).toEqual([{ key: "a", value: '{"n":1}' }]);
    },
  );

  it.for<[BrokerKind, NodeJS.Signals]>([
    ["maven", "SIGINT"],
    ["maven", "SIGKILL"],
    ["docker", "SIGINT"],
    ["docker", "SIGKILL"],
  ])("%s: nothing is left of it when its owner ends by %s", async ([kind, signal], ctx) => {
    const reason = await whyNotHere(kind);
    if (reason) ctx.skip(reason);
    expect(await isGone(await openAndEnd(kind, signal))).toBe(true);
  });
});

describe("a cluster from Maven", () => {
  it("serves what was written after one of its three nodes was killed, and again after that node is back", async (ctx) => {
    const reason = await whyNotHere("maven");
    if (reason) ctx.skip(reason);
    const { brokers, nodes } = await open("maven", 3);
    const topic = await newTopic(brokers);
    await write(brokers, topic, '{"n":1}');
    await nodes?.kill(1);
    expect(await isBrokerReachable(toOptions([brokers[1] ?? ""]))).toBe(false);
    await writeInTheEnd(brokers, topic, '{"n":2}');
    await nodes?.restart(1);
    expect(await isBrokerReachable(toOptions([brokers[1] ?? ""]))).toBe(true);
    const values = await consoleConsume(brokers, topic, { countMax: 2 });
    expect(values.map(({ value }) => value)).toEqual(['{"n":1}', '{"n":2}']);
  });
});
