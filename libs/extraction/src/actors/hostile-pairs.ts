import type { Conflict } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";
import { coordinated } from "./coordination.js";
import { isActing } from "./is-acting.js";
import { isFighter } from "./is-fighter.js";

/** Nouns that make the two behind "between" enemies: "months of fighting between the army and the Front". */
const HOSTILITIES =
  /^(?:fighting|war|warfare|conflict|clashes|clash|violence|hostilities|battle|battles|combat|truce|ceasefire|cease-fire|armistice|cessation|exchanges|shelling|bloodshed|feud|standoff|confrontation|escalation)$/;
/** Words between that noun and its "between": "fighting last month in the north between". */
const NOUN_REACH = 6;
const LIST_REACH = 5;

/** Who fights whom by the article's own words, each pair as it is first named; in text order. */
export type HostilePairs = (conflict: Conflict | undefined) => readonly (readonly ActorSpan[])[];

/**
 * Reads the pairs of which an article says that there was fighting, or a truce, between them.
 *
 * Each conflict is asked for once: nicknames mean different sides in each.
 */
export function hostilePairsReader(
  sentences: readonly Sentence[],
  actorsIn: (sentence: Sentence, conflict: Conflict | undefined) => readonly ActorSpan[],
): HostilePairs {
  const known = new Map<Conflict | undefined, readonly (readonly ActorSpan[])[]>();
  return (conflict) => {
    let pairs = known.get(conflict);
    if (!pairs) {
      pairs = sentences.flatMap((sentence) => pairsIn(sentence, conflict, actorsIn));
      known.set(conflict, pairs);
    }
    return pairs;
  };
}

function pairsIn(
  sentence: Sentence,
  conflict: Conflict | undefined,
  actorsIn: (sentence: Sentence, conflict: Conflict | undefined) => readonly ActorSpan[],
): readonly (readonly ActorSpan[])[] {
  const { tokens } = sentence;
  const betweens = tokens.flatMap(({ lower }, at) => (lower === "between" && isHostile(sentence, at) ? [at] : []));
  const mutual = tokens.flatMap((_, at) => (isMutual(sentence, at) ? [at] : []));
  if (betweens.length + mutual.length === 0) return [];
  const spans = actorsIn(sentence, conflict).filter(isActing);
  const groups = coordinated(spans);
  const found = [
    ...betweens.map((at) =>
      groups.find(([first]) => first !== undefined && first.first > at && first.first - at <= LIST_REACH),
    ),
    ...mutual.map((at) => groups.findLast((group) => isSubjectOf(group, at))),
  ];
  return found.flatMap((group) => {
    const sides = group?.filter((span, i) => group.findIndex((other) => other.actor === span.actor) === i) ?? [];
    return sides.length === 2 && sides.every(({ actor }) => isFighter(actor, conflict)) ? [sides] : [];
  });
}

/** What two do to each other: "shelled each other", "traded fire". */
const MUTUAL = /^(?:exchange|exchanged|exchanging|trade|traded|trading|swapped|fought|fight|battled|clashed|clash)$/;
const EACH = /^(?:each|one)$/;
/** Words between the two and what they do to each other. */
const DEED_REACH = 5;

/** "The army and the Front shelled each other", "traded fire": both fight each other. */
function isMutual({ tokens }: Sentence, at: number): boolean {
  const word = (index: number) => tokens[index]?.lower ?? "";
  const isEach = EACH.test(word(at)) && /^(?:other|another)$/.test(word(at + 1));
  return (isEach && !/^(?:from|to|with|for)$/.test(word(at - 1))) || MUTUAL.test(word(at));
}

const isSubjectOf = (group: readonly ActorSpan[], at: number): boolean => {
  const end = group.at(-1)?.end ?? 0;
  return end <= at && at - end <= DEED_REACH;
};

const isHostile = ({ tokens }: Sentence, between: number): boolean =>
  tokens.slice(Math.max(0, between - NOUN_REACH), between).some(({ lower }) => HOSTILITIES.test(lower));
