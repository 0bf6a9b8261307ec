import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { guard } from "#broker";

const ROOT = join(import.meta.dirname, "..", "..");
const NAMES = ["ingest", "extractor", "deduplicator"] as const;
const READY_MS_MAX = 60_000;
const STOP_MS_MAX = 30_000;

/** A service as a process of ours, answering HTTP. */
export interface Service {
  readonly name: (typeof NAMES)[number];
  readonly url: string;
  readonly process: ChildProcess;
}

export interface Services {
  readonly list: readonly Service[];
  readonly ingestUrl: string;
  /** Holds each service's log, `<name>.log`, and the deduplicator's checkpoint. */
  readonly logFolder: string;
  /** SIGTERM, and SIGKILL for one that does not drain in time. The logs stay unless they are not wanted. Errors: none. */
  stop(options?: { readonly keepLogs?: boolean }): Promise<void>;
}

/**
 * Starts the three services from the build, each on a free port, and waits until each is ready.
 *
 * They end with this process however it ends. Errors: one ended or was not ready in time; none is left then.
 */
export async function startServices(
  brokers: readonly string[],
  { prefix = "", signal }: { readonly prefix?: string; readonly signal?: AbortSignal } = {},
): Promise<Services> {
  const logFolder = await mkdtemp(join(tmpdir(), "truceline-services-"));
  const environment = {
    ...process.env,
    KAFKA_BROKERS: brokers.join(","),
    TOPIC_PREFIX: prefix,
    HTTP_PORT: "0",
    CHECKPOINT_FILE: join(logFolder, "checkpoint.sqlite"),
  };
  const processes = NAMES.map((name) =>
    spawn(process.execPath, [join(ROOT, "dist", "apps", name, "src", "main.js")], {
      env: environment,
      stdio: ["ignore", "pipe", "pipe"],
      // A session of their own: a terminal's Ctrl-C reaches them through us, in order, the broker last.
      detached: true,
    }),
  );
  const release = guard(
    'kill -KILL "$@"',
    processes.map(({ pid }) => String(pid)),
  );
  const stop = async ({ keepLogs = true } = {}) => {
    await Promise.all(processes.map(stopOne));
    await release();
    if (!keepLogs) await rm(logFolder, { recursive: true, force: true });
  };
  try {
    const urls = await Promise.all(
      processes.map((child, index) => readUrl(child, join(logFolder, `${NAMES[index]}.log`), signal)),
    );
    await Promise.all(urls.map((url) => waitUntilReady(url, logFolder, signal)));
    const list = NAMES.map((name, index) => ({
      name,
      url: urls[index] as string,
      process: processes[index] as ChildProcess,
    }));
    return { list, ingestUrl: urls[0] as string, logFolder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Keeps the log, and learns from it where the service listens. */
function readUrl(child: ChildProcess, logFile: string, signal: AbortSignal | undefined): Promise<string> {
  const log = createWriteStream(logFile);
  child.stderr?.pipe(log, { end: false });
  return new Promise((resolve, reject) => {
    signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`a service ended with ${code} at its start; see ${logFile}`)));
    createInterface(child.stdout as NodeJS.ReadableStream).on("line", (line) => {
      log.write(`${line}\n`);
      const port = /"port":(\d+)/.exec(line)?.[1];
      if (port && line.includes('"msg":"listening"')) resolve(`http://127.0.0.1:${port}`);
    });
  });
}

async function waitUntilReady(url: string, logFolder: string, signal: AbortSignal | undefined): Promise<void> {
  const end = Date.now() + READY_MS_MAX;
  for (;;) {
    signal?.throwIfAborted();
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    if (Date.now() > end) throw new Error(`a service was not ready within ${READY_MS_MAX / 1000} s; see ${logFolder}`);
    await delay(100);
  }
}

async function stopOne(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_MS_MAX);
  await gone;
  clearTimeout(timer);
}
