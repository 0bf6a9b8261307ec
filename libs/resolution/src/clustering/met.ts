import { CANDIDATES_MAX, type Candidates } from "../blocking/candidates.js";
import type { CellChanges } from "../blocking/cell.js";
import { type Node, type NodeGroup, VETOED } from "./node.js";
import type { Prospects } from "./prospects.js";
import { type Judgement } from "./rules.js";
import { leastOf, weigh } from "./weigh.js";

/**
 * The representatives that a guest is compared with at one stage, and what it weighs against each, kept up to date.
 *
 * As long as it looks at no more of them than it may be compared with, whoever comes or goes costs that comparison alone. Beyond that
 * bound each of them shifts others, so all are gathered again, weights aside.
 *
 * Invariant: unless outdated, they are those that `candidates` would gather now.
 */
export class Met {
  /** True where they have to be gathered again. */
  isOutdated = false;
  /** True where one that a veto keeps apart lies in a group with one that agrees, as the guest was last placed. */
  isBarring = false;

  private constructor(
    private readonly node: Node,
    readonly weights: Map<Node, number>,
    private readonly reach: number,
  ) {}

  static gather(node: Node, { nodes, reach }: Candidates<Node>, known: Met | undefined, judgement: Judgement): Met {
    const weights = new Map<Node, number>();
    for (const other of nodes)
      if (other !== node) weights.set(other, known?.weights.get(other) ?? weigh(node, other, judgement));
    return new Met(node, weights, reach);
  }

  /**
   * Takes in what changed in a cell that the guest looks at; true where it may lie elsewhere now, or have other links. `prospects` are
   * kept up to date, where there are any.
   */
  take(
    { entered, left, firstPlace }: CellChanges<Node>,
    judgement: Judgement,
    isCandidate: (node: Node) => boolean,
    prospects?: Prospects,
  ): boolean {
    if (this.isOutdated) return true;
    if (Number.isFinite(this.reach)) {
      this.isOutdated = firstPlace <= this.reach;
      return this.isOutdated;
    }
    const { node, weights } = this;
    let matters = false;
    for (const [other, group] of left) {
      const weight = weights.get(other);
      if (weight === undefined || isCandidate(other)) continue;
      weights.delete(other);
      const leaves = prospects
        ? prospects.leave(other, weight, weights)
        : this.losesBy(other, weight, group, judgement);
      matters ||= leaves;
    }
    for (const other of entered) {
      if (other === node || weights.has(other)) continue;
      const weight = weigh(node, other, judgement);
      const enters = prospects ? prospects.enter(other, weight) : this.gainsBy(other, weight, judgement);
      matters ||= enters;
      weights.set(other, weight);
    }
    this.isOutdated = weights.size > CANDIDATES_MAX;
    return matters || this.isOutdated;
  }

  private losesBy(other: Node, weight: number, group: NodeGroup | undefined, judgement: Judgement): boolean {
    if (weight === VETOED) return this.isBarring || this.node.features.renews;
    return this.makesDifference(other, weight, group, judgement);
  }
  private gainsBy(other: Node, weight: number, judgement: Judgement): boolean {
    if (weight === VETOED) return this.node.features.renews || this.agreesWithGroupOf(other, judgement);
    return this.makesDifference(other, weight, other.group, judgement);
  }

  /** Not where it hardly agrees, nor where another of its group agrees more. */
  private makesDifference(other: Node, weight: number, group: NodeGroup | undefined, { rules }: Judgement): boolean {
    const { node, weights } = this;
    const least = leastOf(node, rules.thresholds);
    if (weight < least) return false;
    for (const [rival, rivalWeight] of weights) {
      if (rival.group !== group || rival === other || rivalWeight < least) continue;
      if (rivalWeight > weight || (rivalWeight === weight && rival.id < other.id)) return false;
    }
    return true;
  }

  private agreesWithGroupOf(vetoed: Node, { rules }: Judgement): boolean {
    const least = leastOf(this.node, rules.thresholds);
    for (const [other, weight] of this.weights) if (weight >= least && other.event === vetoed.event) return true;
    return false;
  }
}
