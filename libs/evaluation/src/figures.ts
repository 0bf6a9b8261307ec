import type { ClusterFigures } from "./cluster-figures.js";
import type { ConflictSplits } from "./conflict-splits.js";
import type { EventFigures } from "./event-figures.js";
import type { PrecisionRecall } from "./ratios.js";
import type { Slot } from "./slots.js";

/** The dates of a report that are scored to the day. */
export const SCORED_DATES = ["declared", "effective"] as const;
export type ScoredDate = (typeof SCORED_DATES)[number];

/**
 * How a date fared.
 *
 * Shape: `right`, `wrong`, `missing` where the gold has a full date; `invented`, `none_ok` where it has none at all.
 * A gold date without a day is not counted.
 */
export const DATE_OUTCOMES = ["right", "wrong", "missing", "invented", "none_ok"] as const;
export type DateOutcome = (typeof DATE_OUTCOMES)[number];

export interface DateFigures {
  /** Share right of the full dates of the gold, null where it has none. */
  readonly accuracy: number | null;
  readonly counts: Readonly<Record<DateOutcome, number>>;
}

/**
 * All figures of one run against one gold file.
 *
 * Units: ratios 0..1 rounded to three decimals, counts whole.
 */
export interface Figures extends EventFigures {
  readonly documents: number;
  readonly goldReports: number;
  readonly systemReports: number;
  /** Whether an article holds a real ceasefire at all. */
  readonly document: PrecisionRecall;
  /** Article × ceasefire; optional gold entries neither help nor hurt. */
  readonly report: PrecisionRecall;
  readonly recallBySalience: Readonly<Record<string, number>>;
  readonly spuriousByDocumentClass: Readonly<Record<string, number>>;
  /** Over matched reports. */
  readonly slots: Readonly<Record<Slot, PrecisionRecall>>;
  readonly dates: Readonly<Record<ScoredDate, DateFigures>>;
  readonly cluster: ClusterFigures;
  readonly clusterNoMerge: ClusterFigures;
  readonly clusterAllMerge: ClusterFigures;
  readonly conflictSplits: ConflictSplits;
  readonly bySource: Readonly<Record<string, PrecisionRecall>>;
}
