import { type CanonicalEvent, type EventId, type Override, type Report, type ReportId, SALIENCES } from "#domain";
import type { Features } from "../features/features.js";
import { byId } from "../records/by-id.js";
import type { Decided } from "../records/override-policy.js";
import type { Entry } from "./entry.js";

/** How a report came into its event, and where else it nearly went. */
export interface Placement {
  readonly reportId: ReportId;
  readonly decision: "founded" | "merged" | "attached" | "overridden";
  /** The member it agrees with best; absent for the one that the event is explained from. */
  readonly against?: ReportId;
  readonly runnerUp?: { readonly eventId: EventId; readonly totalWeight: number };
}

/** All that the content of an event depends on; two equal plans build equal bytes. */
export interface EventPlan {
  readonly eventId: EventId;
  /** Sorted by reportId. */
  readonly members: readonly Report[];
  readonly placements: readonly Placement[];
  readonly nearMisses: readonly {
    readonly eventId: EventId;
    readonly own: Report;
    readonly other: Report;
    readonly totalWeight: number;
  }[];
  readonly relatesTo: CanonicalEvent["relatesTo"];
  readonly overrides: CanonicalEvent["overrides"];
  /** Active pins that name a member, oldest first. */
  readonly pins: readonly Override[];
  /** Members that came with differing contents under one id. */
  readonly disputed: readonly ReportId[];
}

/** Gathers all that an event's content depends on from what is known of its reports. */
export function toPlan(eventId: EventId, entries: Iterable<Entry>, decided: Decided): EventPlan {
  const members = [...entries].sort((a, b) => byId(idOf(a), idOf(b)));
  return {
    eventId,
    members: members.map(({ features }) => features.report),
    placements: place(members),
    nearMisses: nearMissesOf(members),
    relatesTo: relationsOf(members),
    overrides: decided.overrides,
    pins: decided.pins,
    disputed: members.filter(({ isDisputed }) => isDisputed).map(idOf),
  };
}

const idOf = ({ features }: Entry) => features.report.reportId;

function place(members: readonly Entry[]): readonly Placement[] {
  const [first, ...others] = members.map(({ features }) => features);
  const core = others.reduce((best, other) => (byStanding(other, best) < 0 ? other : best), first);
  return members.map(({ features, isBonded, against, runnerUp }): Placement => {
    const { reportId } = features.report;
    const runner =
      runnerUp === undefined ? {} : { runnerUp: { eventId: runnerUp.eventId, totalWeight: runnerUp.totalWeight } };
    if (features === core) return { reportId, ...runner, decision: "founded" };
    const decision = isBonded ? "overridden" : features.tier > (core?.tier ?? 3) ? "attached" : "merged";
    return { reportId, ...runner, decision, ...(against === undefined ? {} : { against }) };
  });
}

/** The events that this one nearly is, best first, each by its heaviest pair. A vague mention fits many events and makes none of them a possible duplicate. */
function nearMissesOf(members: readonly Entry[]): EventPlan["nearMisses"] {
  const misses = new Map<EventId, EventPlan["nearMisses"][number]>();
  for (const { features, runnerUp } of members) {
    if (!runnerUp || features.tier === 3 || runnerUp.other.tier === 3) continue;
    const { eventId, other, totalWeight } = runnerUp;
    const known = misses.get(eventId);
    if (known && known.totalWeight >= totalWeight) continue; // members come by id, so of equals the smaller stays
    misses.set(eventId, { eventId, own: features.report, other: other.report, totalWeight });
  }
  return [...misses.values()].sort(
    (a, b) =>
      b.totalWeight - a.totalWeight || byId(a.own.reportId, b.own.reportId) || byId(a.other.reportId, b.other.reportId),
  );
}

/** What the members say they renew or extend, each saying once. */
function relationsOf(members: readonly Entry[]): CanonicalEvent["relatesTo"] {
  const relations = new Map<string, CanonicalEvent["relatesTo"][number]>();
  for (const { features, follows } of members) {
    for (const { kind, descriptor } of features.report.relatesTo) {
      const eventId = kind === "extends" ? undefined : follows;
      const key = `${kind}|${eventId === undefined ? "" : "known"}|${descriptor}`;
      relations.set(key, { kind, ...(eventId === undefined ? {} : { eventId }), descriptor });
    }
  }
  return [...relations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, relation]) => relation);
}

/** The member an event is explained from: dated before vague, chiefly about it before in passing, earliest published, then by id. */
function byStanding(a: Features | undefined, b: Features | undefined): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return (
    a.tier - b.tier ||
    SALIENCES.indexOf(a.report.salience) - SALIENCES.indexOf(b.report.salience) ||
    published(a) - published(b) ||
    byId(a.report.reportId, b.report.reportId)
  );
}
const published = ({ publishedDay }: Features) => publishedDay ?? Number.MAX_SAFE_INTEGER;
