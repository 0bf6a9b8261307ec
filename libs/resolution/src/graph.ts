import type { ReportId } from "#domain";
import { type BlockKey, blockKeys } from "./block.js";
import type { Features } from "./features.js";
import { byId, JUDGE, type Judge, type PairScore, scorePair } from "./score.js";
import { findVeto } from "./veto.js";
import { THRESHOLDS } from "./weights.js";

/**
 * How many reports of one bucket the others are compared with. Which ones is a function of the set: dated news first, then by id.
 * Raising it gains recall in buckets that hold more than so many reports, at a cost per report that grows with it.
 */
export const REPRESENTATIVES_MAX = 64;

const NONE: ReadonlyMap<ReportId, never> = new Map<ReportId, never>();

interface Node {
  readonly features: Features;
  readonly keys: readonly BlockKey[];
  readonly rank: string;
}

/**
 * The live reports of one conflict and what every candidate pair of them weighs, kept up to date report by report.
 * Which pairs it holds depends only on which reports it holds, never on the order in which they came.
 */
export class CandidateGraph {
  private readonly nodes = new Map<ReportId, Node>();
  private readonly buckets = new Map<string, ReportId[]>();
  private readonly edges = new Map<ReportId, Map<ReportId, PairScore>>();
  private readonly close = new Map<ReportId, Map<ReportId, number>>();

  constructor(
    private readonly judge: Judge = JUDGE,
    private readonly representativesMax: number = REPRESENTATIVES_MAX,
    private readonly closeWeight: number = THRESHOLDS.possible,
  ) {}

  has(id: ReportId): boolean {
    return this.nodes.has(id);
  }
  ids(): readonly ReportId[] {
    return [...this.nodes.keys()].sort(byId);
  }
  features(id: ReportId): Features | undefined {
    return this.nodes.get(id)?.features;
  }
  neighbours(id: ReportId): ReadonlyMap<ReportId, PairScore> {
    return this.edges.get(id) ?? NONE;
  }

  /** Those of its neighbours that it may have to be joined with, and their weight: no veto, and at least a possible duplicate. */
  closeTo(id: ReportId): ReadonlyMap<ReportId, number> {
    return this.close.get(id) ?? NONE;
  }

  findVeto(a: Features, b: Features): string | undefined {
    return findVeto(a, b, this.judge.vetoes);
  }

  /** Adds a report that is not there yet; returns those whose pairs may have changed. */
  add(features: Features): ReadonlySet<ReportId> {
    const id = features.report.reportId;
    const node: Node = { features, keys: blockKeys(features), rank: `${features.tier}${id}` };
    const touched = new Set<ReportId>([id]);
    this.nodes.set(id, node);
    this.edges.set(id, new Map());
    this.close.set(id, new Map());
    for (const { key } of node.keys) {
      const bucket = this.buckets.get(key) ?? [];
      this.buckets.set(key, bucket);
      bucket.splice(this.position(bucket, node.rank), 0, id);
    }
    for (const { key } of node.keys) {
      const bucket = this.buckets.get(key) ?? [];
      const represents = this.isRepresentative(key, node);
      const others = represents ? bucket : bucket.slice(0, this.representativesMax);
      for (const other of others) this.connect(id, other);
      const displaced = represents ? bucket[this.representativesMax] : undefined;
      if (displaced !== undefined) this.review(displaced, touched);
    }
    return touched;
  }

  /** Takes a report out; returns those whose pairs changed. */
  remove(id: ReportId): ReadonlySet<ReportId> {
    const node = this.nodes.get(id);
    const touched = new Set<ReportId>();
    if (!node) return touched;
    for (const other of [...this.neighbours(id).keys()]) {
      this.disconnect(id, other);
      touched.add(other);
    }
    const promoted: [string, ReportId][] = [];
    for (const { key } of node.keys) {
      const bucket = this.buckets.get(key) ?? [];
      const wasRepresentative = this.isRepresentative(key, node);
      bucket.splice(this.position(bucket, node.rank), 1);
      const next = wasRepresentative ? bucket[this.representativesMax - 1] : undefined;
      if (next !== undefined) promoted.push([key, next]);
      if (bucket.length === 0) this.buckets.delete(key);
    }
    this.nodes.delete(id);
    this.edges.delete(id);
    this.close.delete(id);
    for (const [key, next] of promoted) {
      touched.add(next);
      for (const other of this.buckets.get(key) ?? []) if (this.connect(next, other)) touched.add(other);
    }
    return touched;
  }

  /** Where the rank stands, or would stand, in the bucket. */
  private position(bucket: readonly ReportId[], rank: string): number {
    let [low, high] = [0, bucket.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.rankOf(bucket[middle]) < rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  private rankOf(id: ReportId | undefined): string {
    return (id === undefined ? undefined : this.nodes.get(id)?.rank) ?? "";
  }
  private isRepresentative(key: string, node: Node): boolean {
    const bucket = this.buckets.get(key) ?? [];
    return bucket.length <= this.representativesMax || node.rank <= this.rankOf(bucket[this.representativesMax - 1]);
  }

  private isCandidate(a: Node, b: Node): boolean {
    return a.keys.some(({ key, seeks }) => {
      const other = b.keys.find((candidate) => candidate.key === key);
      return (
        other !== undefined &&
        (seeks || other.seeks) &&
        (this.isRepresentative(key, a) || this.isRepresentative(key, b))
      );
    });
  }

  private connect(a: ReportId, b: ReportId): boolean {
    const [nodeA, nodeB] = [this.nodes.get(a), this.nodes.get(b)];
    if (a === b || !nodeA || !nodeB || this.edges.get(a)?.has(b) || !this.isCandidate(nodeA, nodeB)) return false;
    const [first, second] = byId(a, b) < 0 ? [nodeA, nodeB] : [nodeB, nodeA];
    const score = scorePair(first.features, second.features, this.judge);
    this.edges.get(a)?.set(b, score);
    this.edges.get(b)?.set(a, score);
    if (score.veto === undefined && score.totalWeight >= this.closeWeight) {
      this.close.get(a)?.set(b, score.totalWeight);
      this.close.get(b)?.set(a, score.totalWeight);
    }
    return true;
  }
  private disconnect(a: ReportId, b: ReportId): void {
    for (const links of [this.edges, this.close]) {
      links.get(a)?.delete(b);
      links.get(b)?.delete(a);
    }
  }

  /** Drops the pairs of a report that lost its place among the representatives of a bucket. */
  private review(id: ReportId, touched: Set<ReportId>): void {
    const node = this.nodes.get(id);
    if (!node) return;
    for (const other of [...this.neighbours(id).keys()]) {
      const otherNode = this.nodes.get(other);
      if (otherNode && this.isCandidate(node, otherNode)) continue;
      this.disconnect(id, other);
      touched.add(id).add(other);
    }
  }
}
