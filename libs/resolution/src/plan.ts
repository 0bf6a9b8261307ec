import { type CanonicalEvent, type EventId, type Report, type ReportId, sha256 } from "#domain";
import type { EventPlan } from "./build-event.js";
import { startOf } from "./comparisons/course.js";
import type { Features } from "./features.js";
import type { CandidateGraph } from "./graph.js";
import type { Cluster } from "./grouping.js";
import { firstDayOf } from "./moment.js";
import { type OverridePolicy, shownOverrides } from "./override.js";
import { type LinkMemo, placeReports } from "./placement.js";
import { byId } from "./score.js";
import { digestOf, toStableJson } from "./stable-json.js";

/** What a plan looks up about the conflict as it is now. */
export interface PlanContext {
  readonly graph: CandidateGraph;
  readonly policy: OverridePolicy;
  readonly disputed: ReadonlySet<ReportId>;
  readonly links: LinkMemo;
  eventOf(id: ReportId): EventId | undefined;
  /** The other live reports of the same article. */
  siblingsOf(report: Report): readonly Report[];
}

/** Gathers all that the content of a cluster's event depends on. */
export function planEvent(cluster: Cluster, eventId: EventId, context: PlanContext): EventPlan {
  const { graph, policy } = context;
  const members = cluster.members.flatMap((id) => graph.features(id) ?? []);
  const ids = new Set(cluster.members);
  const { placements, nearMisses } = placeReports(cluster, graph, policy, (id) => context.eventOf(id), context.links);
  return {
    eventId,
    members: members.map(({ report }) => report),
    placements,
    nearMisses: nearMisses.flatMap(({ own, other, ...miss }) => {
      const [ownReport, otherReport] = [graph.features(own)?.report, graph.features(other)?.report];
      return ownReport && otherReport ? [{ ...miss, own: ownReport, other: otherReport }] : [];
    }),
    relatesTo: relationsOf(members, eventId, context),
    overrides: shownOverrides(policy, ids),
    pins: policy.active.filter(({ action, reportIds }) => action === "pin" && reportIds.some((id) => ids.has(id))),
    disputed: cluster.members.filter((id) => context.disputed.has(id)),
  };
}

/** What the members say they renew or extend, each saying once; the event meant is the last one before it that the same article or a renewal's veto names. */
function relationsOf(members: readonly Features[], own: EventId, context: PlanContext): CanonicalEvent["relatesTo"] {
  const relations = new Map<string, CanonicalEvent["relatesTo"][number]>();
  for (const features of members) {
    for (const { kind, descriptor } of features.report.relatesTo) {
      const eventId = kind === "extends" ? undefined : earlierEvent(features, own, context);
      const key = `${kind}|${eventId === undefined ? "" : "known"}|${descriptor}`;
      relations.set(key, { kind, ...(eventId === undefined ? {} : { eventId }), descriptor });
    }
  }
  return [...relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation);
}

function earlierEvent(features: Features, own: EventId, context: PlanContext): EventId | undefined {
  const start = firstDayOf(startOf(features));
  if (start === undefined) return undefined;
  const siblings = context
    .siblingsOf(features.report)
    .flatMap(({ reportId }) => context.graph.features(reportId) ?? []);
  const vetoed = [...context.graph.neighbours(features.report.reportId)]
    .filter(([, { veto }]) => veto !== undefined)
    .flatMap(([id]) => context.graph.features(id) ?? []);
  const earlier = (candidates: readonly Features[]) =>
    candidates
      .flatMap((candidate) => {
        const day = firstDayOf(startOf(candidate));
        const eventId = context.eventOf(candidate.report.reportId);
        return day !== undefined && day < start && eventId !== undefined && eventId !== own
          ? [{ day, eventId, id: candidate.report.reportId }]
          : [];
      })
      .sort((a, b) => b.day - a.day || byId(a.id, b.id))[0]?.eventId;
  return earlier(siblings) ?? earlier(vetoed);
}

/** A text that changes exactly when the event built from the plan may change. */
export function signatureOf(plan: EventPlan): string {
  const { members, placements, nearMisses, relatesTo, overrides, pins, disputed } = plan;
  return sha256(
    toStableJson([
      members.map(contentDigest),
      placements,
      nearMisses.map(({ eventId, own, other, totalWeight }) => [
        eventId,
        own.reportId,
        contentDigest(other),
        totalWeight,
      ]),
      [relatesTo, overrides, pins.map(({ overrideId }) => overrideId), disputed],
    ]),
  ).slice(0, 24);
}

const contentMemo = new WeakMap<Report, string>();
/** A refetch that says the same changes no event, unless nothing but the fetch tells when it was reported. */
function contentDigest(report: Report): string {
  let digest = contentMemo.get(report);
  if (digest === undefined) {
    const { fetchedAt: _, ...article } = report.article;
    digest = digestOf(report.article.publishedAt === undefined ? report : { ...report, article });
    contentMemo.set(report, digest);
  }
  return digest;
}
