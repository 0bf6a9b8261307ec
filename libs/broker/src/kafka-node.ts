import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, rmSync, statSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

const START_MS_MAX = 90_000;
const HEAP = ["-Xms512m", "-Xmx512m", "-XX:+UseG1GC", "-XX:MaxGCPauseMillis=20", "-XX:+ExitOnOutOfMemoryError"];
/** The process writes its own id before it becomes Java: there is no moment at which it runs and nobody can find it. */
const LAUNCH_SCRIPT = 'echo $$ >"$0"; exec "$@"';

/** One Kafka broker as a process of ours. Its files lie beside `propertiesFile`: `.log` and, while it runs, `.pid`. */
export class KafkaNode {
  readonly #command: readonly string[];
  readonly #pidFile: string;
  readonly #logFile: string;
  #child: ChildProcess | undefined;

  constructor(java: string, launch: readonly string[], propertiesFile: string) {
    this.#command = [java, ...HEAP, "-Djava.awt.headless=true", ...launch, "kafka.Kafka", propertiesFile];
    this.#pidFile = propertiesFile.replace(/properties$/, "pid");
    this.#logFile = propertiesFile.replace(/properties$/, "log");
  }

  /** Resolves when the broker says that it has started. Errors: it ended or did not start in time; the message ends with its log. */
  async start(): Promise<void> {
    const log = openSync(this.#logFile, "a");
    const logStart = statSync(this.#logFile).size;
    const child = spawn("sh", ["-c", LAUNCH_SCRIPT, this.#pidFile, ...this.#command], {
      // A session of its own: the Ctrl-C of a terminal must not end the broker before those who talk to it.
      detached: true,
      stdio: ["ignore", log, log],
    });
    closeSync(log);
    this.#child = child;
    child.unref();
    child.once("exit", () => rmSync(this.#pidFile, { force: true }));
    const end = Date.now() + START_MS_MAX;
    for (;;) {
      const said = readFileSync(this.#logFile).subarray(logStart).toString();
      if (said.includes("Kafka Server started")) return;
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`Kafka ended at its start:\n${tailOf(said)}`);
      if (Date.now() > end) throw new Error(`Kafka did not start within ${START_MS_MAX / 1000} s:\n${tailOf(said)}`);
      await delay(50);
    }
  }

  /** SIGKILL; resolves when the process is gone. */
  async kill(): Promise<void> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.ref();
    child.kill("SIGKILL");
    await gone;
  }
}

const tailOf = (log: string) => log.trimEnd().split("\n").slice(-25).join("\n");
