import type { ComparisonBar, EventId, Report, ReportId } from "#domain";
import { mayMeet } from "../blocking/report-cells.js";
import { round } from "../comparisons/log-odds.js";
import { explainPair, JUDGE } from "../comparisons/score.js";
import { findVeto } from "../comparisons/veto.js";
import { THRESHOLDS } from "../comparisons/weights.js";
import type { ConflictState } from "../conflicts/conflict-state.js";
import { type Features, toFeatures } from "../features/features.js";
import type { EventRecord } from "../identity/identity.js";
import { byId } from "../records/by-id.js";
import { type OverridePolicy, toPolicy } from "../records/override-policy.js";
import type { ResolutionState } from "../state/resolution-state.js";

/** Why a report is not part of an event. */
export interface Absence {
  readonly reportId: ReportId;
  readonly eventId: EventId;
  /** The event that holds it. */
  readonly holder?: EventId;
  /** The best pair between the report and the event, prior + bars = total; absent where they cannot be compared. */
  readonly best?: PairExplanation;
  /** The best pair with the event that holds it, where that has other reports. */
  readonly holds?: PairExplanation;
  /** What kept it out, in the order in which it is asked; never empty. */
  readonly reasons: readonly string[];
}

/** A pair's waterfall. */
export interface PairExplanation {
  readonly against: ReportId;
  readonly priorWeight: number;
  readonly bars: readonly ComparisonBar[];
  readonly totalWeight: number;
  readonly veto?: string;
  /** False where no day, place or name brings the two together: then they were never compared but for this explanation. */
  readonly wasCompared: boolean;
}

/**
 * Says why a report lies elsewhere than in an event.
 *
 * Shape: `state` holds the conflicts of both. A text is returned in place of an explanation where one of the two is not there, or the
 * report lies in the event.
 * Errors: none.
 */
export function explainAbsence(state: ResolutionState, reportId: string, eventId: string): Absence | string {
  const conflicts = [...state.conflicts.values()].map((version) => version.toState());
  const home = conflicts.find(({ events }) => events.some((event) => event.eventId === eventId));
  const event = home?.events.find((one) => one.eventId === eventId);
  if (!home || !event) return `there is no event ${eventId}`;
  const place = conflicts.find(({ reports }) => reports.some((report) => report.reportId === reportId));
  const report = place?.reports.find((one) => one.reportId === reportId);
  if (!place || !report) return `there is no report ${reportId}`;
  const holder = place.events.find(({ members }) => members.includes(report.reportId));
  if (event === holder) return `report ${reportId} is part of event ${eventId}`;
  const about = { reportId: report.reportId, eventId: event.eventId, ...(holder ? { holder: holder.eventId } : {}) };
  if (place !== home) {
    const reason = `reports of two conflicts never meet: it is of ${place.conflictId}, the event of ${home.conflictId}`;
    return { ...about, reasons: [reason] };
  }
  if (event.members.length === 0) {
    const { supersededBy } = event.tombstone ?? {};
    const fate = supersededBy ? `was merged into ${supersededBy}` : "was retracted";
    return { ...about, reasons: [`the event ${fate} and holds no reports`] };
  }
  const policy = toPolicy(home.overrides);
  const pairs = pairsWith(report, event, home);
  const best = pairs[0];
  const holds = holder && pairsWith(report, holder, home)[0];
  return {
    ...about,
    ...(best ? { best } : {}),
    ...(holds ? { holds } : {}),
    reasons: reasonsOf(report, event, holder, pairs, holds, policy),
  };
}

/** The report against every other member, the best first: those that no veto forbids, the heaviest, then by id. */
function pairsWith(report: Report, { members }: EventRecord, { reports }: ConflictState): readonly PairExplanation[] {
  const byReport = new Map(reports.map((one) => [one.reportId, one]));
  const own = toFeatures(report);
  return members
    .flatMap((id) => (id === report.reportId ? [] : (byReport.get(id) ?? [])))
    .map((other) => explain(own, toFeatures(other)))
    .sort(
      (a, b) =>
        Number(a.veto !== undefined) - Number(b.veto !== undefined) ||
        b.totalWeight - a.totalWeight ||
        byId(a.against, b.against),
    );
}

function explain(own: Features, other: Features): PairExplanation {
  const bars = explainPair(own, other);
  const veto = findVeto(own, other);
  return {
    against: other.report.reportId,
    priorWeight: JUDGE.priorWeight,
    bars,
    totalWeight: round(bars.reduce((sum, { weight }) => sum + weight, JUDGE.priorWeight)),
    ...(veto === undefined ? {} : { veto }),
    wasCompared: mayMeet(own, other),
  };
}

function reasonsOf(
  report: Report,
  event: EventRecord,
  holder: EventRecord | undefined,
  pairs: readonly PairExplanation[],
  holds: PairExplanation | undefined,
  policy: OverridePolicy,
): readonly string[] {
  const reasons: string[] = [];
  if (!holder) reasons.push("no event holds it: it was withdrawn, replaced by a newer version, or rejected");
  if (event.members.some((id) => policy.isForbidden(report.reportId, id))) reasons.push("a person told the two apart");
  if (holder && policy.isBonded(report.reportId)) reasons.push(`a person joined it with reports of ${holder.eventId}`);
  for (const [veto, barred] of Map.groupBy(pairs, (pair) => pair.veto)) {
    if (veto !== undefined) reasons.push(`veto: ${veto}, against ${barred.map(({ against }) => against).join(", ")}`);
  }
  if (pairs.length > 0 && pairs.every(({ wasCompared }) => !wasCompared))
    reasons.push("no day, place or name brings it together with any report of the event: they were not compared");
  const open = pairs.filter(({ veto }) => veto === undefined);
  const [best] = open;
  const isVague = toFeatures(report).tier === 3;
  const [name, threshold] = isVague ? (["attach", THRESHOLDS.attach] as const) : (["merge", THRESHOLDS.merge] as const);
  if (best && best.totalWeight < threshold) {
    reasons.push(`its best pair weighs ${told(best.totalWeight)}, less than "${name}" asks (${told(threshold)})`);
  } else if (best && !isVague) {
    const mean = open.reduce((sum, { totalWeight }) => sum + totalWeight, 0) / open.length;
    if (mean < threshold)
      reasons.push(`its pairs weigh ${told(mean)} on average, less than "${name}" asks (${told(threshold)})`);
  }
  if (best && holder && holds && holds.veto === undefined && holds.totalWeight >= best.totalWeight)
    reasons.push(
      `it agrees better with ${holder.eventId}: ${told(holds.totalWeight)} against ${told(best.totalWeight)}`,
    );
  if (reasons.length === 0)
    reasons.push("heavier pairs were joined first, and what they became could not be joined with the event");
  return reasons;
}

const told = (weight: number) => `${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(1)}`;
