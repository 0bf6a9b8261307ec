import { describeGold, describeOurs, type JudgedDocument, type Measurement } from "#evaluation";
import { formatTrace } from "../format-trace.js";

/** One document's gold beside our reports, what the date claims rest on, and every decision on the way. */
export function formatDocument(document: JudgedDocument, { traces }: Measurement): string {
  const { doc, doc_class, distractors } = document.gold;
  return [
    `${doc} (${doc_class})`,
    "\nGOLD",
    ...document.ceasefires.map(({ gold, sentence, ours }) =>
      [
        `${ours ? "found " : gold.optional ? "optional" : "MISSED"} ${describeGold(gold)}`,
        `       ${sentence.trim().replace(/\s+/g, " ")}`,
      ].join("\n"),
    ),
    ...distractors.map(({ kind, anchor }) => `not a ceasefire (${kind}): “${anchor}”`),
    "\nOURS",
    ...document.predictions.map(({ ours, gold }) => `${gold ? `= ${gold.gold_id}` : "SPURIOUS"}\n${formatOurs(ours)}`),
    "\nTRACE",
    formatTrace(traces.get(doc) ?? []),
  ].join("\n");
}

function formatOurs(ours: JudgedDocument["predictions"][number]["ours"]): string {
  const report = ours.report;
  const lines = [describeOurs(ours)];
  if (report) {
    lines.push(
      `${report.conflict.conflictId} (${report.conflict.basis}), ${report.salience}, ${report.arrangement.kind}`,
    );
    for (const field of ["declared", "effective", "expires", "ended"] as const) {
      const claim = report[field];
      if (claim)
        lines.push(`${field} ${claim.edtf} ${claim.basis} by ${claim.evidence.rule}: “${claim.evidence.quote}”`);
    }
    for (const actor of [...report.parties, ...report.mediators]) {
      lines.push(`${actor.role} ${actor.actorId} by ${actor.evidence.rule}: “${actor.evidence.quote}”`);
    }
    for (const stage of report.stages) {
      lines.push(`${stage.stage} (${stage.modality}) by ${stage.evidence.rule}: “${stage.evidence.quote}”`);
    }
    for (const mention of report.mentions) lines.push(`mention by ${mention.rule}: “${mention.quote}”`);
    for (const warning of report.warnings) lines.push(`warning: ${warning}`);
  }
  return lines.map((line) => `    ${line.replace(/\s+/g, " ")}`).join("\n");
}
