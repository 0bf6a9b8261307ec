import type { KafkaOptions } from "./kafka.js";
import { readOffsetRanges, readOffsetsAt } from "./offsets.js";
import { PartitionReader } from "./partition-reader.js";
import type { ConsumedRecord } from "./records.js";

export interface TailOptions {
  /** Where to begin: the oldest record, only what comes now, or what was appended at or after a time. */
  readonly from: "beginning" | "now" | Date;
  /** Stop at what is committed at the start instead of following. */
  readonly untilEnd?: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Hands every committed record of a topic to `onRecord`, in order inside each partition, one at a time over all of them.
 *
 * Without a consumer group: it disturbs nobody and leaves nothing behind. A broker that goes away is waited for.
 * Returns at the end (`untilEnd`) or when the signal is aborted. Errors: what `onRecord` throws.
 */
export async function tail(
  options: KafkaOptions,
  topic: string,
  { from, untilEnd = false, signal }: TailOptions,
  onRecord: (record: ConsumedRecord) => Promise<void> | void,
): Promise<void> {
  const starts = await readStarts(options, topic, from);
  const stop = new AbortController();
  const stopped = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  let turn = Promise.resolve();
  const handle = (record: ConsumedRecord) => {
    turn = turn.then(() => (stopped.aborted ? undefined : onRecord(record)));
    return turn;
  };
  const followAll = [...starts].map(async ([partition, start]) => {
    const reader = new PartitionReader(options, topic);
    try {
      let end: bigint | undefined;
      let position = start;
      const until = () => untilEnd && end !== undefined && position >= end;
      const fetches = reader.follow(partition, start, { signal: stopped, retries: Number.POSITIVE_INFINITY, until });
      for await (const { records, nextOffset, endOffset } of fetches) {
        end ??= endOffset;
        position = nextOffset;
        for (const record of records) await handle(record);
      }
    } catch (error) {
      if (!stopped.aborted) {
        stop.abort();
        throw error;
      }
    } finally {
      await reader.disconnect();
    }
  });
  await Promise.all(followAll);
}

async function readStarts(
  options: KafkaOptions,
  topic: string,
  from: TailOptions["from"],
): Promise<ReadonlyMap<number, bigint>> {
  const ranges = await readOffsetRanges(options, topic);
  const times = from instanceof Date ? await readOffsetsAt(options, topic, from) : undefined;
  return new Map(
    [...ranges].map(([partition, { first, next }]) => {
      const start = from === "beginning" ? first : from === "now" ? next : (times?.get(partition) ?? next);
      return [partition, start] as const;
    }),
  );
}
