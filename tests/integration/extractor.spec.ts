import { describe, expect, it, onTestFinished } from "vitest";
import { parseLogRecord, toArticle, toArticleRecord, toLogRecord } from "#contracts";
import { type Article, type LogRecord, TEXT_LENGTH_MAX } from "#domain";
import { extract } from "#extraction";
import { KafkaBatchStrategy, partitionOf } from "#messaging";
import { createLogger, HealthRegistry, loadConfig } from "#platform";
import { createExtractor } from "../../apps/extractor/src/create-extractor.js";
import { ExtractorConfig } from "../../apps/extractor/src/extractor.config.js";
import { makeOwnTopics, type OwnTopics, until } from "./own-topics.js";

async function startExtractor({ kafka, prefix }: OwnTopics) {
  const config = loadConfig(ExtractorConfig, { KAFKA_BROKERS: kafka.brokers.join(","), TOPIC_PREFIX: prefix });
  const app = await createExtractor(config, createLogger("extractor", "silent"));
  let closing: Promise<void> | undefined;
  const close = () => (closing ??= app.close());
  onTestFinished(close);
  return { close, health: () => app.get(KafkaBatchStrategy).health(), registry: app.get(HealthRegistry) };
}

const TRUCE =
  "Armenia and Azerbaijan agreed to a ceasefire on 3 March 2019, the foreign ministry in Yerevan said. " +
  "The truce took effect at noon on 4 March 2019.";
const NOTHING = "The harvest in Armenia was better than expected this year, and prices fell.";

const newArticle = (name: string, text: string, fetchedAt: string): Article =>
  toArticle({
    text,
    url: `https://example.org/${name}`,
    publisher: { name: "The Borduria Herald" },
    publishedAt: "2019-03-05",
    fetchedAt,
  });

const send = ({ producer, nameOf }: OwnTopics, ...articles: readonly Article[]) =>
  producer.send(nameOf("articles"), articles.map(toArticleRecord));

async function readLog(topics: OwnTopics): Promise<readonly LogRecord[]> {
  return (await topics.read("reports")).map(({ value, headers }) => {
    const parsed = parseLogRecord(value, headers);
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join("; "));
    return parsed.value;
  });
}

const isConsumed = (topics: OwnTopics, count: bigint) => async () =>
  (await topics.committed("extractor", "articles")) === count;

const first = newArticle("first", TRUCE, "2019-03-05T08:00:00Z");

describe("the extractor", () => {
  it("writes what it reads of an article under the conflict's key, as bytes that anyone would write", async () => {
    const topics = await makeOwnTopics();
    await send(topics, first);
    await startExtractor(topics);
    await until(isConsumed(topics, 1n), "the article");
    const log = await topics.read("reports");
    expect(log.length).toBeGreaterThan(0);
    const [wire] = await readLog(topics);
    expect(log[0]?.value).toEqual(wire && toLogRecord(wire).value);
    for (const { key, partition } of log) expect(partition).toBe(partitionOf(String(key), topics.partitions));
  });

  it("accepts a bare text without key or headers", async () => {
    const topics = await makeOwnTopics();
    await topics.producer.send(topics.nameOf("articles"), [{ key: null, value: JSON.stringify({ text: TRUCE }) }]);
    await startExtractor(topics);
    await until(isConsumed(topics, 1n), "the article");
    expect((await readLog(topics)).map(({ type }) => type)).toContain("report");
  });

  it("says the same again of an article that comes three times, and withdraws nothing", async () => {
    const topics = await makeOwnTopics();
    await send(topics, first, first, first);
    await startExtractor(topics);
    await until(isConsumed(topics, 3n), "the articles");
    const log = await topics.read("reports");
    expect(log.length % 3).toBe(0);
    expect(new Set(log.map(({ value }) => String(value))).size).toBe(log.length / 3);
  });

  it("withdraws what a newer version no longer says, also after a restart, and an older version brings nothing back", async () => {
    const topics = await makeOwnTopics();
    const corrected = newArticle("first", NOTHING, "2019-03-06T08:00:00Z");
    const before = await startExtractor(topics);
    await send(topics, first);
    await until(isConsumed(topics, 1n), "the first version");
    const reports = (await readLog(topics)).flatMap((record) => (record.type === "report" ? [record.report] : []));
    await before.close();
    await startExtractor(topics);
    await send(topics, corrected);
    await until(isConsumed(topics, 2n), "the correction");
    const withdrawn = (await readLog(topics)).flatMap((record) =>
      record.type === "withdrawn" ? [record.withdrawal] : [],
    );
    expect(withdrawn.map(({ reportId }) => reportId).sort()).toEqual(reports.map(({ reportId }) => reportId).sort());
    expect(withdrawn[0]?.article.contentHash).toBe(corrected.contentHash);
    const length = (await readLog(topics)).length;
    await send(topics, first);
    await until(isConsumed(topics, 3n), "the old version again");
    expect((await readLog(topics)).length).toBe(length);
  });

  it("sets poison aside with its bytes and the reason, and goes on", async () => {
    const topics = await makeOwnTopics(1);
    const deep = `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`;
    const poison: readonly (readonly [value: Buffer | string | null, code: string])[] = [
      [null, "empty-value"],
      ["", "empty-value"],
      ["{not json", "invalid-json"],
      ['{"text":17}', "invalid-message"],
      ['{"title":"no text"}', "invalid-message"],
      [Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), "invalid-utf8"],
      [deep, "too-deep"],
      ['{"text":"a","__proto__":{"b":1}}', "forbidden-key"],
    ];
    await topics.producer.send(
      topics.nameOf("articles"),
      poison.map(([value]) => ({ key: "poison", value })),
    );
    await send(topics, first);
    const { health } = await startExtractor(topics);
    await until(isConsumed(topics, BigInt(poison.length) + 1n), "everything");
    const letters = await topics.read("articlesDeadLetter");
    expect(letters.map(({ key, headers }) => [String(key), String(headers.dl_code)])).toEqual(
      poison.map(([, code], offset) => [`${topics.nameOf("articles")}/0/${offset}`, code]),
    );
    expect(letters.map(({ value }) => value)).toEqual(
      poison.map(([value]) => (value === null ? null : Buffer.from(value))),
    );
    expect((await readLog(topics)).length).toBe(extract(first).reports.length);
    expect(health()).toMatchObject({ isReady: true, isLive: true, lag: 0 });
  });
});

describe("an extractor given a long text", () => {
  it("reads the longest one, and sets one character more aside", async () => {
    const topics = await makeOwnTopics(1);
    // Mostly two and three bytes each in UTF-8, so that the record is larger than what one fetch asks of a partition.
    const longest = TRUCE.padEnd(TEXT_LENGTH_MAX, " Żółć — ąęćźż „śńłó” ĄĘĆŹŻ.");
    const texts = [longest, `${longest}.`];
    await topics.producer.send(
      topics.nameOf("articles"),
      texts.map((text) => ({ key: null, value: JSON.stringify({ text }) })),
    );
    await startExtractor(topics);
    await until(isConsumed(topics, 2n), "both articles");
    expect((await readLog(topics)).length).toBe(extract(toArticle({ text: longest })).reports.length);
    expect((await topics.read("articlesDeadLetter")).map(({ headers }) => String(headers.dl_code))).toEqual([
      "invalid-message",
    ]);
  });
});

describe("an extractor without a broker", () => {
  it("starts, is alive and says that it is not ready and why", async () => {
    const config = loadConfig(ExtractorConfig, { KAFKA_BROKERS: "127.0.0.1:1", TOPIC_PREFIX: "none." });
    const app = await createExtractor(config, createLogger("extractor", "silent"));
    onTestFinished(() => app.close());
    const registry = app.get(HealthRegistry);
    expect(registry.liveness().ok).toBe(true);
    expect(registry.readiness()).toEqual({ ok: false, reasons: { consumer: "waiting-for-broker" } });
  });
});
