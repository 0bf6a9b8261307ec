import type { CanonicalEvent } from "#domain";

export function keepLatest(records: readonly CanonicalEvent[]): CanonicalEvent[];
export function findDifferences(events: readonly CanonicalEvent[]): string[];
