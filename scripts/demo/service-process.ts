import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { guard } from "#broker";

const ROOT = join(import.meta.dirname, "..", "..");
const LISTENING_MS_MAX = 60_000;
const READY_MS_MAX = 60_000;
const STOP_MS_MAX = 30_000;

/** One service from the build, as a process on a free port, started once. It ends with this process, however that ends. */
export class ServiceProcess {
  readonly name: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #onLine: (line: string) => void;
  #child: ChildProcess | undefined;
  #exit: Promise<number | null> | undefined;
  #release: (() => Promise<void>) | undefined;
  #url = "";

  /** `onLine` is given what the service logs, line by line. */
  constructor(name: string, environment: Readonly<Record<string, string>>, onLine: (line: string) => void) {
    this.name = name;
    this.#environment = { ...process.env, ...environment, HTTP_PORT: "0" };
    this.#onLine = onLine;
  }

  /** Where it answers HTTP. */
  get url(): string {
    return this.#url;
  }

  /** Resolves when it listens, ready or not. Errors, and it is gone: it ended, was late to listen, or the signal's reason. */
  async start(signal?: AbortSignal): Promise<void> {
    const child = spawn(process.execPath, [join(ROOT, "dist", "apps", this.name, "src", "main.js")], {
      env: this.#environment,
      stdio: ["ignore", "pipe", "pipe"],
      // A session of its own: a terminal's Ctrl-C reaches it through us, in order, the broker last.
      detached: true,
    });
    this.#child = child;
    // Not `exit`, after which the last lines of its log may still come.
    this.#exit = once(child, "close").then(([code]) => code as number | null);
    this.#release = guard('kill -KILL "$1"', [String(child.pid)]);
    try {
      this.#url = await this.#readUrl(child, this.#exit, signal);
    } catch (error) {
      await this.end("SIGKILL");
      throw error;
    }
  }

  /** Errors: it was not ready in time; the signal's reason. It still runs then. */
  async waitUntilReady(signal?: AbortSignal): Promise<void> {
    const end = Date.now() + READY_MS_MAX;
    for (;;) {
      signal?.throwIfAborted();
      const answer = await fetch(`${this.#url}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      if (Date.now() > end) throw new Error(`${this.name} was not ready within ${READY_MS_MAX / 1000} s`);
      await delay(100);
    }
  }

  /** SIGTERM, so that it drains; SIGKILL when it does not in time. Errors: none. */
  async stop(): Promise<void> {
    const timer = setTimeout(() => this.#child?.kill("SIGKILL"), STOP_MS_MAX);
    await this.end("SIGTERM");
    clearTimeout(timer);
  }

  /** Sends the signal and waits for the end. Shape: the exit code, null when the signal itself ended it. Errors: none. */
  async end(signal: "SIGTERM" | "SIGKILL"): Promise<number | null> {
    this.#child?.kill(signal);
    const code = (await this.#exit) ?? null;
    await this.#release?.();
    return code;
  }

  /** Passes the log on, and learns from it where the service listens. */
  #readUrl(child: ChildProcess, exit: Promise<number | null>, signal: AbortSignal | undefined): Promise<string> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`${this.name} did not listen within ${LISTENING_MS_MAX / 1000} s`)),
        LISTENING_MS_MAX,
      );
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      exit
        .then((code) => reject(new Error(`${this.name} ended with ${code} at its start`)), reject)
        .finally(() => clearTimeout(late));
      for (const stream of [child.stdout, child.stderr]) {
        createInterface(stream as NodeJS.ReadableStream).on("line", (line) => {
          this.#onLine(line);
          const port = /"port":(\d+)/.exec(line)?.[1];
          if (!port || !line.includes('"msg":"listening"')) return;
          clearTimeout(late);
          resolve(`http://127.0.0.1:${port}`);
        });
      }
    });
  }
}
