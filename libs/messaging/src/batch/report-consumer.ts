import { type HealthRegistry, healthy, type Metrics, unhealthy } from "#platform";
import type { ClientLogger } from "../kafka.js";
import type { BatchObservation, ConsumerHealth, KafkaBatchOptions } from "./kafka-batch.strategy.js";

/** One log line per batch and per dead letter, and the counts of their outcomes as metrics. */
export function reportBatches(logger: ClientLogger, metrics: Metrics): NonNullable<KafkaBatchOptions["observe"]> {
  const records = metrics.counter("records_total", "Records consumed, by outcome of their batch.", [
    "topic",
    "outcome",
  ]);
  const deadLetters = metrics.counter("dead_letters_total", "Records set aside, by reason.", ["topic", "code"]);
  const durations = metrics.durations("batch_seconds", "Time from a batch to its commit.", ["topic", "outcome"]);
  const lags = metrics.gauge("lag_records", "Records behind the last batch of a partition.", ["topic", "partition"]);
  return (observation: BatchObservation) => {
    const { topic, partition, firstOffset, lastOffset, recordCount, durationMs, outcome, rejected, lag } = observation;
    records.inc({ topic, outcome }, recordCount);
    durations.observe({ topic, outcome }, durationMs / 1000);
    lags.set({ topic, partition: String(partition) }, Number(lag));
    const offsets = { firstOffset: String(firstOffset), lastOffset: String(lastOffset) };
    logger.info({ topic, partition, ...offsets, records: recordCount, durationMs, outcome }, "batch");
    for (const { offset, code, message } of rejected) {
      deadLetters.inc({ topic, code });
      logger.warn({ topic, partition, offset: String(offset), outcome: "dead-lettered", code, message }, "dead letter");
    }
  };
}

/** Registers a consumer's health: not ready while it waits for the broker, joins or restores; not alive when it stands still. */
export function registerConsumer(registry: HealthRegistry, health: () => ConsumerHealth): void {
  registry.addLiveness("consumer", () => {
    const { isLive, lag } = health();
    return isLive ? healthy : unhealthy(`no progress in spite of ${lag} records to read`);
  });
  registry.addReadiness("consumer", () => {
    const { isReady, state, notReady } = health();
    return isReady ? healthy : unhealthy([state, ...notReady].join("; "));
  });
}
