import type { Actor, Conflict } from "#knowledge";

/** Whether the actor can be bound by a ceasefire of this conflict: armed groups anywhere, states that fight in it or on whose land it is fought. */
export function isFighter(actor: Actor, conflict: Conflict | undefined): boolean {
  if (conflict?.actors.includes(actor.actorId)) return true;
  if (actor.kind === "international") return false;
  if (!conflict || actor.kind !== "state") return true;
  return actor.iso3 !== undefined && conflict.countries.includes(actor.iso3);
}
