import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { guard } from "#broker";

const ROOT = join(import.meta.dirname, "..", "..");
const READY_MS_MAX = 60_000;
const STOP_MS_MAX = 30_000;

/** One service from the build, as a process of ours on a free port. It ends with this process, however that ends. */
export class ServiceProcess {
  readonly name: string;
  readonly #environment: NodeJS.ProcessEnv;
  readonly #logFile: string;
  #child: ChildProcess | undefined;
  #release: (() => Promise<void>) | undefined;
  #url = "";

  constructor(name: string, environment: Readonly<Record<string, string>>, logFile: string) {
    this.name = name;
    this.#environment = { ...process.env, ...environment, HTTP_PORT: "0" };
    this.#logFile = logFile;
  }

  /** Where it answers HTTP; another port after each start. */
  get url(): string {
    return this.#url;
  }

  /** Resolves when it is ready. Errors: it ended or was not ready in time; the signal's reason. None is left then. */
  async start(signal?: AbortSignal): Promise<void> {
    const child = spawn(process.execPath, [join(ROOT, "dist", "apps", this.name, "src", "main.js")], {
      env: this.#environment,
      stdio: ["ignore", "pipe", "pipe"],
      // A session of its own: a terminal's Ctrl-C reaches it through us, in order, the broker last.
      detached: true,
    });
    this.#child = child;
    this.#release = guard('kill -KILL "$1"', [String(child.pid)]);
    try {
      this.#url = await this.#readUrl(child, signal);
      await this.#waitUntilReady(signal);
    } catch (error) {
      await this.kill();
      throw error;
    }
  }

  /** SIGTERM, so that it drains; SIGKILL when it does not in time. Errors: none. */
  async stop(): Promise<void> {
    const timer = setTimeout(() => this.#child?.kill("SIGKILL"), STOP_MS_MAX);
    await this.#end("SIGTERM");
    clearTimeout(timer);
  }

  /** SIGKILL: nothing is drained. */
  kill(): Promise<void> {
    return this.#end("SIGKILL");
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.kill(signal);
      await gone;
    }
    await this.#release?.();
    this.#release = undefined;
  }

  /** Keeps the log, and learns from it where the service listens. */
  #readUrl(child: ChildProcess, signal: AbortSignal | undefined): Promise<string> {
    const log = createWriteStream(this.#logFile, { flags: "a" });
    child.stderr?.pipe(log, { end: false });
    return new Promise((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      child.once("error", reject);
      child.once("exit", (code) =>
        reject(new Error(`${this.name} ended with ${code} at its start; see ${this.#logFile}`)),
      );
      createInterface(child.stdout as NodeJS.ReadableStream).on("line", (line) => {
        log.write(`${line}\n`);
        const port = /"port":(\d+)/.exec(line)?.[1];
        if (port && line.includes('"msg":"listening"')) resolve(`http://127.0.0.1:${port}`);
      });
    });
  }

  async #waitUntilReady(signal: AbortSignal | undefined): Promise<void> {
    const end = Date.now() + READY_MS_MAX;
    for (;;) {
      signal?.throwIfAborted();
      const answer = await fetch(`${this.#url}/health/ready`).catch(() => undefined);
      if (answer?.ok) return;
      if (Date.now() > end) {
        throw new Error(`${this.name} was not ready within ${READY_MS_MAX / 1000} s; see ${this.#logFile}`);
      }
      await delay(100);
    }
  }
}
