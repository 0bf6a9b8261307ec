/**
 * Every connection re-armed a timer of about a millisecond for ever (patch 003).
 *
 * After each answer the request queue of kafkajs 2.2.4 planned its next look at waiting requests also when none waited, at a moment
 * that lay in 1969. Node makes 1 ms of a negative time (and warns, from version 24 on); the look planned the next one.
 * 24 idle producers used 4 % of a core.
 */
import { createRequire } from "node:module";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const require = createRequire(import.meta.url);
const RequestQueue = require("kafkajs/src/network/requestQueue/index.js");
const silent = { debug() {}, info() {}, warn() {}, error() {} };

const newQueue = (maxInFlightRequests: number) =>
  new RequestQueue({
    maxInFlightRequests,
    requestTimeout: 30_000,
    enforceRequestTimeout: false,
    clientId: "spec",
    broker: "broker:9092",
    logger: silent,
  });

function newRequest(correlationId: number) {
  const sendRequest = vi.fn();
  const entry = { correlationId, apiKey: 3, apiName: "Metadata", apiVersion: 0, resolve() {}, reject() {} };
  return { entry, expectResponse: true, sendRequest };
}

describe("the request queue", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("has no timer when nothing waits", () => {
    const queue = newQueue(1);
    queue.push(newRequest(1));
    queue.fulfillRequest({ correlationId: 1, payload: {}, size: 0 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it("sends what waits when its turn comes", () => {
    const queue = newQueue(1);
    const [first, second] = [newRequest(1), newRequest(2)];
    queue.push(first);
    queue.push(second);
    expect(second.sendRequest).not.toHaveBeenCalled();
    queue.fulfillRequest({ correlationId: 1, payload: {}, size: 0 });
    expect(second.sendRequest).toHaveBeenCalledOnce();
  });

  it("sends what a throttled connection held back once the time has passed", () => {
    const queue = newQueue(5);
    queue.maybeThrottle(200);
    const request = newRequest(1);
    queue.push(request);
    vi.advanceTimersByTime(190);
    expect(request.sendRequest).not.toHaveBeenCalled();
    vi.advanceTimersByTime(30);
    expect(request.sendRequest).toHaveBeenCalledOnce();
    queue.fulfillRequest({ correlationId: 1, payload: {}, size: 0 });
    vi.advanceTimersByTime(1000);
    expect(vi.getTimerCount()).toBe(0);
  });
});
