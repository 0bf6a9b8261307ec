import { appendFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ServiceProcess } from "./service-process.js";

/** The three services, ready. */
export interface Services {
  readonly ingest: ServiceProcess;
  readonly extractor: ServiceProcess;
  readonly deduplicator: ServiceProcess;
  /** Holds each service's log, `<name>.log`, and the deduplicator's checkpoint. */
  readonly logFolder: string;
  /** Lets each of them drain. The folder stays unless it is not wanted. Errors: none. */
  stop(options?: { readonly keepLogs?: boolean }): Promise<void>;
}

/** Starts the three services and waits until each is ready. Errors: one was not; none is left then. */
export async function startServices(
  brokers: readonly string[],
  { prefix = "", signal }: { readonly prefix?: string; readonly signal?: AbortSignal } = {},
): Promise<Services> {
  const logFolder = await mkdtemp(join(tmpdir(), "truceline-services-"));
  const environment = {
    KAFKA_BROKERS: brokers.join(","),
    TOPIC_PREFIX: prefix,
    CHECKPOINT_FILE: join(logFolder, "checkpoint.sqlite"),
  };
  const create = (name: string) => {
    const logFile = join(logFolder, `${name}.log`);
    return new ServiceProcess(name, environment, (line) => appendFileSync(logFile, `${line}\n`));
  };
  const services = { ingest: create("ingest"), extractor: create("extractor"), deduplicator: create("deduplicator") };
  const all = Object.values(services);
  const stop = async ({ keepLogs = true } = {}) => {
    await Promise.all(all.map((service) => service.stop()));
    if (!keepLogs) await rm(logFolder, { recursive: true, force: true });
  };
  const starts = await Promise.allSettled(all.map((service) => startReady(service, signal)));
  const failure = starts.find((start) => start.status === "rejected");
  if (failure) {
    await stop({ keepLogs: !signal?.aborted });
    if (signal?.aborted) throw signal.reason;
    throw new Error(`${failure.reason.message}; its log is in ${logFolder}`);
  }
  return { ...services, logFolder, stop };
}

async function startReady(service: ServiceProcess, signal: AbortSignal | undefined): Promise<void> {
  await service.start(signal);
  await service.waitUntilReady(signal);
}
