import type { Features } from "../features/features.js";
import { startOf } from "../features/features.js";
import { firstDayOf, isFullDate, type Moment, relate } from "../features/moment.js";
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
  bothWays("told apart inside one article", (a, b) => a.report.article.articleId === b.report.article.articleId),
  bothWays("dates far beyond coders' noise", hasDatesFarApart),
  bothWays("a renewed ceasefire and the one before it", isRenewalOf),
  bothWays("one was over before the other began", wasOverBefore),
];

/** The first veto against the pair, undefined where none forbids it. */
export const findVeto = (a: Features, b: Features, vetoes: readonly Veto[] = VETOES): string | undefined =>
  vetoes.find((veto) => veto.forbids(a, b))?.name;

/** Like is compared with like; only where nothing can be is a declaration compared with a start. One agreement outweighs the rest. */
function hasDatesFarApart(a: Features, b: Features): boolean {
  if (a.extends !== b.extends && (a.extendedOn ?? b.extendedOn)) return false; // dates of an extension are not those of the start
  const alike = [pair(a.effective, b.effective), pair(a.declared, b.declared)].filter((dates) => dates !== undefined);
  if (alike.some(([first, second]) => !isFar(first, second, 1))) return false;
  if (alike.some(([first, second]) => isFar(first, second, noiseDays(first, second)))) return true;
  if (a.effective && b.effective) return false;
  const across = [pair(a.declared, b.effective), pair(b.declared, a.effective)].filter((dates) => dates !== undefined);
  if (across.length === 0 || alike.length > 0) return false;
  return across.every(([declared, effective]) => isTooLate(declared, effective));
}

const pair = (a: Moment | undefined, b: Moment | undefined): readonly [Moment, Moment] | undefined =>
  a && b ? [a, b] : undefined;

function noiseDays(a: Moment, b: Moment): number {
  if (!isExact(a) || !isExact(b)) return VETO_DAYS.coarse;
  return a.basis === "inferred" || b.basis === "inferred" ? VETO_DAYS.inferred : VETO_DAYS.certain;
}
const isExact = (moment: Moment) => isFullDate(moment) || moment.monthDay?.day !== undefined;

function isFar(a: Moment, b: Moment, limitDays: number): boolean {
  const relation = relate(a, b);
  return "days" in relation && Math.abs(relation.days) > limitDays;
}

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
