import { byRank, type Ranked } from "./rank.js";

/** What a cell holds. */
interface Member extends Ranked {
  readonly group: unknown;
}

/** Who came to represent a cell, and who ceased to. */
export interface CellChanges<N extends Member> {
  readonly entered: Set<N>;
  /** With the group that each lay in until then. */
  readonly left: Map<N, N["group"]>;
  /** The first place among the representatives that another holds now; infinite where nothing changed. */
  firstPlace: number;
}
const noChanges = <N extends Member>(): CellChanges<N> => ({
  entered: new Set(),
  left: new Map(),
  firstPlace: Number.POSITIVE_INFINITY,
});

/**
 * The reports of one cell: the first by rank represent it. Which ones is a function of the set.
 */
export class Cell<N extends Member> {
  /** At most `representativesMax`, by rank. */
  readonly top: N[] = [];
  /** The others, in no order. */
  readonly rest: N[] = [];
  /** Reports that look at the cell. */
  readonly lookers = new Set<N>();
  private changes: CellChanges<N> | undefined;

  constructor(private readonly representativesMax: number) {}

  get isEmpty(): boolean {
    return this.top.length === 0 && this.lookers.size === 0;
  }

  insert(node: N): void {
    const place = this.top.findIndex((other) => byRank(node, other) < 0);
    if (place < 0 && this.top.length >= this.representativesMax) {
      this.rest.push(node);
      return;
    }
    const at = place < 0 ? this.top.length : place;
    this.top.splice(at, 0, node);
    this.note(node, true, at);
    if (this.top.length <= this.representativesMax) return;
    const displaced = this.top.pop() as N;
    this.rest.push(displaced);
    this.note(displaced, false, this.top.length);
  }

  remove(node: N): void {
    const place = this.top.indexOf(node);
    if (place < 0) {
      takeOut(this.rest, this.rest.indexOf(node));
      return;
    }
    this.top.splice(place, 1);
    this.note(node, false, place);
    if (this.rest.length === 0) return;
    const next = this.rest.reduce((best, other) => (byRank(other, best) < 0 ? other : best));
    takeOut(this.rest, this.rest.indexOf(next));
    this.top.push(next);
    this.note(next, true, this.top.length - 1);
  }

  changedNodes(): readonly N[] {
    return this.changes ? [...this.changes.entered, ...this.changes.left.keys()] : [];
  }

  /** Who came to represent the cell and who ceased to since the last call. */
  takeChanges(): CellChanges<N> {
    const changes = this.changes ?? noChanges<N>();
    this.changes = undefined;
    return changes;
  }

  private note(node: N, hasEntered: boolean, place: number): void {
    this.changes ??= noChanges<N>();
    this.changes.firstPlace = Math.min(this.changes.firstPlace, place);
    const { entered, left } = this.changes;
    if (hasEntered && !left.delete(node)) entered.add(node);
    if (!hasEntered && !entered.delete(node)) left.set(node, node.group);
  }
}

/** Order does not matter: the last takes the place. */
function takeOut<N>(nodes: N[], place: number): void {
  const last = nodes.pop();
  if (last !== undefined && place >= 0 && place < nodes.length) nodes[place] = last;
}
