/**
 * A consumer of a compacted topic stood still for ever, or crept on by one offset per fetch (patch 002).
 *
 * Compaction removes records from a batch, even all of them, but the batch keeps its range of offsets. kafkajs 2.2.4 knew a batch only by
 * its records: an empty one left the position where it was, so the same batch was fetched again without end (its issue 1072);
 * of one with a hole at its end, the position went to the hole's first offset, and each fetch brought the same batch to
 * step over one offset more.
 */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const require = createRequire(import.meta.url);
const Decoder = require("kafkajs/src/protocol/decoder.js");
const { RecordBatch: encodeBatch } = require("kafkajs/src/protocol/recordBatch/v0/index.js");
const encodeRecord = require("kafkajs/src/protocol/recordBatch/record/v0/index.js");
const decodeBatch = require("kafkajs/src/protocol/recordBatch/v0/decoder.js");
const Long = require("kafkajs/src/utils/long.js");
const Batch = require("kafkajs/src/consumer/batch.js");

/** What the consumer makes of a batch that begins at offset 100 and of which only the given offsets are left. */
async function consume(lastOffset: number, offsets: readonly number[]) {
  const { buffer } = await encodeBatch({
    firstOffset: Long.fromInt(100),
    lastOffsetDelta: lastOffset - 100,
    records: offsets.map((offset) => encodeRecord({ offsetDelta: offset - 100, key: "k", value: `v${offset}` })),
  });
  const { records } = await decodeBatch(new Decoder(buffer));
  const batch = new Batch("topic", "100", { partition: 0, highWatermark: "5000", messages: records });
  return {
    seen: batch.messages.map(({ offset }: { offset: string }) => Number(offset)),
    position: Number(batch.lastOffset()) + 1,
    isPassedOver: batch.isEmptyDueToFiltering(),
  };
}

describe("a batch after compaction", () => {
  it("is stepped over when nothing is left of it", async () => {
    expect(await consume(199, [])).toEqual({ seen: [], position: 200, isPassedOver: true });
  });

  it("is left behind in one step when only its first record is left", async () => {
    expect(await consume(2099, [100])).toEqual({ seen: [100], position: 2100, isPassedOver: false });
  });

  it("shows all of its records, and nothing else, when nothing was removed", async () => {
    expect(await consume(102, [100, 101, 102])).toEqual({ seen: [100, 101, 102], position: 103, isPassedOver: false });
  });
});
