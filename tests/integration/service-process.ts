import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFailed, onTestFinished } from "vitest";
import { ServiceProcess as Process } from "../../scripts/demo/service-process.js";
import type { OwnTopics } from "./own-topics.js";

const LINES_SHOWN = 40;

/** The three services of the pipe, in the order in which an article passes them. */
export const SERVICE_NAMES = ["ingest", "extractor", "deduplicator"] as const;
export type ServiceName = (typeof SERVICE_NAMES)[number];

/** A service whose log can be asked; a test may end it as it likes. */
export class ServiceProcess extends Process {
  readonly #lines: readonly string[];

  constructor(name: ServiceName, environment: Readonly<Record<string, string>>) {
    const lines: string[] = [];
    super(name, environment, (line) => lines.push(line));
    this.#lines = lines;
    onTestFailed(() => console.error(`${name} said last:\n${lines.slice(-LINES_SHOWN).join("\n")}`));
    onTestFinished(async () => {
      await this.end("SIGKILL");
    });
  }

  /** Lines of its log so far with this message. */
  said(message: string): readonly Readonly<Record<string, unknown>>[] {
    return this.#lines.map(toEntry).filter(({ msg }) => msg === message);
  }

  /** What it answers to a probe: `status` is HTTP's, `reasons` say by part what is wrong. */
  async probe(
    kind: "live" | "ready",
  ): Promise<{ readonly status: number; readonly reasons: Readonly<Record<string, string>> }> {
    const answer = await fetch(`${this.url}/health/${kind}`);
    const { reasons } = (await answer.json()) as { reasons: Record<string, string> };
    return { status: answer.status, reasons };
  }
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
    // The client library retries faster than in earnest when it sees that tests run it.
    NODE_ENV: "production",
    KAFKA_BROKERS: kafka.brokers.join(","),
    TOPIC_PREFIX: prefix,
    CHECKPOINT_FILE: join(folder, "checkpoint.sqlite"),
  };
  const start = async (name: ServiceName) => {
    const service = new ServiceProcess(name, environment);
    await service.start();
    return service;
  };
  return {
    start,
    async startReady(name) {
      const service = await start(name);
      await service.waitUntilReady();
      return service;
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
