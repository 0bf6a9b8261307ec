/**
 * A word (letters only), a number (digits, with thousands groups) or a single mark.
 *
 * Units: `start`, `end` UTF-16 offsets into the text.
 */
export interface Token {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  readonly kind: "word" | "number" | "mark";
  /** No white space before it. */
  readonly glued: boolean;
  /** A blank line stands before it: no phrase reaches across. */
  readonly afterBreak: boolean;
}

// "Sept" "." "13" · "1,960" stays one number · "9,2020" is two
const TOKEN = /[\p{L}\p{M}]+|\d+(?:,\d{3})*(?!\d)|[^\s\p{L}\p{M}\d]/gu;
const BLANK_LINE = /\n[^\S\n]*\n/;

/** Cuts text into tokens, so that rules see the same in prose, tokenised ("Sept . 13") and glued ("Sept.13") text. */
export function tokenize(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  const slice = text.slice(start, end);
  let last = 0;
  for (const match of slice.matchAll(TOKEN)) {
    const word = match[0];
    const from = match.index;
    const first = word.charCodeAt(0);
    const kind = first >= 48 && first <= 57 ? "number" : /^[\p{L}\p{M}]/u.test(word) ? "word" : "mark";
    tokens.push({
      text: word,
      lower: kind === "word" ? word.toLowerCase() : word,
      start: start + from,
      end: start + from + word.length,
      kind,
      glued: from === last && from > 0,
      afterBreak: from - last > 1 && BLANK_LINE.test(slice.slice(last, from)),
    });
    last = from + word.length;
  }
  return tokens;
}

/** First letter a capital: "March", "MARCH". */
export const isCapitalised = (token: Token): boolean => token.text.charAt(0) !== token.lower.charAt(0);

/** Value of a plain number token; undefined for words and for grouped numbers ("1,960"), which never belong to a date or clock. */
export const toPlainNumber = (token: Token | undefined): number | undefined =>
  token?.kind === "number" && token.text.length <= 4 ? Number(token.text) : undefined;
