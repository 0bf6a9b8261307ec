import { parseEvent, parseLogRecord, toEventRecord } from "#contracts";
import type { Article, CanonicalEvent, LogRecord } from "#domain";
import { extract } from "#extraction";
import { withAdmin } from "#messaging";
import { normalize, resolve } from "#resolution";
import { type OwnTopics, until } from "./own-topics.js";
import { makeServices } from "./service-process.js";

const QUIET_MS_MAX = 120_000;

/** What each group of the pipe reads. */
export const GROUPS = { extractor: "articles", deduplicator: "reports" } as const;

/** How many records of its topic a group has not committed yet. */
export async function readLag({ kafka, prefix, nameOf }: OwnTopics, group: keyof typeof GROUPS): Promise<number> {
  const topic = nameOf(GROUPS[group]);
  return withAdmin(kafka, async (admin) => {
    const ends = await admin.fetchTopicOffsets(topic);
    const [committed] = await admin.fetchOffsets({ groupId: prefix + group, topics: [topic] });
    const positions = new Map(committed?.partitions.map(({ partition, offset }) => [partition, Number(offset)]));
    const lags = ends.map(({ partition, high }) => Number(high) - Math.max(0, positions.get(partition) ?? 0));
    return lags.reduce((sum, lag) => sum + lag, 0);
  });
}

/** Waits until both groups have committed all there is: the articles first, then what came of them. */
export async function untilQuiet(topics: OwnTopics): Promise<void> {
  for (const group of ["extractor", "deduplicator"] as const) {
    await until(async () => (await readLag(topics, group)) === 0, `${group} to have read everything`, QUIET_MS_MAX);
  }
}

/** The committed values on the topic of events, ordered inside each partition. */
export const readEventValues = async (topics: OwnTopics): Promise<readonly string[]> =>
  (await topics.read("events")).map(({ value }) => String(value));

/** The reports log as it lies on the topic, in an order that resolving it depends on. */
export async function readLog(topics: OwnTopics): Promise<readonly LogRecord[]> {
  return (await topics.read("reports")).map(({ value, headers }) => {
    const parsed = parseLogRecord(value, headers);
    if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join("; "));
    return parsed.value;
  });
}

const toValue = (event: CanonicalEvent) => String(toEventRecord(event).value);

/** Events as the deduplicator would write them. */
export const toValues = (events: readonly CanonicalEvent[]): readonly string[] => events.map(toValue);

/**
 * The bytes of the highest revision of each event, by eventId, sorted.
 *
 * Errors: a revision that does not rise above the one before it. Numbers are never used twice, so that readers may trust them.
 */
export function toLatest(values: readonly string[]): readonly (readonly [eventId: string, value: string])[] {
  const latest = new Map<string, { revision: number; value: string }>();
  for (const value of values) {
    const { eventId, revision } = JSON.parse(value) as { eventId: string; revision: number };
    const before = latest.get(eventId)?.revision ?? 0;
    if (revision <= before) throw new Error(`${eventId}: revision ${revision} comes after ${before}`);
    latest.set(eventId, { revision, value });
  }
  return [...latest].map(([eventId, { value }]) => [eventId, value] as const).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** The events behind the highest revisions. Errors: bytes that are no event, or not those that we write for it. */
export function toEvents(values: readonly string[]): readonly CanonicalEvent[] {
  return toLatest(values).map(([eventId, value]) => {
    const parsed = parseEvent(Buffer.from(value));
    if (!parsed.ok) throw new Error(`${eventId}: ${JSON.stringify(parsed.problems)}`);
    if (toValue(parsed.value) !== value) throw new Error(`${eventId} is not written as it is read`);
    return parsed.value;
  });
}

/** Bytes of the highest revisions without what the order of the reports decides: equal for equal sets of reports. */
export const toNormal = (values: readonly string[]): readonly string[] => toValues(normalize(toEvents(values)));

/** What the same code makes of articles in one process, without a broker. */
export function runInProcess(articles: readonly Article[]): readonly string[] {
  const reports = articles.flatMap((article) => extract(article).reports);
  return toValues(resolve(reports.map((report) => ({ type: "report", report }))));
}

/** What is resolved from the log as it lies there, in one process. */
export const resolveLog = async (topics: OwnTopics): Promise<readonly string[]> =>
  toValues(resolve(await readLog(topics)));

/** Copies the reports log, bytes, order and partitions, to other topics and lets an undisturbed deduplicator read it. */
export async function runUndisturbed(topics: OwnTopics, others: OwnTopics): Promise<readonly string[]> {
  const log = await topics.read("reports");
  const copies = log.map(({ key, value, headers, partition }) => ({ key, value, headers, partition }));
  await others.producer.send(others.nameOf("reports"), copies);
  const deduplicator = await makeServices(others).startReady("deduplicator");
  await until(async () => (await readLag(others, "deduplicator")) === 0, "the undisturbed run", QUIET_MS_MAX);
  await deduplicator.end("SIGTERM");
  return readEventValues(others);
}
