import { type Document, headOf } from "../document/index.js";
import { verbWords } from "../lexicon/verbs.js";
import { mentionEnds } from "../reality/mention-ends.js";
import type { MentionFacts } from "./mention-facts.js";

/** An item of so few sentences is news of its day throughout. */
const SHORT_ITEM_SENTENCES = 4;
/** Sentences of its text behind which an article no longer tells what its news is. */
const LEAD_SENTENCES = 3;

/** Tells mentions at the head of a document that tell the making of a ceasefire as the news of the day. */
export function newsReader(document: Document): (facts: MentionFacts) => boolean {
  const prose = document.prose();
  const lead = headOf(document, LEAD_SENTENCES);
  const isShort = prose.length <= SHORT_ITEM_SENTENCES;
  return (facts) => {
    const { mention, outcome } = facts.verdict;
    return (
      outcome === "real" &&
      facts.introducedIn === undefined &&
      lead.has(mention.sentence) &&
      !facts.stages.some(({ stage }) => stage === "ended" || stage === "extended") &&
      !mention.modifiers.some((word) => KNOWN.test(word)) &&
      facts.stages.some(({ stage }) => stage === "declared") &&
      isMaking(facts) &&
      isNewsTense(facts, isShort)
    );
  };
}

const KNOWN = /^(?:recent|previous|earlier|existing|ongoing|current|first|initial)$/;

/** What is said of a ceasefire that was there before: its rejection, its breach, its extension, thanks for it. */
const OLDER =
  /^(?:recent|rejection|reject|rejects|breach|breaches|violation|violations|extension|extend|extends|extended|extending|prolong|prolonged|prolonging|renew|renewed|anniversary|thank|thanks|thanked|condemns|condemned)$/;
const MAKING = new Set([
  ...(["declare", "reach", "agree"] as const).flatMap((verb) =>
    (["base", "third", "past", "ing"] as const).flatMap((form) => [...verbWords(verb, form)]),
  ),
  ..."settle settles settled accept accepts accepted welcome welcomes announcement called calls committed order orders ordered".split(
    " ",
  ),
]);

const BEGUN = /^(?:took|came|went|entered|began|started)$/;
const BEGUN_TOKENS = 4;
/** The same where a participle says who arranged it. */
const DESCRIBED_TOKENS = 12;
const STARTED = /\b(?:took (?:effect|hold)|(?:came|went|entered) (?:into|in) (?:effect|force)|began|started)\b/;
const BEGINNING = new Set([...verbWords("begin"), "launch", "launched", "launches"]);

/** The making itself is the news: "agreed to a truce", "a truce was reached"; not "six weeks after they agreed to one". */
function isMaking({ verdict: { mention } }: MentionFacts): boolean {
  const words = mention.sentence.tokens.map((token) => token.lower);
  const before = words.slice(Math.max(0, mention.first - 12), mention.first);
  const near = [...before, ...words.slice(mention.end, mention.end + 8)];
  if (before.some((word) => OLDER.test(word))) return false;
  // "a truce that both sides have signed was …", "announced that a truce took effect": the news is another.
  const behind = words.slice(mention.end, mention.end + BEGUN_TOKENS);
  const isMade = before.some((word) => MAKING.has(word) && !BEGINNING.has(word));
  if ((!isMade && /^(?:that|which)$/.test(behind[0] ?? "")) || behind.some((word) => BEGUN.test(word))) return false;
  // "when a truce arranged by the king came into effect"
  const isDescribed = /^(?:arranged|brokered|agreed|signed|mediated|negotiated|declared|announced|sponsored)$/.test(
    behind[0] ?? "",
  );
  if (!isMade && isDescribed && STARTED.test(words.slice(mention.end, mention.end + DESCRIBED_TOKENS).join(" ")))
    return false;
  if (before.some((word, at) => /^(?:days|weeks|months|years)$/.test(word) && before[at + 1] === "after")) return false;
  return mention.form === "verb" || near.some((word) => MAKING.has(word) && !BEGINNING.has(word));
}

const PRESENT = new Set([
  ...verbWords("declare", "third"),
  ...verbWords("declare", "base"),
  ...verbWords("reach", "third"),
  ...verbWords("reach", "base"),
  ...verbWords("agree", "third"),
  ...verbWords("agree", "base"),
  "settle",
  "settles",
  "says",
  "welcomes",
]);

const OF_THE_WEEK = /^(?:today|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/** "agree to a truce", "have agreed": told as it happens; in a short item the plain past is too. */
function isNewsTense({ verdict: { mention } }: MentionFacts, short: boolean): boolean {
  if (short || mention.sentence.tokens.some(({ lower }) => OF_THE_WEEK.test(lower))) return true;
  // "Truce is reached", "a truce with immediate effect has been agreed".
  const all = mention.sentence.tokens.map((token) => token.lower);
  const isMade = (end: number) =>
    /^(?:is|are|has|have)$/.test(all[end] ?? "") && all.slice(end + 1, end + 4).some((word) => MAKING.has(word));
  if (mentionEnds(all, mention.end).some(isMade)) return true;
  const words = all.slice(Math.max(0, mention.first - 12), mention.first);
  return words.some(
    (word, at) =>
      (PRESENT.has(word) && !/^(?:to|would|could|will|must|should|may|might|can|not)$/.test(words[at - 1] ?? "")) ||
      (/^(?:has|have)$/.test(word) &&
        /^(?:now|agreed|declared|reached|accepted|announced|signed)$/.test(words[at + 1] ?? "")),
  );
}
