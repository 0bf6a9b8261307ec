import type { ComparisonBar } from "#domain";
import type { Features } from "./features.js";
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
}

/** A level before its weight is drawn towards its estimate. */
type LevelDraft = Omit<ComparisonLevel, "weight">;

/** A comparison from its levels in order. */
export const comparison = (name: string, levels: readonly LevelDraft[]): Comparison => ({
  name,
  levels: levels.map((draft) => ({ ...draft, weight: drawToEstimate(draft.handWeight, name, draft.label) })),
});

/** A level that holds where `holds` says so, in whichever order the two reports are given. */
export const level = (label: string, holds: (a: Features, b: Features) => boolean, handWeight: number): LevelDraft => ({
  label,
  handWeight,
  holds: (a, b) => holds(a, b) || holds(b, a),
});

/** The level that holds where no other did. */
export const otherwise = (label: string, handWeight: number): LevelDraft => ({ label, handWeight, holds: () => true });

/** The bar that a comparison adds to the waterfall. */
export function compare({ name, levels }: Comparison, a: Features, b: Features): ComparisonBar {
  const holding = levels.find((candidate) => candidate.holds(a, b));
  return { comparison: name, level: holding?.label ?? "no level", weight: holding?.weight ?? 0 };
}
