import { verbWords } from "../../lexicon/verbs.js";
import { ADVERBS } from "../../lexicon/words.js";

/** How far behind a mention its sentence may still say what became of it, in tokens. */
const REACH_TOKENS = 40;
const FINITE = new Set(
  "is was are were has had have did does broke collapsed failed lapsed expired fell ended ran lasted held came went unravelled unraveled crumbled".split(
    " ",
  ),
);
const FATES = new Set([
  ...FINITE,
  ...verbWords("break"),
  ...verbWords("finish"),
  ...verbWords("collapse"),
  "broken",
  "extended",
  "prolonged",
  "lengthened",
  "petered",
  "fizzled",
  "foundered",
]);
const RELATIVE = /^(?:which|that)$/;
const PREPOSITION = /^(?:to|under|of|by|in|with)$/;
const CLOSING = /^[;:.?!]$/;
const SUBCLAUSE = /^(?:when|after|because|as|while|whose|who|where|although|though|if)$/;
const JOINING = /^(?:and|but|then)$/;

/**
 * Where a sentence goes on to say what became of a ceasefire, behind what is said of it first.
 *
 * Behind a relative clause ("the truce which they signed in May is fraying"), behind "and" or "but" ("was broken at once and collapsed"), in a
 * relative clause behind what is attached ("a truce for the feast, which was broken on its first day").
 *
 * Shape: token indices at which the predicate opens, in the order of the text; `end` the end of the mention.
 */
export function laterPredicates(words: readonly string[], end: number): readonly number[] {
  const limit = Math.min(words.length, end + REACH_TOKENS);
  const starts: number[] = [];
  let isOwnClause = true;
  const opensRelative =
    RELATIVE.test(words[end] ?? "") ||
    (PREPOSITION.test(words[end] ?? "") && words[end + 1] === "which") ||
    opensBareRelative(words, end);
  for (let at = end; at < limit; at++) {
    const word = words[at] ?? "";
    if (CLOSING.test(word)) break;
    if (SUBCLAUSE.test(word)) isOwnClause = false;
    if (opensRelative && isOwnClause && FINITE.has(word) && !FINITE.has(words[at - 1] ?? "")) starts.push(at);
    if (JOINING.test(word) && FATES.has(words[behindAdverbs(words, at + 1)] ?? "")) starts.push(at + 1);
    if (word === "which" && words[at - 1] === "," && at > end + 1) starts.push(at + 1);
  }
  return starts;
}

const MADE = /^(?:proclaimed|declared|announced|signed|called|ordered|arranged|brokered|negotiated|reached|made)$/;
/** How far behind a ceasefire "that the king proclaimed" may end its clause without "that", in tokens. */
const BARE_RELATIVE_TOKENS = 4;

/** "A truce the king proclaimed on Monday was ignored": somebody stands between the noun and its making. */
function opensBareRelative(words: readonly string[], end: number): boolean {
  const clause = words.slice(end, end + BARE_RELATIVE_TOKENS);
  const made = clause.findIndex((word) => MADE.test(word));
  return (
    made > 0 &&
    clause.slice(0, made).every((word) => /^[a-z.'’-]+$/.test(word) && !FINITE.has(word) && !NO_SUBJECT.test(word))
  );
}
const NO_SUBJECT = /^(?:in|on|at|by|of|for|with|between|under|to|and|or|but|from|as|after|before|not|only|newly|just)$/;

function behindAdverbs(words: readonly string[], from: number): number {
  let at = from;
  while (ADVERBS.has(words[at] ?? "")) at++;
  return at;
}
