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

const LETTER = /^[\p{L}\p{M}]$/u;
const SPACE = /^\s$/;
const NEWLINE = 10;
const COMMA = 44;

type CharKind = "letter" | "digit" | "space" | "mark";

/** Kinds of the characters met so far; a plain loop over it is several times faster than one Unicode pattern. */
const kinds: CharKind[] = [];

function kindOf(code: number): CharKind {
  const known = kinds[code];
  if (known !== undefined) return known;
  const char = String.fromCodePoint(code);
  const kind = code >= 48 && code <= 57 ? "digit" : LETTER.test(char) ? "letter" : SPACE.test(char) ? "space" : "mark";
  // one entry per code point would let a hostile text grow the table to a million; beyond the first plane nothing is kept
  if (code < 0x10000) kinds[code] = kind;
  return kind;
}

/** Cuts text into tokens, so that rules see the same in prose, tokenised ("Sept . 13") and glued ("Sept.13") text. */
export function tokenize(text: string, start = 0, end = text.length): readonly Token[] {
  const tokens: Token[] = [];
  let last = start;
  let newlines = 0;
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) ?? 0;
    const charKind = kindOf(code);
    if (charKind === "space") {
      if (code === NEWLINE) newlines += 1;
      at += 1;
      continue;
    }
    const kind = charKind === "letter" ? "word" : charKind === "digit" ? "number" : "mark";
    const next = Math.min(end, charKind === "mark" ? at + (code > 0xffff ? 2 : 1) : endOf(text, at, end, charKind));
    const word = text.slice(at, next);
    tokens.push({
      text: word,
      lower: kind === "word" ? word.toLowerCase() : word,
      start: at,
      end: next,
      kind,
      glued: at === last && at > start,
      afterBreak: newlines > 1,
    });
    at = next;
    last = next;
    newlines = 0;
  }
  return tokens;
}

/** End of a run of letters, or of digits with thousands groups: "1,960" is one number, "9,2020" two. */
function endOf(text: string, start: number, end: number, kind: "letter" | "digit"): number {
  let at = start;
  for (;;) {
    while (at < end && kindOf(text.codePointAt(at) ?? 0) === kind) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    if (kind === "letter" || text.charCodeAt(at) !== COMMA || !isGroup(text, at + 1, end)) return at;
    at += 4;
  }
}

const isDigitAt = (text: string, at: number): boolean => kindOf(text.charCodeAt(at)) === "digit";

function isGroup(text: string, at: number, end: number): boolean {
  if (at + 3 > end || !isDigitAt(text, at) || !isDigitAt(text, at + 1) || !isDigitAt(text, at + 2)) return false;
  return at + 3 === end || !isDigitAt(text, at + 3);
}

/** First letter a capital: "March", "MARCH". */
export const isCapitalised = (token: Token): boolean => token.text.charAt(0) !== token.lower.charAt(0);

/** Value of a plain number token; undefined for words and for grouped numbers ("1,960"), which never belong to a date or clock. */
export const toPlainNumber = (token: Token | undefined): number | undefined =>
  token?.kind === "number" && token.text.length <= 4 ? Number(token.text) : undefined;
