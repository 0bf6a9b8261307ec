import { type DeadLetterMessage, PermanentError } from "#contracts";
import type { ConsumedRecord, OutgoingRecord } from "./records.js";

/** Longest message that is kept, in characters: problems can quote input. */
const MESSAGE_LENGTH_MAX = 2000;

/**
 * A dead letter for a record that cannot be handled: the original bytes and headers, and why.
 *
 * Its key is topic/partition/offset of the source, so that a repeat after a crash is seen as one. The original key, where there
 * was one, is kept as a header.
 */
export function toDeadLetter(record: ConsumedRecord, error: unknown, at: Date): OutgoingRecord {
  const source = `${record.topic}/${record.partition}/${record.offset}`;
  const why: DeadLetterMessage = {
    dl_code: error instanceof PermanentError ? error.code : "handler-failed",
    dl_message: describe(error).slice(0, MESSAGE_LENGTH_MAX),
    dl_topic: record.topic,
    dl_partition: String(record.partition),
    dl_offset: String(record.offset),
    dl_at: at.toISOString(),
    ...(record.key === null ? {} : { dl_key: record.key.toString("base64") }),
  };
  return { key: source, value: record.value, headers: { ...record.headers, ...why } };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const problems =
    error instanceof PermanentError
      ? error.problems.map(({ path, message }) => (path ? `${path}: ${message}` : message))
      : [];
  return [error.message, ...problems].join("; ");
}
