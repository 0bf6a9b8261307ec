import { countShared } from "./set-overlap.js";

/** Precision, recall and their harmonic mean; 0 where nothing was counted. Units: 0..1. */
export interface PrecisionRecall {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What a comparison of two sets counts: in both, only in ours, only in the gold. */
export interface Tally {
  right: number;
  spurious: number;
  missed: number;
}

export const emptyTally = (): Tally => ({ right: 0, spurious: 0, missed: 0 });

export function addSets(tally: Tally, ours: ReadonlySet<string>, gold: ReadonlySet<string>): void {
  const shared = countShared(ours, gold);
  tally.right += shared;
  tally.spurious += ours.size - shared;
  tally.missed += gold.size - shared;
}

export const toPrecisionRecall = ({ right, spurious, missed }: Readonly<Tally>): PrecisionRecall =>
  withF1(share(right, right + spurious), share(right, right + missed));

export const withF1 = (p: number, r: number): PrecisionRecall => ({ p, r, f1: share(2 * p * r, p + r) });

/** A part of a whole, 0 where there is no whole. */
export const share = (part: number, whole: number): number => (whole ? part / whole : 0);

/**
 * Rounds to three decimals, an exact half to the even neighbour, as statisticians do.
 *
 * Only odd sixteenths lie exactly half-way in binary (0.0625); every other value has one nearest neighbour.
 */
export function roundFigure(value: number): number {
  const sixteenths = Math.abs(value) * 16;
  if (!Number.isInteger(sixteenths) || sixteenths % 2 === 0) return Number(value.toFixed(3));
  const below = Math.floor(Math.abs(value) * 1000);
  return (Math.sign(value) * (below % 2 === 0 ? below : below + 1)) / 1000;
}

/** Rounds every number of a nested figure. */
export function roundFigures<T>(figures: T): T {
  if (typeof figures === "number") return roundFigure(figures) as T;
  if (figures === null || typeof figures !== "object") return figures;
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, roundFigures(value)])) as T;
}
