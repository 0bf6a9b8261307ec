import type { CanonicalEvent, EventId, LogRecord, ReportId } from "#domain";
import type { Cluster, EventRecord } from "./identity.js";

/** Most entries that an event shows of its last change. */
export const CHANGES_MAX = 50;

/** Fields that every change moves and that therefore say nothing. */
const SILENT: ReadonlySet<string> = new Set(["eventId", "revision", "changes", "omitted"]);

/** The record that moved an event, in words. */
export function reasonOf(record: LogRecord): string {
  if (record.type === "report") return record.report.reportId;
  if (record.type === "withdrawn") return `withdrawal of ${record.withdrawal.reportId}`;
  const { overrideId, action, by } = record.override;
  return `override ${overrideId}: ${action} by ${by}`.slice(0, 200);
}

/** Which fields of the event the record moved; of a new event only that it was founded. */
export function differences(
  before: CanonicalEvent | undefined,
  after: CanonicalEvent,
  because: string,
): CanonicalEvent["changes"] {
  if (!before) return [{ field: "founded", because }];
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((field) => !SILENT.has(field));
  const read = (event: CanonicalEvent, field: string) => JSON.stringify(event[field as keyof CanonicalEvent]);
  return fields.filter((field) => read(before, field) !== read(after, field)).map((field) => ({ field, because }));
}

/** What a cluster took in from other events, and lost to others: a merge and a split are told on both sides. */
export function moves(
  cluster: Cluster,
  { eventId }: { readonly eventId: EventId },
  previous: readonly EventRecord[],
  gone: readonly { readonly record: EventRecord }[],
  eventOf: ReadonlyMap<ReportId, EventId>,
): CanonicalEvent["changes"] {
  const members = new Set(cluster.members);
  const isGone = new Set(gone.map(({ record }) => record.eventId));
  const taken = previous
    .filter((record) => record.eventId !== eventId && record.members.some((id) => members.has(id)))
    .map((record) =>
      isGone.has(record.eventId)
        ? { field: "merged", because: `took in ${record.eventId}` }
        : { field: "split", because: `took reports that were part of ${record.eventId}` },
    );
  const own = previous.find((record) => record.eventId === eventId);
  const lostTo = new Set((own?.members ?? []).flatMap((id) => (members.has(id) ? [] : (eventOf.get(id) ?? []))));
  const lost = [...lostTo].sort().map((other) => ({ field: "split", because: `reports moved to ${other}` }));
  return [...taken, ...lost].slice(0, CHANGES_MAX / 2);
}
