import type { RealityRule } from "../reality-rule.js";
import { brokenOrEndedRules } from "./broken-or-ended.rule.js";
import { calledForRules } from "./called-for.rule.js";
import { imaginedRules } from "./imagined.rule.js";
import { inForceRules } from "./in-force.rule.js";
import { inGeneralRules } from "./in-general.rule.js";
import { inPassingRules } from "./in-passing.rule.js";
import { madeRules } from "./made.rule.js";
import { refusedRules } from "./refused.rule.js";
import { stoppingRules } from "./stopping.rule.js";

/** Wordings that present a ceasefire as real. */
export const realRules: readonly RealityRule[] = [
  ...madeRules,
  ...inForceRules,
  ...brokenOrEndedRules,
  ...stoppingRules,
  ...inPassingRules,
];

/** Wordings that only wish for, offer, refuse or imagine a ceasefire. */
export const unrealRules: readonly RealityRule[] = [
  ...calledForRules,
  ...refusedRules,
  ...imaginedRules,
  ...inGeneralRules,
];

/** All of them: their weights add up, so their order says nothing. */
export const realityRules: readonly RealityRule[] = [...realRules, ...unrealRules];
