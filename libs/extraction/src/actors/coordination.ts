import type { ActorSpan } from "./actor-span.js";
import { TITLES } from "./nouns.js";

const LINKS = new Set([
  ",",
  "and",
  "&",
  "or",
  "the",
  "both",
  "as",
  "well",
  "with",
  "its",
  "-",
  "/",
  "rebel",
  "rebels",
  "group",
  "groups",
  "movement",
  "forces",
  "government",
  "army",
  "troops",
  "leaders",
  "side",
  "sides",
  "armed",
  "militant",
  "faction",
  "factions",
  "militia",
  "(",
  ")",
  "ethnic",
  "called",
  "known",
  "'s",
  "then",
  "president",
  "presidents",
  "of",
]);
const LINK_WORDS_MAX = 9;

/** Spans that stand together as one list: "Brazil, Argentina and the Paraguayan army". */
export function coordinated(spans: readonly ActorSpan[]): readonly (readonly ActorSpan[])[] {
  const groups: ActorSpan[][] = [];
  for (const span of spans) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isLinked(last, span)) group.push(span);
    else groups.push([span]);
  }
  return groups;
}

function isLinked(left: ActorSpan, right: ActorSpan): boolean {
  const between = right.sentence.tokens.slice(left.end, right.first).map((token) => token.lower);
  if (between.length === 0) return true;
  // "the insurgents of the Northern Front": two names of one side.
  if (left.actor.actorId === right.actor.actorId && between.length <= 3 && between.every((word) => LINKS.has(word))) return true;
  return (
    between.length <= LINK_WORDS_MAX &&
    between.every((word, at) => LINKS.has(word) || TITLES.has(word) || /^[A-Z]/.test(right.sentence.tokens[left.end + at]?.text ?? "")) &&
    between.some(
      (word) =>
        word === "," ||
        word === "and" ||
        word === "&" ||
        word === "as" ||
        word === "/" ||
        word === "-" ||
        word === "with",
    )
  );
}
