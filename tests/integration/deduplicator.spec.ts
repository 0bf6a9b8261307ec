import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, it, onTestFinished } from "vitest";
import { parseEvent, toArticle, toEventRecord, toLogRecord } from "#contracts";
import type { CanonicalEvent, LogRecord } from "#domain";
import { extract } from "#extraction";
import { createTransactionalWriter, KafkaBatchStrategy, partitionOf } from "#messaging";
import { createLogger, loadConfig } from "#platform";
import { resolve } from "#resolution";
import { createDeduplicator } from "../../apps/deduplicator/src/create-deduplicator.js";
import { DeduplicatorConfig } from "../../apps/deduplicator/src/deduplicator.config.js";
import { makeOwnTopics, type OwnTopics, until } from "./own-topics.js";

function newCheckpointFile(): string {
  const folder = mkdtempSync(join(tmpdir(), "truceline-checkpoint-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "checkpoint.sqlite");
}

async function startDeduplicator({ kafka, prefix }: OwnTopics, checkpointFile: string) {
  const lines: string[] = [];
  const config = loadConfig(DeduplicatorConfig, {
    KAFKA_BROKERS: kafka.brokers.join(","),
    TOPIC_PREFIX: prefix,
    CHECKPOINT_FILE: checkpointFile,
    CHECKPOINT_INTERVAL_MS: "0",
  });
  const logger = createLogger("deduplicator", "info", { write: (line: string) => lines.push(line) });
  const app = await createDeduplicator(config, logger);
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= app.close());
  onTestFinished(close);
  const health = () => app.get(KafkaBatchStrategy).health();
  const said = (message: string) =>
    lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => msg === message);
  return { close, health, said };
}

/** Reports as extraction gives them, of truces of invented days between real parties. */
function toReports(...days: readonly number[]): readonly LogRecord[] {
  return days.flatMap((day) => {
    const text =
      `Armenia and Azerbaijan agreed to a ceasefire on ${day} March 2019, the foreign ministry in Yerevan said. ` +
      `The truce took effect at noon on ${day + 1} March 2019.`;
    const article = toArticle({ text, url: `https://example.org/${day}`, publishedAt: "2019-04-25" });
    return extract(article).reports.map((report) => ({ type: "report", report }) as const);
  });
}

const send = ({ producer, nameOf }: OwnTopics, records: readonly LogRecord[]) =>
  producer.send(nameOf("reports"), records.map(toLogRecord));

async function readEvents(topics: OwnTopics): Promise<readonly CanonicalEvent[]> {
  return (await topics.read("events")).map(({ value }) => {
    const parsed = parseEvent(value);
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join("; "));
    return parsed.value;
  });
}

/** The highest revision of each event, as bytes, by id. */
function toLatest(events: readonly CanonicalEvent[]): Record<string, string> {
  const latest = new Map<string, CanonicalEvent>();
  for (const event of events) {
    if ((latest.get(event.eventId)?.revision ?? 0) < event.revision) latest.set(event.eventId, event);
  }
  const sorted = [...latest].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([eventId, event]) => [eventId, String(toEventRecord(event).value)]));
}

const isConsumed = (topics: OwnTopics, count: number) => async () =>
  (await topics.committed("deduplicator", "reports")) === BigInt(count);

const reports = toReports(2, 9, 9, 16, 23);
const more = toReports(2, 28);

describe("the deduplicator", () => {
  it("turns partition p of the reports into partition p of the events, as resolving the log does", async () => {
    const topics = await makeOwnTopics();
    await send(topics, reports);
    await startDeduplicator(topics, newCheckpointFile());
    await until(isConsumed(topics, reports.length), "all reports");
    expect(toLatest(await readEvents(topics))).toEqual(toLatest(resolve(reports)));
    for (const { partition, value } of await topics.read("events")) {
      const parsed = parseEvent(value);
      expect(parsed.ok && partitionOf(parsed.value.conflict.conflictId, topics.partitions)).toBe(partition);
    }
  });

  it.each([
    ["its checkpoint", "checkpoint", () => undefined],
    ["a checkpoint that was deleted", "log", (file: string) => rmSync(file)],
    ["a checkpoint that was cut off", "log", corrupt],
  ] as const)("goes on after a restart with %s as if nothing had happened", async (_name, from, damage) => {
    const topics = await makeOwnTopics(1);
    const checkpointFile = newCheckpointFile();
    await send(topics, reports);
    const before = await startDeduplicator(topics, checkpointFile);
    await until(isConsumed(topics, reports.length), "the first reports");
    await before.close();
    const published = (await readEvents(topics)).length;
    damage(checkpointFile);
    const after = await startDeduplicator(topics, checkpointFile);
    await until(() => after.health().isReady, "the restored partition");
    expect((await readEvents(topics)).length).toBe(published);
    expect(after.said("partition restored").map((line) => line.from)).toEqual([from]);
    await send(topics, more);
    await until(isConsumed(topics, reports.length + more.length), "the later reports");
    expect(toLatest(await readEvents(topics))).toEqual(toLatest(resolve([...reports, ...more])));
  });

  it("sets unreadable records of the log aside inside the transaction, and skips the same ones when it restores", async () => {
    const topics = await makeOwnTopics(1);
    const [first, ...rest] = reports;
    if (!first) throw new Error("no report");
    const wire = toLogRecord(first);
    await send(topics, [first]);
    await topics.producer.send(topics.nameOf("reports"), [
      { key: "poison", value: "{not json", headers: wire.headers },
      { key: "poison", value: wire.value },
      { key: "poison", value: null, headers: wire.headers },
      { key: "poison", value: '{"reportId":"r"}', headers: wire.headers },
    ]);
    await send(topics, rest);
    const file = newCheckpointFile();
    const before = await startDeduplicator(topics, file);
    await until(isConsumed(topics, reports.length + 4), "everything");
    const codes = async () => (await topics.read("reportsDeadLetter")).map(({ headers }) => String(headers.dl_code));
    expect(await codes()).toEqual(["invalid-json", "unknown-type", "empty-value", "invalid-message"]);
    expect(toLatest(await readEvents(topics))).toEqual(toLatest(resolve(reports)));
    await before.close();
    rmSync(file);
    const after = await startDeduplicator(topics, file);
    await until(() => after.health().isReady, "the restored partition");
    expect(await codes()).toHaveLength(4);
  });

  it("publishes what reads differently under other rules, above the topic's last revision, and retracts what vanished", async () => {
    const topics = await makeOwnTopics(1);
    const file = newCheckpointFile();
    await send(topics, reports);
    const before = await startDeduplicator(topics, file);
    await until(isConsumed(topics, reports.length), "the reports");
    await before.close();
    // As if earlier rules had made the checkpoint, had labelled an event otherwise and had seen one more.
    const [known] = resolve(reports);
    if (!known) throw new Error("no event");
    const former = { ...known, revision: 40, label: "as earlier rules had it" };
    const vanished = { ...known, eventId: `cf-${randomUUID()}` as CanonicalEvent["eventId"], revision: 7 };
    await topics.producer.send(topics.nameOf("events"), [former, vanished].map(toEventRecord));
    execute(file, `UPDATE checkpoint SET resolution_version = '0.0.1'; DELETE FROM conflict`);
    const after = await startDeduplicator(topics, file);
    await until(() => after.health().isReady, "the rebuilt partition");
    const latest = new Map((await readEvents(topics)).map((event) => [event.eventId, event]));
    expect(latest.get(known.eventId)).toEqual({ ...known, revision: 41 });
    expect(latest.get(vanished.eventId)).toMatchObject({ revision: 8, status: "retracted" });
    const published = (await readEvents(topics)).length;
    await after.close();
    rmSync(file);
    const again = await startDeduplicator(topics, file);
    await until(() => again.health().isReady, "the partition to be restored without a checkpoint");
    expect((await readEvents(topics)).length).toBe(published);
  });

  it("leaves a partition alone when it was fenced, and takes it up again with a new assignment", async () => {
    const topics = await makeOwnTopics(1);
    await send(topics, reports);
    const service = await startDeduplicator(topics, newCheckpointFile());
    await until(isConsumed(topics, reports.length), "the first reports");
    const thief = createTransactionalWriter({
      ...topics.kafka,
      transactionalId: `${topics.prefix}deduplicator-0`,
      mayFence: () => true,
    });
    onTestFinished(() => thief.discard());
    await thief.open();
    await send(topics, more);
    await until(() => service.said("fenced; left alone until a new assignment").length > 0, "the fence to be noticed");
    expect(service.health().notReady).toEqual([`${topics.nameOf("reports")}/0: left-alone`]);
    await until(isConsumed(topics, reports.length + more.length), "the reports after the new assignment");
    expect(toLatest(await readEvents(topics))).toEqual(toLatest(resolve([...reports, ...more])));
    const offsets = { groupId: "none", topic: topics.nameOf("reports"), partition: 0, offset: 0n };
    await expect(thief.write({ records: [], offsets })).rejects.toThrow();
  });

  it("shares partitions with a second one, which takes over all when the first leaves", async () => {
    const topics = await makeOwnTopics(3);
    await send(topics, reports);
    const first = await startDeduplicator(topics, newCheckpointFile());
    await until(isConsumed(topics, reports.length), "the first reports");
    const second = await startDeduplicator(topics, newCheckpointFile());
    await until(() => second.health().assigned > 0 && first.health().assigned < 3, "the partitions to be shared");
    await send(topics, more);
    await until(isConsumed(topics, reports.length + more.length), "the later reports");
    await first.close();
    await until(() => second.health().assigned === 3 && second.health().isReady, "the take-over");
    await send(topics, toReports(5));
    await until(isConsumed(topics, reports.length + more.length + toReports(5).length), "the last reports");
    expect(toLatest(await readEvents(topics))).toEqual(toLatest(resolve([...reports, ...more, ...toReports(5)])));
  });
});

function corrupt(file: string): void {
  execute(file, "UPDATE conflict SET state = substr(state, 1, length(state) / 2)");
}

function execute(file: string, sql: string): void {
  const database = new DatabaseSync(file);
  database.exec(sql);
  database.close();
}
