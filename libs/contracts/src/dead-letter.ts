import { type KafkaHeaders, readHeader } from "./cloud-events.js";
import type { ErrorCode } from "./errors.js";
import { DeadLetterMessage } from "./messages/dead-letter.message.js";
import { type Parsed, refuse } from "./read-json.js";
import { readMessage } from "./read-message.js";

/** A dead letter as an operator reads it: why, from where, and the record as it was. */
export interface DeadLetter {
  readonly code: ErrorCode;
  readonly message: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly at: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
}

/** Reads a dead letter's headers. Errors: none thrown; a record without them is an outcome. */
export function parseDeadLetter(record: {
  readonly value: Buffer | null;
  readonly headers: KafkaHeaders;
}): Parsed<DeadLetter> {
  const ours = Object.keys(record.headers).filter((name) => name.startsWith("dl_"));
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
