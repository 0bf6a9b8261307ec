import { toEventRecord } from "#contracts";
import type { CanonicalEvent } from "#domain";

/**
 * How far published revisions run ahead of those the rules count, by eventId.
 *
 * Only after the rules have changed: an event that reads differently now was numbered above the topic's last revision, and stays
 * ahead from then on, because readers keep the highest number.
 */
export type RevisionFloors = ReadonlyMap<string, number>;

/** The event as it is published. */
export function raise(event: CanonicalEvent, floors: RevisionFloors): CanonicalEvent {
  const ahead = floors.get(event.eventId) ?? 0;
  return ahead === 0 ? event : { ...event, revision: event.revision + ahead };
}

/** What lies on the events topic, against what the rules make of the log now. */
export interface Comparison {
  readonly floors: RevisionFloors;
  /** Events to publish so that the topic says what the rules say: numbered above its last revision, vanished ones as retracted. */
  readonly differing: readonly CanonicalEvent[];
}

/** Compares published events (highest revision each) with those of a rebuilt state. Pure. */
export function compareWithPublished(
  published: ReadonlyMap<string, CanonicalEvent>,
  rebuilt: ReadonlyMap<string, CanonicalEvent>,
): Comparison {
  const floors = new Map<string, number>();
  const differing: CanonicalEvent[] = [];
  for (const [eventId, event] of rebuilt) {
    const before = published.get(eventId);
    const isSame = before !== undefined && saysTheSame(before, event);
    const wanted =
      before === undefined ? event.revision : isSame ? before.revision : Math.max(event.revision, before.revision + 1);
    if (wanted > event.revision) floors.set(eventId, wanted - event.revision);
    if (!isSame) differing.push({ ...event, revision: wanted });
  }
  for (const [eventId, before] of published) {
    if (rebuilt.has(eventId)) continue;
    const isRetracted = before.status === "retracted";
    if (!isRetracted) differing.push({ ...before, revision: before.revision + 1, status: "retracted" });
    floors.set(eventId, isRetracted ? before.revision : before.revision + 1);
  }
  return { floors, differing };
}

/** Equal in all but the number, as bytes on the topic. */
const saysTheSame = (a: CanonicalEvent, b: CanonicalEvent) =>
  toEventRecord({ ...a, revision: 1 }).value.equals(toEventRecord({ ...b, revision: 1 }).value);
