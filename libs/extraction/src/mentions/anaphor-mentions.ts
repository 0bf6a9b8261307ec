import type { Sentence } from "../document/index.js";
import { anaphorDraft } from "./anaphor-draft.js";
import { makingMentions } from "./making-mentions.js";
import type { Mention } from "./mention.js";
import { pronounMentions } from "./pronoun-mentions.js";

type Draft = Omit<Mention, "id">;

const DETERMINERS = new Set(["the", "this", "that", "under"]);
const NOUNS = new Set([
  "deal",
  "agreement",
  "accord",
  "pact",
  "pause",
  "regime",
  "arrangement",
  "calm",
  "cessation",
  "respite",
  "lull",
]);

/** These speak of a ceasefire where they are said to take effect: "the order to the army took effect at noon". */
const STARTED_NOUNS = new Set(
  "measure order halt move document memorandum understanding suspension standstill protocol plan decision pledge stoppage moratorium bargain quiet silence stand-down".split(
    " ",
  ),
);
const EFFECT = /^(?:effect|force|hold)$/;
/** How far behind such a noun its taking effect may be told, in tokens. */
const EFFECT_TOKENS = 10;

/** "The three signed the memorandum on Thursday". */
const isSigned = (words: readonly string[], at: number): boolean =>
  words[at - 1] === "the" &&
  (SIGNED.test(words[at - 2] ?? "") ||
    // "Put their signatures to the document"
    (words[at - 2] === "to" && /^(?:names?|signatures?)$/.test(words[at - 3] ?? "")) ||
    // "Under the document, signed on Sunday evening"
    (/^(?:document|memorandum|protocol|understanding)$/.test(words[at] ?? "") &&
      SIGNED.test(words[words[at + 1] === "," ? at + 2 : at + 1] ?? "")));
const SIGNED = /^(?:signed|initialled|initialed|sealed)$/;

/** "The suspension was agreed on Saturday". */
const isMade = (words: readonly string[], at: number): boolean =>
  /^(?:halt|suspension|standstill|stoppage|moratorium)$/.test(words[at] ?? "") &&
  words[at + 1] === "was" &&
  /^(?:agreed|signed|announced|declared|proclaimed|ordered|negotiated|brokered)$/.test(words[at + 2] ?? "");

/** "The clock was set for 2 a.m.", "the hour is fixed for noon": not "the start", which may be that of talks. */
const isSetFor = (words: readonly string[], at: number): boolean =>
  /^(?:clock|hour)$/.test(words[at] ?? "") &&
  /^(?:is|was|(?:has|had) been) (?:set|fixed|due|scheduled) for\b/.test(words.slice(at + 1, at + 5).join(" "));

/** "Signed the accord on Saturday", not "the accord on water". */
const isDay = (words: readonly string[], at: number): boolean =>
  words[at] === "on" &&
  /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?$)/.test(
    words[at + 1] ?? "",
  );

/** The same for its beginning: "since the quiet began". */
const BEGINNING_TOKENS = 2;

function takesEffect(words: readonly string[], at: number): boolean {
  const behind = words.slice(at + 1, at + EFFECT_TOKENS);
  if (behind.slice(0, BEGINNING_TOKENS).some((word) => /^(?:began|begun|started)$/.test(word))) return true;
  return behind.some(
    (word, index) => EFFECT.test(word) && /^(?:take|takes|took|taken|into|in)$/.test(behind[index - 1] ?? ""),
  );
}

/** "The deal", "the agreement": may speak of the ceasefire named before; whether it does is for linking to say. */
export function anaphorMentions(sentence: Sentence): readonly Draft[] {
  const words = sentence.tokens.map((token) => token.lower);
  const makings = makingMentions(sentence);
  const found: Draft[] = [...pronounMentions(sentence), ...makings];
  for (let at = 1; at < words.length; at++) {
    if (
      !NOUNS.has(words[at] ?? "") &&
      !(STARTED_NOUNS.has(words[at] ?? "") && (takesEffect(words, at) || isSigned(words, at) || isMade(words, at))) &&
      !isSetFor(words, at)
    )
      continue;
    const first = DETERMINERS.has(words[at - 1] ?? "")
      ? at - 1
      : DETERMINERS.has(words[at - 2] ?? "") &&
          /^(fragile|shaky|temporary|new|latest|tentative|partial|limited|humanitarian)$/.test(words[at - 1] ?? "")
        ? at - 2
        : undefined;
    if (
      first === undefined ||
      (/^(of|between|with|to|on|for|that)$/.test(words[at + 1] ?? "") &&
        !isDay(words, at + 1) &&
        !/^(?:deal|agreement)$/.test(words[at] ?? "") &&
        !(/^(?:accord|pact)$/.test(words[at] ?? "") && words[at + 1] === "between") &&
        !STARTED_NOUNS.has(words[at] ?? ""))
    )
      continue;
    found.push(anaphorDraft(sentence, first, at, `the ${words[at]}`));
  }
  return found.filter((each) => each.making || !makings.some(({ first, end }) => each.first < end && first < each.end));
}
