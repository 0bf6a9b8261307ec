/**
 * `npm run test:compose`: the stack of docker-compose.yml from nothing: up, the seeds in over HTTP, the six events out, down.
 * Where no container engine answers it says `skipped:` with the reason.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { findDifferences, keepLatest } from "./expected-events.mjs";
import { ROOT } from "./steps.mjs";

const PROJECT = `truceline-test-${process.pid}`;
const EVENTS_MS_MAX = 90_000;
/** Events that do not change for so long will not become right. */
const SETTLED_MS = 20_000;

const [kafkaPort, ingestPort] = await Promise.all([freePort(), freePort()]);
const environment = { ...process.env, KAFKA_PORT: String(kafkaPort), INGEST_PORT: String(ingestPort) };

const reason = whySkipped();
if (reason) {
  console.log(`skipped: ${reason}`);
} else {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
  process.once("exit", () => compose(["down", "--volumes", "--timeout", "10"]));
  process.exitCode = await test();
}

async function test() {
  if (compose(["up", "--detach", "--build", "--wait"]).status !== 0) {
    compose(["logs", "--tail", "40"]);
    return 1;
  }
  await postSeeds();
  const differences = await readUntilRight();
  for (const difference of differences) console.error(`not what the seeds tell: ${difference}`);
  if (differences.length === 0) console.log("up, seeds in, six events out: passed");
  else compose(["logs", "--tail", "40", "ingest", "extractor", "deduplicator"]);
  return differences.length === 0 ? 0 : 1;
}

/** Why the stack cannot run here, in words; undefined when it can be tried. */
function whySkipped() {
  const version = spawnSync("docker", ["compose", "version"], { encoding: "utf8", timeout: 30_000 });
  if (version.error) return "there is no docker here";
  if (version.status !== 0) return "docker is here, but not `docker compose`";
  const info = spawnSync("docker", ["info"], { encoding: "utf8", timeout: 30_000 });
  return info.status === 0 ? undefined : "no container engine answers";
}

function compose(args) {
  return spawnSync("docker", ["compose", "--project-name", PROJECT, ...args], {
    cwd: ROOT,
    env: environment,
    stdio: "inherit",
  });
}

async function postSeeds() {
  const { articles } = JSON.parse(readFileSync(join(ROOT, "seeds", "manifest.json"), "utf8"));
  for (const { file, from: _, ...metadata } of articles) {
    const answer = await fetch(`http://127.0.0.1:${ingestPort}/articles`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ ...metadata, text: readFileSync(join(ROOT, "seeds", file), "utf8") }),
    });
    if (answer.status !== 202) throw new Error(`ingest answered ${answer.status} to ${file}: ${await answer.text()}`);
  }
}

/** Reads the events topic again until it says what it should, or for so long that it never will. */
async function readUntilRight() {
  const end = Date.now() + EVENTS_MS_MAX;
  let count = 0;
  let changedAt = Date.now();
  for (;;) {
    const records = readEvents();
    const differences = findDifferences(keepLatest(records));
    if (records.length !== count) changedAt = Date.now();
    count = records.length;
    const isSettled = count > 0 && Date.now() - changedAt > SETTLED_MS;
    if (differences.length === 0 || isSettled || Date.now() > end) return differences;
    await delay(1000);
  }
}

/** What Kafka's own console consumer finds on the events topic, committed records only. */
function readEvents() {
  const consume = ["/opt/kafka/bin/kafka-console-consumer.sh", "--bootstrap-server", "localhost:19092", "--topic"];
  const how = ["--from-beginning", "--isolation-level", "read_committed", "--timeout-ms", "4000"];
  const args = ["exec", "-T", "kafka", ...consume, "ceasefire.events.v1", ...how];
  const { stdout } = spawnSync("docker", ["compose", "--project-name", PROJECT, ...args], {
    cwd: ROOT,
    env: environment,
    encoding: "utf8",
    maxBuffer: 1024 ** 3,
  });
  return stdout.split("\n").flatMap((line) => (line.startsWith("{") ? [JSON.parse(line)] : []));
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
