import type { CanonicalEvent, MergeExplanation } from "#domain";
import { countOf } from "../output/count-of.js";
import { formatWaterfall, formatWeight } from "./format-waterfall.js";

/** How each report came to the event: prior, one bar per comparison, total, and the event it was not given to. */
export function formatEventExplanation(event: CanonicalEvent): string {
  const { eventId, label, status, revision, reportCount, overrides, explanation, possibleDuplicates } = event;
  const titles = new Map(
    event.reports.map((report) => [report.reportId, `${report.publisher}: ${report.title ?? report.articleId}`]),
  );
  return [
    `${label} — ${eventId}, ${status}, revision ${revision}, ${countOf(reportCount, "report")} from ${countOf(event.publisherCount, "publisher")}`,
    ...(event.supersededBy ? [`merged into ${event.supersededBy}, which goes on`] : []),
    ...formatChanges(event.changes),
    ...overrides.map(({ overrideId, action, by, why, at }) => `${at} ${action} by ${by} (${overrideId}): ${why}`),
    ...explanation.map((merge) => `\n${formatMerge(merge, titles)}`),
    ...possibleDuplicates.map(
      (other) => `\nnot merged with ${other.eventId}, though close\n${formatWaterfall(withPrior(other))}`,
    ),
    ...(event.omitted.explanation ? [`\n${event.omitted.explanation} more merges are left out of the event`] : []),
  ].join("\n");
}

/** What the last record moved, in a line for each reason. */
const formatChanges = (changes: CanonicalEvent["changes"]): readonly string[] =>
  [...Map.groupBy(changes, ({ because }) => because)].map(
    ([because, moved]) => `last change: ${moved.map(({ field }) => field).join(", ")} (${because})`,
  );

/** A near miss keeps its bars and their total; what is left of the total is the prior. */
const withPrior = ({ bars, totalWeight }: Pick<MergeExplanation, "bars" | "totalWeight">) => ({
  bars,
  totalWeight,
  priorWeight: bars.reduce((rest, { weight }) => rest - weight, totalWeight),
});

function formatMerge(merge: MergeExplanation, titles: ReadonlyMap<string, string>): string {
  const title = titles.get(merge.reportId);
  const head = `${merge.reportId} ${merge.decision}${merge.against ? `, compared with ${merge.against}` : ""}${title ? ` (${title})` : ""}`;
  const runnerUp = merge.runnerUp
    ? [`  next best ${merge.runnerUp.eventId}: ${formatWeight(merge.runnerUp.totalWeight)}`]
    : [];
  return [head, ...(merge.against === undefined ? [] : [formatWaterfall(merge)]), ...runnerUp].join("\n");
}
