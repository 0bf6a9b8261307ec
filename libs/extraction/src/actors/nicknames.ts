import type { ActorId } from "#domain";
import { type Actor, type Conflict, knowledge } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";
import type { Names } from "./find-actors.js";
import { GOVERNMENT_WORDS, NICKNAMES } from "./nouns.js";

/**
 * Reads words that name a side only within a conflict: "the rebels", "government troops".
 *
 * Each sentence is read once for each conflict, however often it is asked for.
 */
export function nicknameReader(names: Names): NicknameReader {
  const known = new Map<Conflict | undefined, Map<Sentence, readonly ActorSpan[]>>();
  return (sentence, conflict) => {
    let bySentence = known.get(conflict);
    if (!bySentence) {
      bySentence = new Map();
      known.set(conflict, bySentence);
    }
    let spans = bySentence.get(sentence);
    if (!spans) {
      spans = nicknamesOf(sentence, conflict, names);
      bySentence.set(sentence, spans);
    }
    return spans;
  };
}

/** The nicknames of one sentence, in order. */
export type NicknameReader = (sentence: Sentence, conflict: Conflict | undefined) => readonly ActorSpan[];

function nicknamesOf(sentence: Sentence, conflict: Conflict | undefined, names: Names): readonly ActorSpan[] {
  const taken = names.actorsIn(sentence);
  const found: ActorSpan[] = [];
  sentence.tokens.forEach((token, at) => {
    const word = token.lower;
    const plural = NICKNAMES.has(word);
    const isArmed = word === "forces" && /^(?:armed|security)$/.test(sentence.tokens[at - 1]?.lower ?? "");
    if (!plural && !isArmed && !GOVERNMENT_WORDS.has(word)) return;
    const cover = taken.find((span) => span.first <= at && at < span.end);
    const adjective = taken.find((span) => span.end === at && span.via === "adjective");
    if (cover && !isGeneric(cover, word)) return;
    // "the Liberation Front rebels": the word only describes the name before it.
    if (taken.some((span) => span.end === at && span.actor.kind !== "state")) return;
    if (adjective?.actor.iso3 && conflict && !conflict.countries.includes(adjective.actor.iso3)) return;
    const known: Readonly<Record<string, ActorId>> = conflict?.nicknames ?? {};
    const actorId = known[word] ?? known[word.replace(/s$/, "")] ?? known[`${word}s`];
    if (FOREIGN_TROOPS.test(sentence.tokens[at - 1]?.lower ?? "")) return;
    const government = (isArmed || GOVERNMENT_WORDS.has(word)) && !adjective;
    const actor = actorId
      ? knowledge.actor(actorId)
      : government
        ? (stateOf(conflict) ?? stateNamed(sentence, names))
        : undefined;
    if (actor)
      found.push({
        sentence,
        first: adjective?.first ?? at,
        end: at + 1,
        actor,
        via: "nickname",
        possessive: false,
        noun: word,
      });
  });
  return found;
}

/** "rebel troops", "occupation army": not the government's. */
const FOREIGN_TROOPS =
  /^(?:occupation|occupying|foreign|international|peacekeeping|allied|coalition|enemy|rebel|rebels|opposition|separatist|insurgent|guerrilla|u\.n\.|un|nato)$/;

/** "Kurds", "Kurdish forces": a people's name that stands for another side in each conflict. */
const isGeneric = (span: ActorSpan, word: string) =>
  span.actor.name.toLowerCase() === word && span.end - span.first === 1;

/** The government that "the government" means: the state whose land the conflict is fought on, if only one state fights there for its own. */
function stateOf(conflict: Conflict | undefined): Actor | undefined {
  const states = (conflict?.actors ?? [])
    .map((id) => knowledge.actor(id))
    .filter((actor) => actor?.kind === "state" && conflict?.countries.includes(actor.iso3 ?? ""));
  return states.length === 1 ? states[0] : undefined;
}

/** "In Sudan, the government …": the country that the sentence itself names. */
function stateNamed(sentence: Sentence, names: Names): Actor | undefined {
  const states = names
    .actorsIn(sentence)
    .filter((span) => span.actor.kind === "state" && /^(?:in|of)$/.test(sentence.tokens[span.first - 1]?.lower ?? ""));
  return states[0]?.actor;
}
