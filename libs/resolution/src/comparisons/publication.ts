import type { Features } from "../features/features.js";
import { startOf } from "../features/features.js";
import { isFullDate } from "../features/moment.js";
import { comparison, eachOf, level, oneOf, otherwise } from "./comparison.js";
import { WEIGHTS } from "./weights.js";

/** Whole days from the start that `dated` gives to the publication of `dateless`; undefined unless only the first is dated. */
function lagDays(dateless: Features, dated: Features): number | undefined {
  const start = startOf(dated)?.span;
  if (startOf(dateless) || !start || dateless.publishedDay === undefined) return undefined;
  if (dateless.publishedDay >= start.firstDay) return Math.max(0, dateless.publishedDay - start.lastDay);
  return dateless.publishedDay - start.firstDay;
}
const lag = (from: number, to: number) => (a: Features, b: Features) => {
  const days = lagDays(a, b);
  return days !== undefined && days >= from && days <= to;
};
const isNews = (features: Features) => features.report.salience !== "background";

/** Told as more than agreed on: in force, broken, over. */
const isUnderWay = ({ report }: Features) => report.stages.some(({ stage }) => stage !== "declared");
/** Told as in force and as nothing else since. */
const isHolding = ({ report, brokenOrOver }: Features) =>
  !brokenOrOver && report.stages.some(({ stage }) => stage === "in-effect");

/** Nobody tells of what has not been declared yet; a day is left for zones and evening papers. */
function isBeforeDeclaration(dateless: Features, { declared }: Features): boolean {
  if (startOf(dateless) || !declared?.span || dateless.publishedDay === undefined) return false;
  return dateless.publishedDay < declared.span.firstDay - 1;
}

/** Days that a truce may be told of as in force after the day on which it was to end. */
const OVERRUN_DAYS = 3;
/** Days after which an article is no more chiefly about a truce that is over. */
const AFTERMATH_DAYS = 30;
function hadRunOut(dated: Features, dateless: Features, days = OVERRUN_DAYS): boolean {
  const over = (dated.ended ?? (dated.extends ? undefined : dated.expires))?.span?.lastDay;
  if (startOf(dateless) || !startOf(dated) || over === undefined || dateless.publishedDay === undefined) return false;
  return dateless.publishedDay > over + days;
}

/** Longest that a truce known by its end alone is taken to have held before, in days. */
const HELD_DAYS = 180;
function endedLater(ending: Features, holding: Features): boolean {
  const end = ending.ended?.span?.firstDay;
  if (startOf(holding) || startOf(ending) || end === undefined || holding.publishedDay === undefined) return false;
  return end >= holding.publishedDay && end - holding.publishedDay <= HELD_DAYS;
}

/** Weeks ahead that news may announce a ceasefire before it starts. */
const AHEAD_DAYS = 10;

const w = WEIGHTS.publication;
/** Speaks for reports that give no date: news without a date is news of these days, and nobody reports what has not happened yet. */
export const publication = comparison(
  "publication against date",
  [
    level("published long before the other began", lag(Number.NEGATIVE_INFINITY, -AHEAD_DAYS - 1), w.beforeIt),
    level("told as in force before the other began", (a, b) => isUnderWay(a) && lag(-AHEAD_DAYS, -2)(a, b), w.beforeIt),
    level("told before the other was declared", isBeforeDeclaration, w.beforeIt),
    level("told as in force after the other had run out", (a, b) => isHolding(a) && hadRunOut(b, a), w.runOut),
    level(
      "chiefly told long after the other had run out",
      (a, b) => a.report.salience === "main" && hadRunOut(b, a, AFTERMATH_DAYS),
      w.runOut,
    ),
    level(
      "in force when told, and the other tells of its later end",
      (a, b) => isHolding(a) && endedLater(b, a),
      w.endedLater,
    ),
    level(
      "news published within three days of the start",
      (a, b) => isNews(a) && lag(-AHEAD_DAYS, 3)(a, b),
      w.freshNews,
    ),
    level("published within two weeks of the start", lag(-AHEAD_DAYS, 14), w.recent),
    level("published within two months of the start", lag(15, 60), w.sameSeason),
    level(
      "news published long after the start",
      (a, b) => isNews(a) && lag(61, Number.POSITIVE_INFINITY)(a, b),
      w.stale,
    ),
    level("looking back within a year", lag(61, 365), w.lookingBack),
    level("dateless on both sides, published within two days", (a, b) => bothDateless(a, b, 0, 2), w.sameDays),
    level("dateless on both sides, published within weeks", (a, b) => bothDateless(a, b, 3, 21), w.sameWeeks),
    level(
      "dateless on both sides, published over a month apart",
      (a, b) => bothDateless(a, b, 31, Number.POSITIVE_INFINITY),
      w.farApart,
    ),
    otherwise("dated, or nothing to tell", 0),
  ],
  oneOf((features) => startOf(features) === undefined && features.publishedDay !== undefined),
);

function bothDateless(a: Features, b: Features, from: number, to: number): boolean {
  if (startOf(a) || startOf(b) || a.publishedDay === undefined || b.publishedDay === undefined) return false;
  const days = Math.abs(a.publishedDay - b.publishedDay);
  return days >= from && days <= to;
}

const t = WEIGHTS.printedTogether;
/** Days from one publication to the other, where both are news and one of them tells no day. */
const printed = (from: number, to: number) => (a: Features, b: Features) => {
  if (a.publishedDay === undefined || b.publishedDay === undefined || !isNews(a) || !isNews(b)) return false;
  const days = Math.abs(a.publishedDay - b.publishedDay);
  return days >= from && days <= to;
};

/** Who looks back at one ceasefire in the same days looks back at the same one. */
export const printedTogether = comparison(
  "publication against publication",
  [
    level("a day on both sides", (a, b) => isFullDate(startOf(a)) && isFullDate(startOf(b)), 0),
    level("dateless on both sides", (a, b) => !startOf(a) && !startOf(b), 0),
    level("news of the same week", printed(0, 7), t.sameWeek),
    otherwise("other days, or no news", 0),
  ],
  eachOf((features) => isNews(features) && features.publishedDay !== undefined),
);
