import { type EventId, type ReportId, SALIENCES } from "#domain";
import type { Neighbourhood } from "./cluster.js";
import type { Features } from "./features.js";
import type { Cluster } from "./grouping.js";
import type { OverridePolicy } from "./override.js";
import { byId } from "./score.js";

/** How a report came into its event, and where else it nearly went. */
export interface Placement {
  readonly reportId: ReportId;
  readonly decision: "founded" | "merged" | "attached" | "overridden";
  /** The member it agrees with best; absent for the one that the event is explained from. */
  readonly against?: ReportId;
  readonly runnerUp?: { readonly eventId: EventId; readonly totalWeight: number };
}

/** An event that this one may have to be joined with: the heaviest pair between the two. */
export interface NearMiss {
  readonly eventId: EventId;
  readonly own: ReportId;
  readonly other: ReportId;
  readonly totalWeight: number;
}

/** What a member's close pairs come to within its cluster and without. */
interface MemberLinks {
  against: Best | undefined;
  readonly outside: [ReportId, number][];
}

/** The links of members as they were last read; those of reports near a change must be forgotten, or told of a report that joined. */
export class LinkMemo {
  private readonly links = new Map<ReportId, MemberLinks>();

  constructor(private readonly neighbourhood: Neighbourhood) {}

  forget(ids: Iterable<ReportId>): void {
    for (const id of ids) this.links.delete(id);
  }
  /** A new report joined the cluster: those close to it see it within or without. */
  join(id: ReportId, isInside: (other: ReportId) => boolean): void {
    for (const [other, weight] of this.neighbourhood.closeTo(id)) {
      const known = this.links.get(other);
      if (known && isInside(other)) known.against = better(known.against, id, weight);
      else known?.outside.push([id, weight]);
    }
  }
  read(id: ReportId, isInside: (other: ReportId) => boolean): MemberLinks {
    let found = this.links.get(id);
    if (!found) {
      found = { against: undefined, outside: [] };
      for (const [other, weight] of this.neighbourhood.closeTo(id)) {
        if (isInside(other)) found.against = better(found.against, other, weight);
        else found.outside.push([other, weight]);
      }
      this.links.set(id, found);
    }
    return found;
  }
}

/** The places of a cluster's reports, by id, and the events it nearly belongs with, best first. A vague mention fits many events and makes none of them a possible duplicate. */
export function placeReports(
  { members }: Cluster,
  neighbourhood: Neighbourhood,
  policy: Pick<OverridePolicy, "isForbidden" | "isBonded">,
  eventOf: (id: ReportId) => EventId | undefined,
  memo: LinkMemo = new LinkMemo(neighbourhood),
): { readonly placements: readonly Placement[]; readonly nearMisses: readonly NearMiss[] } {
  let inside: ReadonlySet<ReportId> | undefined;
  const isInside = (id: ReportId) => {
    inside ??= new Set(members);
    return inside.has(id);
  };
  const [first, ...others] = members.map((id) => neighbourhood.features(id));
  const standing = others.reduce((best, other) => (byStanding(other, best) < 0 ? other : best), first);
  const core = standing?.report.reportId ?? members[0];
  const coreTier = standing?.tier ?? 3;
  const misses = new Map<EventId, NearMiss>();
  const placements = members.map((reportId): Placement => {
    const tier = neighbourhood.features(reportId)?.tier ?? 3;
    const { against, outside } = memo.read(reportId, isInside);
    let runnerUp: Best | undefined;
    for (const [other, weight] of outside) {
      if (policy.isForbidden(reportId, other)) continue;
      runnerUp = better(runnerUp, other, weight);
      const event = tier === 3 || neighbourhood.features(other)?.tier === 3 ? undefined : eventOf(other);
      if (event !== undefined)
        misses.set(event, heavier(misses.get(event), { eventId: event, own: reportId, other, totalWeight: weight }));
    }
    const runnerUpEvent = runnerUp && eventOf(runnerUp.id);
    const runner =
      runnerUp && runnerUpEvent !== undefined
        ? { runnerUp: { eventId: runnerUpEvent, totalWeight: runnerUp.weight } }
        : {};
    if (reportId === core) return { reportId, ...runner, decision: "founded" };
    const decision = policy.isBonded(reportId) ? "overridden" : tier > coreTier ? "attached" : "merged";
    return { reportId, ...runner, decision, ...(against ? { against: against.id } : {}) };
  });
  const nearMisses = [...misses.values()].sort(
    (a, b) => b.totalWeight - a.totalWeight || byId(a.own, b.own) || byId(a.other, b.other),
  );
  return { placements, nearMisses };
}

interface Best {
  readonly id: ReportId;
  readonly weight: number;
}
const better = (known: Best | undefined, id: ReportId, weight: number): Best =>
  !known || weight > known.weight || (weight === known.weight && byId(id, known.id) < 0) ? { id, weight } : known;
const heavier = (known: NearMiss | undefined, miss: NearMiss): NearMiss =>
  !known ||
  miss.totalWeight > known.totalWeight ||
  (miss.totalWeight === known.totalWeight && byId(miss.other, known.other) < 0 && miss.own === known.own)
    ? miss
    : known;

/** The member an event is explained from: dated before vague, chiefly about it before in passing, earliest published, then by id. */
export function byStanding(a: Features | undefined, b: Features | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return (
    a.tier - b.tier ||
    SALIENCES.indexOf(a.report.salience) - SALIENCES.indexOf(b.report.salience) ||
    published(a) - published(b) ||
    byId(a.report.reportId, b.report.reportId)
  );
}
const published = ({ publishedDay }: Features) => publishedDay ?? Number.MAX_SAFE_INTEGER;
