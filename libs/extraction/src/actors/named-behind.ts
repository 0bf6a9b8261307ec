import type { ConflictQuestion } from "#knowledge";
import type { Sentence } from "../document/index.js";
import { POWERS } from "./conflict-question.js";
import type { Names } from "./find-actors.js";

/** What is named right behind a mention and tells its war: its two sides, else the country; undefined where neither is. `end` is the token behind it. */
export const namedBehind = (
  sentence: Sentence,
  end: number,
  names: Names,
  year?: number,
): ConflictQuestion | undefined => betweenBehind(sentence, end, names, year) ?? whereBehind(sentence, end, names, year);

const WHERE_PREPOSITION = /^(?:in|across|inside|throughout|for)$/;
/** Words between the preposition and the name: "in war-torn southern Lebanon". */
const WHERE_WORDS = /^(?:the|war-torn|southern|northern|eastern|western|central|north|south|east|west)$/;

/** What is named by "in Lebanon" directly behind a mention; undefined where nothing is. Capitals may be where it was signed. */
function whereBehind(sentence: Sentence, end: number, names: Names, year?: number): ConflictQuestion | undefined {
  if (!WHERE_PREPOSITION.test(sentence.tokens[end]?.lower ?? "")) return undefined;
  let at = end + 1;
  while (WHERE_WORDS.test(sentence.tokens[at]?.lower ?? "")) at++;
  const place = names.placesIn(sentence).find((span) => span.first <= at && at < span.end);
  const actor = names.actorsIn(sentence).find((span) => span.first <= at && at < span.end);
  const iso3 = place?.place?.iso3 ?? actor?.actor.iso3;
  if (
    !iso3 ||
    place?.place?.kind === "capital" ||
    actor?.via === "capital" ||
    POWERS.has(iso3) ||
    sentence.tokens[at + 1]?.lower === "capital"
  )
    return undefined;
  return {
    actorIds: actor ? [actor.actor.actorId] : [],
    countries: [iso3],
    placeNames: place ? [place.text] : [],
    ...(year === undefined ? {} : { year }),
  };
}

/** How far the second side may stand behind "between": "between the Syrian army and the Kurdish-led Syrian Democratic Forces". */
const BETWEEN_REACH = 16;
/** Words that name a side of whatever war it is: "between the Syrian army and rebels". */
const ANY_SIDE =
  /^(?:rebels?|insurgents?|guerrillas?|guerillas?|militants?|separatists?|secessionists?|opposition|fighters|government|gunmen|militias?)$/;

/** The sides named by "between Israel and Hamas" directly behind a mention; undefined unless two are known, or one beside "the rebels". */
function betweenBehind(sentence: Sentence, end: number, names: Names, year?: number): ConflictQuestion | undefined {
  const { tokens } = sentence;
  if (tokens[end]?.lower !== "between") return undefined;
  const and = tokens.findIndex(({ lower }, at) => at > end + 1 && at < end + BETWEEN_REACH && lower === "and");
  if (and < 0) return undefined;
  const sides = names.actorsIn(sentence).filter(({ first }) => first > end && first < end + BETWEEN_REACH);
  const one = sides.find((span) => span.end <= and);
  const other = sides.find((span) => span.first > and && span.actor.actorId !== one?.actor.actorId);
  const isAnySide = (from: number, to: number) => tokens.slice(from, to).some(({ lower }) => ANY_SIDE.test(lower));
  const named = [one ?? [], other ?? []].flat();
  const isKnown = named.length === 2 || (one && isAnySide(and + 1, and + 4)) || (other && isAnySide(end + 1, and));
  if (!isKnown) return undefined;
  return {
    actorIds: named.map(({ actor }) => actor.actorId),
    countries: named.flatMap(({ actor }) => actor.iso3 ?? []),
    placeNames: [],
    ...(year === undefined ? {} : { year }),
  };
}
