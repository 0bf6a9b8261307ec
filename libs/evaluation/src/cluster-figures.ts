import { type PrecisionRecall, share, toPrecisionRecall, withF1 } from "./ratios.js";

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

/** Cluster figures of placements, however many. */
export function toClusterFigures(placements: Iterable<Placement>): ClusterFigures {
  const tally = new ClusterTally();
  for (const placement of placements) tally.add(placement);
  return tally.figures();
}

/**
 * Counts placements into a table of gold groups by our groups, from which all figures follow.
 *
 * Cost: linear in the reports; it keeps one number per pair of groups that share a report, never a pair of reports.
 */
export class ClusterTally {
  readonly #gold = new Map<string, Group>();
  readonly #ours = new Map<string, Group>();
  #count = 0;

  add({ gold, ours }: Placement): void {
    this.#count++;
    countIn(this.#gold, gold, ours);
    countIn(this.#ours, ours, gold);
  }

  /** How many groups there are on each side. */
  sizes(): { readonly gold: number; readonly ours: number } {
    return { gold: this.#gold.size, ours: this.#ours.size };
  }

  figures(): ClusterFigures {
    const [right, oursPairs, goldPairs] = [
      countSharedPairs(this.#gold),
      countPairs(this.#ours),
      countPairs(this.#gold),
    ];
    return {
      pairwise: toPrecisionRecall({ right, spurious: oursPairs - right, missed: goldPairs - right }),
      b3: withF1(share(sumOfShares(this.#ours), this.#count), share(sumOfShares(this.#gold), this.#count)),
      lea: withF1(resolvedShare(this.#ours, this.#gold), resolvedShare(this.#gold, this.#ours)),
    };
  }
}

/** A group of one side: how many reports it has, and how many of them lie in which group of the other side. */
interface Group {
  size: number;
  readonly shared: Map<string, number>;
}

function countIn(groups: Map<string, Group>, key: string, other: string): void {
  let group = groups.get(key);
  if (!group) {
    group = { size: 0, shared: new Map() };
    groups.set(key, group);
  }
  group.size++;
  group.shared.set(other, (group.shared.get(other) ?? 0) + 1);
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

const pairs = (count: number) => (count * (count - 1)) / 2;
const sum = (groups: ReadonlyMap<string, Group>, measureOf: (group: Group) => number) =>
  [...groups.values()].reduce((total, group) => total + measureOf(group), 0);
const sumShared = ({ shared }: Group, measureOf: (count: number) => number) =>
  [...shared.values()].reduce((total, count) => total + measureOf(count), 0);

const countPairs = (groups: ReadonlyMap<string, Group>) => sum(groups, ({ size }) => pairs(size));
const countSharedPairs = (groups: ReadonlyMap<string, Group>) => sum(groups, (group) => sumShared(group, pairs));

/** Over all reports: which part of its group lies with it in one group of the other side too. */
const sumOfShares = (groups: ReadonlyMap<string, Group>) =>
  sum(groups, (group) => sumShared(group, (count) => count ** 2) / group.size);

/** LEA: how much of each group's links the other grouping keeps, groups weighed by their size. */
function resolvedShare(groups: ReadonlyMap<string, Group>, others: ReadonlyMap<string, Group>): number {
  const kept = sum(groups, (group) => {
    const [only] = group.shared.keys();
    if (group.size === 1) return others.get(only ?? "")?.size === 1 ? 1 : 0;
    return (group.size * sumShared(group, pairs)) / pairs(group.size);
  });
  return share(
    kept,
    sum(groups, ({ size }) => size),
  );
}
