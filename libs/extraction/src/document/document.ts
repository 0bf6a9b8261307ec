import type { Article } from "#domain";

/**
 * What a stretch of an article is. Only `prose` and `title` are evidence; every other kind is kept, with its offsets, so that nothing is lost
 * and a reader of the trace can see why it was passed over.
 */
export type SentenceKind = "prose" | "title" | "heading" | "furniture" | "caption" | "link" | "embed";

/** `number` starts with a digit ("12:00", "1,960", "10th", "2020-11-10"); `word` may hold digits ("72-hour", "F-16"); `mark` is punctuation. */
export type TokenKind = "word" | "number" | "mark";

/**
 * A word, number or mark.
 *
 * Units: `start`, `end` are UTF-16 offsets into `article.title` or `article.text`, whichever its sentence is in.
 * `text` is the slice, except that a word broken by a line end is joined ("Nagorno-\nKarabakh" is "Nagorno-Karabakh").
 * `lower` is the form to compare with: lower case, straight apostrophes, plain hyphens.
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
}

/**
 * Words between quotation marks; the marks are outside the span. A quotation may run over several sentences.
 *
 * `speaker` is the name or description as the text has it ("he", "a Kremlin spokesman"), from the same or an adjacent sentence.
 */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly speaker?: string;
  /** Where the speaker is named, in the same source as the quotation. */
  readonly speakerSpan?: { readonly start: number; readonly end: number };
}

/**
 * A sentence as it stands in the article: `article[in].slice(start, end) === text`.
 *
 * Shape: `tokens` in order, not overlapping, inside the span; links and markup are left out, so a span may hold more than its tokens.
 * `paragraph` counts from 0 within its source, `index` from 0 over the document.
 */
export interface Sentence {
  readonly in: "title" | "text";
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: SentenceKind;
  readonly paragraph: number;
  readonly index: number;
  readonly tokens: readonly Token[];
  /** At least two words and hardly a small letter: capitals tell nothing about names here. */
  readonly allCaps: boolean;
  /** Those that overlap this sentence. */
  readonly quotations: readonly Quotation[];
}

/** A date as a dateline writes it; a dateline without a year is common. */
export interface DatelineDate {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
}

/** "GENEVA (AP) —", "SAN SALVADOR, 11 Jan 90 (DPA) --", "November 11, According to …": where and when the article was filed. */
export interface Dateline {
  readonly in: "title" | "text";
  readonly start: number;
  readonly end: number;
  readonly place?: string;
  readonly date?: DatelineDate;
  readonly agency?: string;
}

/** The day the article came out, and what says so: `publication` is the article's metadata, the others are read from its words. */
export interface Published {
  /** Calendar date, `2020-11-10`. */
  readonly date: string;
  readonly basis: "publication" | "dateline" | "url" | "stamp";
}

/** An article with its offsets fixed: what every later step reads. */
export interface Document {
  readonly article: Article;
  /** The title's first, then the text's in order, of every kind. */
  readonly sentences: readonly Sentence[];
  /** The sentences that may be evidence: kinds `title` and `prose`, in order. */
  prose(): readonly Sentence[];
  readonly dateline?: Dateline;
  readonly published?: Published;
  /** Year and month of its address, where nothing tells the day of publication. */
  readonly filedUnder?: { readonly year: number; readonly month: number };
  /** The day it was written, `2020-11-10`: that of the dateline, where it lies shortly before the day it came out, else the latter. By it go "today" and "on Friday". */
  readonly written?: string;
  /** Indexes of sentences that only repeat the headline; they are furniture. */
  readonly titleRepeats: readonly number[];
}

/** The year in which the article came out; undefined where no day of publication is known. */
export const yearOfPublication = ({ published }: Document): number | undefined =>
  published && Number(published.date.slice(0, 4));

/** The words and numbers of a sentence, without its marks. */
export const wordsIn = (sentence: Sentence): readonly Token[] =>
  sentence.tokens.filter((token) => token.kind !== "mark");
