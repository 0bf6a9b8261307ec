import { PermanentError, TOPICS, toArticleRecord, type WireRecord } from "#contracts";
import { createProducer, type RecordProducer } from "#messaging";
import { EXIT_CODES, type ExitCode } from "../exit.js";
import { readArticles } from "../input/read-articles.js";
import { countOf } from "../output/count-of.js";
import { startProgress } from "../output/progress.js";
import type { Terminal } from "../terminal.js";
import { type BrokerOptions, withBroker } from "./connect.js";
import { readPartitionCounts } from "./partition-counts.js";

/** Articles that travel together; what is not acknowledged is never counted as sent. */
const BATCH_SIZE = 200;

/** Publishes articles and counts them only when Kafka has acknowledged them. */
export function ingestCommand(paths: readonly string[], options: BrokerOptions, terminal: Terminal): Promise<ExitCode> {
  return withBroker(options, async ({ kafka, prefix }) => {
    const topic = prefix + TOPICS.articles.name;
    const partitionCount = await readPartitionCounts(kafka, [TOPICS.articles], prefix);
    const producer = createProducer({ ...kafka, partitionCount });
    const progress = startProgress(terminal);
    let [sentCount, problemCount] = [0, 0];
    const refuse = (origin: string, problem: string) => {
      problemCount++;
      terminal.stderr.write(`${origin}: ${problem}\n`);
    };
    let batch: Outgoing[] = [];
    const flush = async () => {
      sentCount += await sendBatch(producer, topic, batch, refuse);
      batch = [];
      progress.update(sentCount, "acknowledged");
    };
    try {
      for await (const input of readArticles(paths, terminal.stdin)) {
        if ("problem" in input) refuse(input.origin, input.problem);
        else batch.push({ origin: input.origin, record: toArticleRecord(input.article) });
        if (batch.length >= BATCH_SIZE) await flush();
      }
      await flush();
    } finally {
      progress.stop();
      await producer.disconnect();
      terminal.stderr.write(`${countOf(sentCount, "article")} acknowledged on ${topic}\n`);
    }
    return problemCount > 0 ? EXIT_CODES.partial : EXIT_CODES.done;
  });
}

interface Outgoing {
  readonly origin: string;
  readonly record: WireRecord;
}

/** One record that the broker will never take must not keep the others back. Returns how many were acknowledged. */
async function sendBatch(
  producer: RecordProducer,
  topic: string,
  batch: readonly Outgoing[],
  refuse: (origin: string, problem: string) => void,
): Promise<number> {
  try {
    await producer.send(
      topic,
      batch.map(({ record }) => record),
    );
    return batch.length;
  } catch (error) {
    if (!(error instanceof PermanentError)) throw error;
    const [only] = batch;
    if (batch.length === 1 && only) {
      refuse(only.origin, error.message);
      return 0;
    }
    let count = 0;
    for (const one of batch) count += await sendBatch(producer, topic, [one], refuse);
    return count;
  }
}
