import type { Features } from "./features.js";
import { type Node, VETOED } from "./node.js";
import type { OverridePolicy } from "./override.js";
import { JUDGE, type Judge, scorePair } from "./score.js";
import { findVeto } from "./veto.js";
import { spokenOf, voiceOf } from "./voice.js";
import { THRESHOLDS } from "./weights.js";

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

/** What a pair weighs; `VETOED` where a veto stands between. Symmetric. */
export function weigh(a: Node, b: Node, { rules }: Judgement): number {
  const voice = (node: Node) => {
    node.voice ??= voiceOf(node.features, rules.judge.comparisons);
    return node.voice;
  };
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const { veto, totalWeight } = scorePair(first.features, second.features, rules.judge, spokenOf(voice(a), voice(b)));
  return veto === undefined ? totalWeight : VETOED;
}

/** What a guest has to weigh at least against a member of the group that it joins. */
export const thresholdOf = ({ tier }: Node, { merge, attach }: ResolutionRules["thresholds"]): number =>
  tier === 1 ? merge : attach;

/** How much less than that may be enough for a vague report where much is written on an event: likelier than not it is what is meant. */
export const SIZE_ALLOWANCE_MAX = 3;

/** What a pair has to weigh at least to be remembered. */
export const leastOf = ({ tier }: Node, { attach, possible }: ResolutionRules["thresholds"]): number =>
  tier === 3 ? Math.min(possible, attach - SIZE_ALLOWANCE_MAX) : possible;

/** Whether a veto keeps two reports apart, whatever they weigh. */
export const areApart = (a: Node, b: Node, { rules }: Judgement): boolean =>
  findVeto(a.features, b.features, rules.judge.vetoes) !== undefined;

/** What the vetoes see of a report, article aside: equal texts are vetoed alike. */
export function vetoClassOf({
  declared,
  effective,
  extendedOn,
  ended,
  expires,
  extends: isExtension,
  renews,
}: Features): string {
  const dates = [declared, effective, extendedOn, ended, expires].map(
    (date) => date && [date.edtf, date.basis, date.instantMs],
  );
  return JSON.stringify([dates, isExtension, renews]);
}
