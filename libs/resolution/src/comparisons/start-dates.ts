import type { Features } from "../features/features.js";
import { type DateRelation, type Moment, relate } from "../features/moment.js";
import { comparison, eachOf, level, mutualLevel, otherwise } from "./comparison.js";
import { WEIGHTS } from "./weights.js";

type Pick = (features: Features) => Moment | undefined;
type Test = (relation: DateRelation) => boolean;

/** Holds where both reports have the date and it relates as asked. */
const related =
  (pick: Pick, test: Test) =>
  (a: Features, b: Features): boolean => {
    const [dateA, dateB] = [pick(a), pick(b)];
    return dateA !== undefined && dateB !== undefined && test(relationOf(dateA, dateB));
  };

/** As `relate`; each of many levels asks it of the same two dates in a row. */
function relationOf(a: Moment, b: Moment): DateRelation {
  if (last?.a === a && last.b === b) return last.relation;
  const relation = relate(a, b);
  last = { a, b, relation };
  return relation;
}
let last: { readonly a: Moment; readonly b: Moment; readonly relation: DateRelation } | undefined;

const missing = (pick: Pick) => (a: Features, b: Features) => pick(a) === undefined || pick(b) === undefined;

const daysOff =
  (from: number, to: number): Test =>
  (relation) =>
    relation.kind === "days" && Math.abs(relation.days) >= from && Math.abs(relation.days) <= to;
const monthDaysOff =
  (from: number, to: number): Test =>
  (relation) =>
    relation.kind === "month-day" && Math.abs(relation.days) >= from && Math.abs(relation.days) <= to;
const within =
  (precision: string): Test =>
  (relation) =>
    relation.kind === "within" && relation.precision === precision;
const sameCoarse =
  (...precisions: readonly string[]): Test =>
  (relation) =>
    relation.kind === "same-coarse" && precisions.includes(relation.precision);
const either =
  (...tests: readonly Test[]): Test =>
  (relation) =>
    tests.some((test) => test(relation));

const effective: Pick = (features) => features.effective;
const declared: Pick = (features) => features.declared;

/** Days between a day and the month, or a rough date, that hardly excludes it: a truce of 2 April is told as that of March. */
const JUST_OUTSIDE_DAYS = 5;
const justOutside: Test = (relation) => relation.kind === "apart" && Math.abs(relation.days) <= JUST_OUTSIDE_DAYS;

/** How long a start may slip that lay ahead when it was told, in days. */
const SLIP_DAYS = 21;
/** The first tells a start to come, the second, printed later, a start some weeks after that. */
function slipped(planned: Features, begun: Features): boolean {
  const [plan, start] = [planned.effective?.span, begun.effective?.span];
  const [told, toldLater] = [planned.publishedDay, begun.publishedDay];
  if (!plan || !start || told === undefined || toldLater === undefined) return false;
  const days = start.firstDay - plan.firstDay;
  return told < plan.lastDay && toldLater > told && days > 0 && days <= SLIP_DAYS;
}

const e = WEIGHTS.effectiveDate;
export const effectiveDate = comparison(
  "effective date",
  [
    mutualLevel("unknown on a side", missing(effective), 0),
    mutualLevel(
      "same instant",
      related(effective, (relation) => relation.kind === "same-instant"),
      e.sameInstant,
    ),
    mutualLevel("same local day", related(effective, daysOff(0, 0)), e.sameDay),
    mutualLevel("same day of an unknown year", related(effective, monthDaysOff(0, 0)), e.sameMonthDay),
    mutualLevel("a day apart", related(effective, daysOff(1, 1)), e.oneDay), // careful coders differ by this much, and nights have two dates
    mutualLevel("a day apart in an unknown year", related(effective, monthDaysOff(1, 1)), e.oneDayUnknownYear),
    mutualLevel("two days apart", related(effective, either(daysOff(2, 2), monthDaysOff(2, 2))), e.twoDays),
    mutualLevel("three or four days apart", related(effective, either(daysOff(3, 4), monthDaysOff(3, 4))), e.fourDays),
    mutualLevel(
      "one names the month of the other",
      related(effective, either(within("month"), sameCoarse("month"))),
      e.withinMonth,
    ),
    level("planned when one was told, and began within three weeks", slipped, e.slipped),
    mutualLevel("days outside what the other vaguely names", related(effective, justOutside), e.justOutside),
    mutualLevel(
      "one names the season of the other",
      related(effective, either(within("season"), sameCoarse("season"))),
      e.withinSeason,
    ),
    mutualLevel(
      "one names the year of the other",
      related(effective, either(within("year"), sameCoarse("year"))),
      e.withinYear,
    ),
    otherwise("different days", e.different),
  ],
  eachOf((features) => effective(features) !== undefined),
);

const d = WEIGHTS.declaredDate;
export const declaredDate = comparison(
  "declared date",
  [
    mutualLevel("unknown on a side", missing(declared), 0),
    mutualLevel(
      "same day",
      related(
        declared,
        either((relation) => relation.kind === "same-instant", daysOff(0, 0)),
      ),
      d.sameDay,
    ),
    mutualLevel("same day of an unknown year", related(declared, monthDaysOff(0, 0)), d.sameMonthDay),
    mutualLevel("a day apart", related(declared, either(daysOff(1, 1), monthDaysOff(1, 1))), d.oneDay),
    mutualLevel("two days apart", related(declared, either(daysOff(2, 2), monthDaysOff(2, 2))), d.twoDays),
    mutualLevel("three or four days apart", related(declared, either(daysOff(3, 4), monthDaysOff(3, 4))), d.fourDays),
    mutualLevel("both the same month or season, no day", related(declared, sameCoarse("month", "season")), d.sameMonth),
    mutualLevel("both the same year, no month", related(declared, sameCoarse("year")), d.sameYear), // what is remembered by its year is the ceasefire of that year
    mutualLevel("one names the month of the other", related(declared, within("month")), d.withinMonth),
    mutualLevel("days outside what the other vaguely names", related(declared, justOutside), d.justOutside),
    mutualLevel("one names the season of the other", related(declared, within("season")), d.withinSeason),
    mutualLevel("one names the year of the other", related(declared, within("year")), d.withinYear),
    otherwise("different days", d.different),
  ],
  eachOf((features) => declared(features) !== undefined),
);

/** From the first report's declaration to the second one's start; positive where it was declared before it took effect. */
const declaredToEffective = (test: Test) => (a: Features, b: Features) =>
  a.declared !== undefined && b.effective !== undefined && test(relationOf(a.declared, b.effective));
const lead =
  (from: number, to: number): Test =>
  (relation) =>
    (relation.kind === "days" || relation.kind === "month-day") && relation.days >= from && relation.days <= to;

const x = WEIGHTS.declaredAgainstEffective;
/** Speaks only where like cannot be compared with like: a report with one date may mean the day of the deal or of its start. */
export const declaredAgainstEffective = comparison(
  "declared against effective",
  [
    mutualLevel("both say when it took effect", (a, b) => a.effective !== undefined && b.effective !== undefined, 0),
    mutualLevel("both say the day of declaration", (a, b) => sameDeclaration(a, b), 0),
    mutualLevel("unknown on a side", (a, b) => !hasCrossDates(a, b) && !hasCrossDates(b, a), 0),
    level(
      "declared the day it took effect",
      declaredToEffective(either((r) => r.kind === "same-instant", lead(0, 0))),
      x.sameDay,
    ),
    level("declared the day before", declaredToEffective(lead(1, 1)), x.dayBefore),
    level("took effect the day before", declaredToEffective(lead(-1, -1)), x.dayAfter), // nights have two dates
    level("declared two or three days before", declaredToEffective(lead(2, 3)), x.fewDaysBefore),
    level("days outside what the other vaguely names", declaredToEffective(justOutside), x.within),
    level("declared within a week before", declaredToEffective(lead(4, 7)), x.weekBefore),
    level(
      "the same month, season or year, no day",
      declaredToEffective((r) => r.kind === "same-coarse"),
      x.sameCoarse,
    ),
    level(
      "one is less precise",
      declaredToEffective((r) => r.kind === "within"),
      x.within,
    ),
    otherwise("different days", x.different),
  ],
  eachOf((features) => (declared(features) ?? effective(features)) !== undefined),
);

const hasCrossDates = (a: Features, b: Features) => a.declared !== undefined && b.effective !== undefined;

/** Where the declarations already agree or are compared coarsely, the cross comparison would count one agreement twice. */
function sameDeclaration(a: Features, b: Features): boolean {
  if (!a.declared || !b.declared) return false;
  const relation = relationOf(a.declared, b.declared);
  return !("days" in relation) || relation.days === 0;
}
