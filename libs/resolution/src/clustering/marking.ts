import { byRank } from "../blocking/rank.js";
import type { Node, NodeGroup } from "./node.js";
import type { Judgement } from "./rules.js";
import { areApart } from "./weigh.js";

/** Has a report placed again, from a stage on. */
export function markAll(node: Node, stage: number): void {
  for (const later of node.stages) if (later.number >= stage) later.mark(node);
}

/** A dated report lies in another event now, which may keep the vague ones of its article out, or no longer. */
export function markVagueSiblings(node: Node, { siblingsOf }: { siblingsOf(node: Node): Iterable<Node> }): void {
  if (node.tier === 3) return;
  for (const sibling of siblingsOf(node)) if (sibling.tier === 3) markAll(sibling, 0);
}

/** Dated guests of a group that rank behind a report and that a veto now keeps apart from it. */
export function markVetoed(group: NodeGroup, node: Node, judgement: Judgement, stage: number): void {
  for (const { holders, first } of group.classes.values()) {
    if (first === node || !areApart(node, first, judgement)) continue;
    for (const holder of holders) if (node.isCore || byRank(node, holder) < 0) markAll(holder, stage);
  }
}
