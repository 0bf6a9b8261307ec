import { round } from "../comparisons/log-odds.js";
import type { Features } from "../features/features.js";
import { startOf } from "../features/features.js";
import { isNearCopy } from "../features/sketch.js";
import { CLAIM_SHARES, claimsOf, dayOf } from "./claims.js";
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
/** Chance of another ceasefire by the same actors on a given day nearby: 15 % have one within seven days before or after. */
const OTHERS_A_DAY = 0.15 / 14;
/** How fast ceasefires on which much is written become rarer: of k reports there are k to this power as many as of one. */
const SIZE_POWER = -2.1;
/** Share of ceasefires on which one report is written. */
const SINGLE_SHARE = 0.74;
/** What it weighs, for each report, that several who miss the day miss it by different days. */
const DAYS_DIFFER = 0.5;
/** More independent texts than this do not all miss the day. */
export const SPLINTER_TEXTS_MAX = 12;

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
  const off = day === undefined || profile.day === undefined ? Number.NaN : Math.abs(day - profile.day);
  const missShare = MISS_SHARES[off];
  const texts = distinctTexts(members);
  if (day === undefined || missShare === undefined || texts.length > SPLINTER_TEXTS_MAX)
    return Number.NEGATIVE_INFINITY;
  let weight = -Math.log(OTHERS_A_DAY * SINGLE_SHARE) - SIZE_POWER * Math.log(texts.length);
  for (let at = 1; at <= texts.length; at++) weight += Math.log((profile.size * missShare) / at);
  const days = new Set(texts.map((features) => dayOf(startOf(features))));
  if (texts.length > 1 && days.size === texts.length) weight += DAYS_DIFFER * texts.length;
  for (const features of texts)
    weight += publicationWeight(features, profile) + claimsWeight(features, profile) - aloneWeight(features, day);
  return round(weight);
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
