import { type Report, toDateSpan } from "#domain";
import type { MentionFacts } from "../attributes/mention-facts.js";
import type { Document } from "../document/index.js";
import { verbWords } from "../lexicon/verbs.js";
import type { Case } from "../linking/link-mentions.js";
import { sentenceEvidence } from "./evidence-of.js";

/** "to immediately cease fire", "effective immediately", "with immediate effect"; not "called for an immediate meeting". */
const AT_ONCE =
  /\bimmediately (?:cease|stop|halt)|\beffective (?:immediately|at once)|\bwith immediate effect|\b(?:takes?|took) effect (?:immediately|at once)/i;

/** An armistice told with its outcome: the day it is dated by is the day the guns stopped. */
const STOPPED = /\b(?:ended|ending|halted|halting|stopped|silenced|establish(?:ed|ing)|brought|forced)\b/i;

/** An immediate ceasefire takes effect on the day it is declared. */
export function atOnce(known: Case, declared: Report["declared"]): Report["effective"] {
  const immediate = known.facts.some(
    ({ verdict: { mention, outcome } }) =>
      (outcome === "real" && mention.modifiers.includes("immediate")) || AT_ONCE.test(mention.sentence.text),
  );
  const stopped = known.facts.some(
    ({ verdict: { mention, outcome }, times }) =>
      outcome === "real" &&
      mention.kind === "armistice" &&
      STOPPED.test(mention.sentence.text) &&
      times.some((time) => time.field === "declared"),
  );
  return (immediate || stopped) && declared && /^\d{4}-\d{2}-\d{2}/.test(declared.edtf)
    ? { edtf: declared.edtf.slice(0, 10), basis: "inferred", evidence: declared.evidence }
    : undefined;
}

/** An item of so few sentences is news of its day throughout. */
const SHORT_ITEM_SENTENCES = 4;

/** News without a day of its own happened on the day it came out: told in the present tense, or in a short item. */
export function newsDay(document: Document, known: Case): Report["declared"] {
  const published = document.published;
  if (
    !published ||
    known.facts.some((facts) =>
      facts.times.some(
        (time) => time.field === "declared" || (time.field === "effective" && isPast(time, published.date)),
      ),
    )
  )
    return undefined;
  const prose = document.prose();
  const short = prose.length <= SHORT_ITEM_SENTENCES;
  const facts = known.facts.find((each) => {
    const { mention, outcome } = each.verdict;
    if (
      outcome !== "real" ||
      each.stages.some((stage) => stage.stage === "ended" || stage.stage === "extended") ||
      !(mention.sentence.in === "title" || prose.indexOf(mention.sentence) <= 2)
    )
      return false;
    if (
      mention.modifiers.some((word) =>
        /^(?:recent|previous|earlier|existing|ongoing|current|first|initial)$/.test(word),
      )
    )
      return false;
    const made = each.stages.some((stage) => stage.stage === "declared") && isMaking(each);
    return isNewsTense(each, short) && made;
  });
  if (!facts) return undefined;
  return {
    edtf: published.date,
    basis: "inferred",
    evidence: sentenceEvidence(facts.verdict.mention.sentence, "news of the day it came out"),
  };
}

function isPast(time: MentionFacts["times"][number], published: string): boolean {
  const span = toDateSpan(time.time.edtf);
  const day = toDateSpan(published);
  return span !== undefined && day !== undefined && span.firstDay < day.firstDay;
}

/** What is said of a ceasefire that was there before: its rejection, its breach, its extension, thanks for it. */
const OLDER =
  /^(?:recent|rejection|reject|rejects|breach|breaches|violation|violations|extension|anniversary|thank|thanks|thanked|condemns|condemned)$/;
const MAKING = new Set([
  ...(["declare", "reach", "agree"] as const).flatMap((verb) =>
    (["base", "third", "past", "ing"] as const).flatMap((form) => [...verbWords(verb, form)]),
  ),
  ..."accept accepts accepted welcome welcomes announcement called calls committed order orders ordered".split(" "),
]);

/** The making itself is the news: "agreed to a truce", "a truce was reached"; not "six weeks after they agreed to one". */
function isMaking({ verdict: { mention } }: MentionFacts): boolean {
  const words = mention.sentence.tokens.map((token) => token.lower);
  const before = words.slice(Math.max(0, mention.first - 12), mention.first);
  const near = [...before, ...words.slice(mention.end, mention.end + 8)];
  if (before.some((word) => OLDER.test(word))) return false;
  if (before.some((word, at) => /^(?:days|weeks|months|years)$/.test(word) && before[at + 1] === "after")) return false;
  return mention.form === "verb" || near.some((word) => MAKING.has(word));
}

const PRESENT = new Set([
  ...verbWords("declare", "third"),
  ...verbWords("declare", "base"),
  ...verbWords("reach", "third"),
  ...verbWords("reach", "base"),
  ...verbWords("agree", "third"),
  ...verbWords("agree", "base"),
  "says",
  "welcomes",
]);

/** "agree to a truce", "have agreed": told as it happens; in a short item the plain past is too. */
function isNewsTense({ verdict: { mention } }: MentionFacts, short: boolean): boolean {
  if (short) return true;
  // "Truce is reached": as headlines say it.
  const behind = mention.sentence.tokens.slice(mention.end, mention.end + 3).map((token) => token.lower);
  if (/^(?:is|are)$/.test(behind[0] ?? "") && behind.slice(1).some((word) => MAKING.has(word))) return true;
  const words = mention.sentence.tokens
    .slice(Math.max(0, mention.first - 12), mention.first)
    .map((token) => token.lower);
  return words.some(
    (word, at) =>
      (PRESENT.has(word) && !/^(?:to|would|could|will|must|should|may|might|can|not)$/.test(words[at - 1] ?? "")) ||
      (/^(?:has|have)$/.test(word) &&
        /^(?:now|agreed|declared|reached|accepted|announced|signed)$/.test(words[at + 1] ?? "")),
  );
}

/** News told long after its day, or before it, sits oddly: said, not mended. */
const NEWS_DAYS_MAX = 7;
/** Beyond it, it is told as history. */
const HISTORY_DAYS = 120;

export function oddDates(document: Document, edtf: string | undefined, known: Case): readonly string[] {
  const published = document.published ? toDateSpan(document.published.date) : undefined;
  const span = edtf ? toDateSpan(edtf) : undefined;
  if (!published || !span || span.precision === "year" || !edtf) return [];
  const days = published.firstDay - span.lastDay;
  const lead = known.facts[0]?.verdict.mention.sentence.index ?? 9;
  if (lead <= 2 && days > NEWS_DAYS_MAX && days < HISTORY_DAYS)
    return [`told as news, yet dated ${days} days before publication on ${document.published?.date}`];
  return [];
}
