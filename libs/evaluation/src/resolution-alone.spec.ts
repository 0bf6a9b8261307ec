import { describe, expect, it } from "vitest";
import type { Report } from "#domain";
import { findStrayLinks } from "./find-stray-links.js";
import type { GoldCeasefire } from "./gold.js";
import type { PlacedReport } from "./placed-report.js";
import { toResolutionFigures } from "./resolution-alone.js";

const place = (goldId: string, eventKey: string, conflictId: string): PlacedReport => ({
  doc: `wire/${goldId}-${eventKey}`,
  gold: { gold_id: goldId, stages: [], parties: [], mediators: [] } as unknown as GoldCeasefire,
  ours: { doc: "", report: { conflict: { conflictId }, confidence: 1 } as unknown as Report },
  eventKey,
});

describe("figures of resolution alone", () => {
  it("are perfect where events are the gold's", () => {
    const figures = toResolutionFigures([place("a", "1", "x"), place("a", "1", "x"), place("b", "2", "x")]);
    expect(figures.cluster.pairwise.f1).toBe(1);
    expect(figures.event).toEqual({ p: 1, r: 1, f1: 1 });
    expect(figures.conflictSplits).toEqual({ lost: 0, pairs: 1 });
  });

  it("count the pairs of one ceasefire that lie in two conflicts", () => {
    const placed = [place("a", "1", "x"), place("a", "1", "x"), place("a", "2", "y"), place("b", "3", "y")];
    const figures = toResolutionFigures(placed);
    expect(figures.conflictSplits).toEqual({ lost: 2, pairs: 3 });
    expect(figures.cluster.pairwise.r).toBe(0.333);
    expect(figures.event).toEqual({ p: 0.667, r: 1, f1: 0.8 });
    expect([figures.goldEvents, figures.systemEvents]).toEqual([2, 3]);
  });

  it("come with a list of the reports that a conflict parts from the others", () => {
    const placed = [place("a", "1", "x"), place("a", "1", "x"), place("a", "2", "y")];
    expect(findStrayLinks(placed).map(({ kind, doc }) => [kind, doc])).toEqual([
      ["linked too little", "wire/a-2"],
      ["pairs lost: conflicts differ", "wire/a-2"],
    ]);
  });
});
