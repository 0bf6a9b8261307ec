import { CloudEvent, Kafka } from "cloudevents";
import { INSTANT } from "./formats.js";

/** Kafka headers as clients hand them over: bytes or text, several where a name occurs more than once. */
export type KafkaHeaders = Readonly<Record<string, Buffer | string | (Buffer | string)[] | undefined>>;

/** What `ce_type` says of each record of ours. */
export const CE_TYPES = {
  article: "org.truceline.article.v1",
  report: "org.truceline.report.v1",
  withdrawn: "org.truceline.withdrawn.v1",
  override: "org.truceline.override.v1",
  event: "org.truceline.event.v1",
  reported: "org.truceline.reported.v1",
} as const;
/** A kind of record by its short name. */
export type RecordType = keyof typeof CE_TYPES;

/** Who writes each record: `ce_source`. */
const CE_SOURCES: Readonly<Record<RecordType, string>> = {
  article: "/truceline/ingest",
  report: "/truceline/extractor",
  withdrawn: "/truceline/extractor",
  reported: "/truceline/extractor",
  override: "/truceline/analyst",
  event: "/truceline/deduplicator",
};

const HEADERS = ["ce_specversion", "ce_type", "ce_source", "ce_id", "ce_time", "content-type"];

/**
 * CloudEvents 1.0 attributes as Kafka headers, binary mode.
 *
 * `at` is a time found in the content; where it is no full instant, `ce_time` is left out. The SDK would fill in the clock,
 * and the same log would no longer give the same bytes. It would also stamp the record with that time: only its headers are used.
 */
export function toCloudEventHeaders(type: RecordType, id: string, at?: string): Record<string, string> {
  const time = at !== undefined && INSTANT.test(at) ? new Date(at).toISOString() : undefined;
  const event = new CloudEvent({
    id,
    type: CE_TYPES[type],
    source: CE_SOURCES[type],
    datacontenttype: "application/json",
    time: time ?? "1970-01-01T00:00:00.000Z",
  });
  const headers = Kafka.binary(event).headers as Readonly<Record<string, unknown>>;
  const wanted = HEADERS.filter((name) => name !== "ce_time" || time !== undefined);
  return Object.fromEntries(wanted.map((name) => [name, String(headers[name])]));
}

/** The first value of a header as text, undefined where it is missing. */
export function readHeader(headers: KafkaHeaders, name: string): string | undefined {
  const found = Object.hasOwn(headers, name) ? headers[name] : undefined;
  const first = Array.isArray(found) ? found[0] : found;
  return first === undefined ? undefined : first.toString();
}
