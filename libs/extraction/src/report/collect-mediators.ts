import type { MediatorClaim, PartyClaim } from "#domain";
import { POWERS } from "../actors/scene.js";
import type { MediatorFact } from "../attributes/mention-facts.js";
import type { Case } from "../linking/link-mentions.js";
import { ACTORS_MAX, actorClaim } from "./actor-claim.js";
import { announcersOf } from "./collect-parties.js";
import { evidenceOf } from "./evidence-of.js";
import type { MediatorLinks } from "./mediator-links.js";

/** Who brokered, hosted, guaranteed or watches it, as the whole article lets one know; never one of the parties. */
export function collectMediators(
  known: Case,
  links: MediatorLinks,
  parties: readonly PartyClaim[],
): readonly MediatorClaim[] {
  const mediators = new Map<string, MediatorClaim>();
  const add = (fact: MediatorFact) => {
    const claim = actorClaim(fact.actor);
    const war = known.facts[0]?.conflict;
    const fights = war?.actors.indexOf(claim.actorId) ?? -1;
    // Who is at home in the war and listed in it is none of those who come to make peace, nor is a town of it a host; a power may do both.
    const isAtHome =
      (fights >= 0 || fact.role === "host") && !POWERS.has(claim.actorId) && war?.countries.includes(claim.iso3 ?? "");
    if (isAtHome || fights === 0 || fights === 1) return;
    if (mediators.has(claim.actorId) || parties.some((party) => party.actorId === claim.actorId)) return;
    mediators.set(claim.actorId, { ...claim, role: fact.role, evidence: evidenceOf(fact) });
  };
  links.of(known).forEach(add);
  const announcers = announcersOf(known);
  for (const fact of known.facts.flatMap((each) => each.parties))
    if (announcers.has(fact.actor.actorId)) add({ ...fact, role: "broker", saidAt: fact.first });
  return [...mediators.values()].slice(0, ACTORS_MAX);
}
