import type { ArticleId, ReportId } from "#domain";
import { type Attempt, toUnits } from "./cluster-log.js";
import type { Features, Tier } from "./features.js";
import type { OverridePolicy } from "./override.js";
import { byId, type PairScore } from "./score.js";
import { THRESHOLDS } from "./weights.js";

/** What clustering is told of the reports: their features and the weights of their candidate pairs. */
export interface Neighbourhood {
  features(id: ReportId): Features | undefined;
  /** Every pair that was compared. */
  neighbours(id: ReportId): ReadonlyMap<ReportId, PairScore>;
  /** Only those that may have to be joined, with their weight. */
  closeTo(id: ReportId): ReadonlyMap<ReportId, number>;
  /** What forbids two reports to be one ceasefire, whether or not they were compared. */
  findVeto(a: Features, b: Features): string | undefined;
}

/** Rules that a test may replace by faulty ones to prove that it notices. */
export interface ClusterRules {
  readonly thresholds: { readonly merge: number; readonly attach: number; readonly possible: number };
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

/** What people decided, as far as clustering must know. */
export type ClusterPolicy = Pick<OverridePolicy, "bonds" | "isForbidden" | "hasSplits">;

interface Group {
  readonly members: Set<ReportId>;
  readonly articles: Set<ArticleId>;
  /** One member for each way in which members are dated: what lies too far apart to be compared must not be chained together either. */
  readonly dates: Map<string, Features>;
  tier: Tier;
  /** Groups that it was not joined with as it is now, and in which stage. */
  readonly refused: Map<Group, number>;
}
const BARRED = { sum: 0, count: 0, barred: true } as const;
interface Link {
  readonly id: ReportId;
  readonly other: ReportId;
  readonly weight: number;
}

/**
 * Groups reports into ceasefires.
 *
 * Reports that people joined come first. Then dated news is joined, the heaviest pair first and only while two groups agree on
 * average and no veto stands between any of their members. Dated mentions in passing then attach to the best group that was there
 * before them, and found groups of their own only where none fits.
 *
 * Shape: `ids` any order, a union of whole connected components over close pairs; returns groups, members sorted.
 * Errors: none. The result is a function of the set of ids: every tie is broken by ids.
 * Source: constrained average-link agglomeration; best-link assignment for mentions.
 */
export function clusterReports(
  ids: readonly ReportId[],
  neighbourhood: Neighbourhood,
  policy: ClusterPolicy,
  rules: ClusterRules = CLUSTER_RULES,
  log: Attempt[] = [],
): readonly (readonly ReportId[])[] {
  const sorted = rules.heaviestFirst ? [...ids].sort(byId) : ids;
  const groupOf = new Map<ReportId, Group>(sorted.map((id) => [id, toGroup(id, neighbourhood.features(id))]));
  const { merge, attach } = rules.thresholds;

  const isSplitApart = (a: Group, b: Group) =>
    policy.hasSplits && [...a.members].some((id) => [...b.members].some((other) => policy.isForbidden(id, other)));
  /** What the compared pairs between two groups weigh, and whether a veto or a person stands between them. */
  const between = (a: Group, b: Group): Pick<Attempt, "sum" | "count" | "barred"> => {
    const [small, large] = a.members.size <= b.members.size ? [a, b] : [b, a];
    let [sum, count] = [0, 0];
    for (const id of small.members) {
      for (const [other, score] of neighbourhood.neighbours(id)) {
        if (!large.members.has(other)) continue;
        if (score.veto === undefined) [sum, count] = [sum + toUnits(score.totalWeight), count + 1];
        else if (rules.vetoesReachWholeClusters) return BARRED;
      }
    }
    if (rules.vetoesReachWholeClusters && (sharesArticle(small, large) || isSplitApart(small, large))) return BARRED;
    if (rules.vetoesReachWholeClusters && areDatesApart(small, large, neighbourhood)) return BARRED;
    return { sum, count, barred: false };
  };
  /** Whether two groups may become one; what was refused is not asked again before one of the two has changed. */
  const isJoined = (link: Link, stage: number, threshold: number, a: Group, b: Group): boolean => {
    if (a.refused.get(b) === stage) return false;
    const found = between(a, b);
    const joined = !found.barred && found.count > 0 && found.sum >= threshold * found.count;
    log.push({ stage, ...link, joined, ...found });
    if (!joined) {
      a.refused.set(b, stage);
      b.refused.set(a, stage);
    }
    return joined;
  };
  const join = (into: Group, from: Group) => {
    for (const article of from.articles) into.articles.add(article);
    for (const [key, features] of from.dates) into.dates.set(key, into.dates.get(key) ?? features);
    for (const id of from.members) {
      into.members.add(id);
      groupOf.set(id, into);
    }
    into.tier = Math.min(into.tier, from.tier) as Tier;
    for (const other of into.refused.keys()) other.refused.delete(into);
    into.refused.clear();
  };

  for (const named of policy.bonds) {
    const [first, ...others] = named.filter((id) => groupOf.has(id));
    for (const id of others) {
      const [group, other] = [groupOf.get(first as ReportId), groupOf.get(id)];
      if (group && other && group !== other && !isSplitApart(group, other)) join(group, other);
    }
  }
  for (const tier of [1, 2, 3] as const) {
    const links = linksOf(sorted, tier, groupOf, neighbourhood, rules.heaviestFirst);
    const settled = new Set(sorted.filter((id) => (groupOf.get(id)?.tier ?? tier) < tier));
    for (const link of links) {
      const { id, other, weight } = link;
      const [group, host] = [groupOf.get(id), groupOf.get(other)];
      if (!group || !host || group === host || weight < attach || !settled.has(other) || group.tier < tier) continue;
      if (isJoined(link, 2 * tier, Number.NEGATIVE_INFINITY, group, host)) join(host, group);
    }
    const threshold = tier === 3 ? attach : merge;
    for (const link of links) {
      const { id, other, weight } = link;
      const [group, host] = [groupOf.get(id), groupOf.get(other)];
      if (!group || !host || group === host || weight < threshold || group.tier !== tier || host.tier !== tier)
        continue;
      if (isJoined(link, 2 * tier + 1, toUnits(threshold), group, host)) join(group, host);
    }
  }
  return [...new Set(groupOf.values())].map(({ members }) => [...members].sort(byId));
}

/**
 * Close pairs of the reports whose turn it is, with each other and with those that had theirs: the heaviest first, then by ids.
 * Weights take few values, so pairs are gathered by weight and sorted as numbers: big groups are clustered again with every report.
 */
function linksOf(
  ids: readonly ReportId[],
  tier: Tier,
  groupOf: ReadonlyMap<ReportId, Group>,
  neighbourhood: Neighbourhood,
  heaviestFirst: boolean,
): readonly Link[] {
  const place = new Map(ids.map((id, i) => [id, i] as const));
  const byWeight = new Map<number, number[]>();
  for (const [id, i] of place) {
    if (groupOf.get(id)?.tier !== tier) continue;
    for (const [other, weight] of neighbourhood.closeTo(id)) {
      const j = place.get(other);
      if (j === undefined || (j < i && groupOf.get(other)?.tier === tier)) continue; // a pair of one tier is met twice
      const pairs = byWeight.get(weight);
      if (pairs) pairs.push(i * ids.length + j);
      else byWeight.set(weight, [i * ids.length + j]);
    }
  }
  const weights = heaviestFirst ? [...byWeight.keys()].sort((a, b) => b - a) : [...byWeight.keys()];
  return weights.flatMap((weight) =>
    Array.from(Float64Array.from(byWeight.get(weight) ?? []).sort(), (pair) => ({
      id: ids[Math.floor(pair / ids.length)] as ReportId,
      other: ids[pair % ids.length] as ReportId,
      weight,
    })),
  );
}

function toGroup(id: ReportId, features: Features | undefined): Group {
  return {
    members: new Set([id]),
    articles: new Set(features ? [features.report.article.articleId] : []),
    dates: new Map(features ? [[datesOf(features), features]] : []),
    tier: features?.tier ?? 3,
    refused: new Map(),
  };
}
/** What a report says of when it began; of a group only one report of each such text is asked for vetoes. */
export const datesOf = ({ declared, effective }: Features) =>
  [declared?.edtf, declared?.basis, effective?.edtf, effective?.basis].join("|");

function areDatesApart(a: Group, b: Group, neighbourhood: Neighbourhood): boolean {
  for (const one of a.dates.values()) {
    for (const other of b.dates.values()) if (neighbourhood.findVeto(one, other) !== undefined) return true;
  }
  return false;
}
function sharesArticle(small: Group, large: Group): boolean {
  for (const article of small.articles) if (large.articles.has(article)) return true;
  return false;
}
