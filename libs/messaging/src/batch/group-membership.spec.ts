import { EventEmitter } from "node:events";
import type { Consumer } from "kafkajs";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GroupMembership } from "./group-membership.js";

const SESSION_MS = 10_000;

/** The events of the client library's consumer, in the order in which it sends them. */
function newMembership() {
  const emitter = new EventEmitter();
  const events = { HEARTBEAT: "heartbeat", GROUP_JOIN: "join", FETCH_START: "fetch", REQUEST: "request" };
  const consumer = { events, on: (name: string, listener: (event: unknown) => void) => emitter.on(name, listener) };
  const membership = new GroupMembership(consumer as unknown as Consumer, SESSION_MS);
  const request = (apiName: string, sentAt: number) => emitter.emit("request", { payload: { apiName, sentAt } });
  return {
    membership,
    join: (sentAt: number) => request("SyncGroup", sentAt) && emitter.emit("join", {}),
    heartbeat: (sentAt: number) => request("Heartbeat", sentAt) && emitter.emit("heartbeat", {}),
    refusedHeartbeat: (sentAt: number) => request("Heartbeat", sentAt),
  };
}

describe("membership of the group", () => {
  beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => vi.useRealTimers());

  it("is not confirmed before the group was joined", () => {
    expect(newMembership().membership.isConfirmed()).toBe(false);
  });

  it("lasts from a join or heartbeat until shortly before the session would end", () => {
    const { membership, join, heartbeat } = newMembership();
    join(Date.now());
    vi.advanceTimersByTime(7_000);
    expect(membership.isConfirmed()).toBe(true);
    vi.advanceTimersByTime(2_000);
    expect(membership.isConfirmed()).toBe(false);
    heartbeat(Date.now());
    expect(membership.isConfirmed()).toBe(true);
  });

  it("is not confirmed by an answer that was waiting while the process stood still", () => {
    const { membership, join, heartbeat } = newMembership();
    join(Date.now());
    vi.advanceTimersByTime(3_000);
    const sentAt = Date.now();
    vi.advanceTimersByTime(60_000);
    heartbeat(sentAt);
    expect(membership.isConfirmed()).toBe(false);
  });

  it("is not confirmed by a heartbeat that the coordinator refuses", () => {
    const { membership, join, refusedHeartbeat } = newMembership();
    join(Date.now());
    vi.advanceTimersByTime(9_000);
    refusedHeartbeat(Date.now());
    expect(membership.isConfirmed()).toBe(false);
  });
});
