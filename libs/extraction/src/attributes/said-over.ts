/** How far behind a ceasefire it may be said to be over, in tokens. */
const OVER_TOKENS = 9;
const OVER = /^(?:not|over|dead|ended|collapsed|failed|expired|finished|void|longer)$|n['’]t$/;

/**
 * "Declared on Sunday that its truce would not be renewed", "announced that the ceasefire was over": told of one that was there before, and no making.
 *
 * Shape: `words` in lower case; `from` behind the verb, `end` behind the ceasefire.
 */
export function isSaidOver(words: readonly string[], from: number, end: number): boolean {
  const object = words.slice(from, end);
  const that = object.lastIndexOf("that");
  const behind = words.slice(end, end + OVER_TOKENS);
  // "declared that for them a truce was no more than a proposal"
  if (that >= 0 && /^(?:is|was)$/.test(behind[0] ?? "") && /^(?:no|nothing|merely|only|never)$/.test(behind[1] ?? ""))
    return true;
  return (
    that >= 0 &&
    /^(?:the|its|their|his|her|this)$/.test(object[that + 1] ?? "") &&
    behind.some((word) => OVER.test(word))
  );
}
