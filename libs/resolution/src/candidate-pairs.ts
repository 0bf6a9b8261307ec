import type { Report, ReportId } from "#domain";
import { type Cells, datedCells, vagueCells } from "./block.js";
import { COMPARISONS } from "./comparisons.js";
import { type Features, toFeatures } from "./features.js";
import { byId } from "./score.js";
import { findVeto } from "./veto.js";

/** Two reports that meet in a cell, and what each comparison says of them. */
export interface CandidatePair {
  readonly a: ReportId;
  readonly b: ReportId;
  /** Index of the level that holds, by comparison in the order of `comparisonTable`. */
  readonly levels: Int8Array;
}

/** A comparison with its levels in the order in which they are tried, and their weights as set by hand; 0 where a level says nothing. */
export interface ComparisonOutline {
  readonly name: string;
  readonly levels: readonly { readonly label: string; readonly handWeight: number }[];
}

/** What is compared, for whoever estimates weights. */
export const comparisonTable = (): readonly ComparisonOutline[] =>
  COMPARISONS.map(({ name, levels }) => ({
    name,
    levels: levels.map(({ label, handWeight }) => ({ label, handWeight })),
  }));

/**
 * Every pair of reports of one conflict that shares a cell in which one of them looks and the other may be met, and that no veto
 * forbids; each pair once. Representatives are not chosen here, so it is for training, on sets of some thousand reports.
 */
export function* candidatePairs(reports: readonly Report[]): Generator<CandidatePair> {
  for (const ofConflict of Map.groupBy(reports, ({ conflict }) => conflict.conflictId).values()) {
    const entries = ofConflict.map(toEntry).sort((one, other) => byId(one.id, other.id));
    const present = new Map<string, number[]>();
    for (const [at, { cells }] of entries.entries()) {
      for (const key of new Set([...cells.homes, ...cells.coarse])) {
        const there = present.get(key);
        if (there) there.push(at);
        else present.set(key, [at]);
      }
    }
    const seen = new Set<number>();
    for (const [at, { cells }] of entries.entries()) {
      for (const other of cells.looks.flatMap((key) => present.get(key) ?? [])) {
        const [first, second] = at < other ? [at, other] : [other, at];
        const pair = first * entries.length + second;
        const [one, two] = [entries[first], entries[second]];
        if (first === second || seen.has(pair) || !one || !two) continue;
        seen.add(pair);
        if (findVeto(one.features, two.features) !== undefined) continue;
        yield { a: one.id, b: two.id, levels: levelsOf(one.features, two.features) };
      }
    }
  }
}

interface Entry {
  readonly id: ReportId;
  readonly features: Features;
  readonly cells: Cells;
}
function toEntry(report: Report): Entry {
  const features = toFeatures(report);
  return { id: report.reportId, features, cells: features.tier === 3 ? vagueCells(features) : datedCells(features) };
}

const levelsOf = (a: Features, b: Features) =>
  Int8Array.from(COMPARISONS, ({ levels }) => levels.findIndex((level) => level.holds(a, b)));
