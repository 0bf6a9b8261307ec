import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFailed, onTestFinished } from "vitest";
import { guard } from "#broker";
import { type OwnTopics, until } from "./own-topics.js";

const ROOT = join(import.meta.dirname, "..", "..");
const LINES_SHOWN = 40;

/** The three services of the pipe, in the order in which an article passes them. */
export const SERVICE_NAMES = ["ingest", "extractor", "deduplicator"] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

/** One service from the build as a process of its own, which a test may end as it likes. */
export interface ServiceProcess {
  readonly url: string;
  /** Lines of its log so far with this message. */
  said(message: string): readonly Readonly<Record<string, unknown>>[];
  /** What it answers to a probe: `status` is HTTP's, `reasons` say by part what is wrong. */
  probe(
    kind: "live" | "ready",
  ): Promise<{ readonly status: number; readonly reasons: Readonly<Record<string, string>> }>;
  /** Sends the signal and waits for the end. Shape: the exit code, null when the signal itself ended it. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null>;
}

/** Starts services on a test's own topics; whatever still runs when the test is over is killed. */
export interface Services {
  /** Resolves when the service listens, ready or not. Errors: it ended before. */
  start(name: ServiceName): Promise<ServiceProcess>;
  /** The same, and waits until it is ready. */
  startReady(name: ServiceName): Promise<ServiceProcess>;
}

/** The deduplicator's checkpoint lies in one place for all starts, so that a restart finds it. */
export function makeServices({ kafka, prefix }: OwnTopics): Services {
  const folder = mkdtempSync(join(tmpdir(), "truceline-services-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const environment = {
    ...process.env,
    // The client library retries faster than in earnest when it sees that tests run it.
    NODE_ENV: "production",
    KAFKA_BROKERS: kafka.brokers.join(","),
    TOPIC_PREFIX: prefix,
    HTTP_PORT: "0",
    CHECKPOINT_FILE: join(folder, "checkpoint.sqlite"),
  };
  const start = (name: ServiceName) => startProcess(name, environment);
  return {
    start,
    async startReady(name) {
      const service = await start(name);
      await until(async () => (await service.probe("ready")).status === 200, `${name} to be ready`);
      return service;
    },
  };
}

async function startProcess(name: ServiceName, env: NodeJS.ProcessEnv): Promise<ServiceProcess> {
  const main = join(ROOT, "dist", "apps", name, "src", "main.js");
  const child = spawn(process.execPath, [main], { env, stdio: ["ignore", "pipe", "pipe"] });
  const release = guard('kill -KILL "$1"', [String(child.pid)]);
  const exit = once(child, "exit").then(([code]) => code as number | null);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) createInterface(stream).on("line", (line) => lines.push(line));
  onTestFailed(() => console.error(`${name} said last:\n${lines.slice(-LINES_SHOWN).join("\n")}`));
  const said = (message: string) => lines.map(toEntry).filter(({ msg }) => msg === message);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    const code = await exit;
    await release();
    return code;
  };
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) await end("SIGKILL");
  });
  await until(() => {
    if (child.exitCode !== null) throw new Error(`${name} ended at its start:\n${lines.join("\n")}`);
    return said("listening").length > 0;
  }, `${name} to listen`);
  const url = `http://127.0.0.1:${said("listening")[0]?.port}`;
  return {
    url,
    said,
    end,
    async probe(kind) {
      const answer = await fetch(`${url}/health/${kind}`);
      const { reasons } = (await answer.json()) as { reasons: Record<string, string> };
      return { status: answer.status, reasons };
    },
  };
}

/** What the runtime itself prints is no JSON. */
function toEntry(line: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return { msg: line };
  }
}
