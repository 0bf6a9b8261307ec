import type { Candidates } from "../blocking/candidates.js";
import type { CellChanges } from "../blocking/cell.js";
import { byRank } from "../blocking/rank.js";
import { type ChoiceContext, chooseGroup } from "./choose-group.js";
import { Group } from "./group.js";
import { markAll, markVagueSiblings, markVetoed } from "./marking.js";
import { Met } from "./met.js";
import type { Link, Node, NodeGroup, Stage } from "./node.js";
import { Prospects } from "./prospects.js";
import { RankQueue } from "./rank-queue.js";
import type { Judgement } from "./rules.js";

/** What placing guests reads, and where those go that no group takes. */
export interface GuestsContext extends ChoiceContext {
  /** Number of the stage in the order in which reports go through them. */
  readonly stage: number;
  /** The representatives that the report is compared with. */
  candidatesOf(node: Node): Candidates<Node>;
  /** Whether a report represents a cell that another looks at. */
  isCandidate(looker: Node, node: Node): boolean;
  /** Where reports go on that no group takes; undefined where each then stands alone. */
  readonly next: { add(node: Node): void; remove(node: Node): void } | undefined;
  /** Reports that have been placed anew. */
  readonly changed: { add(node: Node): unknown };
  /** Groups whose reports have changed. */
  readonly touched: { add(group: NodeGroup): unknown };
}

/** What placing one guest went by, so that it is placed again only where that changes. */
interface Seat {
  /** Whom it is compared with. */
  met: Met | undefined;
  /** Groups that it would rather have joined, or would have joined at all, had nothing stood between. */
  refusedBy: readonly NodeGroup[];
  /** What it may join, as last gathered. */
  prospects: Prospects | undefined;
}

/**
 * Reports that represent nothing themselves, each placed with the representatives that it is compared with.
 *
 * In the order of their rank each joins the event that `chooseGroup` finds for it, which looks at those alone that came before it. So
 * where each lies is a function of the set, and one that comes late moves only those behind it.
 */
export class Guests implements Stage {
  private readonly queue = new RankQueue<Node>();
  private readonly strays = new Set<Node>();
  private readonly seats = new Map<Node, Seat>();

  constructor(readonly context: GuestsContext) {}

  get number(): number {
    return this.context.stage;
  }
  /** Reports that no group took. */
  get strayCount(): number {
    return this.strays.size;
  }

  /** To be placed, or placed again, at the next `settle`. */
  mark(node: Node): void {
    const prospects = this.seats.get(node)?.prospects;
    if (prospects) prospects.isStale = true;
    this.queue.push(node);
  }

  /** To be placed again because an event that it may join has another profile, and nothing else has changed. */
  reweigh(node: Node): void {
    this.queue.push(node);
  }

  /** Those that look at a cell are placed again once others represent it, where these may matter to them. */
  consider(lookers: Iterable<Node>, changes: CellChanges<Node>): void {
    if (changes.entered.size === 0 && changes.left.size === 0) return;
    const { judgement, isCandidate, choice } = this.context;
    for (const node of lookers) {
      const seat = this.seats.get(node);
      if (!seat?.met) continue; // who has met nobody yet waits for its turn already
      const prospects = choice.readsProfiles ? seat.prospects : undefined; // others do not hear when groups that they met change
      if (!seat.met.take(changes, judgement(), (other) => isCandidate(node, other), prospects)) continue;
      if (prospects) this.reweigh(node);
      else this.mark(node);
    }
  }

  settle(): void {
    for (let node = this.queue.pop(); node; node = this.queue.pop()) if (this.isPlacedHere(node)) this.place(node);
  }

  /** Takes a report out that is no guest any more. */
  release(node: Node): void {
    const { stage } = this.context;
    this.refuse(node, []);
    this.seats.get(node)?.prospects?.release();
    this.seats.delete(node);
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
    const prospects = this.prospects(node);
    const { vetoed } = prospects;
    const { host, group, refusedBy, outside } = chooseGroup(node, prospects, this.context);
    this.refuse(node, refusedBy);
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

  /** What it may join now. */
  private prospects(node: Node): Prospects {
    const { judgement, candidatesOf, choice } = this.context;
    const seat = this.seat(node);
    const { met: before, prospects: known } = seat;
    const met = before && !before.isOutdated ? before : Met.gather(node, candidatesOf(node), before, judgement());
    if (before && met !== before) known?.follow(before.weights, met.weights);
    const isKept = known && !known.isStale;
    const prospects = isKept ? known : Prospects.gather(node, met.weights, known, { choice, rules: judgement().rules });
    met.isBarring = prospects.isBarring;
    seat.met = met;
    seat.prospects = prospects;
    return prospects;
  }

  /** From now on it is placed again where one of these groups lets go of what kept it out. */
  private refuse(node: Node, groups: readonly NodeGroup[]): void {
    const seat = this.seat(node);
    if (groups.length === 0 && seat.refusedBy.length === 0) return;
    for (const group of seat.refusedBy) group.refused.delete(node);
    for (const group of groups) group.refused.add(node);
    seat.refusedBy = groups;
  }

  private seat(node: Node): Seat {
    let seat = this.seats.get(node);
    if (!seat) {
      seat = { met: undefined, refusedBy: [], prospects: undefined };
      this.seats.set(node, seat);
    }
    return seat;
  }

  private enter(node: Node, group: NodeGroup, judgement: Judgement): void {
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
