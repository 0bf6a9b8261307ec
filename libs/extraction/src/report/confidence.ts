import type { MentionFacts } from "../attributes/mention-facts.js";

/** Logistic of the summed evidence; fitted so that of reports around .8 about four in five are right. */
const SLOPE = 0.45;
const INTERCEPT = -0.6;
const MENTION_WEIGHT = 0.25;
const MENTIONS_MAX = 4;
const PARTIES_WEIGHT = 0.3;
const GARBLED_WEIGHT = -0.6;

/** How likely it is that the article really reports this ceasefire, 0..1. */
export function confidenceOf(real: readonly MentionFacts[], parties: number, garbled: number): number {
  const strongest = Math.max(0, ...real.map((facts) => facts.verdict.weight));
  const logit =
    INTERCEPT +
    SLOPE * Math.min(6, strongest) +
    MENTION_WEIGHT * Math.min(MENTIONS_MAX, real.length) +
    PARTIES_WEIGHT * Math.min(2, parties) +
    (garbled > 0 ? GARBLED_WEIGHT : 0);
  return Math.round(100 / (1 + Math.exp(-logit))) / 100;
}
