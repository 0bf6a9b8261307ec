import type { Stage } from "#domain";
import { type Phrase, phrase } from "../../phrase/phrase.js";

/** A wording that asserts a stage of the ceasefire it stands with. */
export interface StageRule {
  readonly name: string;
  readonly stage: Stage;
  readonly phrases: readonly Phrase[];
  /** Words before which it says nothing of the kind: "would violate the truce". */
  readonly notAfter: readonly string[];
  /** Articles whose report has the stage. */
  readonly examples: readonly string[];
  /** Near misses: articles whose reports do not have it. */
  readonly counterExamples: readonly string[];
}

interface Wording extends Omit<StageRule, "phrases" | "notAfter"> {
  readonly phrases: readonly string[];
  readonly notAfter?: readonly string[];
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly [string, ...string[]];
}

/** A wording with its phrases compiled. */
export const stageRule = (wording: Wording): StageRule => ({
  ...wording,
  notAfter: wording.notAfter ?? [],
  phrases: wording.phrases.map(phrase),
});

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
