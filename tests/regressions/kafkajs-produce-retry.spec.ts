/**
 * Acknowledged records were lost, and records of committed transactions doubled, with more than one broker (patch 004).
 *
 * One send over several leaders is several requests. kafkajs 2.2.4 kept the answers by broker. When one request failed, the retry
 * asked only brokers that had not answered: a partition whose leadership had moved to a broker that had answered for other
 * partitions was left out, and the call resolved (its issue 1303; two leaders, one of them killed, are enough). And the
 * retry began while requests to other brokers were under way, which counted as not answered, and sent them again.
 * A retry also chose the partition of a record without key anew.
 */
import { createRequire } from "node:module";
import { setTimeout as delay } from "node:timers/promises";
import { describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const createSendMessages = require("kafkajs/src/producer/sendMessages.js");
const createRetry = require("kafkajs/src/retry/index.js");
const { KafkaJSProtocolError } = require("kafkajs/src/errors.js");

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const retriable = (type: string, code: number) =>
  new KafkaJSProtocolError({ message: type, type, code, retriable: true });

interface Message {
  readonly value: string;
  readonly partition?: number;
}
interface ProduceRequest {
  readonly topicData: readonly {
    readonly topic: string;
    readonly partitions: readonly { readonly partition: number; readonly messages: readonly Message[] }[];
  }[];
}

/** A cluster of fake brokers: who leads which partition, and what happens to a produce request before it is written. */
function newCluster(leaders: Record<number, number>, beforeWrite: (nodeId: number) => Promise<void>) {
  const log: string[] = [];
  const brokers = new Map(
    [1, 2].map((nodeId) => [
      nodeId,
      {
        nodeId,
        async produce({ topicData }: ProduceRequest) {
          await beforeWrite(nodeId);
          for (const { partitions } of topicData) {
            for (const { partition, messages } of partitions) {
              for (const { value } of messages) log.push(`${partition}:${value}`);
            }
          }
          return { topics: [] };
        },
      },
    ]),
  );
  const cluster = {
    async refreshMetadataIfNecessary() {},
    async refreshMetadata() {},
    async addMultipleTargetTopics() {},
    isConnected: () => true,
    removeBroker() {},
    findTopicPartitionMetadata: () => Object.keys(leaders).map((id) => ({ partitionId: Number(id) })),
    findLeaderForPartitions: (_topic: string, partitions: readonly string[]) =>
      Object.groupBy(partitions.map(Number), (partition) => leaders[partition] ?? 0),
    findBroker: async ({ nodeId }: { nodeId: string }) => brokers.get(Number(nodeId)),
  };
  return { cluster, log };
}

function newSend(cluster: object, partitioner: (input: { message: Message }) => number) {
  const eosManager = {
    isTransactional: () => false,
    getProducerId: () => 1,
    getProducerEpoch: () => 0,
    getSequence: () => 0,
    updateSequence() {},
    async acquireBrokerLock() {},
    async releaseBrokerLock() {},
  };
  const retrier = createRetry({ initialRetryTime: 1, retries: 3 });
  const sendMessages = createSendMessages({ logger: silent, cluster, partitioner, eosManager, retrier });
  return (messages: readonly Message[]) => sendMessages({ acks: -1, topicMessages: [{ topic: "t", messages }] });
}

const asTold = ({ message }: { message: Message }) => message.partition ?? 0;
const two: readonly Message[] = [
  { value: "a", partition: 0 },
  { value: "b", partition: 1 },
];

describe("a send over two leaders", () => {
  it("writes a partition that moves to a leader which has answered already", async () => {
    const leaders: Record<number, number> = { 0: 1, 1: 2 };
    const { cluster, log } = newCluster(leaders, async (nodeId) => {
      if (nodeId !== 2) return;
      // The other leader answers first; then this one dies, and its partition moves there.
      await delay(5);
      leaders[1] = 1;
      throw retriable("NOT_LEADER_FOR_PARTITION", 6);
    });
    await newSend(cluster, asTold)(two);
    expect(log.sort()).toEqual(["0:a", "1:b"]);
  });

  it("does not send again what is under way when the other leader asks to wait", async () => {
    let refusals = 1;
    const { cluster, log } = newCluster({ 0: 1, 1: 2 }, async (nodeId) => {
      if (nodeId === 2 && refusals-- > 0) throw retriable("CONCURRENT_TRANSACTIONS", 51);
      if (nodeId === 1) await delay(20);
    });
    await newSend(cluster, asTold)(two);
    await delay(50);
    expect(log.sort()).toEqual(["0:a", "1:b"]);
  });

  it("leaves a record in the partition that was chosen for it first", async () => {
    let refusals = 1;
    let choices = 0;
    const { cluster, log } = newCluster({ 0: 1, 1: 2 }, async (nodeId) => {
      if (nodeId === 1 && refusals-- > 0) throw retriable("NOT_LEADER_FOR_PARTITION", 6);
    });
    await newSend(cluster, () => choices++ % 2)([{ value: "keyless" }]);
    expect(log).toEqual(["0:keyless"]);
  });
});
