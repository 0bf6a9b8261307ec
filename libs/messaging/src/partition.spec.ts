import { describe, expect, it } from "vitest";
import { partitionOf } from "./partition.js";

/** Hashes from the tests of Kafka's own Java client (`UtilsTest.testMurmur2`). */
const JAVA_HASHES: readonly (readonly [key: string, murmur2: number])[] = [
  ["21", -973932308],
  ["foobar", -790332482],
  ["a-little-bit-long-string", -985981536],
  ["a-little-bit-longer-string", -1486304829],
  ["lkjh234lh9fiuh90y23oiuhsafujhadof229phr9h19h89h8", -58897971],
  ["abc", 479470107],
];

describe("the partition of a key", () => {
  it.each(JAVA_HASHES)("is where Java's producer puts %j", (key, hash) => {
    for (const count of [1, 3, 12, 997]) expect(partitionOf(key, count)).toBe((hash & 0x7fffffff) % count);
  });

  it("is that of the bytes: text counts as UTF-8", () => {
    expect(partitionOf("Zubrowka – Żubrówka", 997)).toBe(partitionOf(Buffer.from("Zubrowka – Żubrówka"), 997));
  });
});
