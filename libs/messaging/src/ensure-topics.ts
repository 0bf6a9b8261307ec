import { setTimeout as delay } from "node:timers/promises";
// The value not by name: Node does not find the later names of the library.
import kafkajs, { type Admin, type ITopicConfig } from "kafkajs";
import { type Topic, toTopicConfig } from "#contracts";
import type { KafkaOptions } from "./kafka.js";
import { withAdmin } from "./offsets.js";

const CREATE_MS_MAX = 30_000;
const AGAIN_MS = 100;
const NOT_YET = new Set(["UNKNOWN_TOPIC_OR_PARTITION", "LEADER_NOT_AVAILABLE"]);

/** What the step found and did. */
export interface EnsuredTopics {
  readonly created: readonly string[];
  readonly existing: readonly string[];
  /** One sentence per difference between an existing topic and the table; nothing is changed for them. */
  readonly differences: readonly string[];
}

/**
 * Creates the topics of the table that are not there yet, and compares those that are.
 *
 * Idempotent, also when two run at once. An existing topic is never altered: a changed partition count would move keys, and
 * a changed retention could delete the log; a person decides that.
 * Errors: transient ones from the broker.
 */
export async function ensureTopics(
  options: KafkaOptions,
  topics: readonly Topic[],
  { prefix = "", replicationFactor = -1 }: { readonly prefix?: string; readonly replicationFactor?: number } = {},
): Promise<EnsuredTopics> {
  return withAdmin(options, async (admin) => {
    const before = new Set(await admin.listTopics());
    const missing = topics.filter(({ name }) => !before.has(prefix + name));
    if (missing.length > 0) {
      await admin.createTopics({
        waitForLeaders: false,
        timeout: CREATE_MS_MAX,
        topics: missing.map((topic) => toCreation(topic, prefix, replicationFactor)),
      });
      await waitForLeaders(
        admin,
        missing.map(({ name }) => prefix + name),
      );
    }
    const created = missing.map(({ name }) => prefix + name);
    const existing = topics.map(({ name }) => prefix + name).filter((name) => before.has(name));
    const { topics: found } = await askUntilKnown(() =>
      admin.fetchTopicMetadata({ topics: topics.map(({ name }) => prefix + name) }),
    );
    const { resources } = await askUntilKnown(() =>
      admin.describeConfigs({
        includeSynonyms: false,
        resources: topics.map(({ name }) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name: prefix + name })),
      }),
    );
    const differences = topics.flatMap((topic) => {
      const name = prefix + topic.name;
      const count = found.find((entry) => entry.name === name)?.partitions.length;
      const config = resources.find(({ resourceName }) => resourceName === name)?.configEntries ?? [];
      return [
        ...(count === topic.partitions ? [] : [`${name} has ${count} partitions, the table says ${topic.partitions}`]),
        ...Object.entries(toTopicConfig(topic)).flatMap(([setting, wanted]) => {
          const actual = config.find(({ configName }) => configName === setting)?.configValue;
          return actual === wanted ? [] : [`${name} has ${setting}=${actual}, the table says ${wanted}`];
        }),
      ];
    });
    return { created, existing, differences };
  });
}

/** Resolves when every partition can be written to, by the word of the broker that was asked. */
async function waitForLeaders(admin: Admin, names: readonly string[]): Promise<void> {
  const end = Date.now() + CREATE_MS_MAX;
  for (;;) {
    const { topics } = await askUntilKnown(() => admin.fetchTopicMetadata({ topics: [...names] }), end);
    if (topics.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0))) return;
    if (Date.now() > end) throw new Error(`no leaders for ${names.join(", ")} within ${CREATE_MS_MAX / 1000} s`);
    await delay(AGAIN_MS);
  }
}

/**
 * Asks again while the broker that answers has not heard of a topic yet that the controller just made.
 *
 * Each question may go to another broker, so what one of them knew says nothing of the next; the library's own waiting gives up.
 */
async function askUntilKnown<T>(ask: () => Promise<T>, end = Date.now() + CREATE_MS_MAX): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!NOT_YET.has((error as { readonly type?: string }).type ?? "") || Date.now() > end) throw error;
      await delay(AGAIN_MS);
    }
  }
}

const toCreation = (topic: Topic, prefix: string, replicationFactor: number): ITopicConfig => ({
  topic: prefix + topic.name,
  numPartitions: topic.partitions,
  replicationFactor,
  configEntries: Object.entries(toTopicConfig(topic)).map(([name, value]) => ({ name, value })),
});
