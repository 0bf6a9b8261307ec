import type { Article, CanonicalEvent, LogRecord, Override, Report, Withdrawal } from "#domain";
import { CE_TYPES, type KafkaHeaders, readHeader } from "./cloud-events.js";
import type { MessageClass } from "./fields.js";
import { toArticle } from "./mapping/article.js";
import { toEvent } from "./mapping/event.js";
import { toOverride, toReport, toWithdrawal } from "./mapping/report.js";
import { type Reported, toReported } from "./mapping/reported.js";
import {
  ArticleMessage,
  EventMessage,
  OverrideMessage,
  ReportedMessage,
  ReportMessage,
  WithdrawalMessage,
} from "./messages/index.js";
import { checkStructure, type Parsed, readJson, refuse } from "./read-json.js";
import { readMessage } from "./read-message.js";
import { ARTICLE_BYTES_MAX } from "./topics.js";

/** Bytes as they lie on a topic, or JSON that somebody has parsed already. */
export type WireInput = Uint8Array | null | undefined | object | string | number | boolean;

const parser =
  <Wire extends object, T>(type: MessageClass<Wire>, toDomain: (wire: Wire) => T) =>
  (input: WireInput): Parsed<T> => {
    const isBytes = input === null || input === undefined || input instanceof Uint8Array;
    const json = isBytes ? readJson(input, ARTICLE_BYTES_MAX) : checkStructure(input);
    if (!json.ok) return json;
    const { value, problems } = readMessage(type, json.value);
    return problems.length > 0
      ? { ok: false, code: "invalid-message", problems }
      : { ok: true, value: toDomain(value) };
  };

/** Reads an article from a topic or a request, from anyone: ids are derived, unknown fields ignored. Never throws. */
export const parseArticle: (input: WireInput) => Parsed<Article> = parser(ArticleMessage, toArticle);

/** Reads a report. Never throws. */
export const parseReport: (input: WireInput) => Parsed<Report> = parser(ReportMessage, toReport);

/** Reads a withdrawal. Never throws. */
export const parseWithdrawal: (input: WireInput) => Parsed<Withdrawal> = parser(WithdrawalMessage, toWithdrawal);

/** Reads an override. Never throws. */
export const parseOverride: (input: WireInput) => Parsed<Override> = parser(OverrideMessage, toOverride);

/** Reads a canonical event. Never throws. */
export const parseEvent: (input: WireInput) => Parsed<CanonicalEvent> = parser(EventMessage, toEvent);

/** Reads an entry of the extractor's changelog. Never throws. */
export const parseReported: (input: WireInput) => Parsed<Reported> = parser(ReportedMessage, toReported);

/** Reads a record of the reports log; the header `ce_type` says which of the three it is. Never throws. */
export function parseLogRecord(value: Uint8Array | null | undefined, headers: KafkaHeaders): Parsed<LogRecord> {
  if (!value || value.byteLength === 0) return refuse("empty-value", "there is no value");
  const type = readHeader(headers, "ce_type");
  switch (type) {
    case CE_TYPES.report:
      return mapParsed(parseReport(value), (report) => ({ type: "report", report }));
    case CE_TYPES.withdrawn:
      return mapParsed(parseWithdrawal(value), (withdrawal) => ({ type: "withdrawn", withdrawal }));
    case CE_TYPES.override:
      return mapParsed(parseOverride(value), (override) => ({ type: "override", override }));
    default:
      return refuse("unknown-type", type === undefined ? "the header ce_type is missing" : `unknown ce_type ${type}`);
  }
}

const mapParsed = <T>(parsed: Parsed<T>, toRecord: (value: T) => LogRecord): Parsed<LogRecord> =>
  parsed.ok ? { ok: true, value: toRecord(parsed.value) } : parsed;
