import { COMPARISONS } from "./comparisons.js";

/** A comparison with its levels in the order in which they are tried, and their weights as set by hand; 0 where a level says nothing. */
export interface ComparisonOutline {
  readonly name: string;
  readonly levels: readonly { readonly label: string; readonly handWeight: number }[];
}

/** What is compared, for whoever estimates weights. */
export const comparisonTable = (): readonly ComparisonOutline[] =>
  COMPARISONS.map(({ name, levels }) => ({
    name,
    levels: levels.map(({ label, handWeight }) => ({ label, handWeight })),
  }));
