import { byRank } from "../blocking/rank.js";
import type { Choice, RankedLink } from "./choice.js";
import type { Met } from "./met.js";
import { better, type Link, type Node, type NodeGroup, VETOED } from "./node.js";
import type { Judgement } from "./rules.js";
import { areApart, leastOf, thresholdOf } from "./weigh.js";

/** What choosing reads besides the report. */
export interface ChoiceContext {
  judgement(): Judgement;
  /** The other live reports of its article. */
  siblingsOf(node: Node): Iterable<Node>;
  /** How events are chosen between here: by what their reports say together, or by the heaviest pair alone. */
  readonly choice: Choice;
}

/** Where a guest lies, and what that depends on. */
export interface ChosenGroup {
  readonly group: NodeGroup | undefined;
  /** The heaviest link into the group. */
  readonly host: Link | undefined;
  /** Groups that it would rather have joined, had nothing stood between. */
  readonly refusedBy: readonly NodeGroup[];
  /** The best link to another group. */
  readonly outside: Link | undefined;
  /** Of a renewal: reports that a veto keeps apart from it. */
  readonly vetoed: readonly Node[];
  /** Groups that were weighed. */
  readonly watched: readonly NodeGroup[];
}

/**
 * The best event that takes a guest, if any.
 *
 * By the heaviest link, or by what its reports say on the whole; unless a veto stands between the guest and a representative or a dated
 * guest that came before it, or the group holds another report of its article; then the next best.
 */
export function chooseGroup(node: Node, met: Met, context: ChoiceContext): ChosenGroup {
  const judgement = context.judgement();
  const { rules, policy } = judgement;
  const { choice } = context;
  const best = new Map<NodeGroup, Link>();
  const barred = new Set<NodeGroup>();
  const watched = new Set<NodeGroup>();
  const threshold = thresholdOf(node, rules.thresholds);
  const least = leastOf(node, rules.thresholds);
  const vetoed: Node[] = [];
  for (const [other, weight] of met.weights) {
    if (!other.group || (weight < least && weight !== VETOED)) continue;
    const group = choice.unitOf(other.group);
    if (choice.readsProfiles)
      for (let link: NodeGroup | undefined = other.group; link; link = link.host) watched.add(link);
    if (weight === VETOED) {
      if (rules.vetoesReachWholeGroups) barred.add(group);
      if (node.features.renews) vetoed.push(other);
    } else best.set(group, better(best.get(group), { node: other, weight }) as Link);
  }
  met.isBarring = [...best.keys()].some((group) => barred.has(group));
  const links = choice.rank(node.features, best, threshold);
  const refusedBy: NodeGroup[] = [];
  let chosen: RankedLink | undefined;
  for (const ranked of links) {
    if (chosen) break;
    const { group, link, allowance } = ranked;
    if (link.weight + allowance < threshold) continue;
    if (!barred.has(group) && admits(group, node, context)) chosen = ranked;
    else refusedBy.push(group);
  }
  const outside = links.find(
    ({ link }) =>
      link !== chosen?.link && link.weight >= rules.thresholds.possible && !policy.isForbidden(node.id, link.node.id),
  )?.link;
  return { host: chosen?.link, group: chosen?.group, refusedBy, outside, vetoed, watched: [...watched] };
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
