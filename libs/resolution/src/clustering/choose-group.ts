import { byRank } from "../blocking/rank.js";
import type { Choice, Option } from "./choice.js";
import type { Link, Node, NodeGroup } from "./node.js";
import type { Prospects } from "./prospects.js";
import type { Judgement } from "./rules.js";
import { areApart, thresholdOf } from "./weigh.js";

/** What choosing reads besides the report. */
export interface ChoiceContext {
  judgement(): Judgement;
  /** The other live reports of its article. */
  siblingsOf(node: Node): Iterable<Node>;
  /** How events are chosen between here: by what their reports say together, or by the heaviest pair alone. */
  readonly choice: Choice;
}

/** Where a guest lies. */
export interface ChosenGroup {
  readonly group: NodeGroup | undefined;
  /** The heaviest link into the group. */
  readonly host: Link | undefined;
  /** Groups that it would rather have joined, had nothing stood between. */
  readonly refusedBy: readonly NodeGroup[];
  /** The best link to another group. */
  readonly outside: Link | undefined;
}

/**
 * The best event that takes a guest, if any; ranks its prospects.
 *
 * By the heaviest link, or by what its reports say on the whole; unless a veto stands between the guest and a representative or a dated
 * guest that came before it, or the group holds another report of its article; then the next best.
 */
export function chooseGroup(node: Node, prospects: Prospects, context: ChoiceContext): ChosenGroup {
  const { rules, policy } = context.judgement();
  const threshold = thresholdOf(node, rules.thresholds);
  context.choice.rank(node.features, prospects.options, threshold);
  const refusedBy: NodeGroup[] = [];
  let chosen: Option | undefined;
  let outside: Option | undefined;
  for (const option of prospects.options) {
    const { event, link } = option;
    if (!chosen && link.weight + (option.whole?.allowance ?? 0) >= threshold) {
      if (!prospects.isBarred(event) && admits(event, node, context)) {
        chosen = option;
        continue;
      }
      refusedBy.push(event);
    }
    if (!outside && link.weight >= rules.thresholds.possible && !policy.isForbidden(node.id, link.node.id))
      outside = option;
    if (chosen && outside) break;
  }
  return { group: chosen?.event, host: chosen?.link, refusedBy, outside: outside?.link };
}

function admits(group: NodeGroup, node: Node, context: ChoiceContext): boolean {
  const judgement = context.judgement();
  const { rules, policy } = judgement;
  if (!rules.vetoesReachWholeGroups) return true;
  for (const sibling of context.siblingsOf(node)) {
    const lies = sibling.group && context.choice.unitOf(sibling.group) === group;
    if (lies && (sibling.isCore || byRank(sibling, node) < 0)) return false;
  }
  if (policy.hasSplits && [...group.allCores()].some((core) => policy.isForbidden(node.id, core.id))) return false;
  if (node.vetoClass === undefined) return true;
  const known = group.classes.get(node.vetoClass);
  if (known && byRank(known.first, node) < 0) return true; // those before it were found to get on with its like
  if (group.cores.some((core) => areApart(node, core, judgement))) return false;
  for (const { first } of group.classes.values()) {
    if (byRank(first, node) < 0 && areApart(node, first, judgement)) return false;
  }
  return true;
}
