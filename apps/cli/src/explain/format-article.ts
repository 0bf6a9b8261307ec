import type { Article, Report } from "#domain";
import type { Extraction } from "#extraction";
import { formatTrace } from "../format-trace.js";
import { countOf } from "../output/count-of.js";
import { describeDate } from "../output/describe-date.js";

/** An article's decisions in words, then the reports that came of them, each value with its quote and rule. */
export function formatArticleExplanation(article: Article, { reports, trace }: Extraction): string {
  return [
    `${article.title ?? "(no title)"} — ${article.articleId}, published ${article.publishedAt ?? "on an unknown day"}`,
    "",
    "Decisions (+ read, - turned down, · noted; the number is the place in the text)",
    formatTrace(trace),
    "",
    countOf(reports.length, "report"),
    ...reports.map(formatReport),
  ].join("\n");
}

function formatReport(report: Report): string {
  const { arrangement, conflict } = report;
  const lines: string[] = [];
  const claim = (name: string, value: string, evidence: { readonly quote: string; readonly rule: string }) =>
    lines.push(`  ${name}: ${value} — “${evidence.quote.replace(/\s+/g, " ")}” by ${evidence.rule}`);
  for (const party of report.parties) claim(party.role, `${party.name} (${party.actorId})`, party.evidence);
  for (const mediator of report.mediators)
    claim(mediator.role, `${mediator.name} (${mediator.actorId})`, mediator.evidence);
  for (const field of ["declared", "effective", "expires", "ended"] as const) {
    const date = report[field];
    if (date) claim(field, describeDate(date), date.evidence);
  }
  for (const { stage, modality, by, against, evidence } of report.stages) {
    const who = [by && `by ${by.name}`, against && `against ${against.name}`].filter(Boolean).join(" ");
    claim("stage", [`${stage},`, modality, who].filter(Boolean).join(" "), evidence);
  }
  for (const place of report.places) claim("place", place.name, place.evidence);
  for (const term of report.terms) claim("term", [term.kind, term.detail].filter(Boolean).join(" "), term.evidence);
  return [
    "",
    `${report.reportId}: ${arrangement.name ?? arrangement.kind}, ${conflict.label} (${conflict.basis}), ${report.salience}, confidence ${report.confidence.toFixed(2)}`,
    ...lines,
    ...report.warnings.map((warning) => `  warning: ${warning}`),
  ].join("\n");
}
