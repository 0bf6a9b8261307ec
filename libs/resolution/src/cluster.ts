import type { ArticleId, ReportId } from "#domain";
import type { Features, Tier } from "./features.js";
import { toPublicationDay } from "./moment.js";
import type { OverridePolicy } from "./override.js";
import { byId, type PairScore } from "./score.js";
import { THRESHOLDS } from "./weights.js";

/** How a report came into its cluster, and where else it nearly went. */
export interface Placement {
  readonly reportId: ReportId;
  readonly decision: "founded" | "merged" | "attached" | "overridden";
  /** The member it agrees with best; absent for the one that the cluster is explained from. */
  readonly against?: ReportId;
  readonly runnerUp?: { readonly cluster: ReportId; readonly totalWeight: number };
}

/** Reports that tell of one ceasefire. `key` is the smallest reportId and names the cluster wherever the order of the log must not matter. */
export interface Cluster {
  readonly key: ReportId;
  readonly members: readonly ReportId[];
  readonly placements: readonly Placement[];
  /** Clusters it may have to be joined with, best first: the heaviest pair of each. */
  readonly nearMisses: readonly {
    readonly cluster: ReportId;
    readonly pair: readonly [ReportId, ReportId];
    readonly totalWeight: number;
  }[];
}

/** What clustering is told of the reports: their features and the weights of their candidate pairs. */
export interface Neighbourhood {
  features(id: ReportId): Features | undefined;
  neighbours(id: ReportId): ReadonlyMap<ReportId, PairScore>;
}

/** Rules that a test may replace by faulty ones to prove that it notices. */
export interface ClusterRules {
  readonly thresholds:
    | typeof THRESHOLDS
    | { readonly merge: number; readonly attach: number; readonly possible: number };
  /** Off, a chain of pairs may join what a veto keeps apart. */
  readonly vetoesReachWholeClusters: boolean;
  /** Off, pairs are taken in the order given instead of the heaviest first. */
  readonly heaviestFirst: boolean;
}
export const CLUSTER_RULES: ClusterRules = {
  thresholds: THRESHOLDS,
  vetoesReachWholeClusters: true,
  heaviestFirst: true,
};

interface Group {
  readonly members: Set<ReportId>;
  readonly articles: Set<ArticleId>;
  tier: Tier;
}

/**
 * Groups reports into ceasefires.
 *
 * Dated news is joined first, the heaviest pair first and only while two groups agree on average and no veto stands between any
 * of their members; then dated mentions in passing, then vague ones, each attach to the best group that was there before them, and
 * found groups of their own only where none fits. So no vague report can chain two ceasefires together.
 *
 * Shape: `ids` any order, a union of whole connected components of `neighbourhood`; returns clusters by key.
 * Errors: none. The result is a function of the set of ids: every tie is broken by ids.
 * Source: constrained average-link agglomeration; best-link assignment for mentions.
 */
export function clusterReports(
  ids: readonly ReportId[],
  neighbourhood: Neighbourhood,
  policy: Pick<OverridePolicy, "bonds" | "isForbidden" | "hasSplits">,
  rules: ClusterRules = CLUSTER_RULES,
): readonly Cluster[] {
  const sorted = rules.heaviestFirst ? [...ids].sort(byId) : ids;
  const groupOf = new Map<ReportId, Group>(sorted.map((id) => [id, toGroup(id, neighbourhood.features(id))]));
  const attached = new Set<ReportId>();
  const bonded = new Set<ReportId>();
  const edgeOf = (a: ReportId, b: ReportId) => neighbourhood.neighbours(a).get(b);

  const isForbidden = (a: ReportId, b: ReportId) => policy.isForbidden(a, b) || edgeOf(a, b)?.veto !== undefined;

  /** Sum and count of known pairs between two groups; undefined where a veto or a person stands between them. */
  const between = (a: Group, b: Group): { sum: number; count: number } | undefined => {
    const [small, large] = a.members.size <= b.members.size ? [a, b] : [b, a];
    let [sum, count] = [0, 0];
    for (const id of small.members) {
      for (const [other, score] of neighbourhood.neighbours(id)) {
        if (!large.members.has(other)) continue;
        if (rules.vetoesReachWholeClusters && score.veto !== undefined) return undefined;
        sum += score.totalWeight;
        count += 1;
      }
    }
    if (rules.vetoesReachWholeClusters && (sharesArticle(small, large) || isSplitApart(small, large))) return undefined;
    return { sum, count };
  };
  const isSplitApart = (a: Group, b: Group) =>
    policy.hasSplits && [...a.members].some((id) => [...b.members].some((other) => policy.isForbidden(id, other)));
  const join = (into: Group, from: Group) => {
    for (const article of from.articles) into.articles.add(article);
    for (const id of from.members) {
      into.members.add(id);
      groupOf.set(id, into);
    }
    into.tier = Math.min(into.tier, from.tier) as Tier;
  };

  for (const named of policy.bonds) {
    const present = named.filter((id) => groupOf.has(id));
    for (const id of present.length > 1 ? present : []) {
      bonded.add(id);
      const [first, group] = [groupOf.get(present[0] as ReportId), groupOf.get(id)];
      if (first && group && first !== group && !isSplitApart(first, group)) join(first, group);
    }
  }

  for (const tier of [1, 2, 3] as const) {
    const pending = sorted.filter((id) => groupOf.get(id)?.tier === tier);
    const links = pending
      .flatMap((id) =>
        [...neighbourhood.neighbours(id)].flatMap(([other, score]) =>
          score.veto === undefined && groupOf.has(other) && !isForbidden(id, other)
            ? [{ id, other, weight: score.totalWeight }]
            : [],
        ),
      )
      .sort((a, b) => (rules.heaviestFirst ? b.weight - a.weight || byId(a.id, b.id) || byId(a.other, b.other) : 0));
    const settled = new Set(sorted.filter((id) => (groupOf.get(id)?.tier ?? 3) < tier));
    for (const { id, other, weight } of links) {
      if (weight < rules.thresholds.attach) break;
      const [group, host] = [groupOf.get(id), groupOf.get(other)];
      if (!group || !host || group === host || !settled.has(other) || group.tier < tier || !between(group, host))
        continue;
      for (const member of group.members) attached.add(member);
      join(host, group);
    }
    const threshold = tier === 3 ? rules.thresholds.attach : rules.thresholds.merge;
    for (const { id, other, weight } of links) {
      if (weight < threshold) break;
      const [group, host] = [groupOf.get(id), groupOf.get(other)];
      if (!group || !host || group === host || group.tier !== tier || host.tier !== tier) continue;
      const known = between(group, host);
      if (known && known.count > 0 && known.sum / known.count >= threshold) join(group, host);
    }
  }
  const groups = [...new Set(groupOf.values())];
  return describe(groups, groupOf, neighbourhood, { attached, bonded, possible: rules.thresholds.possible, policy });
}

function toGroup(id: ReportId, features: Features | undefined): Group {
  return {
    members: new Set([id]),
    articles: new Set(features ? [features.report.article.articleId] : []),
    tier: features?.tier ?? 3,
  };
}
function sharesArticle(small: Group, large: Group): boolean {
  for (const article of small.articles) if (large.articles.has(article)) return true;
  return false;
}

interface Course {
  readonly attached: ReadonlySet<ReportId>;
  readonly bonded: ReadonlySet<ReportId>;
  readonly possible: number;
  readonly policy: Pick<OverridePolicy, "isForbidden">;
}

function describe(
  groups: readonly Group[],
  groupOf: ReadonlyMap<ReportId, Group>,
  neighbourhood: Neighbourhood,
  course: Course,
): readonly Cluster[] {
  const keyOf = new Map(groups.map((group) => [group, [...group.members].sort(byId)[0]]));
  return groups
    .map((group) => {
      const members = [...group.members].sort(byId);
      const core = members.toSorted((a, b) => byStanding(neighbourhood, a, b))[0];
      const misses = new Map<
        ReportId,
        { cluster: ReportId; pair: readonly [ReportId, ReportId]; totalWeight: number }
      >();
      const placements = members.map((reportId): Placement => {
        let against: { id: ReportId; weight: number } | undefined;
        let runnerUp: { cluster: ReportId; totalWeight: number } | undefined;
        const others = [...neighbourhood.neighbours(reportId)].sort(
          (a, b) => b[1].totalWeight - a[1].totalWeight || byId(a[0], b[0]),
        );
        for (const [other, { totalWeight, veto }] of others) {
          const otherGroup = groupOf.get(other);
          if (otherGroup === group) against ??= { id: other, weight: totalWeight };
          const cluster = otherGroup && otherGroup !== group ? keyOf.get(otherGroup) : undefined;
          if (cluster === undefined || veto !== undefined || totalWeight < course.possible) continue;
          if (course.policy.isForbidden(reportId, other)) continue;
          runnerUp ??= { cluster, totalWeight };
          const known = misses.get(cluster);
          if (!known || known.totalWeight < totalWeight)
            misses.set(cluster, { cluster, pair: [reportId, other], totalWeight });
        }
        const alone = { reportId, ...(runnerUp ? { runnerUp } : {}) };
        if (reportId === core) return { ...alone, decision: "founded" };
        const decision = course.bonded.has(reportId)
          ? "overridden"
          : course.attached.has(reportId)
            ? "attached"
            : "merged";
        return { ...alone, decision, ...(against ? { against: against.id } : {}) };
      });
      const nearMisses = [...misses.values()].sort(
        (a, b) => b.totalWeight - a.totalWeight || byId(a.cluster, b.cluster),
      );
      return { key: members[0] as ReportId, members, placements, nearMisses };
    })
    .sort((a, b) => byId(a.key, b.key));
}

const SALIENCE_ORDER = ["main", "secondary", "background"];
/** The member an event is explained from: dated before vague, chiefly about it before in passing, earliest published, then by id. */
function byStanding(neighbourhood: Neighbourhood, a: ReportId, b: ReportId): number {
  const rank = (id: ReportId) => {
    const features = neighbourhood.features(id);
    const report = features?.report;
    return [
      features?.tier ?? 3,
      SALIENCE_ORDER.indexOf(report?.salience ?? "background"),
      toPublicationDay(report?.article.publishedAt) ?? Number.MAX_SAFE_INTEGER,
    ];
  };
  const [ranksA, ranksB] = [rank(a), rank(b)];
  for (let i = 0; i < ranksA.length; i++) {
    const difference = (ranksA[i] ?? 0) - (ranksB[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return byId(a, b);
}
