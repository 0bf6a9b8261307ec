import type { ComparisonBar, MergeExplanation } from "#domain";

/** The waterfall of a pair: prior, one bar per comparison, total. */
export type Waterfall = Pick<MergeExplanation, "priorWeight" | "bars" | "totalWeight">;

/** Units: weights are log-odds, natural logarithm; a total above 0 speaks for one ceasefire. */
export function formatWaterfall({ priorWeight, bars, totalWeight }: Waterfall): string {
  const prior: ComparisonBar = { comparison: "prior", level: "two reports of one conflict", weight: priorWeight };
  const all = [prior, ...bars];
  const width = Math.max(...all.map(({ comparison }) => comparison.length), "total".length);
  return [
    ...all.map(
      ({ comparison, level, weight }) =>
        `  ${comparison.padEnd(width)} ${formatWeight(weight)} ${toBar(weight)} ${level}`,
    ),
    `  ${"total".padEnd(width)} ${formatWeight(totalWeight)}`,
  ].join("\n");
}

export const formatWeight = (weight: number) => `${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(1)}`.padStart(6);

const toBar = (weight: number) =>
  (weight < 0 ? "-" : "+").repeat(Math.min(12, Math.round(Math.abs(weight)))).padEnd(12);
