import { describe, expect, it } from "vitest";
import { type CorpusFigures, measure, toCorpusFigures } from "#evaluation";
import { readBaseline } from "../../apps/cli/src/eval/baseline.js";
import { findFallen } from "./ratchet.js";
import { loadFold, READABLE_FOLDS, referenceFolder, SKIP_REASON } from "./reference.js";

describe.skipIf(!referenceFolder)(referenceFolder ? "quality" : `quality (skipped: ${SKIP_REASON})`, () => {
  describe.each(READABLE_FOLDS)("on %s", (fold) => {
    let measured: CorpusFigures | undefined;
    const figures = () => {
      measured ??= toCorpusFigures(measure(loadFold(fold)));
      return measured;
    };

    it("has not fallen by more than one report's worth", () => {
      const baseline = readBaseline()[fold];
      if (!baseline) throw new Error("no baseline: store one with `npm run eval -- --baseline`");
      expect(findFallen(figures(), baseline)).toEqual([]);
    });

    it("is measured over the documents of the baseline", () => {
      const { documents, goldReports } = figures();
      expect(readBaseline()[fold]).toMatchObject({ documents, goldReports });
    });
  });
});

describe("the ratchet", () => {
  const baseline = Object.values(readBaseline())[0];

  it.skipIf(!baseline)("sees a fall of two reports and lets one pass", () => {
    if (!baseline) return;
    const lower = (by: number) => ({
      ...baseline,
      report: { ...baseline.report, r: baseline.report.r - by / baseline.goldReports },
    });
    expect(findFallen(lower(2), baseline)).toHaveLength(1);
    expect(findFallen(lower(1), baseline)).toEqual([]);
    expect(findFallen(lower(-5), baseline)).toEqual([]);
  });
});
