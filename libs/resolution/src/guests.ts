import type { Candidates } from "./candidates.js";
import type { CellChanges } from "./cell.js";
import type { Features } from "./features.js";
import { Group } from "./group.js";
import { areApart, type Judgement, thresholdOf } from "./judgement.js";
import { againstEarlier, isDateless } from "./latest-host.js";
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
}

/**
 * Reports that represent nothing themselves, each placed with the representatives that it is compared with.
 *
 * In the order of their rank each joins the group that it has the heaviest link to, unless a veto stands between it and a
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
    const { stage, judgement, changed, next } = this.context;
    const { host, refusedBy, outside, vetoed, fitting } = this.choose(node);
    this.refuse(node, refusedBy);
    if (isDateless(node.features)) this.watch(node, fitting);
    if (!host) {
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
      else node.group = new Group([node]);
      return;
    }
    const group = host.node.group as Group;
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

  /** The best group that takes the report. */
  private choose(node: Node): {
    readonly host: Link | undefined;
    readonly refusedBy: readonly Group[];
    readonly outside: Link | undefined;
    readonly vetoed: readonly Node[];
    /** Groups that hold a report which it agrees with, whatever keeps it out. */
    readonly fitting: readonly Group[];
  } {
    const judgement = this.context.judgement();
    const { rules, policy } = judgement;
    const best = new Map<Group, Link>();
    const barred = new Set<Group>();
    const fits = new Map<Group, Features[]>();
    const threshold = thresholdOf(node, rules.thresholds);
    const vetoed: Node[] = [];
    const met = this.meet(node);
    for (const [other, weight] of met.weights) {
      const { group } = other;
      if (!group) continue;
      if (weight === VETOED) {
        if (rules.vetoesReachWholeGroups) barred.add(group);
        if (node.features.renews) vetoed.push(other);
      } else if (weight >= rules.thresholds.possible) {
        best.set(group, better(best.get(group), { node: other, weight }) as Link);
        if (weight < threshold) continue;
        const ofGroup = fits.get(group);
        if (ofGroup) ofGroup.push(other.features);
        else fits.set(group, [other.features]);
      }
    }
    met.isBarring = [...best.keys()].some((group) => barred.has(group));
    const fitting = [...fits.keys()];
    for (const group of barred) fits.delete(group);
    const against = againstEarlier(node.features, fits);
    const standing = (group: Group, { weight }: Link) => weight + (against.get(group) ?? 0);
    const links = [...best].sort(
      ([groupA, a], [groupB, b]) => standing(groupB, b) - standing(groupA, a) || (better(a, b) === a ? -1 : 1),
    );
    const refusedBy: Group[] = [];
    let host: Link | undefined;
    for (const [group, link] of links) {
      if (host) break;
      if (link.weight < threshold) continue;
      if (!barred.has(group) && this.admits(group, node, judgement)) host = link;
      else refusedBy.push(group);
    }
    const outside = links.find(([, link]) => link !== host && !policy.isForbidden(node.id, link.node.id))?.[1];
    return { host, refusedBy, outside, vetoed, fitting };
  }

  private admits(group: Group, node: Node, judgement: Judgement): boolean {
    const { rules, policy } = judgement;
    if (!rules.vetoesReachWholeGroups) return true;
    for (const sibling of this.context.siblingsOf(node)) {
      if (sibling.group === group && (sibling.isCore || byRank(sibling, node) < 0)) return false;
    }
    if (policy.hasSplits && group.cores.some((core) => policy.isForbidden(node.id, core.id))) return false;
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
    for (const sibling of this.context.siblingsOf(node)) {
      if (sibling.group === group && !sibling.isCore && byRank(node, sibling) < 0) markAll(sibling, this.context.stage);
    }
    if (isNew && judgement.rules.vetoesReachWholeGroups) markVetoed(group, node, judgement, this.context.stage);
  }

  private leave(node: Node): void {
    const { group } = node;
    if (!group?.guests.has(node)) return;
    const isLess = group.leave(node, node.vetoClass);
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

/** Dated guests of a group that rank behind a report and that a veto now keeps apart from it. */
export function markVetoed(group: Group, node: Node, judgement: Judgement, stage: number): void {
  for (const { holders, first } of group.classes.values()) {
    if (first === node || !areApart(node, first, judgement)) continue;
    for (const holder of holders) if (node.isCore || byRank(node, holder) < 0) markAll(holder, stage);
  }
}
