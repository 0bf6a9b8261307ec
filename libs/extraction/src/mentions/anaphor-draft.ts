import type { Sentence } from "../document/index.js";
import type { Mention } from "./mention.js";

/** A mention that only points back to what was named before, "the deal" or "it"; from token `first` to its `head`, which ends it. */
export const anaphorDraft = (sentence: Sentence, first: number, head: number, word: string): Omit<Mention, "id"> => ({
  sentence,
  first,
  head,
  end: head + 1,
  form: "anaphor",
  kind: "ceasefire",
  determiner: "definite",
  plural: false,
  modifiers: [],
  rule: `"${word}"`,
});
