/** One way of speaking of ceasefires, in many phrasings: what the rules are held against, written without a look at what they read. */
export interface Wording {
  /** The class, as a reader would name it. */
  readonly what: string;
  /** Sentences of our own, each an article by itself. */
  readonly sentences: readonly string[];
  /** Known gaps: read wrongly so far. A spec says so as soon as one is read rightly. */
  readonly notSupported?: readonly string[];
}
