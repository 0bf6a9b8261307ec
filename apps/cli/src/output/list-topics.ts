import { describeRetention, TOPICS } from "#contracts";
import { EXIT_CODES, type ExitCode } from "../exit.js";
import { type Terminal, writeLines } from "../terminal.js";
import { formatColumns } from "./columns.js";

/** The topics as they should be. */
export async function listTopics(terminal: Terminal): Promise<ExitCode> {
  const rows = Object.values(TOPICS).map((topic) => [
    topic.name,
    topic.key,
    String(topic.partitions),
    topic.cleanupPolicy,
    describeRetention(topic),
    topic.purpose,
  ]);
  await writeLines(terminal.stdout, [
    formatColumns([["topic", "key", "partitions", "cleanup", "kept", "holds"], ...rows]),
  ]);
  return EXIT_CODES.done;
}
