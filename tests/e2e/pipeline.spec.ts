import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { consoleConsume } from "#broker";
import { fromEvent, parseEvent, parseLogRecord, TOPICS } from "#contracts";
import type { CanonicalEvent, LogRecord } from "#domain";
import { createProducer, ensureTopics, type KafkaOptions, tail } from "#messaging";
import { normalize, resolve } from "#resolution";
import { postArticle, readSeedArticles, type SeedArticle } from "../../scripts/demo/seeds.js";
import { type Services, startServices } from "../../scripts/demo/services.js";
import { waitUntilQuiet } from "../../scripts/demo/wait-until-quiet.js";

const ROOT = join(import.meta.dirname, "..", "..");
const brokers = (process.env.KAFKA_BROKERS ?? "").split(",");
const kafka: KafkaOptions = { brokers, clientId: "pipeline-spec" };

let articles: readonly SeedArticle[];
/** What `truceline run seeds` gives: the same judgement without any of Kafka. */
let expected: readonly CanonicalEvent[];
beforeAll(async () => {
  articles = await readSeedArticles();
  const command = [join("bin", "truceline.mjs"), "run", "seeds", "--json"];
  const { stdout } = await promisify(execFile)(process.execPath, command, { cwd: ROOT, maxBuffer: 1024 ** 3 });
  expected = normalize(stdout.split("\n").filter(Boolean).map(readEvent));
});

function readEvent(json: string): CanonicalEvent {
  const parsed = parseEvent(Buffer.from(json));
  if (!parsed.ok) throw new Error(`no event: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

interface Pipeline {
  readonly services: Services;
  readonly prefix: string;
}

/** The three services on topics of their own. */
async function startPipeline(): Promise<Pipeline> {
  const prefix = `t-${randomUUID().slice(0, 8)}.`;
  await ensureTopics(kafka, Object.values(TOPICS), { prefix });
  const services = await startServices(brokers, { prefix });
  onTestFinished(() => services.stop({ keepLogs: false }));
  return { services, prefix };
}

/** The highest revision of every event, as Kafka's own console consumer reads the topic. */
async function readEvents(prefix: string): Promise<ReadonlyMap<string, string>> {
  const latest = new Map<string, { readonly revision: number; readonly json: string }>();
  for (const { value } of await consoleConsume(brokers, prefix + TOPICS.events.name, { quietMs: 2500 })) {
    const { eventId, revision } = readEvent(value);
    if (revision >= (latest.get(eventId)?.revision ?? 0)) latest.set(eventId, { revision, json: value });
  }
  return new Map([...latest].map(([eventId, { json }]) => [eventId, json]));
}

/** The same from the reports log alone, resolved here: what a run that nothing disturbed makes of this log. */
async function resolveLog(prefix: string): Promise<ReadonlyMap<string, string>> {
  const records: LogRecord[] = [];
  await tail(kafka, prefix + TOPICS.reports.name, { from: "beginning", untilEnd: true }, ({ value, headers }) => {
    const parsed = parseLogRecord(value, headers as Parameters<typeof parseLogRecord>[1]);
    if (!parsed.ok) throw new Error(`no report: ${JSON.stringify(parsed.problems)}`);
    records.push(parsed.value);
  });
  return new Map(resolve(records).map((event) => [event.eventId, JSON.stringify(fromEvent(event))]));
}

const toNormal = (events: ReadonlyMap<string, string>) => normalize([...events.values()].map(readEvent));

const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((entry, index) => [(index * 7) % list.length, entry] as const)
    .sort(([a], [b]) => a - b)
    .map(([, entry]) => entry);

describe("the seeds through the three services", () => {
  it("posted over HTTP give the events of `truceline run`", async () => {
    const { services, prefix } = await startPipeline();
    for (const article of articles) await postArticle(services.ingest.url, article);
    await waitUntilQuiet(kafka, { prefix });
    expect(toNormal(await readEvents(prefix))).toEqual(expected);
  });

  it("three times each, shuffled, straight onto the topic without key or headers, give the same", async () => {
    const { prefix } = await startPipeline();
    const producer = createProducer(kafka);
    onTestFinished(() => producer.disconnect());
    const records = shuffled([...articles, ...articles, ...articles]).map((article) => ({
      key: null,
      value: JSON.stringify(article),
    }));
    for (const record of records) await producer.send(prefix + TOPICS.articles.name, [record]);
    await waitUntilQuiet(kafka, { prefix });
    const events = await readEvents(prefix);
    expect(toNormal(events)).toEqual(expected);
    expect(events).toEqual(await resolveLog(prefix));
  });

  it.each(["ingest", "extractor", "deduplicator"] as const)(
    "give the same when %s is killed after the first event, with articles pending, and started again",
    async (name) => {
      const { services, prefix } = await startPipeline();
      const [first, ...rest] = articles;
      if (!first) throw new Error("no seeds");
      await postArticle(services.ingest.url, first);
      await waitForEvent(prefix);
      const posting = Promise.allSettled(rest.map((article) => postArticle(services.ingest.url, article)));
      await services[name].kill();
      const posted = await posting;
      await services[name].start();
      // Who was not told that Kafka has an article sends it again.
      const unclaimed = rest.filter((_, index) => posted[index]?.status === "rejected");
      for (const article of unclaimed) await postArticle(services.ingest.url, article);
      await waitUntilQuiet(kafka, { prefix });
      const events = await readEvents(prefix);
      expect(toNormal(events)).toEqual(expected);
      expect(events).toEqual(await resolveLog(prefix));
    },
  );
});

async function waitForEvent(prefix: string): Promise<void> {
  const arrived = new AbortController();
  const signal = AbortSignal.any([arrived.signal, AbortSignal.timeout(60_000)]);
  await tail(kafka, prefix + TOPICS.events.name, { from: "beginning", signal }, () => arrived.abort());
  if (!arrived.signal.aborted) throw new Error("no event within a minute");
}
