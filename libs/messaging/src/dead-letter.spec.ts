import { describe, expect, it } from "vitest";
import { PermanentError, parseDeadLetter } from "#contracts";
import { toDeadLetter } from "./dead-letter.js";
import type { ConsumedRecord } from "./records.js";

const record: ConsumedRecord = {
  topic: "news.articles.v1",
  partition: 3,
  offset: 42n,
  timestamp: 0,
  key: Buffer.from([0xff, 0x01]),
  value: Buffer.from([0x7b, 0xfe]),
  headers: { trace: "abc", dl_code: "invalid-json" },
};
const at = new Date("2021-03-04T05:06:07.000Z");
const error = new PermanentError("invalid-message", "the record is no article", [
  { path: "text", message: "is required" },
]);

describe("a dead letter", () => {
  it("keeps bytes and headers, and says why and from where, so that it can be read back", () => {
    const letter = toDeadLetter(record, error, at);
    expect(letter.key).toBe("news.articles.v1/3/42");
    expect(letter.headers).toMatchObject({ trace: "abc" });
    const read = parseDeadLetter({ value: letter.value as Buffer, headers: letter.headers ?? {} });
    expect(read).toEqual({
      ok: true,
      value: {
        code: "invalid-message",
        message: "the record is no article; text: is required",
        topic: "news.articles.v1",
        partition: 3,
        offset: 42n,
        at: "2021-03-04T05:06:07.000Z",
        key: record.key,
        value: record.value,
      },
    });
  });

  it("keeps a tombstone a tombstone, and says nothing of a key that was not there", () => {
    const letter = toDeadLetter({ ...record, key: null, value: null }, error, at);
    expect(letter.value).toBeNull();
    expect(letter.headers).not.toHaveProperty("dl_key");
  });

  it("calls any other error a defect of ours, and cuts what would not fit a header", () => {
    const { headers } = toDeadLetter(record, new TypeError("x".repeat(50_000)), at);
    expect(headers?.dl_code).toBe("handler-failed");
    expect(String(headers?.dl_message).length).toBeLessThanOrEqual(2000);
  });
});
