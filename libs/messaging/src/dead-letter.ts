import { type DeadLetterMessage, type ErrorCode, PermanentError, type Problem } from "#contracts";
import type { ConsumedRecord, OutgoingRecord } from "./records.js";

/** Longest message that is kept, in characters: problems can quote input. */
const MESSAGE_LENGTH_MAX = 2000;
/** Headers that say why a record is a dead letter; those of an earlier dead letter make room. */
const PREFIX = "dl_";

/** What an error says in a dead letter. Anything but a `PermanentError` is a defect of ours: the input is kept to find it. */
export function toFailure(error: unknown): { readonly code: ErrorCode; readonly message: string } {
  const code = error instanceof PermanentError ? error.code : "handler-failed";
  const problems = error instanceof PermanentError ? error.problems.map(toSentence) : [];
  const parts = [error instanceof Error ? error.message : String(error), ...problems];
  const message = parts.filter((part) => part !== "").join("; ");
  return { code, message: message.slice(0, MESSAGE_LENGTH_MAX) };
}

const toSentence = ({ path, message }: Problem) => (path === "" ? message : `${path}: ${message}`);

/**
 * A dead letter for a record that cannot be handled: the original bytes and headers, and why.
 *
 * Its key is topic/partition/offset of the source, so that a repeat after a crash is seen as one; the original key, where there
 * was one, goes to `dl_key` in base64.
 */
export function toDeadLetter(record: ConsumedRecord, error: unknown, at: Date): OutgoingRecord {
  const { topic, partition, offset, key, value } = record;
  const { code, message } = toFailure(error);
  const why: DeadLetterMessage = {
    dl_code: code,
    dl_message: message,
    dl_topic: topic,
    dl_partition: String(partition),
    dl_offset: String(offset),
    dl_at: at.toISOString(),
    ...(key && { dl_key: key.toString("base64") }),
  };
  const kept = Object.entries(record.headers).filter(([name]) => !name.startsWith(PREFIX));
  return { key: `${topic}/${partition}/${offset}`, value, headers: { ...Object.fromEntries(kept), ...why } };
}
