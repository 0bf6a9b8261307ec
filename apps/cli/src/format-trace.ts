import type { Trace, TraceEntry } from "#extraction";

const SIGNS: Readonly<Record<TraceEntry["outcome"], string>> = { read: "+", "turned-down": "-", note: "·" };

/** The extractor's decisions, one line each: `+` read, `-` turned down, `·` noted; step, words, rule and reason. */
export function formatTrace(trace: Trace): string {
  if (trace.length === 0) return "nothing in the text speaks of a ceasefire";
  return trace
    .map(({ outcome, step, rule, words, why, in: part, start }) => {
      const where = part === "title" ? "title" : String(start);
      return `${SIGNS[outcome]} ${step}: “${words.replace(/\s+/g, " ")}” (${where}) by ${rule}${why ? `: ${why}` : ""}`;
    })
    .join("\n");
}
