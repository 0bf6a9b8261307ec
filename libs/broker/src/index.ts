/**
 * @module A real Kafka broker for demo, tests and benches, found by one function: the one that was named, one in Docker, or
 * Apache Kafka from Maven Central on this machine's Java. It never falls back to a fake.
 * What it starts ends with the process that asked for it; `guard` lends that to others who start processes.
 * Knows nothing of topics, messages or clients; the services themselves never use it, they are given their brokers.
 */
export { type Broker, type BrokerKind, type BrokerNodes, NoBrokerError } from "./broker.js";
export { type ConsoleConsumeOptions, type ConsoleRecord, consoleConsume } from "./console-consume.js";
export { guard } from "./guard.js";
export { type BrokerOptions, openBroker, whyNotHere } from "./open-broker.js";
