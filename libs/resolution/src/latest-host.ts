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
 * weight of each, 0 for the latest and for those that no day tells apart from it.
 */
export function againstEarlier<Host>(
  features: Features,
  hosts: ReadonlyMap<Host, readonly Features[]>,
): ReadonlyMap<Host, number> {
  const until = isDateless(features) ? (features.publishedDay ?? 0) + AHEAD_DAYS : Number.NEGATIVE_INFINITY;
  const begun = [...hosts].map(([host, reports]) => {
    const days = reports.flatMap((report) => firstDayOf(startOf(report)) ?? []).filter((day) => day <= until);
    return [host, Math.max(...days, Number.NEGATIVE_INFINITY)] as const;
  });
  const latest = Math.max(...begun.map(([, day]) => day));
  return new Map(
    begun.map(([host, day]) => [
      host,
      isDateless(features) && day < latest - NOISE_DAYS ? WEIGHTS.host.notTheLatest : 0,
    ]),
  );
}
