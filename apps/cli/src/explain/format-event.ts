import type { CanonicalEvent, ComparisonBar, MergeExplanation } from "#domain";
import { countOf } from "../output/count-of.js";

/** How each report came to the event: prior, one bar per comparison, total, and the event it was not given to. */
export function formatEventExplanation(event: CanonicalEvent): string {
  const { eventId, label, status, revision, reportCount, overrides, explanation, possibleDuplicates } = event;
  const titles = new Map(
    event.reports.map((report) => [report.reportId, `${report.publisher}: ${report.title ?? report.articleId}`]),
  );
  return [
    `${label} — ${eventId}, ${status}, revision ${revision}, ${countOf(reportCount, "report")} from ${countOf(event.publisherCount, "publisher")}`,
    ...overrides.map(({ overrideId, action, by, why, at }) => `${at} ${action} by ${by} (${overrideId}): ${why}`),
    ...explanation.map((merge) => `\n${formatMerge(merge, titles)}`),
    ...possibleDuplicates.map(
      (other) => `\nnot merged with ${other.eventId}, though close\n${formatBars(other.bars, other.totalWeight)}`,
    ),
    ...(event.omitted.explanation ? [`\n${event.omitted.explanation} more merges are left out of the event`] : []),
  ].join("\n");
}

function formatMerge(merge: MergeExplanation, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(merge.reportId);
  const head = `${merge.reportId} ${merge.decision}${merge.against ? `, compared with ${merge.against}` : ""}${title ? ` (${title})` : ""}`;
  if (merge.decision === "founded" && merge.bars.length === 0) return head;
  const runnerUp = merge.runnerUp
    ? [`  next best ${merge.runnerUp.eventId}: ${formatWeight(merge.runnerUp.totalWeight)}`]
    : [];
  const prior: ComparisonBar = { comparison: "prior", level: "two reports of one conflict", weight: merge.priorWeight };
  return [head, formatBars([prior, ...merge.bars], merge.totalWeight), ...runnerUp].join("\n");
}

/** Units: weights are log-odds, natural logarithm; a total above 0 speaks for one ceasefire. */
function formatBars(bars: readonly ComparisonBar[], totalWeight: number): string {
  const width = Math.max(...bars.map(({ comparison }) => comparison.length), "total".length);
  return [
    ...bars.map(
      ({ comparison, level, weight }) =>
        `  ${comparison.padEnd(width)} ${formatWeight(weight)} ${toBar(weight)} ${level}`,
    ),
    `  ${"total".padEnd(width)} ${formatWeight(totalWeight)}`,
  ].join("\n");
}

const formatWeight = (weight: number) => `${weight < 0 ? "-" : "+"}${Math.abs(weight).toFixed(1)}`.padStart(6);

const toBar = (weight: number) =>
  (weight < 0 ? "-" : "+").repeat(Math.min(12, Math.round(Math.abs(weight)))).padEnd(12);
