import { REAL_MODIFIERS, UNREAL_MODIFIERS, WISHED_MODIFIERS } from "../lexicon/arrangements.js";
import { ADVERBS } from "../lexicon/words.js";
import type { Mention } from "../mentions/mention.js";
import type { UnrealKind } from "./reality-rule.js";

/** One thing that spoke for or against, with its log-odds weight. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
  /** Of a reason that speaks against: what the mention would be taken for. */
  readonly kind?: UnrealKind;
}

/** Adjectives of what is done every year: whether it is done this time must be said. */
const CUSTOMARY = new Set("traditional customary usual annual yearly".split(" "));
const PAST_KINDS = new Set("previous earlier past many several temporary local numerous repeated other".split(" "));
const NAMED_BEFORE = new Set(
  "word term operation radio group movement campaign film novel album band bar pub hotel called named dubbed titled".split(
    " ",
  ),
);
const NAMED_AFTER = new Set("now hotel square street avenue inn pub park bridge coalition".split(" "));
const HEADLINE_WORDS_MAX = 14;
/** Of a modifier, where "may" and "march" can mean nothing else. */
const MONTH =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?)$/;

/** What the mention's own words say: its determiner, its adjectives, the noun behind it; of a verb its form. */
export const mentionReasons = (mention: Mention): readonly Reason[] =>
  mention.form === "verb" ? verbReasons(mention) : nounReasons(mention);

/** A headline leaves articles out and tells the past in the present: "Rebels end truce". */
export function isHeadline({ sentence }: Mention): boolean {
  const last = sentence.tokens.at(-1)?.text ?? "";
  return sentence.tokens.length <= HEADLINE_WORDS_MAX && (sentence.in === "title" || !/[.!?"”'’]/.test(last));
}

const TAILS: Partial<Record<NonNullable<Mention["tail"]>, readonly [string, number, UnrealKind?]>> = {
  violation: ["violations of it", 1.4],
  border: ["a line or a place", -6, "border"],
  talks: ["talks or a proposal", -2.6, "proposal"],
  monitor: ["those who watch over it", 0.3],
  extension: ["its extension", 0.8],
  day: ["a day of remembrance", -5, "commemoration"],
  deadline: ["its deadline", 0.4],
  terms: ["its terms", -0.2],
  collapse: ["its collapse", 1.2],
};

function nounReasons(mention: Mention): readonly Reason[] {
  const reasons: Reason[] = [];
  const add = (rule: string, weight: number, kind?: UnrealKind) =>
    reasons.push({ rule, weight, ...(kind ? { kind } : {}) });
  if (mention.determiner === "definite") add("a definite one", 0.6);
  if (mention.determiner === "bare" && isHeadline(mention)) add("as headlines say it", 0.1);
  else if (mention.determiner === "bare") add("no article", -0.4, "generic");
  if (mention.determiner === "indefinite") add("an indefinite one", -0.3, "hypothetical");
  if (mention.determiner === "any") add("any one", -2, "generic");
  if (mention.determiner === "negative") add("none", -7, "rejection");
  if (/^(?:word|words|term|phrase|notion)$/.test(mention.modifiers.at(-1) ?? "")) add("the word itself", -4, "generic");
  if (isName(mention)) add("a name", -5, "border");
  if (mention.plural && mention.determiner !== "definite")
    add("ceasefires in general", mention.modifiers.some((word) => PAST_KINDS.has(word)) ? -3.5 : -2.2, "generic");
  if (mention.rule === "a humanitarian or timed pause" && !mention.modifiers.includes("humanitarian"))
    add("a pause of something", -0.4, "generic");
  if (mention.determiner === "definite" && mention.modifiers.includes("own")) add("somebody's own", 1);
  // "A complete and total ceasefire" is wished for no more than a total one.
  const wished = mention.modifiers.findIndex((word) => WISHED_MODIFIERS.has(word));
  for (const [at, word] of mention.modifiers.entries())
    if (at <= wished || wished < 0 || !WISHED_MODIFIERS.has(word)) addModifier(word, mention, add);
  if (mention.rule.startsWith("an agreed ")) add("quiet that somebody brought about", 1.6);
  if (mention.rule === "an agreement that stopped the fighting") add("it stopped the fighting", 2.4);
  const tail = mention.tail ? TAILS[mention.tail] : undefined;
  if (tail) add(tail[0], mention.tail === "violation" && mention.determiner === "bare" ? 0.9 : tail[1], tail[2]);
  return reasons;
}

function addModifier(word: string, mention: Mention, add: (rule: string, weight: number, kind?: UnrealKind) => void) {
  if (/^self-(?:declared|imposed|proclaimed|announced)$/.test(word)) add(`"${word}"`, 3.5);
  else if (REAL_MODIFIERS.has(word))
    add(`"${word}"`, /^(?:new|first|second|third|fresh|last)$/.test(word) ? 0.5 : word === "recent" ? 1.9 : 1.4);
  else if (UNREAL_MODIFIERS.has(word)) add(`"${word}"`, -2.6, "proposal");
  else if (WISHED_MODIFIERS.has(word)) add(`"${word}"`, mention.determiner === "definite" ? -0.2 : -0.8, "call");
  else if (
    /-(?:brokered|mediated|negotiated|sponsored|monitored|arranged|backed|imposed|declared|led|old|ordered|supervised|agreed|facilitated)$/.test(
      word,
    )
  )
    add(`"${word}"`, 1.8);
  else if (CUSTOMARY.has(word)) add(`"${word}"`, -1.8, "generic");
  else if (/-(?:proposed|suggested|drafted)$/.test(word)) add(`"${word}"`, -2.2, "proposal");
  else if (/^(?:1[89]|20)\d\d$/.test(word)) add("a year", 2);
  else if (MONTH.test(word)) add("a stated day or month", 1.6);
  else if (/(?:hour|(?<!holi)day|week|month)s?(?:-long)?$/.test(word)) add("a stated length", 0.3);
}

/** "Radio Ceasefire", "the group Ceasefire Now", "the Armistice Hotel". */
function isName({ sentence, head, end }: Mention): boolean {
  if (sentence.allCaps || sentence.in === "title" || !/^[A-Z]/.test(sentence.tokens[head]?.text ?? "")) return false;
  const before = sentence.tokens.slice(Math.max(0, head - 2), head).map((token) => token.lower);
  const after = sentence.tokens[end]?.text ?? "";
  return (
    before.some((word) => NAMED_BEFORE.has(word)) || (/^[A-Z]/.test(after) && NAMED_AFTER.has(after.toLowerCase()))
  );
}

const MODALS = "would could should must might may can please".split(" ");

const ownWords = ({ sentence, first, end }: Mention): string =>
  sentence.tokens
    .slice(first, end)
    .map((token) => token.lower)
    .join(" ");

function verbReasons(mention: Mention): readonly Reason[] {
  const { tokens } = mention.sentence;
  const words = [
    ...tokens.slice(Math.max(0, mention.first - 3), mention.first),
    ...(mention.rule === "the fighting stops" || mention.rule === "the guns fall silent"
      ? tokens.slice(mention.first, mention.end)
      : []),
  ].map((token) => token.lower);
  const before = words.filter((word) => !ADVERBS.has(word) || word === "have").at(-1) ?? "";
  const has = (...those: string[]) =>
    words.some((word) => those.includes(word) || (word.endsWith("n't") && those.includes("not")));
  const length = mention.lasts ? [{ rule: "for a stated time", weight: 1.2 }] : [];
  if (has("not", "never", "until", "unless", "if", "without", "no", "nobody", "none", "neither"))
    return [{ rule: "not stopped", weight: -6, kind: "rejection" }];
  if (has(...MODALS)) return [{ rule: "to be stopped", weight: -1.8, kind: "call" }, ...length];
  if (/\b(?:is|are|was|were) to \w+$/.test(ownWords(mention)))
    return [{ rule: "to be stopped as arranged", weight: 0.3 }, ...length];
  if (before === "to" || has("to")) return [{ rule: "to stop", weight: -0.6, kind: "call" }, ...length];
  if (has("will", "shall", "'ll")) return [{ rule: "will be stopped", weight: 0.1 }, ...length];
  // Arms are laid down, and an advance is stopped, in defeat too: an agreement beside it must say so.
  const lasting = /^(?:lay down arms|stop the advance)$/.test(mention.rule) ? -1.6 : 0;
  if (mention.verbForm === "past")
    return [{ rule: "they stopped", weight: (/^(have|has|had)$/.test(before) ? 1.3 : 0.9) + lasting }, ...length];
  if (mention.verbForm === "third") return [{ rule: "one stops", weight: 0.8 + lasting }, ...length];
  // "The army is suspending its raids": under way, or about to be done.
  if (mention.verbForm === "ing" && /^(?:is|are|was|were|'s|'re|’s|’re)$/.test(before))
    return [{ rule: "one is stopping", weight: 0.4 }, ...length];
  if (mention.verbForm === "ing") return [{ rule: "stopping", weight: -0.6, kind: "hypothetical" }, ...length];
  if (isHeadline(mention) && /^[a-z]/.test(words.at(-1) ?? ""))
    return [{ rule: "they stop, as headlines say it", weight: 0.9 + lasting }, ...length];
  return [{ rule: "stop", weight: -1, kind: "call" }, ...length];
}
