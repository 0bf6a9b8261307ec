import { randomUUID } from "node:crypto";
import { openBroker } from "#broker";
import { parseArticle, TOPICS, toArticleRecord, type WireRecord } from "#contracts";
import { createKafka, createProducer, ensureTopics, type KafkaOptions, readOffsetRanges } from "#messaging";
import { startServices } from "../../scripts/demo/services.js";
import { waitUntilQuiet } from "../../scripts/demo/wait-until-quiet.js";
import { mixArticles } from "./articles.js";
import { formatNumber, type Measured } from "./measure.js";

const ARTICLE_COUNT = 3000;
/** Articles sent before the clock starts: connections are open and the services' code is compiled. */
const WARM_UP_COUNT = 200;
const SEND_SIZE = 500;

/** The services on a real broker, from the first article sent to the last offset committed, beside a plain copy of the same bytes. */
export async function benchKafka(share: number): Promise<readonly Measured[]> {
  const articleCount = Math.ceil(ARTICLE_COUNT * share);
  const broker = await openBroker({ log: (line) => console.error(`broker: ${line}`) });
  try {
    const kafka: KafkaOptions = { brokers: broker.brokers, clientId: "truceline-bench" };
    const records = toRecords(WARM_UP_COUNT + articleCount);
    const copyMs = await timeCopy(kafka, records);
    const pipe = await timeServices(kafka, records);
    const bytes = records.slice(WARM_UP_COUNT).reduce((sum, { value }) => sum + value.length, 0);
    const perSecond = (ms: number) => `${formatNumber((1000 * articleCount) / ms)} articles/s`;
    return [
      {
        name: `copy of ${formatNumber(articleCount)} articles (${formatNumber(bytes / 1e6)} MB)`,
        value: perSecond(copyMs),
      },
      { name: "end to end, three services", value: `${perSecond(pipe.ms)}, ${pipe.reports} reports` },
      { name: "  of the copy's speed", value: `${formatNumber(copyMs / pipe.ms)} (${broker.kind} broker)` },
    ];
  } finally {
    await broker.stop();
  }
}

function toRecords(count: number): readonly WireRecord[] {
  return mixArticles(count).map((article) => {
    const parsed = parseArticle(article);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return toArticleRecord(parsed.value);
  });
}

/** Sends in requests of a size that a crawler would use. */
async function send(kafka: KafkaOptions, topic: string, records: readonly WireRecord[]): Promise<void> {
  const producer = createProducer(kafka);
  try {
    for (let start = 0; start < records.length; start += SEND_SIZE) {
      await producer.send(topic, records.slice(start, start + SEND_SIZE));
    }
  } finally {
    await producer.disconnect();
  }
}

async function timeServices(kafka: KafkaOptions, records: readonly WireRecord[]) {
  const prefix = `bench-${randomUUID().slice(0, 8)}.`;
  await ensureTopics(kafka, Object.values(TOPICS), { prefix });
  const services = await startServices(kafka.brokers, { prefix });
  const { signal } = new AbortController();
  let isDone = false;
  try {
    const topic = prefix + TOPICS.articles.name;
    await send(kafka, topic, records.slice(0, WARM_UP_COUNT));
    await waitUntilQuiet(kafka, { prefix, signal });
    const start = performance.now();
    await send(kafka, topic, records.slice(WARM_UP_COUNT));
    await waitUntilQuiet(kafka, { prefix, signal });
    const ms = performance.now() - start;
    const ranges = await readOffsetRanges(kafka, prefix + TOPICS.reports.name);
    const reports = [...ranges.values()].reduce((sum, { first, next }) => sum + Number(next - first), 0);
    isDone = true;
    return { ms, reports };
  } finally {
    await services.stop({ keepLogs: !isDone });
  }
}

/** A plain consumer that writes what it reads to another topic and waits for all in-sync replicas. */
async function timeCopy(kafka: KafkaOptions, records: readonly WireRecord[]): Promise<number> {
  const prefix = `bench-copy-${randomUUID().slice(0, 8)}.`;
  const topics = ["in", "out"].map((name) => ({ ...TOPICS.articles, name }));
  await ensureTopics(kafka, topics, { prefix });
  const client = createKafka(kafka);
  const [consumer, producer] = [
    client.consumer({ groupId: `${prefix}copy` }),
    createKafka(kafka).producer({ idempotent: true }),
  ];
  let copied = 0;
  let onCopied = () => {};
  const until = (count: number) =>
    new Promise<void>((resolve) => {
      onCopied = () => copied >= count && resolve();
      onCopied();
    });
  try {
    await Promise.all([consumer.connect(), producer.connect()]);
    await consumer.subscribe({ topic: `${prefix}in`, fromBeginning: true });
    await consumer.run({
      eachBatch: async ({ batch: { partition, messages } }) => {
        const out = messages.map(({ key, value, headers }) => ({
          key,
          value,
          partition,
          ...(headers ? { headers } : {}),
        }));
        await producer.send({ topic: `${prefix}out`, acks: -1, messages: out });
        copied += messages.length;
        onCopied();
      },
    });
    await send(kafka, `${prefix}in`, records.slice(0, WARM_UP_COUNT));
    await until(WARM_UP_COUNT);
    const start = performance.now();
    await send(kafka, `${prefix}in`, records.slice(WARM_UP_COUNT));
    await until(records.length);
    return performance.now() - start;
  } finally {
    await Promise.all([consumer.disconnect(), producer.disconnect()]);
  }
}
