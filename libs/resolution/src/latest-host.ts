import { startOf } from "./comparisons/course.js";
import type { Features } from "./features.js";
import { firstDayOf } from "./moment.js";
import { WEIGHTS } from "./weights.js";

/** Careful coders differ by so many days: two starts this near are not one after the other. */
const NOISE_DAYS = 3;
/** News of the evening may tell of what is dated tomorrow. */
const AHEAD_DAYS = 1;

/** No day of its own, but one on which it was printed: what it means depends on what had begun by then. */
export const isDateless = (features: Features): boolean =>
  startOf(features) === undefined && features.publishedDay !== undefined;

/**
 * Which of several ceasefires a dateless report means: the one that began last before it was printed, unless much speaks for an earlier
 * one. Who says "the truce" without a day means the one that readers have in mind.
 *
 * Shape: `hosts` are the ceasefires that it fits, each with the reports of it that it agrees with; returns what is to be added to the
 * weight of each, nothing for the latest and for those that no day tells apart from it.
 */
export function againstEarlier<Host>(
  features: Features,
  hosts: ReadonlyMap<Host, readonly Features[]>,
): ReadonlyMap<Host, number> {
  if (hosts.size < 2 || !isDateless(features)) return new Map();
  const begun = new Map<Host, number>();
  for (const [host, reports] of hosts)
    begun.set(
      host,
      reports.reduce((latest, report) => Math.max(latest, begunBy(features, report)), Number.NEGATIVE_INFINITY),
    );
  const latest = Math.max(...begun.values());
  const against = new Map<Host, number>();
  for (const [host, day] of begun) if (day < latest - NOISE_DAYS) against.set(host, WEIGHTS.host.notTheLatest);
  return against;
}

/** The day on which a report's ceasefire had begun when the dateless one was printed; minus infinity where none is known. */
export function begunBy({ publishedDay = 0 }: Features, report: Features): number {
  const day = firstDayOf(startOf(report));
  return day !== undefined && day <= publishedDay + AHEAD_DAYS ? day : Number.NEGATIVE_INFINITY;
}
