import { toWriteError } from "./faults.js";
import type { KafkaOptions } from "./kafka.js";
import { withAdmin } from "./offsets.js";

/**
 * Looks up how many partitions topics have, each topic once: counts are fixed for life.
 *
 * Errors: transient ones, also when the topic is not there yet; they are not remembered.
 */
export function lookUpPartitionCounts(options: KafkaOptions): (topic: string) => Promise<number> {
  const known = new Map<string, Promise<number>>();
  return (topic) => {
    const count = known.get(topic) ?? fetchPartitionCount(options, topic);
    known.set(topic, count);
    count.catch(() => known.delete(topic));
    return count;
  };
}

async function fetchPartitionCount(options: KafkaOptions, topic: string): Promise<number> {
  const { topics } = await withAdmin(options, (admin) => admin.fetchTopicMetadata({ topics: [topic] }));
  const count = topics.find(({ name }) => name === topic)?.partitions.length ?? 0;
  if (count === 0) throw toWriteError(new Error(`the topic ${topic} is not there yet`));
  return count;
}
