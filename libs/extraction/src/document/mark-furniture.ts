import type { SentenceKind } from "./document.js";
import {
  EMBED_SIGNATURE,
  endsInCredit,
  FURNITURE,
  isDivider,
  isInterruption,
  isPost,
  LABELLED_CAPTION,
  LINKS,
} from "./furniture-patterns.js";
import { isAllCaps, type PieceRange } from "./split-sentences.js";
import type { Piece } from "./tokenize.js";

/** A paragraph as the judge of furniture sees it: its text, its pieces and how they fall into sentences. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly Piece[];
  readonly ranges: readonly PieceRange[];
}

/** What each sentence of each block is, and which only repeat the headline. */
export interface Marks {
  readonly kinds: readonly (readonly SentenceKind[])[];
  /** `[block, sentence]` of each repeat. */
  readonly repeats: readonly (readonly [number, number])[];
}

/** Above this length in characters a paragraph is prose without being looked at further. */
const PARAGRAPH_LENGTH_MAX = 700;
const FURNITURE_LENGTH_MAX = 400;
const LINK_LENGTH_MAX = 250;
const BYLINE_LENGTH_MAX = 120;
/** Words of the longest line without a full stop that is taken for a heading; raising it loses unpunctuated prose. */
const HEADING_WORDS_MAX = 12;
const HEADLINE_WORDS_MAX = 30;
const FOOTER_WORDS_MAX = 5;
const FOOTER_SENTENCES_MIN = 3;
const LINK_RUN_MIN = 3;
const REPEAT_REACH = 8;
const REPEAT_LENGTH_MIN = 12;

const TERMINAL = /[.!?…:;,]["'”’»)\]]*$/;
const BULLETED = /^(?:[-*•·▪●]|\d{1,2}[.)])\s/;
// Matches "Roe", "and", "admin", "16"; not "dawn".
const BYLINE_WORD =
  /^(?:\p{Lu}[\p{L}'’.-]*|admin\w*|staff|editors?|our|correspondents?|reporters?|writers?|agencies|and|of|in|for|the|from|with|de|al|bin|van|von|el|\d{1,4})$/u;
const TIME_WORD =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|january|february|march|april|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|a\.m|p\.m|am|pm|gmt|utc|est|edt|et|cet|cest|bst|msk|ist|pst|page|updated|published|posted|last|first|at|on|date|local|time|of|min|mins|minutes|hours|hour|ago|read)\.?$/;

/**
 * Says of every sentence whether it is prose or furniture, and of which sort. In doubt it is prose: a sentence lost costs more than a line kept.
 *
 * `title` is the article's title, if it has one; without one, a leading line that reads like a headline is the title.
 */
export function markFurniture(
  source: string,
  blocks: readonly Block[],
  title: string | undefined,
  dateline: { readonly start: number; readonly end: number } | undefined,
): Marks {
  const capitals = isMostlyCapitals(blocks);
  const texts = blocks.map((block) =>
    block.end - block.start <= PARAGRAPH_LENGTH_MAX ? collapse(source, block) : undefined,
  );
  const kinds: (SentenceKind | undefined)[] = blocks.map((block, index) =>
    judgeParagraph(block, texts[index], capitals),
  );
  markEmbeds(kinds, texts);
  markHeadings(kinds, blocks, texts, capitals, title === undefined);
  const headline = title === undefined ? headlineOf(kinds, texts) : title;
  const repeats: [number, number][] = [];
  const marked = blocks.map((block, index) =>
    block.ranges.map((range, number): SentenceKind => {
      const kind = kinds[index] ?? "prose";
      const first = block.pieces[range.from];
      const last = block.pieces[range.to - 1];
      if (!first || !last) return kind;
      if (dateline && first.start >= dateline.start && last.end <= dateline.end) return "furniture";
      const isHeadline =
        title === undefined && kind === "title" && repeats.length === 0 && index === kinds.indexOf("title");
      if (index < REPEAT_REACH && number < REPEAT_REACH && headline !== undefined && !isHeadline) {
        const text = last.end - first.start <= 2 * headline.length + 40 ? source.slice(first.start, last.end) : "";
        if (repeatsHeadline(text, headline)) {
          repeats.push([index, number]);
          return "furniture";
        }
      }
      return kind === "prose" ? judgeSentence(source.slice(first.start, last.end), block.pieces, range, number) : kind;
    }),
  );
  return { kinds: marked, repeats };
}

const collapse = (source: string, block: Block): string => source.slice(block.start, block.end).replace(/\s+/g, " ");

const wordCount = (pieces: readonly Piece[]): number =>
  pieces.reduce((count, piece) => count + (piece.kind === "word" || piece.kind === "number" ? 1 : 0), 0);

function isMostlyCapitals(blocks: readonly Block[]): boolean {
  let all = 0;
  let capital = 0;
  for (const block of blocks) {
    if (block.pieces.length < 10) continue;
    all += block.pieces.length;
    if (isAllCaps(block.pieces)) capital += block.pieces.length;
  }
  return capital * 2 > all;
}

/** Judges a paragraph by itself; undefined where it looks like prose or its neighbours must tell. */
function judgeParagraph(block: Block, text: string | undefined, capitals: boolean): SentenceKind | undefined {
  if (!block.pieces.some((piece) => piece.kind === "word" || piece.kind === "number")) {
    return block.pieces.some((piece) => piece.kind === "link") ? "link" : "furniture";
  }
  if (text === undefined) return undefined;
  if (isDivider(text)) return "furniture";
  if (isInterruption(text)) return "link";
  if (isPost(text)) return "embed";
  if (isStamp(block.pieces)) return "furniture";
  if (text.length <= FURNITURE_LENGTH_MAX) {
    if (isByline(text)) return "furniture";
    if (FURNITURE.some(({ pattern }) => pattern.test(text))) return "furniture";
  }
  if (text.length <= LINK_LENGTH_MAX && LINKS.some(({ pattern }) => pattern.test(text)) && !/[.]["”’)]?$/.test(text))
    return "link";
  return !capitals && (LABELLED_CAPTION.pattern.test(text) || endsInCredit(text)) ? "caption" : undefined;
}

/** "By Jane Roe and John Smith, Agency": after "By" stand names and what joins them, and no full stop. */
function isByline(text: string): boolean {
  if (text.length > BYLINE_LENGTH_MAX || !/^by[\s:]/i.test(text) || TERMINAL.test(text)) return false;
  const words = text
    .slice(3)
    .split(/[\s,|/&]/)
    .filter((word) => word !== "");
  return words.length > 0 && words.every((word) => BYLINE_WORD.test(word));
}

/** Only numbers, months, weekdays, hours and zones: "2023-09-20T11:16+0000", "12:00 GMT", "September 28, 2001 | Page 10". */
function isStamp(pieces: readonly Piece[]): boolean {
  if (pieces.length > 16) return false;
  let numbers = 0;
  for (const piece of pieces) {
    if (piece.kind === "number") numbers += 1;
    else if (piece.kind === "word" && !TIME_WORD.test(piece.lower)) return false;
    else if (piece.kind === "mark" && !/^[-–—,.:|/()[\]•·]$/.test(piece.text)) return false;
  }
  return numbers > 0;
}

/** The paragraph before an embedded post's signature is the post. */
function markEmbeds(kinds: (SentenceKind | undefined)[], texts: readonly (string | undefined)[]): void {
  for (const [index, text] of texts.entries()) {
    if (text === undefined || !EMBED_SIGNATURE.test(text)) continue;
    kinds[index] = "embed";
    if (index > 0 && texts[index - 1] !== undefined && kinds[index - 1] === undefined) kinds[index - 1] = "embed";
  }
}

function markHeadings(
  kinds: (SentenceKind | undefined)[],
  blocks: readonly Block[],
  texts: readonly (string | undefined)[],
  capitals: boolean,
  untitled: boolean,
): void {
  const punctuated = blocks.filter(
    (block, index) => kinds[index] === undefined && wordCount(block.pieces) > HEADING_WORDS_MAX,
  );
  const stopped = punctuated.filter((block) => endsSentence(block.pieces));
  // A text without full stops, or of one paragraph, tells nothing by their absence.
  if (punctuated.length === 0 || stopped.length * 2 < punctuated.length) return;
  for (const [index, block] of blocks.entries()) {
    const text = texts[index];
    if (kinds[index] !== undefined || text === undefined) continue;
    const heading = judgeHeading(block, text, capitals);
    if (heading) kinds[index] = heading;
  }
  markHeadline(kinds, blocks, texts, untitled);
  markLinkRuns(kinds);
}

function endsSentence(pieces: readonly Piece[]): boolean {
  const last = pieces.findLast((piece) => !/^["”’»)\]']+$/.test(piece.text));
  return last !== undefined && /[.!?…:]$/.test(last.text);
}

function judgeHeading(block: Block, text: string, capitals: boolean): SentenceKind | undefined {
  const words = wordCount(block.pieces);
  if (BULLETED.test(text) || /^["“‘'(]?\p{Ll}/u.test(text)) return undefined;
  const question =
    /^(?:what|who|why|how|when|where|will|is|are|can|could|does|did|has)\b[^.!?"“]{0,80}\?$/i.test(text) && words <= 10;
  if (question) return "heading";
  if (TERMINAL.test(text)) return undefined;
  if (!capitals && isAllCaps(block.pieces)) return words >= 6 ? "link" : "heading";
  if (words <= HEADING_WORDS_MAX && !/\b(?:the|a|an|of|to|from|in|on|at|by|for|with|and|or|that)$/i.test(text))
    return "heading";
  return words <= HEADLINE_WORDS_MAX && !capitals && isTitleCased(block.pieces) ? "heading" : undefined;
}

/** Four words in five of those longer than three letters are capitalised. */
function isTitleCased(pieces: readonly Piece[]): boolean {
  const long = pieces.filter((piece) => piece.kind === "word" && piece.text.length > 3);
  return long.length >= 4 && long.filter((piece) => /^\p{Lu}/u.test(piece.text)).length >= long.length * 0.8;
}

/** The first line, without a full stop, of an article that goes on in paragraphs. */
function markHeadline(
  kinds: (SentenceKind | undefined)[],
  blocks: readonly Block[],
  texts: readonly (string | undefined)[],
  untitled: boolean,
): void {
  const first = kinds.findIndex((kind) => kind === undefined || kind === "heading");
  const block = blocks[first];
  const text = texts[first];
  if (!block || text === undefined || first > 3) return;
  if (wordCount(block.pieces) > HEADLINE_WORDS_MAX || wordCount(block.pieces) < 3 || TERMINAL.test(text)) return;
  kinds[first] = untitled ? "title" : "heading";
}

const headlineOf = (
  kinds: readonly (SentenceKind | undefined)[],
  texts: readonly (string | undefined)[],
): string | undefined => {
  const index = kinds.indexOf("title");
  return index < 0 ? undefined : texts[index];
};

/** Headings one after another head nothing: they are a list of links. */
function markLinkRuns(kinds: (SentenceKind | undefined)[]): void {
  let from = 0;
  for (let index = 0; index <= kinds.length; index += 1) {
    if (kinds[index] === "heading" || kinds[index] === "link") continue;
    if (index - from >= LINK_RUN_MIN && from > 0) kinds.fill("link", from, index);
    from = index + 1;
  }
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** The same letters and digits, with or without a site's or speaker's name after a dash, or all but a word of them. */
function repeatsHeadline(text: string, headline: string): boolean {
  const a = lettersOf(text);
  const b = lettersOf(headline);
  if (a.length === 0 || b.length === 0) return false;
  if (a === b) return true;
  if (a.length < REPEAT_LENGTH_MIN || b.length < REPEAT_LENGTH_MIN) return false;
  if (a === lettersOf(withoutSuffix(headline)) || b === lettersOf(withoutSuffix(text))) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= long.length * 0.85 && (long.startsWith(short) || long.endsWith(short));
}

/** "Truce holds - Ruritania Press" without what follows the last dash or bar. */
const withoutSuffix = (text: string): string =>
  text.slice(0, Math.max(0, ...[" - ", " – ", " — ", " | "].map((mark) => text.lastIndexOf(mark))));

/** Furniture that stands in the midst of a long paragraph, as in articles that came as one line. */
function judgeSentence(words: string, pieces: readonly Piece[], range: PieceRange, number: number): SentenceKind {
  if (words.length > FURNITURE_LENGTH_MAX) return "prose";
  for (let index = range.from; index < range.to; index += 1) {
    const piece = pieces[index] as Piece;
    if (piece.kind === "link" && /^pic\.twitter/i.test(piece.text)) return "embed";
  }
  if (number >= FOOTER_SENTENCES_MIN && range.to === pieces.length && isFooter(pieces.slice(range.from))) return "link";
  const text = words.replace(/\s+/g, " ");
  if (INLINE.has(text.slice(0, 1).toLowerCase())) {
    if (FURNITURE.some(({ name, pattern }) => INLINE_NAMES.has(name) && pattern.test(text))) return "furniture";
    // "(Reuters)", "(BBC) (News24)": a source named after the sentence it stands for.
    if (isSourceTag(text)) return "furniture";
  }
  return "prose";
}

/** What is left after a paragraph's last full stop: a few words, or a page's menu and related headlines run together. */
function isFooter(pieces: readonly Piece[]): boolean {
  if (endsSentence(pieces) || /^\p{Ll}/u.test(pieces[0]?.text ?? "")) return false;
  return wordCount(pieces) <= FOOTER_WORDS_MAX || isTitleCased(pieces);
}

/** Brackets that hold names and nothing else. */
function isSourceTag(text: string): boolean {
  if (!/^\([^()]{1,40}\)(?:[\s,;]{0,2}\([^()]{1,40}\)){0,9}\.?$/.test(text)) return false;
  return (
    text.split(/[\s()]/).every((word) => word === "" || /^(?:\P{Ll}|via|and|of|the|in|de|la)/u.test(word)) &&
    !/\w{3}\.\)/.test(text)
  );
}

const INLINE_NAMES: ReadonlySet<string> = new Set(["credits", "contributions", "assistance", "copyright"]);
/** First letters of the inline patterns, to leave the rest alone. */
const INLINE: ReadonlySet<string> = new Set("([—–-©carwetm".split(""));
