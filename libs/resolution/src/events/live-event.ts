import type { CanonicalEvent, EventId, ReportId } from "#domain";
import { CHANGES_MAX, differences } from "../identity/changes.js";
import type { EventRecord, KnownEvent } from "../identity/identity.js";
import { type Decided, decidedOf, type OverridePolicy } from "../records/override-policy.js";
import { buildEvent, toTombstone } from "./build-event.js";
import { type Entry, isSameEntry } from "./entry.js";
import { toPlan } from "./plan.js";

/** What is kept of an event besides its reports. */
export type EventHead = Omit<EventRecord, "members">;

/** What one record of the log does to an event. */
export interface EventChange {
  /** The id of the record, in words. */
  readonly because: string;
  readonly notes: CanonicalEvent["changes"];
  readonly supersededBy?: EventId;
}

/** The last change, with what it takes to tell what was before it. */
interface Pending extends EventChange {
  /** Entries that the record moved, as they were; undefined for reports that were not there. */
  readonly before: ReadonlyMap<ReportId, Entry | undefined>;
  readonly decidedBefore: Decided;
}

/**
 * One event id, alive or not: its reports as they lie now, its revision, and what the last record that changed it did.
 *
 * A change costs as much as the entries that it moves; only `publish` reads them all.
 */
export class LiveEvent implements KnownEvent {
  private readonly entries = new Map<ReportId, Entry>();
  private readonly moved = new Map<ReportId, Entry | undefined>();
  private decided: Decided = { overrides: [], pins: [] };
  private pending: Pending | undefined;

  constructor(public head: EventHead) {}

  get sequence(): number {
    return this.head.sequence;
  }
  get isAlive(): boolean {
    return this.entries.size > 0;
  }
  get members(): Iterable<ReportId> {
    return this.entries.keys();
  }
  /** What is kept of the event; tells what its last change moved even where nobody asked to publish it. */
  toRecord(): EventRecord {
    this.publish();
    return { ...this.head, members: [...this.entries.keys()] };
  }

  /** As it was when the conflict was left: changes nothing. */
  restore(entries: Iterable<Entry>, policy: OverridePolicy): void {
    for (const entry of entries) this.entries.set(entry.features.report.reportId, entry);
    this.decided = decidedOf(policy, this.entries);
  }

  /** Takes a report in, or what moved about it. */
  set(entry: Entry): void {
    const id = entry.features.report.reportId;
    const known = this.entries.get(id);
    if (!this.moved.has(id)) this.moved.set(id, known);
    this.entries.set(id, entry);
  }
  delete(id: ReportId): void {
    const known = this.entries.get(id);
    if (!known) return;
    if (!this.moved.has(id)) this.moved.set(id, known);
    this.entries.delete(id);
  }

  /** Ends a record's work on the event; true where the event says something else now. */
  settle(policy: OverridePolicy, change: EventChange): boolean {
    const before = new Map([...this.moved].filter(([id, entry]) => !this.isUnmoved(id, entry)));
    this.moved.clear();
    const decided = decidedOf(policy, this.isAlive ? this.entries : before);
    const isDecidedAnew = JSON.stringify(decided) !== JSON.stringify(this.decided);
    if (before.size === 0 && !isDecidedAnew) return false;
    this.pending = { ...change, before, decidedBefore: this.decided };
    this.decided = decided;
    const { tombstone: _, ...head } = this.head;
    this.head = { ...head, revision: head.revision + 1, changes: [] };
    return true;
  }

  /** The event as it is now, telling what its last change moved. Undefined where nothing changed since the last call. */
  publish(): CanonicalEvent | undefined {
    const { pending } = this;
    if (!pending) return undefined;
    this.pending = undefined;
    const { because, notes, supersededBy } = pending;
    const before = this.buildBefore(pending);
    if (this.isAlive) {
      const after = this.build(this.entries.values(), this.decided);
      // `buildEvent` keeps room for the changes under the size limit
      const changes = [...notes, ...differences(before, after, because)].slice(0, CHANGES_MAX);
      this.head = { ...this.head, changes };
      return { ...after, revision: this.head.revision, changes };
    }
    const changes = [...notes, { field: "status", because }];
    const { overrides } = this.decided;
    const last = { ...(before as CanonicalEvent), revision: this.head.revision, changes, overrides };
    const tombstone = toTombstone(last, supersededBy);
    this.head = { ...this.head, changes, tombstone };
    return tombstone;
  }

  /** The event as last published. */
  current(): CanonicalEvent | undefined {
    this.publish();
    const { tombstone, revision, changes } = this.head;
    if (tombstone) return tombstone;
    return this.isAlive ? { ...this.build(this.entries.values(), this.decided), revision, changes } : undefined;
  }

  private isUnmoved(id: ReportId, before: Entry | undefined): boolean {
    const now = this.entries.get(id);
    return before === now || (before !== undefined && now !== undefined && isSameEntry(before, now));
  }

  private buildBefore({ before, decidedBefore }: Pending): CanonicalEvent | undefined {
    const entries = new Map<ReportId, Entry>(this.entries);
    for (const [id, entry] of before) {
      if (entry) entries.set(id, entry);
      else entries.delete(id);
    }
    return entries.size === 0 ? undefined : this.build(entries.values(), decidedBefore);
  }

  private build(entries: Iterable<Entry>, decided: Decided): CanonicalEvent {
    return buildEvent(toPlan(this.head.eventId, entries, decided), 0, []);
  }
}
