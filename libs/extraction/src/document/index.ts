/** @module An article as sentences with fixed offsets: prose told from furniture, quotations with speakers, dateline, day of publication. Judges no meaning. */
export type {
  Dateline,
  DatelineDate,
  Document,
  Published,
  Quotation,
  Sentence,
  SentenceKind,
  Token,
  TokenKind,
} from "./document.js";
export { wordsIn, yearOfPublication } from "./document.js";
export { headOf } from "./head.js";
export { readDocument } from "./read-document.js";
