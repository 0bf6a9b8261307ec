import { describe, expect, it } from "vitest";
import { toArticle, toLogRecord } from "#contracts";
import { extract } from "#extraction";
import type { ConsumedRecord } from "#messaging";
import { ConflictVersion, currentEvents, emptyState, resolve } from "#resolution";
import { UnreadableCheckpoint } from "./checkpoint-file.js";
import { foldLog } from "./fold-log.js";

const reports = [3, 9, 20].flatMap((day) => {
  const text = `Armenia and Azerbaijan agreed to a ceasefire on ${day} March 2019, the foreign ministry in Yerevan said.`;
  return extract(toArticle({ text, url: `https://example.org/${day}`, publishedAt: "2019-04-01" })).reports;
});
const entries = reports.map((report) => ({ type: "report", report }) as const);
const good = entries.map(toLogRecord);
const poison = { key: "k", value: Buffer.from("{"), headers: { ce_type: "org.truceline.report.v1" } };

const toConsumed = (wire: readonly { key: string; value: Buffer; headers: object }[]): readonly ConsumedRecord[] =>
  wire.map(({ key, value, headers }, offset) => ({
    topic: "ceasefire.reports.v1",
    partition: 0,
    offset: BigInt(offset),
    timestamp: 0,
    key: Buffer.from(key),
    value,
    headers: headers as ConsumedRecord["headers"],
  }));

describe("folding the log", () => {
  it("skips what cannot be read, names it, and goes on behind it", () => {
    const [first, ...rest] = good;
    if (!first) throw new Error("no reports");
    const { state, rejected } = foldLog(emptyState(), toConsumed([first, poison, ...rest]));
    expect(rejected.map(({ record, error }) => [record.offset, (error as { code: string }).code])).toEqual([
      [1n, "invalid-json"],
    ]);
    expect(currentEvents(state)).toEqual(resolve(entries));
  });

  it("builds the same state without building events where they were published before", () => {
    const whole = foldLog(emptyState(), toConsumed(good));
    const replayed = foldLog(emptyState(), toConsumed(good), true);
    expect(replayed.changed).toEqual([]);
    expect(currentEvents(replayed.state)).toEqual(currentEvents(whole.state));
  });

  it("does not lay it on the record where the checkpoint cannot be read", () => {
    const store = {
      read: () => {
        throw new UnreadableCheckpoint("damaged");
      },
    };
    const [first] = entries;
    if (!first) throw new Error("no reports");
    const { conflictId } = first.report.conflict;
    const conflicts = new Map([[conflictId, ConflictVersion.in(store, conflictId)]]);
    expect(() => foldLog({ conflicts }, toConsumed(good))).toThrow(UnreadableCheckpoint);
  });

  it("leaves the state it was given as it was: nothing counts before the transaction", () => {
    const [first, ...rest] = toConsumed(good);
    if (!first) throw new Error("no reports");
    const before = foldLog(emptyState(), [first]).state;
    const kept = currentEvents(before);
    const once = foldLog(before, rest);
    const again = foldLog(before, rest);
    expect(currentEvents(before)).toEqual(kept);
    expect(again.changed).toEqual(once.changed);
  });
});
