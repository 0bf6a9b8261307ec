import type { Topic } from "#contracts";
import { type KafkaOptions, withAdmin } from "#messaging";
import { CommandError } from "../exit.js";

/**
 * How many partitions topics really have: a key must go where the services look for it.
 *
 * Errors: `CommandError` naming the topics that are not there.
 */
export async function readPartitionCounts(
  kafka: KafkaOptions,
  topics: readonly Topic[],
  prefix = "",
): Promise<(topic: string) => number> {
  const names = topics.map(({ name }) => prefix + name);
  const counts = await withAdmin(kafka, async (admin) => {
    const present = new Set(await admin.listTopics());
    const { topics: found } = await admin.fetchTopicMetadata({ topics: names.filter((name) => present.has(name)) });
    return new Map(found.map(({ name, partitions }) => [name, partitions.length]));
  });
  const missing = names.filter((name) => !counts.has(name));
  if (missing.length > 0) {
    throw new CommandError(`no topic ${missing.join(", ")}: create them with "truceline topics create"`);
  }
  return (topic) => counts.get(topic) ?? 1;
}
