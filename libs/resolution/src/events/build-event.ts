import {
  type CanonicalEvent,
  type ConflictRef,
  type EventId,
  type MergeExplanation,
  type Report,
  type ReportId,
  SALIENCES,
} from "#domain";
import { round } from "../comparisons/log-odds.js";
import { explainPair } from "../comparisons/score.js";
import { PRIOR_WEIGHT } from "../comparisons/weights.js";
import { toFeatures } from "../features/features.js";
import { knownKinship } from "../features/kinship.js";
import { chooseActors } from "../fields/actor-fields.js";
import { chooseArrangement } from "../fields/arrangement-field.js";
import { chooseDate } from "../fields/date-field.js";
import { buildLabel } from "../fields/label.js";
import { choosePlaces, chooseScope, chooseTerms } from "../fields/list-fields.js";
import { applyPins } from "../fields/pin.js";
import { countPublishers } from "../fields/publishers.js";
import { buildTimeline, deriveStatus } from "../fields/timeline.js";
import { eventWarnings } from "../fields/warnings.js";
import type { EventPlan } from "./plan.js";
import { toEventReport } from "./quotes.js";
import { EVENT_BYTES_MAX, LIST_LENGTH_MAX, limitSize } from "./size-limit.js";

/** Room left for `changes`, which the log adds after the content is built. */
const CHANGES_RESERVE_BYTES = 24 * 1024;

/** Builds an event from its plan; `revision` and `changes` are the log's part of it. */
export function buildEvent(plan: EventPlan, revision: number, changes: CanonicalEvent["changes"]): CanonicalEvent {
  const reports = plan.members;
  const publishers = countPublishers(reports);
  const { parties, mediators } = chooseActors(reports, publishers);
  const [declared, effective, expires, ended] = (["declared", "effective", "expires", "ended"] as const).map((name) =>
    chooseDate(name, reports, publishers),
  );
  const conflict = chooseConflict(reports);
  const shown = inStanding(plan).slice(0, LIST_LENGTH_MAX);
  const unshown = reports.length - shown.length;
  const times = reports.flatMap(({ article }) => article.publishedAt ?? article.fetchedAt ?? []).sort(byInstant);
  const [firstReportedAt, lastReportedAt] = [times[0], times.at(-1)];
  const event: CanonicalEvent = {
    eventId: plan.eventId,
    revision,
    status: deriveStatus(reports),
    label: "",
    conflict,
    arrangement: chooseArrangement(reports, publishers),
    parties,
    mediators,
    ...(declared ? { declared } : {}),
    ...(effective ? { effective } : {}),
    ...(expires ? { expires } : {}),
    ...(ended ? { ended } : {}),
    places: choosePlaces(reports),
    scope: chooseScope(reports, publishers),
    terms: chooseTerms(reports),
    timeline: buildTimeline(reports),
    relatesTo: plan.relatesTo,
    reports: shown.map(toEventReport),
    reportCount: reports.length,
    omitted: unshown > 0 ? { explanation: unshown, reports: unshown } : {},
    publisherCount: publishers.count,
    salience: SALIENCES.find((salience) => reports.some((report) => report.salience === salience)) ?? "background",
    confidence: joinConfidence(reports, (id) => publishers.of(id)),
    ...(firstReportedAt === undefined ? {} : { firstReportedAt }),
    ...(lastReportedAt === undefined ? {} : { lastReportedAt }),
    warnings: eventWarnings(reports, plan.disputed),
    explanation: explain(plan, shown),
    possibleDuplicates: plan.nearMisses.map(({ eventId, own, other, totalWeight }) => ({
      eventId,
      totalWeight,
      bars: explainPair(toFeatures(own), toFeatures(other)),
    })),
    changes,
    overrides: plan.overrides,
    codes: { cameo: "0871", plover: "CONCEDE", acled: "Agreement" },
  };
  const pinned = applyPins(event, plan.pins);
  const labelled = pinned.label === "" ? { ...pinned, label: labelOf(pinned) } : pinned;
  return limitSize(labelled, EVENT_BYTES_MAX - CHANGES_RESERVE_BYTES);
}

/** Of what the event says now: a day that a person pinned stands in the label too. */
const labelOf = ({ parties, effective, declared, conflict }: CanonicalEvent): string =>
  buildLabel(parties, (effective ?? declared)?.value, conflict.label, (id) => knownKinship.standsFor(id));

/** What an event that is no more still says: its last content, without its reports, which others hold now. */
export const toTombstone = (event: CanonicalEvent, supersededBy: EventId | undefined): CanonicalEvent => {
  const { supersededBy: _, changes, overrides, codes, ...content } = event;
  return {
    ...content,
    status: supersededBy === undefined ? "retracted" : "superseded",
    reports: [],
    reportCount: 0,
    omitted: {},
    explanation: [],
    possibleDuplicates: [],
    ...(supersededBy === undefined ? {} : { supersededBy }),
    changes,
    overrides,
    codes,
  };
};

/** Reports in the order in which an event shows them: the one it is explained from, then news before mentions, then by id. */
function inStanding(plan: EventPlan): readonly Report[] {
  const core = plan.placements.find(({ decision }) => decision === "founded")?.reportId;
  const rank = (report: Report) => (report.reportId === core ? -1 : SALIENCES.indexOf(report.salience));
  return plan.members.toSorted((a, b) => rank(a) - rank(b) || (a.reportId < b.reportId ? -1 : 1));
}

function explain(plan: EventPlan, shown: readonly Report[]): readonly MergeExplanation[] {
  const byReport = new Map(plan.members.map((report) => [report.reportId, report]));
  const placed = new Map(plan.placements.map((placement) => [placement.reportId, placement]));
  return shown.map((report) => {
    const { reportId, decision, against, runnerUp } = placed.get(report.reportId) ?? {
      reportId: report.reportId,
      decision: "merged" as const,
    };
    const other = against === undefined ? undefined : byReport.get(against);
    const bars = other ? explainPair(toFeatures(report), toFeatures(other)) : [];
    return {
      reportId,
      decision,
      ...(against === undefined ? {} : { against }),
      priorWeight: other ? PRIOR_WEIGHT : 0,
      bars,
      totalWeight: other ? round(bars.reduce<number>((sum, { weight }) => sum + weight, PRIOR_WEIGHT)) : 0,
      ...(runnerUp === undefined ? {} : { runnerUp }),
    };
  });
}

/** The label and basis that most reports give; one conflict may be found in several ways. */
function chooseConflict(reports: readonly Report[]): ConflictRef {
  const counts = new Map<string, { ref: ConflictRef; count: number }>();
  for (const { conflict } of reports) {
    const key = `${conflict.basis}|${conflict.label}`;
    counts.set(key, { ref: conflict, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const ref = ([...counts].sort(([a, m], [b, n]) => n.count - m.count || (a < b ? -1 : 1))[0]?.[1].ref ??
    reports[0]?.conflict) as ConflictRef;
  return { conflictId: ref.conflictId, label: ref.label, basis: ref.basis };
}

/** That at least one of the independent publishers is right, each as sure as its surest report; never certain. */
function joinConfidence(reports: readonly Report[], originOf: (id: ReportId) => string): number {
  const surest = new Map<string, number>();
  for (const { reportId, confidence } of reports) {
    const origin = originOf(reportId);
    surest.set(origin, Math.max(surest.get(origin) ?? 0, Number.isFinite(confidence) ? confidence : 0));
  }
  const doubt = [...surest.values()].sort((a, b) => a - b).reduce((product, value) => product * (1 - value), 1);
  return Math.round(Math.min(0.99, 1 - doubt) * 1_000) / 1_000;
}

const byInstant = (a: string, b: string) => Date.parse(a) - Date.parse(b) || (a < b ? -1 : a > b ? 1 : 0);
