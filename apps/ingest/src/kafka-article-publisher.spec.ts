import { pino } from "pino";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parseArticle, toArticleRecord } from "#contracts";
import { KafkaArticlePublisher } from "./kafka-article-publisher.js";

const lines: string[] = [];
const logger = pino({ level: "info" }, { write: (line: string) => lines.push(line) });
const opened: KafkaArticlePublisher[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((publisher) => publisher.onApplicationShutdown()));
  lines.length = 0;
});

/** Port 1 refuses every connection. */
function open() {
  const publisher = new KafkaArticlePublisher({
    kafka: { brokers: ["127.0.0.1:1"], clientId: "spec" },
    topicPrefix: "",
    acknowledgeTimeoutMs: 500,
    unacknowledgedBytesMax: 1_000_000,
    logger,
  });
  opened.push(publisher);
  return publisher;
}

describe("without a broker", () => {
  it("waits, says so once, and refuses articles at once", async () => {
    const publisher = open();
    publisher.start();
    await vi.waitFor(
      () => expect(publisher.health()).toEqual({ ok: false, reason: "no broker answers at 127.0.0.1:1" }),
      10_000,
    );
    const parsed = parseArticle({ text: "A truce holds." });
    if (!parsed.ok) throw new Error("refused");
    const startedAt = performance.now();
    await expect(publisher.publish([toArticleRecord(parsed.value)])).rejects.toMatchObject({
      code: "broker-unavailable",
    });
    expect(performance.now() - startedAt).toBeLessThan(100);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(lines.filter((line) => line.includes("waiting for Kafka"))).toHaveLength(1);
  });

  it("closes while it still waits", async () => {
    const publisher = open();
    publisher.start();
    await publisher.onApplicationShutdown();
    expect(publisher.health().ok).toBe(false);
  });
});
