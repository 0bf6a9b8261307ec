import { ABBREVIATIONS, BEFORE_NUMBER, HOST_ENDINGS, SAFE_IN_CAPITALS, TITLES } from "./abbreviations.js";
import {
  APOSTROPHE,
  classAt,
  DIGIT,
  HYPHEN,
  isLetterClass,
  isWordClass,
  LOWER,
  NEWLINE,
  SPACE,
  UPPER,
} from "./character-classes.js";
import type { Token, TokenKind } from "./document.js";

/** A token, or a piece of machine text (link, address, markup) that is no token of any sentence. */
export interface Piece extends Omit<Token, "kind"> {
  readonly kind: TokenKind | "link";
}

// Matches "2023-09-20T11:16+0000" and "2023-09-20", not "2008-9".
const ISO_DATE = /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/y;
// Matches "https://a.b/c", "www.a.b", "pic.twitter.com/x" and what is left of them where punctuation was stripped ("httpst.coXyz"); not "the".
const LINK = /(?:https?|www\.|pic\.twitter\.com|t\.co\/|t\.me\/|bit\.ly\/)[^\s"<>“”\])]*/iy;
// Matches "am", "GMT" glued to a number ("9am"), which are words of their own; not "th".
const NUMBER_UNIT = /^(?:am|pm|gmt|utc|hrs|est|edt|cet)$/i;
const MARKUP_LENGTH_MAX = 4_000;
const WRAP_INDENT_MAX = 12;

/**
 * Cuts a stretch of text into words, numbers, marks and links, in one pass.
 *
 * Shape: pieces in order, not overlapping; everything between them is space. "Moscow's" is Moscow + 's, "U.S.", "a.m." and "Gen." keep their full
 * stops, "cease-fire", "72-hour" and "12:00" are one piece, "2008-9" three; three or more of one mark are one piece.
 * Errors: none; lone surrogates and control characters are marks or spaces.
 */
export function tokenize(source: string, from = 0, to = source.length): Piece[] {
  const pieces: Piece[] = [];
  let index = from;
  while (index < to) {
    const kind = classAt(source, index);
    if (kind === SPACE || kind === NEWLINE) {
      index += 1;
      continue;
    }
    const piece = readPiece(source, index, to, kind);
    pieces.push(piece);
    index = piece.end;
  }
  return pieces;
}

function readPiece(source: string, start: number, to: number, kind: number): Piece {
  if (isLetterClass(kind)) return readLink(source, start, to) ?? readWord(source, start, to);
  if (kind === DIGIT) return readNumber(source, start, to);
  const suffixEnd = kind === APOSTROPHE ? endOfSuffix(source, start) : undefined;
  if (suffixEnd !== undefined && suffixEnd <= to) return toPiece(source, start, suffixEnd, "word");
  const code = source[start];
  if ((code === "@" || code === "#") && isWordClass(classAt(source, start + 1))) {
    let end = start + 1;
    while (end < to && (isWordClass(classAt(source, end)) || source[end] === "_")) end += 1;
    return toPiece(source, start, end, "word");
  }
  if (code === "<") {
    const end = endOfMarkup(source, start, to);
    if (end !== undefined) return toPiece(source, start, end, "link");
  }
  return readMark(source, start, to);
}

/** "'s" after a name or, in tokenised text, after a space; likewise "'re", "'ll" and their kin after a space. */
function endOfSuffix(source: string, start: number): number | undefined {
  const first = (source[start + 1] ?? "").toLowerCase();
  if (first === "s" && !isWordClass(classAt(source, start + 2))) return start + 2;
  if (classAt(source, start - 1) !== SPACE) return undefined;
  const second = source.slice(start + 1, start + 3).toLowerCase();
  if ((second === "re" || second === "ve" || second === "ll") && !isWordClass(classAt(source, start + 3))) {
    return start + 3;
  }
  return undefined;
}

function readMark(source: string, start: number, to: number): Piece {
  const code = source.charCodeAt(start);
  let end = start + 1;
  if (code >= 0xd800 && code < 0xdc00 && end < to) {
    const low = source.charCodeAt(end);
    if (low >= 0xdc00 && low < 0xe000) return toPiece(source, start, end + 1, "mark");
  }
  while (end < to && source.charCodeAt(end) === code) end += 1;
  const count = end - start;
  const pair = count === 2 && /['`.-]/.test(source[start] ?? "");
  return toPiece(source, start, count > 2 || pair ? end : start + 1, "mark");
}

/** Looks no further than the next "<", so that a text of nothing but "<a" stays linear. */
function endOfMarkup(source: string, start: number, to: number): number | undefined {
  const next = source[start + 1] ?? "";
  if (!/[a-z/!]/i.test(next)) return undefined;
  const limit = Math.min(to, start + MARKUP_LENGTH_MAX);
  for (let index = start + 1; index < limit; index += 1) {
    if (source[index] === ">") return index + 1;
    if (source[index] === "<") return undefined;
  }
  return undefined;
}

function readLink(source: string, start: number, to: number): Piece | undefined {
  const first = source[start];
  if (first !== "h" && first !== "w" && first !== "p" && first !== "t" && first !== "b" && first !== "H")
    return undefined;
  LINK.lastIndex = start;
  const match = LINK.exec(source);
  if (!match) return undefined;
  let end = Math.min(to, start + match[0].length);
  while (end > start + 1 && /[.,;:!?'’]/.test(source[end - 1] ?? "")) end -= 1;
  return toPiece(source, start, end, "link");
}

function readWord(source: string, start: number, to: number): Piece {
  const acronymEnd = endOfAcronym(source, start, to);
  if (acronymEnd > start) return readCompound(source, start, acronymEnd, to, "word");
  return readCompound(source, start, start, to, "word");
}

/** "U.S.", "a.m.", "J.R." with their last full stop; "J." before a capital; otherwise `start`. */
function endOfAcronym(source: string, start: number, to: number): number {
  let end = start;
  while (end + 1 < to && isLetterClass(classAt(source, end)) && source[end + 1] === ".") end += 2;
  const pairs = (end - start) / 2;
  if (pairs === 0) return start;
  if (pairs === 1) return isInitial(source, start) ? end : start;
  if (end < to && isLetterClass(classAt(source, end)) && !isWordClass(classAt(source, end + 1))) end += 1;
  return end;
}

function isInitial(source: string, start: number): boolean {
  if (classAt(source, start) !== UPPER || source[start] === "I") return false;
  let next = start + 2;
  while (next < start + 2 + WRAP_INDENT_MAX && classAt(source, next) === SPACE) next += 1;
  return classAt(source, next) === UPPER;
}

/** Goes on from `index` over letters, digits, inner apostrophes, hyphens and the full stops that belong to the word. */
function readCompound(source: string, start: number, index: number, to: number, kind: TokenKind): Piece {
  let end = index;
  while (end < to) {
    const here = classAt(source, end);
    if (isWordClass(here)) {
      end += 1;
      continue;
    }
    const next = classAt(source, end + 1);
    if (here === APOSTROPHE && end > start && isLetterClass(next) && endOfSuffix(source, end) === undefined) {
      end += 1;
      continue;
    }
    if (here === HYPHEN && end > start) {
      if (isWordClass(next)) {
        const acronymEnd = isLetterClass(next) ? endOfAcronym(source, end + 1, to) : 0;
        end = Math.max(acronymEnd, end + 1);
        continue;
      }
      const resumed = endOfWrap(source, end + 1, to);
      if (resumed !== undefined) {
        end = resumed;
        continue;
      }
    }
    if (source[end] === "@" && end > start && isLetterClass(next)) return toLinkPiece(source, start, end, to);
    if (source[end] === ".") {
      const hostEnd = endOfHost(source, end, to);
      if (hostEnd !== undefined) {
        if (source[hostEnd] === "/") return toLinkPiece(source, start, hostEnd, to);
        return toPiece(source, start, hostEnd, "word");
      }
      if (isAbbreviation(source, start, end)) end += 1;
    }
    break;
  }
  return toPiece(source, start, Math.max(end, start + 1), kind);
}

/** Where a word broken by "-" at a line's end goes on, if it does: one line end, then a letter. */
function endOfWrap(source: string, index: number, to: number): number | undefined {
  let at = index;
  let newlines = 0;
  const limit = Math.min(to, index + WRAP_INDENT_MAX);
  for (; at < limit; at += 1) {
    const here = classAt(source, at);
    if (here === NEWLINE) newlines += source[at] === "\n" && source[at - 1] === "\r" ? 0 : 1;
    else if (here !== SPACE) break;
  }
  return newlines === 1 && at < to && isLetterClass(classAt(source, at)) ? at : undefined;
}

function toLinkPiece(source: string, start: number, index: number, to: number): Piece {
  let end = index;
  while (end < to && classAt(source, end) !== SPACE && classAt(source, end) !== NEWLINE) end += 1;
  while (end > index && /[.,;:!?'’)\]"”]/.test(source[end - 1] ?? "")) end -= 1;
  return toPiece(source, start, end, "link");
}

function endOfHost(source: string, stop: number, to: number): number | undefined {
  if (classAt(source, stop + 1) !== LOWER) return undefined;
  let end = stop + 1;
  while (end < to && end - stop <= 6 && classAt(source, end) === LOWER) end += 1;
  if (isWordClass(classAt(source, end))) return undefined;
  return HOST_ENDINGS.has(source.slice(stop + 1, end)) ? end : undefined;
}

function isAbbreviation(source: string, start: number, end: number): boolean {
  if (end - start > 7 || classAt(source, start) !== UPPER) {
    return end - start <= 6 && /^(?:vs|etc|approx|al|pp|cf|e\.g|i\.e)$/.test(source.slice(start, end));
  }
  const raw = source.slice(start, end);
  const word = raw.toLowerCase();
  if (TITLES.has(word)) return true;
  // In capitals "ILL." and "WASH." are as good as never states.
  if (ABBREVIATIONS.has(word)) return raw.length === 1 || raw !== raw.toUpperCase() || SAFE_IN_CAPITALS.has(word);
  if (!BEFORE_NUMBER.has(word)) return false;
  let next = end + 1;
  while (next < end + 1 + WRAP_INDENT_MAX && classAt(source, next) === SPACE) next += 1;
  return classAt(source, next) === DIGIT;
}

function readNumber(source: string, start: number, to: number): Piece {
  ISO_DATE.lastIndex = start;
  const iso = ISO_DATE.exec(source);
  if (iso && start + iso[0].length <= to) return toPiece(source, start, start + iso[0].length, "number");
  let end = start;
  while (end < to) {
    const here = classAt(source, end);
    if (here === DIGIT) end += 1;
    else if ((source[end] === "." || source[end] === ":") && classAt(source, end + 1) === DIGIT) end += 1;
    else if (source[end] === "," && isThousands(source, end)) end += 4;
    else break;
  }
  let suffix = end;
  while (suffix < to && suffix - end <= 4 && isWordClass(classAt(source, suffix))) suffix += 1;
  const letters = source.slice(end, suffix);
  // "10th", "15km" and "4G" are one word; "9am" and the glued "2016Get" are two.
  const glued =
    letters.length > 0 && letters.length <= 3 && !NUMBER_UNIT.test(letters) && !/^\p{Lu}\p{Ll}/u.test(letters);
  if (glued) end = suffix;
  else if (letters.length > 0) return toPiece(source, start, end, "number");
  // "72-hour" is one word; "2008-9" is a range of two numbers.
  if (classAt(source, end) === HYPHEN && (isLetterClass(classAt(source, end + 1)) || endOfWrap(source, end + 1, to))) {
    return readCompound(source, start, end, to, "word");
  }
  return toPiece(source, start, Math.min(end, to), "number");
}

const isThousands = (source: string, comma: number): boolean =>
  classAt(source, comma + 1) === DIGIT &&
  classAt(source, comma + 2) === DIGIT &&
  classAt(source, comma + 3) === DIGIT &&
  classAt(source, comma + 4) !== DIGIT;

function toPiece(source: string, start: number, end: number, kind: TokenKind | "link"): Piece {
  const raw = source.slice(start, end);
  if (kind === "mark" || kind === "link") return { start, end, text: raw, lower: raw, kind };
  let text = raw;
  if (/\s/.test(raw)) text = raw.replace(/\s+/g, "");
  let lower = text.toLowerCase();
  if (/[^\x20-\x7e]/.test(lower))
    lower = lower
      .replace(/[’ʼ＇]/g, "'")
      .replace(/[‐‑]/g, "-")
      .replace(/\u00ad/g, "");
  return { start, end, text, lower, kind };
}
