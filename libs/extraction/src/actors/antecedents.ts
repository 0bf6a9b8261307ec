import type { Actor, Conflict } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";
import type { Names } from "./find-actors.js";
import { isUmbrella } from "./is-umbrella.js";

/** Sentences within which a group that was named is still meant by "the group", "the rebels". */
const REACH_SENTENCES = 3;

/** Which armed groups of a conflict an article names by their own names, and which of them a general noun stands for. */
export interface Antecedents {
  readonly isNamed: (actor: Actor) => boolean;
  /** The armed group named last before a token of a sentence, within a few sentences; undefined where none is. */
  readonly before: (sentence: Sentence, at: number, conflict: Conflict | undefined) => Actor | undefined;
  /** The armed group named last before a token, or else next behind it. */
  readonly near: (sentence: Sentence, at: number, conflict: Conflict) => Actor | undefined;
  /** The armed groups of the conflict named within a few sentences, in text order. */
  readonly around: (sentence: Sentence, conflict: Conflict) => readonly Actor[];
  /** The only armed group of the conflict that the article names; undefined where it names none or several. */
  readonly sole: (conflict: Conflict) => Actor | undefined;
}

/** Reads the armed groups that an article names, once. */
export function antecedentsOf(names: Names): Antecedents {
  const groups = names.all.filter(({ actor }) => actor.kind === "non-state");
  const named = new Set(groups.map(({ actor }) => actor.actorId));
  const isMeant = (span: ActorSpan, sentence: Sentence, conflict: Conflict | undefined) =>
    span.sentence.in === sentence.in &&
    Math.abs(span.sentence.index - sentence.index) <= REACH_SENTENCES &&
    (conflict === undefined || conflict.actors.includes(span.actor.actorId));
  const before: Antecedents["before"] = (sentence, at, conflict) =>
    groups.findLast((span) => isEarlier(span, sentence, at) && isMeant(span, sentence, conflict))?.actor;
  return {
    isNamed: ({ actorId }) => named.has(actorId),
    before,
    near: (sentence, at, conflict) =>
      before(sentence, at, conflict) ??
      groups.find((span) => !isEarlier(span, sentence, at) && isMeant(span, sentence, conflict))?.actor,
    around: (sentence, conflict) => [
      ...new Set(
        groups.filter((span) => isMeant(span, sentence, conflict) && !isUmbrella(span.actor)).map(({ actor }) => actor),
      ),
    ],
    sole: (conflict) => {
      const [only, ...others] = new Set(
        groups.map(({ actor }) => actor).filter(({ actorId }) => conflict.actors.includes(actorId)),
      );
      return others.length === 0 ? only : undefined;
    },
  };
}

const isEarlier = (span: ActorSpan, sentence: Sentence, at: number) =>
  span.sentence.index < sentence.index || (span.sentence === sentence && span.end <= at);
