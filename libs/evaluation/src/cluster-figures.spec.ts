import { expect, it } from "vitest";
import { toBaselines, toClusterFigures } from "./cluster-figures.js";

/** Gold {1,2,3} {4,5}; ours {1,2} {3,4,5}: the standard small case, worked out by hand. */
const placements = [
  { gold: "A", ours: "x" },
  { gold: "A", ours: "x" },
  { gold: "A", ours: "y" },
  { gold: "B", ours: "y" },
  { gold: "B", ours: "y" },
];

it("counts links, shares and kept groups as by hand", () => {
  const { pairwise, b3, lea } = toClusterFigures(placements);
  expect(pairwise).toEqual({ p: 0.5, r: 0.5, f1: 0.5 });
  expect(b3.p).toBeCloseTo((1 + 1 + 1 / 3 + 2 / 3 + 2 / 3) / 5, 12);
  expect(b3.r).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 + 1) / 5, 12);
  expect(lea.r).toBeCloseTo((3 * (1 / 3) + 2 * 1) / 5, 12);
  expect(lea.p).toBeCloseTo((2 * 1 + 3 * (1 / 3)) / 5, 12);
});

it("gives full marks to the gold's own groups, a group of one included", () => {
  const same = [...placements.map(({ gold }) => ({ gold, ours: gold })), { gold: "C", ours: "C" }];
  const { pairwise, b3, lea } = toClusterFigures(same);
  expect([pairwise.f1, b3.f1, lea.f1]).toEqual([1, 1, 1]);
});

it("gives LEA nothing for a group of one that was merged away", () => {
  expect(
    toClusterFigures([
      { gold: "A", ours: "x" },
      { gold: "B", ours: "x" },
    ]).lea,
  ).toEqual({ p: 0, r: 0, f1: 0 });
});

it("knows what never merging and merging all would reach", () => {
  const { noMerge, allMerge } = toBaselines(placements);
  expect(noMerge.b3.p).toBe(1);
  expect(noMerge.pairwise.r).toBe(0);
  expect(allMerge.pairwise).toEqual({ p: 0.4, r: 1, f1: 0.8 / 1.4 });
});

it("gives zeros for nothing at all", () => {
  expect(toClusterFigures([]).b3).toEqual({ p: 0, r: 0, f1: 0 });
});
