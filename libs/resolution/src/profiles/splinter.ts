import { round } from "../comparisons/log-odds.js";
import type { Features } from "../features/features.js";
import { isNearCopy } from "../features/sketch.js";
import { CLAIM_SHARES, claimsOf, startDayOf } from "./claims.js";
import { freshShare, lookBackShare } from "./news-days.js";
import { claimsWeight, type Profile, publicationWeight } from "./profile.js";

/**
 * Share of reports that miss the day by so many days, before and after alike, each way.
 *
 * Source: careful coders agree to the day in 72 % and within a day in 83 % of cases; the rest falls off over a fortnight.
 */
const MISS_SHARES: readonly number[] = [
  0.85, 0.032, 0.014, 0.009, 0.006, 0.0036, 0.0036, 0.0036, 0.0015, 0.0015, 0.0015, 0.0015, 0.0015, 0.0015, 0.0015,
];
/** Farther than this no careful writer is off. Units: days. */
export const MISS_DAYS_MAX = MISS_SHARES.length - 1;
/** What a misprint, or the date of something else, makes of a day: so many days off, or a year. */
const BLUNDER = { daysMax: 60, shareADay: 7e-5, years: [365, 366], shareOfYear: 1.5e-3 } as const;
/** How far off a day may be that a blunder made. Units: days, each way. */
export const BLUNDER_DAYS: readonly number[] = [
  ...Array.from({ length: BLUNDER.daysMax - MISS_DAYS_MAX }, (_, i) => MISS_DAYS_MAX + 1 + i),
  ...BLUNDER.years,
];
/** More reports than this do not share one blunder, be they copies of one text. */
export const BLUNDERERS_MAX = 8;

function shareOfMiss(off: number): number | undefined {
  if (off <= MISS_DAYS_MAX) return MISS_SHARES[off];
  if (off <= BLUNDER.daysMax) return BLUNDER.shareADay;
  return BLUNDER.years.some((days) => days === off) ? BLUNDER.shareOfYear : undefined;
}
/** Chance of another ceasefire by the same actors on a given day nearby: 15 % have one within seven days before or after. */
const OTHERS_A_DAY = 0.15 / 14;
/** How fast ceasefires on which much is written become rarer: of k reports there are k to this power as many as of one. */
const SIZE_POWER = -2.1;
/** Share of ceasefires on which one report is written. */
const SINGLE_SHARE = 0.74;
/** What it weighs, for each report, that several who miss the day miss it by different days. */
const DAYS_DIFFER = 0.5;
/** More independent texts than this do not all miss the day. */
const SPLINTER_TEXTS_MAX = 12;

/**
 * Log of the odds that a few reports which agree on a day tell of a ceasefire on which much is written, and which began on another
 * day, against telling of one of their own.
 *
 * Of a hundred reports some miss the day by several days: the more is written, the more of these there are, and no pair of reports
 * shows that. How many of the many would miss the day so is weighed against how rarely another ceasefire lies there, and then who is
 * named, what is told and when it was printed.
 *
 * Shape: `members` the dated reports of one group by id, `day` its day; returns minus infinity where the days are too far apart or unknown.
 */
export function splinterWeight(members: readonly Features[], day: number | undefined, profile: Profile): number {
  const off = missOf(day, profile);
  const missShare = shareOfMiss(off);
  const texts = distinctTexts(members);
  if (day === undefined || missShare === undefined || texts.length > SPLINTER_TEXTS_MAX)
    return Number.NEGATIVE_INFINITY;
  if (off > MISS_DAYS_MAX && !mayBeBlunder(members, texts, day, off)) return Number.NEGATIVE_INFINITY;
  let weight = -Math.log(OTHERS_A_DAY * SINGLE_SHARE) - SIZE_POWER * Math.log(texts.length);
  for (let at = 1; at <= texts.length; at++) weight += Math.log((profile.size * missShare) / at);
  const days = new Set(texts.map((features) => startDayOf(features)));
  if (texts.length > 1 && days.size === texts.length) weight += DAYS_DIFFER * texts.length;
  for (const features of texts)
    weight += publicationWeight(features, profile) + claimsWeight(features, profile) - aloneWeight(features, day);
  return round(weight);
}

/** By how many days a day misses that on which it began, or was agreed; not a number where one is unknown. */
function missOf(day: number | undefined, profile: Profile): number {
  if (day === undefined || profile.day === undefined) return Number.NaN;
  const off = Math.abs(day - profile.day);
  return tellsDealOf(day, profile) ? 0 : off;
}

/** Whether a group tells the day on which the event was agreed, and the event tells that apart from its start. */
export const tellsDealOf = (day: number, { dealDay, day: start }: Profile): boolean =>
  day === dealDay && start !== undefined && Math.abs(day - start) <= MISS_DAYS_MAX;

/** One text, and no start that lies weeks ahead: that is a plan. */
function mayBeBlunder(members: readonly Features[], texts: readonly Features[], day: number, off: number): boolean {
  if (texts.length > 1 || members.length > BLUNDERERS_MAX) return false;
  const isPlan = ({ effective, publishedDay }: Features) =>
    effective !== undefined && publishedDay !== undefined && publishedDay < day;
  return off > BLUNDER.daysMax || !texts.some(isPlan);
}

/** What the report would weigh as one of a ceasefire of that day of which nothing else is known. */
function aloneWeight(features: Features, day: number): number {
  const { report, publishedDay } = features;
  let weight = claimsOf(features).reduce((sum, { kind }) => sum + Math.log(CLAIM_SHARES[kind]), 0);
  if (publishedDay !== undefined)
    weight += Math.log(
      report.salience === "background" ? lookBackShare(day, publishedDay) : freshShare(publishedDay - day),
    );
  return weight;
}

/** Copies of one text err together and count once: the first of them in the order given. */
function distinctTexts(members: readonly Features[]): readonly Features[] {
  const texts: Features[] = [];
  for (const features of members) {
    if (!texts.some(({ sketch }) => isNearCopy(sketch, features.sketch))) texts.push(features);
    if (texts.length > SPLINTER_TEXTS_MAX) break;
  }
  return texts;
}
