import type { ReportId } from "#domain";
import { byRank, type Ranked } from "../blocking/rank.js";
import type { Tier } from "../features/features.js";
import type { Profile } from "../profiles/profile.js";
import { Sample } from "./sample.js";

/** What groups are made of. */
interface Member extends Ranked {
  readonly id: ReportId;
  readonly tier: Tier;
  readonly group: unknown;
}

/** Followers of a group that no veto can tell apart. */
interface VetoClass<N> {
  readonly holders: Set<N>;
  /** The first of them by rank. */
  first: N;
}

/** Reports that tell of one ceasefire: representatives that were joined, and those that joined them. */
export class Group<N extends Member> {
  readonly guests = new Set<N>();
  /** Reports that would have joined, had nothing stood between. */
  readonly refused = new Set<N>();
  /** Vague reports that were compared with it: what it says and whose part it is decides where they lie. */
  readonly watchers = new Set<N>();
  /** Groups whose host it is. */
  readonly splinters = new Set<Group<N>>();
  readonly sample = new Sample<N>();
  /** What its dated reports say together, as last read; undefined where it has none. */
  profile: Profile | undefined;
  /** Representatives have gone on to other groups, and those who were compared with them have not been told. */
  hasLost = false;
  private held: readonly N[] = [];
  private partOf: Group<N> | undefined;
  /** Dated guests, by what the vetoes see of them. */
  readonly classes = new Map<string, VetoClass<N>>();

  constructor(cores: readonly N[]) {
    this.cores = cores;
  }

  /** Its representatives. */
  get cores(): readonly N[] {
    return this.held;
  }
  set cores(cores: readonly N[]) {
    const now = new Set(cores);
    for (const node of this.held) {
      if (now.has(node)) continue;
      this.sample.delete(node);
      if (node.group !== undefined) this.hasLost = true;
    }
    for (const node of cores) if (isDated(node)) this.sample.add(node);
    this.held = cores;
  }

  /** False once its representatives have gone elsewhere. */
  get isAlive(): boolean {
    return this.held[0]?.group === this;
  }
  /** The larger event that it is part of, where it holds the few that miss the day of that one. */
  get host(): Group<N> | undefined {
    return this.partOf;
  }
  set host(host: Group<N> | undefined) {
    this.partOf?.splinters.delete(this);
    host?.splinters.add(this);
    this.partOf = host;
  }
  /** The event that it is, or is part of. */
  get event(): Group<N> {
    return this.partOf?.event ?? this;
  }
  /** Its splinters, and theirs. */
  *parts(): Iterable<Group<N>> {
    for (const splinter of this.splinters) {
      yield splinter;
      yield* splinter.parts();
    }
  }
  /** All reports of the event: its own and those of its parts. */
  *members(): Iterable<N> {
    yield* this.cores;
    yield* this.guests;
    for (const { cores, guests } of this.parts()) {
      yield* cores;
      yield* guests;
    }
  }
  /** The representatives of the event. */
  *allCores(): Iterable<N> {
    yield* this.cores;
    for (const { cores } of this.parts()) yield* cores;
  }

  /** Takes a guest in; true where a veto may now keep others out that it did not before. */
  enter(guest: N, vetoClass: string | undefined): boolean {
    this.guests.add(guest);
    if (isDated(guest)) this.sample.add(guest);
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
  leave(guest: N, vetoClass: string | undefined): boolean {
    this.guests.delete(guest);
    this.sample.delete(guest);
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

/** Vague reports say nothing of which others could be sure. */
const isDated = ({ tier }: Member) => tier !== 3;
