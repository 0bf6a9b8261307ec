import type { ActorId } from "#domain";
import { type Actor, knowledge } from "#knowledge";

/** More parties or mediators than this are not told. */
export const ACTORS_MAX = 12;

/** Whom an actor stands for: a coalition for the state that leads it, a mission for the body that sent it. */
function principalOf(actor: Actor): Actor {
  const leader =
    actor.kind === "coalition" && /-led\b/i.test(actor.name) ? (actor.countries[0] as ActorId | undefined) : undefined;
  const sender = actor.kind === "international" ? actor.parent : undefined;
  return (leader && knowledge.actor(leader)) ?? (sender && knowledge.actor(sender)) ?? actor;
}

/** What a report says of an actor, or of whom it stands for. */
export function actorClaim(named: Actor) {
  const actor = principalOf(named);
  return { actorId: actor.actorId, name: actor.name, kind: actor.kind, ...(actor.iso3 ? { iso3: actor.iso3 } : {}) };
}
