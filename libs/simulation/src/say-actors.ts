import { type Evidence, type MediatorClaim, type PartyClaim, type Salience, toActorId } from "#domain";
import { FULLNESS, NAMELESS_SHARE } from "./fullness.js";
import type { Random } from "./random.js";
import type { WorldShape } from "./shape.js";
import type { SimulatedActor, SimulatedCeasefire, SimulatedConflict } from "./world.js";

/** Shares that the oracle knows as well. */
export const ACTOR_NOISE = {
  /** A side of the conflict that has no part in this ceasefire is named as if it had. */
  extraSideShare: 0.04,
  declarerShare: 0.75,
  /** Of reports that say who declared it, those that name the other side as well. */
  otherSideShare: 0.3,
  mediatorShare: 0.5,
  otherMediatorShare: 0.04,
} as const;

/** Draws whom a report names as bound by the ceasefire. */
export function sayParties(
  random: Random,
  shape: WorldShape,
  ceasefire: SimulatedCeasefire,
  conflict: Pick<SimulatedConflict, "sides" | "brokers">,
  { salience, evidence }: { readonly salience: Salience; readonly evidence: Evidence },
): { readonly parties: readonly PartyClaim[]; readonly warnings: readonly string[] } {
  const parties: PartyClaim[] = [];
  const warnings: string[] = [];
  if (random.chance(NAMELESS_SHARE[salience])) return { parties, warnings };
  const isDeclarerSaid = ceasefire.declarer !== undefined && random.chance(ACTOR_NOISE.declarerShare);
  for (const side of ceasefire.parties) {
    const isHeard = !isDeclarerSaid || side === ceasefire.declarer || random.chance(ACTOR_NOISE.otherSideShare);
    if (!isHeard || random.chance(shape.missingSideShare)) continue;
    if (random.chance(shape.garbledSideShare)) {
      const garbled = random.pick(conflict.brokers);
      warnings.push(`"${garbled.name}" fits no side of the conflict: perhaps garbled`);
      if (random.chance(0.5)) parties.push(toParty(garbled, "party", evidence));
      continue;
    }
    const named = side.patron && random.chance(shape.patronShare) ? side.patron : side;
    const role = isDeclarerSaid && side === ceasefire.declarer ? "declarer" : "party";
    if (!parties.some(({ actorId }) => actorId === named.actorId)) parties.push(toParty(named, role, evidence));
  }
  const outsiders = conflict.sides.filter((side) => !ceasefire.parties.includes(side));
  if (outsiders.length > 0 && random.chance(ACTOR_NOISE.extraSideShare))
    parties.push(toParty(random.pick(outsiders), "party", evidence));
  return { parties, warnings };
}

/** Draws whom a report names as its brokers. */
export function sayMediators(
  random: Random,
  ceasefire: SimulatedCeasefire,
  { brokers }: Pick<SimulatedConflict, "brokers">,
  { salience, evidence }: { readonly salience: Salience; readonly evidence: Evidence },
): readonly MediatorClaim[] {
  const named = ceasefire.mediators.filter(() => random.chance(ACTOR_NOISE.mediatorShare * FULLNESS[salience]));
  const others = brokers.filter((broker) => !ceasefire.mediators.includes(broker));
  const stray = others.length > 0 && random.chance(ACTOR_NOISE.otherMediatorShare) ? [random.pick(others)] : [];
  return [...named, ...stray].map((actor) => ({ ...toClaim(actor, evidence), role: "broker" as const }));
}

const toParty = (actor: SimulatedActor, role: PartyClaim["role"], evidence: Evidence): PartyClaim => ({
  ...toClaim(actor, evidence),
  role,
});
const toClaim = ({ actorId, name, kind, iso3 }: SimulatedActor, evidence: Evidence) => ({
  actorId: toActorId(actorId),
  name,
  kind,
  ...(iso3 !== undefined && { iso3 }),
  evidence,
});
