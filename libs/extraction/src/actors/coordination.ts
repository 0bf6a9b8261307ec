import { WORD_CLASSES } from "../lexicon/words.js";
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
  "two",
  "three",
  "four",
  "five",
  "main",
  "most",
  "largest",
  "biggest",
  "heavily",
  "leading",
  "guerrilla",
  "guerrillas",
  "insurgent",
  "opposition",
  "separatist",
  "separatists",
  "liberation",
  "movements",
  "militias",
  "called",
  "known",
  "'s",
  "then",
  "new",
  "breakaway",
  "province",
  "region",
  "republic",
  "president",
  "presidents",
  "his",
  "her",
  "colleague",
  "peace",
  "joint",
  "current",
  "of",
  "transitional",
  "interim",
  "caretaker",
  "provisional",
  "federal",
  "central",
  "ruling",
  "islamist",
  "leftist",
  "communist",
  "a",
  "string",
  "number",
  "handful",
  "dozen",
  "several",
  "some",
  "six",
  "seven",
  "eight",
]);
const LINK_WORDS_MAX = 9;

/** Opens a clause with a phrase of its own: "Under the mediation of Sweden, …", "said that, with the help of Sweden, …". */
const OPENING = /^(?:under|with|at|after|following|by|thanks|through|amid|despite|on|in|during|besides|unlike)$/;
const OPENING_REACH = 14;

/** Spans that stand together as one list: "Brazil, Argentina and the Paraguayan army". */
export function coordinated(spans: readonly ActorSpan[]): readonly (readonly ActorSpan[])[] {
  const groups: ActorSpan[][] = [];
  for (const span of spans) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && isLinked(last, span) && !isClosed(group, span) && !isNextClause(group, span)) group.push(span);
    else groups.push([span]);
  }
  return groups.flatMap(withoutOpening);
}

/** "Under the mediation of Sweden and Norway, Brazil": after its last "and" a list is over. */
function isClosed(group: readonly ActorSpan[], next: ActorSpan): boolean {
  const last = group.at(-1);
  const { tokens } = next.sentence;
  const gap = tokens.slice(last?.end ?? 0, next.first).map(({ lower }) => lower);
  // "the Swedish minister, General Anna Berg": the comma does not open another.
  if (!last || last.actor.actorId === next.actor.actorId || !gap.includes(",") || hasAnd(last, next)) return false;
  return group.some((span, at) => {
    const before = group[at - 1];
    return before !== undefined && before.actor.actorId !== span.actor.actorId && hasAnd(before, span);
  });
}

/** "Brazil declared a truce by its president, and Paraguay embarked": a comma before "and" joins clauses, unless it closes a list of three. */
function isNextClause(group: readonly ActorSpan[], next: ActorSpan): boolean {
  const last = group.at(-1);
  if (!last || new Set(group.map(({ actor }) => actor.actorId)).size > 1) return false;
  const { tokens } = next.sentence;
  // "Anna Berg, the Swedish envoy, and Norway": the comma closes an aside.
  const before = [1, 2].map((back) => tokens[last.first - back]?.lower);
  if (before[0] === "," || (before[1] === "," && /^(?:the|an?)$/.test(before[0] ?? ""))) return false;
  return tokens[last.end]?.lower === "," && tokens[last.end + 1]?.lower === "and";
}

const hasAnd = (left: ActorSpan, right: ActorSpan) =>
  left.sentence.tokens.slice(left.end, right.first).some((token) => token.lower === "and");

/** "Under the mediation of Sweden, Brazil and Paraguay agreed": the first belongs to the opening phrase, unless a comma closes that behind the list. */
function withoutOpening(group: readonly ActorSpan[]): readonly (readonly ActorSpan[])[] {
  const [first, second] = group;
  if (!first || !second || group.length < 3) return [group];
  const { tokens } = first.sentence;
  const opens = isOpened(first);
  const closes = tokens[group.at(-1)?.end ?? 0]?.lower === ",";
  return opens && !closes && tokens[first.end]?.lower === "," && !hasAnd(first, second)
    ? [[first], group.slice(1)]
    : [group];
}

/** "rebels loyal to former president Berg": who they are and who leads them. */
const FOLLOWING = /^(?:loyal|led|headed|commanded|faithful)$/;

/** "the president and the mutinous General Berg": "and the" with a word or two before the second name. */
function isDescribedSecond(between: readonly string[]): boolean {
  const [and, the, ...words] = between;
  return (
    and === "and" &&
    the === "the" &&
    words.length <= 2 &&
    words.every((word) => /^[a-z-]+$/.test(word) && !NOT_DESCRIBING.has(word) && !/(?:ed|s|ly)$/.test(word))
  );
}

/** "Brazil and two rebel groups of the north, the Northern Front and": the groups are told before they are named. */
function isSpelledSecond(between: readonly string[]): boolean {
  const groups = between.findIndex((word) => GROUPS.test(word));
  const comma = between.lastIndexOf(",");
  return (
    between[0] === "and" &&
    between.length <= LINK_WORDS_MAX &&
    groups > 0 &&
    comma > groups &&
    between.indexOf(",") === comma &&
    between.slice(comma + 1).every((word) => word === "the")
  );
}
const GROUPS = /^(?:groups|movements|factions|armies|militias|organizations|organisations)$/;

/** "The army on one side and the rebels on the other": which side each stands on joins as "and" alone does. */
const SIDES = /\b(?:on (?:the )?(?:one|other)(?: side| hand)?)\b/g;
const withoutSides = (words: readonly string[]): readonly string[] =>
  words.includes("on") ? words.join(" ").replace(SIDES, "").split(" ").filter(Boolean) : words;

/** "From Brazil's army and from the guerrillas", "by Brazil and by Paraguay": the preposition is said for each. */
function isPreposedTwice(left: ActorSpan, right: ActorSpan): boolean {
  const word = (at: number) => left.sentence.tokens[at]?.lower ?? "";
  const second = word(right.first - 1) === "the" ? right.first - 2 : right.first - 1;
  const preposition = word(second);
  if (!/^(?:from|by|with|between)$/.test(preposition) || word(left.end) !== "and" || second !== left.end + 1)
    return false;
  return left.sentence.tokens.slice(Math.max(0, left.first - 2), left.end).some(({ lower }) => lower === preposition);
}

const NOT_DESCRIBING: ReadonlySet<string> = new Set(WORD_CLASSES.preposition);

function isLinked(left: ActorSpan, right: ActorSpan): boolean {
  const between = withoutSides(right.sentence.tokens.slice(left.end, right.first).map((token) => token.lower));
  if (between.length === 0) return true;
  // "the insurgents of the Northern Front": two names of one side.
  if (left.actor.actorId === right.actor.actorId && between.length <= 3 && between.every((word) => LINKS.has(word)))
    return true;
  if (
    left.actor.actorId === right.actor.actorId &&
    between.length <= LINK_WORDS_MAX &&
    between.some((word) => FOLLOWING.test(word))
  )
    return true;
  if (isDescribedSecond(between) || isPreposedTwice(left, right) || isSpelledSecond(between)) return true;
  // "Brazil and Paraguay, with Sweden's help, agreed"
  if (between.includes("with") && between.includes(",")) return false;
  return (
    between.length <= LINK_WORDS_MAX &&
    between.every(
      (word, at) =>
        LINKS.has(word) ||
        TITLES.has(word) ||
        (!right.sentence.allCaps && /^[A-Z]/.test(right.sentence.tokens[left.end + at]?.text ?? "")),
    ) &&
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

function isOpened({ sentence, first }: ActorSpan): boolean {
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  for (let at = first - 1; at >= Math.max(0, first - OPENING_REACH) && word(at) !== ","; at--)
    if (OPENING.test(word(at)) && (at === 0 || /^(?:,|that|and|but|;|:|when)$/.test(word(at - 1)))) return true;
  return false;
}
