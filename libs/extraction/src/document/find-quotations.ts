import { SAYING } from "./abbreviations.js";
import type { Quotation } from "./document.js";
import type { Piece } from "./tokenize.js";

const SPEAKER_LENGTH_MAX = 14;
const SINGLE_QUOTE_LENGTH_MAX = 60;

interface Open {
  readonly close: string;
  readonly index: number;
}

/** A quotation by its pieces: `from` is the first inside the marks, `to` the closing mark or the end of the paragraph. */
interface Found {
  readonly from: number;
  readonly to: number;
  /** The next paragraph goes on with it. */
  readonly unclosed: boolean;
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

interface Speaker {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The speaker of a quotation that the paragraph before left open. */
function startsContinued(
  last: Quotation | undefined,
  before: readonly Piece[] | undefined,
  pieces: readonly Piece[],
): Speaker | undefined {
  if (!last?.speaker || !last.speakerSpan || !before || before.at(-1)?.end !== last.end) return undefined;
  return pieces[0] && closerOf(pieces[0]) ? { text: last.speaker, ...last.speakerSpan } : undefined;
}

function closerOf(piece: Piece): string | undefined {
  if (piece.kind !== "mark") return undefined;
  return { "“": "”", "„": "”", "«": "»", "``": "''", '"': '"', "‘": "’", "'": "'" }[piece.text];
}

function findInParagraph(pieces: readonly Piece[], next: readonly Piece[] | undefined): Found[] {
  const found: Found[] = [];
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
  if (piece.text === "“" && open.close === "”") return tight && (!after || after.start > piece.end);
  return open.close === "''" && piece.text === '"';
}

function closesSoon(pieces: readonly Piece[], index: number, closer: string): boolean {
  const limit = Math.min(pieces.length, index + SINGLE_QUOTE_LENGTH_MAX);
  for (let at = index + 2; at < limit; at += 1) {
    if (pieces[at]?.text === closer && closes(pieces, at, { close: closer, index })) return true;
  }
  return false;
}

/** Looks after the quotation (", said Smith"; ", Smith said"), then before it ("Smith said: "), then for "according to". */
function findSpeaker(pieces: readonly Piece[], quote: Found, inside: (index: number) => boolean): Speaker | undefined {
  const ended = pieces[quote.to - 1];
  const goesOn = ended !== undefined && /^[,?!…]|^—$/.test(ended.text);
  const afterMark = pieces[quote.to + 1]?.text === "," ? quote.to + 2 : quote.to + 1;
  if (!quote.unclosed && (goesOn || afterMark > quote.to + 1)) {
    const after = readAttribution(pieces, afterMark, inside);
    if (after) return after;
  }
  return (
    readIntroduction(pieces, quote.from - 2, inside) ??
    (quote.unclosed ? undefined : readAccording(pieces, afterMark, inside))
  );
}

function readAttribution(
  pieces: readonly Piece[],
  from: number,
  inside: (index: number) => boolean,
): Speaker | undefined {
  const limit = Math.min(pieces.length, from + SPEAKER_LENGTH_MAX + 2);
  let verb: number | undefined;
  for (let index = from; index < limit && !inside(index); index += 1) {
    const piece = pieces[index] as Piece;
    if (/^[.;!?]$/.test(piece.text)) break;
    if (SAYING.has(piece.lower)) {
      verb = index;
      break;
    }
  }
  if (verb === undefined) return readAccording(pieces, from, inside);
  if (verb > from) return toSpeaker(pieces, from, verb);
  let end = verb + 1;
  while (end < limit && !inside(end) && !isSpeakerEnd(pieces[end] as Piece)) end += 1;
  return toSpeaker(pieces, verb + 1, end);
}

const isSpeakerEnd = (piece: Piece): boolean =>
  (piece.kind === "mark" && !/^[-'’]$/.test(piece.text)) ||
  /^(?:on|in|at|to|during|after|before|when|while|that|late|early|yesterday|today|by|with|as|and|but|told)$/.test(
    piece.lower,
  ) ||
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(piece.lower);

function readIntroduction(
  pieces: readonly Piece[],
  last: number,
  inside: (index: number) => boolean,
): Speaker | undefined {
  let verb: number | undefined;
  for (let index = last; index > last - 10 && index >= 0 && !inside(index); index -= 1) {
    const piece = pieces[index] as Piece;
    if (/^[.;!?]$/.test(piece.text)) break;
    if (SAYING.has(piece.lower)) {
      verb = index;
      break;
    }
  }
  if (verb === undefined) return undefined;
  let start = verb;
  while (
    start > 0 &&
    verb - start < SPEAKER_LENGTH_MAX &&
    !inside(start - 1) &&
    !isClauseStart(pieces[start - 1] as Piece)
  )
    start -= 1;
  return toSpeaker(pieces, start, verb);
}

const isClauseStart = (piece: Piece): boolean =>
  (piece.kind === "mark" && !/^[-'’]$/.test(piece.text)) ||
  /^(?:and|but|that|which|who|when|while|as|because)$/.test(piece.lower);

function readAccording(
  pieces: readonly Piece[],
  from: number,
  inside: (index: number) => boolean,
): Speaker | undefined {
  for (let index = from; index < Math.min(pieces.length, from + 3); index += 1) {
    if (pieces[index]?.lower !== "according" || pieces[index + 1]?.lower !== "to") continue;
    let end = index + 2;
    while (end < pieces.length && end < index + SPEAKER_LENGTH_MAX && !inside(end) && pieces[end]?.kind !== "mark")
      end += 1;
    return toSpeaker(pieces, index + 2, end);
  }
  return undefined;
}

function toSpeaker(pieces: readonly Piece[], from: number, to: number): Speaker | undefined {
  const words = pieces.slice(from, Math.min(to, from + SPEAKER_LENGTH_MAX)).filter((piece) => piece.kind !== "link");
  const first = words.find((piece) => piece.kind !== "mark");
  const last = words.findLast((piece) => piece.kind !== "mark");
  if (!first || !last) return undefined;
  const named = words.slice(words.indexOf(first), words.indexOf(last) + 1);
  let text = "";
  for (const [index, piece] of named.entries()) {
    text += index > 0 && (named[index - 1] as Piece).end < piece.start ? ` ${piece.text}` : piece.text;
  }
  return { text, start: first.start, end: last.end };
}
