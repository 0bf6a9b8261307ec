import type { ArticleId, LogRecord, Override } from "#domain";
import {
  type ArticleRecords,
  addReport,
  addWithdrawal,
  type LiveReports,
  liveReports,
  NO_RECORDS,
} from "../records/article-versions.js";
import { type OverridePolicy, toPolicy } from "../records/override-policy.js";
import { toStableJson } from "../records/stable-json.js";
import { type Before, note, revert } from "./before.js";
import type { RecordsState } from "./conflict-state.js";

/** The records that a batch changed, as they were before. */
export interface RecordsUndo {
  readonly articles: Before<ArticleId, ArticleRecords>;
  readonly overrides: Before<string, Override>;
}
const noUndo = (): RecordsUndo => ({ articles: new Map(), overrides: new Map() });

/** The records of a conflict, each once, and which of them hold. */
export class KeptRecords {
  private readonly articles = new Map<ArticleId, ArticleRecords>();
  private readonly overrides = new Map<string, Override>();
  private held: OverridePolicy = toPolicy([]);
  private undo = noUndo();

  /** What people decided. */
  get policy(): OverridePolicy {
    return this.held;
  }
  get articleIds(): Iterable<ArticleId> {
    return this.articles.keys();
  }

  /** As they were when the conflict was left. */
  restore({ reports, withdrawals, overrides }: RecordsState): void {
    for (const override of overrides) this.overrides.set(override.overrideId, override);
    this.held = toPolicy(overrides);
    for (const report of reports) {
      const known = this.of(report.article.articleId);
      this.articles.set(report.article.articleId, { ...known, reports: [...known.reports, report] });
    }
    for (const withdrawal of withdrawals) {
      const known = this.of(withdrawal.article.articleId);
      this.articles.set(withdrawal.article.articleId, { ...known, withdrawals: [...known.withdrawals, withdrawal] });
    }
  }

  /** Stores a record; false for one that is known. */
  add(record: LogRecord): boolean {
    if (record.type === "override") return this.addOverride(record.override);
    const { articleId } = record.type === "report" ? record.report.article : record.withdrawal.article;
    const before = this.of(articleId);
    const next = record.type === "report" ? addReport(before, record.report) : addWithdrawal(before, record.withdrawal);
    if (next === before) return false;
    note(this.undo.articles, articleId, this.articles.get(articleId));
    this.articles.set(articleId, next);
    return true;
  }

  /** The reports of an article that hold now, those aside that people rejected. */
  live(articleId: ArticleId): LiveReports {
    const { reports, disputed } = liveReports(this.of(articleId));
    return { reports: reports.filter(({ reportId }) => !this.held.isRejected(reportId)), disputed };
  }

  takeUndo(): RecordsUndo {
    const { undo } = this;
    this.undo = noUndo();
    return undo;
  }

  toState(): RecordsState {
    return toState(this.articles, this.overrides);
  }
  toStateBefore({ articles, overrides }: RecordsUndo): RecordsState {
    return toState(revert(this.articles, articles), revert(this.overrides, overrides));
  }

  private addOverride(override: Override): boolean {
    const known = this.overrides.get(override.overrideId);
    if (known && toStableJson(known) >= toStableJson(override)) return false;
    note(this.undo.overrides, override.overrideId, known);
    this.overrides.set(override.overrideId, override);
    this.held = toPolicy([...this.overrides.values()]);
    return true;
  }

  private of(articleId: ArticleId): ArticleRecords {
    return this.articles.get(articleId) ?? NO_RECORDS;
  }
}

function toState(
  articles: ReadonlyMap<ArticleId, ArticleRecords>,
  overrides: ReadonlyMap<string, Override>,
): RecordsState {
  const records = [...articles.values()];
  return {
    reports: records.flatMap(({ reports }) => reports),
    withdrawals: records.flatMap(({ withdrawals }) => withdrawals),
    overrides: [...overrides.values()],
  };
}
