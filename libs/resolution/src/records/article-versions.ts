import { type ArticleRef, compareVersionAge, type Report, type ReportId, type Withdrawal } from "#domain";
import { byId } from "./by-id.js";
import { compareText } from "./compare-text.js";
import { digestOf, toStableJson } from "./stable-json.js";

/** All that the log said of one article in one conflict. Records are kept, not judged on arrival: which of them hold is a function of the set. */
export interface ArticleRecords {
  readonly reports: readonly Report[];
  readonly withdrawals: readonly Withdrawal[];
}
export const NO_RECORDS: ArticleRecords = { reports: [], withdrawals: [] };

/** Reports that hold now, and those of them that came with differing contents under one id. */
export interface LiveReports {
  readonly reports: readonly Report[];
  readonly disputed: readonly ReportId[];
}

/** Adds a report; the same records object when it is known already. Of refetches that say the same only the newest is kept. */
export function addReport(records: ArticleRecords, report: Report): ArticleRecords {
  const twin = records.reports.find((known) => known.reportId === report.reportId && isSameButFetch(known, report));
  if (!twin) return { ...records, reports: [...records.reports, report] };
  if (fetchedMs(twin.article) >= fetchedMs(report.article)) return records;
  return { ...records, reports: records.reports.map((known) => (known === twin ? report : known)) };
}

/** Adds a withdrawal; the same records object when it is known already. */
export function addWithdrawal(records: ArticleRecords, withdrawal: Withdrawal): ArticleRecords {
  if (records.withdrawals.some((known) => digestOf(known) === digestOf(withdrawal))) return records;
  return { ...records, withdrawals: [...records.withdrawals, withdrawal] };
}

const isSameButFetch = (a: Report, b: Report) => digestOf(a) === digestOf(b) || withoutFetch(a) === withoutFetch(b);
const withoutFetch = ({ article: { fetchedAt: _, ...article }, ...report }: Report) =>
  toStableJson({ ...report, article });

/**
 * Which reports of an article hold: those of its newest version (`fetchedAt`, then `contentHash`), as the newest extractor read it,
 * that were not withdrawn since.
 */
export function liveReports({ reports, withdrawals }: ArticleRecords): LiveReports {
  const hash = newestHash([...reports.map(({ article }) => article), ...withdrawals.map(({ article }) => article)]);
  const current = reports.filter(({ article }) => article.contentHash === hash);
  const version = current
    .map(({ extractor }) => extractor.version)
    .reduce((a, b) => (compareVersions(a, b) >= 0 ? a : b), "");
  const held = current.filter((report) => report.extractor.version === version && !isWithdrawn(report, withdrawals));
  const best = new Map<ReportId, Report>();
  const disputed = new Set<ReportId>();
  for (const report of held) {
    const known = best.get(report.reportId);
    if (known) disputed.add(report.reportId);
    if (!known || byFetchThenContent(report, known) > 0) best.set(report.reportId, report);
  }
  return {
    reports: [...best.values()].sort((a, b) => byId(a.reportId, b.reportId)),
    disputed: [...disputed].sort(byId),
  };
}

const isWithdrawn = (report: Report, withdrawals: readonly Withdrawal[]) =>
  withdrawals.some(
    ({ reportId, article }) =>
      reportId === report.reportId &&
      article.contentHash === report.article.contentHash &&
      fetchedMs(article) >= fetchedMs(report.article),
  );

function newestHash(versions: readonly ArticleRef[]): string | undefined {
  let newest: ArticleRef | undefined;
  for (const version of versions) if (!newest || compareVersionAge(version, newest) > 0) newest = version;
  return newest?.contentHash;
}

/** An article that says no fetch time is older than any that does. */
function fetchedMs({ fetchedAt }: ArticleRef): number {
  const ms = fetchedAt === undefined ? Number.NaN : Date.parse(fetchedAt);
  return Number.isNaN(ms) ? 0 : ms;
}

function byFetchThenContent(a: Report, b: Report): number {
  const [jsonA, jsonB] = [toStableJson(a), toStableJson(b)];
  return fetchedMs(a.article) - fetchedMs(b.article) || (jsonA < jsonB ? -1 : jsonA > jsonB ? 1 : 0);
}

/** Dotted versions number by number, then as text. */
function compareVersions(a: string, b: string): number {
  const [partsA, partsB] = [a.split("."), b.split(".")];
  for (let i = 0; i < Math.max(partsA.length, partsB.length); i++) {
    const difference = (Number.parseInt(partsA[i] ?? "0", 10) || 0) - (Number.parseInt(partsB[i] ?? "0", 10) || 0);
    if (difference !== 0) return difference;
  }
  return compareText(a, b);
}
