import {
  type ActorKind,
  type CanonicalEvent,
  type ConflictId,
  type DateClaim,
  type Evidence,
  type LogRecord,
  type MediatorClaim,
  type Override,
  type PartyClaim,
  type Report,
  type StageClaim,
  type TermKind,
  toActorId,
  toArticleId,
  toConflictId,
  toReportId,
} from "#domain";

/** An evidence whose words do not matter to the test. */
export const evidence = (quote = "the truce"): Evidence => ({
  quote,
  in: "text",
  start: 0,
  end: quote.length,
  rule: "fixture",
});

/** A date claim from its EDTF; `2020-11-10` says stated, `2020-11-10 inferred` says its basis. */
export function date(written: string, more: Partial<DateClaim> = {}): DateClaim {
  const [edtf = "", basis = "stated"] = written.split(" ");
  return { edtf, basis: basis as DateClaim["basis"], evidence: evidence(), ...more };
}

const NAMES: Readonly<Record<string, readonly [string, ActorKind]>> = {
  ARM: ["Armenia", "state"],
  AZE: ["Azerbaijan", "state"],
  RUS: ["Russia", "state"],
  "nagorno-karabakh": ["Nagorno-Karabakh", "de-facto"],
};
const actor = (id: string) => {
  const [name, kind] = NAMES[id] ?? [`Actor ${id}`, "non-state"];
  return { actorId: toActorId(id), name, kind, ...(/^[A-Z]{3}$/.test(id) ? { iso3: id } : {}), evidence: evidence() };
};
export const party = (id: string): PartyClaim => ({ ...actor(id), role: "party" });
export const broker = (id: string): MediatorClaim => ({ ...actor(id), role: "broker" });
export const stage = (name: StageClaim["stage"], more: Partial<StageClaim> = {}): StageClaim => ({
  stage: name,
  modality: "asserted",
  evidence: evidence(),
  ...more,
});

/** What a fixture says; everything else is empty or unknown. Dates as text, parties and mediators as ids. */
export interface Sketch {
  readonly id: string;
  readonly article?: string;
  readonly publisher?: string;
  readonly publishedAt?: string;
  readonly fetchedAt?: string;
  readonly contentHash?: string;
  readonly textSketch?: string;
  readonly conflictId?: string;
  readonly salience?: Report["salience"];
  readonly parties?: readonly string[];
  readonly mediators?: readonly string[];
  readonly declared?: string | DateClaim;
  readonly effective?: string | DateClaim;
  readonly expires?: string | DateClaim;
  readonly ended?: string | DateClaim;
  readonly terms?: readonly TermKind[];
  readonly stages?: readonly StageClaim[];
  readonly more?: Partial<Report>;
}

/** A whole report from the few things that a test is about. */
export function report(sketch: Sketch): Report {
  const toClaim = (value: string | DateClaim) => (typeof value === "string" ? date(value) : value);
  const dates = (["declared", "effective", "expires", "ended"] as const).flatMap((field) => {
    const value = sketch[field];
    return value === undefined ? [] : [[field, toClaim(value)] as const];
  });
  return {
    reportId: toReportId(sketch.id),
    article: {
      articleId: toArticleId(sketch.article ?? `article-${sketch.id}`),
      ...(sketch.publisher === undefined ? {} : { publisher: { name: sketch.publisher } }),
      ...(sketch.publishedAt === undefined ? {} : { publishedAt: sketch.publishedAt }),
      ...(sketch.fetchedAt === undefined ? {} : { fetchedAt: sketch.fetchedAt }),
      contentHash: sketch.contentHash ?? "0",
      textSketch: sketch.textSketch ?? "",
    },
    conflict: conflict(sketch.conflictId),
    salience: sketch.salience ?? "main",
    arrangement: { kind: "ceasefire", side: "unknown", purposes: [], form: "unknown", domain: "armed-conflict" },
    parties: (sketch.parties ?? []).map(party),
    mediators: (sketch.mediators ?? []).map(broker),
    ...Object.fromEntries(dates),
    stages: sketch.stages ?? [],
    places: [],
    scope: "unknown",
    terms: (sketch.terms ?? []).map((kind) => ({ kind, evidence: evidence() })),
    relatesTo: [],
    mentions: [evidence()],
    confidence: 0.8,
    warnings: [],
    extractor: { version: "0.1.0" },
    ...sketch.more,
  };
}

const conflict = (conflictId = "nagorno-karabakh") => ({
  conflictId: toConflictId(conflictId) as ConflictId,
  label: conflictId === "nagorno-karabakh" ? "Nagorno-Karabakh" : conflictId,
  basis: "listed" as const,
});

/** The log record of a report, a withdrawal of it by a newer version of its article, or a person's decision. */
export const said = (sketch: Sketch): LogRecord => ({ type: "report", report: report(sketch) });
export const withdrawn = (sketch: Sketch): LogRecord => {
  const { reportId, article, conflict: where } = report(sketch);
  return { type: "withdrawn", withdrawal: { reportId, conflict: where, article } };
};
export const decided = (
  overrideId: string,
  action: Override["action"],
  reportIds: readonly string[],
  more: Partial<Override> = {},
): LogRecord => ({
  type: "override",
  override: {
    overrideId,
    conflict: conflict(),
    action,
    reportIds: reportIds.map(toReportId),
    by: "an editor",
    why: "checked by hand",
    at: "2024-01-01T00:00:00Z",
    ...more,
  },
});

/** The reports that lie together in each living event, ids joined by blanks, in order. */
export const groupsOf = (events: readonly CanonicalEvent[]): string[] =>
  events
    .filter(({ reportCount }) => reportCount > 0)
    .map(({ reports }) =>
      reports
        .map(({ reportId }) => reportId)
        .sort()
        .join(" "),
    )
    .sort();
