/**
 * @module The wire: what lies on the topics and comes in over HTTP, checked at the border and mapped to the domain.
 * Knows topics, fields, error codes and CloudEvents headers; knows nothing of brokers, connections or what text means.
 */
export * from "./article-identity.js";
export * from "./errors.js";
export * from "./mapping/article.js";
export * from "./mapping/event.js";
export * from "./mapping/report.js";
export * from "./messages/index.js";
export * from "./topics.js";
