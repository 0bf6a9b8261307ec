import type { ArrangementKind, Report } from "#domain";
import type { Features } from "../features/features.js";
import { foldName } from "../features/fold-name.js";
import { relate } from "../features/moment.js";
import { comparison, eachOf, level, otherwise } from "./comparison.js";
import { WEIGHTS } from "./weights.js";

/** Words that news uses for any ceasefire; the other kinds say something. */
const PLAIN_KINDS: ReadonlySet<ArrangementKind> = new Set([
  "ceasefire",
  "truce",
  "cessation-of-hostilities",
  "suspension-of-operations",
]);

const kind = (features: Features) => features.report.arrangement.kind;
const isPlain = (features: Features) => PLAIN_KINDS.has(kind(features));
const isUnilateral = (features: Features) => features.report.arrangement.side === "unilateral";
const declarers = ({ report }: Features) =>
  report.parties.filter((party) => party.role === "declarer").map((party) => party.actorId);

const w = WEIGHTS.arrangement;
export const arrangementKind = comparison(
  "kind and side",
  [
    level(
      "each declared by another side alone",
      (a, b) =>
        isUnilateral(a) &&
        isUnilateral(b) &&
        declarers(a).length > 0 &&
        declarers(b).length > 0 &&
        !sharesDeclarer(a, b),
      w.otherDeclarer,
    ),
    level("one-sided against two-sided", (a, b) => isUnilateral(a) && isAgreed(b), w.oneSided),
    level("a plain ceasefire on a side", (a) => isPlain(a), 0),
    level("same special kind", (a, b) => kind(a) === kind(b), w.sameKind),
    otherwise("another special kind", w.differentKind),
  ],
  eachOf((features) => isUnilateral(features) || isAgreed(features) || !isPlain(features)),
);

const isAgreed = ({ report }: Features) =>
  report.arrangement.side === "bilateral" || report.arrangement.side === "multilateral";
const sharesDeclarer = (a: Features, b: Features) => declarers(a).some((actor) => declarers(b).includes(actor));

const nameOf = (report: Report) => (report.arrangement.name === undefined ? "" : foldName(report.arrangement.name));

const n = WEIGHTS.name;
export const properName = comparison(
  "proper name",
  [
    level("unnamed on a side", (a) => nameOf(a.report) === "", 0),
    level("same name", (a, b) => nameOf(a.report) === nameOf(b.report), n.same),
    otherwise("other name", n.different),
  ],
  eachOf(({ report }) => report.arrangement.name !== undefined),
);

const x = WEIGHTS.expiry;
const duration = (features: Features) => features.report.arrangement.duration;
export const expiry = comparison(
  "expiry and duration",
  [
    level("extended on a side", (a) => a.extends, 0), // an extension moves the end, so ends cannot speak against it
    level(
      "same planned end",
      (a, b) => a.expires !== undefined && b.expires !== undefined && isSameDay(a.expires, b.expires),
      x.sameDay,
    ),
    level("same duration", (a, b) => duration(a) !== undefined && duration(a) === duration(b), x.sameDuration),
    level("other duration", (a, b) => duration(a) !== undefined && duration(b) !== undefined, x.differentDuration),
    level("unknown on a side", (a) => a.expires === undefined, 0),
    otherwise("other planned end", x.different),
  ],
  eachOf((features) => features.expires !== undefined || duration(features) !== undefined),
);

function isSameDay(a: NonNullable<Features["expires"]>, b: NonNullable<Features["expires"]>): boolean {
  const relation = relate(a, b);
  return (
    relation.kind === "same-instant" ||
    ("days" in relation && Math.abs(relation.days) <= 1 && relation.kind !== "apart")
  );
}
