import type { Reason } from "./reality/mention-reasons.js";
import type { UnrealKind } from "./reality/reality-rule.js";
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

/** What a mention that founded nothing was taken for, as an analyst would put it. */
const TAKEN_FOR: Readonly<Record<UnrealKind, string>> = {
  call: "only called for",
  proposal: "only proposed or talked about",
  rejection: "turned down, denied or not reached",
  hypothetical: "a condition or a conjecture",
  generic: "ceasefires in general",
  border: "a line on the map or a name",
  metaphor: "a figure of speech",
  fiction: "in a story or a game",
  commemoration: "a day of remembrance",
};

/** Reasons for what was decided first, the strongest first: "for: parties agree to a truce (+2.6); against: …". */
function explain(reasons: readonly Reason[], isReal: boolean): string {
  const list = (sign: number) =>
    reasons
      .filter((reason) => reason.weight * sign > 0)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((reason) => `${reason.rule} (${sign > 0 ? "+" : ""}${reason.weight.toFixed(1)})`)
      .join(", ");
  const [speaksFor, speaksAgainst] = [list(1), list(-1)];
  const parts = [speaksFor && `for it: ${speaksFor}`, speaksAgainst && `against: ${speaksAgainst}`].filter(Boolean);
  return (isReal ? parts : parts.reverse()).join("; ");
}

/** What was read and what was turned down, in text order. */
export function traceOf(reading: ArticleReading): Trace {
  const entries: TraceEntry[] = [];
  for (const verdict of reading.verdicts ?? []) {
    const { mention } = verdict;
    const { sentence } = mention;
    const start = sentence.tokens[mention.first]?.start ?? sentence.start;
    const end = sentence.tokens[mention.end - 1]?.end ?? sentence.end;
    if (mention.form === "anaphor") continue;
    const reasons = explain(verdict.reasons, verdict.outcome === "real");
    entries.push({
      step: "judgeReality",
      outcome: verdict.outcome === "real" ? "read" : verdict.outcome === "unreal" ? "turned-down" : "note",
      rule: mention.rule,
      words: sentence.text.slice(start - sentence.start, end - sentence.start),
      in: sentence.in,
      start,
      end,
      why: {
        real: `a ceasefire that is or was; ${reasons}`,
        unreal: `${TAKEN_FOR[verdict.kind ?? "generic"]}; ${reasons}`,
        unclear: `the words leave it open, so it founds no report of its own; ${reasons || "nothing speaks for or against"}`,
      }[verdict.outcome],
    });
  }
  return entries;
}
