import type { Features } from "../features/features.js";
import { startOf } from "../features/features.js";
import { daysApart, firstDayOf, isFullDate, type Moment, relate } from "../features/moment.js";
import { comparison, eachOf, level, oneOf, otherwise } from "./comparison.js";
import { WEIGHTS } from "./weights.js";

const startDay = (features: Features) => firstDayOf(startOf(features));
const isDayExact = (moment: Moment | undefined) => isFullDate(moment);

const o = WEIGHTS.outcome;
export const outcome = comparison(
  "how it went",
  [
    level("both say that it ended, the same days", (a, b) => endsDiffer(a, b, 0, 1), o.sameEnd),
    level("both say that it ended, on other days", (a, b) => endsDiffer(a, b, 5, Number.POSITIVE_INFINITY), o.otherEnd),
    level("both say that it broke, the same days", (a, b) => bothBroke(a, b), o.sameBreak),
    level("one was over before the other began", (a, b) => isOverBefore(a, b), o.startsAfterEnd),
    level(
      "one broke at once, the other is remembered as holding",
      (a, b) => brokeAtOnce(a) && isRememberedAsHolding(b, a),
      o.brokeAtOnce,
    ),
    otherwise("nothing to compare", 0),
  ],
  oneOf(({ ended, violated, brokenOrOver }) => ended !== undefined || violated !== undefined || brokenOrOver),
);

const endsDiffer = (a: Features, b: Features, from: number, to: number) =>
  a.ended !== undefined && b.ended !== undefined && isBetween(daysApart(a.ended, b.ended), from, to);
const isBetween = (value: number, from: number, to: number) => value >= from && value <= to;

function bothBroke(a: Features, b: Features): boolean {
  if (!a.violated || !b.violated) return false;
  const relation = relate(a.violated, b.violated);
  return (relation.kind === "days" || relation.kind === "month-day") && Math.abs(relation.days) <= 1;
}

function isOverBefore(a: Features, b: Features): boolean {
  const began = startDay(b);
  const ended = a.ended?.span;
  return (
    began !== undefined &&
    ended !== undefined &&
    isDayExact(a.ended) &&
    isDayExact(startOf(b)) &&
    began > ended.lastDay + 1
  );
}

/** Broken or over within two days of its start. */
function brokeAtOnce(features: Features): boolean {
  const start = startOf(features);
  const broke = features.ended ?? features.violated;
  if (!start || !broke || !features.brokenOrOver) return false;
  const relation = relate(start, broke);
  return (relation.kind === "days" || relation.kind === "month-day") && relation.days >= 0 && relation.days <= 2;
}

/** Looks back after a month or more, and tells of no breach: what is remembered so is rarely the truce that lasted hours. */
function isRememberedAsHolding(features: Features, other: Features): boolean {
  if (features.brokenOrOver) return false;
  const began = startDay(other);
  if (began === undefined || features.publishedDay === undefined) return features.report.salience === "background";
  return features.publishedDay > began + 30;
}

const g = WEIGHTS.governingYear;
/** Speaks where an unknown year keeps the dates themselves from telling: other dates of the report may know the year. */
export const governingYear = comparison(
  "governing year",
  [
    level("years known from the dates", (a, b) => startDay(a) !== undefined && startDay(b) !== undefined, 0),
    level("unknown on a side", (a) => a.years.length === 0, 0),
    level("a year in common", (a, b) => a.years.some((year) => b.years.includes(year)), g.same),
    otherwise("other years", g.different),
  ],
  eachOf(({ years }) => years.length > 0),
);

const x = WEIGHTS.extension;
export const extension = comparison(
  "extension",
  [
    level("none is an extension", (a, b) => !a.extends && !b.extends, 0),
    level(
      "extended while the other ran",
      (a, b) => a.extendedOn !== undefined && isRunning(b, a.extendedOn),
      x.whileRunning,
    ),
    level(
      "extended before the other began or after it ran out",
      (a, b) => a.extendedOn !== undefined && isNotRunning(b, a.extendedOn),
      x.afterwards,
    ),
    otherwise("cannot tell", 0),
  ],
  oneOf((features) => features.extends),
);

/** Longest that an open-ended truce is taken to run on, in days, for an extension to be its own. */
const OPEN_END_DAYS = 60;

function isRunning(features: Features, on: Moment): boolean {
  const [began, day] = [startDay(features), firstDayOf(on)];
  if (began === undefined || day === undefined || !isDayExact(on)) return false;
  const until = features.ended?.span?.lastDay ?? features.expires?.span?.lastDay;
  return day >= began && day <= (until === undefined ? began + OPEN_END_DAYS : until + 1);
}
function isNotRunning(features: Features, on: Moment): boolean {
  return startDay(features) !== undefined && firstDayOf(on) !== undefined && isDayExact(on) && !isRunning(features, on);
}
