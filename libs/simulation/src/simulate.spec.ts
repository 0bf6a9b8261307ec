import { describe, expect, it } from "vitest";
import { toDayNumber } from "#domain";
import { findOffShares, ShareMeter } from "./measure-shares.js";
import { Oracle } from "./oracle.js";
import { SHAPE_NAMES, SHAPES, type ShapeName, shapesFor } from "./shape.js";
import { simulate, simulateParts, type WorldOptions, type WorldPart } from "./simulate.js";
import type { SimulatedConflict } from "./world.js";

const world = (more: Partial<WorldOptions> = {}): WorldOptions => ({
  ceasefires: 300,
  reports: 2_000,
  seed: 11,
  shape: "plain",
  ...more,
});
const partsOf = (options: WorldOptions): readonly WorldPart[] => [...simulateParts(options)];
const conflictsOf = (options: WorldOptions) => partsOf(options).flatMap(({ conflicts }) => conflicts);

describe("a world", () => {
  it("is the same for the same options and another for another seed", () => {
    expect(partsOf(world())).toEqual(partsOf(world()));
    expect(partsOf(world({ seed: 12 }))[0]?.reports[0]).not.toEqual(partsOf(world())[0]?.reports[0]);
  });

  it.each([
    [1, 1],
    [3, 500],
    [300, 300],
    [300, 2_000],
  ])("of %i ceasefires and %i reports has just so many, and something on each", (ceasefires, reports) => {
    const told = [...simulate(world({ ceasefires, reports }))];
    expect(told).toHaveLength(reports);
    expect(new Set(told.map(({ ceasefireId }) => ceasefireId)).size).toBe(ceasefires);
    expect(new Set(told.map(({ report }) => report.reportId)).size).toBe(reports);
  });

  it.each([
    ["no ceasefire", { ceasefires: 0 }],
    ["fewer reports than ceasefires", { ceasefires: 10, reports: 9 }],
    ["a seed that is no number", { seed: Number.NaN }],
  ])("is refused for %s", (_, options) => {
    expect(() => partsOf(world(options))).toThrow(RangeError);
  });

  it("tells of each report the ceasefire of its own conflict, and of no article one ceasefire twice", () => {
    const seen = new Set<string>();
    for (const { conflicts, reports } of simulateParts(world())) {
      const conflictOf = new Map(
        conflicts.flatMap(({ conflictId, ceasefires }) =>
          ceasefires.map(({ ceasefireId }) => [ceasefireId, conflictId] as const),
        ),
      );
      for (const { report, ceasefireId } of reports) {
        expect(conflictOf.get(ceasefireId)).toBe(report.conflict.conflictId);
        const key = `${report.article.articleId} ${ceasefireId}`;
        expect(seen.has(key)).toBe(false);
        seen.add(key);
      }
    }
  });

  it("prints nothing before what it tells of was declared, and what it prints in order", () => {
    for (const { conflicts, reports } of simulateParts(world())) {
      const declared = new Map(
        conflicts.flatMap(({ ceasefires }) => ceasefires.map((one) => [one.ceasefireId, one.declaredDay])),
      );
      const days = reports.map(({ report }) => toDayNumber(report.article.publishedAt ?? "") ?? Number.NaN);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
      for (const [i, { ceasefireId }] of reports.entries())
        expect(days[i]).toBeGreaterThanOrEqual(declared.get(ceasefireId) ?? Number.NaN);
    }
  });

  it("is no denser when it is larger", () => {
    const reportsPerConflict = (ceasefires: number) =>
      (ceasefires * 10) / conflictsOf(world({ ceasefires, reports: ceasefires * 10, shape: "hot-war" })).length;
    const [small, large] = [reportsPerConflict(1_500), reportsPerConflict(6_000)];
    expect(large / small).toBeLessThan(1.25);
    expect(large / small).toBeGreaterThan(0.8);
  });

  it("has most on few ceasefires and little on most", () => {
    const counts = conflictsOf(world({ ceasefires: 1_000, reports: 10_000 }))
      .flatMap(({ ceasefires }) => ceasefires.map(({ reportCount }) => reportCount))
      .sort((a, b) => b - a);
    const ofTopTenth = counts.slice(0, 100).reduce((sum, count) => sum + count, 0);
    expect(counts[0]).toBeGreaterThan(200);
    expect(ofTopTenth / 10_000).toBeGreaterThan(0.4);
    expect(counts[500]).toBeLessThan(7);
  });
});

describe("the published shares", () => {
  const measure = (options: WorldOptions) => {
    const meter = new ShareMeter();
    for (const part of simulateParts(options)) meter.add(part);
    return meter.shares();
  };

  it.each(SHAPE_NAMES)("of neighbours hold in the shape %s", (shape) => {
    const shares = measure(world({ shape, ceasefires: 500, reports: 1_000 }));
    expect(shares[0]?.counted).toBeGreaterThan(200);
    expect(findOffShares(shares)).toEqual([]);
  });

  it("of coders hold in a world large enough to tell", () => {
    const shares = measure(world({ ceasefires: 3_000, reports: 48_000, seed: 5 }));
    expect(shares.every(({ counted }) => counted > 2_500)).toBe(true);
    expect(findOffShares(shares)).toEqual([]);
  });

  it("are found off where the reports are those of another world", () => {
    const meter = new ShareMeter();
    for (const part of simulateParts(world({ ceasefires: 3_000, reports: 48_000 }))) {
      const careless = part.reports.map((told) =>
        told.careful ? { ...told, careful: { ...told.careful, day: told.careful.day * 2 } } : told,
      );
      meter.add({ ...part, reports: careless });
    }
    expect(findOffShares(meter.shares()).map(({ fact }) => fact)).toContain("codersWithinDay");
  });
});

describe("the oracle", () => {
  const accuracy = (shape: ShapeName, distort: (conflict: SimulatedConflict) => SimulatedConflict = (one) => one) => {
    let right = 0;
    for (const { conflicts, reports } of simulateParts(world({ shape, ceasefires: 150, reports: 1_000 }))) {
      const oracles = new Map(conflicts.map((one) => [one.conflictId, new Oracle(SHAPES[shape], distort(one))]));
      for (const { report, ceasefireId } of reports)
        right += oracles.get(report.conflict.conflictId)?.assign(report)?.ceasefireId === ceasefireId ? 1 : 0;
    }
    return right / 1_000;
  };

  it.each(SHAPE_NAMES)("finds the ceasefire of nearly every report in the shape %s", (shape) => {
    expect(accuracy(shape)).toBeGreaterThan(0.9);
  });

  it("is worse where it is told wrong days", () => {
    const shifted = (conflict: SimulatedConflict) => ({
      ...conflict,
      ceasefires: conflict.ceasefires.map((one, i) => ({
        ...one,
        declaredDay: one.declaredDay + (i % 3) * 9,
        effectiveDay: one.effectiveDay + (i % 3) * 9,
      })),
    });
    expect(accuracy("plain", shifted)).toBeLessThan(0.9);
  });
});

it("keeps shapes for testing that training never sees", () => {
  expect(shapesFor("testing").length).toBeGreaterThanOrEqual(4);
  expect(shapesFor("training").length).toBeGreaterThanOrEqual(4);
  expect(shapesFor("training").filter((name) => shapesFor("testing").includes(name))).toEqual([]);
});
