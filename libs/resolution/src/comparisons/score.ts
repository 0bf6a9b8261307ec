import type { ComparisonBar } from "#domain";
import type { Features } from "../features/features.js";
import { type Comparison, compare } from "./comparison.js";
import { COMPARISONS } from "./comparisons.js";
import { round } from "./log-odds.js";
import { findVeto, VETOES, type Veto } from "./veto.js";
import { PRIOR_WEIGHT } from "./weights.js";

/** What comparing two reports came to. `veto` names why they may never be joined, whatever they weigh. */
export interface PairScore {
  readonly totalWeight: number;
  readonly veto?: string;
}

/** The judgement of a pair, replaceable as a whole so that a test can prove that it would notice a faulty one. */
export interface Judge {
  readonly comparisons: readonly Comparison[];
  readonly vetoes: readonly Veto[];
  readonly priorWeight: number;
}

export const JUDGE: Judge = { comparisons: COMPARISONS, vetoes: VETOES, priorWeight: PRIOR_WEIGHT };

/** The waterfall of a pair: one bar per comparison, in order; comparisons that say nothing are left out. */
export function explainPair(a: Features, b: Features, judge: Judge = JUDGE): readonly ComparisonBar[] {
  return judge.comparisons.map((comparison) => compare(comparison, a, b)).filter((bar) => bar.weight !== 0);
}

const ALL = -1;

/**
 * prior + bars; symmetric. Rounded to four places, so that the sum does not depend on how a machine adds.
 *
 * Shape: `spoken` leaves out comparisons that say nothing of the pair, see `spokenOf`.
 */
export function scorePair(a: Features, b: Features, judge: Judge = JUDGE, spoken: number = ALL): PairScore {
  const veto = findVeto(a, b, judge.vetoes);
  if (veto !== undefined) return { totalWeight: Number.NEGATIVE_INFINITY, veto };
  let total = judge.priorWeight;
  // Written out: most of resolution's time is spent here.
  const { comparisons } = judge;
  for (let place = 0; place < comparisons.length; place++) {
    if (!(spoken & (1 << place))) continue;
    for (const level of (comparisons[place] as Comparison).levels) {
      if (!level.holds(a, b)) continue;
      total += level.weight;
      break;
    }
  }
  return { totalWeight: round(total) };
}
