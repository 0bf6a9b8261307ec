import { scorePair } from "../comparisons/score.js";
import { findVeto } from "../comparisons/veto.js";
import { spokenOf, voiceOf } from "../comparisons/voice.js";
import type { Features } from "../features/features.js";
import { type Node, VETOED } from "./node.js";
import type { Judgement, ResolutionRules } from "./rules.js";

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
