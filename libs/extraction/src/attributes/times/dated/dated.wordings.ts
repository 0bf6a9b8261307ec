import { daysOfOthersWordings } from "./days-of-others.wordings.js";
import { inPassagesWordings } from "./in-passages.wordings.js";
import { lastingAndEndingWordings } from "./lasting-and-ending.wordings.js";
import { madeWordings } from "./made.wordings.js";
import { plannedAndCountedWordings } from "./planned-and-counted.wordings.js";
import { takingEffectWordings } from "./taking-effect.wordings.js";
import { toldWithoutANameWordings } from "./told-without-a-name.wordings.js";
import { waysOfDatingWordings } from "./ways-of-dating.wordings.js";
import type { DatedWordings } from "./wording.js";

/** How news tells when a ceasefire was made, took effect and ended. */
export const datedWordings: readonly DatedWordings[] = [
  ...plannedAndCountedWordings,
  ...takingEffectWordings,
  ...madeWordings,
  ...lastingAndEndingWordings,
  ...waysOfDatingWordings,
  ...inPassagesWordings,
  ...toldWithoutANameWordings,
  ...daysOfOthersWordings,
];
