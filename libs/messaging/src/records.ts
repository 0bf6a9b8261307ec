/** Header values as they lie in the log: bytes, several where a key occurs more than once. */
export type RecordHeaders = Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>>;

/**
 * A record as it was read.
 *
 * Units: `timestamp` is the broker's append time, ms since 1970.
 */
export interface ConsumedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly timestamp: number;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: RecordHeaders;
}

/** A record to write. Without `partition` it goes where its key belongs; without a key to any one partition, chosen once. */
export interface OutgoingRecord {
  readonly key: string | Buffer | null;
  readonly value: string | Buffer | null;
  readonly headers?: RecordHeaders;
  readonly partition?: number;
}

/** What the client library hands over, before it is one of ours. */
export interface RawRecord {
  readonly offset: string;
  readonly timestamp: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers?: RecordHeaders | undefined;
}

/** From the library's record to ours. */
export const toConsumedRecord = (topic: string, partition: number, raw: RawRecord): ConsumedRecord => ({
  topic,
  partition,
  offset: BigInt(raw.offset),
  timestamp: Number(raw.timestamp),
  key: raw.key,
  value: raw.value,
  headers: raw.headers ?? {},
});

/** Bytes a record takes in a batch, about: key, value, headers and a little framing. */
export function sizeOf({ key, value, headers }: OutgoingRecord): number {
  let bytes = 64 + byteLength(key) + byteLength(value);
  for (const [name, content] of Object.entries(headers ?? {})) {
    bytes += name.length + 8;
    for (const part of [content].flat()) bytes += byteLength(part ?? null);
  }
  return bytes;
}

const byteLength = (content: string | Buffer | null) => (content === null ? 0 : Buffer.byteLength(content));
