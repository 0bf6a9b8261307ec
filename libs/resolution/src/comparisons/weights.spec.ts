import { describe, expect, it } from "vitest";
import table from "./data/weights.json" with { type: "json" };
import { comparisonTable } from "./outline.js";
import { drawToEstimate, ESTIMATE_SHARE } from "./weights.js";

interface Level {
  readonly estimate: number;
  readonly m: number;
  readonly u: number;
}
const rows = Object.entries(
  table.comparisons as Readonly<Record<string, { scale: number; levels: Readonly<Record<string, Level>> }>>,
).flatMap(([name, { scale, levels }]) =>
  Object.entries(levels).map(([label, level]) => ({ name, label, scale, ...level })),
);

describe("the table of estimates", () => {
  it("knows nearly every level that speaks: `npm run train -- --write` writes it anew", () => {
    const speaking = comparisonTable().flatMap(({ name, levels }) =>
      levels.filter(({ handWeight }) => handWeight !== 0).map(({ label }) => `${name}: ${label}`),
    );
    const known = new Set(rows.map(({ name, label }) => `${name}: ${label}`));
    expect(speaking.filter((level) => known.has(level)).length / speaking.length).toBeGreaterThan(0.8);
  });

  it("holds what its shares come to", () => {
    const seen = rows.filter(({ m, u }) => Math.min(m, u) >= 0.005); // shares are rounded
    expect(seen.length).toBeGreaterThan(30);
    for (const { name, label, scale, estimate, m, u } of seen)
      expect(Math.abs(estimate - scale * Math.log(m / u)), `${name}: ${label}`).toBeLessThan(0.05);
  });
});

describe("a weight", () => {
  const estimate =
    rows.find(({ name, label }) => name === "effective date" && label === "different days")?.estimate ?? 0;

  it("is drawn from what was set by hand to its estimate", () => {
    expect(drawToEstimate(-6, "effective date", "different days", 0)).toBe(-6);
    expect(drawToEstimate(-6, "effective date", "different days", 1)).toBeCloseTo(estimate, 2);
    expect(drawToEstimate(-6, "effective date", "different days", 0.5)).toBeCloseTo((estimate - 6) / 2, 1);
    expect(estimate).toBeLessThan(-1);
  });

  it("stays 0 where the level says nothing, and what it was where nothing is estimated", () => {
    expect(drawToEstimate(0, "effective date", "different days", 1)).toBe(0);
    expect(drawToEstimate(2, "effective date", "on a Tuesday", 1)).toBe(2);
    expect(ESTIMATE_SHARE).toBeGreaterThanOrEqual(0);
    expect(ESTIMATE_SHARE).toBeLessThanOrEqual(1);
  });
});
