import type { Candidates } from "./candidates.js";
import type { CellChanges } from "./cell.js";
import type { Choice, RankedLink } from "./choice.js";
import { Group } from "./group.js";
import { areApart, type Judgement, leastOf, thresholdOf } from "./judgement.js";
import { Met } from "./met.js";
import { better, byRank, type Link, type Node, VETOED } from "./node.js";
import { RankQueue } from "./rank-queue.js";

/** What placing guests reads, and where those go that no group takes. */
export interface GuestsContext {
  /** Number of the stage in the order in which reports go through them. */
  readonly stage: number;
  judgement(): Judgement;
  /** The representatives that the report is compared with. */
  candidatesOf(node: Node): Candidates;
  /** Whether a report represents a cell that another looks at. */
  isCandidate(looker: Node, node: Node): boolean;
  /** The other live reports of its article. */
  siblingsOf(node: Node): Iterable<Node>;
  /** Where reports go on that no group takes; undefined where each then stands alone. */
  readonly next: { add(node: Node): void; remove(node: Node): void } | undefined;
  /** Reports that have been placed anew. */
  readonly changed: { add(node: Node): unknown };
  /** Groups whose reports have changed. */
  readonly touched: { add(group: Group): unknown };
  /** How events are chosen between here: by what their reports say together, or by the heaviest pair alone. */
  readonly choice: Choice;
}

/**
 * Reports that represent nothing themselves, each placed with the representatives that it is compared with.
 *
 * In the order of their rank each joins the event that is chosen for it, by the heaviest link or by what it says on the whole, unless a veto stands between it and a
 * representative, a dated guest that came before it, or the group holds another report of its article; then the next best. So where
 * each lies is a function of the set, and one that comes late moves only those behind it.
 */
export class Guests {
  private readonly queue = new RankQueue();
  private readonly strays = new Set<Node>();

  constructor(readonly context: GuestsContext) {}

  /** Reports that no group took. */
  get strayCount(): number {
    return this.strays.size;
  }

  /** To be placed, or placed again, at the next `settle`. */
  mark(node: Node): void {
    this.queue.push(node);
  }

  /** Those that look at a cell are placed again once others represent it, where these may matter to them. */
  consider(lookers: Iterable<Node>, changes: CellChanges): void {
    if (changes.entered.size === 0 && changes.left.size === 0) return;
    const { stage, judgement, isCandidate } = this.context;
    for (const node of lookers) {
      const met = node.met[stage]; // who has met nobody yet waits for its turn already
      if (met?.take(changes, judgement(), (other) => isCandidate(node, other))) this.mark(node);
    }
  }

  settle(): void {
    for (let node = this.queue.pop(); node; node = this.queue.pop()) if (this.isPlacedHere(node)) this.place(node);
  }

  /** Takes a report out that is no guest any more. */
  release(node: Node): void {
    const { stage } = this.context;
    this.refuse(node, []);
    this.watch(node, []);
    node.met[stage] = undefined;
    node.passed[stage] = undefined;
    if (this.strays.delete(node) && this.context.next) this.context.next.remove(node);
    else this.leave(node);
    if (node.group) this.context.touched.add(node.group);
    node.group = undefined;
    node.against = undefined;
    node.runnerUp = undefined;
    node.vetoed = [];
    node.register();
  }

  private isPlacedHere(node: Node): boolean {
    return node.stages.includes(this) && !(node.isCore && node.stages.at(-1) === this);
  }

  private place(node: Node): void {
    const { stage, judgement, changed, touched, next } = this.context;
    const { host, group, refusedBy, outside, vetoed, watched } = this.choose(node);
    this.refuse(node, refusedBy);
    this.watch(node, watched);
    if (!host || !group) {
      if (this.strays.has(node) && isSameLink(node.passed[stage], outside)) return;
      changed.add(node);
      node.passed[stage] = outside;
      if (this.strays.has(node)) {
        node.register();
        return;
      }
      this.leave(node);
      this.strays.add(node);
      node.group = undefined;
      node.against = undefined;
      node.runnerUp = undefined;
      node.vetoed = vetoed;
      node.register();
      if (next) next.add(node);
      else {
        node.group = new Group([node]);
        touched.add(node.group);
      }
      return;
    }
    if (
      node.group === group &&
      !this.strays.has(node) &&
      isSameLink(node.against, host) &&
      isSameLink(node.runnerUp, outside) &&
      isSameList(node.vetoed, vetoed)
    )
      return;
    changed.add(node);
    if (this.strays.delete(node)) {
      if (next) next.remove(node);
      if (node.group) touched.add(node.group);
      node.group = undefined;
    }
    node.passed[stage] = undefined;
    if (node.group !== group) {
      this.leave(node);
      this.enter(node, group, judgement());
    }
    node.against = host;
    node.runnerUp = outside;
    node.vetoed = vetoed;
    node.register();
  }

  /** Whom it is compared with now, and what it weighs against each. */
  private meet(node: Node): Met {
    const { stage, judgement, candidatesOf } = this.context;
    const known = node.met[stage];
    if (known && !known.isOutdated) return known;
    const met = Met.gather(node, candidatesOf(node), known, judgement());
    node.met[stage] = met;
    return met;
  }

  /** The best event that takes the report, and the group that it then lies in. */
  private choose(node: Node): {
    readonly host: Link | undefined;
    readonly group: Group | undefined;
    readonly refusedBy: readonly Group[];
    readonly outside: Link | undefined;
    readonly vetoed: readonly Node[];
    /** Groups on which it depends where the report lies. */
    readonly watched: readonly Group[];
  } {
    const judgement = this.context.judgement();
    const { rules, policy } = judgement;
    const { choice } = this.context;
    const best = new Map<Group, Link>();
    const barred = new Set<Group>();
    const watched = new Set<Group>();
    const threshold = thresholdOf(node, rules.thresholds);
    const least = leastOf(node, rules.thresholds);
    const vetoed: Node[] = [];
    const met = this.meet(node);
    for (const [other, weight] of met.weights) {
      if (!other.group || (weight < least && weight !== VETOED)) continue;
      const group = choice.unitOf(other.group);
      if (choice.readsProfiles)
        for (let link: Group | undefined = other.group; link; link = link.host) watched.add(link);
      if (weight === VETOED) {
        if (rules.vetoesReachWholeGroups) barred.add(group);
        if (node.features.renews) vetoed.push(other);
      } else best.set(group, better(best.get(group), { node: other, weight }) as Link);
    }
    met.isBarring = [...best.keys()].some((group) => barred.has(group));
    const links = choice.rank(node.features, best, threshold);
    const refusedBy: Group[] = [];
    let chosen: RankedLink | undefined;
    for (const ranked of links) {
      if (chosen) break;
      const { group, link, allowance } = ranked;
      if (link.weight + allowance < threshold) continue;
      if (!barred.has(group) && this.admits(group, node, judgement)) chosen = ranked;
      else refusedBy.push(group);
    }
    const outside = links.find(
      ({ link }) =>
        link !== chosen?.link && link.weight >= rules.thresholds.possible && !policy.isForbidden(node.id, link.node.id),
    )?.link;
    return { host: chosen?.link, group: chosen?.group, refusedBy, outside, vetoed, watched: [...watched] };
  }

  private admits(group: Group, node: Node, judgement: Judgement): boolean {
    const { rules, policy } = judgement;
    if (!rules.vetoesReachWholeGroups) return true;
    for (const sibling of this.context.siblingsOf(node)) {
      const lies = sibling.group && this.context.choice.unitOf(sibling.group) === group;
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

  /** From now on it is placed again where one of these groups lets go of what kept it out. */
  private refuse(node: Node, groups: readonly Group[]): void {
    const { stage } = this.context;
    for (const group of node.refusedBy[stage] ?? []) group.refused.delete(node);
    for (const group of groups) group.refused.add(node);
    node.refusedBy[stage] = groups;
  }

  /** From now on it is placed again where one of these groups becomes another. */
  private watch(node: Node, groups: readonly Group[]): void {
    const { stage } = this.context;
    for (const group of node.watches[stage] ?? []) group.watchers.delete(node);
    for (const group of groups) group.watchers.add(node);
    node.watches[stage] = groups;
  }

  private enter(node: Node, group: Group, judgement: Judgement): void {
    node.group = group;
    const isNew = group.enter(node, node.vetoClass);
    this.context.touched.add(group);
    markVagueSiblings(node, this.context);
    for (const sibling of this.context.siblingsOf(node)) {
      if (sibling.group === group && !sibling.isCore && byRank(node, sibling) < 0) markAll(sibling, this.context.stage);
    }
    if (isNew && judgement.rules.vetoesReachWholeGroups) markVetoed(group, node, judgement, this.context.stage);
  }

  private leave(node: Node): void {
    const { group } = node;
    if (!group?.guests.has(node)) return;
    const isLess = group.leave(node, node.vetoClass);
    this.context.touched.add(group);
    markVagueSiblings(node, this.context);
    if (isLess) for (const other of group.refused) markAll(other, this.context.stage);
    for (const sibling of this.context.siblingsOf(node)) {
      if (group.refused.has(sibling)) markAll(sibling, this.context.stage);
    }
    node.group = undefined;
  }
}

const isSameLink = (a: Link | undefined, b: Link | undefined) => a?.node === b?.node; // a pair weighs what it weighs
const isSameList = (a: readonly Node[], b: readonly Node[]) =>
  a.length === b.length && a.every((node, place) => node === b[place]);

/** Has a report placed again, from a stage on. */
export function markAll(node: Node, stage: number): void {
  for (const guests of node.stages) if (guests.context.stage >= stage) guests.mark(node);
}

/** A dated report lies in another event now, which may keep the vague ones of its article out, or no longer. */
export function markVagueSiblings(node: Node, { siblingsOf }: Pick<GuestsContext, "siblingsOf">): void {
  if (node.tier === 3) return;
  for (const sibling of siblingsOf(node)) if (sibling.tier === 3) markAll(sibling, 0);
}

/** Dated guests of a group that rank behind a report and that a veto now keeps apart from it. */
export function markVetoed(group: Group, node: Node, judgement: Judgement, stage: number): void {
  for (const { holders, first } of group.classes.values()) {
    if (first === node || !areApart(node, first, judgement)) continue;
    for (const holder of holders) if (node.isCore || byRank(node, holder) < 0) markAll(holder, stage);
  }
}
