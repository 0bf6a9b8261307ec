import { STARTERS, STARTERS_IN_CAPITALS, TITLES } from "./abbreviations.js";
import { SAYING } from "./saying-verbs.js";
import type { Piece } from "./tokenize.js";

/** Where a sentence stands among the pieces of its paragraph: `[from, to)`. */
export interface PieceRange {
  readonly from: number;
  readonly to: number;
}

/** Longer runs are cut, so that what later steps do per sentence stays bounded in texts without full stops. */
export const SENTENCE_LENGTH_MAX = 300;
const ATTRIBUTION_REACH = 8;
const BRACKET_LENGTH_MAX = 16;
const POST_SIGNATURE_REACH = 14;

const isTerminal = (piece: Piece): boolean => piece.kind === "mark" && /^[.!?…。！？؟।]+$/.test(piece.text);
const isEllipsis = (piece: Piece): boolean => piece.text.length > 1 || piece.text === "…";
const isCloser = (piece: Piece): boolean => piece.kind === "mark" && /^(?:["”’»)\]']|'')$/.test(piece.text);
const isOpener = (piece: Piece): boolean => piece.kind === "mark" && /^(?:["“‘«([„']|``|`)$/.test(piece.text);
const isDash = (piece: Piece): boolean => piece.kind === "mark" && /^[-—–•*·]+$/.test(piece.text);
const isAbbreviated = (piece: Piece): boolean =>
  piece.kind === "word" && piece.text.length > 1 && piece.text.endsWith(".");
const startsUpper = (piece: Piece): boolean => /^[\p{Lu}\p{Lt}]/u.test(piece.text);
const startsLower = (piece: Piece): boolean => /^\p{Ll}/u.test(piece.text);
const attached = (before: Piece, after: Piece): boolean => before.end === after.start;

/**
 * Cuts a paragraph's pieces into sentences.
 *
 * Shape: ranges in order that together hold every piece; each is at most `SENTENCE_LENGTH_MAX` long.
 * `cuts` are offsets at which a sentence must start (after a dateline). In a text without capitals every full stop ends a sentence.
 */
export function splitSentences(pieces: readonly Piece[], cuts: readonly number[] = []): PieceRange[] {
  const ranges: PieceRange[] = [];
  const allCaps = pieces.length > 0 && isAllCaps(pieces);
  const noCaps = !allCaps && !pieces.some((piece) => piece.kind === "word" && startsUpper(piece));
  let from = 0;
  let cut = 0;
  let insideQuote = false;
  let bracket = -1;
  const close = (to: number): void => {
    if (to > from) ranges.push({ from, to });
    from = to;
  };
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as Piece;
    while (cut < cuts.length && (cuts[cut] as number) <= piece.start) {
      if (index > from) close(index);
      cut += 1;
    }
    if (index - from >= SENTENCE_LENGTH_MAX) close(index);
    if (piece.text === '"') insideQuote = !insideQuote;
    if (piece.text === "(") bracket = index;
    else if (piece.text === ")") bracket = -1;
    const signed = endOfPost(pieces, index);
    if (signed !== undefined) {
      close(signed);
      index = signed - 1;
      continue;
    }
    // "(Yahoo! News)": a sentence does not end in a short bracket that opened within it.
    if (bracket > from && index - bracket < BRACKET_LENGTH_MAX && pieces[index + 1]?.text !== ")") continue;
    const end = endOfSentence(pieces, from, index, { allCaps, noCaps, insideQuote });
    if (end === undefined) continue;
    for (let passed = index + 1; passed < end; passed += 1) {
      if (pieces[passed]?.text === '"') insideQuote = !insideQuote;
    }
    close(end);
    index = end - 1;
  }
  close(pieces.length);
  return ranges;
}

/** An embedded post that came without line ends is signed "Name (handle) August 9 2016" after its picture's link: it ends there. */
function endOfPost(pieces: readonly Piece[], index: number): number | undefined {
  if (pieces[index]?.kind !== "link" || !/^pic\.twitter/i.test((pieces[index] as Piece).text)) return undefined;
  for (let at = index + 1; at < Math.min(pieces.length, index + POST_SIGNATURE_REACH); at += 1) {
    if (pieces[at]?.text !== ")") continue;
    const year = [at + 3, at + 4].find((place) => /^(?:19|20)\d{2}$/.test(pieces[place]?.text ?? ""));
    return year === undefined ? undefined : year + 1;
  }
  return undefined;
}

interface Context {
  readonly allCaps: boolean;
  readonly noCaps: boolean;
  readonly insideQuote: boolean;
}

/** The piece after the sentence that ends at `index`, or undefined when none ends there. */
function endOfSentence(pieces: readonly Piece[], from: number, index: number, context: Context): number | undefined {
  const piece = pieces[index] as Piece;
  const terminal = isTerminal(piece);
  if (!terminal && !isAbbreviated(piece)) return undefined;
  if (terminal && isListNumber(pieces, from, index)) return undefined;
  let end = index + 1;
  let quoted = false;
  while (end < pieces.length && end < index + 5) {
    const closer = pieces[end] as Piece;
    const before = pieces[end - 1] as Piece;
    if (!isCloser(closer) && !(isTerminal(closer) && attached(before, closer))) break;
    if (!attached(before, closer) && !isLooseCloser(pieces, end, context)) break;
    quoted ||= /["”’»']/.test(closer.text);
    end += 1;
  }
  const next = pieces[end];
  if (!next) return end;
  const last = pieces[end - 1] as Piece;
  if (!terminal && end === index + 1) return endsAfterAbbreviation(pieces, index, context) ? end : undefined;
  if (attached(last, next)) return isGlued(pieces, index, end) ? end : undefined;
  const word = isOpener(next) || isDash(next) ? (pieces[end + 1] ?? next) : next;
  if (/^[,;:%]$/.test(next.text)) return undefined;
  if (word.kind === "link") return end;
  if (context.noCaps) return isEllipsis(piece) ? undefined : end;
  if (startsLower(word)) {
    // In tokenised text (" . ") a full stop stands alone even where the next word is small.
    return standsAlone(pieces, index) && !isEllipsis(piece) && piece.text === "." ? end : undefined;
  }
  if (isEllipsis(piece) && isOpener(next) && next.text === "(") return undefined;
  if (quoted && piece.text !== "." && hasAttribution(pieces, end)) return undefined;
  return end;
}

/** "1." or "12." at the start of a sentence is a list's number. */
const isListNumber = (pieces: readonly Piece[], from: number, index: number): boolean =>
  index === from + 1 &&
  pieces[index]?.text === "." &&
  /^(?:\d{1,2}|[A-Za-z]|[IVXivx]{1,4})$/.test(pieces[from]?.text ?? "");

/** In tokenised text a closing mark stands after a space: '' always closes, a straight quote where one is open. */
function isLooseCloser(pieces: readonly Piece[], index: number, context: Context): boolean {
  const closer = pieces[index] as Piece;
  const after = pieces[index + 1];
  if (after && attached(closer, after)) return false;
  return /^(?:''|[”»)\]])$/.test(closer.text) || (closer.text === '"' && context.insideQuote);
}

function standsAlone(pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  return (
    before !== undefined &&
    !attached(before, pieces[index] as Piece) &&
    after !== undefined &&
    !attached(pieces[index] as Piece, after)
  );
}

function endsAfterAbbreviation(pieces: readonly Piece[], index: number, context: Context): boolean {
  const piece = pieces[index] as Piece;
  const next = pieces[index + 1] as Piece;
  if (TITLES.has(piece.lower.slice(0, -1))) return false;
  const opened = isOpener(next) && next.text !== "(" && next.text !== "[" ? pieces[index + 2] : next;
  if (opened?.kind !== "word" || !startsUpper(opened)) return false;
  // "U.S.The": the next sentence was glued to this one.
  if (attached(piece, next)) return opened === next && opened.text.length > 1 && STARTERS.has(opened.lower);
  return (context.allCaps ? STARTERS_IN_CAPITALS : STARTERS).has(opened.lower);
}

/** "civilians.Russia": no space, but a word of some length before and a capitalised word after. */
function isGlued(pieces: readonly Piece[], index: number, end: number): boolean {
  const before = pieces[index - 1];
  const piece = pieces[index] as Piece;
  const next = pieces[end] as Piece;
  if (!before || /^[,;:%]$/.test(next.text)) return false;
  const word = isOpener(next) ? pieces[end + 1] : next;
  if (!word || word.kind === "mark") return false;
  if (word.kind === "number") return end > index + 1 && !attached(pieces[end - 1] as Piece, next);
  if (word.kind === "link") return true;
  if (!startsUpper(word)) return false;
  return before.kind !== "word" || before.text.length > 1 || end > index + 1 || isEllipsis(piece);
}

/** Whether words such as "Smith asked." follow a question inside quotation marks. */
function hasAttribution(pieces: readonly Piece[], from: number): boolean {
  for (let index = from; index < Math.min(pieces.length, from + ATTRIBUTION_REACH); index += 1) {
    const piece = pieces[index] as Piece;
    if (isTerminal(piece) || isOpener(piece)) return false;
    if (SAYING.has(piece.lower)) return true;
  }
  return false;
}

/** At least two words of two letters and nine letters in ten capital. */
export function isAllCaps(pieces: readonly Piece[]): boolean {
  let words = 0;
  let upper = 0;
  for (const piece of pieces) {
    if (piece.kind !== "word" || piece.end - piece.start < 2) continue;
    words += 1;
    if (piece.text === piece.text.toUpperCase() && piece.text !== piece.lower) upper += 1;
  }
  return words >= 2 && upper >= words * 0.9;
}
