import { type KafkaHeaders, readHeader } from "./cloud-events.js";
import type { ErrorCode, Problem } from "./errors.js";
import { DeadLetterMessage } from "./messages/dead-letter.message.js";
import { type Parsed, refuse } from "./read-json.js";
import { readMessage } from "./read-message.js";

/** A record that could not be handled, as it was read. */
export interface FailedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint | string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: KafkaHeaders;
}

/** Why it could not be handled. */
export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly problems?: readonly Problem[];
}

/** A dead letter as an operator reads it. */
export interface DeadLetter extends Failure {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly at: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
}

const PREFIX = "dl_";
const MESSAGE_LENGTH_MAX = 2_000;

/**
 * The dead letter of a record: its value byte for byte, its headers, and headers of ours with the reason and the source.
 *
 * The key is topic/partition/offset, so a record that is set aside twice is seen as one; the original key goes to `dl_key`.
 * Units: `at` ISO instant, from the caller's clock.
 */
export function toDeadLetterRecord(failed: FailedRecord, failure: Failure, at: string) {
  const kept = Object.entries(failed.headers).filter(([name]) => !name.startsWith(PREFIX));
  const headers: DeadLetterMessage = {
    dl_code: failure.code,
    dl_message: toSentence(failure),
    dl_topic: failed.topic,
    dl_partition: String(failed.partition),
    dl_offset: String(failed.offset),
    dl_at: at,
    ...(failed.key && { dl_key: failed.key.toString("base64") }),
  };
  return {
    key: `${failed.topic}/${failed.partition}/${failed.offset}`,
    value: failed.value,
    headers: { ...Object.fromEntries(kept), ...headers } as KafkaHeaders,
  };
}

/** Reads a dead letter's headers back. Errors: none thrown; a record without them is an outcome. */
export function parseDeadLetter(record: {
  readonly value: Buffer | null;
  readonly headers: KafkaHeaders;
}): Parsed<DeadLetter> {
  const ours = Object.keys(record.headers).filter((name) => name.startsWith(PREFIX));
  if (ours.length === 0) return refuse("invalid-message", "the headers of a dead letter are missing");
  const { value: wire, problems } = readMessage(
    DeadLetterMessage,
    Object.fromEntries(ours.map((name) => [name, readHeader(record.headers, name)])),
  );
  if (problems.length > 0) return { ok: false, code: "invalid-message", problems };
  return {
    ok: true,
    value: {
      code: wire.dl_code as ErrorCode,
      message: wire.dl_message,
      topic: wire.dl_topic,
      partition: Number(wire.dl_partition),
      offset: BigInt(wire.dl_offset),
      at: wire.dl_at,
      key: wire.dl_key === undefined ? null : Buffer.from(wire.dl_key, "base64"),
      value: record.value,
    },
  };
}

/** "text: is required; publishedAt: must be …", cut to a length a header may have. */
function toSentence({ message, problems = [] }: Failure): string {
  const details = problems.map((problem) =>
    problem.path === "" ? problem.message : `${problem.path}: ${problem.message}`,
  );
  return [message, ...details]
    .filter((part) => part !== "")
    .join("; ")
    .slice(0, MESSAGE_LENGTH_MAX);
}
