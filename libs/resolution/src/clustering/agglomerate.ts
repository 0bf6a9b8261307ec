import { toUnits } from "../comparisons/log-odds.js";
import { type Node, VETOED } from "./node.js";
import { type Judgement } from "./rules.js";
import { areApart } from "./weigh.js";

interface Cluster {
  readonly members: Node[];
  /** What the compared pairs to each other cluster come to. */
  readonly sums: Map<Cluster, Sum>;
  tier: number;
}
/** Weights in ten-thousandths, so that a mean exactly on a threshold does not depend on the order of adding. */
interface Sum {
  units: number;
  count: number;
  isVetoed: boolean;
}
interface Link {
  readonly node: Node;
  readonly other: Node;
  readonly weight: number;
}

/** Whether a pair is heavy enough for its two reports to come into one group, whatever else is near them. */
export function mayJoin(a: Node, b: Node, weight: number, { thresholds }: Judgement["rules"]): boolean {
  return weight >= (a.tier === 1 && b.tier === 1 ? thresholds.merge : thresholds.attach);
}

/**
 * Groups representatives into ceasefires.
 *
 * Reports that people joined come first. Then dated news is joined, the heaviest pair first and only while two groups agree on
 * average and no veto stands between any of their members. Dated mentions in passing then attach to the best group that was there
 * before them, and found groups of their own only where none fits; vague ones come last.
 *
 * Shape: `nodes` a union of whole components over pairs that `mayJoin`; returns groups, members sorted by id.
 * Errors: none. The result is a function of the set: every tie is broken by ids.
 * Source: constrained average-link agglomeration; best-link assignment for mentions.
 */
export function agglomerate(nodes: readonly Node[], judgement: Judgement): readonly (readonly Node[])[] {
  const { rules, policy } = judgement;
  const { merge, attach } = rules.thresholds;
  const sorted = rules.heaviestFirst ? [...nodes].sort(byNodeId) : nodes;
  const clusterOf = new Map<Node, Cluster>();
  for (const node of sorted) clusterOf.set(node, { members: [node], sums: new Map(), tier: node.tier });
  for (const node of sorted) addSums(node, clusterOf);

  const join = (into: Cluster, from: Cluster) => {
    const [large, small] = into.members.length >= from.members.length ? [into, from] : [from, into];
    for (const node of small.members) {
      large.members.push(node);
      clusterOf.set(node, large);
    }
    large.tier = Math.min(large.tier, small.tier);
    mergeSums(large, small);
  };
  for (const named of policy.bonds) {
    const bonded = sorted.filter(({ id }) => named.includes(id));
    for (const node of bonded) {
      const [cluster, first] = [clusterOf.get(node), clusterOf.get(bonded[0] as Node)];
      if (cluster && first && cluster !== first && !isSplitApart(first, cluster, judgement)) join(first, cluster);
    }
  }
  const fits = (a: Cluster, b: Cluster, least: number): boolean => {
    const sum = a.sums.get(b);
    if (!sum || sum.count === 0 || sum.units < least * sum.count) return false;
    return !rules.vetoesReachWholeGroups || !(sum.isVetoed || isBarred(a, b, judgement));
  };
  for (const tier of [1, 2, 3]) {
    const settled = new Set(sorted.filter((node) => (clusterOf.get(node)?.tier ?? tier) < tier));
    const links = linksOf(sorted, tier, clusterOf, rules.heaviestFirst);
    for (const { node, other, weight } of links) {
      const [cluster, host] = [clusterOf.get(node), clusterOf.get(other)];
      if (!cluster || !host || cluster === host || weight < attach || !settled.has(other) || cluster.tier < tier)
        continue;
      if (fits(cluster, host, Number.NEGATIVE_INFINITY)) join(host, cluster);
    }
    const threshold = tier === 3 ? attach : merge;
    for (const { node, other, weight } of links) {
      const [a, b] = [clusterOf.get(node), clusterOf.get(other)];
      if (!a || !b || a === b || weight < threshold || a.tier !== tier || b.tier !== tier) continue;
      if (fits(a, b, toUnits(threshold))) join(a, b);
    }
  }
  return [...new Set(clusterOf.values())].map(({ members }) => members.sort(byNodeId));
}

const byNodeId = (a: Node, b: Node) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function addSums(node: Node, clusterOf: ReadonlyMap<Node, Cluster>): void {
  const own = clusterOf.get(node);
  for (const [other, weight] of node.edges ?? []) {
    const theirs = clusterOf.get(other);
    if (!own || !theirs) continue;
    own.sums.set(theirs, {
      units: weight === VETOED ? 0 : toUnits(weight),
      count: Number(weight !== VETOED),
      isVetoed: weight === VETOED,
    });
  }
}

/** What others weigh against `gone` they weigh against `kept` from now on. */
function mergeSums(kept: Cluster, gone: Cluster): void {
  kept.sums.delete(gone);
  for (const [other, sum] of gone.sums) {
    other.sums.delete(gone);
    if (other === kept) continue;
    const known = kept.sums.get(other);
    const total = known
      ? { units: known.units + sum.units, count: known.count + sum.count, isVetoed: known.isVetoed || sum.isVetoed }
      : sum;
    kept.sums.set(other, total);
    other.sums.set(kept, total);
  }
}

function isBarred(a: Cluster, b: Cluster, judgement: Judgement): boolean {
  if (isSplitApart(a, b, judgement)) return true;
  // Pairs that were compared are in the sums already.
  return a.members.some((node) =>
    b.members.some((other) => !node.edges?.has(other) && areApart(node, other, judgement)),
  );
}

const isSplitApart = (a: Cluster, b: Cluster, { policy }: Judgement) =>
  policy.hasSplits && a.members.some(({ id }) => b.members.some((other) => policy.isForbidden(id, other.id)));

/** Pairs of the reports whose turn it is, with each other and with those that had theirs: the heaviest first, then by ids. */
function linksOf(
  nodes: readonly Node[],
  tier: number,
  clusterOf: ReadonlyMap<Node, Cluster>,
  heaviestFirst: boolean,
): readonly Link[] {
  const links: Link[] = [];
  for (const node of nodes) {
    if (clusterOf.get(node)?.tier !== tier) continue;
    for (const [other, weight] of node.edges ?? []) {
      const theirs = clusterOf.get(other);
      if (weight === VETOED || !theirs || theirs.tier > tier) continue;
      if (theirs.tier === tier && other.id < node.id) continue; // a pair of one tier is met twice
      links.push({ node, other, weight });
    }
  }
  if (!heaviestFirst) return links;
  return links.sort((a, b) => b.weight - a.weight || byNodeId(a.node, b.node) || byNodeId(a.other, b.other));
}
