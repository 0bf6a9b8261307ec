import { describe, expect, it } from "vitest";
import type { Report } from "#domain";
import { simulateParts } from "#simulation";
import { scorePair } from "../comparisons/score.js";
import { spokenOf, voiceOf } from "../comparisons/voice.js";
import { toFeatures } from "../features/features.js";
import { toPolicy } from "../records/override-policy.js";
import { Clusters } from "./clusters.js";
import { RESOLUTION_RULES } from "./rules.js";

/** Large enough that some reports look at more representatives than they are compared with: whoever comes shifts others over that bound. */
const WORLD = { ceasefires: 200, reports: 2_000, seed: 1, shape: "plain" } as const;

const reports = [...simulateParts(WORLD)].flatMap((part) => part.reports.map(({ report }) => report));
const byConflict = [...Map.groupBy(reports, ({ conflict }) => conflict.conflictId)];

/** The members of each group, when so many reports come before what they change is settled. */
function groupsOf(ofConflict: readonly Report[], batchSize: number): readonly string[] {
  const clusters = new Clusters({ rules: RESOLUTION_RULES, policy: toPolicy([]) });
  for (const [index, report] of ofConflict.entries()) {
    clusters.add(toFeatures(report));
    if ((index + 1) % batchSize === 0) clusters.settle();
  }
  clusters.settle();
  const groups = new Set([...clusters.all()].map(({ group }) => group));
  return [...groups]
    .map((group) =>
      [...(group?.members() ?? [])]
        .map(({ id }) => id)
        .sort()
        .join(" "),
    )
    .sort();
}

describe("pairs of a world of 2,000 reports", () => {
  it("weigh the same whether or not comparisons are left out that have nothing to say", () => {
    const { judge } = RESOLUTION_RULES;
    for (const [, ofConflict] of byConflict) {
      const all = ofConflict.map((report) => toFeatures(report));
      for (const [place, a] of all.entries()) {
        for (const b of all.slice(place + 1, place + 20)) {
          const spoken = spokenOf(voiceOf(a, judge.comparisons), voiceOf(b, judge.comparisons));
          expect(scorePair(a, b, judge, spoken)).toEqual(scorePair(a, b, judge));
        }
      }
    }
  });
});

describe("clusters of a world of 2,000 reports", () => {
  it.each([7, 50])("are in batches of %i those of the same reports at one go", (batchSize) => {
    for (const [conflictId, ofConflict] of byConflict) {
      expect(groupsOf(ofConflict, batchSize), conflictId).toEqual(groupsOf(ofConflict, ofConflict.length));
    }
  });
});
