import { describe, expect, it } from "vitest";
import { type FailedRecord, parseDeadLetter, toDeadLetterRecord } from "./dead-letter.js";

const failed: FailedRecord = {
  topic: "news.articles.v1",
  partition: 3,
  offset: 41n,
  key: Buffer.from([0, 255, 1]),
  value: Buffer.from([0x7b, 0xff]),
  headers: { trace: Buffer.from("abc"), dl_code: "forged" },
};
const failure = { code: "invalid-utf8", message: "", problems: [{ path: "", message: "not UTF-8" }] } as const;
const at = "2020-11-10T08:00:00.000Z";

describe("a dead letter", () => {
  it("keeps bytes, key and headers, and says why and from where", () => {
    const record = toDeadLetterRecord(failed, failure, at);
    expect(record.value).toBe(failed.value);
    expect(record.headers.trace).toEqual(Buffer.from("abc"));
    expect(parseDeadLetter(record)).toEqual({
      ok: true,
      value: {
        code: "invalid-utf8",
        message: "not UTF-8",
        topic: "news.articles.v1",
        partition: 3,
        offset: 41n,
        at,
        key: failed.key,
        value: failed.value,
      },
    });
  });

  it("has the same key when the same record is set aside again", () => {
    expect(toDeadLetterRecord(failed, failure, at).key).toBe("news.articles.v1/3/41");
    expect(toDeadLetterRecord({ ...failed, offset: "41" }, failure, at).key).toBe("news.articles.v1/3/41");
  });

  it("names the fields and stays short", () => {
    const problems = Array.from({ length: 500 }, (_, index) => ({ path: `parties[${index}]`, message: "is wrong" }));
    const parsed = parseDeadLetter(toDeadLetterRecord(failed, { code: "invalid-message", message: "", problems }, at));
    if (!parsed.ok) throw new Error("refused");
    expect(parsed.value.message).toMatch(/^parties\[0\]: is wrong; parties\[1\]: is wrong/);
    expect(parsed.value.message.length).toBe(2_000);
  });

  it("of a tombstone without key holds neither", () => {
    const record = toDeadLetterRecord({ ...failed, key: null, value: null }, failure, at);
    expect(parseDeadLetter(record)).toMatchObject({ ok: true, value: { key: null, value: null } });
  });

  it("is not one without its headers", () => {
    expect(parseDeadLetter({ value: null, headers: {} })).toMatchObject({ ok: false });
    expect(parseDeadLetter({ value: null, headers: { dl_code: "invalid-json" } })).toMatchObject({ ok: false });
  });
});
