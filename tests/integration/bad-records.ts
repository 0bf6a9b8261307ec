import { type ErrorCode, toLogRecord } from "#contracts";
import { type Report, TEXT_LENGTH_MAX } from "#domain";
import type { OutgoingRecord } from "#messaging";

/** A record that nobody can read, under a key that names it, and why it is set aside. */
export interface BadRecord {
  readonly record: OutgoingRecord;
  readonly code: ErrorCode;
}

const NESTING = 10_000;

/** Bytes that are bad on any topic. */
const BAD_BYTES: Readonly<Record<string, readonly [value: string | Buffer | null, code: ErrorCode]>> = {
  tombstone: [null, "empty-value"],
  "no bytes": ["", "empty-value"],
  "invalid JSON": ['{"text": "Ruritania and Borduria agreed', "invalid-json"],
  "bad UTF-8": [Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0xff, 0x22, 0x7d]), "invalid-utf8"],
  "deep nesting": [`${'{"a":'.repeat(NESTING)}1${"}".repeat(NESTING)}`, "too-deep"],
  "a number": ["17", "invalid-message"],
  "a list": ["[]", "invalid-message"],
};

/** One of every kind of bad article. */
export const toBadArticles = (): readonly BadRecord[] =>
  toRecords(
    {
      ...BAD_BYTES,
      "__proto__ key": ['{"text":"All quiet in Zubrowka.","__proto__":{"isAdmin":true}}', "forbidden-key"],
      "text of a wrong type": ['{"text":{"en":"All quiet."}}', "invalid-message"],
      "title of a wrong type": ['{"text":"All quiet.","title":["a"]}', "invalid-message"],
      "empty text": ['{"text":""}', "invalid-message"],
      "no text": ['{"title":"All quiet."}', "invalid-message"],
      "text too long": [JSON.stringify({ text: "a".repeat(TEXT_LENGTH_MAX + 1) }), "invalid-message"],
      "unknown text policy": ['{"text":"All quiet.","textPolicy":"burn"}', "invalid-message"],
    },
    { "x-origin": "a feed of Zubrowka" },
  );

/** One of every kind of bad report: a good one with something broken in it. */
export function toBadReports(report: Report): readonly BadRecord[] {
  const { value, headers } = toLogRecord({ type: "report", report });
  const wire = JSON.parse(String(value)) as Record<string, unknown>;
  const change = (fields: object) => JSON.stringify({ ...wire, ...fields });
  const bad = toRecords(
    {
      ...BAD_BYTES,
      "__proto__ key": [String(value).replace("{", '{"__proto__":{"isAdmin":true},'), "forbidden-key"],
      "unknown enum value": [change({ salience: "shouted" }), "invalid-message"],
      "unknown enum value inside": [
        change({ arrangement: { ...(wire.arrangement as object), kind: "staring contest" } }),
        "invalid-message",
      ],
      "parties of a wrong type": [change({ parties: "both" }), "invalid-message"],
    },
    headers,
  );
  const unknown = toRecords({ "unknown type": [value, "unknown-type"] }, { ce_type: "org.truceline.rumour.v1" });
  return [...bad, ...unknown];
}

const toRecords = (
  bad: Readonly<Record<string, readonly [value: string | Buffer | null, code: ErrorCode]>>,
  headers: Readonly<Record<string, string>>,
): readonly BadRecord[] =>
  Object.entries(bad).map(([key, [value, code]]) => ({ record: { key, value, headers }, code }));

/** Why each bad record is set aside, by its key. */
export const toCodes = (bad: readonly BadRecord[]): Readonly<Record<string, string>> =>
  Object.fromEntries(bad.map(({ record, code }) => [String(record.key), code]));
