/**
 * @module The wire: what lies on the topics and comes in over HTTP, checked at the border and mapped to the domain.
 * Knows topics, fields, error codes and CloudEvents headers; knows nothing of brokers, connections or what text means.
 */
export * from "./article-identity.js";
export { CE_TYPES, type KafkaHeaders, type RecordType, readHeader, toCloudEventHeaders } from "./cloud-events.js";
export * from "./dead-letter.js";
export * from "./errors.js";
export * from "./examples.js";
export { type FieldNote, fieldNotes, type MessageClass } from "./fields.js";
export * from "./mapping/article.js";
export * from "./mapping/event.js";
export * from "./mapping/report.js";
export * from "./mapping/reported.js";
export * from "./messages/index.js";
export * from "./parse.js";
export { DEPTH_MAX, type Parsed, readJson, readJsonText } from "./read-json.js";
export { readMessage } from "./read-message.js";
export * from "./records.js";
export * from "./topics.js";
