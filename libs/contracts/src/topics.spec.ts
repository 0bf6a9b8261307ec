import { expect, it } from "vitest";
import { ERROR_CODES, PermanentError, TransientError } from "./errors.js";
import { TOPICS, type Topic, toTopicConfig } from "./topics.js";

const topics: readonly Topic[] = Object.values(TOPICS);

it("reports and events have equal partition counts, as do articles and their changelog", () => {
  expect(TOPICS.reports.partitions).toBe(TOPICS.events.partitions);
  expect(TOPICS.articles.partitions).toBe(TOPICS.reported.partitions);
});

it("the reports log is kept for ever and never compacted", () => {
  expect(toTopicConfig(TOPICS.reports)).toMatchObject({ "cleanup.policy": "delete", "retention.ms": "-1" });
});

it("no topic takes its times from producers", () => {
  for (const topic of topics) expect(toTopicConfig(topic)["message.timestamp.type"]).toBe("LogAppendTime");
});

it("a dead letter has room for the largest message and the reason", () => {
  expect(TOPICS.articlesDeadLetter.maxMessageBytes).toBeGreaterThan(TOPICS.articles.maxMessageBytes);
});

it("names are unique and carry their major version", () => {
  expect(new Set(topics.map(({ name }) => name)).size).toBe(topics.length);
  for (const { name } of topics) expect(name).toMatch(/^[a-z]+\.[a-z]+\.v1(?:\.[a-z-]+)?$/);
});

it("errors say by their kind whether to try again", () => {
  expect(ERROR_CODES[new PermanentError("invalid-json", "").code].kind).toBe("permanent");
  expect(ERROR_CODES[new TransientError("not-acknowledged", "").code].kind).toBe("transient");
});
