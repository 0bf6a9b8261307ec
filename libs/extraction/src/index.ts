/**
 * @module What an article says: `extract(article)` reads the ceasefires it reports, each claim with its evidence.
 * Pure, synchronous, clock-free, linear in the text's length; never throws on text; knows nothing of other articles.
 */
export { EXTRACTOR_VERSION, type Extraction, extract } from "./extract.js";
export { extractAt, type Passage } from "./extract-at.js";
export type { Trace, TraceEntry } from "./trace.js";
