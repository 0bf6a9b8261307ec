import type { Choice, Option } from "./choice.js";
import { better, type Link, type Node, type NodeGroup, VETOED } from "./node.js";
import type { ResolutionRules } from "./rules.js";
import { leastOf } from "./weigh.js";

/** By what prospects are gathered. */
interface ProspectsContext {
  readonly choice: Choice;
  readonly rules: ResolutionRules;
}

/**
 * What a guest may join, from those that it is compared with.
 *
 * Where it reads what events say on the whole, it watches every group that it has met somebody of.
 *
 * Invariant: as long as no group that it watches loses a representative, is dissolved or gets another host, they are those that would
 * be gathered now.
 */
export class Prospects {
  /** In the order in which the guest would join them, as last ranked. */
  readonly options: Option[] = [];
  /** Of a renewal: reports that a veto keeps apart from it. */
  vetoed: readonly Node[] = [];
  /** Whether they have to be gathered again. */
  isStale = false;
  private readonly barred = new Set<NodeGroup>();
  private readonly watched = new Set<NodeGroup>();

  private constructor(
    private readonly node: Node,
    private readonly context: ProspectsContext,
  ) {}

  /** `known` are the former ones, which watch no more: events whose profile is what it was need not be weighed again. */
  static gather(
    node: Node,
    weights: ReadonlyMap<Node, number>,
    known: Prospects | undefined,
    context: ProspectsContext,
  ): Prospects {
    known?.release();
    const prospects = new Prospects(node, context);
    for (const [other, weight] of weights) prospects.enter(other, weight);
    for (const option of prospects.options)
      option.whole = known?.options.find(({ event }) => event === option.event)?.whole;
    return prospects;
  }

  /** True where a veto keeps the guest out of an event that it agrees with. */
  get isBarring(): boolean {
    return this.options.some(({ event }) => this.barred.has(event));
  }
  isBarred(event: NodeGroup): boolean {
    return this.barred.has(event);
  }

  /** Takes in another that the guest is compared with; true where that makes a difference. */
  enter(other: Node, weight: number): boolean {
    const { choice, rules } = this.context;
    const { group } = other;
    if (!group || (weight !== VETOED && weight < leastOf(this.node, rules.thresholds))) return false;
    if (choice.readsProfiles) this.watch(group);
    const event = choice.unitOf(group);
    const known = this.options.find((option) => option.event === event);
    if (weight === VETOED) {
      if (rules.vetoesReachWholeGroups) this.barred.add(event);
      if (this.node.features.renews) this.vetoed = [...this.vetoed, other];
      return known !== undefined || this.node.features.renews;
    }
    const link = { node: other, weight };
    if (!known) this.options.push({ event, link, whole: undefined, standing: 0 });
    else if (better(known.link, link) === link) known.link = link;
    else return false;
    return true;
  }

  /** Lets go of one that the guest is compared with no more; true where that may make a difference. `weights` are those that are left. */
  leave(other: Node, weight: number, weights: ReadonlyMap<Node, number>): boolean {
    if (weight === VETOED) {
      const matters = this.barred.size > 0 || this.vetoed.length > 0;
      this.isStale ||= matters;
      return matters;
    }
    const place = this.options.findIndex(({ link }) => link.node === other);
    const option = this.options[place];
    if (!option) return false;
    if (this.isStale) return true;
    const next = this.heaviestInto(option.event, weights);
    if (next) option.link = next;
    else this.options.splice(place, 1);
    return true;
  }

  private heaviestInto(event: NodeGroup, weights: ReadonlyMap<Node, number>): Link | undefined {
    const { choice, rules } = this.context;
    const least = leastOf(this.node, rules.thresholds);
    let heaviest: Link | undefined;
    for (const [node, weight] of weights) {
      if (weight < least || (heaviest && weight < heaviest.weight)) continue;
      if (node.group && choice.unitOf(node.group) === event) heaviest = better(heaviest, { node, weight });
    }
    return heaviest;
  }

  /** Brings them in line where others have been gathered to be compared with. */
  follow(before: ReadonlyMap<Node, number>, now: ReadonlyMap<Node, number>): void {
    for (const [other, weight] of before) if (!now.has(other)) this.leave(other, weight, now);
    for (const [other, weight] of now) if (!before.has(other)) this.enter(other, weight);
  }

  /** Watches no more. */
  release(): void {
    for (const group of this.watched) group.watchers.delete(this.node);
    this.watched.clear();
  }

  private watch(group: NodeGroup): void {
    for (let link: NodeGroup | undefined = group; link && !this.watched.has(link); link = link.host) {
      this.watched.add(link);
      link.watchers.add(this.node);
    }
  }
}
