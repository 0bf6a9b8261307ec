import type { Random } from "./random.js";

/**
 * By how many days a careful coder misses the day: the share of those who miss it by so many, before and after alike.
 *
 * Chosen so that two independent coders agree to the day in 72 % of cases (.845² and a little) and within a day in 83 %
 * (2 × .845 × .064 more); the rest falls off over a fortnight: another report was followed, or another stage taken for the start.
 */
const MISSES: readonly (readonly [days: number, share: number])[] = [
  [0, 0.845],
  [1, 0.064],
  [2, 0.028],
  [3, 0.018],
  [4, 0.012],
  [5, 0.009],
  [6, 0.007],
  [7, 0.006],
  [9, 0.005],
  [11, 0.004],
  [14, 0.002],
];

/** A careful coder's error in days, negative for too early. */
export function drawMiss(random: Random): number {
  const [days] = random.pickBy(MISSES, ([, share]) => share);
  return random.chance(0.5) ? days : -days;
}

const BY_DAYS = new Map(MISSES.map(([days, share]) => [days, days === 0 ? share : share / 2]));
/** Chance of errors that the table does not hold: what the oracle gives to days that nobody should have named. */
const STRAY = 1e-5;

/** Probability that a careful coder is so many days off. Units: `days` signed. */
export const missProbability = (days: number): number => BY_DAYS.get(Math.abs(days)) ?? STRAY;
