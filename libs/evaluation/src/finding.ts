import type { GoldCeasefire } from "./gold.js";
import type { Prediction } from "./prediction.js";

/** One thing that went wrong, told so that its class can be worked on. */
export interface Finding {
  /** The error class: `missed main`, `mediators invented`, `effective wrong`, `spurious: call`, … */
  readonly kind: string;
  readonly doc: string;
  /** What we said. */
  readonly ours?: string;
  /** What the gold says. */
  readonly gold?: string;
  /** Sentences of ours that the report rests on. */
  readonly quote?: string;
  /** The article's sentence of the gold's anchor. */
  readonly sentence?: string;
  /** What in the extractor led there, as far as it can be told. */
  readonly cause?: string;
}

/** A gold entry in one line. */
export function describeGold(gold: GoldCeasefire): string {
  const { gold_id, salience, parties, mediators, declared, effective, stages } = gold;
  const actors = `${parties.join(",") || "nobody"} by ${mediators.join(",") || "nobody"}`;
  return `${gold_id} (${salience}) ${actors} | declared ${declared} effective ${effective} | ${stages.join(",")}`;
}

/** A report of ours in one line. */
export function describeOurs(ours: Prediction): string {
  const actors = `${ours.parties?.join(",") || "nobody"} by ${ours.mediators?.join(",") || "nobody"}`;
  const dates = `declared ${ours.declared ?? null} effective ${ours.effective ?? null}`;
  const confidence = ours.report ? ` | confidence ${ours.report.confidence.toFixed(2)}` : "";
  return `${ours.canonical ?? "no event"} ${actors} | ${dates} | ${ours.stages?.join(",")}${confidence}`;
}

export const joinQuotes = (ours: Prediction) => (ours.quotes ?? []).join(" // ");
