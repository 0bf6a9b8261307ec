import type { ArticleReading } from "./steps.js";

/**
 * One decision of the extractor in words an analyst understands: which rule read which words, and what followed.
 *
 * Units: `start`, `end` UTF-16 offsets into `article[in]`.
 */
export interface TraceEntry {
  readonly step: string;
  /** `read`: became part of a report; `turned-down`: read and set aside, with the reason; `note`: context. */
  readonly outcome: "read" | "turned-down" | "note";
  readonly rule: string;
  readonly words: string;
  readonly in: "title" | "text";
  readonly start: number;
  readonly end: number;
  readonly why: string;
}
export type Trace = readonly TraceEntry[];

/** What was read and what was turned down, in text order. */
export function traceOf(reading: ArticleReading): Trace {
  const entries: TraceEntry[] = [];
  for (const verdict of reading.verdicts ?? []) {
    const { mention } = verdict;
    const { sentence } = mention;
    const start = sentence.tokens[mention.first]?.start ?? sentence.start;
    const end = sentence.tokens[mention.end - 1]?.end ?? sentence.end;
    if (mention.form === "anaphor") continue;
    const reasons = verdict.reasons
      .map((reason) => `${reason.rule} (${reason.weight > 0 ? "+" : ""}${reason.weight.toFixed(1)})`)
      .join("; ");
    entries.push({
      step: "judgeReality",
      outcome: verdict.outcome === "real" ? "read" : verdict.outcome === "unreal" ? "turned-down" : "note",
      rule: mention.rule,
      words: sentence.text.slice(start - sentence.start, end - sentence.start),
      in: sentence.in,
      start,
      end,
      why: verdict.outcome === "unreal" ? `${verdict.kind}: ${reasons}` : reasons,
    });
  }
  return entries;
}
