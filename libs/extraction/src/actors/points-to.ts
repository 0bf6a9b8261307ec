import type { Actor, Conflict } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { Names } from "./find-actors.js";

/** Those of a war's actors whom the sentences name. */
const sidesNamed = ({ actors }: Conflict, sentences: readonly Sentence[], names: Names): ReadonlySet<Actor> =>
  new Set(
    sentences.flatMap((sentence) =>
      names.actorsIn(sentence).flatMap(({ actor }) => (actors.includes(actor.actorId) ? [actor] : [])),
    ),
  );

/**
 * Whether a group in arms, two sides or a place of a war are named: one state alone is named beside many wars. Two states do not tell
 * one of long ago, which needs a name that a past war asks for.
 */
export function isTold(conflict: Conflict, sentences: readonly Sentence[], names: Names, isPast = false): boolean {
  const sides = sidesNamed(conflict, sentences, names);
  return (
    (sides.size >= 2 && !isPast) ||
    [...sides].some(({ kind }) => kind !== "state") ||
    sentences.some((sentence) =>
      names.placesIn(sentence).some(({ conflictIds }) => conflictIds.includes(conflict.conflictId)),
    )
  );
}

/** Whether sides in arms, two states at war or places speak for one war and none of them for the other: "Israel and Hezbollah" is not of Gaza. */
export function pointsOnlyTo(
  conflict: Conflict,
  other: Conflict,
  sentences: readonly Sentence[],
  names: Names,
): boolean {
  const points = (one: Conflict, against: Conflict) =>
    sentences.some((sentence) => {
      const sides = sidesNamed(one, [sentence], names);
      const own = [...sides].filter(({ actorId }) => !against.actors.includes(actorId));
      return (
        own.some(({ kind }) => kind !== "state" || sides.size >= 2) ||
        names
          .placesIn(sentence)
          .some(({ conflictIds }) => conflictIds.includes(one.conflictId) && !conflictIds.includes(against.conflictId))
      );
    });
  return points(conflict, other) && !points(other, conflict);
}
