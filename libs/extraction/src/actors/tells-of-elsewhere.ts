import type { Sentence } from "../document/index.js";
import type { Names } from "./find-actors.js";

const LEAD_IN = /^(?:meanwhile|elsewhere|separately|also|and|but|further|farther|,)$/;
const PREPOSITION = /^(?:in|across|inside|throughout)$/;
/** Words between the preposition and the name: "in neighbouring Lebanon", "in the South Atlantic". */
const BEFORE_NAME =
  /^(?:the|neighbou?ring|nearby|war-torn|southern|northern|eastern|western|central|north|south|east|west)$/;

/**
 * A sentence that opens with where it is: "In Laos, the fighting went on", "Meanwhile in Iraq …". It changes the scene, and what it
 * names says nothing of the sentences beside it.
 */
export function tellsOfElsewhere(sentence: Sentence, names: Names): boolean {
  const { tokens } = sentence;
  let at = 0;
  while (LEAD_IN.test(tokens[at]?.lower ?? "")) at++;
  if (!PREPOSITION.test(tokens[at]?.lower ?? "")) return false;
  at++;
  while (BEFORE_NAME.test(tokens[at]?.lower ?? "")) at++;
  const isAt = ({ first, end }: { first: number; end: number }) => first <= at && at < end;
  return (
    names.actorsIn(sentence).some((span) => span.actor.kind === "state" && span.via !== "capital" && isAt(span)) ||
    names.placesIn(sentence).some((span) => span.place?.kind !== "capital" && isAt(span))
  );
}
