import {
  CE_TYPES,
  exampleArticle,
  exampleEvent,
  exampleOverride,
  exampleReport,
  exampleReported,
  exampleWithdrawal,
  fromArticle,
  fromEvent,
  fromOverride,
  fromReport,
  fromReported,
  fromWithdrawal,
  TOPICS,
  type Topic,
  type TopicId,
  toCloudEventHeaders,
  toTopicConfig,
} from "#contracts";
import { type JsonSchema, MESSAGES, schemaName, toSchemas } from "./json-schemas.js";

const SCHEMAS = "#/components/schemas/";

/** Which messages lie on which topic; a dead letter holds whatever was sent. */
const CARRIED: Readonly<Record<TopicId, readonly string[]>> = {
  articles: ["article"],
  articlesDeadLetter: ["dead-letter"],
  reported: ["reported"],
  reports: ["report", "withdrawn", "override"],
  reportsDeadLetter: ["dead-letter"],
  events: ["event"],
};

/** Who writes and reads what, from the applications' point of view. */
const OPERATIONS: readonly { id: string; action: "send" | "receive"; topic: TopicId; summary: string }[] = [
  { id: "ingestArticles", action: "send", topic: "articles", summary: "ingest publishes articles." },
  { id: "readArticles", action: "receive", topic: "articles", summary: "extractor reads articles." },
  { id: "reportCeasefires", action: "send", topic: "reports", summary: "extractor reports what an article says." },
  { id: "rememberReports", action: "send", topic: "reported", summary: "extractor notes what it has reported." },
  { id: "recallReports", action: "receive", topic: "reported", summary: "extractor restores what it has reported." },
  {
    id: "setArticlesAside",
    action: "send",
    topic: "articlesDeadLetter",
    summary: "extractor sets unreadable articles aside.",
  },
  { id: "readReports", action: "receive", topic: "reports", summary: "deduplicator reads the reports log." },
  { id: "publishEvents", action: "send", topic: "events", summary: "deduplicator publishes canonical ceasefires." },
  {
    id: "setReportsAside",
    action: "send",
    topic: "reportsDeadLetter",
    summary: "deduplicator sets unreadable records of the log aside.",
  },
];

const EXAMPLES: Readonly<Record<string, { payload: object; headers: object }>> = {
  article: {
    payload: fromArticle(exampleArticle),
    headers: toCloudEventHeaders("article", exampleArticle.articleId, exampleArticle.publishedAt),
  },
  report: { payload: fromReport(exampleReport), headers: toCloudEventHeaders("report", exampleReport.reportId) },
  withdrawn: {
    payload: fromWithdrawal(exampleWithdrawal),
    headers: toCloudEventHeaders("withdrawn", `${exampleWithdrawal.reportId}.withdrawn`),
  },
  override: {
    payload: fromOverride(exampleOverride),
    headers: toCloudEventHeaders("override", exampleOverride.overrideId, exampleOverride.at),
  },
  event: { payload: fromEvent(exampleEvent), headers: toCloudEventHeaders("event", `${exampleEvent.eventId}.1`) },
  reported: {
    payload: fromReported(exampleReported),
    headers: toCloudEventHeaders("reported", exampleReported.articleId),
  },
};

/** The AsyncAPI 3.0 document: every topic with key, partitions and policy, every message with headers, schema and example. */
export function toAsyncApi(version: string): JsonSchema {
  const schemas = new Map(MESSAGES.flatMap(({ type }) => [...toSchemas(type, SCHEMAS)]));
  return {
    asyncapi: "3.0.0",
    info: {
      title: "Truceline",
      version,
      description: "Articles in, canonical ceasefires out, over Apache Kafka.",
      license: { name: "Apache-2.0" },
    },
    defaultContentType: "application/json",
    channels: Object.fromEntries(Object.entries(TOPICS).map(([id, topic]) => [id, toChannel(id as TopicId, topic)])),
    operations: Object.fromEntries(
      OPERATIONS.map(({ id, action, topic, summary }) => [
        id,
        {
          action,
          summary,
          channel: { $ref: `#/channels/${topic}` },
          messages: CARRIED[topic].map((message) => ({ $ref: `#/channels/${topic}/messages/${message}` })),
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(MESSAGES.map((message) => [message.file, toMessage(message)])),
      schemas: Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))),
    },
  };
}

function toChannel(id: TopicId, topic: Topic): JsonSchema {
  const { "cleanup.policy": policy = "", ...config } = toTopicConfig(topic);
  return {
    address: topic.name,
    description: `${topic.purpose} Key: ${topic.key}. Timestamps: ${config["message.timestamp.type"]}.`,
    messages: Object.fromEntries(CARRIED[id].map((message) => [message, { $ref: `#/components/messages/${message}` }])),
    bindings: {
      kafka: {
        topic: topic.name,
        partitions: topic.partitions,
        topicConfiguration: {
          "cleanup.policy": [policy],
          "retention.ms": topic.retentionMs,
          "max.message.bytes": topic.maxMessageBytes,
        },
        bindingVersion: "0.5.0",
      },
    },
  };
}

function toMessage({ file, type, description }: (typeof MESSAGES)[number]): JsonSchema {
  const topics = Object.entries(TOPICS).filter(([id]) => CARRIED[id as TopicId].includes(file));
  const example = EXAMPLES[file];
  const kafka = {
    key: { type: "string", description: [...new Set(topics.map(([, { key }]) => key))].join(" or ") },
    bindingVersion: "0.5.0",
  };
  if (!example) {
    return {
      name: file,
      summary: description,
      contentType: "application/octet-stream",
      headers: { $ref: SCHEMAS + schemaName(type) },
      payload: { description: "The original bytes." },
      bindings: { kafka },
    };
  }
  return {
    name: file,
    summary: description,
    contentType: "application/json",
    headers: toHeaders(file),
    payload: { $ref: SCHEMAS + schemaName(type) },
    bindings: { kafka },
    examples: [example],
  };
}

/** CloudEvents 1.0, binary mode. */
function toHeaders(file: string): JsonSchema {
  return {
    type: "object",
    description:
      "CloudEvents 1.0 attributes, binary mode. Articles may come without; on the reports log ce_type is required.",
    properties: {
      ce_specversion: { type: "string", const: "1.0" },
      ce_type: { type: "string", const: CE_TYPES[file as keyof typeof CE_TYPES] },
      ce_source: { type: "string" },
      ce_id: { type: "string", description: "Derived from the content." },
      ce_time: {
        type: "string",
        format: "date-time",
        description: "A time found in the content, never the clock; absent where there is none.",
      },
      "content-type": { type: "string", const: "application/json" },
    },
    ...(["report", "withdrawn", "override"].includes(file) && { required: ["ce_type"] }),
  };
}
