import { describe, expect, it } from "vitest";
import { exampleArticle, exampleEvent, exampleOverride, exampleReport, exampleWithdrawal } from "./examples.js";
import { parseArticle, parseEvent, parseLogRecord, parseReport, parseReported, type WireInput } from "./parse.js";
import { toArticleRecord, toEventRecord, toLogRecord, toReportedRecord } from "./records.js";

const bytes = (text: string) => Buffer.from(text, "utf8");
const nested = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

const poison: readonly [why: string, input: WireInput, code: string, path: string][] = [
  ["a tombstone", null, "empty-value", ""],
  ["no bytes", bytes(""), "empty-value", ""],
  ["white space only", bytes(" \n"), "empty-value", ""],
  ["broken JSON", bytes('{"text": "cut of'), "invalid-json", ""],
  ["bytes that are not UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), "invalid-utf8", ""],
  ["a truncated UTF-8 sequence", Buffer.concat([bytes('{"text":"'), Buffer.from([0xe2, 0x82])]), "invalid-utf8", ""],
  ["10,000 lists", bytes(nested(10_000)), "too-deep", ""],
  ["10,000 lists in an unknown field", bytes(`{"text":"a","extra":${nested(10_000)}}`), "too-deep", ""],
  ["10,000 objects", bytes(`${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`), "too-deep", ""],
  ["four million lists", bytes(nested(2_000_000)), "too-deep", ""],
  [
    "10,000 lists behind a long text",
    bytes(`{"text":"${"a [".repeat(30_000)}","extra":${nested(10_000)}}`),
    "too-deep",
    "",
  ],
  ["a prototype key", bytes('{"text":"a","__proto__":{"isAdmin":true}}'), "forbidden-key", ""],
  ["a prototype key in escapes", bytes('{"text":"a","\\u005f_proto__":{}}'), "forbidden-key", ""],
  ["a prototype key inside", bytes('{"text":"a","publisher":{"name":"x","__proto__":{}}}'), "forbidden-key", ""],
  ["a path to a prototype", bytes('{"text":"a","constructor":{"prototype":{}}}'), "forbidden-key", ""],
  ["more bytes than any article", Buffer.alloc(4 * 1024 * 1024 + 1, 0x20), "too-large", ""],
  ["a list", bytes("[]"), "invalid-message", ""],
  ["a string", bytes('"text"'), "invalid-message", ""],
  ["null", bytes("null"), "invalid-message", ""],
  ["no text", bytes("{}"), "invalid-message", "text"],
  ["a text of null", bytes('{"text":null}'), "invalid-message", "text"],
  ["a text of number", bytes('{"text":7}'), "invalid-message", "text"],
  ["a text of list", bytes('{"text":["a"]}'), "invalid-message", "text"],
  ["an empty text", bytes('{"text":""}'), "invalid-message", "text"],
  ["a blank text", bytes('{"text":" \\n\\t"}'), "invalid-message", "text"],
  ["a text too long", bytes(JSON.stringify({ text: "a".repeat(500_001) })), "invalid-message", "text"],
  ["an unknown policy", bytes('{"text":"a","textPolicy":"hide"}'), "invalid-message", "textPolicy"],
  ["a date nobody reads", bytes('{"text":"a","publishedAt":"9 Nov 2020"}'), "invalid-message", "publishedAt"],
  ["a day that never was", bytes('{"text":"a","publishedAt":"2023-02-29"}'), "invalid-message", "publishedAt"],
  [
    "an instant without offset",
    bytes('{"text":"a","fetchedAt":"2020-11-09T08:00:00"}'),
    "invalid-message",
    "fetchedAt",
  ],
  ["a URL of another scheme", bytes('{"text":"a","url":"ftp://example.org/a"}'), "invalid-message", "url"],
  ["a relative URL", bytes('{"text":"a","url":"/a"}'), "invalid-message", "url"],
  ["a publisher of string", bytes('{"text":"a","publisher":"News"}'), "invalid-message", "publisher"],
  ["a list of publishers", bytes('{"text":"a","publisher":[{"name":"News"}]}'), "invalid-message", "publisher"],
  ["a publisher without name", bytes('{"text":"a","publisher":{}}'), "invalid-message", "publisher.name"],
  ["parsed JSON of the wrong type", { text: 7 }, "invalid-message", "text"],
];

describe("an article that cannot be read", () => {
  it.each(poison)("is refused with its reason: %s", (_why, input, code, path) => {
    expect(parseArticle(input)).toMatchObject({ ok: false, code, problems: [{ path, message: expect.any(String) }] });
  });

  it("pollutes no prototype", () => {
    for (const [, input] of poison) parseArticle(input);
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it("names all its fields at once, in plain words", () => {
    const parsed = parseArticle({ text: "", publishedAt: "today", publisher: { name: 3 } });
    expect(parsed).toEqual({
      ok: false,
      code: "invalid-message",
      problems: [
        { path: "text", message: "must have 1 to 500000 characters" },
        { path: "publisher.name", message: "must be a string" },
        { path: "publishedAt", message: "must be an ISO 8601 instant with offset, or a calendar date (2020-11-10)" },
      ],
    });
  });
});

describe("an article", () => {
  it("needs nothing but its text", () => {
    const parsed = parseArticle(bytes('{"text":"A truce holds."}'));
    expect(parsed).toMatchObject({ ok: true, value: { text: "A truce holds.", textPolicy: "keep" } });
  });

  it.each([
    ["unknown fields", { text: "a", sentiment: 0.3, constructor: "Borduria Motors" }],
    ["fields of null", { text: "a", title: null, url: null, publisher: null, publishedAt: null, textPolicy: null }],
    ["an empty title", { text: "a", title: "" }],
    ["ids of others", { text: "a", articleId: "art-forged", contentHash: "0" }],
  ])("is the same with %s", (_why, input) => {
    expect(parseArticle(bytes(JSON.stringify(input)))).toEqual(parseArticle({ text: "a" }));
  });

  it.each(["2020-11-10", "2020-02-29", "2020-11-10T08:00:00Z", "2020-11-10T08:00Z", "2020-11-10T12:00:00.123+04:00"])(
    "keeps its date as written: %s",
    (publishedAt) => {
      expect(parseArticle({ text: "a", publishedAt })).toMatchObject({ ok: true, value: { publishedAt } });
    },
  );

  it("replaces half characters as the way through UTF-8 would, so that its hash stays", () => {
    const parsed = parseArticle({ text: "half \ud83d of one" });
    if (!parsed.ok) throw new Error("refused");
    const again = parseArticle(toArticleRecord(parsed.value).value);
    expect(again).toEqual(parsed);
  });

  it("may hold as many brackets and quotes in its text as it likes", () => {
    const text = '[{"\\ '.repeat(60_000);
    expect(parseArticle(bytes(JSON.stringify({ title: "\\", text })))).toMatchObject({ ok: true, value: { text } });
  });

  it("fills the longest text whatever it is made of", () => {
    const record = (text: string) => {
      const parsed = parseArticle({ text });
      return parsed.ok ? toArticleRecord(parsed.value).value : null;
    };
    expect(parseArticle(record("\u0001".repeat(500_000))).ok).toBe(true);
    expect(parseArticle(record("停".repeat(500_000))).ok).toBe(true);
  });
});

describe("what we write, we read", () => {
  it("article", () => {
    expect(parseArticle(toArticleRecord(exampleArticle).value)).toEqual({ ok: true, value: exampleArticle });
  });
  it.each([
    { type: "report", report: exampleReport } as const,
    { type: "withdrawn", withdrawal: exampleWithdrawal } as const,
    { type: "override", override: exampleOverride } as const,
  ])("log record: $type", (record) => {
    const { value, headers } = toLogRecord(record);
    expect(parseLogRecord(value, headers)).toEqual({ ok: true, value: record });
  });
  it("event", () => {
    expect(parseEvent(toEventRecord(exampleEvent).value)).toEqual({ ok: true, value: exampleEvent });
  });
  it("changelog", () => {
    const reported = {
      articleId: exampleArticle.articleId,
      contentHash: exampleArticle.contentHash,
      reports: [{ reportId: exampleReport.reportId, conflict: exampleReport.conflict }],
    };
    expect(parseReported(toReportedRecord(reported).value)).toEqual({ ok: true, value: reported });
  });
});

describe("a record of the reports log", () => {
  const value = toLogRecord({ type: "report", report: exampleReport }).value;
  it.each([
    ["an unknown type", { ce_type: "org.truceline.rumour.v1" }],
    ["no type", {}],
    ["a type from a prototype", { ce_type: "toString" }],
  ])("with %s is refused", (_why, headers) => {
    expect(parseLogRecord(value, headers)).toMatchObject({ ok: false, code: "unknown-type" });
  });
  it("says which type it is also where clients hand headers over as lists of bytes", () => {
    expect(parseLogRecord(value, { ce_type: [Buffer.from("org.truceline.report.v1")] }).ok).toBe(true);
  });
  it("that is a tombstone is refused", () => {
    expect(parseLogRecord(null, { ce_type: "org.truceline.report.v1" })).toMatchObject({ code: "empty-value" });
  });

  const change = (path: string, to: unknown) => {
    const report = JSON.parse(JSON.stringify(exampleReport));
    const keys = path.split(/[.[\]]+/).filter(Boolean);
    const last = keys.pop() ?? "";
    const holder = keys.reduce((at, key) => at[key], report);
    holder[last] = to;
    return report;
  };
  it.each([
    ["salience", "trivial"],
    ["parties[1].role", "bystander"],
    ["parties[0]", []],
    ["parties[0]", null],
    ["parties", {}],
    ["stages[0].on.edtf", "next week"],
    ["stages[0].evidence.start", -1],
    ["arrangement.purposes[0]", "fun"],
    ["places[0].point", [1, 2, 3]],
    ["places[0].iso3", "rur"],
    ["confidence", 1.2],
    ["warnings[0]", 1],
    ["extractor", undefined],
  ])("is refused where %s is wrong, and says so", (path, to) => {
    const parsed = parseReport(change(path, to));
    expect(parsed).toMatchObject({ ok: false, code: "invalid-message" });
    if (!parsed.ok) expect(parsed.problems.map((problem) => problem.path)).toEqual([path]);
  });
});
