import { TOPICS } from "#contracts";
import { ensureTopics } from "#messaging";
import { EXIT_CODES, type ExitCode } from "../exit.js";
import { formatColumns } from "../output/columns.js";
import { type Terminal, writeLines } from "../terminal.js";
import { type BrokerOptions, withBroker } from "./connect.js";

/** The topics as they should be. */
export async function listTopics(terminal: Terminal): Promise<ExitCode> {
  const rows = Object.values(TOPICS).map(({ name, key, partitions, cleanupPolicy, retentionMs, purpose }) => [
    name,
    key,
    String(partitions),
    cleanupPolicy,
    retentionMs < 0 ? "for ever" : `${retentionMs / 86_400_000} days`,
    purpose,
  ]);
  await writeLines(terminal.stdout, [
    formatColumns([["topic", "key", "partitions", "cleanup", "kept", "holds"], ...rows]),
  ]);
  return EXIT_CODES.done;
}

export interface CreateTopicsOptions extends BrokerOptions {
  readonly prefix?: string;
  readonly replicationFactor?: number;
}

/** Creates the topics that are not there yet; one that differs from the table is named and left as it is. */
export function createTopics(options: CreateTopicsOptions, terminal: Terminal): Promise<ExitCode> {
  const { prefix, replicationFactor } = options;
  return withBroker(options, async (kafka) => {
    const { created, existing, differences } = await ensureTopics(kafka, Object.values(TOPICS), {
      ...(prefix === undefined ? {} : { prefix }),
      ...(replicationFactor === undefined ? {} : { replicationFactor }),
    });
    await writeLines(terminal.stdout, [
      ...created.map((name) => `created ${name}`),
      ...existing.map((name) => `exists  ${name}`),
    ]);
    await writeLines(terminal.stderr, differences);
    return differences.length > 0 ? EXIT_CODES.partial : EXIT_CODES.done;
  });
}
