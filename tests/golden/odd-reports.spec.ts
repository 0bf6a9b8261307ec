import { beforeAll, describe, expect, it } from "vitest";
import { fromReport, parseEvent, parseLogRecord, parseReport, toEventRecord, toLogRecord } from "#contracts";
import { type CanonicalEvent, type LogRecord, type Override, type Report, toActorId, toReportId } from "#domain";
import { decide, EVENT_BYTES_MAX, emptyState, normalize, resolve } from "#resolution";
import { extractReports, readSeeds } from "./seeds.js";

/** Plain reports of one ceasefire by two papers, to be made odd. */
let plain: Report;
let other: Report;
beforeAll(async () => {
  [plain, other] = extractReports(await readSeeds()).filter(({ effective }) => effective !== undefined) as [
    Report,
    Report,
  ];
});

const said = (report: Report): LogRecord => ({ type: "report", report });
const named = (report: Report, id: string): Report => ({ ...report, reportId: toReportId(id) });
const dated = (
  report: Report,
  edtf: string,
  ...fields: readonly ("declared" | "effective" | "expires" | "ended")[]
) => {
  const claim = { edtf, basis: "stated", evidence: report.mentions[0] as Report["mentions"][number] } as const;
  return { ...report, ...Object.fromEntries(fields.map((field) => [field, claim])) };
};
const crowd = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    ...(plain.parties[0] as Report["parties"][number]),
    actorId: toActorId(`faction-${i}`),
    name: `Faction ${i}`,
  }));
const override = (overrideId: string, more: Partial<Override>): LogRecord => ({
  type: "override",
  override: {
    overrideId,
    conflict: plain.conflict,
    action: "merge",
    reportIds: [plain.reportId, other.reportId],
    by: "an editor",
    why: "",
    at: "2024-01-01T00:00:00Z",
    ...more,
  },
});

/** The records as they come back from the wire: what the deduplicator is handed. */
const overTheWire = (records: readonly LogRecord[]): readonly LogRecord[] =>
  records.map((record) => {
    const { value, headers } = toLogRecord(record);
    const parsed = parseLogRecord(value, headers);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return parsed.value;
  });

/** Each report's event, by membership: lists in events are cut. */
function placesOf(records: readonly LogRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const version of decide(emptyState(), records).conflicts.values())
    for (const id of version.toState().events.flatMap(({ members }) => members))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

const readBack = (event: CanonicalEvent): CanonicalEvent => {
  const { value } = toEventRecord(event);
  expect(value.length).toBeLessThanOrEqual(EVENT_BYTES_MAX);
  const parsed = parseEvent(value);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
};

/** Records in the dark of what they do, made when the seeds are read. */
const ODD: readonly (readonly [what: string, make: () => readonly LogRecord[], warning: RegExp | undefined])[] = [
  [
    "a day that no calendar has",
    () => [said(dated(plain, "2023-02-30", "declared", "effective", "expires", "ended"))],
    /ended 2023-02-30 is no date of any calendar: ignored/,
  ],
  ["a month that is none", () => [said(dated(plain, "2020-13", "effective"))], /effective 2020-13 is no date/],
  [
    "a start twenty years before the deal",
    () => [said(dated(dated(plain, "2020-10-10", "declared"), "2000-10-10", "effective"))],
    /lie over a year apart/,
  ],
  ["an end before the start", () => [said(dated(plain, "1990", "ended")), said(other)], /./],
  [
    "actors that nobody knows",
    () => [said({ ...plain, parties: crowd(2) })],
    /"Faction 0" is an actor that no table knows/,
  ],
  [
    "thousands of parties, mediators and stages",
    () => [
      said({
        ...plain,
        parties: crowd(5_000),
        mediators: crowd(5_000).map((one) => ({ ...one, role: "broker" })),
        stages: Array.from({ length: 5_000 }, () => plain.stages[0] as Report["stages"][number]),
      }),
    ],
    /names 5000 parties, of which \d+ are compared/,
  ],
  [
    "two contents under one id, hash and version",
    () => [said(plain), said({ ...plain, scope: "local" }), said({ ...plain, parties: [] })],
    /differing contents under one article version/,
  ],
  [
    "nothing but an id",
    () => [
      said({
        ...plain,
        ...{ parties: [], mediators: [], stages: [], places: [], terms: [], relatesTo: [], mentions: [], warnings: [] },
        salience: "main",
      }),
    ],
    undefined,
  ],
];

const LOOPS: readonly (readonly [what: string, make: () => readonly LogRecord[], events: number])[] = [
  [
    "A into B and B into A",
    () => [override("o1", {}), override("o2", { reportIds: [other.reportId, plain.reportId] })],
    1,
  ],
  [
    "each undoing the other",
    () => [
      override("o1", {}),
      override("o2", { action: "undo", undoes: "o3" }),
      override("o3", { action: "undo", undoes: "o2" }),
    ],
    1,
  ],
  ["one undoing itself", () => [override("o1", { action: "undo", undoes: "o1", reportIds: [] })], 2],
  [
    "merged and split at one moment",
    () => [override("o1", {}), override("o2", { action: "split", reportIds: [plain.reportId] })],
    2,
  ],
  [
    "split from each other",
    () => [
      override("o1", { action: "split", reportIds: [plain.reportId] }),
      override("o2", { action: "split", reportIds: [other.reportId] }),
    ],
    2,
  ],
  [
    "thousands of reports that are not there",
    () => [override("o1", { reportIds: Array.from({ length: 5_000 }, (_, i) => toReportId(`rep-${i}`)) })],
    2,
  ],
];

describe("odd reports", () => {
  it.each(ODD)("%s: is told, readable, lost by nobody and the same in any order", (_what, make, warning) => {
    const records = overTheWire(make());
    const events = resolve(records);
    expect(events.map(readBack)).toEqual(events);
    const told = events.flatMap(({ warnings }) => warnings);
    if (warning) expect(told.join("\n")).toMatch(warning);
    else expect(told).toEqual([]);
    const ids = new Set(records.flatMap((record) => (record.type === "report" ? [record.report.reportId] : [])));
    expect(placesOf(records)).toEqual(new Map([...ids].map((id) => [id, 1])));
    expect(normalize(resolve(records.toReversed()))).toEqual(normalize(events));
  });
});

describe("decisions in a loop", () => {
  const twoTruces = () => [
    said(named(plain, plain.reportId)),
    said(dated(other, "2022-09-14", "declared", "effective")),
  ];

  it.each(LOOPS)("%s: come to one end, in any order, and lose no report", (_what, make, count) => {
    const records = overTheWire([...twoTruces(), ...make()]);
    const living = (log: readonly LogRecord[]) => normalize(resolve(log).filter(({ reportCount }) => reportCount > 0));
    expect(living(records)).toHaveLength(count);
    expect(living(records).reduce((sum, { reportCount }) => sum + reportCount, 0)).toBe(2);
    expect(living(records.toReversed())).toEqual(living(records));
    for (const event of resolve(records)) readBack(event);
  });
});

describe("what cannot be read", () => {
  const BROKEN: readonly (readonly [what: string, change: () => object, problem: RegExp])[] = [
    [
      "a date in words",
      () => ({ declared: { edtf: "next week", basis: "stated", evidence: plain.mentions[0] } }),
      /declared\.edtf/,
    ],
    ["an unknown stage", () => ({ stages: [{ ...plain.stages[0], stage: "paused" }] }), /stages\[0\]\.stage/],
    ["more parties than a list may hold", () => ({ parties: crowd(20_000) }), /parties/],
    ["no conflict", () => ({ conflict: undefined }), /conflict/],
  ];
  it.each(BROKEN)("%s is refused with its field, for the dead letter", (_what, change, problem) => {
    const parsed = parseReport({ ...fromReport(plain), ...change() });
    expect(parsed).toMatchObject({ ok: false, code: "invalid-message" });
    if (!parsed.ok) expect(parsed.problems.map(({ path }) => path).join("\n")).toMatch(problem);
  });
});
