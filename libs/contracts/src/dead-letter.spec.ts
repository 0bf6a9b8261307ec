import { describe, expect, it } from "vitest";
import { parseDeadLetter } from "./dead-letter.js";

const value = Buffer.from([0x7b, 0xff]);
const headers = {
  dl_code: Buffer.from("invalid-utf8"),
  dl_message: Buffer.from("the bytes are not UTF-8"),
  dl_topic: "news.articles.v1",
  dl_partition: "3",
  dl_offset: "41",
  dl_at: "2020-11-10T08:00:00.000Z",
  dl_key: Buffer.from([0, 255, 1]).toString("base64"),
  trace: "abc",
};

describe("a dead letter", () => {
  it("says why and from where, and holds the record as it was", () => {
    expect(parseDeadLetter({ value, headers })).toEqual({
      ok: true,
      value: {
        code: "invalid-utf8",
        message: "the bytes are not UTF-8",
        topic: "news.articles.v1",
        partition: 3,
        offset: 41n,
        at: "2020-11-10T08:00:00.000Z",
        key: Buffer.from([0, 255, 1]),
        value,
      },
    });
  });

  it("of a tombstone without key holds neither", () => {
    const { dl_key: _, ...keyless } = headers;
    expect(parseDeadLetter({ value: null, headers: keyless })).toMatchObject({
      ok: true,
      value: { key: null, value: null },
    });
  });

  it.each([
    ["without its headers", {}],
    ["with some of its headers", { dl_code: "invalid-json" }],
    ["with a reason that is none of ours", { ...headers, dl_code: "bad-luck" }],
    ["with an offset that is no number", { ...headers, dl_offset: "first" }],
  ])("is none %s", (_why, wrong) => {
    expect(parseDeadLetter({ value, headers: wrong })).toMatchObject({ ok: false, code: "invalid-message" });
  });
});
