import { CE_TYPES, parseEvent, readHeader, toEventRecord } from "#contracts";
import type { CanonicalEvent } from "#domain";
import type { OutgoingRecord, PartitionReader } from "#messaging";
import { RESOLUTION_VERSION } from "#resolution";

/** Header with the version of the rules that made an event, so that also a start without checkpoint knows it. */
const VERSION_HEADER = "ce_resolutionversion";

/** The events of one partition of the topic. */
export interface PublishedEvents {
  /** The highest revision of each, by eventId. */
  readonly events: ReadonlyMap<string, CanonicalEvent>;
  /** Versions of the rules that made them. */
  readonly versions: ReadonlySet<string>;
}

/** An event as it goes to its partition: the one its reports came from. */
export function toEventMessage(event: CanonicalEvent, partition: number): OutgoingRecord {
  const { key, value, headers } = toEventRecord(event);
  return { key, value, headers: { ...headers, [VERSION_HEADER]: RESOLUTION_VERSION }, partition };
}

/** Reads all of a partition of the events topic. Errors: transient. */
export async function readPublishedEvents(
  reader: PartitionReader,
  partition: number,
  signal: AbortSignal,
): Promise<PublishedEvents> {
  const events = new Map<string, CanonicalEvent>();
  const versions = new Map<string, string>();
  for await (const records of reader.read(partition, 0n, { signal })) {
    for (const { value, headers } of records) {
      if (readHeader(headers, "ce_type") !== CE_TYPES.event) continue;
      const parsed = parseEvent(value);
      if (!parsed.ok) continue;
      const { eventId, revision } = parsed.value;
      if ((events.get(eventId)?.revision ?? 0) > revision) continue;
      events.set(eventId, parsed.value);
      versions.set(eventId, readHeader(headers, VERSION_HEADER) ?? "unknown");
    }
  }
  return { events, versions: new Set(versions.values()) };
}
