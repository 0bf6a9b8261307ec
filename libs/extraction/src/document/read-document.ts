import type { Article } from "#domain";
import type { Document, Quotation, Sentence, SentenceKind, Token } from "./document.js";
import { findParagraphs, type Paragraph } from "./find-paragraphs.js";
import { findQuotations } from "./find-quotations.js";
import { type Block, markFurniture } from "./mark-furniture.js";
import { readDateline, readTitleDateline } from "./read-dateline.js";
import { readFiled, readPublished, readWritten } from "./read-published.js";
import { isAllCaps, splitSentences } from "./split-sentences.js";
import { type Piece, tokenize } from "./tokenize.js";

/** How many lines of furniture at the head of a text may carry its date. */
const STAMPS_MAX = 10;
const STAMP_LENGTH_MAX = 300;

/**
 * Reads an article as sentences with offsets, each marked prose or furniture: the first step, whose offsets never change again.
 *
 * Shape: `article[sentence.in].slice(sentence.start, sentence.end) === sentence.text`; sentences in order, not overlapping; tokens likewise.
 * Units: UTF-16 code units.
 * Errors: none, on any text; time and memory grow linearly with its length.
 */
export function readDocument(article: Article): Document {
  const sentences: Sentence[] = [];
  const titleRepeats: number[] = [];
  const title = article.title?.trim() ? article.title : undefined;
  const titleDateline = title === undefined ? undefined : readTitleDateline(title);
  if (title !== undefined) {
    const blocks = toBlocks(title, findParagraphs(title), []);
    const kind: SentenceKind = titleDateline ? "furniture" : "title";
    append(sentences, "title", title, blocks, () => kind);
  }
  const text = article.text;
  const paragraphs = findParagraphs(text);
  const dateline = readDateline(text, paragraphs);
  const blocks = toBlocks(text, paragraphs, dateline ? [dateline.end] : []);
  const marks = markFurniture(text, blocks, titleDateline ? undefined : title, dateline);
  const base = append(sentences, "text", text, blocks, (block, number) => marks.kinds[block]?.[number] ?? "prose");
  for (const [block, number] of marks.repeats) titleRepeats.push((base[block] ?? 0) + number);
  const published = readPublished(article, dateline ?? titleDateline, readStamps(sentences));
  const prose = sentences.filter(({ kind }) => kind === "prose" || kind === "title");
  const filed = dateline ?? titleDateline;
  const filedUnder = published ? undefined : readFiled(article);
  const written = published && readWritten(published, filed);
  return {
    article,
    sentences,
    prose: () => prose,
    titleRepeats,
    ...(filed ? { dateline: filed } : {}),
    ...(published ? { published } : filedUnder ? { filedUnder } : {}),
    ...(written ? { written } : {}),
  };
}

function toBlocks(source: string, paragraphs: readonly Paragraph[], cuts: readonly number[]): Block[] {
  return paragraphs.map((paragraph) => {
    const pieces: Piece[] = [];
    let from = paragraph.start;
    for (const hole of paragraph.holes) {
      pushAll(pieces, tokenize(source, from, hole.start));
      from = hole.end;
    }
    pushAll(pieces, tokenize(source, from, paragraph.end));
    return { start: paragraph.start, end: paragraph.end, pieces, ranges: splitSentences(pieces, cuts) };
  });
}

/** A spread of so many arguments as a long text has pieces would overflow the stack. */
function pushAll(pieces: Piece[], more: readonly Piece[]): void {
  for (const piece of more) pieces.push(piece);
}

/** Adds the blocks' sentences; returns the index of each block's first sentence. */
function append(
  sentences: Sentence[],
  source: "title" | "text",
  words: string,
  blocks: readonly Block[],
  kindOf: (block: number, sentence: number) => SentenceKind,
): number[] {
  const quotations = findQuotations(blocks.map(({ pieces }) => pieces));
  const bases: number[] = [];
  let quote = 0;
  for (const [paragraph, block] of blocks.entries()) {
    bases.push(sentences.length);
    for (const [number, range] of block.ranges.entries()) {
      const pieces = block.pieces.slice(range.from, range.to);
      const start = pieces[0]?.start ?? block.start;
      const end = pieces.at(-1)?.end ?? block.end;
      while (quote < quotations.length && (quotations[quote] as Quotation).end <= start) quote += 1;
      const overlapping: Quotation[] = [];
      for (let next = quote; next < quotations.length; next += 1) {
        const candidate = quotations[next] as Quotation;
        if (candidate.start >= end) break;
        overlapping.push(candidate);
      }
      sentences.push({
        in: source,
        start,
        end,
        text: words.slice(start, end),
        kind: kindOf(paragraph, number),
        paragraph,
        index: sentences.length,
        tokens: pieces.filter((piece): piece is Token => piece.kind !== "link"),
        allCaps: isAllCaps(pieces),
        quotations: overlapping,
      });
    }
  }
  return bases;
}

/** Furniture at the head of the text, where a page prints its date. */
function readStamps(sentences: readonly Sentence[]): string[] {
  const stamps: string[] = [];
  for (const sentence of sentences) {
    if (stamps.length >= STAMPS_MAX) break;
    if (sentence.paragraph > STAMPS_MAX) break;
    if (sentence.in === "title" || sentence.kind !== "furniture") continue;
    if (sentence.text.length <= STAMP_LENGTH_MAX) stamps.push(sentence.text);
  }
  return stamps;
}
