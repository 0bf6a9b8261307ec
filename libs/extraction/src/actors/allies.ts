import type { Actor, Conflict } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";
import { coordinated } from "./coordination.js";
import type { Names } from "./find-actors.js";
import { isUmbrella } from "./is-umbrella.js";

/** Words before a list of groups by which all of them stand on one side: "the rebels of". */
const ONE_SIDE = /^(?:rebels?|insurgents?|guerrillas?|militants|groups?|movements|factions)$/;
/** As many groups in one list are of one side, whatever stands before it. */
const MANY = 3;
/** How far before the list they stand, in tokens: "the rebels of the". */
const ONE_SIDE_REACH = 4;

/** The groups that an article names in one breath with another, as those of one side: "the rebels of the Northern Front and the Southern Front". */
export function alliesOf(
  actor: Actor,
  sentences: readonly Sentence[],
  names: Names,
  conflict: Conflict | undefined,
): readonly ActorSpan[] {
  const allies = new Map<string, ActorSpan>();
  for (const sentence of sentences)
    for (const list of coordinated(names.actorsIn(sentence))) {
      if (!list.some((span) => span.actor.actorId === actor.actorId) || !isOfOneSide(list, conflict)) continue;
      for (const span of list)
        if (span.actor.actorId !== actor.actorId && !isUmbrella(span.actor) && !allies.has(span.actor.actorId))
          allies.set(span.actor.actorId, span);
    }
  return [...allies.values()];
}

function isOfOneSide(list: readonly ActorSpan[], conflict: Conflict | undefined): boolean {
  const [first] = list;
  if (!first || !list.every(({ actor }) => actor.kind === "non-state" && conflict?.actors.includes(actor.actorId)))
    return false;
  if (new Set(list.map(({ actor }) => actor.actorId)).size >= MANY) return true;
  const before = first.sentence.tokens
    .slice(Math.max(0, first.first - ONE_SIDE_REACH), first.first)
    .map(({ lower }) => lower);
  return before.some((word) => ONE_SIDE.test(word)) && !before.includes("between");
}
