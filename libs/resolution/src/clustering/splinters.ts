import { claimKey, startDayOf } from "../profiles/claims.js";
import { type Profile, toPowerOfTwo, toProfile } from "../profiles/profile.js";
import { BLUNDER_DAYS, BLUNDERERS_MAX, MISS_DAYS_MAX, splinterWeight, tellsDealOf } from "../profiles/splinter.js";
import { byId } from "../records/by-id.js";
import { markVagueSiblings } from "./marking.js";
import type { Node, NodeGroup } from "./node.js";
import type { Judgement } from "./rules.js";
import { SAMPLE_MAX } from "./sample.js";

/** What finding splinters reads, and whom it tells. */
export interface SplintersContext {
  judgement(): Judgement;
  siblingsOf(node: Node): Iterable<Node>;
  /** Reports that lie in another event now. */
  readonly changed: { add(node: Node): unknown };
  /** Has a vague report placed again: because groups that it was compared with are others now, or only say something else. */
  mark(node: Node): void;
  reweigh(node: Node): void;
}

/** A group as others may find it. */
interface Known {
  readonly version: number;
  readonly day: number | undefined;
  readonly size: number;
}

/**
 * Which groups of dated reports are events, and which are the few of an event on which much is written that miss its day.
 *
 * A group is weighed against the larger ones around its day. Whose splinter it is depends on its own reports and on their profiles, so
 * that it is a function of the set, and a change is looked at only nearby.
 *
 * Invariant: after `settle` every group has the host that `chooseHost` gives among all groups.
 */
export class Splinters {
  private readonly byDay = new Map<number, Set<NodeGroup>>();
  private readonly known = new Map<NodeGroup, Known>();
  private readonly touched = new Set<NodeGroup>();

  constructor(private readonly context: SplintersContext) {}

  /** Has a group looked at again whose reports, or the reports of whose articles, have changed. */
  add(group: NodeGroup): void {
    this.touched.add(group);
  }

  /** Brings profiles and hosts in line with the groups; vague reports that either may concern are marked. */
  settle(): void {
    const judged = new Set<NodeGroup>();
    const restless = new Set<NodeGroup>();
    const retold = new Set<NodeGroup>();
    for (const group of this.touched) {
      judged.add(group);
      if (group.hasLost) restless.add(group);
      group.hasLost = false;
      const before = this.known.get(group);
      if (!this.read(group)) continue;
      retold.add(group);
      for (const told of [before, this.known.get(group)]) for (const near of this.guestsOf(told)) judged.add(near);
      for (const splinter of group.splinters) judged.add(splinter);
    }
    this.touched.clear();
    const moves = [...judged].flatMap((group) => {
      const host = group.isAlive ? this.hostOf(group) : undefined;
      return host === group.host ? [] : [{ group, host }];
    });
    const { hasSplits } = this.context.judgement().policy;
    const concerned = (group: NodeGroup) => (hasSplits ? chainOf(group) : [group]); // who was told apart from a part shuns the whole
    for (const { group } of moves) for (const link of concerned(group)) restless.add(link);
    for (const { group, host } of moves) group.host = host;
    for (const { group } of moves) {
      for (const link of concerned(group)) restless.add(link);
      for (const node of group.members()) {
        this.context.changed.add(node);
        markVagueSiblings(node, this.context);
      }
    }
    for (const { watchers } of restless) for (const node of watchers) this.context.mark(node);
    for (const group of retold) if (!restless.has(group)) for (const node of group.watchers) this.context.reweigh(node);
  }

  /** Reads a group's profile anew; false where it says what it said. */
  private read(group: NodeGroup): boolean {
    const { sample, profile } = group;
    const known = this.known.get(group);
    if (group.isAlive && known?.version === sample.version && profile?.size === toPowerOfTwo(sample.count))
      return false;
    if (known?.day !== undefined) this.byDay.get(known.day)?.delete(group);
    if (known?.day !== undefined && this.byDay.get(known.day)?.size === 0) this.byDay.delete(known.day);
    this.known.delete(group);
    group.profile = undefined;
    if (!group.isAlive || sample.count === 0) return known !== undefined;
    group.profile = toProfile(
      sample.nodes.map(({ features }) => features),
      sample.count,
    );
    const { day } = group.profile;
    this.known.set(group, { version: sample.version, day, size: group.profile.size });
    if (day !== undefined) this.byDay.set(day, (this.byDay.get(day) ?? new Set()).add(group));
    return true;
  }

  /** Groups that may be splinters of one. */
  private *guestsOf(host: Known | undefined): Iterable<NodeGroup> {
    if (host?.day === undefined) return;
    yield* this.around(host.day);
    if (host.size < this.context.judgement().rules.splinterHostMin) return;
    for (const group of this.farFrom(host.day)) if (group.sample.count <= BLUNDERERS_MAX) yield group;
  }

  private *around(day: number): Iterable<NodeGroup> {
    for (let near = day - MISS_DAYS_MAX; near <= day + MISS_DAYS_MAX; near++) yield* this.byDay.get(near) ?? [];
  }
  private *farFrom(day: number): Iterable<NodeGroup> {
    for (const off of BLUNDER_DAYS) {
      yield* this.byDay.get(day - off) ?? [];
      yield* this.byDay.get(day + off) ?? [];
    }
  }

  private hostOf(group: NodeGroup): NodeGroup | undefined {
    const { siblingsOf, judgement } = this.context;
    const day = group.profile?.day;
    if (day === undefined) return undefined;
    const isBlunder = group.sample.count <= BLUNDERERS_MAX;
    const others = isBlunder ? [...this.around(day), ...this.farFrom(day)] : this.around(day);
    return chooseHost(group, others, siblingsOf, judgement());
  }
}

/** The group and those it is part of. */
function* chainOf(group: NodeGroup): Iterable<NodeGroup> {
  for (let link: NodeGroup | undefined = group; link; link = link.host) yield link;
}

/** What choosing a host reads of a group. */
export interface HostCandidate {
  readonly sample: {
    readonly count: number;
    /** The first by id, in their order. */
    readonly nodes: readonly Node[];
    everyNode(): Iterable<Node>;
  };
  readonly profile: Profile | undefined;
}

/** Dated reports of one article that lie so near to each other were told apart by it, whatever day each misses. Units: days. */
const TOLD_APART_DAYS = 60;

/** Whether a renewal of that day may be the event itself: others tell it as one, too, or it is of the same day, give or take a night. */
const isToldAsRenewal = ({ said, day }: Profile, renewedOn: number) =>
  said.has(RENEWAL) || (day !== undefined && Math.abs(day - renewedOn) <= 1);
const RENEWAL = claimKey("renews", "another");

/** The event whose splinter a group is, if any: of several the likeliest, then by id. */
export function chooseHost<G extends HostCandidate>(
  group: G,
  others: Iterable<G>,
  siblingsOf: (node: Node) => Iterable<Node>,
  { rules, policy }: Judgement,
): G | undefined {
  const { sample, profile } = group;
  const day = profile?.day;
  if (day === undefined || sample.count > SAMPLE_MAX) return undefined;
  const least = rules.splinterRatio * sample.count;
  const isRenewal = sample.nodes.some(({ features }) => features.renews);
  let best: { readonly host: G; readonly weight: number } | undefined;
  for (const host of others) {
    if (host === group || !host.profile || !profile) continue;
    const isLargeEnough = tellsDealOf(day, host.profile)
      ? host.profile.size > profile.size
      : host.profile.size >= least;
    if (!isLargeEnough || host.profile.size < rules.splinterHostMin) continue;
    if (!best && sample.nodes.some((node) => standsByItself(node, siblingsOf, policy))) return undefined;
    if (isRenewal && !isToldAsRenewal(host.profile, day)) continue;
    if (policy.hasSplits && [...host.sample.everyNode()].some(({ id }) => policy.isSplitOff(id))) continue;
    const weight = splinterWeight(
      sample.nodes.map(({ features }) => features),
      day,
      host.profile,
    );
    if (weight <= 0 || (best && weight < best.weight)) continue;
    if (best?.weight === weight && byId(firstId(best.host), firstId(host)) < 0) continue;
    best = { host, weight };
  }
  return best?.host;
}
const firstId = ({ sample }: HostCandidate) => (sample.nodes[0] as Node).id;

/** Its article told it apart from another one, or a person did. */
function standsByItself(node: Node, siblingsOf: (node: Node) => Iterable<Node>, policy: Judgement["policy"]): boolean {
  if (node.isBonded || policy.isSplitOff(node.id)) return true;
  const own = startDayOf(node.features);
  for (const { tier, features } of siblingsOf(node)) {
    if (tier === 3) continue;
    const day = startDayOf(features);
    if (own === undefined || day === undefined || Math.abs(day - own) <= TOLD_APART_DAYS) return true;
  }
  return false;
}
