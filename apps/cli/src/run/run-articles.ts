import type { Article, ArticleId, CanonicalEvent, LogRecord, Report } from "#domain";
import { extract } from "#extraction";
import { resolve } from "#resolution";

/** What a set of articles tells, without a broker. */
export interface RunResult {
  readonly reports: readonly Report[];
  readonly events: readonly CanonicalEvent[];
}

/**
 * Reads articles one by one and merges all their reports at the end.
 *
 * Of two versions of one article the later fetch counts, else the later one given: what the services reach by
 * withdrawing the reports of the older version.
 */
export class ArticleRun {
  readonly #versions = new Map<ArticleId, { readonly article: Article; readonly reports: readonly Report[] }>();
  reportCount = 0;

  add(article: Article): void {
    const known = this.#versions.get(article.articleId);
    if (known && (isSameVersion(known.article, article) || isOlder(article, known.article))) return;
    const { reports } = extract(article);
    this.#versions.set(article.articleId, { article: withoutText(article), reports });
    this.reportCount += reports.length - (known?.reports.length ?? 0);
  }

  finish(): RunResult {
    const reports = [...this.#versions.values()].flatMap((version) => version.reports);
    const records: readonly LogRecord[] = reports.map((report) => ({ type: "report", report }));
    return { reports, events: resolve(records).filter(({ supersededBy }) => supersededBy === undefined) };
  }
}

const isSameVersion = (a: Article, b: Article) => a.contentHash === b.contentHash && a.publishedAt === b.publishedAt;

const isOlder = (a: Article, b: Article) =>
  a.fetchedAt !== undefined && b.fetchedAt !== undefined && Date.parse(a.fetchedAt) < Date.parse(b.fetchedAt);

/** Texts are not kept: ten thousand articles must not need the memory of ten thousand texts. */
const withoutText = (article: Article): Article => ({ ...article, text: "" });
