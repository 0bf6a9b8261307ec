import { type Article, type CanonicalEvent, contentId, type LogRecord } from "#domain";
import { toCloudEventHeaders } from "./cloud-events.js";
import { fromArticle } from "./mapping/article.js";
import { fromEvent } from "./mapping/event.js";
import { fromOverride, fromReport, fromWithdrawal } from "./mapping/report.js";
import { fromReported, type Reported } from "./mapping/reported.js";

/** A record ready to be sent: key, JSON bytes, CloudEvents headers. Equal content gives equal bytes; there is no timestamp. */
export interface WireRecord {
  readonly key: string;
  readonly value: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** For `news.articles.v1`, keyed by articleId. `ce_id` changes with the words: a corrected article is another message. */
export function toArticleRecord(article: Article): WireRecord {
  const id = `${article.articleId}.${article.contentHash.slice(0, 16)}`;
  const headers = toCloudEventHeaders("article", id, article.fetchedAt ?? article.publishedAt);
  return { key: article.articleId, value: toBytes(fromArticle(article)), headers };
}

/** For `ceasefire.reports.v1`, keyed by conflictId, so that all records of a conflict lie in one partition, in order. */
export function toLogRecord(record: LogRecord): WireRecord {
  switch (record.type) {
    case "report": {
      const { conflict, reportId, article } = record.report;
      const value = toBytes(fromReport(record.report));
      const headers = toCloudEventHeaders(
        "report",
        toVersionId(reportId, value),
        article.fetchedAt ?? article.publishedAt,
      );
      return { key: conflict.conflictId, value, headers };
    }
    case "withdrawn": {
      const { conflict, reportId, article } = record.withdrawal;
      const value = toBytes(fromWithdrawal(record.withdrawal));
      const id = toVersionId(`${reportId}.withdrawn`, value);
      const headers = toCloudEventHeaders("withdrawn", id, article.fetchedAt ?? article.publishedAt);
      return { key: conflict.conflictId, value, headers };
    }
    case "override": {
      const { conflict, overrideId, at } = record.override;
      const value = toBytes(fromOverride(record.override));
      return { key: conflict.conflictId, value, headers: toCloudEventHeaders("override", overrideId, at) };
    }
  }
}

/** For `ceasefire.events.v1`, keyed by eventId. */
export function toEventRecord(event: CanonicalEvent): WireRecord {
  const headers = toCloudEventHeaders("event", `${event.eventId}.${event.revision}`, event.lastReportedAt);
  return { key: event.eventId, value: toBytes(fromEvent(event)), headers };
}

/** For `news.articles.v1.reported`, keyed by articleId. */
export function toReportedRecord(reported: Reported): WireRecord {
  const value = toBytes(fromReported(reported));
  const headers = toCloudEventHeaders("reported", toVersionId(reported.articleId, value), reported.fetchedAt);
  return { key: reported.articleId, value, headers };
}

const toBytes = (message: object) => Buffer.from(JSON.stringify(message), "utf8");

/** The same thing said again in other words is another message. */
const toVersionId = (id: string, value: Buffer) => contentId(id, value.toString("latin1"));
