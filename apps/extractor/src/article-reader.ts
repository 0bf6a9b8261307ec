import {
  PermanentError,
  parseArticle,
  parseLogRecord,
  type Reported,
  TOPICS,
  toLogRecord,
  toReportedRecord,
} from "#contracts";
import type { Article, ArticleRef, LogRecord, Report } from "#domain";
import { extract } from "#extraction";
import type { ConsumedRecord, OutgoingRecord } from "#messaging";
import { compareVersions, type VersionChange } from "./article-versions.js";

/** Largest report, bytes: what the topic takes, less what a record has around its value. */
const REPORT_BYTES_MAX = TOPICS.reports.maxMessageBytes - 16 * 1024;

/** What a run of article records gives, to be written in this order: log, then changelog. */
export class ArticleReader {
  readonly log: OutgoingRecord[] = [];
  readonly changelog: OutgoingRecord[] = [];
  /** What has changed in the memory; to be taken over once it is written. */
  readonly remembered = new Map<string, Reported>();
  readonly #memory: ReadonlyMap<string, Reported>;

  constructor(memory: ReadonlyMap<string, Reported>) {
    this.#memory = memory;
  }

  /** Reads one record. Errors: `PermanentError` when it is no article; nothing is noted then. */
  read({ value, partition }: ConsumedRecord): VersionChange["outcome"] {
    const parsed = parseArticle(value);
    if (!parsed.ok) throw new PermanentError(parsed.code, "the record is no article", parsed.problems);
    const article = parsed.value;
    const { reports } = extract(article);
    const known = this.remembered.get(article.articleId) ?? this.#memory.get(article.articleId);
    const change = compareVersions(article, reports, toArticleRef(article, reports), known);
    this.log.push(...change.records.map(toCheckedRecord));
    if (change.remembered) {
      this.remembered.set(article.articleId, change.remembered);
      // In the article's own partition: a record without a key lies anywhere, and its memory must lie beside it.
      this.changelog.push({ ...toReportedRecord(change.remembered), partition });
    }
    return change.outcome;
  }
}

/**
 * A record that every reader of the log accepts.
 *
 * Errors: `PermanentError` when what we read of the article breaks the contract of reports (a quote beyond all limits, say). The article
 * is set aside then: its report would be, by the deduplicator, where nobody has the article at hand.
 */
function toCheckedRecord(record: LogRecord): OutgoingRecord {
  const wire = toLogRecord(record);
  if (wire.value.byteLength > REPORT_BYTES_MAX) {
    throw new PermanentError("too-large", `a report of ${wire.value.byteLength} bytes, at most ${REPORT_BYTES_MAX}`);
  }
  const parsed = parseLogRecord(wire.value, wire.headers);
  if (!parsed.ok) throw new PermanentError("handler-failed", "a report that breaks its contract", parsed.problems);
  return wire;
}

/** The article as its withdrawals name it; a version without reports has no sketch, and needs none. */
const toArticleRef = (article: Article, [report]: readonly Report[]): ArticleRef =>
  report?.article ?? {
    articleId: article.articleId,
    ...(article.title === undefined ? {} : { title: article.title }),
    ...(article.url === undefined ? {} : { url: article.url }),
    ...(article.publisher === undefined ? {} : { publisher: article.publisher }),
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    ...(article.fetchedAt === undefined ? {} : { fetchedAt: article.fetchedAt }),
    contentHash: article.contentHash,
    textSketch: "",
  };
