import { PhraseIndex } from "./match-phrases.js";
import { type Phrase, phrase } from "./phrase.js";

/** What every table of wordings has in common: a way of saying something, with texts of our own that show it. */
export interface PhraseRule {
  readonly phrases: readonly Phrase[];
  /** Texts in which it is said. */
  readonly examples: readonly string[];
  /** Near misses: texts in which it is not. */
  readonly counterExamples: readonly string[];
}

/** A rule as it is written down: phrases in their language, an example and a near miss at least. */
export type Wording<Rule extends PhraseRule> = Omit<Rule, keyof PhraseRule> & {
  readonly phrases: readonly string[];
  readonly examples: readonly [string, ...string[]];
  readonly counterExamples: readonly [string, ...string[]];
};

/**
 * Compiles the phrases of a wording.
 *
 * Errors: throws on a phrase that cannot be read, a mistake in the table.
 */
export const compile = <Written extends { readonly phrases: readonly string[] }>(wording: Written) => ({
  ...wording,
  phrases: wording.phrases.map(phrase),
});

/** All phrases of the rules, each with the rule that it is of. */
export const indexOf = <Rule extends PhraseRule>(rules: readonly Rule[]) =>
  new PhraseIndex(rules.flatMap((rule) => rule.phrases.map((each) => ({ rule, phrase: each }))));
