import { Kafka } from "cloudevents";
import { describe, expect, it } from "vitest";
import { exampleArticle, exampleEvent, exampleOverride, exampleReport, exampleWithdrawal } from "./examples.js";
import { toArticleRecord, toEventRecord, toLogRecord, type WireRecord } from "./records.js";

const { publishedAt: _, ...undated } = exampleArticle;
const records: readonly [string, () => WireRecord, string, string][] = [
  ["article", () => toArticleRecord(exampleArticle), exampleArticle.articleId, "org.truceline.article.v1"],
  [
    "report",
    () => toLogRecord({ type: "report", report: exampleReport }),
    "ruritania-borduria",
    "org.truceline.report.v1",
  ],
  [
    "withdrawal",
    () => toLogRecord({ type: "withdrawn", withdrawal: exampleWithdrawal }),
    "ruritania-borduria",
    "org.truceline.withdrawn.v1",
  ],
  [
    "override",
    () => toLogRecord({ type: "override", override: exampleOverride }),
    "ruritania-borduria",
    "org.truceline.override.v1",
  ],
  ["event", () => toEventRecord(exampleEvent), "cf-0123456789abcdef", "org.truceline.event.v1"],
];

describe("a record", () => {
  it.each(records)("of an %s has its key, CloudEvents headers and nothing else", (_name, write, key, type) => {
    const record = write();
    expect(record.key).toBe(key);
    expect(Object.keys(record)).toEqual(["key", "value", "headers"]);
    expect(record.headers).toMatchObject({
      ce_specversion: "1.0",
      ce_type: type,
      ce_id: expect.stringMatching(/\S/),
      ce_source: expect.stringMatching(/^\/truceline\//),
      "content-type": "application/json",
    });
    expect(Object.keys(record.headers).filter((name) => !name.startsWith("ce_"))).toEqual(["content-type"]);
  });

  it.each(records)("of an %s is a CloudEvent to the SDK", (_name, write) => {
    const { key, value, headers } = write();
    const event = Kafka.toEvent({ key, value, headers } as never);
    expect(event).toMatchObject({ id: headers.ce_id, type: headers.ce_type, data: JSON.parse(value.toString()) });
  });

  it.each(records)("of an %s is the same whenever it is written", async (_name, write) => {
    const first = write();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(write()).toEqual(first);
  });

  it("takes its time from the content, or has none", () => {
    expect(toArticleRecord(exampleArticle).headers.ce_time).toBe("2020-11-09T18:30:00.000Z");
    expect(toArticleRecord({ ...exampleArticle, fetchedAt: "2020-11-10T01:00:00+01:00" }).headers.ce_time).toBe(
      "2020-11-10T00:00:00.000Z",
    );
    expect(toArticleRecord({ ...undated, publishedAt: "2020-11-09" }).headers).not.toHaveProperty("ce_time");
    expect(toArticleRecord(undated).headers).not.toHaveProperty("ce_time");
  });

  it("has the same bytes in whatever order its object was built", () => {
    const turned = Object.fromEntries(Object.entries(exampleReport).reverse()) as unknown as typeof exampleReport;
    expect(toLogRecord({ type: "report", report: turned })).toEqual(
      toLogRecord({ type: "report", report: exampleReport }),
    );
  });

  it("of a corrected article is another message about the same article", () => {
    const first = toArticleRecord(exampleArticle);
    const corrected = toArticleRecord({ ...exampleArticle, contentHash: "f".repeat(64) });
    expect(corrected.key).toBe(first.key);
    expect(corrected.headers.ce_id).not.toBe(first.headers.ce_id);
  });
});
