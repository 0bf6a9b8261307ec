import { type ArticleId, type ConflictRef, type ReportId, toArticleId, toReportId } from "#domain";
import type { ReportedMessage } from "../messages/index.js";
import { toConflict } from "./claims.js";

/** The extractor's memory of one article: which version it read last, and which reports that version gave. */
export interface Reported {
  readonly articleId: ArticleId;
  readonly contentHash: string;
  readonly publishedAt?: string;
  readonly fetchedAt?: string;
  readonly reports: readonly { readonly reportId: ReportId; readonly conflict: ConflictRef }[];
}

/** A validated entry of the changelog as the extractor sees it. */
export const toReported = (wire: ReportedMessage): Reported => ({
  articleId: toArticleId(wire.articleId),
  contentHash: wire.contentHash,
  ...(wire.publishedAt !== undefined && { publishedAt: wire.publishedAt }),
  ...(wire.fetchedAt !== undefined && { fetchedAt: wire.fetchedAt }),
  reports: wire.reports.map(({ reportId, conflict }) => ({
    reportId: toReportId(reportId),
    conflict: toConflict(conflict),
  })),
});

/** The entry as it goes onto the changelog. */
export const fromReported = (reported: Reported): ReportedMessage => toReported(reported);
