import { compile, type PhraseRule } from "../phrase/phrase-rule.js";

/** Why a mention is not taken for a real ceasefire. */
export type UnrealKind =
  | "call"
  | "proposal"
  | "rejection"
  | "hypothetical"
  | "generic"
  | "border"
  | "metaphor"
  | "fiction"
  | "commemoration";

/**
 * A way of wording that speaks for or against a ceasefire being real.
 *
 * Units: `weight` log-odds, natural logarithm; above zero speaks for real. Weights of all rules that hold add up.
 */
export interface RealityRule extends PhraseRule {
  readonly name: string;
  readonly weight: number;
  /** What the mention is taken for when it is turned down and this rule weighed most. */
  readonly kind?: UnrealKind;
  /** The words make the ceasefire: it is declared, agreed, reached. */
  readonly makes?: true;
  /** Holds only for a definite mention ("the truce", "their truce"): what exists already can be kept, broken, or called on to be kept. */
  readonly presupposes?: boolean;
  /** Holds only for a mention that is not definite: "the need for a truce", but not "support for the truce". */
  readonly indefinite?: true;
  /** The words can only be said of a definite mention that exists, and of an indefinite one too: "violations of the truce". */
  readonly entails?: true;
  /** Only for mentions of this form: nouns, or verbs of stopping. */
  readonly form?: "noun" | "verb";
  /** Only in headlines: articles left out, the past told in the present. */
  readonly headline?: true;
  /** Only at the start of a sentence or clause. */
  readonly atStart?: true;
  /** Not when one of these words stands before, adverbs skipped: `to`, modals. */
  readonly notAfter?: readonly string[];
  /** Only after one of these words, adverbs skipped: an infinitive or a modal. */
  readonly onlyAfter?: readonly string[];
  /** Not beside a rule that makes the ceasefire: "agreed to a truce proposed by Sweden". */
  readonly yields?: boolean;
  /** Sentences from which a report comes. For a rule that speaks against: sentences from which none comes. */
  readonly examples: readonly string[];
  /** Near misses with the opposite outcome. */
  readonly counterExamples: readonly string[];
}

interface Wording extends Omit<RealityRule, "phrases"> {
  readonly phrases: readonly string[];
}

/** Builds a rule; a rule without examples does not compile. */
export const realityRule = (wording: Wording & { examples: readonly [string, ...string[]] }): RealityRule =>
  compile(wording);
