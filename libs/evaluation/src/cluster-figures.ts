import { type PrecisionRecall, share, toPrecisionRecall, withF1 } from "./ratios.js";
import { countShared } from "./set-overlap.js";

/** Which ceasefire a report belongs to by the gold, and which event we put it into. */
export interface Placement {
  readonly gold: string;
  readonly ours: string;
}

/**
 * How well groups of reports agree with the gold's.
 *
 * Source: pairwise; B³ (Bagga & Baldwin 1998); LEA (Moosavi & Strube 2016), where a group of one counts only if it is whole.
 */
export interface ClusterFigures {
  readonly pairwise: PrecisionRecall;
  readonly b3: PrecisionRecall;
  readonly lea: PrecisionRecall;
}

type Groups = ReadonlyMap<string, ReadonlySet<number>>;

export function toClusterFigures(placements: readonly Placement[]): ClusterFigures {
  const gold = groupBy(placements, (placement) => placement.gold);
  const ours = groupBy(placements, (placement) => placement.ours);
  const both = groupBy(placements, (placement) => JSON.stringify([placement.gold, placement.ours]));
  const [right, oursPairs, goldPairs] = [countPairs(both), countPairs(ours), countPairs(gold)];
  const shareOfGroup = (of: (placement: Placement) => ReadonlySet<number> | undefined) => {
    const shares = placements.map((placement) => {
      const overlap = both.get(JSON.stringify([placement.gold, placement.ours]))?.size ?? 0;
      return overlap / (of(placement)?.size ?? 1);
    });
    return share(
      shares.reduce((sum, value) => sum + value, 0),
      placements.length,
    );
  };
  return {
    pairwise: toPrecisionRecall({ right, spurious: oursPairs - right, missed: goldPairs - right }),
    b3: withF1(
      shareOfGroup((placement) => ours.get(placement.ours)),
      shareOfGroup((placement) => gold.get(placement.gold)),
    ),
    lea: withF1(resolvedShare(ours, gold), resolvedShare(gold, ours)),
  };
}

/** What would be reached by never merging, and by merging everything: the two floors to stand above. */
export function toBaselines(placements: readonly Placement[]): {
  readonly noMerge: ClusterFigures;
  readonly allMerge: ClusterFigures;
} {
  return {
    noMerge: toClusterFigures(placements.map(({ gold }, index) => ({ gold, ours: String(index) }))),
    allMerge: toClusterFigures(placements.map(({ gold }) => ({ gold, ours: "all" }))),
  };
}

function groupBy(placements: readonly Placement[], keyOf: (placement: Placement) => string): Groups {
  const groups = new Map<string, Set<number>>();
  for (const [index, placement] of placements.entries()) {
    const key = keyOf(placement);
    const group = groups.get(key);
    if (group) group.add(index);
    else groups.set(key, new Set([index]));
  }
  return groups;
}

const pairs = (count: number) => (count * (count - 1)) / 2;
const countPairs = (groups: Groups) => [...groups.values()].reduce((sum, { size }) => sum + pairs(size), 0);

/** LEA: how much of each group's links the other grouping keeps, groups weighed by their size. */
function resolvedShare(groups: Groups, others: Groups): number {
  const candidates = [...others.values()];
  let kept = 0;
  let all = 0;
  for (const group of groups.values()) {
    all += group.size;
    if (group.size === 1) {
      kept += candidates.some((other) => other.size === 1 && countShared(group, other) === 1) ? 1 : 0;
      continue;
    }
    const links = candidates.reduce((sum, other) => sum + pairs(countShared(group, other)), 0);
    kept += (group.size * links) / pairs(group.size);
  }
  return share(kept, all);
}
