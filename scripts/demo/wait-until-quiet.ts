import { setTimeout as delay } from "node:timers/promises";
import { TOPICS } from "#contracts";
import { type KafkaOptions, readCommittedOffset, readOffsetRanges } from "#messaging";

const QUIET_MS_MAX = 120_000;

/**
 * Resolves when both groups have committed all there is to read: the articles first, then what came of them.
 *
 * Errors: it did not become quiet in time; the signal's reason.
 */
export async function waitUntilQuiet(
  kafka: KafkaOptions,
  { prefix, signal }: { readonly prefix: string; readonly signal?: AbortSignal },
): Promise<void> {
  const end = Date.now() + QUIET_MS_MAX;
  for (const [group, topic] of [
    ["extractor", TOPICS.articles.name],
    ["deduplicator", TOPICS.reports.name],
  ] as const) {
    while ((await readLag(kafka, prefix + group, prefix + topic)) > 0n) {
      if (Date.now() > end) throw new Error(`${group} has not read all of ${topic} within ${QUIET_MS_MAX / 1000} s`);
      await delay(200, undefined, signal ? { signal } : {});
    }
  }
}

/** Records that the group has not committed yet, over all partitions. */
async function readLag(kafka: KafkaOptions, group: string, topic: string): Promise<bigint> {
  const ranges = await readOffsetRanges(kafka, topic);
  const lags = await Promise.all(
    [...ranges]
      .filter(([, { first, next }]) => next > first)
      .map(async ([partition, { first, next }]) => {
        const committed = (await readCommittedOffset(kafka, group, topic, partition)) ?? first;
        return next > committed ? next - committed : 0n;
      }),
  );
  return lags.reduce((sum, lag) => sum + lag, 0n);
}
