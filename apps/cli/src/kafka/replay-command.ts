import { fromEvent, fromReport, parseArticle, parseLogRecord, TOPICS, toEventRecord, toLogRecord } from "#contracts";
import type { LogRecord } from "#domain";
import { createProducer, ensureTopics, partitionOf, tail } from "#messaging";
import { resolve } from "#resolution";
import { CommandError, EXIT_CODES, type ExitCode } from "../exit.js";
import { describeProblems } from "../input/article-input.js";
import { countOf } from "../output/count-of.js";
import { startProgress } from "../output/progress.js";
import { writeFileLines } from "../output/write-file-lines.js";
import { ArticleRun, type RunResult } from "../run/run-articles.js";
import type { Terminal } from "../terminal.js";
import { type BrokerOptions, type Connection, withBroker } from "./connect.js";
import { readPartitionCounts } from "./partition-counts.js";

export interface ReplayOptions extends BrokerOptions {
  readonly from: "articles" | "reports";
  readonly since?: Date;
  /** Prefix of the topics to write; the live topics are never written. */
  readonly toTopics?: string;
  readonly events?: string;
  readonly reports?: string;
}

/** Reads a log from its beginning to its present end, judges it again with today's rules, and writes the outcome elsewhere. */
export async function replayCommand(options: ReplayOptions, terminal: Terminal): Promise<ExitCode> {
  if (!options.toTopics && !options.events && !options.reports) {
    throw new CommandError("say where the outcome goes: --to-topics PREFIX, --events FILE or --reports FILE");
  }
  if (options.from === "reports" && options.reports) {
    throw new CommandError("--reports belongs to --from articles: a replay of reports makes events only");
  }
  return withBroker(options, async (connection) => {
    const { result, recordCount, problemCount } = await readLog(connection, options, terminal);
    if (options.reports)
      await writeFileLines(
        options.reports,
        result.reports.map((report) => JSON.stringify(fromReport(report))),
      );
    if (options.events)
      await writeFileLines(
        options.events,
        result.events.map((event) => JSON.stringify(fromEvent(event))),
      );
    if (options.toTopics) await writeTopics(connection, options.toTopics, result);
    const made = [
      ...(options.from === "articles" ? [countOf(result.reports.length, "report")] : []),
      countOf(result.events.length, "ceasefire"),
    ];
    terminal.stderr.write(`${countOf(recordCount, "record")} of ${options.from} read: ${made.join(", ")}\n`);
    return problemCount > 0 ? EXIT_CODES.partial : EXIT_CODES.done;
  });
}

async function readLog({ kafka, prefix }: Connection, { from, since }: ReplayOptions, terminal: Terminal) {
  const topic = prefix + TOPICS[from].name;
  await readPartitionCounts(kafka, [TOPICS[from]], prefix);
  const run = new ArticleRun();
  const records: LogRecord[] = [];
  const progress = startProgress(terminal);
  let [recordCount, problemCount] = [0, 0];
  await tail(kafka, topic, { from: since ?? "beginning", untilEnd: true }, ({ partition, offset, value, headers }) => {
    const parsed = from === "articles" ? parseArticle(value) : parseLogRecord(value, headers);
    if (!parsed.ok) {
      problemCount++;
      terminal.stderr.write(`${topic}/${partition}/${offset}: ${describeProblems(parsed.problems)}\n`);
    } else if ("type" in parsed.value) records.push(parsed.value);
    else run.add(parsed.value);
    progress.update(++recordCount, `of ${topic}`);
  });
  const result: RunResult =
    from === "articles"
      ? run.finish()
      : { reports: [], events: resolve(records).filter((event) => !event.supersededBy) };
  progress.stop();
  return { result, recordCount, problemCount };
}

/** Events go to the partition of their conflict, as the deduplicator writes them. */
async function writeTopics(
  { kafka, prefix: livePrefix }: Connection,
  prefix: string,
  { reports, events }: RunResult,
): Promise<void> {
  if (prefix === livePrefix)
    throw new CommandError(`--to-topics ${prefix} names the live topics: choose another prefix`);
  const topics = [TOPICS.reports, TOPICS.events];
  await ensureTopics(kafka, topics, { prefix });
  const partitionCount = await readPartitionCounts(kafka, topics, prefix);
  const producer = createProducer({ ...kafka, partitionCount });
  const [reportsTopic, eventsTopic] = [prefix + TOPICS.reports.name, prefix + TOPICS.events.name];
  try {
    await producer.send(
      reportsTopic,
      reports.map((report) => toLogRecord({ type: "report", report })),
    );
    const eventRecords = events.map((event) => {
      const partition = partitionOf(event.conflict.conflictId, partitionCount(eventsTopic));
      return { ...toEventRecord(event), partition };
    });
    await producer.send(eventsTopic, eventRecords);
  } finally {
    await producer.disconnect();
  }
}
