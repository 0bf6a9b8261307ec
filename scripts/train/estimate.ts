import type { ComparisonOutline } from "#resolution";
import type { LabelledPair } from "./labelled-pairs.js";

/** How often a level held between reports of one ceasefire, and between others that met. Units: pairs, by their share. */
export interface LevelCount {
  readonly matches: number;
  readonly others: number;
}
/** By level in the order of the outline. `nothing`: both reports were ordinary in this. */
export interface ComparisonCount {
  readonly levels: readonly LevelCount[];
  readonly nothing: LevelCount;
}

/**
 * Comparisons that every pair takes part in: what they note is rare, and that they note nothing counts too. The others speak only where
 * both reports say something of it; what is unknown then says nothing of how often they agree.
 */
const NOTES_WHAT_IS_RARE: ReadonlySet<string> = new Set([
  "how it went",
  "detail of a term",
  "extension",
  "wording and wire origin",
]);

/** True for a level that has no weight: one of the two does not say, or there is nothing to note. */
const isSilent = ({ handWeight }: ComparisonOutline["levels"][number]) => handWeight === 0;

export function countLevels(
  outline: readonly ComparisonOutline[],
  pairs: Iterable<LabelledPair>,
): readonly ComparisonCount[] {
  const counts = outline.map(({ levels }) => ({
    levels: levels.map(() => ({ matches: 0, others: 0 })),
    nothing: { matches: 0, others: 0 },
  }));
  for (const { levels, isMatch, share } of pairs) {
    for (const [c, at] of levels.entries()) {
      const comparison = outline[c];
      const level = comparison?.levels[at];
      if (!comparison || !level || (isSilent(level) && !NOTES_WHAT_IS_RARE.has(comparison.name))) continue;
      const count = isSilent(level) ? counts[c]?.nothing : counts[c]?.levels[at];
      if (count) count[isMatch ? "matches" : "others"] += share;
    }
  }
  return counts;
}

/** m and u of a level: its share among matches and among others, of the pairs in which the comparison spoke. */
export interface LevelEstimate {
  readonly m: number;
  readonly u: number;
}

/** Every level is taken to have been seen this often more than it was, so that none is impossible. */
const SMOOTHING = 0.5;

/**
 * Estimates m and u: the simulator's shares are what is believed beforehand, worth so many pairs, and the gold's counts are added.
 *
 * Units: `simulatedWorth` pairs; raising it trusts the simulator more.
 * Source: Fellegi & Sunter (1969); posterior mean under a Dirichlet prior.
 */
export function estimateLevels(
  simulated: ComparisonCount,
  gold: ComparisonCount,
  simulatedWorth: number,
): readonly LevelEstimate[] {
  const all = ({ levels, nothing }: ComparisonCount) => [...levels, nothing];
  const shares = (kind: keyof LevelCount) => {
    const believed = all(simulated).map((count) => count[kind] + SMOOTHING);
    const worth = simulatedWorth / total(believed);
    const posterior = all(gold).map((count, level) => (believed[level] ?? 0) * worth + count[kind]);
    return posterior.map((value) => value / total(posterior));
  };
  const [m, u] = [shares("matches"), shares("others")];
  return simulated.levels.map((_, level) => ({ m: m[level] ?? 0, u: u[level] ?? 0 }));
}
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

export const weightOfEstimate = ({ m, u }: LevelEstimate): number => Math.log(m / u);
