import type { ReportId } from "#domain";
import { type Candidates, candidates } from "../blocking/candidates.js";
import { Cell, type CellChanges } from "../blocking/cell.js";
import { isCoarse } from "../blocking/report-cells.js";
import { agglomerate, mayJoin } from "./agglomerate.js";
import { Group } from "./group.js";
import { Guests, type GuestsContext } from "./guests.js";
import { markAll, markVagueSiblings, markVetoed } from "./marking.js";
import { better, type Node, type NodeGroup, VETOED } from "./node.js";
import { weigh } from "./weigh.js";

const NOBODY: readonly Node[] = [];

/** What a layer needs of the clusters it is part of. */
export interface LayerContext extends Omit<GuestsContext, "candidatesOf" | "isCandidate"> {
  /** A cell's representatives have changed: reports outside the layer may look at it, too. */
  onRepresentatives(key: string, changes: CellChanges<Node>): void;
}

/**
 * Reports of which a bounded number represents the others.
 *
 * The first of each cell by rank are its representatives. They alone are compared with one another and agglomerated; every other report
 * is compared with representatives only and joins one of their groups, or goes on to the next layer. So a report costs as many
 * comparisons as there are representatives near it, however many reports there are.
 *
 * Invariant: after `settle` groups and guests are those that a layer filled at one go with the same reports would hold.
 */
export class Layer {
  readonly guests: Guests;
  private readonly nodes = new Set<Node>();
  private readonly cells = new Map<string, Cell<Node>>();
  private readonly touchedCells = new Map<string, Cell<Node>>();
  private readonly arrived = new Set<Node>();
  /** Representatives whose pairs have changed. */
  private readonly seeds = new Set<Node>();
  /** Groups that lost a representative. */
  private readonly shaken = new Set<NodeGroup>();

  constructor(private readonly context: LayerContext) {
    this.guests = new Guests({
      ...context,
      candidatesOf: (node) => this.candidatesOf(node),
      isCandidate: (looker, node) => this.isCandidate(looker, node),
    });
  }

  /** How many reports lie in cells of which they are no representatives: pairs that the bound cut, seen from each report. */
  get cutCount(): number {
    let count = 0;
    for (const { rest, lookers } of this.cells.values()) count += rest.length * lookers.size;
    return count;
  }

  add(node: Node): void {
    this.nodes.add(node);
    node.stages.push(this.guests);
    for (const key of node.cells.homes) this.cell(key).insert(node);
    for (const key of node.cells.looks) this.cell(key).lookers.add(node);
    this.arrived.add(node);
  }

  remove(node: Node): void {
    if (!this.nodes.delete(node)) return;
    this.arrived.delete(node);
    for (const key of node.cells.looks) this.cell(key).lookers.delete(node);
    for (const key of node.cells.homes) this.cell(key).remove(node);
    if (this.isCore(node)) this.cease(node);
    this.guests.release(node);
    node.stages.splice(node.stages.indexOf(this.guests), 1);
    for (const referrer of node.referrers) this.mark(referrer);
  }

  /** Brings groups and guests in line with what was added and removed. */
  settle(): void {
    this.chooseRepresentatives();
    const changes = [...this.touchedCells].map(([key, cell]) => [key, cell, cell.takeChanges()] as const);
    this.touchedCells.clear();
    for (const [, cell, { entered, left }] of changes) this.connect(cell, entered, left.keys());
    this.regroup();
    for (const [key, cell, change] of changes) {
      this.guests.consider(cell.lookers, change);
      this.context.onRepresentatives(key, change);
      if (cell.isEmpty) this.cells.delete(key);
    }
    this.guests.settle();
  }

  /** The representatives of the cells that a report looks at, the first of each cell first, as many as may be. */
  candidatesOf({ cells: { looks } }: Node): Candidates<Node> {
    return candidates(looks.map((key) => this.representativesOf(key)));
  }
  representativesOf(key: string): readonly Node[] {
    return this.cells.get(key)?.top ?? NOBODY;
  }
  /** Whether a report represents a cell that another looks at. */
  isCandidate(looker: Node, node: Node): boolean {
    return looker.cells.looks.some((key) => this.cells.get(key)?.top.includes(node));
  }

  private cell(key: string): Cell<Node> {
    let cell = this.cells.get(key);
    if (!cell) {
      const { representativesMax, coarseMax } = this.context.judgement().rules;
      cell = new Cell<Node>(isCoarse(key) ? coarseMax : representativesMax);
      this.cells.set(key, cell);
    }
    this.touchedCells.set(key, cell);
    return cell;
  }

  private mark(node: Node): void {
    markAll(node, this.context.stage);
  }

  private isCore(node: Node): boolean {
    return node.isCore && node.stages.at(-1) === this.guests;
  }
  private isRepresentative(node: Node): boolean {
    return node.isBonded || node.cells.homes.some((key) => this.cells.get(key)?.top.includes(node));
  }

  private chooseRepresentatives(): void {
    const affected = new Set(this.arrived);
    for (const cell of this.touchedCells.values()) for (const node of cell.changedNodes()) affected.add(node);
    for (const node of affected) {
      if (!this.nodes.has(node)) continue;
      const isNow = this.isRepresentative(node);
      if (isNow && !this.isCore(node)) this.become(node);
      else if (!isNow && this.isCore(node)) this.cease(node);
      if (!isNow) this.guests.mark(node);
    }
    this.arrived.clear();
  }

  private become(node: Node): void {
    this.guests.release(node);
    node.isCore = true;
    this.seeds.add(node);
    for (const key of node.cells.coarse) this.cell(key).insert(node);
    for (const key of node.cells.looks) this.touchedCells.set(key, this.cell(key));
  }

  /** From now on another's guest, or gone. */
  private cease(node: Node): void {
    for (const key of node.cells.coarse) this.cell(key).remove(node);
    for (const other of node.edges.keys()) {
      other.edges.delete(node);
      this.seeds.add(other);
    }
    node.edges.clear();
    if (node.group) this.shaken.add(node.group);
    node.isCore = false;
    node.group = undefined;
    this.seeds.delete(node);
    for (const referrer of node.referrers) this.mark(referrer);
  }

  /** Compares those that came to represent a cell with the representatives that look at it, and forgets pairs that no cell makes any more. */
  private connect(cell: Cell<Node>, entered: ReadonlySet<Node>, left: Iterable<Node>): void {
    const gone = [...left];
    for (const looker of cell.lookers) {
      if (!this.isCore(looker)) continue;
      for (const other of gone) {
        if (!looker.edges.has(other) || this.isCandidate(looker, other) || this.isCandidate(other, looker)) continue;
        looker.edges.delete(other);
        other.edges.delete(looker);
        this.seeds.add(looker).add(other);
      }
      const others = this.seeds.has(looker) ? cell.top : entered;
      for (const other of others) this.compare(looker, other);
    }
  }
  private compare(a: Node, b: Node): void {
    if (a === b || !this.isCore(b) || a.edges.has(b)) return;
    const weight = weigh(a, b, this.context.judgement());
    a.edges.set(b, weight);
    b.edges.set(a, weight);
    this.seeds.add(a).add(b);
  }

  /** Agglomerates anew whatever the changed pairs can have moved. */
  private regroup(): void {
    const judgement = this.context.judgement();
    const region = this.region();
    const before = new Set(this.shaken);
    for (const { group } of region) if (group) before.add(group);
    const kept = new Set<NodeGroup>();
    const found = agglomerate([...region], judgement).map((cores) => ({ cores, heir: this.heirOf(cores) }));
    for (const { cores, heir } of found) {
      if (heir) kept.add(heir);
      this.settleGroup(heir ?? new Group(cores), cores);
    }
    for (const group of before) {
      this.context.touched.add(group);
      if (kept.has(group)) continue;
      for (const guest of group.guests) this.mark(guest);
      for (const other of group.refused) this.mark(other);
      for (const watcher of group.watchers) this.mark(watcher);
    }
    for (const node of region) this.readLinks(node);
    this.seeds.clear();
    this.shaken.clear();
  }

  /** The group that goes on with these representatives: none of its own went elsewhere, and none came from another. */
  private heirOf(cores: readonly Node[]): NodeGroup | undefined {
    const groups = new Set(cores.flatMap(({ group }) => group ?? []));
    const [group] = groups;
    if (groups.size !== 1 || !group) return undefined;
    const now = new Set(cores);
    return group.cores.every((core) => now.has(core) || core.group !== group) ? group : undefined;
  }

  private settleGroup(group: NodeGroup, cores: readonly Node[]): void {
    const judgement = this.context.judgement();
    const known = new Set(group.cores);
    group.cores = cores;
    this.context.touched.add(group);
    for (const node of cores) {
      if (node.group === group) known.delete(node);
      else {
        for (const referrer of node.referrers) this.mark(referrer);
        node.group = group;
        markVagueSiblings(node, this.context);
        for (const sibling of this.context.siblingsOf(node)) if (group.guests.has(sibling)) this.mark(sibling);
        if (judgement.rules.vetoesReachWholeGroups) markVetoed(group, node, judgement, this.context.stage);
        known.delete(node);
      }
    }
    if (known.size > 0) for (const other of group.refused) this.mark(other);
  }

  /** Connected over pairs that may join, or grouped together until now. */
  private region(): ReadonlySet<Node> {
    const { rules, policy } = this.context.judgement();
    const region = new Set<Node>();
    const queue = [...this.seeds, ...[...this.shaken].flatMap(({ cores }) => cores)];
    const bonded = policy.bonds.length > 0 ? [...this.nodes].filter(({ isBonded }) => isBonded) : [];
    const bondsOf = (id: ReportId) => policy.bonds.filter((named) => named.includes(id));
    for (let node = queue.pop(); node; node = queue.pop()) {
      if (region.has(node) || !this.isCore(node)) continue;
      region.add(node);
      if (node.group) queue.push(...node.group.cores);
      for (const [other, weight] of node.edges) if (mayJoin(node, other, weight, rules)) queue.push(other);
      if (!node.isBonded) continue;
      const named = new Set(bondsOf(node.id).flat());
      queue.push(...bonded.filter(({ id }) => named.has(id)));
    }
    return region;
  }

  private readLinks(node: Node): void {
    const { rules, policy } = this.context.judgement();
    node.against = undefined;
    node.runnerUp = undefined;
    const vetoed: Node[] = [];
    for (const [other, weight] of node.edges) {
      if (weight === VETOED && node.features.renews) vetoed.push(other);
      if (weight < rules.thresholds.possible) continue;
      if (other.group === node.group) node.against = better(node.against, { node: other, weight });
      else if (!policy.isForbidden(node.id, other.id)) node.runnerUp = better(node.runnerUp, { node: other, weight });
    }
    node.vetoed = vetoed;
    node.register();
    this.context.changed.add(node);
  }
}
