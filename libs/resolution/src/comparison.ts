import type { ComparisonBar } from "#domain";
import type { Features } from "./features.js";

/** One level of a comparison: when it holds, and the log-odds weight it then adds. `label` is what the explanation shows. */
export interface ComparisonLevel {
  readonly label: string;
  readonly weight: number;
  holds(a: Features, b: Features): boolean;
}

/** Levels from "unknown" over exact to "different": the first that holds speaks. Every comparison is symmetric in its two reports. */
export interface Comparison {
  readonly name: string;
  readonly levels: readonly ComparisonLevel[];
}

/** A comparison from its levels in order. */
export const comparison = (name: string, levels: readonly ComparisonLevel[]): Comparison => ({ name, levels });

/** A level that holds where `holds` says so, in whichever order the two reports are given. */
export const level = (
  label: string,
  holds: (a: Features, b: Features) => boolean,
  weight: number,
): ComparisonLevel => ({ label, weight, holds: (a, b) => holds(a, b) || holds(b, a) });

/** The level that holds where no other did. */
export const otherwise = (label: string, weight: number): ComparisonLevel => ({ label, weight, holds: () => true });

/** The bar that a comparison adds to the waterfall. */
export function compare({ name, levels }: Comparison, a: Features, b: Features): ComparisonBar {
  const holding = levels.find((candidate) => candidate.holds(a, b));
  return { comparison: name, level: holding?.label ?? "no level", weight: holding?.weight ?? 0 };
}
