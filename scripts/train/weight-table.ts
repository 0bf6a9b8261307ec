import type { ComparisonOutline } from "#resolution";
import {
  type ComparisonCount,
  countLevels,
  estimateLevels,
  type LevelCount,
  type LevelEstimate,
  weightOfEstimate,
} from "./estimate.js";
import { fitScales } from "./fit-scales.js";
import type { LabelledPair } from "./labelled-pairs.js";
import { LEVEL_ORDERS, poolInOrder } from "./level-orders.js";

/** A level as the committed table holds it. Counts are pairs: [of one ceasefire, of others]; every report counts as one. */
export interface WeightedLevel {
  /** In log-odds, as far as its comparison may be believed beside the others. */
  readonly estimate: number;
  readonly m: number;
  readonly u: number;
  readonly simulated: readonly [matches: number, others: number];
  readonly gold: readonly [matches: number, others: number];
}
/** What `npm run train` writes and resolution reads. */
export interface WeightTable {
  readonly prior: number;
  readonly comparisons: Readonly<
    Record<string, { readonly scale: number; readonly levels: Readonly<Record<string, WeightedLevel>> }>
  >;
}

/** How many pairs the simulator's shares are worth against the counts of the gold, of which there are some tens a comparison. */
export const SIMULATED_WORTH = 10;

/** The table of weights from labelled pairs. Pure; the same pairs give the same table. */
export function toWeightTable(
  outline: readonly ComparisonOutline[],
  simulated: readonly LabelledPair[],
  gold: readonly LabelledPair[],
): WeightTable {
  const [simulatedCounts, goldCounts] = [countLevels(outline, simulated), countLevels(outline, gold)];
  const estimates = outline.map(({ name, levels }, c) =>
    poolInOrder(
      levels.map(({ label }) => label),
      estimateLevels(simulatedCounts[c] as ComparisonCount, goldCounts[c] as ComparisonCount, SIMULATED_WORTH),
      LEVEL_ORDERS[name] ?? [],
    ),
  );
  const estimated = outline.map(({ levels }, c) =>
    levels.map(({ handWeight }, l) => (handWeight === 0 ? 0 : weightOfEstimate(estimates[c]?.[l] as LevelEstimate))),
  );
  // How far comparisons overlap is a matter of how news is written, which the simulator knows too little of.
  const { prior, scales } = fitScales(estimated, gold);
  const comparisons = outline.map(({ name, levels }, c) => {
    const scale = scales[c] ?? 1;
    const rows = levels.flatMap(({ label, handWeight }, l) => {
      if (handWeight === 0) return [];
      const { m, u } = estimates[c]?.[l] ?? { m: 0, u: 0 };
      const [ofWorlds, ofGold] = [simulatedCounts[c]?.levels[l] as LevelCount, goldCounts[c]?.levels[l] as LevelCount];
      const level: WeightedLevel = {
        estimate: round(scale * (estimated[c]?.[l] ?? 0), 2),
        m: round(m, 4),
        u: round(u, 4),
        simulated: [round(ofWorlds.matches, 1), round(ofWorlds.others, 1)],
        gold: [round(ofGold.matches, 1), round(ofGold.others, 1)],
      };
      return [[label, level] as const];
    });
    return [name, { scale: round(scale, 2), levels: Object.fromEntries(rows) }] as const;
  });
  return { prior: round(prior, 2), comparisons: Object.fromEntries(comparisons) };
}

const round = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;

/** The table as a file that people read: a level a line. */
export function formatWeightTable({ prior, comparisons }: WeightTable): string {
  const blocks = Object.entries(comparisons).map(([name, { scale, levels }]) => {
    const rows = Object.entries(levels).map(
      ([label, level]) => `        ${JSON.stringify(label)}: ${JSON.stringify(level)}`,
    );
    return `    ${JSON.stringify(name)}: {\n      "scale": ${scale},\n      "levels": {\n${rows.join(",\n")}\n      }\n    }`;
  });
  return `{\n  "prior": ${prior},\n  "comparisons": {\n${blocks.join(",\n")}\n  }\n}\n`;
}
