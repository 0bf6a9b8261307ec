import type { MediatorRole } from "#domain";
import { compile, type PhraseRule, type Wording } from "../../phrase/phrase-rule.js";

/**
 * A wording that says who brokered, hosted, guaranteed or watches over the ceasefire it stands with.
 *
 * Shape: `%actor` is a list of names; it stands first, last or inside the phrase, where `actor` says, and is who the wording
 * speaks of; of several lists inside a phrase the first, or the `inmost`, which is the last.
 */
export interface MediatorRule extends PhraseRule {
  readonly name: string;
  readonly role: MediatorRole;
  readonly actor: "first" | "inside" | "inmost" | "last";
  /** It says enough in a sentence beside the ceasefire's own that has no word for it. */
  readonly standsAlone?: boolean;
  /** It names where they agreed: the first name alone, and only as a place, stands for the host. */
  readonly isVenue?: boolean;
  /** Articles whose report has the mediator Norway with this role; each phrase reads at least one of them. */
  readonly examples: readonly string[];
  /** Near misses: articles whose report has no mediator. */
  readonly counterExamples: readonly string[];
}

/** A wording with its phrases compiled. */
export const mediatorRule = (wording: Wording<MediatorRule>): MediatorRule => compile(wording);
