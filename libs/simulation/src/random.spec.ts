import { describe, expect, it } from "vitest";
import { Random } from "./random.js";

const draw = (random: Random, count: number) => Array.from({ length: count }, () => random.uniform());
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("Random", () => {
  it("gives the same draws for the same seeds and others for others", () => {
    expect(draw(new Random(7, 1), 20)).toEqual(draw(new Random(7, 1), 20));
    expect(draw(new Random(7, 1), 20)).not.toEqual(draw(new Random(7, 2), 20));
    expect(draw(new Random(7, 1), 20)).not.toEqual(draw(new Random(8, 1), 20));
  });

  it("draws evenly, also for seeds that are neighbours", () => {
    const values = Array.from({ length: 200 }, (_, seed) => draw(new Random(seed), 50)).flat();
    expect(mean(values)).toBeCloseTo(0.5, 1);
    for (let tenth = 0; tenth < 10; tenth++)
      expect(values.filter((value) => Math.floor(value * 10) === tenth).length / values.length).toBeCloseTo(0.1, 1);
  });

  it("picks as often as weights say", () => {
    const random = new Random(3);
    const picks = Array.from({ length: 20_000 }, () => random.weighted({ never: 0, seldom: 1, often: 3 }));
    expect(picks).not.toContain("never");
    expect(picks.filter((pick) => pick === "often").length / picks.length).toBeCloseTo(0.75, 1);
  });

  it("draws heavy tails between their ends, most near the lower one", () => {
    const random = new Random(4);
    const values = Array.from({ length: 20_000 }, () => random.pareto(1.1, 150));
    expect(Math.min(...values)).toBeGreaterThanOrEqual(1);
    expect(Math.max(...values)).toBeLessThanOrEqual(150);
    expect(Math.max(...values)).toBeGreaterThan(100);
    expect(values.filter((value) => value < 3).length / values.length).toBeGreaterThan(0.6);
  });

  it("draws log-normal values around their median and exponential ones around their mean", () => {
    const random = new Random(5);
    const logs = Array.from({ length: 20_000 }, () => random.logNormal(120, 1.6)).sort((a, b) => a - b);
    expect((logs[10_000] ?? 0) / 120).toBeCloseTo(1, 0);
    expect(mean(Array.from({ length: 20_000 }, () => random.exponential(16))) / 16).toBeCloseTo(1, 1);
  });
});
