import type { Report, ReportId } from "#domain";
import { COMPARISONS } from "../comparisons/comparisons.js";
import { findVeto } from "../comparisons/veto.js";
import { type Features, toFeatures } from "../features/features.js";
import { byId } from "../records/by-id.js";
import { type Cells, datedCells, vagueCells } from "./report-cells.js";

/** Two reports that meet in a cell, and what each comparison says of them. */
export interface CandidatePair {
  readonly a: ReportId;
  readonly b: ReportId;
  /** Index of the level that holds, by comparison in the order of `comparisonTable`. */
  readonly levels: Int8Array;
}

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
