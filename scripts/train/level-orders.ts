import type { LevelEstimate } from "./estimate.js";

const FURTHER = ["a day apart", "two days apart", "three or four days apart", "different days"];
const COARSER = [
  "one names the month of the other",
  "one names the season of the other",
  "one names the year of the other",
];

/** Levels that follow one on the other: a weaker agreement never weighs more than a stronger one. By comparison. */
export const LEVEL_ORDERS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "effective date": [
    ["same instant", "same local day", ...FURTHER],
    ["same day of an unknown year", "a day apart in an unknown year"],
    COARSER,
  ],
  "declared date": [["same day", ...FURTHER], COARSER],
  "declared against effective": [
    [
      "declared the day it took effect",
      "declared the day before",
      "declared two or three days before",
      "declared within a week before",
      "different days",
    ],
  ],
  parties: [
    [
      "same sides",
      "same sides, one named by patron or client",
      "one names fewer of the same sides",
      "one side in common",
      "no side in common",
    ],
  ],
  terms: [["three or more in common", "two in common", "one in common", "other terms"]],
};

/**
 * Puts neighbours together where the order of their weights is wrong, which few counts may bring about: they then weigh the same.
 *
 * Source: isotonic regression by pooling adjacent violators (Ayer et al. 1955), on m and u.
 */
export function poolInOrder(
  levels: readonly string[],
  estimates: readonly LevelEstimate[],
  orders: readonly (readonly string[])[],
): readonly LevelEstimate[] {
  const pooled = [...estimates];
  for (const order of orders) {
    const blocks: { m: number; u: number; members: number[] }[] = [];
    for (const label of order) {
      const at = levels.indexOf(label);
      const estimate = estimates[at];
      if (!estimate) throw new Error(`no level called "${label}"`);
      blocks.push({ ...estimate, members: [at] });
      for (let last = blocks.at(-1); blocks.length > 1 && last; last = blocks.at(-1)) {
        const before = blocks.at(-2);
        if (!before || before.m * last.u >= last.m * before.u) break;
        blocks.splice(-2, 2, {
          m: before.m + last.m,
          u: before.u + last.u,
          members: [...before.members, ...last.members],
        });
      }
    }
    for (const { m, u, members } of blocks)
      for (const at of members) pooled[at] = { m: m / members.length, u: u / members.length };
  }
  return pooled;
}
