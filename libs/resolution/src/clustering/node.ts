import type { ReportId } from "#domain";
import type { Cells } from "../blocking/report-cells.js";
import type { Voice } from "../comparisons/voice.js";
import type { Features, Tier } from "../features/features.js";
import type { Group } from "./group.js";

/** What comparing with another report came to. */
export interface Link {
  readonly node: Node;
  readonly weight: number;
}

/** A place in the order in which reports are placed; reports that it concerns are placed again there. */
export interface Stage {
  readonly number: number;
  mark(node: Node): void;
}

/** Reports that tell of one ceasefire. */
export type NodeGroup = Group<Node>;

/** Weight of a pair that a veto keeps apart. */
export const VETOED = Number.NEGATIVE_INFINITY;

/**
 * One live report of a conflict while clusters are kept up to date: what it is compared by, and where it lies now.
 *
 * The fields that change are written by the layer in which the report lies.
 */
export class Node {
  readonly id: ReportId;
  readonly tier: Tier;
  /** The representatives that it is one of or joined; undefined only until it is placed. */
  group: NodeGroup | undefined;
  /** The event that it is told of. */
  get event(): NodeGroup | undefined {
    return this.group?.event;
  }
  /** A representative: compared with all others nearby, and they with it. */
  isCore = false;
  /** Of a representative: every other representative it was compared with, and what the pair weighs. */
  readonly edges = new Map<Node, number>();
  /** Where it is placed, layer after layer, until one takes it. */
  readonly stages: Stage[] = [];
  /** The best link into its own group, and the best one out of it. */
  against: Link | undefined;
  runnerUp: Link | undefined;
  /** The best link to groups that did not take it, by stage. */
  readonly passed: (Link | undefined)[] = [];
  /** Of a report told as a renewal: compared reports that a veto keeps apart from it, among them the one it follows. */
  vetoed: readonly Node[] = [];
  /** Comparisons that it gives something to say, once they were asked for. */
  voice: Voice | undefined;
  /** Reports whose links lead here. */
  readonly referrers = new Set<Node>();
  private targets: readonly Node[] = [];

  constructor(
    readonly features: Features,
    readonly cells: Cells,
    /** Order in which reports stand: for a place among the representatives, and for a place in a group. */
    readonly rank: string,
    /** A person said where it belongs: always a representative, so that the word is heard. */
    readonly isBonded: boolean,
    /** What the vetoes see of a dated report; vague ones keep nobody out. */
    readonly vetoClass: string | undefined,
  ) {
    this.id = features.report.reportId;
    this.tier = features.tier;
  }

  /** The best link to a group that is not its own. */
  get outside(): Link | undefined {
    return this.passed.reduce(better, this.runnerUp);
  }

  /** Tells those that the links lead to, after they have changed. */
  register(): void {
    const links = [this.against, this.runnerUp, ...this.passed];
    const targets = [...links.flatMap((link) => link?.node ?? []), ...this.vetoed];
    for (const target of this.targets) if (!targets.includes(target)) target.referrers.delete(this);
    for (const target of targets) target.referrers.add(this);
    this.targets = targets;
  }
}

/** The heavier link; of equals the one to the smaller id. */
export function better(a: Link | undefined, b: Link | undefined): Link | undefined {
  if (!a || !b) return a ?? b;
  return b.weight > a.weight || (b.weight === a.weight && b.node.id < a.node.id) ? b : a;
}
