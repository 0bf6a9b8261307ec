import { describe, expect, it } from "vitest";
import { HealthRegistry, healthy, unhealthy } from "./health.js";

describe("health", () => {
  it("is good when every part says so, and names every part that does not", () => {
    const health = new HealthRegistry();
    expect(health.readiness()).toEqual({ ok: true, reasons: {} });
    let isUp = false;
    health.addReadiness("broker", () => (isUp ? healthy : unhealthy("no broker answers")));
    health.addReadiness("topics", () => {
      throw new Error("not asked yet");
    });
    expect(health.readiness()).toEqual({
      ok: false,
      reasons: { broker: "no broker answers", topics: "not asked yet" },
    });
    expect(health.liveness().ok).toBe(true);
    isUp = true;
    expect(health.readiness().reasons).toEqual({ topics: "not asked yet" });
  });

  it("is not ready while it drains, but alive", () => {
    const health = new HealthRegistry();
    health.startDraining();
    expect(health.readiness()).toEqual({ ok: false, reasons: { service: "shutting down" } });
    expect(health.liveness().ok).toBe(true);
  });
});
