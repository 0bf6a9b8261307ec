import type { ActorId } from "#domain";
import { knowledge } from "#knowledge";

/** Who may be named in place of whom: a client for its patron, an armed wing for its organization. */
export interface Kinship {
  standsFor(actorId: ActorId): readonly ActorId[];
  isKnown(actorId: ActorId): boolean;
}

/** The knowledge tables' word on it; an actor they do not know stands for itself alone. */
export const knownKinship: Kinship = {
  isKnown: (actorId) => knowledge.actor(actorId) !== undefined,
  standsFor(actorId) {
    const actor = knowledge.actor(actorId);
    return [...(actor?.patrons ?? []), ...(actor?.parent === undefined ? [] : [actor.parent])];
  },
};
