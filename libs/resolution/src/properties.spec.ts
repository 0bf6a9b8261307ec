import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CanonicalEvent, LogRecord, Report, ReportId } from "#domain";
import { referenceClusters } from "./clustering/reference-clusters.spec-support.js";
import { RESOLUTION_RULES, type ResolutionRules } from "./clustering/rules.js";
import { findVeto } from "./comparisons/veto.js";
import { toFeatures } from "./features/features.js";
import {
  type ConflictStore,
  closeQuiet,
  currentEvents,
  fromSnapshot,
  normalize,
  type ResolutionSnapshot,
  toSnapshot,
} from "./index.js";
import { liveReports } from "./records/article-versions.js";
import { toPolicy } from "./records/override-policy.js";
import { decided, report, type Sketch, said, stage, withdrawn } from "./report-builder.spec-support.js";
import { decide, evolve } from "./resolve.js";
import { emptyState, type ResolutionState } from "./state/resolution-state.js";

/** Few articles, days and sides, so that reports of one log agree, contradict, renew, replace and withdraw one another all the time. */
const days = [
  "2020-10-09",
  "2020-10-10",
  "2020-10-11",
  "2020-10-13",
  "2020-10-17",
  "2020-11-10",
  "XXXX-10-10",
  "2020-10",
  "2020-23",
  "2020",
  "1994",
  "2021-10-10 inferred",
];
const optionalDay = fc.option(fc.constantFrom(...days), { nil: undefined });
const sketches = fc.record({
  article: fc.integer({ min: 0, max: 6 }),
  ordinal: fc.integer({ min: 0, max: 2 }),
  version: fc.integer({ min: 0, max: 1 }),
  declared: optionalDay,
  effective: optionalDay,
  sides: fc.constantFrom(["ARM", "AZE"], ["AZE", "nagorno-karabakh"], ["ARM"], []),
  mediators: fc.constantFrom(["RUS"], ["FRA"], []),
  salience: fc.constantFrom("main" as const, "main" as const, "background" as const),
  published: fc.option(fc.constantFrom("2020-10-10", "2020-10-18", "2020-11-11", "2023-09-20"), { nil: undefined }),
  terms: fc.constantFrom(["peacekeepers" as const], ["prisoner-exchange" as const, "peacekeepers" as const], []),
  broken: fc.boolean(),
  renews: fc.constantFrom(false, false, true),
});
const toSketch = (drawn: typeof sketches extends fc.Arbitrary<infer S> ? S : never): Sketch => ({
  id: `r${drawn.article}-${drawn.ordinal}`,
  article: `a${drawn.article}`,
  publisher: `Paper ${drawn.article % 3}`,
  contentHash: String(drawn.version),
  fetchedAt: `2024-01-0${drawn.version + 1}T00:00:00Z`,
  salience: drawn.salience,
  parties: drawn.sides,
  mediators: drawn.mediators,
  terms: drawn.terms,
  stages: drawn.broken ? [stage("declared"), stage("violated")] : [stage("declared")],
  more: drawn.renews ? { relatesTo: [{ kind: "renews", descriptor: "a second truce" }] } : {},
  ...(drawn.published === undefined ? {} : { publishedAt: drawn.published }),
  ...(drawn.declared === undefined ? {} : { declared: drawn.declared }),
  ...(drawn.effective === undefined ? {} : { effective: drawn.effective }),
});
const reportIds = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 2 })).map(([a, o]) => `r${a}-${o}`),
  { minLength: 1, maxLength: 3 },
);
const overrides = fc
  .record({
    id: fc.integer({ min: 0, max: 4 }),
    action: fc.constantFrom("merge" as const, "split" as const, "reject" as const, "undo" as const, "pin" as const),
    named: reportIds,
    undoes: fc.integer({ min: 0, max: 4 }),
    at: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ id, action, named, undoes, at }) =>
    decided(`o${id}-${action}-${at}`, action, named, {
      at: `2024-01-0${at}T00:00:00Z`,
      ...(action === "undo" ? { undoes: `o${undoes}-merge-${at}` } : {}),
      ...(action === "pin" ? { field: "declared", value: "2020-10-12" } : {}),
    }),
  );
const logs = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: sketches.map((drawn) => said(toSketch(drawn))) },
    { weight: 1, arbitrary: sketches.map((drawn) => withdrawn(toSketch(drawn))) },
    { weight: 1, arbitrary: overrides },
  ),
  { minLength: 2, maxLength: 14 },
);
const shuffled = (log: LogRecord[]) => fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length });

/** What is put to the test; mutants replace one part each. */
interface System {
  decide: (state: ResolutionState, records: readonly LogRecord[]) => ReturnType<typeof decide>;
  restart: (snapshot: ResolutionSnapshot) => ResolutionSnapshot;
  /** Which partition a record goes to, before it is folded into their number. */
  partitionOf: (record: LogRecord) => number;
}
const real: System = {
  decide: (state, records) => decide(state, records),
  restart: (snapshot) => snapshot,
  partitionOf: (record) => hashOf(conflictOf(record)),
};
/** Keyed by what is told instead of by the conflict. */
const scattering: System = { ...real, partitionOf: (record) => hashOf(JSON.stringify(record)) };

/** Every event at its highest revision after the log was taken in batches, with a restart after each batch where asked. */
function run(
  system: System,
  log: readonly LogRecord[],
  batchSize: number,
  restarts = false,
): readonly CanonicalEvent[] {
  const published = new Map<string, CanonicalEvent>();
  let state = emptyState();
  for (let i = 0; i < log.length; i += batchSize) {
    const decision = system.decide(state, log.slice(i, i + batchSize));
    for (const event of decision.changed) {
      const known = published.get(event.eventId);
      if (known && known.revision >= event.revision)
        throw new Error(`${event.eventId} reuses revision ${event.revision}`);
      published.set(event.eventId, event);
    }
    state = evolve(state, decision);
    if (restarts) state = fromSnapshot(system.restart(JSON.parse(JSON.stringify(toSnapshot(state))))) ?? emptyState();
  }
  return [...published.values()].sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
}
const bytes = (events: readonly CanonicalEvent[]) => JSON.stringify(events);
const content = (events: readonly CanonicalEvent[]) => JSON.stringify(normalize(events), null, 1);

/** Decides against the state in an order of its own. */
const sorting: System = {
  ...real,
  decide: (state, records) =>
    decide(
      state,
      records.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    ),
};
const firstPairFirst: System = {
  ...real,
  decide: (state, records) => decide(state, records, firstComeRules),
};
const firstComeRules = { ...RESOLUTION_RULES, heaviestFirst: false };
let counter = 0;
const seeingDoubles: System = {
  ...real,
  decide: (state, records) =>
    decide(
      state,
      records.map((record) =>
        record.type === "report"
          ? { ...record, report: { ...record.report, reportId: `x${counter++}` as ReportId } }
          : record,
      ),
    ),
};
const forgetful: System = {
  ...real,
  restart: (snapshot) => ({
    ...snapshot,
    conflicts: snapshot.conflicts.map((conflict) => ({ ...conflict, withdrawals: [], overrides: [] })),
  }),
};
const chainingRules = { ...RESOLUTION_RULES, vetoesReachWholeGroups: false };
const chaining: System = { ...real, decide: (state, records) => decide(state, records, chainingRules) };

/** A property of whatever inputs, ready to be tried a number of times. */
const attempt =
  <T>(property: fc.IProperty<T>) =>
  (numRuns: number): { readonly failed: boolean; readonly counterexample: unknown } => {
    const { failed, counterexample } = fc.check(property, { numRuns, seed: 20_201_110 }) as fc.RunDetails<T>;
    return { failed, counterexample };
  };

const anyOrder = (system: System) =>
  attempt(
    fc.property(
      logs.chain((log) => fc.tuple(fc.constant(log), shuffled(log))),
      ([log, other]) => content(run(system, log, 100)) === content(run(system, other, 100)),
    ),
  );
const anyDuplication = (system: System) =>
  attempt(
    fc.property(
      logs.chain((log) => fc.tuple(fc.constant(log), shuffled([...log, ...log]))),
      ([log, twice]) => content(run(system, log, 100)) === content(run(system, twice, 5)),
    ),
  );
const anyBatchSize = (system: System) =>
  attempt(
    fc.property(logs, (log) => {
      const whole = bytes(run(system, log, 500));
      return bytes(run(system, log, 1)) === whole && bytes(run(system, log, 7)) === whole;
    }),
  );
const anyRestart = (system: System) =>
  attempt(
    fc.property(
      logs,
      fc.integer({ min: 1, max: 5 }),
      (log, batchSize) => bytes(run(system, log, batchSize, true)) === bytes(run(system, log, batchSize)),
    ),
  );
/** Conflicts put away after every batch, as JSON text, and opened again by the next record on them. */
const anyClosing = (system: System) =>
  attempt(
    fc.property(logs, fc.integer({ min: 1, max: 5 }), (log, batchSize) => {
      const kept = new Map<string, string>();
      const store: ConflictStore = { read: (conflictId) => JSON.parse(kept.get(conflictId) ?? "{}") };
      const putAway = (state: ResolutionState) => {
        const snapshot = system.restart(toSnapshot(state));
        for (const conflict of snapshot.conflicts) kept.set(conflict.conflictId, JSON.stringify(conflict));
        return closeQuiet(state, 0, store);
      };
      let state = emptyState();
      const published: CanonicalEvent[] = [];
      for (let i = 0; i < log.length; i += batchSize) {
        const decision = system.decide(state, log.slice(i, i + batchSize));
        published.push(...decision.changed);
        state = putAway(evolve(state, decision));
      }
      const latest = [...new Map(published.map((event) => [event.eventId, event])).values()];
      return bytes(latest.sort((a, b) => (a.eventId < b.eventId ? -1 : 1))) === bytes(run(system, log, batchSize));
    }),
  );
/** The records of a log spread over conflicts, and those over partitions: nobody but the conflicts' own partition sees them. */
const anyPartitionCount = (system: System) =>
  attempt(
    fc.property(fc.array(fc.tuple(logs, fc.constantFrom("one", "two", "three", "four")), { maxLength: 3 }), (drawn) => {
      const log = drawn.flatMap(([records, conflictId]) => records.map((record) => inConflict(record, conflictId)));
      const outcomes = [1, 3, 12].map((count) => {
        const partitions = Map.groupBy(log, (record) => system.partitionOf(record) % count);
        return content([...partitions.values()].flatMap((records) => run(system, records, 7)));
      });
      return new Set(outcomes).size === 1;
    }),
  );
/** The record as one of another conflict, with ids of its own. */
function inConflict(record: LogRecord, conflictId: string): LogRecord {
  const text = JSON.stringify(record).replace(/"(r\d-\d|a\d|o\d-\w+-\d)"/g, `"${conflictId}-$1"`);
  return JSON.parse(text.replaceAll('"conflictId":"nagorno-karabakh"', `"conflictId":"${conflictId}"`));
}
const hashOf = (text: string) => [...text].reduce((hash, char) => (hash * 31 + char.charCodeAt(0)) % 9_973, 7);
const conflictOf = (record: LogRecord) =>
  (record.type === "report" ? record.report : record.type === "withdrawn" ? record.withdrawal : record.override)
    .conflict.conflictId;
const vetoesHold = (system: System) =>
  attempt(
    fc.property(logs, (drawn) => {
      const reports = new Map<string, Report | undefined>();
      for (const record of drawn) {
        if (record.type !== "report") continue;
        const { reportId } = record.report;
        reports.set(reportId, reports.has(reportId) ? undefined : record.report); // of several versions the test cannot know which holds
      }
      const log = drawn.filter(({ type }) => type === "report");
      return run(system, log, 100).every((event) => hasNoVetoInside(event, reports));
    }),
  );

/** Dated reports of one event: none is of the article of another, or certainly of another day. */
function hasNoVetoInside(event: CanonicalEvent, reports: ReadonlyMap<string, Report | undefined>): boolean {
  const articles = event.reports.map(({ articleId }) => articleId);
  if (new Set(articles).size < articles.length) return false;
  const members = event.reports.flatMap(({ reportId }) => reports.get(reportId) ?? []).map((one) => toFeatures(one));
  const dated = members.filter(({ tier }) => tier < 3);
  return dated.every((a) => dated.every((b) => a === b || findVeto(a, b) === undefined));
}

/** Every report and policy of a log as one that saw all of it holds them, for the reference. */
function referenceOf(
  system: System,
  log: readonly LogRecord[],
  rules: ResolutionRules,
): readonly (readonly string[])[] {
  const state = evolve(emptyState(), system.decide(emptyState(), log));
  return [...state.conflicts.values()].flatMap((version) => {
    const { reports, withdrawals, overrides } = version.toState();
    const policy = toPolicy(overrides);
    const live = [...Map.groupBy([...reports, ...withdrawals], ({ article }) => article.articleId).keys()].flatMap(
      (articleId) =>
        liveReports({
          reports: reports.filter(({ article }) => article.articleId === articleId),
          withdrawals: withdrawals.filter(({ article }) => article.articleId === articleId),
        }).reports.filter(({ reportId }) => !policy.isRejected(reportId)),
    );
    return referenceClusters(
      live.map((one) => toFeatures(one)),
      { rules, policy },
    );
  });
}

/** With one representative a cell, two layers and a dozen reports of the same days, most reports represent nothing, and two are many. */
const NARROW_RULES: ResolutionRules = {
  ...RESOLUTION_RULES,
  representativesMax: 1,
  coarseMax: 1,
  layersMax: 2,
  splinterRatio: 2,
  splinterHostMin: 2,
};
const underRules = (rules: ResolutionRules): System => ({
  ...real,
  decide: (state, records) => decide(state, records, rules),
});
const narrow = underRules(NARROW_RULES);
const arrivals = new Map<string, number>();
/** Who came first represents the others: a bound that the order of arrival decides. */
const firstComeRepresents = underRules({
  ...NARROW_RULES,
  rankOf: ({ tier, report: { reportId } }) => {
    arrivals.set(reportId, arrivals.get(reportId) ?? arrivals.size);
    return `${tier}${String(arrivals.get(reportId)).padStart(6, "0")}${reportId}`;
  },
});
const looseVetoes = underRules({ ...NARROW_RULES, vetoesReachWholeGroups: false });
const beyondTheBound = (system: System) =>
  attempt(
    fc.property(
      logs.chain((log) => fc.tuple(fc.constant(log), shuffled(log))),
      fc.integer({ min: 1, max: 5 }),
      ([log, other], batchSize) => {
        arrivals.clear();
        const whole = content(run(system, log, 100));
        arrivals.clear();
        return content(run(system, other, batchSize)) === whole;
      },
    ),
  );
const asFromScratch = (system: System) =>
  attempt(
    fc.property(logs, fc.integer({ min: 1, max: 5 }), (log, batchSize) => {
      const groups = run(system, log, batchSize)
        .filter(({ reportCount }) => reportCount > 0)
        .map(({ reports }) => reports.map(({ reportId }) => reportId).sort());
      return JSON.stringify(groups.sort()) === JSON.stringify([...referenceOf(system, log, NARROW_RULES)].sort());
    }),
  );

/** Enough to catch what a change breaks; PROPERTY_RUNS=5000 before a release. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 150);
const MUTANT_RUNS = 2_000;

describe.each<[string, (system: System) => ReturnType<typeof attempt>, System]>([
  ["any order of the same records gives the same events", anyOrder, firstPairFirst],
  ["any duplication gives the same events", anyDuplication, seeingDoubles],
  ["any batch size gives the same bytes", anyBatchSize, sorting],
  ["a restart after any batch gives the same bytes", anyRestart, forgetful],
  ["a conflict that is put away and opened again gives the same bytes", anyClosing, forgetful],
  ["any number of partitions gives the same events", anyPartitionCount, scattering],
  [
    "any order gives the same events where the bound on candidates cuts",
    (system) => beyondTheBound(system === real ? narrow : system),
    firstComeRepresents,
  ],
  [
    "clusters are those of the plain reference",
    (system) => asFromScratch(system === real ? narrow : system),
    looseVetoes,
  ],
  ["no chain of reports joins what a veto keeps apart", vetoesHold, chaining],
])("%s", (_title, property, mutant) => {
  it("holds", () => {
    expect(property(real)(RUNS)).toEqual({ failed: false, counterexample: null });
  }, 600_000);
  it("is noticed when broken", () => {
    expect(property(mutant)(MUTANT_RUNS).failed).toBe(true);
  }, 60_000);
});

describe("the events that a state stands for", () => {
  it("are those last published, computed from scratch", () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 5 }), (log, batchSize) => {
        let state = emptyState();
        const published = new Map<string, CanonicalEvent>();
        for (let i = 0; i < log.length; i += batchSize) {
          const decision = decide(state, log.slice(i, i + batchSize));
          for (const event of decision.changed) published.set(event.eventId, event);
          state = evolve(state, decision);
        }
        expect(bytes(currentEvents(state))).toBe(
          bytes([...published.values()].sort((a, b) => (a.eventId < b.eventId ? -1 : 1))),
        );
      }),
      { numRuns: RUNS, seed: 20_201_110 },
    );
  }, 600_000);
  it("stay the same however often one state is decided on, and the state is not touched", () => {
    const first = [report({ id: "r1", effective: "2020-10-10", parties: ["ARM", "AZE"] })].map(
      (one): LogRecord => ({ type: "report", report: one }),
    );
    const second = said({ id: "r2", effective: "2020-10-10", parties: ["ARM", "AZE"] });
    const state = evolve(emptyState(), decide(emptyState(), first));
    const before = JSON.stringify(toSnapshot(state));
    const once = JSON.stringify(decide(state, [second]).changed);
    expect(JSON.stringify(decide(state, [second]).changed)).toBe(once);
    expect(JSON.stringify(toSnapshot(state))).toBe(before);
  });
});
