import { type ClusterFigures, toBaselines, toClusterFigures } from "./cluster-figures.js";
import { type ConflictSplits, countConflictSplits } from "./conflict-splits.js";
import { type EventFigures, toEventFigures } from "./event-figures.js";
import { type PlacedReport, toPlacement } from "./placed-report.js";
import { roundFigures } from "./ratios.js";

/**
 * What resolution is worth by itself, with the annotators' reports as input.
 *
 * Units: ratios 0..1 rounded to three decimals.
 */
export interface ResolutionFigures extends EventFigures {
  readonly cluster: ClusterFigures;
  readonly clusterNoMerge: ClusterFigures;
  readonly clusterAllMerge: ClusterFigures;
  readonly conflictSplits: ConflictSplits;
}

/** Counts over every gold entry that is not optional. */
export function toResolutionFigures(placed: readonly PlacedReport[]): ResolutionFigures {
  const placements = placed.map(toPlacement);
  const { noMerge, allMerge } = toBaselines(placements);
  return {
    cluster: roundFigures(toClusterFigures(placements)),
    clusterNoMerge: roundFigures(noMerge),
    clusterAllMerge: roundFigures(allMerge),
    ...toEventFigures(
      placements,
      placements.map(({ gold }) => gold),
    ),
    conflictSplits: countConflictSplits(placed),
  };
}
