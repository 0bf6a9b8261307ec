import { type Features, startOf } from "../features/features.js";
import { foldName } from "../features/fold-name.js";
import { isFullDate, type Moment } from "../features/moment.js";

/** What a report may say of a ceasefire besides when it began. */
export type ClaimKind =
  | "party"
  | "declarer"
  | "mediator"
  | "place"
  | "scope"
  | "kind"
  | "side"
  | "name"
  | "duration"
  | "term"
  | "stage"
  | "renews"
  | "broke on"
  | "ended on"
  | "extended on"
  | "expires on";

/** One thing that a report says; `value` of the kinds told by day is a day number. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly value: string | number;
  /** Kind and value: equal texts are equal claims. */
  readonly key: string;
}

/** Share of reports that say the same of an event of which nothing else is known, by kind. Set by hand, and coarse on purpose. */
export const CLAIM_SHARES: Readonly<Record<ClaimKind, number>> = {
  party: 0.45,
  declarer: 0.1,
  mediator: 0.1,
  place: 0.03,
  scope: 0.3,
  kind: 0.1,
  side: 0.4,
  name: 0.01,
  duration: 0.03,
  term: 0.08,
  stage: 0.2,
  renews: 0.05,
  "broke on": 0.01,
  "ended on": 0.01,
  "extended on": 0.01,
  "expires on": 0.01,
};

/** Words for any ceasefire tell nothing. */
const PLAIN_KINDS: ReadonlySet<string> = new Set(["ceasefire", "truce"]);
/** Stages that nearly every report tells. */
const PLAIN_STAGES: ReadonlySet<string> = new Set(["declared", "in-effect"]);

export const claimKey = (kind: ClaimKind, value: string | number): string => `${kind}:${value}`;

/** All that a report says, each thing once. Places count where they say where it holds; others are named in passing. */
export function claimsOf(features: Features): readonly Claim[] {
  let claims = memo.get(features);
  if (!claims) {
    claims = readClaims(features);
    memo.set(features, claims);
  }
  return claims;
}
const memo = new WeakMap<Features, readonly Claim[]>();

function readClaims(features: Features): readonly Claim[] {
  const { report, mediators, placeKeys, termKinds } = features;
  const { kind, side, name, duration } = report.arrangement;
  const claims = new Map<string, Claim>();
  const say = (of: ClaimKind, value: string | number | undefined) => {
    if (value === undefined) return;
    const key = claimKey(of, value);
    claims.set(key, { kind: of, value, key });
  };
  for (const { actorId, role } of report.parties) {
    say("party", actorId);
    if (role === "declarer") say("declarer", actorId);
  }
  for (const mediator of mediators) say("mediator", mediator);
  if (report.scope === "local") for (const place of placeKeys) say("place", place);
  for (const term of termKinds) say("term", term);
  for (const { stage } of report.stages) if (!PLAIN_STAGES.has(stage)) say("stage", stage);
  if (report.scope !== "unknown") say("scope", report.scope);
  if (!PLAIN_KINDS.has(kind)) say("kind", kind);
  if (side !== "unknown") say("side", side === "unilateral" ? "one" : "both");
  if (name !== undefined) say("name", foldName(name));
  if (features.renews) say("renews", "another");
  say("duration", duration);
  say("broke on", dayOf(features.violated));
  say("ended on", dayOf(features.ended));
  say("extended on", dayOf(features.extendedOn));
  say("expires on", dayOf(features.expires));
  return [...claims.values()];
}

/**
 * The day on which a report says that it began. News that names no year means the one that brings the day nearest to its publication;
 * who looks back may mean any.
 */
export function startDayOf(features: Features): number | undefined {
  const start = startOf(features);
  const { publishedDay, report } = features;
  if (start?.monthDay?.day === undefined || publishedDay === undefined || report.salience === "background")
    return dayOf(start);
  const { month, day } = start.monthDay;
  const year = new Date(publishedDay * MS_PER_DAY).getUTCFullYear();
  const days = [year - 1, year, year + 1].map((one) => Date.UTC(one, month - 1, day) / MS_PER_DAY);
  return days.reduce((best, one) => (Math.abs(one - publishedDay) < Math.abs(best - publishedDay) ? one : best));
}
const MS_PER_DAY = 86_400_000;

/** The one day that a date means. */
export const dayOf = (moment: Moment | undefined): number | undefined =>
  isFullDate(moment) ? moment?.span?.firstDay : undefined;
