import { JUDGE, type Judge } from "../comparisons/score.js";
import { THRESHOLDS } from "../comparisons/weights.js";
import type { Features } from "../features/features.js";
import type { OverridePolicy } from "../records/override-policy.js";

/** Version of the comparisons, weights and rules; a checkpoint of another version is rebuilt from the log. */
export const RESOLUTION_VERSION = "0.3.0";

/** Everything that decides which reports are one ceasefire; replaceable, so that a test can prove that it notices a faulty part. */
export interface ResolutionRules {
  readonly judge: Judge;
  readonly thresholds: { readonly merge: number; readonly attach: number; readonly possible: number };
  /**
   * How many reports represent a cell. Raising it gains recall where many ceasefires lie close together, at a cost per report that grows
   * with it.
   */
  readonly representativesMax: number;
  /** The same for coarse cells, which hold the representatives of many days: there vague reports look for what they mean. */
  readonly coarseMax: number;
  /** How often reports that no representative's group takes are looked through again, with representatives of their own. */
  readonly layersMax: number;
  /** How much more has to be written on an event for a group to be a splinter of it. Raising it keeps more small groups events of their own. */
  readonly splinterRatio: number;
  /** Dated reports that an event needs to have splinters at all. */
  readonly splinterHostMin: number;
  /** Who represents a cell: the first by this text, which must be a function of the report. */
  readonly rankOf: (features: Features) => string;
  /** Off, a chain of pairs may join what a veto keeps apart. */
  readonly vetoesReachWholeGroups: boolean;
  /** Off, pairs are taken in the order given instead of the heaviest first. */
  readonly heaviestFirst: boolean;
}

export const RESOLUTION_RULES: ResolutionRules = {
  judge: JUDGE,
  thresholds: THRESHOLDS,
  representativesMax: 6,
  coarseMax: 32,
  layersMax: 3,
  splinterRatio: 4,
  splinterHostMin: 8,
  rankOf,
  vetoesReachWholeGroups: true,
  heaviestFirst: true,
};

/** The rules with what people decided in a conflict. */
export interface Judgement {
  readonly rules: ResolutionRules;
  readonly policy: OverridePolicy;
}

/** Dated news before dated mentions before vague ones; of these who tells most; then by id, which no order of arrival can sway. */
function rankOf(features: Features): string {
  const { report, sides, mediators, declared, effective, publishedDay } = features;
  const told = [
    declared,
    effective,
    publishedDay,
    sides[0],
    sides[1],
    mediators[0],
    report.terms[0],
    report.places[0],
    report.arrangement.name,
  ].filter((value) => value !== undefined).length;
  return `${features.tier}${9 - told}${report.reportId}`;
}
