/**
 * @module The words of Truceline as types: article, report, event, evidence, ids, and the closed vocabularies.
 * Knows nothing of files, brokers, languages or rules; imports nothing of ours.
 */
export * from "./article.js";
export * from "./dates.js";
export * from "./event.js";
export * from "./evidence.js";
export * from "./ids.js";
export * from "./report.js";
export * from "./vocabulary.js";
