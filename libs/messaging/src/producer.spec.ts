import { describe, expect, it } from "vitest";
import { toMessages, toRequests } from "./producer.js";

const KIB = 1024;
const message = (partition: number, kib: number, value = "x") => ({
  key: null,
  value: value.repeat(kib * KIB),
  partition,
});
const shape = (requests: ReturnType<typeof toRequests>) =>
  requests.map((topics) =>
    topics.map(({ topic, messages }) => `${topic}: ${messages.map(({ partition }) => partition).join(" ")}`),
  );

describe("requests", () => {
  it("hold everything in one when no partition gets too much", () => {
    const topics = [
      { topic: "a", messages: [message(0, 300), message(1, 300)] },
      { topic: "b", messages: [message(0, 300)] },
    ];
    expect(shape(toRequests(topics))).toEqual([["a: 0 1", "b: 0"]]);
  });

  it("split a partition that gets more than one batch may hold, in order", () => {
    const topics = [{ topic: "a", messages: [message(0, 300), message(0, 300), message(1, 10), message(0, 100)] }];
    expect(shape(toRequests(topics))).toEqual([["a: 0 1"], ["a: 0 0"]]);
  });

  it("give a record that is larger than a batch a request of its own", () => {
    const topics = [{ topic: "a", messages: [message(0, 1), message(0, 900), message(0, 1)] }];
    expect(shape(toRequests(topics))).toEqual([["a: 0"], ["a: 0"], ["a: 0"]]);
  });
});

describe("messages", () => {
  it("always have a partition: the given one, the key's, or any one", () => {
    const [given, keyed, keyless] = toMessages(
      [
        { key: "abc", value: "v", partition: 7 },
        { key: "abc", value: "v" },
        { key: null, value: "v" },
      ],
      12,
    );
    expect(given?.partition).toBe(7);
    expect(keyed?.partition).toBe((479470107 & 0x7fffffff) % 12);
    expect(keyless?.partition).toBeGreaterThanOrEqual(0);
    expect(keyless?.partition).toBeLessThan(12);
  });
});
