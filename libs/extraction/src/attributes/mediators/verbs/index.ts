import { verb } from "../../../lexicon/verbs.js";
import type { MediationRule } from "../mediation-rule.js";
import { brokering } from "./brokering.rule.js";
import { goingBetween } from "./going-between.rule.js";
import { presiding } from "./presiding.rule.js";
import { standingByIt } from "./standing-by-it.rule.js";

/** Deeds of mediation; of several that a verb may say, the first that its object fits. */
export const mediationRules: readonly MediationRule[] = [...brokering, ...goingBetween, ...presiding, ...standingByIt];

/** The rules of each verb form. */
export const mediationVerbs: ReadonlyMap<string, readonly MediationRule[]> = (() => {
  const byWord = new Map<string, MediationRule[]>();
  for (const rule of mediationRules)
    for (const spelling of rule.verbs)
      for (const form of new Set(Object.values(verb(spelling)))) byWord.set(form, [...(byWord.get(form) ?? []), rule]);
  return byWord;
})();
