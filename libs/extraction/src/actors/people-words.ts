import { type Actor, type Conflict, knowledge } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";
import { describesNext } from "./describes-next.js";
import { NICKNAMES, STATE_NOUNS, TITLES } from "./nouns.js";

/** Several of a kind who fight each other, or some who left the others: none of them is the one side that the word usually means. */
const NOT_THEM = /^(?:warring|rival|feuding|opposing|rebel|dissident|breakaway|other|some|many|civilian|local)$/;
/** Nouns behind a state's adjective that may stand for its kin in arms: "Serbian gunners" of Bosnia, but not "Serbian ministers". */
const IN_ARMS =
  /^(?:forces|militia|militias|militiamen|gunmen|gunners|guerrillas|fighters|irregulars|rebels|troops|artillery|commander|commanders|separatists|paramilitaries)$/;

/**
 * Reads the words for a people, a creed or a kind of fighters that name one side of a conflict only within it: in Bosnia "the Serbs" and
 * "Serb leaders" are its rebels and not Serbia, in Sri Lanka "Tamil fighters" are the Tigers.
 *
 * Shape: `taken` the actor spans of the sentence; what is returned takes the place of those that it covers.
 */
export function peopleIn(
  sentence: Sentence,
  conflict: Conflict | undefined,
  taken: readonly ActorSpan[],
): readonly ActorSpan[] {
  if (!conflict) return [];
  const words = wordsFor(conflict);
  return sentence.tokens.flatMap(({ lower }, at): readonly ActorSpan[] => {
    if (!words.has(toStem(lower)) || (NICKNAMES.has(lower) && lower !== "kurds")) return [];
    const [meant, isWhole] = meaningOf(conflict, sentence, at);
    if (!meant) return [];
    const cover = taken.findLast((span) => span.first <= at && at < span.end);
    if (cover && (cover.actor === meant || !(isPeoples(cover, at) || isOfOtherCountry(cover, at, conflict)))) return [];
    const before = sentence.tokens[at - 1]?.lower ?? "";
    if (NOT_THEM.test(before) && (meant.kind === "state" || !/^(?:rebel|breakaway)$/.test(before))) return [];
    const end = isWhole ? at + 1 : nounsEnd(sentence, at + 1);
    if ((!isWhole && end === at + 1 && !sharesNoun(conflict, sentence, at)) || describesNext(sentence, end, taken))
      return [];
    const possessive = /^['’]s?$/.test(sentence.tokens[end]?.lower ?? "");
    const noun = sentence.tokens[at + 1]?.lower;
    return [
      {
        ...{ sentence, first: cover?.first ?? at, end: Math.max(end, cover?.end ?? 0), actor: meant, possessive },
        via: cover?.via ?? "nickname",
        ...(noun === undefined ? {} : { noun }),
      },
    ];
  });
}

const stemsByConflict = new WeakMap<Conflict, ReadonlySet<string>>();

/** The first words of all that the tables say for the sides of a conflict, in the singular: most words of a text are none of them. */
function wordsFor(conflict: Conflict): ReadonlySet<string> {
  let stems = stemsByConflict.get(conflict);
  if (!stems) {
    stems = new Set(Object.keys(conflict.nicknames).map((words) => toStem(words.replace(/ forces$/, ""))));
    stemsByConflict.set(conflict, stems);
  }
  return stems;
}

// "Maoist-led rebels"
const LED = /-(?:led|dominated)$/;
const toStem = (word: string): string => word.replace(LED, "").replace(/s$/, "");

/** The side that a word means in the conflict, and whether it stands for it alone ("Serbs") or only before a noun ("Serb leaders"). */
function meaningOf(conflict: Conflict, { tokens }: Sentence, at: number): readonly [Actor | undefined, boolean] {
  const word = (tokens[at]?.lower ?? "").replace(LED, "");
  const known: Readonly<Record<string, Actor["actorId"] | undefined>> = conflict.nicknames;
  const whole = known[word];
  if (whole) return [knowledge.actor(whole), true];
  const kin = IN_ARMS.test(tokens[at + 1]?.lower ?? "") ? known[`${word} forces`] : undefined;
  const id = known[`${word}s`] ?? kin;
  return [id && knowledge.actor(id), false];
}

/** Whether a name is no more than that of a people: "Serbs", "Serb leaders", "Sandinistas"; not "Bosnian Serbs" nor "Serbia". */
const isPeoples = ({ via, actor, first, sentence }: ActorSpan, at: number): boolean =>
  ((via === "adjective" || via === "demonym") && first === at) ||
  (via === "name" &&
    actor.kind === "non-state" &&
    first === at &&
    actor.name.toLowerCase().startsWith((sentence.tokens[at]?.lower ?? "").split("-")[0] ?? "") &&
    !actor.name.includes(" "));

/** "Maoist rebels" where the tables know them by the name of a group of another country. */
const isOfOtherCountry = ({ actor, first, via }: ActorSpan, at: number, { actors, countries }: Conflict): boolean =>
  via === "name" &&
  actor.kind === "non-state" &&
  first === at &&
  !actors.includes(actor.actorId) &&
  !actor.countries.some((country) => countries.includes(country));

/** "Christian and Moslem gunners": the noun is said once for both. */
function sharesNoun(conflict: Conflict, sentence: Sentence, at: number): boolean {
  const isJoined = /^(?:and|or)$/.test(sentence.tokens[at + 1]?.lower ?? "");
  return isJoined && meaningOf(conflict, sentence, at + 2)[0] !== undefined && nounsEnd(sentence, at + 3) > at + 3;
}

/** "Tamil guerrilla leaders": behind the nouns that make an adjective stand for its side. */
function nounsEnd({ tokens }: Sentence, from: number): number {
  const isNoun = (word: string) =>
    NICKNAMES.has(word) ||
    IN_ARMS.test(word) ||
    (STATE_NOUNS.has(word) && !/^(?:of|the|and)$/.test(word)) ||
    TITLES.has(word);
  let at = from;
  while (isNoun(tokens[at]?.lower ?? "")) at++;
  while (at > from && /^(?:of|the)$/.test(tokens[at - 1]?.lower ?? "")) at--;
  return at;
}
