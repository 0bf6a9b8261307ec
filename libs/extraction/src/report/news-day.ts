import { type Report, toDateSpan } from "#domain";
import type { MentionFacts } from "../attributes/mention-facts.js";
import { newsReader } from "../attributes/news.js";
import type { Document } from "../document/index.js";
import type { Case } from "../linking/link-mentions.js";
import { sentenceEvidence } from "./evidence-of.js";

/** "to immediately cease fire", "effective immediately", "with immediate effect"; not "called for an immediate meeting". */
const AT_ONCE = [
  /\bimmediately (?:cease|stop|halt)|\b(?:up)?on (?:its )?signature\b|\bin (?:force|effect) from the moment\b/i,
  /\b(?:ceases?|stops?|halts?|ends?|silent|quiet) (?:immediately|forthwith|at once)/i,
  /\beffective (?:immediately|forthwith|at once)|\bwith immediate effect/i,
  /\b(?:takes?|took|comes?|came|goes|went|enters?|entered|be) (?:in|into )?(?:effect|force) (?:immediately|forthwith|at once)/i,
  /\b(?:cease|stop|halt|hold|end|suspend) (?:\w{1,15} ){1,3}(?:immediately|forthwith|at once)\b/i,
];

/** An armistice told with its outcome: the day it is dated by is the day the guns stopped. */
const STOPPED = /\b(?:ended|ending|halted|halting|stopped|silenced|establish(?:ed|ing)|brought|forced)\b/i;

/** An immediate ceasefire takes effect on the day it is declared. */
export function atOnce(known: Case, declared: Report["declared"]): Report["effective"] {
  const immediate = known.facts.some(
    ({ verdict: { mention, outcome } }) =>
      (outcome === "real" && mention.modifiers.includes("immediate")) ||
      AT_ONCE.some((way) => way.test(mention.sentence.text)),
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

/**
 * News without a day of its own happened on the day that its sentence or the one before it is told of, else on the day it was written:
 * told in the present tense, or in a short item.
 */
export function newsDay(document: Document, known: Case): Report["declared"] {
  const { written } = document;
  if (
    !written ||
    known.facts.some((facts) => facts.times.some(({ field, isPlanned }) => field === "declared" && !isPlanned))
  )
    return undefined;
  const isNews = newsReader(document);
  const facts = known.facts.find(isNews);
  // A headline alone does not say that what began today was made today.
  const beginsToday = known.facts.some(({ times }) =>
    times.some(({ field, time }) => field === "effective" && time.edtf.startsWith(written)),
  );
  if (!facts || (beginsToday && facts.verdict.mention.sentence.in === "title")) return undefined;
  const day = facts.toldOn ?? written;
  // What has begun before it is no news of the day.
  if (known.facts.some(({ times }) => times.some((time) => time.field === "effective" && isBefore(time, day))))
    return undefined;
  return {
    edtf: day,
    basis: "inferred",
    evidence: sentenceEvidence(facts.verdict.mention.sentence, "news of the day it came out"),
  };
}

function isBefore(time: MentionFacts["times"][number], edtf: string): boolean {
  const span = toDateSpan(time.time.edtf);
  const day = toDateSpan(edtf);
  return span !== undefined && day !== undefined && span.firstDay < day.firstDay;
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
