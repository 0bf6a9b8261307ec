const DAY_MS = 86_400_000;
const MIB = 1024 * 1024;

/** How a topic is created. What is written here is what the creation step, the AsyncAPI document and the docs say. */
export interface Topic {
  readonly name: string;
  /** What the record key holds. */
  readonly key: string;
  /** Fixed for life: a key must stay in its partition. */
  readonly partitions: number;
  readonly cleanupPolicy: "delete" | "compact";
  /** Milliseconds; -1 keeps records for ever. Without meaning for compacted topics. */
  readonly retentionMs: number;
  /** Largest record batch, bytes. */
  readonly maxMessageBytes: number;
  readonly purpose: string;
}

/** Partitions of every topic: articles, reports and events of one deployment have equal counts. */
export const PARTITIONS = 12;

/** Largest article record. A text of 500,000 characters fits however it is escaped. */
export const ARTICLE_BYTES_MAX = 4 * MIB;

/** A dead letter holds the original bytes and, on top, the headers that say what was wrong. */
const DEAD_LETTER_BYTES_MAX = ARTICLE_BYTES_MAX + 64 * 1024;

/** The one table of topics. */
export const TOPICS = {
  articles: {
    name: "news.articles.v1",
    key: "articleId",
    partitions: PARTITIONS,
    cleanupPolicy: "delete",
    retentionMs: 30 * DAY_MS,
    maxMessageBytes: ARTICLE_BYTES_MAX,
    purpose: "Articles as they came in: through ingest, or straight from anyone's producer.",
  },
  articlesDeadLetter: {
    name: "news.articles.v1.dead-letter",
    key: "source topic/partition/offset",
    partitions: PARTITIONS,
    cleanupPolicy: "delete",
    retentionMs: 90 * DAY_MS,
    maxMessageBytes: DEAD_LETTER_BYTES_MAX,
    purpose: "Articles that could not be read: original bytes and headers, with the reason.",
  },
  reported: {
    name: "news.articles.v1.reported",
    key: "articleId",
    partitions: PARTITIONS,
    cleanupPolicy: "compact",
    retentionMs: -1,
    maxMessageBytes: MIB,
    purpose:
      "The extractor's changelog, co-partitioned with the articles: which reports an article's last version gave.",
  },
  reports: {
    name: "ceasefire.reports.v1",
    key: "conflictId",
    partitions: PARTITIONS,
    cleanupPolicy: "delete",
    retentionMs: -1,
    maxMessageBytes: MIB,
    purpose: "What each article says of each ceasefire, with withdrawals and overrides: the source of truth.",
  },
  reportsDeadLetter: {
    name: "ceasefire.reports.v1.dead-letter",
    key: "source topic/partition/offset",
    partitions: PARTITIONS,
    cleanupPolicy: "delete",
    retentionMs: 90 * DAY_MS,
    maxMessageBytes: DEAD_LETTER_BYTES_MAX,
    purpose: "Records of the reports log that could not be read: original bytes and headers, with the reason.",
  },
  events: {
    name: "ceasefire.events.v1",
    key: "eventId",
    partitions: PARTITIONS,
    cleanupPolicy: "compact",
    retentionMs: -1,
    maxMessageBytes: MIB,
    purpose: "Canonical ceasefires; readers keep the highest revision per eventId.",
  },
} as const satisfies Record<string, Topic>;

/** A topic by its place in the table. */
export type TopicId = keyof typeof TOPICS;

/** How long a topic keeps its records, in words. */
export function describeRetention({ cleanupPolicy, retentionMs }: Topic): string {
  if (cleanupPolicy === "compact") return "last per key";
  return retentionMs < 0 ? "for ever" : `${retentionMs / DAY_MS} days`;
}

/**
 * Kafka's own settings for a topic.
 *
 * LogAppendTime everywhere: an article of 2020 must not expire on arrival because somebody stamped the record with its date.
 */
export function toTopicConfig(topic: Topic): Readonly<Record<string, string>> {
  return {
    "cleanup.policy": topic.cleanupPolicy,
    "retention.ms": String(topic.retentionMs),
    "max.message.bytes": String(topic.maxMessageBytes),
    "message.timestamp.type": "LogAppendTime",
  };
}
