import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { openKafkaJars } from "./kafka-jars.js";
import { LOG4J } from "./server-properties.js";

const run = promisify(execFile);

/** Milliseconds without a new record after which a topic counts as read; where the count is known, how long at most each is waited for. */
const QUIET_MS = 5000;
const PATIENCE_MS = 60_000;

/** When to stop reading. Units: records, milliseconds without a new record (5000 unless given, 60000 where the count is). */
export interface ConsoleConsumeOptions {
  readonly countMax?: number;
  readonly quietMs?: number;
}

/** A committed record as Kafka's own console consumer prints it. */
export interface ConsoleRecord {
  readonly key: string;
  readonly value: string;
}

/**
 * Reads a topic from its beginning with Kafka's own console consumer, committed records only: a judge that shares no code
 * with our client.
 *
 * Shape: records in the order read, so ordered inside each partition; values must not hold line breaks or tabs, as JSON does not.
 * Errors: PassedOverError where Java or the jars cannot be had, whatever broker is read.
 */
export async function consoleConsume(
  brokers: readonly string[],
  topic: string,
  { countMax, quietMs = countMax === undefined ? QUIET_MS : PATIENCE_MS }: ConsoleConsumeOptions = {},
): Promise<ConsoleRecord[]> {
  const { java, classPath } = await openKafkaJars(() => {});
  const folder = await mkdtemp(join(tmpdir(), "truceline-consume-"));
  try {
    const log4j = join(folder, "log4j2.properties");
    await writeFile(
      log4j,
      LOG4J.replace("appender.console.name", "appender.console.target=SYSTEM_ERR\nappender.console.name"),
    );
    const jvm = ["-Xmx256m", "-XX:TieredStopAtLevel=1", `-Dlog4j2.configurationFile=${log4j}`, "-cp", classPath];
    const { stdout } = await run(
      java,
      [
        ...jvm,
        "org.apache.kafka.tools.consumer.ConsoleConsumer",
        ...["--bootstrap-server", brokers.join(","), "--topic", topic, "--from-beginning"],
        ...["--isolation-level", "read_committed", "--timeout-ms", String(quietMs)],
        ...["--formatter-property", "print.key=true", "--formatter-property", "key.separator=\t"],
        ...(countMax === undefined ? [] : ["--max-messages", String(countMax)]),
      ],
      { maxBuffer: 1024 ** 3 },
    );
    return stdout
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const at = line.indexOf("\t");
        return { key: line.slice(0, at), value: line.slice(at + 1) };
      });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
