import type { CanonicalEvent } from "#domain";

/** Largest event, in bytes of UTF-8 JSON; brokers and readers count on it. */
export const EVENT_BYTES_MAX = 256 * 1024;

/** Lengths that lists are cut to, tried from the first on; quotes of a report are cut a step harder, for there are many of them. */
const LIST_LENGTHS = [256, 128, 64, 32, 16, 8, 4, 2, 1, 0] as const;
/** Lists longer than this are always cut: an event that shows more reports fits in no message, and need not be built. */
export const LIST_LENGTH_MAX = LIST_LENGTHS[0];
const QUOTES_DIVISOR = 16;

const byteLength = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

/**
 * Cuts the long lists of an event until it fits.
 *
 * Rule: all lists are cut to the same length, the largest of 256, 128, … 2, 1, 0 with which the event fits (quotes of each report to
 * a sixteenth of it, at least one). Each list keeps its first entries in its own order, reports and their explanations the best
 * standing ones. `omitted` says how many entries were left out, by list; `reportCount` still counts all.
 */
export function limitSize(event: CanonicalEvent, bytesMax: number = EVENT_BYTES_MAX): CanonicalEvent {
  if (event.reportCount <= LIST_LENGTH_MAX && byteLength(event) <= bytesMax) return event;
  for (const length of LIST_LENGTHS) {
    const cut = cutLists(event, length);
    if (byteLength(cut) <= bytesMax) return cut;
  }
  return {
    ...cutLists(event, 0),
    label: event.label.slice(0, 200),
    conflict: { ...event.conflict, label: event.conflict.label.slice(0, 200) },
  };
}

/** The lists that are cut by name, wherever in the event they stand. */
const CUT_LISTS: ReadonlySet<string> = new Set([
  "reports",
  "explanation",
  "parties",
  "mediators",
  "places",
  "terms",
  "timeline",
  "relatesTo",
  "possibleDuplicates",
  "alternatives",
  "support",
  "reportIds",
  "quotes",
  "warnings",
  "changes",
  "overrides",
  "bars",
]);

function cutLists(event: CanonicalEvent, length: number): CanonicalEvent {
  const omitted: Record<string, number> = { ...event.omitted };
  const cut = (value: unknown, name: string): unknown => {
    if (Array.isArray(value)) {
      const limit = name === "quotes" ? Math.ceil(length / QUOTES_DIVISOR) : length;
      const kept = CUT_LISTS.has(name) ? value.slice(0, limit) : value;
      if (kept.length < value.length) omitted[name] = (omitted[name] ?? 0) + value.length - kept.length;
      return kept.map((item) => cut(item, ""));
    }
    if (value !== null && typeof value === "object") {
      return Object.fromEntries(
        Object.entries(value).map(([key, inner]) => [key, key === "omitted" ? inner : cut(inner, key)]),
      );
    }
    return value;
  };
  const shortened = cut(event, "") as CanonicalEvent;
  return { ...shortened, omitted: Object.fromEntries(Object.entries(omitted).sort(([a], [b]) => (a < b ? -1 : 1))) };
}
