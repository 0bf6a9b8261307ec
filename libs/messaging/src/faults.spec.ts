import { KafkaJSConnectionError, KafkaJSNumberOfRetriesExceeded, KafkaJSProtocolError } from "kafkajs";
import { describe, expect, it } from "vitest";
import { FencedError, isLeaderMoving, isMembershipLost, toWriteError } from "./faults.js";

const protocolError = (type: string, retriable = false) =>
  new KafkaJSProtocolError(Object.assign(new Error(type), { type, code: 0, retriable }));
const afterRetries = (error: Error) => new KafkaJSNumberOfRetriesExceeded(error, { retryCount: 5, retryTime: 100 });

describe("a failed write", () => {
  it.each([
    ["another producer with the same id", protocolError("INVALID_PRODUCER_EPOCH"), "TransientError", "fenced"],
    [
      "the same, found at the end of the retries",
      afterRetries(protocolError("INVALID_PRODUCER_EPOCH")),
      "TransientError",
      "fenced",
    ],
    ["a record above the limit", protocolError("MESSAGE_TOO_LARGE"), "PermanentError", "too-large"],
    ["too few replicas", protocolError("NOT_ENOUGH_REPLICAS", true), "TransientError", "not-acknowledged"],
    ["no connection", new KafkaJSConnectionError("refused", { broker: "b:1" }), "TransientError", "broker-unavailable"],
    [
      "no connection after retries",
      afterRetries(new KafkaJSConnectionError("refused", { broker: "b:1" })),
      "TransientError",
      "broker-unavailable",
    ],
    ["something nobody has seen before", new TypeError("x is undefined"), "TransientError", "not-acknowledged"],
  ])("because of %s is told apart", (_cause, error, name, code) => {
    expect(toWriteError(error)).toMatchObject({ name, code, cause: error });
  });

  it("by fencing has a class of its own, for it must not be tried again", () => {
    expect(toWriteError(protocolError("INVALID_PRODUCER_EPOCH"))).toBeInstanceOf(FencedError);
    expect(toWriteError(protocolError("COORDINATOR_NOT_AVAILABLE", true))).not.toBeInstanceOf(FencedError);
  });
});

describe("membership", () => {
  it.each(["REBALANCE_IN_PROGRESS", "ILLEGAL_GENERATION", "UNKNOWN_MEMBER_ID"])("is lost with %s", (type) => {
    expect(isMembershipLost(protocolError(type))).toBe(true);
  });

  it("is not lost when the broker cannot be reached for a moment", () => {
    expect(isMembershipLost(new KafkaJSConnectionError("refused", { broker: "b:1" }))).toBe(false);
  });
});

describe("a leader on the move", () => {
  it.each(["NOT_LEADER_FOR_PARTITION", "LEADER_NOT_AVAILABLE"])("is seen in %s, also behind the retries", (type) => {
    expect(isLeaderMoving(protocolError(type))).toBe(true);
    expect(isLeaderMoving(toWriteError(afterRetries(protocolError(type))))).toBe(true);
  });
  it("is not seen where the topic does not exist", () => {
    expect(isLeaderMoving(protocolError("UNKNOWN_TOPIC_OR_PARTITION"))).toBe(false);
  });
});
