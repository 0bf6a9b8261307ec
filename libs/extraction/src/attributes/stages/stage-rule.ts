import type { Stage } from "#domain";
import { compile, type PhraseRule, type Wording } from "../../phrase/phrase-rule.js";

/** A wording that asserts a stage of the ceasefire it stands with. */
export interface StageRule extends PhraseRule {
  readonly name: string;
  readonly stage: Stage;
  /** Words before which it says nothing of the kind: "would violate the truce". */
  readonly notAfter: readonly string[];
  /** Articles whose report has the stage. */
  readonly examples: readonly string[];
  /** Near misses: articles whose reports do not have it. */
  readonly counterExamples: readonly string[];
}

/** A wording with its phrases compiled. */
export const stageRule = (wording: BarredWording<StageRule>): StageRule => compile({ notAfter: [], ...wording });

/** A rule as it is written down that words before it may bar. */
export type BarredWording<Rule extends PhraseRule & { readonly notAfter: readonly string[] }> = Omit<
  Wording<Rule>,
  "notAfter"
> & { readonly notAfter?: readonly string[] };

/** Whether a word bars a rule: one that it names, or the contraction of a "not" that it names. */
export const isBarred = (word: string, notAfter: readonly string[]): boolean =>
  notAfter.includes(word) || (word.endsWith("n't") && notAfter.includes("not"));

/** Before these a verb tells of what is wished, may come or was not done. */
export const WISHED = [
  "to",
  "would",
  "could",
  "should",
  "might",
  "may",
  "must",
  "can",
  "not",
  "n't",
  "never",
  "cannot",
];
