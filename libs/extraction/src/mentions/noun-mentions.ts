import type { Sentence } from "../document/index.js";
import {
  AGREEMENT_TAILS,
  ARRANGEMENT_NOUNS,
  FIGHTING_NOUNS,
  OTHER_TAILS,
  REAL_MODIFIERS,
  STOPPING_NOUNS,
  UNREAL_MODIFIERS,
  WISHED_MODIFIERS,
} from "../lexicon/arrangements.js";
import { VERB_FAMILIES, type VerbFamily, verbWords } from "../lexicon/verbs.js";
import { WORD_CLASSES } from "../lexicon/words.js";
import { AGREEMENT_HEAD_WORDS, agreementHead, type Head } from "./agreement-heads.js";
import type { Determiner, Mention } from "./mention.js";

type Draft = Omit<Mention, "id">;

const PHRASE_WORDS_MAX = 9;
const STOPPERS = new Set([
  ...(WORD_CLASSES.preposition ?? []),
  ...(WORD_CLASSES.conjunction ?? []),
  ...(WORD_CLASSES.be ?? []),
  ...(WORD_CLASSES.have ?? []),
  ...(WORD_CLASSES.modal ?? []),
  "will",
  "not",
  "to",
  "he",
  "she",
  "they",
  "it",
  "we",
  "i",
  "you",
  "there",
  "how",
  "why",
  "what",
]);
const VERB_WORDS = new Set(
  (Object.keys(VERB_FAMILIES) as VerbFamily[]).flatMap((family) => [
    ...verbWords(family, "base"),
    ...verbWords(family, "third"),
    ...verbWords(family, "past"),
    ...verbWords(family, "ing"),
  ]),
);
const DETERMINERS = new Set(WORD_CLASSES.determiner);
const DEFINITE = new Set(WORD_CLASSES.definite);
const KNOWN_MODIFIERS = new Set([
  ...REAL_MODIFIERS,
  ...UNREAL_MODIFIERS,
  ...WISHED_MODIFIERS,
  ..."humanitarian temporary partial limited local localized nationwide national general regional bilateral unilateral one-sided multilateral indefinite provisional brief christmas ramadan eid holiday easter military verbal formal official joint islamic tactical operational reciprocal conditional failed broken overnight weekend holy week short phased open-ended".split(
    " ",
  ),
]);
const CESSATION_OBJECTS_MAX = 6;

/** The arrangement nouns of a sentence, each with its determiner, modifiers and what stands behind it. */
export function nounMentions(sentence: Sentence): readonly Draft[] {
  const words = sentence.tokens.map((token) => token.lower);
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const head = headAt(words, at);
    if (!head) continue;
    found.push(describe(sentence, words, at, head));
    at = head.end - 1;
  }
  return found;
}

/** Words at which a head can begin. */
const HEAD_WORDS = new Set(
  [
    ...Object.keys(ARRANGEMENT_NOUNS),
    ...Object.keys(STOPPING_NOUNS),
    "cease",
    "silence",
    "regime",
    "de-escalation",
    ...AGREEMENT_HEAD_WORDS,
  ].flatMap((word) => [word, `${word}s`]),
);

function headAt(words: readonly string[], at: number): Head | undefined {
  const word = words[at] ?? "";
  if (!HEAD_WORDS.has(word)) return undefined;
  const plural = word.endsWith("s") && !word.endsWith("ss") && word !== "hostilities";
  const singular = plural ? word.slice(0, -1) : word;
  const named = ARRANGEMENT_NOUNS[singular];
  if (named) return { end: at + 1, kind: named, rule: `the word "${singular}"`, plural };
  if (
    word === "cease" &&
    words[at + 1] === "fire" &&
    !["to", "will", "must", "should", "would"].includes(words[at - 1] ?? "")
  )
    return { end: at + 2, kind: "ceasefire", rule: 'the words "cease fire"', plural: false };
  if (word === "cease" && words[at + 1] === "-" && words[at + 2] === "fire")
    return { end: at + 3, kind: "ceasefire", rule: 'the words "cease - fire"', plural: false };
  if (word === "silence" && words[at + 1] === "regime")
    return { end: at + 2, kind: "silence-regime", rule: '"silence regime"', plural: false };
  if (word === "regime" && words[at + 1] === "of" && /^(?:silence|calm|quiet)$/.test(words[at + 2] ?? ""))
    return { end: at + 3, kind: "silence-regime", rule: `"regime of ${words[at + 2]}"`, plural: false };
  if (word === "de-escalation" && /^(zones?|agreements?|deals?|areas?)$/.test(words[at + 1] ?? ""))
    return {
      end: at + 2,
      kind: "de-escalation-zone",
      rule: '"de-escalation zone"',
      plural: (words[at + 1] ?? "").endsWith("s"),
    };
  if (word === "calm" && words[at + 1] === "for" && words[at + 2] === "calm")
    return { end: at + 3, kind: "ceasefire", rule: '"calm for calm"', plural: false };
  const agreed = agreementHead(words, at);
  if (agreed) return agreed;
  return stoppingHead(words, at, singular, plural);
}

/** "cessation of hostilities", "a pause in the fighting", "a 120-hour pause". */
function stoppingHead(words: readonly string[], at: number, singular: string, plural: boolean): Head | undefined {
  const kind = STOPPING_NOUNS[singular];
  if (!kind) return undefined;
  const rule = `"${singular}" of fighting`;
  const link = words[at + 1] ?? "";
  const isTimedPause = timedPause(words, at, singular);
  if (
    /^(of|in|to|on)$/.test(link) &&
    !(isTimedPause && (link === "of" || isDay(words[at + 2]) || isInOrderTo(words, at + 1)))
  ) {
    if (singular === "end" && link !== "to") return undefined;
    if (singular === "suspension" && words[at + 2] === "arms") return { end: at + 3, kind, rule, plural };
    if (singular === "standstill" && words.slice(at + 2, at + 5).some((word) => /^(forces|troops|armies)$/.test(word)))
      return { end: at + 2, kind, rule, plural };
    for (let i = at + 2; i < Math.min(words.length, at + 2 + CESSATION_OBJECTS_MAX); i++) {
      const word = words[i] ?? "";
      if (FIGHTING_NOUNS.has(word)) {
        if (word === "fire" ? singular !== "cessation" : word === "war" && singular === "end") return undefined;
        if (
          (word === "actions" || word === "activities" || word === "activity" || word === "campaign") &&
          !/^(military|hostile|combat|armed|offensive|bombing)$/.test(words[i - 1] ?? "")
        )
          return undefined;
        return { end: i + 1, kind, rule, plural };
      }
      if (
        !/^(the|all|any|active|their|its|his|military|armed|hostile|offensive|combat|such|further|mutual|open|major|air|ground|and|border|cross-border|rocket|israeli|russian|saudi|turkish|-|"|“|”)$/.test(
          word,
        )
      )
        return undefined;
    }
    return undefined;
  }
  return isTimedPause
    ? { end: at + 1, kind: "humanitarian-pause", rule: "a humanitarian or timed pause", plural }
    : undefined;
}

const isDay = (word = "") =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d)$/.test(
    word,
  );

/** "A five-day pause to let civilians leave": what it is for; not "a pause to the fighting". */
const isInOrderTo = (words: readonly string[], at: number): boolean =>
  words[at] === "to" &&
  /^(?:let|allow|evacuate|bury|enable|help|deliver|bring|give|get|permit|move)$/.test(words[at + 1] ?? "");

const FEAST = /^(?:eid|ramadan|christmas|easter|tet|passover|nowruz)$/;

/** How far behind "a pause of" its length may stand, in tokens. */
const LENGTH_TOKENS = 6;
/** How far behind "a pause between" the second side may stand, in tokens. */
const SIDES_TOKENS = 10;

/** "a humanitarian pause", "a 120-hour pause", "a pause for the Eid holiday", "a pause of a few hours", "a pause between the two armies". */
function timedPause(words: readonly string[], at: number, singular: string): boolean {
  if (!/^(?:pause|cessation|standstill|halt)$/.test(singular)) return false;
  if (
    words[at + 1] === "of" &&
    words.slice(at + 2, at + LENGTH_TOKENS).some((word) => /^(?:hours|days|weeks)$/.test(word))
  )
    return true;
  if (words[at + 1] === "between" && words.slice(at + 2, at + SIDES_TOKENS).includes("and")) return true;
  if (/^(?:for|over|during)$/.test(words[at + 1] ?? "") && words.slice(at + 2, at + 4).some((word) => FEAST.test(word)))
    return true;
  const before = words[at - 1] ?? "";
  return (
    /^(humanitarian|tactical)$/.test(before) ||
    /^(?:day|week|month)-?long$/.test(before) ||
    (/^(\d+|[a-z]+)-?(hour|day|week|month)s?(-long)?$/.test(before) && !/^(to|this|every|mid)day$/.test(before))
  );
}

function describe(sentence: Sentence, words: readonly string[], at: number, head: Head): Draft {
  const first = phraseStart(sentence, words, at);
  const determinerWord = words[first] ?? "";
  const hasDeterminer = DETERMINERS.has(determinerWord) && first < at;
  const modifiers = words.slice(hasDeterminer ? first + 1 : first, at).filter((word) => /[a-z0-9]/.test(word));
  const { end, tail } = readTail(words, head.end);
  const plural = (head.plural && tail === undefined) || isSeveral(words, end, modifiers);
  return {
    sentence,
    first,
    head: at,
    end,
    form: "noun",
    kind: head.kind,
    // "said that ceasefires …": a conjunction, since "that" is no article of several.
    determiner:
      plural && determinerWord === "that"
        ? "bare"
        : determinerOf(sentence, hasDeterminer ? determinerWord : "", words, first, at),
    plural,
    modifiers,
    rule: head.rule,
    ...(tail ? { tail } : {}),
  };
}

/** "previous ceasefire deals", "local truce agreements": several, though the noun itself stands in the singular. */
function isSeveral(words: readonly string[], end: number, modifiers: readonly string[]): boolean {
  const last = words[end - 1] ?? "";
  return (
    /^(?:deals|agreements|accords|pacts)$/.test(last) &&
    modifiers.some((word) => /^(?:previous|earlier|past|prior|other|local|several|many|numerous)$/.test(word))
  );
}

function determinerOf(
  sentence: Sentence,
  word: string,
  words: readonly string[],
  first: number,
  head: number,
): Determiner {
  if (word === "no" || word === "neither") return "negative";
  if (word === "any" || word === "every" || word === "each") return "any";
  if (DEFINITE.has(word)) return "definite";
  if (word === "") {
    const possessive = words
      .slice(first, head)
      .some((each) => each === "'s" || each === "’s" || each === "'" || each === "’");
    const proper = first < head && /^[A-Z]/.test(sentence.tokens[head]?.text ?? "") && !sentence.allCaps;
    return possessive || proper ? "definite" : "bare";
  }
  return "indefinite";
}

/** Walks left over modifiers to the determiner; stops at verbs, prepositions and the edges of the clause. */
function phraseStart(sentence: Sentence, words: readonly string[], head: number): number {
  let start = head;
  for (let at = head - 1; at >= Math.max(0, head - PHRASE_WORDS_MAX); at--) {
    const word = words[at] ?? "";
    if (DETERMINERS.has(word)) return at;
    if (/^["“”'‘’`]+$/.test(word) || word === "''" || word === "``") continue;
    if (word === "'s" || word === "’s") {
      start = at;
      continue;
    }
    if (word === "," || word === "and" || word === "or" || word === "but") {
      if (KNOWN_MODIFIERS.has(words[at - 1] ?? "") && start === at + 1) continue;
      return start;
    }
    if (word === "-" || word === "/") continue;
    if (!/[a-z0-9]/.test(word) || STOPPERS.has(word)) return start;
    if (KNOWN_MODIFIERS.has(word) || isCompound(word) || /^\d/.test(word)) {
      start = at;
      continue;
    }
    if (VERB_WORDS.has(word) || /(?:ly|ing)$/.test(word)) {
      // "recently agreed truce", "Russian-negotiated": a participle between determiner and noun is a modifier.
      if (!hasDeterminerWithin(words, at, 3) || start !== at + 1) return start;
    }
    if (
      isProper(sentence, at) &&
      !hasDeterminerWithin(words, at, 5) &&
      !/^[A-Z]/.test(sentence.tokens[head]?.text ?? "")
    ) {
      if (words[at + 1] !== "'s" && words[at + 1] !== "’s" && !/(?:ian|ish|ese|an|i|ench|tch)$/.test(word))
        return start;
    }
    start = at;
  }
  return start;
}

const isCompound = (word: string) => word.includes("-") && word.length > 3;

function isProper(sentence: Sentence, at: number): boolean {
  return !sentence.allCaps && /^[A-Z]/.test(sentence.tokens[at]?.text ?? "");
}

function hasDeterminerWithin(words: readonly string[], at: number, reach: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i--) {
    const word = words[i] ?? "";
    if (DETERMINERS.has(word)) return true;
    if (STOPPERS.has(word) || /^[,.;:]$/.test(word)) return false;
  }
  return false;
}

function readTail(words: readonly string[], from: number): { end: number; tail?: Mention["tail"] } {
  let end = from;
  for (let i = 0; i < 4; i++) {
    const word = words[end] ?? "";
    if (/^["”'’]$/.test(word) && (AGREEMENT_TAILS.has(words[end + 1] ?? "") || OTHER_TAILS[words[end + 1] ?? ""])) {
      end++;
      continue;
    }
    if (AGREEMENT_TAILS.has(word)) {
      end++;
      continue;
    }
    if (
      (word === "and" || word === "/" || word === "-") &&
      /^(hostage|peace|prisoner|truce|ceasefire|hostage-release|political)$/.test(words[end + 1] ?? "") &&
      /^(deal|release|agreement|accord|exchange|swap)$/.test(words[end + 2] ?? "")
    ) {
      end += 3;
      continue;
    }
    const tail = OTHER_TAILS[word];
    if (tail) return { end: end + 1, tail };
    break;
  }
  return { end };
}
