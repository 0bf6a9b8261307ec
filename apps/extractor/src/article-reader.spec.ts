import { describe, expect, it } from "vitest";
import type { ConsumedRecord } from "#messaging";
import { ArticleReader } from "./article-reader.js";

const TRUCE = "Armenia and Azerbaijan agreed to a ceasefire on 3 March 2019, the foreign ministry in Yerevan said.";

const toRecord = (value: string | null): ConsumedRecord => ({
  topic: "news.articles.v1",
  partition: 2,
  offset: 0n,
  timestamp: 0,
  key: null,
  value: value === null ? null : Buffer.from(value),
  headers: {},
});

describe("reading article records", () => {
  it("gives reports by conflict, and a memory of them in the article's own partition", () => {
    const reader = new ArticleReader(new Map());
    expect(reader.read(toRecord(JSON.stringify({ text: TRUCE })))).toBe("reported");
    expect(reader.log.map(({ key }) => key)).toEqual(["nagorno-karabakh"]);
    expect(reader.changelog.map(({ key, partition }) => [key, partition])).toEqual([[...reader.remembered.keys(), 2]]);
  });

  it("compares versions that come in one batch with each other", () => {
    const reader = new ArticleReader(new Map());
    const url = "https://example.org/a";
    reader.read(toRecord(JSON.stringify({ text: TRUCE, url, fetchedAt: "2019-03-04T00:00:00Z" })));
    reader.read(toRecord(JSON.stringify({ text: "Corrected.", url, fetchedAt: "2019-03-05T00:00:00Z" })));
    expect(reader.log.map(({ headers }) => headers?.ce_type)).toEqual([
      "org.truceline.report.v1",
      "org.truceline.withdrawn.v1",
    ]);
  });

  it.each([
    [null, "empty-value"],
    ['{"text":""}', "invalid-message"],
  ])("refuses %j and notes nothing", (value, code) => {
    const reader = new ArticleReader(new Map());
    expect(() => reader.read(toRecord(value))).toThrow(expect.objectContaining({ name: "PermanentError", code }));
    expect([reader.log, reader.changelog, reader.remembered.size]).toEqual([[], [], 0]);
  });
});
