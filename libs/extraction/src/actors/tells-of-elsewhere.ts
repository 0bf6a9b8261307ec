import type { Sentence } from "../document/index.js";
import type { Names } from "./find-actors.js";

const LEAD_IN = /^(?:meanwhile|elsewhere|separately|also|and|but|further|farther|,)$/;
const PREPOSITION = /^(?:in|across|inside|throughout)$/;
/** Words between the preposition and the name: "in neighbouring Lebanon", "in the South Atlantic". */
const BEFORE_NAME =
  /^(?:the|neighbou?ring|nearby|war-torn|southern|northern|eastern|western|central|north|south|east|west)$/;

/** Sentences at the head of an article, its title's with them, that tell where its scene is. */
const HEAD_SENTENCES = 3;

/**
 * Answers whether a sentence opens with a country or town that the head of the article does not name: "In Laos, the fighting went on",
 * "Meanwhile in Iraq …". It changes the scene, and what it names says nothing of the sentences beside it.
 */
export function elsewhereReader(sentences: readonly Sentence[], names: Names): (sentence: Sentence) => boolean {
  const opening = (sentence: Sentence): string | undefined => {
    const { tokens } = sentence;
    let at = 0;
    while (LEAD_IN.test(tokens[at]?.lower ?? "")) at++;
    if (!PREPOSITION.test(tokens[at]?.lower ?? "")) return undefined;
    at++;
    while (BEFORE_NAME.test(tokens[at]?.lower ?? "")) at++;
    const isAt = ({ first, end }: { first: number; end: number }) => first <= at && at < end;
    const state = names
      .actorsIn(sentence)
      .find((span) => span.actor.kind === "state" && span.via !== "capital" && isAt(span));
    if (state) return state.actor.iso3;
    const place = names.placesIn(sentence).find((span) => span.place?.kind !== "capital" && isAt(span));
    return place?.place?.iso3 ?? place?.text;
  };
  const head = new Set(
    sentences
      .slice(0, HEAD_SENTENCES)
      .filter((sentence) => opening(sentence) === undefined)
      .flatMap((sentence) => [
        ...names.actorsIn(sentence).flatMap(({ actor }) => actor.iso3 ?? actor.countries),
        ...names.placesIn(sentence).map(({ place, text }) => place?.iso3 ?? text),
      ]),
  );
  return (sentence) => {
    const where = opening(sentence);
    return where !== undefined && !head.has(where);
  };
}
