import { TOPICS } from "#contracts";
import { ensureTopics } from "#messaging";
import { EXIT_CODES, type ExitCode } from "../exit.js";
import { type Terminal, writeLines } from "../terminal.js";
import { type BrokerOptions, withBroker } from "./connect.js";

export interface CreateTopicsOptions extends BrokerOptions {
  readonly replicationFactor?: number;
}

/** Creates the topics that are not there yet; one that differs from the table is named and left as it is. */
export function createTopics(options: CreateTopicsOptions, terminal: Terminal): Promise<ExitCode> {
  const { replicationFactor } = options;
  return withBroker(options, async ({ kafka, prefix }) => {
    const { created, existing, differences } = await ensureTopics(kafka, Object.values(TOPICS), {
      prefix,
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
