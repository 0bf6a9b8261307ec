import type { Article } from "#domain";
import type { FoldActor } from "./actor-names.js";
import type { GoldDocument } from "./gold.js";

/** Annotated articles, read and at hand. */
export interface Corpus {
  readonly name: string;
  readonly gold: readonly GoldDocument[];
  /** Whole text by document, head lines included; documents whose file is missing are left out. */
  readonly texts: ReadonlyMap<string, string>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly foldActor: FoldActor;
}
