import type { Quotation } from "./document.js";
import { findSpeaker, type QuotedPieces, type Speaker } from "./find-speaker.js";
import type { Piece } from "./tokenize.js";

const SINGLE_QUOTE_LENGTH_MAX = 60;

interface Open {
  readonly close: string;
  readonly index: number;
}

/**
 * Finds quotations and who speaks, paragraph by paragraph, in one pass each.
 *
 * Shape: in order, not overlapping, offsets of the source the pieces are from. Apostrophes open nothing; a mark that never closes quotes only
 * when the paragraph opens with it or a colon or comma stands before it; a quotation over several paragraphs is one per paragraph, with one speaker.
 */
export function findQuotations(paragraphs: readonly (readonly Piece[])[]): Quotation[] {
  const quotations: Quotation[] = [];
  for (const [number, pieces] of paragraphs.entries()) {
    const found = findInParagraph(pieces, paragraphs[number + 1]);
    let speaker: Speaker | undefined;
    const quoted = new Uint8Array(pieces.length);
    for (const { from, to } of found) quoted.fill(1, from - 1, to + 1);
    const inside = (index: number): boolean => quoted[index] === 1;
    const spoken = found.map((quote) => findSpeaker(pieces, quote, inside));
    const continued = startsContinued(quotations.at(-1), paragraphs[number - 1], pieces);
    for (const [index, quote] of found.entries()) {
      const first = pieces[quote.from];
      const last = pieces[quote.to - 1];
      if (!first || !last) continue;
      const inherited = index === 0 && continued ? continued : undefined;
      speaker =
        spoken[index] ??
        (quote.to - quote.from > 3 ? (speaker ?? inherited ?? (index === 0 ? spoken[1] : undefined)) : undefined);
      quotations.push({
        start: first.start,
        end: last.end,
        ...(speaker ? { speaker: speaker.text, speakerSpan: { start: speaker.start, end: speaker.end } } : {}),
      });
    }
  }
  return quotations;
}

/** The speaker of the paragraph before, where this one is nothing but a quotation or goes on with one that was left open. */
function startsContinued(
  last: Quotation | undefined,
  before: readonly Piece[] | undefined,
  pieces: readonly Piece[],
): Speaker | undefined {
  const first = pieces[0];
  const final = pieces.at(-1);
  if (!last?.speaker || !last.speakerSpan || !before || !first || !final || closerOf(first) === undefined)
    return undefined;
  if (last.start < (before[0]?.start ?? 0)) return undefined;
  const leftOpen = before.at(-1)?.end === last.end;
  return leftOpen || /^(?:["”»]|'')$/.test(final.text) ? { text: last.speaker, ...last.speakerSpan } : undefined;
}

function closerOf(piece: Piece): string | undefined {
  if (piece.kind !== "mark") return undefined;
  return { "“": "”", "„": "”", "«": "»", "``": "''", '"': '"', "‘": "’", "'": "'" }[piece.text];
}

function findInParagraph(pieces: readonly Piece[], next: readonly Piece[] | undefined): QuotedPieces[] {
  const found: QuotedPieces[] = [];
  let open: Open | undefined;
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== "mark") continue;
    if (open && closes(pieces, index, open)) {
      if (index > open.index + 1) found.push({ from: open.index + 1, to: index, unclosed: false });
      open = undefined;
      continue;
    }
    const closer = closerOf(piece);
    if (closer === undefined || !opens(pieces, index)) continue;
    // A single quote inside double ones is a quotation in a quotation; a second opening mark of the same kind means the first was stray.
    if (open && open.close !== closer) continue;
    if ((closer === "'" || closer === "’") && !closesSoon(pieces, index, closer)) continue;
    open = { close: closer, index };
  }
  if (open && open.index + 1 < pieces.length) {
    const before = pieces[open.index - 1];
    const continues = next?.[0] !== undefined && closerOf(next[0]) === open.close;
    if (continues || !before || /^[,:]$/.test(before.text)) {
      found.push({ from: open.index + 1, to: pieces.length, unclosed: true });
    }
  }
  return found;
}

function opens(pieces: readonly Piece[], index: number): boolean {
  const piece = pieces[index] as Piece;
  if (/^[“„«‘]|^``$/.test(piece.text)) return true;
  const before = pieces[index - 1];
  const after = pieces[index + 1];
  if (!after) return false;
  // "'90s" and "'n'" are short for something.
  if (piece.text === "'" && (after.kind !== "word" || after.text.length < 2)) return false;
  const free = !before || before.end < piece.start || /^[([—–:-]/.test(before.text);
  if (!free)
    return piece.text === '"' && after.start === piece.end && before?.kind === "mark" && !/^[,.!?]/.test(before.text);
  // In tokenised text a straight mark has a space on both sides: it opens where nothing is open.
  return after.start === piece.end || piece.text === '"';
}

function closes(pieces: readonly Piece[], index: number, open: Open): boolean {
  const piece = pieces[index] as Piece;
  // The closing mark typed twice as an opening one (“great again.“) closes as well when nothing follows it directly.
  const before = pieces[index - 1] as Piece;
  const after = pieces[index + 1];
  const tight = before.end === piece.start;
  if (piece.text === open.close) {
    if (open.close === "’" || open.close === "'")
      return tight && (!after || after.start > piece.end || after.kind === "mark");
    if (open.close !== '"') return true;
    return tight || !after || after.start > piece.end;
  }
  if ((piece.text === "“" || piece.text === '"') && open.close === "”")
    return tight && (!after || after.start > piece.end);
  return open.close === "''" && piece.text === '"';
}

function closesSoon(pieces: readonly Piece[], index: number, closer: string): boolean {
  const limit = Math.min(pieces.length, index + SINGLE_QUOTE_LENGTH_MAX);
  for (let at = index + 2; at < limit; at += 1) {
    if (pieces[at]?.text === closer && closes(pieces, at, { close: closer, index })) return true;
  }
  return false;
}
