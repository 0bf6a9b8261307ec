import type { CanonicalEvent, EventId, ReportId } from "#domain";
import type { Node, NodeGroup } from "../clustering/node.js";
import type { Entry } from "../events/entry.js";
import { type EventChange, type EventHead, LiveEvent } from "../events/live-event.js";
import { moves } from "../identity/changes.js";
import { assignEvents, type Cluster, type EventRecord, type Identities } from "../identity/identity.js";
import { byId } from "../records/by-id.js";
import type { OverridePolicy } from "../records/override-policy.js";
import { type Before, note, revert } from "./before.js";

/** What a batch changed about events, as it was before. */
export interface EventsUndo {
  readonly heads: Before<EventId, EventHead>;
  readonly eventOf: Before<ReportId, EventId>;
}
const noUndo = (): EventsUndo => ({ heads: new Map(), eventOf: new Map() });

/** Which event each report that moved lay in before, what to tell of it, and which events are no more. */
export interface Moves {
  readonly moved: ReadonlyMap<ReportId, EventId | undefined>;
  readonly notes: ReadonlyMap<EventId, CanonicalEvent["changes"]>;
  readonly gone: Identities["gone"];
}

/** Every event of a conflict, alive or not, and which of them holds each report. */
export class EventBook {
  private readonly events = new Map<EventId, LiveEvent>();
  private readonly eventOfReport = new Map<ReportId, EventId>();
  private readonly eventOfGroup = new WeakMap<NodeGroup, EventId>();
  /** Changed events in the order of their last change. */
  private readonly pending = new Set<LiveEvent>();
  private undo = noUndo();

  /** `nodeOf` finds a live report. */
  constructor(private readonly nodeOf: (id: ReportId) => Node | undefined) {}

  /** In the order of their founding. */
  get all(): Iterable<LiveEvent> {
    return this.events.values();
  }
  /** The reports that lie in events. */
  get reportIds(): Iterable<ReportId> {
    return this.eventOfReport.keys();
  }
  get(eventId: EventId): LiveEvent | undefined {
    return this.events.get(eventId);
  }
  eventOf(id: ReportId): EventId | undefined {
    return this.eventOfReport.get(id);
  }
  /** The event that holds a report. */
  holderOf(id: ReportId): LiveEvent | undefined {
    const eventId = this.eventOfReport.get(id);
    return eventId === undefined ? undefined : this.events.get(eventId);
  }

  /** As it was when the conflict was left. */
  restore(records: readonly EventRecord[], policy: OverridePolicy, readEntry: (node: Node) => Entry): void {
    for (const { members, ...head } of records) {
      this.events.set(head.eventId, new LiveEvent(head));
      for (const id of members) this.eventOfReport.set(id, head.eventId);
    }
    for (const { members, eventId } of records) {
      const nodes = members.flatMap((id) => this.nodeOf(id) ?? []);
      for (const { event } of nodes) if (event) this.own(event, eventId);
      this.events.get(eventId)?.restore(nodes.map(readEntry), policy);
    }
  }

  /** Gives every report that has moved its event; `newest` is the report that the record brought. */
  assign(changed: Iterable<Node>, removed: ReadonlySet<ReportId>, newest: ReportId | undefined): Moves {
    const movers = [...changed].filter((node) => this.nodeOf(node.id) === node && !this.isWhereItWas(node));
    const moved = new Map<ReportId, EventId | undefined>();
    const [only] = movers;
    if (!only && removed.size === 0) return { moved, notes: new Map(), gone: [] };
    const joined = only?.event && this.eventOfGroup.get(only.event);
    if (only && joined !== undefined && movers.length === 1 && removed.size === 0 && !this.eventOfReport.has(only.id)) {
      this.give(only.id, joined, moved); // the usual case, at no more cost than it needs: a new report joined an event
      return { moved, notes: new Map(), gone: [] };
    }
    const { groups, previous } = this.surroundings(movers, removed);
    const clusterOf = new Map(groups.map((group) => [group, toCluster(group)] as const));
    const clusters = [...clusterOf.values()].sort((a, b) => byId(a.key, b.key));
    const { assigned, gone } = assignEvents(clusters, previous, this.events, newest);
    for (const id of removed) this.give(id, undefined, moved);
    for (const [group, { key, members }] of [...clusterOf].sort(([, a], [, b]) => byId(a.key, b.key))) {
      const identity = assigned.get(key);
      if (!identity) continue;
      this.own(group, identity.eventId);
      if (!this.events.get(identity.eventId)?.isAlive) this.found(identity);
      for (const id of members) this.give(id, identity.eventId, moved);
    }
    const notes = new Map<EventId, CanonicalEvent["changes"]>();
    for (const cluster of clusters) {
      const identity = assigned.get(cluster.key);
      if (identity) notes.set(identity.eventId, moves(cluster, identity, previous, gone, this.eventOfReport));
    }
    return { moved, notes, gone };
  }

  /** Ends a record's work on an event; where the event says something else now, it is to be published. */
  settle(event: LiveEvent, policy: OverridePolicy, change: EventChange): void {
    const { head } = event;
    if (!event.settle(policy, change)) return;
    note(this.undo.heads, head.eventId, head);
    this.pending.delete(event); // so that the order is that of the last change
    this.pending.add(event);
  }

  /** Events that changed since the last call, in the order in which they last changed. */
  drain(): readonly CanonicalEvent[] {
    const changed = [...this.pending].flatMap((event) => event.publish() ?? []);
    this.pending.clear();
    return changed;
  }

  /** Lets changes be that nobody is to hear of, because they were published before; they are not built. */
  keepQuiet(): void {
    this.pending.clear();
  }

  takeUndo(): EventsUndo {
    const { undo } = this;
    this.undo = noUndo();
    return undo;
  }

  toState(): readonly EventRecord[] {
    return [...this.events.values()].map((event) => event.toRecord());
  }
  toStateBefore({ heads, eventOf }: EventsUndo): readonly EventRecord[] {
    const members = new Map<EventId, ReportId[]>();
    for (const [id, eventId] of revert(this.eventOfReport, eventOf))
      members.set(eventId, [...(members.get(eventId) ?? []), id]);
    const now = new Map([...this.events].map(([eventId, { head }]) => [eventId, head] as const));
    return [...revert(now, heads).values()].map((head) => ({ ...head, members: members.get(head.eventId) ?? [] }));
  }

  /** What is part of a group has no event of its own any more. */
  private own(group: NodeGroup, eventId: EventId): void {
    this.eventOfGroup.set(group, eventId);
    for (const part of group.parts()) this.eventOfGroup.delete(part);
  }

  private isWhereItWas({ id, event: group }: Node): boolean {
    const eventId = this.eventOfReport.get(id);
    return eventId !== undefined && group !== undefined && this.eventOfGroup.get(group) === eventId;
  }

  private give(id: ReportId, eventId: EventId | undefined, moved: Map<ReportId, EventId | undefined>): void {
    const before = this.eventOfReport.get(id);
    if (before === eventId) return;
    note(this.undo.eventOf, id, before);
    moved.set(id, before);
    if (eventId === undefined) this.eventOfReport.delete(id);
    else this.eventOfReport.set(id, eventId);
  }

  private found({ eventId, founder }: { readonly eventId: EventId; readonly founder: ReportId }): void {
    const known = this.events.get(eventId);
    if (!known) note(this.undo.heads, eventId, undefined);
    const [sequence, revision] = [known?.sequence ?? this.events.size, known?.head.revision ?? 0];
    if (known) known.head = { ...known.head, founder };
    else this.events.set(eventId, new LiveEvent({ eventId, founder, sequence, revision, changes: [] }));
  }

  /** All groups and living events that share reports with those that moved, whole. */
  private surroundings(movers: readonly Node[], removed: ReadonlySet<ReportId>) {
    const groups = new Set<NodeGroup>();
    const events = new Set<EventId>();
    const queue: (NodeGroup | EventId | undefined)[] = [
      ...movers.map(({ event }) => event),
      ...[...removed].map((id) => this.eventOfReport.get(id)),
    ];
    while (queue.length > 0) {
      const next = queue.pop();
      if (typeof next === "string") {
        if (events.has(next)) continue;
        events.add(next);
        for (const id of this.events.get(next)?.members ?? []) queue.push(this.nodeOf(id)?.event);
      } else if (next && !groups.has(next)) {
        groups.add(next);
        for (const { id } of next.members()) queue.push(this.eventOfReport.get(id));
      }
    }
    const previous = [...events]
      .flatMap((eventId) => {
        const event = this.events.get(eventId);
        return event ? [{ ...event.head, members: [...event.members] }] : [];
      })
      .sort((a, b) => a.sequence - b.sequence);
    return { groups: [...groups], previous };
  }
}

const toCluster = (group: NodeGroup): Cluster => {
  const members = [...group.members()].map(({ id }) => id).sort(byId);
  return { key: members[0] as ReportId, members };
};
