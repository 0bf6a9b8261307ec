import type { Arrangement, ArrangementKind, Evidence, Salience, TermClaim } from "#domain";
import { FULLNESS } from "./fullness.js";
import type { Random } from "./random.js";
import { plannedEndOf, type SimulatedCeasefire } from "./world.js";

/** Shares that the oracle knows as well. */
export const ARRANGEMENT_NOISE = {
  /** The word that names what it is; others say ceasefire or truce. */
  kindShare: 0.7,
  durationShare: 0.35,
  nameShare: 0.5,
  sideShare: 0.5,
  termShare: 0.18,
  strayTermShare: 0.03,
} as const;

const PLAIN_WORDS: readonly ArrangementKind[] = ["ceasefire", "ceasefire", "truce"];

/** Draws what a report calls it, how long it is to last, and whether one side or both made it. */
export function sayArrangement(random: Random, ceasefire: SimulatedCeasefire, salience: Salience): Arrangement {
  const { kind, declarer, durationDays, name, effectiveDay } = ceasefire;
  const end = plannedEndOf(ceasefire);
  const days = end === undefined ? undefined : random.chance(0.85) ? durationDays : end - effectiveDay;
  return {
    kind: random.chance(ARRANGEMENT_NOISE.kindShare) ? kind : random.pick(PLAIN_WORDS),
    side: random.chance(ARRANGEMENT_NOISE.sideShare) ? (declarer ? "unilateral" : "bilateral") : "unknown",
    purposes: kind === "humanitarian-pause" ? ["humanitarian"] : [],
    ...(name !== undefined && random.chance(ARRANGEMENT_NOISE.nameShare) && { name }),
    ...(days !== undefined &&
      random.chance(ARRANGEMENT_NOISE.durationShare * FULLNESS[salience]) && { duration: formatDuration(days) }),
    form: "unknown",
    domain: "armed-conflict",
  };
}

/** News counts short ones in hours. */
export const formatDuration = (days: number): string => (days <= 3 ? `PT${days * 24}H` : `P${days}D`);

const STRAY_TERMS = ["talks", "withdrawal", "monitoring"] as const;

/** Draws which of its terms a report tells. */
export function sayTerms(
  random: Random,
  { terms }: SimulatedCeasefire,
  { salience, evidence }: { readonly salience: Salience; readonly evidence: Evidence },
): readonly TermClaim[] {
  const told = terms.filter(() => random.chance(ARRANGEMENT_NOISE.termShare * FULLNESS[salience]));
  const stray = random.chance(ARRANGEMENT_NOISE.strayTermShare) ? [random.pick(STRAY_TERMS)] : [];
  return [...new Set([...told, ...stray])].map((kind) => ({ kind, evidence }));
}
