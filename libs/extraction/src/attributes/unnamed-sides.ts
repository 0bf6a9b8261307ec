import { type Conflict, knowledge } from "#knowledge";
import type { ActorSpan } from "../actors/actor-span.js";
import type { Mention } from "../mentions/mention.js";
import { firstSubject, pronounBefore, subjectOf } from "./said-before.js";

/** "The guerrillas needed a year from their truce to the talks": an armed group's own, whatever the sentence says of it. */
export function ownerBefore(
  { sentence, first }: Mention,
  groups: readonly (readonly ActorSpan[])[],
): readonly ActorSpan[] {
  if (!/^(?:its|their)$/.test(sentence.tokens[first]?.lower ?? "")) return [];
  const before = groups.filter((group) => (group.at(-1)?.end ?? 0) <= first);
  const owners = firstSubject(before);
  const ids = new Set(before.flat().map(({ actor }) => actor.actorId));
  return ids.size === 1 && owners[0]?.actor.kind === "non-state" ? owners.slice(0, 1) : [];
}

/** "The two countries": the states of a war that has no more than two. */
export const statesAtWar = ({ sentence }: Mention, at: number, conflict: Conflict | undefined): readonly ActorSpan[] =>
  (conflict?.actors ?? []).flatMap((id) => {
    const actor = knowledge.actor(id);
    return actor?.kind === "state"
      ? [{ sentence, first: at, end: at + 1, actor, via: "nickname" as const, possessive: false }]
      : [];
  });

/** Whether the names before a mention are those of one armed group. */
export function isOfOneGroup({ first }: Mention, groups: readonly (readonly ActorSpan[])[]): boolean {
  const before = groups.filter((group) => (group.at(-1)?.end ?? 0) <= first).flat();
  return (
    new Set(before.map(({ actor }) => actor.actorId)).size === 1 && before.every(({ actor }) => actor.kind !== "state")
  );
}

/** Whom "they" who make or break it are: the subject of its sentence, else of the one before. */
export function antecedentOf(
  { sentence, first, end }: Mention,
  groups: readonly (readonly ActorSpan[])[],
  before: () => readonly ActorSpan[],
): readonly ActorSpan[] {
  // "The Front said that the truce it had announced": the pronoun stands behind.
  const isBehind = /^(?:it|they)$/.test(sentence.tokens[end]?.lower ?? "");
  const pronoun = pronounBefore(sentence, first) ?? (isBehind ? end : 0);
  const own = firstSubject(groups.filter((group) => (group.at(-1)?.end ?? 0) <= pronoun));
  // "Anna Berg came under pressure as the guerrillas said they would stop": one person is not "they".
  const isOnePerson = own.length === 1 && own[0]?.via === "person";
  const isMany = /^(?:they|their)$/.test(sentence.tokens[pronoun]?.lower ?? "");
  return own.length > 0 && !(isMany && isOnePerson) ? own : subjectOf(before());
}
