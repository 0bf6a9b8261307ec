import type { Features } from "../features/features.js";
import type { Comparison, Need } from "./comparison.js";

/** Which comparisons a report may make speak, one bit for each in their order: together with every other report, or with any at all. */
export interface Voice {
  readonly each: number;
  readonly one: number;
}

/** Reads it once for many pairs. Shape: at most 31 comparisons. */
export function voiceOf(features: Features, comparisons: readonly Comparison[]): Voice {
  const bits = (of: Need["of"]) =>
    comparisons.reduce(
      (all, { need }, place) => (need.of !== of || need.holds(features) ? all | (1 << place) : all),
      0,
    );
  return { each: bits("each"), one: bits("one") };
}

/** The comparisons that may say something of two reports; of all others the level that holds has no weight. */
export const spokenOf = (a: Voice, b: Voice): number => a.each & b.each & (a.one | b.one);
