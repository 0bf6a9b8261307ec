import type { Report } from "#domain";
import { candidatePairs } from "#resolution";
import { type ShapeName, simulateParts } from "#simulation";

/** Two reports that met, what the comparisons say of them, and whether they tell of one ceasefire. */
export interface LabelledPair {
  readonly levels: Int8Array;
  readonly isMatch: boolean;
  /** How much the pair counts: every report counts the same, however many it met. */
  readonly share: number;
}

/** A report and the ceasefire that it is known to tell of. */
export interface KnownReport {
  readonly report: Report;
  readonly ceasefireId: string;
}

/** Labels the pairs that meet. Cost: that of comparing them. */
export function labelPairs(known: readonly KnownReport[]): readonly LabelledPair[] {
  const ceasefireOf = new Map(known.map(({ report, ceasefireId }) => [report.reportId as string, ceasefireId]));
  const pairs = [...candidatePairs(known.map(({ report }) => report))];
  const met = new Map<string, number>();
  for (const { a, b } of pairs) for (const id of [a, b]) met.set(id, (met.get(id) ?? 0) + 1);
  return pairs.map(({ a, b, levels }) => ({
    levels,
    isMatch: ceasefireOf.get(a) === ceasefireOf.get(b),
    share: (1 / (met.get(a) ?? 1) + 1 / (met.get(b) ?? 1)) / 2,
  }));
}

/** Pairs of training worlds, one world per shape, each conflict by itself. */
export function* simulatedPairs(
  shapes: readonly ShapeName[],
  ceasefires: number,
  seed: number,
): Generator<LabelledPair> {
  for (const shape of shapes) {
    for (const { reports } of simulateParts({ ceasefires, reports: ceasefires * 10, seed, shape })) {
      for (const ofConflict of Map.groupBy(reports, ({ report }) => report.conflict.conflictId).values())
        yield* labelPairs(ofConflict);
    }
  }
}
