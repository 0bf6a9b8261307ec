import { type CanonicalEvent, contentId, type EventId, type ReportId, toEventId } from "#domain";
import { byId } from "../records/by-id.js";

/** Reports that tell of one ceasefire. `key` is the smallest reportId: it names the cluster where the order of the log must not matter. */
export interface Cluster {
  readonly key: ReportId;
  readonly members: readonly ReportId[];
}

/** What the log has made of one event id: it is never given to another event, and its revisions only grow. */
export interface EventRecord {
  readonly eventId: EventId;
  readonly founder: ReportId;
  /** Order of founding within the conflict; of two events that become one the older keeps its id. */
  readonly sequence: number;
  readonly revision: number;
  /** In no order; empty once superseded or retracted. */
  readonly members: readonly ReportId[];
  readonly changes: CanonicalEvent["changes"];
  /** What a superseded or retracted event answers with. */
  readonly tombstone?: CanonicalEvent;
}

/** An event id that the log knows, alive or not. */
export interface KnownEvent {
  readonly sequence: number;
  readonly isAlive: boolean;
}

/** Which event each cluster is from now on, and what became of events that no cluster is any more. */
export interface Identities {
  readonly assigned: ReadonlyMap<
    ReportId,
    { readonly eventId: EventId; readonly founder: ReportId; readonly isNew: boolean }
  >;
  readonly gone: readonly { readonly record: EventRecord; readonly supersededBy?: EventId }[];
}

/** The id of the event that a report founds; a later `generation` where the report founds another while the first lives on without it. */
export const eventIdOf = (founder: ReportId, generation = 1): EventId =>
  toEventId(generation === 1 ? contentId("cf", founder) : contentId("cf", founder, String(generation)));

/**
 * Gives clusters their ids, sticky over time.
 *
 * An event goes where its founding report goes; where several founders meet, the event founded first stays and the others lead to
 * it; where the founder left the conflict, the cluster that holds most of the event inherits it. A cluster that inherits nothing
 * takes up an id that one of its reports founded before, else founds one from `newest` or its smallest report.
 *
 * Shape: `touched` are the living events that any report of `clusters` belonged to, `known` every event of the conflict.
 */
export function assignEvents(
  clusters: readonly Cluster[],
  touched: readonly EventRecord[],
  known: ReadonlyMap<EventId, KnownEvent>,
  newest: ReportId | undefined,
): Identities {
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.members.map((id) => [id, cluster] as const)));
  const assigned = new Map<ReportId, { eventId: EventId; founder: ReportId; isNew: boolean }>();
  const taken = new Set<EventId>();
  const claims = touched
    .flatMap((record) => [...overlaps(record, clusterOf)].map(([cluster, overlap]) => ({ record, cluster, overlap })))
    .map((claim) => ({ ...claim, hasFounder: claim.cluster.members.includes(claim.record.founder) }))
    .sort(
      (a, b) =>
        Number(b.hasFounder) - Number(a.hasFounder) ||
        (a.hasFounder ? a.record.sequence - b.record.sequence : b.overlap - a.overlap) ||
        a.record.sequence - b.record.sequence ||
        byId(a.cluster.key, b.cluster.key),
    );
  for (const { record, cluster } of claims) {
    if (taken.has(record.eventId) || assigned.has(cluster.key)) continue;
    taken.add(record.eventId);
    assigned.set(cluster.key, { eventId: record.eventId, founder: record.founder, isNew: false });
  }
  for (const cluster of clusters) {
    if (assigned.has(cluster.key)) continue;
    const identity = reviveOrFound(cluster, touched, known, taken, newest);
    taken.add(identity.eventId);
    assigned.set(cluster.key, { ...identity, isNew: true });
  }
  const gone = touched
    .filter(({ eventId }) => !taken.has(eventId))
    .map((record) => {
      const heir = heirOf(record, clusterOf);
      const supersededBy = heir && assigned.get(heir.key)?.eventId;
      return supersededBy === undefined ? { record } : { record, supersededBy };
    });
  return { assigned, gone };
}

function overlaps(record: EventRecord, clusterOf: ReadonlyMap<ReportId, Cluster>): ReadonlyMap<Cluster, number> {
  const counts = new Map<Cluster, number>();
  for (const id of record.members) {
    const cluster = clusterOf.get(id);
    if (cluster) counts.set(cluster, (counts.get(cluster) ?? 0) + 1);
  }
  return counts;
}

/**
 * An id that one of the reports founded before comes back to life rather than another being made. Where all its reports have founded
 * events that live on without them, a further id of the first is made.
 */
function reviveOrFound(
  cluster: Cluster,
  touched: readonly EventRecord[],
  known: ReadonlyMap<EventId, KnownEvent>,
  taken: ReadonlySet<EventId>,
  newest: ReportId | undefined,
): { readonly eventId: EventId; readonly founder: ReportId } {
  const busy = new Set([...taken, ...touched.map(({ eventId }) => eventId)]);
  const candidates =
    newest !== undefined && cluster.members.includes(newest) ? [newest, ...cluster.members] : cluster.members;
  for (let generation = 1; ; generation++) {
    const ids = candidates.map((founder) => ({ founder, eventId: eventIdOf(founder, generation) }));
    const asleep = ids.filter(({ eventId }) => known.get(eventId)?.isAlive === false && !busy.has(eventId));
    const oldest = asleep.sort((a, b) => sequenceOf(known, a.eventId) - sequenceOf(known, b.eventId))[0];
    const free = oldest ?? ids.find(({ eventId }) => !known.has(eventId) && !busy.has(eventId));
    if (free) return free;
  }
}
const sequenceOf = (known: ReadonlyMap<EventId, KnownEvent>, eventId: EventId) => known.get(eventId)?.sequence ?? 0;

/** Where a reader of a vanished event is sent: to its founder, else to most of its reports. */
function heirOf(record: EventRecord, clusterOf: ReadonlyMap<ReportId, Cluster>): Cluster | undefined {
  const withFounder = clusterOf.get(record.founder);
  if (withFounder && record.members.includes(record.founder)) return withFounder;
  return [...overlaps(record, clusterOf)].sort(([a, m], [b, n]) => n - m || byId(a.key, b.key))[0]?.[0];
}
