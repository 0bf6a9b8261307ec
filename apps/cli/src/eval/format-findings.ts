import type { Finding } from "#evaluation";

/** Findings by error class, the classes in their order, each finding a block of lines to work from. */
export function formatFindings(findings: readonly Finding[]): string {
  const classes = Map.groupBy(findings, ({ kind }) => kind);
  const summary = [...classes].map(([kind, entries]) => `${String(entries.length).padStart(5)}  ${kind}`);
  const sections = [...classes].map(
    ([kind, entries]) => `\n=== ${kind} (${entries.length})\n${entries.map(formatFinding).join("\n")}`,
  );
  return [`${findings.length} findings`, ...summary, ...sections].join("\n");
}

function formatFinding({ doc, ours, gold, quote, sentence, cause }: Finding): string {
  const lines: readonly (readonly [string, string | undefined])[] = [
    ["ours", ours],
    ["gold", gold],
    ["quote", quote],
    ["text", sentence],
    ["cause", cause],
  ];
  const body = lines.flatMap(([name, value]) => (value ? [`    ${name.padEnd(6)}${value.replace(/\s+/g, " ")}`] : []));
  return [`- ${doc}`, ...body].join("\n");
}
