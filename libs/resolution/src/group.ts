import type { ReportId } from "#domain";
import { byRank, type Node } from "./node.js";

/** Followers of a group that no veto can tell apart. */
interface VetoClass {
  readonly holders: Set<Node>;
  /** The first of them by rank. */
  first: Node;
}

/** Reports that tell of one ceasefire: representatives that were joined, and those that joined them. */
export class Group {
  readonly guests = new Set<Node>();
  /** Reports that would have joined, had nothing stood between. */
  readonly refused = new Set<Node>();
  /** Dateless reports that it fits: when it began decides whether they mean it or another. */
  readonly watchers = new Set<Node>();
  /** Dated guests, by what the vetoes see of them. */
  readonly classes = new Map<string, VetoClass>();

  constructor(public cores: readonly Node[]) {}

  get size(): number {
    return this.cores.length + this.guests.size;
  }
  *members(): Iterable<Node> {
    yield* this.cores;
    yield* this.guests;
  }
  /** The smallest reportId: it names the group where the order of the log must not matter. */
  get key(): ReportId {
    let key: ReportId | undefined;
    for (const { id } of this.members()) if (key === undefined || id < key) key = id;
    return key as ReportId;
  }

  /** Takes a guest in; true where a veto may now keep others out that it did not before. */
  enter(guest: Node, vetoClass: string | undefined): boolean {
    this.guests.add(guest);
    if (vetoClass === undefined) return false;
    const known = this.classes.get(vetoClass);
    if (!known) {
      this.classes.set(vetoClass, { holders: new Set([guest]), first: guest });
      return true;
    }
    known.holders.add(guest);
    if (byRank(known.first, guest) < 0) return false;
    known.first = guest;
    return true;
  }

  /** Lets a guest go; true where a veto may keep others out no more. */
  leave(guest: Node, vetoClass: string | undefined): boolean {
    this.guests.delete(guest);
    const known = vetoClass === undefined ? undefined : this.classes.get(vetoClass);
    if (!known || vetoClass === undefined) return false;
    known.holders.delete(guest);
    if (known.holders.size === 0) {
      this.classes.delete(vetoClass);
      return true;
    }
    if (known.first !== guest) return false;
    known.first = [...known.holders].reduce((best, other) => (byRank(other, best) < 0 ? other : best));
    return true;
  }
}
