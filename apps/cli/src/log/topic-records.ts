import { parseEvent, parseLogRecord, TOPICS } from "#contracts";
import type { LogRecord } from "#domain";
import { tail } from "#messaging";
import type { Connection } from "../kafka/connect.js";
import { readPartitionCounts } from "../kafka/partition-counts.js";

/**
 * The records of the conflicts in which any of these ids lies, of an event, a report or an override; in log order.
 *
 * The log is read for its keys, and only what belongs to those conflicts is parsed and held. An id that lies nowhere adds nothing;
 * a record that cannot be read is left out, as the deduplicator leaves it out.
 */
export async function readTopicRecords(
  { kafka, prefix }: Connection,
  ids: readonly string[],
): Promise<readonly LogRecord[]> {
  await readPartitionCounts(kafka, [TOPICS.reports, TOPICS.events], prefix);
  const read = (topic: string, onRecord: (key: string, value: Buffer, headers: HeadersOf) => void) =>
    tail(kafka, prefix + topic, { from: "beginning", untilEnd: true }, ({ key, value, headers }) => {
      if (key && value) onRecord(String(key), value, headers);
    });
  const missing = new Set(ids);
  const conflicts = new Set<string>();
  await read(TOPICS.events.name, (_key, value) => {
    const named = ids.filter((id) => value.includes(`"${id}"`));
    const parsed = named.length > 0 ? parseEvent(value) : undefined;
    if (!parsed?.ok) return;
    conflicts.add(parsed.value.conflict.conflictId);
    for (const id of named) missing.delete(id);
  });
  if (missing.size > 0) {
    // Long lists of reports are cut in events, and an override that waits for its reports is shown in none.
    await read(TOPICS.reports.name, (key, value) => {
      if ([...missing].some((id) => value.includes(`"${id}"`))) conflicts.add(key);
    });
  }
  const records: LogRecord[] = [];
  await read(TOPICS.reports.name, (key, value, headers) => {
    const parsed = conflicts.has(key) ? parseLogRecord(value, headers) : undefined;
    if (parsed?.ok) records.push(parsed.value);
  });
  return records;
}

type HeadersOf = Parameters<typeof parseLogRecord>[1];
