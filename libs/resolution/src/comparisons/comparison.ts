import type { ComparisonBar } from "#domain";
import type { Features } from "../features/features.js";
import { drawToEstimate } from "./weights.js";

/** One level of a comparison: when it holds, and the log-odds weight it then adds. `label` is what the explanation shows. */
export interface ComparisonLevel {
  readonly label: string;
  readonly weight: number;
  /** As set by hand; 0 for a level that says nothing, and then its weight is 0 as well. */
  readonly handWeight: number;
  holds(a: Features, b: Features): boolean;
}

/** Levels from "unknown" over exact to "different": the first that holds speaks. Every comparison is symmetric in its two reports. */
export interface Comparison {
  readonly name: string;
  readonly levels: readonly ComparisonLevel[];
  readonly need: Need;
}

/**
 * What each of two reports, or one of them, has to say for the comparison to add anything. Most news says little, so most levels need
 * not be looked at; which they are is read once for each report.
 */
export interface Need {
  readonly of: "each" | "one";
  holds(features: Features): boolean;
}
const NO_NEED: Need = { of: "each", holds: () => true };
export const eachOf = (holds: Need["holds"]): Need => ({ of: "each", holds });
export const oneOf = (holds: Need["holds"]): Need => ({ of: "one", holds });

/** A level before its weight is drawn towards its estimate. */
type LevelDraft = Omit<ComparisonLevel, "weight">;

/** A comparison from its levels in order. Where its need is not met, the level that holds has to be one without weight. */
export const comparison = (name: string, levels: readonly LevelDraft[], need: Need = NO_NEED): Comparison => ({
  name,
  need,
  levels: levels.map((draft) => ({ ...draft, weight: drawToEstimate(draft.handWeight, name, draft.label) })),
});

/** A level that holds where `holds` says so, in whichever order the two reports are given. */
export const level = (label: string, holds: (a: Features, b: Features) => boolean, handWeight: number): LevelDraft => ({
  label,
  handWeight,
  holds: (a, b) => holds(a, b) || holds(b, a),
});

/** A level whose condition is the same whichever report is given first. */
export const mutualLevel = (label: string, holds: LevelDraft["holds"], handWeight: number): LevelDraft => ({
  label,
  handWeight,
  holds,
});

/** The level that holds where no other did. */
export const otherwise = (label: string, handWeight: number): LevelDraft => ({ label, handWeight, holds: () => true });

/** The bar that a comparison adds to the waterfall. */
export function compare({ name, levels }: Comparison, a: Features, b: Features): ComparisonBar {
  const holding = levels.find((candidate) => candidate.holds(a, b));
  return { comparison: name, level: holding?.label ?? "no level", weight: holding?.weight ?? 0 };
}
