import type { Sentence } from "../document/index.js";
import type { Mention } from "./mention.js";

type Draft = Omit<Mention, "id">;

/** How a mention names itself that stands for the noun of a sentence before. */
export const ONE_RULE = '"one", said of a ceasefire';

const MADE =
  /^(?:declared|announced|agreed|signed|reached|brokered|negotiated|concluded|proclaimed|called|struck|mediated|arranged|sponsored|accepted|imposed|ordered|begun|launched|won|offered|observed)$/;
const DATED = /^(?:from|of|in|on|since)$/;
const DAY =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|ramadan|christmas|easter|[1-9]\d*)$/;
const TOLD_APART =
  /^(?:previous|earlier|prior|former|first|second|third|fourth|last|latest|new|fresh|similar|recent|longer|shorter|(?:[a-z]+|\d+)-(?:hour|day|week|month|year)(?:-long)?|[a-z]+-(?:brokered|mediated|sponsored|backed|negotiated))$/;
/** Behind "an earlier one" the sentence goes on with what became of it, or ends. */
const GOES_ON =
  /^(?:[,.;:]|in|on|from|by|with|between|that|which|was|were|had|has|broke|collapsed|ended|fell|lasted|held|failed|expired|took|came|began|went|did|brokered|declared|announced|agreed|signed|mediated|negotiated|called|reached|arranged)$/;

/**
 * "One, arranged by the former president, took hold"; "an earlier one collapsed in May"; "another brokered by Sweden": a word that
 * stands for the noun of a ceasefire named in this sentence or shortly before, which `named` is.
 */
export function oneMentions(sentence: Sentence, named: Mention["kind"]): readonly Draft[] {
  const words = sentence.tokens.map((token) => token.lower);
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (isOwn(words, at)) {
      found.push({ ...draft(sentence, at, named), first: word === "own" ? at - 1 : at, determiner: "indefinite" });
      continue;
    }
    if (isFormerDeal(words, at)) {
      found.push({
        ...draft(sentence, at, named),
        first: at - 2,
        determiner: "indefinite",
        modifiers: words.slice(at - 1, at),
      });
      continue;
    }
    if (word !== "one" && word !== "another" && !(ORDINAL.test(word) && isOfThem(words, at))) continue;
    const first = word === "another" ? at : startOf(words, at);
    const isOrdinal = ORDINAL.test(word);
    const modifiers = words.slice(first, isOrdinal ? at + 1 : at).filter((each) => TOLD_APART.test(each));
    if (
      !(modifiers.length > 0 && word === "one"
        ? GOES_ON.test(words[at + 1] ?? ".")
        : isIntroduced(words, at) || (isOrdinal && isToldOf(words, at)))
    )
      continue;
    const determiner =
      /^(?:the|its|their|his|her)$/.test(words[first] ?? "") || (word === "one" && words[at - 1] === "the")
        ? "definite"
        : "indefinite";
    found.push({ ...draft(sentence, at, named), first, determiner, modifiers });
  }
  return found;
}

/** "A previous deal, reached in September, collapsed": the accords of an article on a ceasefire are ceasefires, too. */
const isFormerDeal = (words: readonly string[], at: number): boolean =>
  /^(?:deal|agreement|accord|pact|arrangement)$/.test(words[at] ?? "") &&
  /^(?:previous|earlier|prior|similar)$/.test(words[at - 1] ?? "") &&
  (/^an?$/.test(words[at - 2] ?? "") || (words[at - 2] === "the" && words[at + 1] === "," && isDated(words, at + 3))) &&
  (MADE.test(words[words[at + 1] === "," ? at + 2 : at + 1] ?? "") ||
    /^(?:collapsed|broke|failed|fell|lasted|expired|unravelled|unraveled)$/.test(words[at + 1] ?? ""));

const draft = (sentence: Sentence, at: number, kind: Mention["kind"]): Draft => ({
  sentence,
  first: at,
  head: at,
  end: at + 1,
  form: "noun",
  kind,
  determiner: "definite",
  plural: false,
  modifiers: [],
  rule: ONE_RULE,
});

/** "Two days later the rebels declared theirs", "who announced their own in October". */
function isOwn(words: readonly string[], at: number): boolean {
  const first =
    words[at] === "theirs" ? at : words[at] === "own" && /^(?:their|its)$/.test(words[at - 1] ?? "") ? at - 1 : -1;
  return first > 0 && PROCLAIMED.test(words[first - 1] ?? "") && GOES_ON.test(words[at + 1] ?? ".");
}
const PROCLAIMED = /^(?:declared|announced|proclaimed|called|ordered)$/;

const ORDINAL =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[a-z]+teenth|last|latest|previous)$/;

/** "The fourteenth, agreed in Geneva", "the last of them": an ordinal with its article and no noun. */
const isOfThem = (words: readonly string[], at: number) =>
  /^(?:the|a)$/.test(words[at - 1] ?? "") &&
  (words[at + 1] === "," ||
    // "On the first of June" is a day.
    (words[at + 1] !== "of" && isDated(words, at + 1)) ||
    /^of (?:them|these)$/.test(`${words[at + 1]} ${words[at + 2]}`) ||
    isToldOf(words, at));

/** "The second began on Monday", "the first was to apply from noon": at the head of a clause, and nobody's but a ceasefire's verb. */
const isToldOf = (words: readonly string[], at: number) =>
  (at === 1 || /^[,;]$|^and$/.test(words[at - 2] ?? "")) && FATE.test(words.slice(at + 1, at + 5).join(" "));
const FATE =
  /^(?:began|started|lasted|collapsed|expired|took (?:effect|hold)|(?:came|went|entered) in|was (?:(?:(?:supposed|due|meant) )?to (?:apply|begin|start|last|take|come|run)|agreed|signed|announced|declared|brokered|broken|violated|reached))/;

/** "One brokered by …", "one from October", "another, announced in May": its making or its day stands right behind. */
function isIntroduced(words: readonly string[], at: number): boolean {
  // "the one in force since Tuesday"
  if (words[at] === "one" && /^in (?:force|effect|place)$/.test(words.slice(at + 1, at + 3).join(" "))) return true;
  if (words[at] === "one" && words[at - 1] === "the")
    return isMadeByThem(words, at + 1) || isDated(words, at + 1) || isWithOthers(words, at + 1);
  if (words[at] === "one" && /^(?:no|any|every|each|this|that)$/.test(words[at - 1] ?? "")) return false;
  // "led to another, which came into being at dawn"
  if (words[at] === "another" && words[at + 1] === "," && words[at + 2] === "which" && BECAME.test(words[at + 3] ?? ""))
    return true;
  if (words[at] === "another" && isOfOtherThing(words, at)) return false;
  if (words[at] === "another" && isAnotherMade(words, at + 1)) return true;
  if (words[at] === "one" && (isRelated(words, at) || isProclaimed(words, at))) return true;
  const isRelative = /^(?:that|which)$/.test(words[at + 1] ?? "") && /^(?:was|were|had|has)$/.test(words[at + 2] ?? "");
  const next = isRelative ? at + (words[at + 3] === "been" ? 4 : 3) : words[at + 1] === "," ? at + 2 : at + 1;
  if (MADE.test(words[next] ?? "") || (words[at] !== "one" && words[at + 1] === "of")) return true;
  return next === at + 1 && DATED.test(words[next] ?? "") && DAY.test(words[next + 1] ?? "");
}

/** "There was a flare-up in April, and another in July": the nearest thing named before it in the sentence is no ceasefire. */
function isOfOtherThing(words: readonly string[], at: number): boolean {
  const article = words.slice(0, at).findLastIndex((word) => word === "a" || word === "an");
  return article >= 0 && !words.slice(article, at).some((word) => CEASEFIRE.test(word));
}
const CEASEFIRE =
  /^(?:cease-?fires?|truces?|armistices?|pauses?|lulls?|halts?|cessations?|hudna|agreements?|accords?|deals?|pacts?)$/;

/** How far behind "another, which" its making may be told, in tokens. */
const MAKING_TOKENS = 9;

/** "Another, which the two ministers announced in Geneva". */
const isAnotherMade = (words: readonly string[], at: number) =>
  words[at] === "," &&
  words[at + 1] === "which" &&
  words.slice(at + 2, at + MAKING_TOKENS).some((word) => MADE.test(word));

/** "One that the presidents witnessed in June": at the head of its sentence it can only be what was spoken of. */
const isRelated = (words: readonly string[], at: number) => at === 0 && /^(?:that|which)$/.test(words[1] ?? "");

/** "A few days later they declared one of their own accord". */
const isProclaimed = (words: readonly string[], at: number) =>
  (PROCLAIMED.test(words[at - 1] ?? "") ||
    (words[at - 1] === "signed" && /^(?:with|in|on|last|earlier|too)$/.test(words[at + 1] ?? ""))) &&
  !/^(?:of the|of them|of these|[a-z]+s) /.test(`${words[at + 1]} ${words[at + 2]} `);

const isDated = (words: readonly string[], at: number) => DATED.test(words[at] ?? "") && DAY.test(words[at + 1] ?? "");

/** "The one they declared last year", "the one proclaimed by the command". */
function isMadeByThem(words: readonly string[], at: number): boolean {
  const subject = words[at] === "that" || words[at] === "which" ? at + 1 : at;
  const verb = /^(?:it|they|he|she|we|both)$/.test(words[subject] ?? "") ? subject + 1 : subject;
  return MADE.test(words[/^(?:had|have|was)$/.test(words[verb] ?? "") ? verb + 1 : verb] ?? "");
}

/** "The one with the hill clans came to an end in May". */
const isWithOthers = (words: readonly string[], at: number): boolean =>
  words[at] === "with" && OVER.test(words.slice(at + 2, at + OVER_TOKENS).join(" "));
const OVER =
  /\b(?:came to|ended|collapsed|expired|lapsed|broke down|lasted|fell apart|is still in force|still holds)\b/;
/** How far behind "the one with" it may stand what became of it, in tokens. */
const OVER_TOKENS = 12;

const BECAME = /^(?:came|took|went|entered|began|started|lasted|held|collapsed|broke|was|expired|ended)$/;

/** Where "a previous", "the first", "its own earlier" before "one" begins. */
function startOf(words: readonly string[], at: number): number {
  let first = at;
  while (first > 0 && TOLD_APART.test(words[first - 1] ?? "")) first--;
  return first < at && /^(?:a|an|the|its|their|his|her|another)$/.test(words[first - 1] ?? "") ? first - 1 : first;
}
