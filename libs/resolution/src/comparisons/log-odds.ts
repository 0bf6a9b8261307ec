/** A weight to four places, so that a sum does not depend on how a machine adds. */
export const round = (weight: number): number => Math.round(weight * 10_000) / 10_000;

/** Weights in ten-thousandths, as finely as pairs are scored, so that adding is exact. */
export const toUnits = (weight: number): number => Math.round(weight * 10_000);
