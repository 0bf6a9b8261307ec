import type { Sentence } from "../document/index.js";
import { wordSet } from "../lexicon/word-set.js";
import { anaphorDraft } from "./anaphor-draft.js";
import type { Mention } from "./mention.js";

type Draft = Omit<Mention, "id">;

const OWN = wordSet("the his her its their this that");
const ANY = wordSet("the his her its their this that a an");
/** "His formal consent", "the long-awaited announcement": so many words may describe what was given. */
const MODIFIERS_MAX = 2;

/** A verb, whose words stand before what it makes, and what it may make. */
interface Way {
  readonly verbs: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
}

/** Ways of telling that something was made, with no word on what it was. */
const WAYS: readonly Way[] = [
  {
    verbs: wordSet("made make makes making"),
    determiners: OWN,
    objects: wordSet("announcement declaration pledge promise"),
  },
  {
    verbs: wordSet("gave give gives given giving"),
    determiners: OWN,
    objects: wordSet(
      "yes consent assent approval agreement acceptance backing blessing nod word go-ahead order orders command instructions",
    ),
  },
  {
    verbs: wordSet("broke breaks gave brought announced"),
    determiners: wordSet("the"),
    objects: wordSet("news breakthrough"),
  },
  {
    verbs: wordSet("issued issues issuing sent released"),
    determiners: ANY,
    objects: wordSet("order orders decree command directive instruction instructions proclamation declaration"),
  },
  {
    verbs: wordSet("signed signs signing initialled initialed sealed read"),
    determiners: OWN,
    objects: wordSet("paper papers document documents text protocol declaration terms"),
  },
  {
    verbs: wordSet("announced announces"),
    determiners: wordSet("the"),
    objects: wordSet("step move decision measure"),
  },
  {
    verbs: wordSet("reached struck clinched sealed concluded closed announced announcing unveiled"),
    determiners: ANY,
    objects: wordSet("deal agreement accord understanding compromise pact settlement bargain"),
  },
  {
    verbs: wordSet("accepted accepts accepting approved approves approving endorsed backed adopted for"),
    determiners: wordSet("the this that its his"),
    objects: wordSet("plan proposal proposals text terms document offer understanding formula package compromise"),
  },
];

/** What is given, made or issued itself: "the announcement came at noon", "the orders went out on Friday". */
const GIVEN = wordSet(
  "announcement declaration proclamation order orders decree decision agreement deal accord signing breakthrough",
);
const COMES =
  /^(?:came|comes|(?:was|were|is|been) (?:made|given|issued|released|out)|(?:had )?(?:gone|went) out|took place)$/;

/** What may be struck or reached, though it was not spoken of before: "a deal was reached late on Friday". */
const REACHED = wordSet("deal agreement accord understanding compromise pact settlement");
const IS_REACHED = /^(?:was|had been|has been) (?:struck|reached|signed|sealed|concluded|clinched|announced)$/;

const SIGNED = wordSet("text document documents memorandum protocol papers paper");
const IS_SIGNED = /^(?:was|were|had been|has been) (?:signed|initialled|sealed)$/;

/** What goes on with when, where or by whom; not "the order to attack", "the announcement of the vote". */
const GOES_ON =
  /^(?:[,.;)—–-]|on|in|at|last|late|early|earlier|yesterday|today|tonight|overnight|by|after|before|hours|minutes|moments|days|shortly|from|just|only|when|as|and|but|through|with|over|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?)$/;

/**
 * "Gave his consent late on Wednesday", "the announcement came at noon", "made it public", "said yes", "came to terms": the making of
 * something is told, not what was made.
 *
 * Whether that is a ceasefire is for linking to say.
 */
export function makingMentions(sentence: Sentence): readonly Draft[] {
  const tokens = sentence.tokens.map((token) => token.lower);
  return tokens.flatMap((_, at) => {
    const found = wayAt(tokens, at) ?? comingAt(tokens, at) ?? sayingAt(tokens, at);
    if (!found || !GOES_ON.test(tokens[found.end] ?? ".") || isOfElse(tokens, found.end)) return [];
    const { first, head, end } = found;
    return [{ ...anaphorDraft(sentence, first, head, "its making"), making: { first: at, end } }];
  });
}

/** How far behind the making its purpose may be told, in tokens. */
const PURPOSE_TOKENS = 6;
const CLAUSE_ENDS = /^(?:[,.;:()]|after|before|as|when|and|but|in|at|by|with|from)$/;
const OF_WHAT = /^(?:the|a|an|its|their|his|how|whether|what)$/;

/**
 * "Gave orders on Tuesday to mend the bridges", "reached an agreement on Monday on the price of salt", "an accord on Friday that divides the
 * river"; "on a truce" names it itself.
 */
function isOfElse(tokens: readonly string[], end: number): boolean {
  for (let at = end; at < end + PURPOSE_TOKENS; at++) {
    const word = tokens[at] ?? ".";
    if (CLAUSE_ENDS.test(word)) return false;
    if (/^(?:to|of|about|for|that|which)$/.test(word) || (word === "on" && OF_WHAT.test(tokens[at + 1] ?? "")))
      return true;
  }
  return false;
}

/** What was made, from its `first` word to its `head`, and where the words end that tell its making. */
interface Making {
  readonly first: number;
  readonly head: number;
  readonly end: number;
}

/** "Gave his formal consent", from a position on. */
function wayAt(tokens: readonly string[], at: number): Making | undefined {
  const verb = tokens[at] ?? "";
  const way = WAYS.find(({ verbs, objects }) => verbs.has(verb) && hasObject(tokens, at, objects));
  // "Voted for the proposal", "read out the text".
  if (!way || (verb === "for" && !/^(?:voted|vote|votes)$/.test(tokens[at - 1] ?? ""))) return undefined;
  const from = verb === "read" || verb === "sent" ? at + (tokens[at + 1] === "out" ? 2 : 1) : at + 1;
  const found = OBJECTLESS.has(tokens[from] ?? "")
    ? from
    : way.determiners.has(tokens[from] ?? "")
      ? from + 1
      : undefined;
  if (found === undefined || (verb === "read" && from === at + 1)) return undefined;
  for (let object = found; object <= found + MODIFIERS_MAX; object++)
    if (way.objects.has(tokens[object] ?? "")) return { first: from, head: object, end: object + 1 };
  return undefined;
}

const hasObject = (tokens: readonly string[], verb: number, objects: ReadonlySet<string>): boolean =>
  tokens.slice(verb + 1, verb + MODIFIERS_MAX + 4).some((word) => objects.has(word));

/** "Gave orders", "reached agreement": without an article. */
const OBJECTLESS = wordSet("orders instructions agreement approval");

/** "The announcement came", "the orders had gone out", "a deal was reached", "the nine-point text was signed". */
function comingAt(tokens: readonly string[], at: number): Making | undefined {
  const determiner = tokens[at] ?? "";
  if (!ANY.has(determiner)) return undefined;
  for (let head = at + 1; head <= at + 1 + MODIFIERS_MAX; head++) {
    const noun = tokens[head] ?? "";
    // "Said that an understanding was reached": "that" is no determiner there.
    if (ANY.has(noun)) return undefined;
    const ways = [
      ...(GIVEN.has(noun) && OWN.has(determiner) ? [COMES] : []),
      ...(REACHED.has(noun) ? [IS_REACHED] : []),
      ...(SIGNED.has(noun) ? [IS_SIGNED] : []),
    ];
    if (ways.length === 0) continue;
    const end = [1, 2, 3]
      .map((length) => head + 1 + length)
      .find((each) => ways.some((way) => way.test(tokens.slice(head + 1, each).join(" "))));
    return end === undefined ? undefined : { first: at, head, end };
  }
  return undefined;
}

/** "Said yes to it", "made it public", "came to terms". */
function sayingAt(tokens: readonly string[], at: number): Making | undefined {
  const phrase = tokens.slice(at, at + 3).join(" ");
  if (/^(?:said|says) yes\b/.test(phrase))
    return tokens[at + 2] === "to" && tokens[at + 3] === "it"
      ? { first: at + 3, head: at + 3, end: at + 4 }
      : { first: at + 1, head: at + 1, end: at + 2 };
  if (/^made it (?:public|known|official)$/.test(phrase)) return { first: at + 1, head: at + 1, end: at + 3 };
  return /^(?:came|come|comes) to terms$/.test(phrase) ? { first: at + 2, head: at + 2, end: at + 3 } : undefined;
}
