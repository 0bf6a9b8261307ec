/** One line of the result: what was measured, and its value with its unit. */
export interface Measured {
  readonly name: string;
  readonly value: string;
}

const WARM_UP_MS = 500;
const RUNS = 5;

/**
 * The median of five timed runs, after half a second of warming up, so that what is measured is compiled code.
 *
 * Units: milliseconds per run.
 */
export function medianMs(work: () => unknown): number {
  const start = performance.now();
  do work();
  while (performance.now() - start < WARM_UP_MS);
  const times = Array.from({ length: RUNS }, () => timeMs(work)).sort((a, b) => a - b);
  return times[Math.floor(RUNS / 2)] ?? 0;
}

function timeMs(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Microseconds of CPU that the work takes, garbage collection included, so that other work on the machine counts little. */
export function cpuUs(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** 12,345 for people; below ten with two decimals. */
export const formatNumber = (value: number) =>
  value.toLocaleString("en-US", { maximumFractionDigits: value < 10 ? 2 : 0 });
