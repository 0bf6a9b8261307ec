import type { LabelledPair } from "./labelled-pairs.js";

/** How far each comparison may be believed beside the others, and the weight of a pair before anything is compared. */
export interface Scales {
  readonly prior: number;
  readonly scales: readonly number[];
}

const ROUNDS = 40;
/** Pulls scales towards 1, where comparisons are independent, by so many pairs. */
const PULL = 4;
const SCALE_MIN = 0.2;
const SCALE_MAX = 1.3;

/**
 * Comparisons overlap (who agrees on the day of the deal agrees on the day of the start), so adding up all weights counts one
 * agreement twice. Fits one factor per comparison, and the prior, to what the pairs are.
 *
 * Source: logistic regression by Newton's method, coordinate by coordinate; deterministic.
 */
export function fitScales(weights: readonly (readonly number[])[], pairs: readonly LabelledPair[]): Scales {
  const values = pairs.map(({ levels }) => Float64Array.from(levels, (level, c) => weights[c]?.[level] ?? 0));
  const scales = weights.map(() => 1);
  const totals = Float64Array.from(values, (row) => row.reduce((sum, value) => sum + value, 0));
  let prior = 0;
  const step = (readValue: (pair: number) => number, pull: (gradient: number, curve: number) => number) => {
    let [gradient, curve] = [0, 1e-9];
    for (const [i, { isMatch, share }] of pairs.entries()) {
      const value = readValue(i);
      if (value === 0) continue;
      const probability = 1 / (1 + Math.exp(-(prior + (totals[i] ?? 0))));
      gradient += share * value * ((isMatch ? 1 : 0) - probability);
      curve += share * value * value * probability * (1 - probability);
    }
    return pull(gradient, curve);
  };
  for (let round = 0; round < ROUNDS; round++) {
    prior += step(
      () => 1,
      (gradient, curve) => gradient / curve,
    );
    for (const [c, scale] of scales.entries()) {
      const readValue = (i: number) => values[i]?.[c] ?? 0;
      const moved = step(readValue, (gradient, curve) => scale + (gradient + PULL * (1 - scale)) / (curve + PULL));
      const next = Math.min(SCALE_MAX, Math.max(SCALE_MIN, moved));
      for (const i of pairs.keys()) totals[i] = (totals[i] ?? 0) + (next - scale) * readValue(i);
      scales[c] = next;
    }
  }
  return { prior, scales };
}
