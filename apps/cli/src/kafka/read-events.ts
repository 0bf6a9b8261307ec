import { TOPICS } from "#contracts";
import { tail } from "#messaging";
import { type BrokerOptions, withBroker } from "./connect.js";
import { readPartitionCounts } from "./partition-counts.js";

/** Hands over every value of the events topic, up to its present end. */
export function readEvents(options: BrokerOptions, onValue: (value: Buffer | null) => void): Promise<void> {
  return withBroker(options, async ({ kafka, prefix }) => {
    await readPartitionCounts(kafka, [TOPICS.events], prefix);
    await tail(kafka, prefix + TOPICS.events.name, { from: "beginning", untilEnd: true }, ({ value }) =>
      onValue(value),
    );
  });
}
