import { TOPICS } from "#contracts";
import { tail } from "#messaging";
import { type BrokerOptions, withBroker } from "./connect.js";

/** Hands over every value of the events topic, up to its present end. */
export function readEvents(options: BrokerOptions, onValue: (value: Buffer | null) => void): Promise<void> {
  return withBroker(options, ({ kafka, prefix }) =>
    tail(kafka, prefix + TOPICS.events.name, { from: "beginning", untilEnd: true }, ({ value }) => onValue(value)),
  );
}
