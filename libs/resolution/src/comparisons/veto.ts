import type { Features } from "../features/features.js";
import { startOf } from "../features/features.js";
import { daysApart, firstDayOf, isFullDate, type Moment, relate } from "../features/moment.js";
import { VETO_DAYS } from "./weights.js";

/** A reason for which two reports never tell of one ceasefire, whatever else agrees; symmetric in its reports. */
export interface Veto {
  readonly name: string;
  forbids(a: Features, b: Features): boolean;
}

const bothWays = (name: string, forbids: (a: Features, b: Features) => boolean): Veto => ({
  name,
  forbids: (a, b) => forbids(a, b) || forbids(b, a),
});

/** In order; the first that forbids is shown. What a veto looks at, article aside, has to stand in `vetoClassOf`, which groups rely on. */
export const VETOES: readonly Veto[] = [
  {
    name: "told apart inside one article",
    forbids: (a, b) => a.report.article.articleId === b.report.article.articleId,
  },
  { name: "dates far beyond coders' noise", forbids: hasDatesFarApart },
  bothWays("a renewed ceasefire and the one before it", isRenewalOf),
  bothWays("one was over before the other began", wasOverBefore),
];

/** The first veto against the pair, undefined where none forbids it. */
export const findVeto = (a: Features, b: Features, vetoes: readonly Veto[] = VETOES): string | undefined =>
  vetoes.find((veto) => veto.forbids(a, b))?.name;

/** Like is compared with like; only where nothing can be is a declaration compared with a start. One agreement outweighs the rest. */
function hasDatesFarApart(a: Features, b: Features): boolean {
  if (a.extends !== b.extends && (a.extendedOn ?? b.extendedOn)) return false; // dates of an extension are not those of the start
  const starts = offBy(a.effective, b.effective);
  const declarations = offBy(a.declared, b.declared);
  if ((starts ?? AGREES_NOT) <= 1 || (declarations ?? AGREES_NOT) <= 1) return false;
  if (isFar(starts, a.effective, b.effective) || isFar(declarations, a.declared, b.declared)) return true;
  if (starts !== undefined || declarations !== undefined) return false;
  const isAtOdds = (declared: Moment | undefined, effective: Moment | undefined) =>
    !declared || !effective || isTooLate(declared, effective);
  const isCrossed = (a.declared && b.effective) || (b.declared && a.effective);
  return isCrossed !== undefined && isAtOdds(a.declared, b.effective) && isAtOdds(b.declared, a.effective);
}
const AGREES_NOT = Number.POSITIVE_INFINITY;

/** How far apart the two surely are, in days; undefined where one is unknown. */
const offBy = (a: Moment | undefined, b: Moment | undefined): number | undefined =>
  a && b ? daysApart(a, b) : undefined;
const isFar = (days: number | undefined, a: Moment | undefined, b: Moment | undefined): boolean =>
  days !== undefined && a !== undefined && b !== undefined && days > noiseDays(a, b);

function noiseDays(a: Moment, b: Moment): number {
  if (!isExact(a) || !isExact(b)) return VETO_DAYS.coarse;
  return a.basis === "inferred" || b.basis === "inferred" ? VETO_DAYS.inferred : VETO_DAYS.certain;
}
const isExact = (moment: Moment) => isFullDate(moment) || moment.monthDay?.day !== undefined;

/** A deal may be struck weeks before it takes effect; nothing takes effect days before it is declared. */
function isTooLate(declared: Moment, effective: Moment): boolean {
  const relation = relate(declared, effective);
  if (!("days" in relation)) return false;
  const slack = noiseDays(declared, effective);
  return relation.days > Math.max(VETO_DAYS.untilEffect, slack) || relation.days < -slack;
}

/** Told as new, second or renewed, and the other began at least two days before: that is the one it follows. */
function isRenewalOf(renewed: Features, earlier: Features): boolean {
  if (!renewed.renews || earlier.renews) return false;
  const [after, before] = [startOf(renewed), startOf(earlier)];
  if (!after || !before || !isExact(after) || !isExact(before)) return false;
  const distances = [
    [earlier.effective, renewed.effective],
    [earlier.declared, renewed.declared],
    [earlier.declared, renewed.effective],
    [earlier.effective, renewed.declared],
  ].flatMap(([from, to]) => {
    const relation = from && to ? relate(from, to) : undefined;
    return relation && "days" in relation ? [relation.days] : [];
  });
  return distances.length > 0 && distances.every((days) => days >= 2);
}

/** Planned or real end, and no extension told of, more than coders' noise before the other began. */
function wasOverBefore(a: Features, b: Features): boolean {
  const began = firstDayOf(startOf(b));
  const over = a.ended ?? (a.extends || b.extends ? undefined : a.expires);
  if (began === undefined || !over?.span || !isFullDate(startOf(b)) || !isFullDate(over)) return false;
  return began > over.span.lastDay + VETO_DAYS.certain;
}
