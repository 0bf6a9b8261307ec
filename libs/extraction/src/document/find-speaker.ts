import { SAYING } from "./saying-verbs.js";
import type { Piece } from "./tokenize.js";

/** The longest description of a speaker, in pieces; longer ones are cut. */
const SPEAKER_LENGTH_MAX = 14;
/** How far before a quotation its verb of saying may stand. */
const INTRODUCTION_REACH = 24;
/** How far after a quotation without a comma "he added" may stand. */
const STRIPPED_REACH = 7;

/** A quotation by its pieces: `from` is the first inside the marks, `to` the closing mark or the end of the paragraph. */
export interface QuotedPieces {
  readonly from: number;
  readonly to: number;
  /** The next paragraph goes on with it. */
  readonly unclosed: boolean;
}

/** Who speaks, as the text has it, and where. */
export interface Speaker {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Looks after the quotation (", said Smith"; ", Smith said"), then before it ("Smith said: "), then for "according to". */
export function findSpeaker(
  pieces: readonly Piece[],
  quote: QuotedPieces,
  inside: (index: number) => boolean,
): Speaker | undefined {
  const ended = pieces[quote.to - 1];
  const goesOn = ended !== undefined && /^[,?!…]|^—$/.test(ended.text);
  const afterMark = pieces[quote.to + 1]?.text === "," ? quote.to + 2 : quote.to + 1;
  // In text without commas only a bare "he added" directly after the mark tells.
  const stripped = ended?.kind === "word" && quote.to - quote.from > 3;
  if (!quote.unclosed && (goesOn || stripped || afterMark > quote.to + 1)) {
    const reach = goesOn || afterMark > quote.to + 1 ? SPEAKER_LENGTH_MAX + 2 : STRIPPED_REACH;
    const after = readAttribution(pieces, afterMark, inside, reach);
    if (after) return after;
  }
  return (
    readIntroduction(pieces, quote.from - 2, inside) ??
    readAccordingBefore(pieces, quote.from - 2, inside) ??
    (quote.unclosed ? undefined : readAccording(pieces, afterMark, inside))
  );
}

function readAttribution(
  pieces: readonly Piece[],
  from: number,
  inside: (index: number) => boolean,
  reach: number,
): Speaker | undefined {
  const limit = Math.min(pieces.length, from + reach);
  const speakerLimit = Math.min(pieces.length, from + SPEAKER_LENGTH_MAX + 2);
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
  while (end < speakerLimit && !inside(end) && !isSpeakerEnd(pieces[end] as Piece)) end += 1;
  return toSpeaker(pieces, verb + 1, end);
}

const isSpeakerEnd = (piece: Piece): boolean =>
  (piece.kind === "mark" && !/^[-'’]$/.test(piece.text)) ||
  /^(?:on|in|at|to|during|after|before|when|while|that|late|early|yesterday|today|by|with|as|and|but|told)$/.test(
    piece.lower,
  ) ||
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(piece.lower);

/** The nearest verb of saying before the quotation that has a subject: in "Smith denied it but added:" that is Smith's. */
function readIntroduction(
  pieces: readonly Piece[],
  last: number,
  inside: (index: number) => boolean,
): Speaker | undefined {
  for (let index = last; index > last - INTRODUCTION_REACH && index >= 0 && !inside(index); index -= 1) {
    const piece = pieces[index] as Piece;
    if (/^[.;!?]$/.test(piece.text)) return undefined;
    if (!SAYING.has(piece.lower)) continue;
    const end = endOfSubject(pieces, index);
    let start = end < index ? end : startOfApposition(pieces, index);
    while (
      start > 0 &&
      end - start < SPEAKER_LENGTH_MAX &&
      !inside(start - 1) &&
      !isClauseStart(pieces[start - 1] as Piece)
    ) {
      start -= 1;
    }
    const speaker = toSpeaker(pieces, start, end);
    if (speaker) return speaker;
  }
  return undefined;
}

/** Where the subject ends: before the verb, or in "The mayor, who came late, said" before the comma of the clause. */
function endOfSubject(pieces: readonly Piece[], verb: number): number {
  if (pieces[verb - 1]?.text !== ",") return verb;
  for (let at = verb - 2; at > verb - SPEAKER_LENGTH_MAX && at > 0; at -= 1) {
    const piece = pieces[at] as Piece;
    if (/^(?:who|which)$/.test(piece.lower) && pieces[at - 1]?.text === ",") return at - 1;
    if (piece.kind === "mark" && !/^[-'’]$/.test(piece.text)) return verb;
  }
  return verb;
}

/** In "The mayor, Jane Roe, said" the subject reaches over the commas. */
function startOfApposition(pieces: readonly Piece[], verb: number): number {
  let at = verb;
  while (at > 0 && isLoose((pieces[at - 1] as Piece).lower) && pieces[at - 1]?.text !== ",") at -= 1;
  if (pieces[at - 1]?.text !== ",") return verb;
  for (let comma = at - 2; comma > at - SPEAKER_LENGTH_MAX && comma > 0; comma -= 1) {
    const piece = pieces[comma] as Piece;
    if (piece.text === ",") return comma;
    if (isClauseStart(piece)) return at - 1;
  }
  return at - 1;
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

/** "According to the army, " before the quotation. */
function readAccordingBefore(
  pieces: readonly Piece[],
  last: number,
  inside: (index: number) => boolean,
): Speaker | undefined {
  if (pieces[last]?.text !== ",") return undefined;
  for (let index = last - 1; index > last - SPEAKER_LENGTH_MAX && index >= 0 && !inside(index); index -= 1) {
    const piece = pieces[index] as Piece;
    if (piece.lower === "according" && pieces[index + 1]?.lower === "to") return toSpeaker(pieces, index + 2, last);
    if (/^[.;:!?]$/.test(piece.text)) return undefined;
  }
  return undefined;
}

/** Words between a subject and its verb that are not part of the subject. */
const isLoose = (word: string): boolean =>
  /^(?:has|have|had|was|is|were|also|later|then|recently|earlier|once|even|repeatedly|previously|separately|simply|to|not|will|would|,)$/.test(
    word,
  );

function toSpeaker(pieces: readonly Piece[], from: number, to: number): Speaker | undefined {
  const words = pieces.slice(from, Math.min(to, from + SPEAKER_LENGTH_MAX)).filter((piece) => piece.kind !== "link");
  while (words.length > 0 && isLoose((words.at(-1) as Piece).lower)) words.pop();
  while (words.length > 0 && /^(?:and|but|as|so|,)$/.test((words[0] as Piece).lower)) words.shift();
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
