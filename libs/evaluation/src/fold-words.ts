/**
 * Folds a text to lower-case ASCII words parted by single spaces, so that spelling, accents and punctuation do not count.
 *
 * Matches `"Türkiye’s  forces"` → `turkiye s forces`.
 */
export function foldWords(text: string): string {
  return withoutMarks(text.normalize("NFKD"))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** The folded words of a text, each once. */
export function toWordSet(text: string): ReadonlySet<string> {
  const folded = foldWords(text);
  return new Set(folded === "" ? [] : folded.split(" "));
}

const withoutMarks = (text: string) => text.replace(/\p{M}/gu, (mark) => (isCombining(mark) ? "" : mark));

const combining = new Map<string, boolean>();

/**
 * Whether a mark has a combining class other than 0, which is what Unicode reorders.
 *
 * JavaScript does not tell the class, but canonical ordering shows it: U+0334 is of the lowest class in use (1) and
 * U+0345 of the highest (240), and a mark of any class in between changes place beside one of them.
 */
function isCombining(mark: string): boolean {
  const known = combining.get(mark);
  if (known !== undefined) return known;
  const isReordered = (pair: string) => pair.normalize("NFD") !== pair;
  const answer = isReordered(`${mark}\u0334`) || isReordered(`\u0345${mark}`);
  combining.set(mark, answer);
  return answer;
}
