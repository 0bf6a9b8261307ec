import type { Reported } from "#contracts";
import {
  type Article,
  type ArticleRef,
  compareVersionAge,
  type LogRecord,
  type Report,
  type Withdrawal,
} from "#domain";

/** What reading one version of an article puts onto the reports log, and what to remember of it. */
export interface VersionChange {
  readonly outcome: "reported" | "nothing-reported" | "outdated";
  readonly records: readonly LogRecord[];
  /** Absent where there is nothing to remember: no reports now, and none before. */
  readonly remembered?: Reported;
}

/**
 * Compares what an article says now with what its last version was remembered to say.
 *
 * The same version again gives the same reports again and withdraws nothing. A version older than the remembered one gives nothing:
 * it must not bring back what a correction took away.
 */
export function compareVersions(
  article: Article,
  reports: readonly Report[],
  articleRef: ArticleRef,
  remembered: Reported | undefined,
): VersionChange {
  if (remembered && compareVersionAge(article, remembered) < 0) return { outcome: "outdated", records: [] };
  const said = new Set(reports.map(toPlace));
  const withdrawals = (remembered?.reports ?? [])
    .filter((entry) => !said.has(toPlace(entry)))
    .map(({ reportId, conflict }): Withdrawal => ({ reportId, conflict, article: articleRef }));
  const records: LogRecord[] = [
    ...withdrawals.map((withdrawal) => ({ type: "withdrawn", withdrawal }) as const),
    ...reports.map((report) => ({ type: "report", report }) as const),
  ];
  const outcome = reports.length > 0 ? "reported" : "nothing-reported";
  if (reports.length === 0 && !remembered) return { outcome, records };
  return { outcome, records, remembered: toReported(article, reports) };
}

/** Where a report lies: one that moved to another conflict has to be withdrawn from the first. */
const toPlace = ({ reportId, conflict }: Pick<Report, "reportId" | "conflict">) => `${conflict.conflictId} ${reportId}`;

const toReported = (article: Article, reports: readonly Report[]): Reported => ({
  articleId: article.articleId,
  contentHash: article.contentHash,
  ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
  ...(article.fetchedAt === undefined ? {} : { fetchedAt: article.fetchedAt }),
  reports: reports.map(({ reportId, conflict }) => ({ reportId, conflict })),
});
