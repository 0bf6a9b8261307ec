import {
  type Article,
  type ArticleId,
  type CanonicalEvent,
  compareVersionAge,
  type LogRecord,
  type Override,
  type Report,
} from "#domain";
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
 * Of two versions of one article the newer counts: what the services reach by withdrawing the reports of the older one.
 */
export class ArticleRun {
  readonly #versions = new Map<ArticleId, { readonly article: Article; readonly reports: readonly Report[] }>();
  reportCount = 0;

  add(article: Article): void {
    const known = this.#versions.get(article.articleId);
    if (known) {
      const age = compareVersionAge(article, known.article);
      const isRepeat = age === 0 && article.publishedAt === known.article.publishedAt;
      if (age < 0 || isRepeat) return;
    }
    const { reports } = extract(article);
    this.#versions.set(article.articleId, { article: withoutText(article), reports });
    this.reportCount += reports.length - (known?.reports.length ?? 0);
  }

  /** Merges what was added; what people decided comes after it, as it would in a log. */
  finish(overrides: readonly Override[] = []): RunResult {
    const reports = [...this.#versions.values()].flatMap((version) => version.reports);
    const records: readonly LogRecord[] = [
      ...reports.map((report): LogRecord => ({ type: "report", report })),
      ...overrides.map((override): LogRecord => ({ type: "override", override })),
    ];
    return { reports, events: resolve(records).filter(({ supersededBy }) => supersededBy === undefined) };
  }
}

/** Texts are not kept: ten thousand articles must not need the memory of ten thousand texts. */
const withoutText = (article: Article): Article => ({ ...article, text: "" });
