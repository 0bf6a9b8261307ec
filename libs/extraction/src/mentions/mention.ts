import type { ArrangementKind } from "#domain";
import type { Sentence } from "../document/index.js";
import type { TailKind } from "../lexicon/arrangements.js";

export type Determiner = "indefinite" | "definite" | "bare" | "negative" | "any";

/**
 * A place in an article that talks of a ceasefire. Never leaves the extractor.
 *
 * Units: token indices into `sentence.tokens`, ends exclusive: `first..end` is the whole noun phrase with its tail, `head` its noun.
 */
export interface Mention {
  readonly id: number;
  readonly sentence: Sentence;
  readonly first: number;
  readonly head: number;
  readonly end: number;
  /** `anaphor`: "the deal", "the agreement": speaks of a ceasefire only where one was named before, and never founds a report. */
  readonly form: "noun" | "verb" | "anaphor";
  readonly kind: ArrangementKind;
  readonly determiner: Determiner;
  readonly plural: boolean;
  /** Lower-case words between determiner and head. */
  readonly modifiers: readonly string[];
  readonly tail?: TailKind;
  /** Of a verb mention: the form of "stop", "halt", "suspend". */
  readonly verbForm?: "base" | "third" | "past" | "ing";
  /** Of a verb mention: a length or an hour is stated behind it, "for 48 hours", "at noon". */
  readonly lasts?: true;
  /** Of an anaphor: the words around it that tell its making, "gave his consent", "the announcement came"; token indices, end exclusive. */
  readonly making?: { readonly first: number; readonly end: number };
  readonly rule: string;
}
