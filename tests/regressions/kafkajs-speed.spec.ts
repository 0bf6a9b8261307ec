/**
 * Sending and grouping were slower than they need be (patch 005).
 *
 * kafkajs 2.2.4 computed the checksum of every batch in JavaScript, and put the records of a send into partitions by copying, for each
 * record, all records before it. The native checksum must be the same one, bit for bit: the broker refuses a batch with another.
 */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const checksum: (buffer: Buffer) => number = require("kafkajs/src/protocol/recordBatch/crc32C/index.js");
const inJavaScript: (buffer: Buffer) => number = require("kafkajs/src/protocol/recordBatch/crc32C/crc32C.js");
const groupMessagesPerPartition = require("kafkajs/src/producer/groupMessagesPerPartition.js");

/** Bytes without pattern, the same ones in every run. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 0x2545f491;
  for (let i = 0; i < length; i++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    bytes[i] = state & 0xff;
  }
  return bytes;
}

/** The best of several runs, ms: what the machine can do when nothing disturbs it. */
function timeMs(work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 5; run++) {
    const startedAt = performance.now();
    work();
    best = Math.min(best, performance.now() - startedAt);
  }
  return best;
}

describe("the checksum of a batch", () => {
  it("is CRC-32C by the check value of its definition", () => {
    expect(checksum(Buffer.from("123456789"))).toBe(0xe3069283);
  });

  it("equals the one in JavaScript for every length around the block sizes of native code", () => {
    const bytes = noise(4200);
    const lengths = [...Array(130).keys(), 1023, 1024, 1025, 4095, 4096, 4097, 4200];
    const differing = lengths.filter((length) => {
      const part = bytes.subarray(0, length);
      return checksum(part) !== inJavaScript(part) >>> 0;
    });
    expect(differing).toEqual([]);
  });

  it("takes less than half the time of the one in JavaScript", () => {
    const bytes = noise(8 * 1024 * 1024);
    expect(timeMs(() => checksum(bytes)) * 2).toBeLessThan(timeMs(() => inJavaScript(bytes)));
  });
});

describe("grouping by partition", () => {
  const group = (count: number) =>
    groupMessagesPerPartition({
      topic: "t",
      partitionMetadata: [{ partitionId: 0 }, { partitionId: 1 }],
      messages: Array.from({ length: count }, (_, value) => ({ value, partition: value % 2 })),
      partitioner: ({ message }: { message: { partition: number } }) => message.partition,
    });

  it("keeps the order inside each partition", () => {
    const values = (messages: readonly { value: number }[]) => messages.map(({ value }) => value);
    const groups = group(6);
    expect({ 0: values(groups[0]), 1: values(groups[1]) }).toEqual({ 0: [0, 2, 4], 1: [1, 3, 5] });
  });

  it("takes no longer per record for many records than for few", () => {
    const few = timeMs(() => group(4_000));
    const many = timeMs(() => group(64_000));
    expect(many / few).toBeLessThan(16 * 5);
  });
});
