/** The whole pipe, shown: a broker, the three services, the five seed articles in over HTTP, the ceasefires they tell of out. */
import { parseArgs } from "node:util";
import { NoBrokerError, openBroker } from "#broker";
import { parseEvent, TOPICS } from "#contracts";
import type { CanonicalEvent } from "#domain";
import { ensureTopics, type KafkaOptions, tail } from "#messaging";
import { formatEventTable } from "../../apps/cli/src/output/event-table.js";
import { formatChange } from "../../apps/cli/src/output/format-change.js";
import { findDifferences, keepLatest } from "../expected-events.mjs";
import { runEmbedded } from "./run-embedded.js";
import { postSeeds } from "./seeds.js";
import { startServices } from "./services.js";
import { waitUntilQuiet } from "./wait-until-quiet.js";

const { values: options } = parseArgs({
  options: { once: { type: "boolean", default: false }, "require-broker": { type: "boolean", default: false } },
});
const startedAt = Date.now();
const say = (line: string) => console.log(`${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${line}`);

/** What must be ended, last first. */
const endings: (() => Promise<void>)[] = [];
const interrupted = new AbortController();
// Not `once`: a library that sees only its own listeners left would kill the process before anything is ended.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => interrupted.abort());

try {
  process.exitCode = await demo();
} catch (error) {
  if (!interrupted.signal.aborted) console.error(error instanceof Error ? error.message : error);
  process.exitCode = interrupted.signal.aborted ? 130 : 1;
} finally {
  for (const end of endings.reverse()) await end();
}
// A search for a broker may still go on; what it starts ends with us.
if (interrupted.signal.aborted) process.exit();

async function demo(): Promise<number> {
  say(`looking for a Kafka broker ${whereBrokerIsSought()}`);
  const broker = await findBroker();
  if (!broker) {
    return show(await runEmbedded(interrupted.signal));
  }
  endings.push(() => broker.stop());
  // On a cluster of somebody's own, the demo keeps to topics of its own.
  const prefix = broker.kind === "given" ? `demo-${Date.now().toString(36)}.` : "";
  const kafka: KafkaOptions = { brokers: broker.brokers, clientId: "truceline-demo" };
  const { created } = await ensureTopics(kafka, Object.values(TOPICS), { prefix });
  say(`${created.length} topics created`);
  const services = await startServices(broker.brokers, { prefix, signal: interrupted.signal });
  endings.push(() => services.stop({ keepLogs: process.exitCode === 1 }));
  const { ingest, extractor, deduplicator } = services;
  const urls = [ingest, extractor, deduplicator].map(({ name, url }) => `${name} ${url}`);
  say(`services are ready: ${urls.join(", ")}`);
  const count = await postSeeds(ingest.url);
  say(`${count} articles accepted by ingest`);
  await waitUntilQuiet(kafka, { prefix, signal: interrupted.signal });
  say("all of them are read, and every report is resolved\n");

  const topic = prefix + TOPICS.events.name;
  const seen: CanonicalEvent[] = [];
  await tail(kafka, topic, { from: "beginning", untilEnd: true }, ({ value }) => {
    seen.push(readEvent(value));
  });
  interrupted.signal.throwIfAborted();
  const exitCode = show(keepLatest(seen));
  if (options.once) return exitCode;
  console.log(`
Brokers  ${broker.brokers.join(",")}
Ingest   curl ${ingest.url}/articles -H 'content-type: application/json' -d '{"text":"…"}'
Topics   ${[TOPICS.articles, TOPICS.reports, TOPICS.events].map(({ name }) => prefix + name).join(", ")}
Logs     ${services.logFolder}
Changes are shown as they come; Ctrl-C ends everything.`);
  await tail(kafka, topic, { from: "now", signal: interrupted.signal }, ({ value }) => {
    console.log(formatChange(readEvent(value)));
  });
  return 0;
}

async function findBroker() {
  try {
    return await Promise.race([openBroker({ log: say }), rejectOn(interrupted.signal)]);
  } catch (error) {
    if (options["require-broker"]) throw error;
    if (!(error instanceof NoBrokerError)) throw error;
    console.log("No Kafka broker can be had here, so the same code runs in one process without one (truceline run):");
    for (const line of error.why) console.log(`  - ${line}`);
    return undefined;
  }
}

/** The search is silent while it waits: for a container engine that does not answer, or for Kafka to start. */
function whereBrokerIsSought(): string {
  const { KAFKA_BROKERS, TRUCELINE_BROKER } = process.env;
  if (TRUCELINE_BROKER) return `by way of ${TRUCELINE_BROKER}, as TRUCELINE_BROKER says`;
  if (KAFKA_BROKERS) return `at ${KAFKA_BROKERS}, as KAFKA_BROKERS says`;
  return "in Docker, which may take 15 s to answer, then on this machine's Java";
}

function rejectOn(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** Prints the ceasefires; 1 when they are not those that the seeds tell of. */
function show(events: readonly CanonicalEvent[]): number {
  const startOf = ({ declared, effective }: CanonicalEvent) => (declared ?? effective)?.value.edtf ?? "";
  const sorted = [...events].sort((a, b) => startOf(a).localeCompare(startOf(b)));
  console.log(formatEventTable(sorted, process.stdout.columns ?? 170));
  const differences = findDifferences(events);
  if (differences.length === 0) console.log(`${events.length} ceasefires, as expected of the seeds.`);
  else console.error(`Not what the seeds tell:\n${differences.map((line: string) => `  - ${line}`).join("\n")}`);
  return differences.length === 0 ? 0 : 1;
}

function readEvent(value: Buffer | null): CanonicalEvent {
  const parsed = parseEvent(value);
  if (parsed.ok) return parsed.value;
  throw new Error(`an event could not be read: ${JSON.stringify(parsed.problems)}`);
}
