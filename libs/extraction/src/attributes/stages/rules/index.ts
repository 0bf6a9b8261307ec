import type { StageRule } from "../stage-rule.js";
import { declared } from "./declared.rule.js";
import { ended } from "./ended.rule.js";
import { extended } from "./extended.rule.js";
import { inEffect } from "./in-effect.rule.js";
import { violated } from "./violated.rule.js";

/** What happened to a ceasefire, by the words around its mention. */
export const stageRules: readonly StageRule[] = [...declared, ...inEffect, ...extended, ...violated, ...ended];
