import { TOPICS, toLogRecord } from "#contracts";
import type { Override } from "#domain";
import { createProducer } from "#messaging";
import { type BrokerOptions, withBroker } from "./connect.js";
import { readPartitionCounts } from "./partition-counts.js";

/** Writes a decision onto the reports log, where the records of its conflict lie; returns when Kafka has acknowledged it. */
export function writeOverride(override: Override, options: BrokerOptions): Promise<void> {
  return withBroker(options, async ({ kafka, prefix }) => {
    const partitionCount = await readPartitionCounts(kafka, [TOPICS.reports], prefix);
    const producer = createProducer({ ...kafka, partitionCount });
    try {
      await producer.send(prefix + TOPICS.reports.name, [toLogRecord({ type: "override", override })]);
    } finally {
      await producer.disconnect();
    }
  });
}
