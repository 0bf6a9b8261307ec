import type { CanonicalEvent, Override, ReportId } from "#domain";
import { byId } from "./by-id.js";
import { compareText } from "./compare-text.js";

/** What people decided, made ready for clustering and merging. Named reports that are not there yet simply wait. */
export interface OverridePolicy {
  /** Every override of the conflict, by time, then id. */
  readonly all: readonly Override[];
  /** Those that no later one undid, by time, then id. */
  readonly active: readonly Override[];
  /** Reports that must share an event, the weightiest decision first; a pair that a weightier one told apart stays apart. */
  readonly bonds: readonly (readonly ReportId[])[];
  /** False where nobody split anything, so that no pair needs to be asked for. */
  readonly hasSplits: boolean;
  /** Named by a split that holds: what it is told apart from depends on what else there is. */
  isSplitOff(id: ReportId): boolean;
  isRejected(id: ReportId): boolean;
  /** Taken back by a later override that holds. */
  isUndone(overrideId: string): boolean;
  /** Named with others as belonging together. */
  isBonded(id: ReportId): boolean;
  /** True where a person told the two apart and nobody joined them later. */
  isForbidden(a: ReportId, b: ReportId): boolean;
}

const byTime = (a: Override, b: Override) => {
  const [atA, atB] = [timeOf(a), timeOf(b)];
  return atA - atB || compareText(a.overrideId, b.overrideId);
};
const timeOf = ({ at }: Override) => {
  const ms = Date.parse(at);
  return Number.isNaN(ms) ? 0 : ms;
};

/**
 * Reads the overrides of one conflict as a set: where two disagree the later `at`, then the id, wins; an undo reaches only back,
 * so undoing in a circle ends with the latest.
 */
export function toPolicy(overrides: readonly Override[]): OverridePolicy {
  const all = [...overrides].sort(byTime);
  const undone = new Set<string>();
  const latestFirst: Override[] = [];
  for (const override of all.toReversed()) {
    if (undone.has(override.overrideId)) continue;
    if (override.action !== "undo") latestFirst.push(override);
    else if (override.undoes !== undefined && override.undoes !== override.overrideId) undone.add(override.undoes);
  }
  const decisions = latestFirst.map((override) => ({ ...override, named: new Set(override.reportIds) }));
  const judgePair = (a: ReportId, b: ReportId): "join" | "apart" | undefined => {
    for (const { action, named } of decisions) {
      const count = Number(named.has(a)) + Number(named.has(b));
      if (count === 2 && (action === "merge" || action === "split")) return "join";
      if (count === 1 && action === "split") return "apart";
    }
    return undefined;
  };
  const bonds = decisions
    .filter(({ action }) => action === "merge" || action === "split")
    .map(({ named }) => [...named].sort(byId));
  const bonded = new Set(bonds.filter((named) => named.length > 1).flat());
  return {
    all,
    active: latestFirst.toReversed(),
    bonds,
    isBonded: (id) => bonded.has(id),
    isUndone: (overrideId) => undone.has(overrideId),
    hasSplits: decisions.some(({ action }) => action === "split"),
    isSplitOff: (id) => decisions.some(({ action, named }) => action === "split" && named.has(id)),
    isRejected: (id) => decisions.find(({ action, named }) => action !== "pin" && named.has(id))?.action === "reject",
    isForbidden: (a, b) => decisions.length > 0 && judgePair(a, b) === "apart",
  };
}

/** Overrides that concern an event with these reports: those that name one of them, and those that undo such a one. */
function overridesOf(policy: OverridePolicy, members: Pick<ReadonlySet<ReportId>, "has">): readonly Override[] {
  if (policy.all.length === 0) return [];
  const naming = new Set(
    policy.all.filter((one) => one.reportIds.some((id) => members.has(id))).map((one) => one.overrideId),
  );
  return policy.all.filter((one) => naming.has(one.overrideId) || (one.undoes !== undefined && naming.has(one.undoes)));
}

/** What people decided about one event; overrides oldest first, with who decided what and why. */
export interface Decided {
  readonly overrides: CanonicalEvent["overrides"];
  /** Active pins that name a member, oldest first. */
  readonly pins: readonly Override[];
}
const NOTHING_DECIDED: Decided = { overrides: [], pins: [] };

/** What people decided about an event with these reports. */
export function decidedOf(policy: OverridePolicy, members: Pick<ReadonlySet<ReportId>, "has">): Decided {
  if (policy.all.length === 0) return NOTHING_DECIDED;
  return {
    overrides: overridesOf(policy, members).map(({ overrideId, action, by, why, at }) => ({
      overrideId,
      action,
      by,
      why,
      at,
    })),
    pins: policy.active.filter(({ action, reportIds }) => action === "pin" && reportIds.some((id) => members.has(id))),
  };
}
