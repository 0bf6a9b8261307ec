import type { SimulatedReport } from "./make-reports.js";

/** In the order of publication, then by id: a day without a time comes before its hours. */
export function byPublication({ report: a }: SimulatedReport, { report: b }: SimulatedReport): number {
  const [atA = "", atB = ""] = [a.article.publishedAt, b.article.publishedAt];
  if (atA !== atB) return atA < atB ? -1 : 1;
  return a.reportId < b.reportId ? -1 : 1;
}
