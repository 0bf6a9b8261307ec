import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { parseEvent, toArticle, toLogRecord } from "#contracts";
import type { CanonicalEvent, LogRecord } from "#domain";
import { extract } from "#extraction";
import { resolve } from "#resolution";
import { runProgram } from "../../apps/cli/src/program.js";
import { makeOwnTopics, type OwnTopics, until } from "./own-topics.js";
import { readLog } from "./published.js";
import { makeServices } from "./service-process.js";

async function override(topics: OwnTopics, ...argv: readonly string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [text(stdout), text(stderr)];
  const where = ["--brokers", topics.kafka.brokers.join(","), "--topic-prefix", topics.prefix];
  const who = ["--by", "A. Editor", "--why", "checked by hand"];
  const exitCode = await runProgram(["override", ...argv, ...who, ...where], {
    stdin: Readable.from([]),
    stdout,
    stderr,
  });
  stdout.end();
  stderr.end();
  return { exitCode, out: await out, err: await err };
}

/** Two truces of one war and one of another, as extraction reads them. */
const records: readonly LogRecord[] = [
  "Greece and Turkey signed a ceasefire on 4 June 1897, the ministry said.",
  "A ceasefire between Greece and Turkey was signed on 14 June 1897 near Lamia.",
  "Paraguay and Bolivia agreed to a truce on 12 June 1935.",
].flatMap((words, i) =>
  extract(toArticle({ text: words, url: `https://example.org/${i}` })).reports.map(
    (report) => ({ type: "report", report }) as const,
  ),
);
const eventOf = (words: string): CanonicalEvent => {
  const event = resolve(records).find(({ label }) => label.includes(words));
  if (!event) throw new Error(`no event of ${words}`);
  return event;
};
const [first, second, chaco] = [eventOf(" 4 June 1897"), eventOf(" 14 June 1897"), eventOf("1935")];

async function latest(topics: OwnTopics, eventId: string): Promise<CanonicalEvent | undefined> {
  const events = (await topics.read("events")).flatMap(({ value }) => {
    const parsed = parseEvent(value);
    return parsed.ok && parsed.value.eventId === eventId ? [parsed.value] : [];
  });
  return events.sort((a, b) => b.revision - a.revision)[0];
}

describe("truceline override on a broker", () => {
  it("writes a merge and its undoing onto the reports log, and the deduplicator does both", async () => {
    const topics = await makeOwnTopics();
    await topics.producer.send(topics.nameOf("reports"), records.map(toLogRecord));
    const deduplicator = await makeServices(topics).startReady("deduplicator");
    await until(async () => (await latest(topics, second.eventId)) !== undefined, "the events");
    const merged = await override(topics, "merge", first.eventId, second.eventId);
    expect(merged).toMatchObject({ exitCode: 0, out: expect.stringContaining("superseded") });
    const isGone = async () => (await topics.read("events")).length > 3;
    await until(isGone, "the merge");
    const states = await Promise.all([latest(topics, first.eventId), latest(topics, second.eventId)]);
    const [kept, gone] = states[0]?.supersededBy ? [states[1], states[0]] : states;
    expect(gone?.supersededBy).toBe(kept?.eventId);
    expect(kept).toMatchObject({ reportCount: 2, overrides: [{ by: "A. Editor", why: "checked by hand" }] });

    const undone = await override(topics, "undo", kept?.overrides[0]?.overrideId ?? "");
    expect(undone.exitCode).toBe(0);
    await until(async () => (await latest(topics, gone?.eventId ?? ""))?.reportCount === 1, "the undoing");
    await deduplicator.end("SIGTERM");
    expect((await readLog(topics)).filter(({ type }) => type === "override")).toHaveLength(2);
  });

  it("refuses what the topics do not hold, and two conflicts, and writes nothing", async () => {
    const topics = await makeOwnTopics();
    await topics.producer.send(topics.nameOf("reports"), records.map(toLogRecord));
    const deduplicator = await makeServices(topics).startReady("deduplicator");
    await until(async () => (await latest(topics, chaco.eventId)) !== undefined, "the events");
    await until(async () => (await latest(topics, first.eventId)) !== undefined, "the events");
    await deduplicator.end("SIGTERM");
    const mixed = await override(topics, "merge", first.eventId, chaco.eventId);
    expect(mixed).toMatchObject({ exitCode: 4, err: expect.stringContaining("reports of two conflicts never meet") });
    const unknown = await override(topics, "reject", "cf-nothing");
    expect(unknown).toMatchObject({ exitCode: 4, err: expect.stringContaining("no event and no report cf-nothing") });
    const trial = await override(topics, "reject", first.eventId, "--dry-run");
    expect(trial).toMatchObject({ exitCode: 0, out: expect.stringContaining("retracted") });
    expect(await topics.read("reports")).toHaveLength(records.length);
  });
});
