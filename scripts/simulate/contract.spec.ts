import { describe, expect, it } from "vitest";
import { fromReport, parseReport } from "#contracts";
import { toClusterFigures } from "#evaluation";
import { resolve } from "#resolution";
import { Oracle, SHAPE_NAMES, SHAPES, type ShapeName, simulate, simulateParts } from "#simulation";

describe("simulated reports", () => {
  it.each(SHAPE_NAMES)("of the shape %s are what the contract asks for, and come back as they went", (shape) => {
    for (const { report } of simulate({ ceasefires: 20, reports: 200, seed: 5, shape })) {
      const parsed = parseReport(Buffer.from(JSON.stringify(fromReport(report))));
      expect(parsed).toEqual({ ok: true, value: report });
    }
  });

  it.each(["plain", "fog-of-war"] satisfies ShapeName[])(
    "of the shape %s are told apart by resolution, though not better than by the oracle",
    (shape) => {
      const [ours, oracle] = [[] as { gold: string; ours: string }[], [] as { gold: string; ours: string }[]];
      for (const { conflicts, reports } of simulateParts({ ceasefires: 60, reports: 400, seed: 6, shape })) {
        const events = resolve(reports.map(({ report }) => ({ type: "report", report })));
        const eventOf = new Map(
          events.flatMap((event) => event.reports.map(({ reportId }) => [reportId, event.eventId])),
        );
        const oracles = new Map(conflicts.map((one) => [one.conflictId, new Oracle(SHAPES[shape], one)]));
        for (const { report, ceasefireId: gold } of reports) {
          ours.push({ gold, ours: eventOf.get(report.reportId) ?? report.reportId });
          const guess = oracles.get(report.conflict.conflictId)?.assign(report);
          oracle.push({ gold, ours: guess?.ceasefireId ?? report.reportId });
        }
      }
      const [reached, reachable] = [toClusterFigures(ours).pairwise.f1, toClusterFigures(oracle).pairwise.f1];
      expect(reached).toBeGreaterThan(0.6);
      expect(reachable).toBeGreaterThan(reached);
    },
  );
});
