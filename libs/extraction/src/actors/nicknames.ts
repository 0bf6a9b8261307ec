import type { ActorId } from "#domain";
import { type Actor, type Conflict, knowledge } from "#knowledge";
import type { Sentence } from "../document/index.js";
import { countBefore } from "../lexicon/count-before.js";
import { type ActorSpan, withNicknames } from "./actor-span.js";
import { type Antecedents, antecedentsOf } from "./antecedents.js";
import { describesNext } from "./describes-next.js";
import type { Names } from "./find-actors.js";
import { isActing } from "./is-acting.js";
import { isUmbrella } from "./is-umbrella.js";
import { GOVERNMENT_WORDS, NICKNAMES } from "./nouns.js";
import { peopleIn } from "./people-words.js";

/**
 * Reads words that name a side only within a conflict: "the rebels", "government troops".
 *
 * Each sentence is read once for each conflict, however often it is asked for.
 */
export function nicknameReader(names: Names): NicknameReader {
  const known = new Map<Conflict | undefined, Map<Sentence, readonly ActorSpan[]>>();
  const antecedents = antecedentsOf(names);
  return (sentence, conflict) => {
    let bySentence = known.get(conflict);
    if (!bySentence) {
      bySentence = new Map();
      known.set(conflict, bySentence);
    }
    let spans = bySentence.get(sentence);
    if (!spans) {
      spans = nicknamesOf(sentence, conflict, names, antecedents);
      bySentence.set(sentence, spans);
    }
    return spans;
  };
}

/** The nicknames of one sentence, in order. */
export type NicknameReader = (sentence: Sentence, conflict: Conflict | undefined) => readonly ActorSpan[];

function nicknamesOf(
  sentence: Sentence,
  conflict: Conflict | undefined,
  names: Names,
  antecedents: Antecedents,
): readonly ActorSpan[] {
  const named = names.actorsIn(sentence);
  const found: ActorSpan[] = [...peopleIn(sentence, conflict, named)];
  const taken = withNicknames(named, found);
  sentence.tokens.forEach((token, at) => {
    const word = token.lower;
    const plural = NICKNAMES.has(word);
    const isArmed = word === "forces" && /^(?:armed|security)$/.test(sentence.tokens[at - 1]?.lower ?? "");
    const isGroup = isTheGroup(sentence, at);
    const isGovernment =
      isArmed || isMinistryOfWar(sentence, at) || GOVERNMENT_WORDS.has(word) || isSoldiers(sentence, at);
    const ofNumber = conflict && SEVERAL_GROUPS.test(word) ? countedGroups(sentence, at, conflict, antecedents) : [];
    const naming = taken.find((span) => span.first <= at && at < span.end);
    if (ofNumber.length > 0 && (!naming || /^\p{Ll}/u.test(sentence.tokens[naming.first]?.text ?? ""))) {
      const first = naming?.first ?? adjectiveBefore(taken, at)?.first ?? at;
      found.push(...ofNumber.map((each) => ({ ...namedBy(sentence, at, word), first, actor: each })));
      return;
    }
    if (!plural && !isGroup && !isGovernment) return;
    const cover = taken.find((span) => span.first <= at && at < span.end);
    const adjective = adjectiveBefore(taken, at);
    const usual = usualOf(conflict, word);
    // "ethnic Albanian rebels" of a war that is not theirs by whose name they go in the tables.
    const isOfOtherWar =
      usual && conflict && cover && isUmbrella(cover.actor) && !conflict.actors.includes(cover.actor.actorId);
    if (cover && !isOfOtherWar && !isGeneric(cover, word)) return;
    if (describesNext(sentence, at + 1, taken)) return;
    // "the Liberation Front rebels": the word only describes the name before it.
    if (taken.some((span) => span.end === at && span.actor.kind !== "state")) return;
    if (adjective?.actor.iso3 && conflict && !conflict.countries.includes(adjective.actor.iso3)) return;
    if (FOREIGN_TROOPS.test(sentence.tokens[at - 1]?.lower ?? "")) return;
    // "Brazil and Paraguay ordered their troops": whose they are is said before.
    if (isGovernment && /^(?:its|their|his|her)$/.test(sentence.tokens[at - (isArmed ? 2 : 1)]?.lower ?? "")) return;
    const government = isGovernment && !adjective;
    const group = isGroup
      ? antecedents.before(sentence, at, conflict)
      : conflict && REBELS.test(word) && !adjective && !(usual && (antecedents.isNamed(usual) || isUmbrella(usual)))
        ? (antecedents.sole(conflict) ?? (usual ? undefined : antecedents.near(sentence, at, conflict)))
        : undefined;
    const several = conflict ? severalGroups(sentence, at, antecedents.around(sentence, conflict)) : [];
    if (several.length > 0) {
      found.push(...several.map((each) => ({ ...namedBy(sentence, at, word), actor: each })));
      return;
    }
    const actor =
      group ??
      usual ??
      (government
        ? (stateBefore(sentence, at, taken, conflict) ?? stateOf(conflict) ?? stateNamed(sentence, names))
        : undefined);
    if (actor) found.push({ ...namedBy(sentence, at, word), actor, first: adjective?.first ?? cover?.first ?? at });
  });
  return found.sort((a, b) => a.first - b.first);
}

/** "Kurdish" right before "parties". */
const adjectiveBefore = (spans: readonly ActorSpan[], at: number): ActorSpan | undefined =>
  spans.find((span) => span.end === at && span.via === "adjective");

const namedBy = (sentence: Sentence, at: number, noun: string) =>
  ({ sentence, first: at, end: at + 1, via: "nickname", possessive: false, noun }) as const;

const SEVERAL_GROUPS = /^(?:groups|movements|factions|armies|organizations|organisations|militias|parties)$/;

/** "An alliance of three ethnic armies": those that the text names around it, if they are as many. */
const countedGroups = (
  sentence: Sentence,
  at: number,
  conflict: Conflict,
  antecedents: Antecedents,
): readonly Actor[] => {
  const named = antecedents.around(sentence, conflict);
  return named.length > 1 && countBefore(sentence.tokens, at) === named.length ? named : [];
};

/** "Two rebel movements": those that the text names around it, if they are as many. */
function severalGroups({ tokens }: Sentence, at: number, named: readonly Actor[]): readonly Actor[] {
  const number = countBefore(tokens, at);
  const isOfGroups = /^(?:groups|movements|factions|armies|organizations|organisations|militias|forces)$/.test(
    tokens[at + 1]?.lower ?? "",
  );
  return number === named.length && isOfGroups ? named : [];
}

/** The side that a noun means in a conflict, by the tables. */
function usualOf(conflict: Conflict | undefined, word: string): Actor | undefined {
  const known: Readonly<Record<string, ActorId>> = conflict?.nicknames ?? {};
  const actorId = known[word] ?? known[word.replace(/s$/, "")] ?? known[`${word}s`];
  return actorId && knowledge.actor(actorId);
}

/** Nouns that stand for whichever armed group the article names, where it never names the one that they usually mean. */
const REBELS = /^(?:rebels?|insurgents?|guerrillas?|militants|separatists|secessionists|fighters)$/;
const GROUP = /^(?:group|movement|organi[sz]ation|faction|outfit|guerrillas)$/;
const ARMED =
  /^(?:armed|rebel|militant|separatist|insurgent|guerrilla|islamist|outlawed|banned|militia|shi'ite|shiite)$/;

/** "The defence ministry": of a war's only state, unless a name before it says of which; a garbled one does, too. */
function isMinistryOfWar({ tokens }: Sentence, at: number): boolean {
  if (tokens[at]?.lower !== "ministry" || !/^(?:defen[cs]e|interior)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  return !/^\p{Lu}/u.test(tokens[at - 2]?.text ?? "") || tokens[at - 2]?.lower === "the";
}

/** "soldiers and guerrillas", "between the soldiers and": those of the state, where the words name them beside another side. */
function isSoldiers({ tokens }: Sentence, at: number): boolean {
  const word = (index: number) => tokens[index]?.lower ?? "";
  return word(at) === "soldiers" && (word(at + 1) === "and" || /^(?:between|and|with)$/.test(word(at - 1)));
}

/** "the group", "the armed movement": one that was named before; not "the group of islands". */
function isTheGroup({ tokens }: Sentence, at: number): boolean {
  if (!GROUP.test(tokens[at]?.lower ?? "")) return false;
  const the = ARMED.test(tokens[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  return /^(?:the|this)$/.test(tokens[the]?.lower ?? "") && tokens[at + 1]?.lower !== "of";
}

/** "rebel troops", "occupation army": not the government's. */
const FOREIGN_TROOPS =
  /^(?:occupation|occupying|foreign|international|peacekeeping|allied|coalition|enemy|rebel|rebels|opposition|separatist|insurgent|guerrilla|u\.n\.|un|nato)$/;

/** "Kurds", "Kurdish forces": a people's name that stands for another side in each conflict. */
const isGeneric = (span: ActorSpan, word: string) =>
  span.actor.name.toLowerCase() === word && span.end - span.first === 1;

/** "Brazil's minister ordered the army to stop": of a war of several states the one that the sentence has spoken of. */
const stateBefore = (
  sentence: Sentence,
  at: number,
  named: readonly ActorSpan[],
  conflict: Conflict | undefined,
): Actor | undefined =>
  named.find(
    (span) =>
      span.end <= at &&
      span.actor.kind === "state" &&
      conflict?.actors.includes(span.actor.actorId) &&
      span.sentence === sentence &&
      isActing(span),
  )?.actor;

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
