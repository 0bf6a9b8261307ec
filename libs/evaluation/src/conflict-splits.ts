import type { PlacedReport } from "./placed-report.js";

/**
 * What wrong conflicts cost: pairs of reports of one ceasefire that never meet, because reports of two conflicts are never compared.
 *
 * Units: counts of pairs; `lost` of `pairs`.
 */
export interface ConflictSplits {
  readonly lost: number;
  readonly pairs: number;
}

/** Counts over reports that are known to tell of a gold ceasefire; predictions without their report count as of one conflict. */
export function countConflictSplits(placed: readonly PlacedReport[]): ConflictSplits {
  let [lost, pairs] = [0, 0];
  for (const group of Map.groupBy(placed, ({ gold }) => gold.gold_id).values()) {
    const ofConflict = Map.groupBy(group, ({ ours }) => ours.report?.conflict.conflictId);
    const all = pairCount(group.length);
    pairs += all;
    lost += all - [...ofConflict.values()].reduce((sum, { length }) => sum + pairCount(length), 0);
  }
  return { lost, pairs };
}

const pairCount = (count: number) => (count * (count - 1)) / 2;
