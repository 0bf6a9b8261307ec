import type { Stage } from "#domain";
import type { ActorSpan } from "../../actors/actor-span.js";
import { ADVERBS } from "../../lexicon/words.js";
import { indexOf } from "../../phrase/phrase-rule.js";
import type { Verdict } from "../../reality/judge-reality.js";
import { mentionEnds } from "../../reality/mention-ends.js";
import { phraseWords } from "../../reality/phrase-words.js";
import type { StageFact } from "../mention-facts.js";
import { laterPredicates } from "./later-predicates.js";
import { stageRules } from "./rules/index.js";
import { isBarred } from "./stage-rule.js";
import { isUnasserted } from "./unasserted.js";

const ACCUSE =
  /^(?:accuse|accused|accuses|accusing|blame|blamed|blames|blaming|alleged|alleges|alleging|charged|denounced|condemned)$/;
const ATTRIBUTE =
  /^(?:said|says|saying|told|according|reported|reports|claimed|claims|announced|stated|confirmed|noted|insisted)$/;
const index = indexOf(stageRules);

/** The stages that a mention's sentence asserts, with who says so and who is accused. */
export function readStages(verdict: Verdict, spans: readonly ActorSpan[]): readonly StageFact[] {
  const { mention } = verdict;
  const tokens = mention.sentence.tokens;
  const accuseAt = tokens.findIndex((token) => ACCUSE.test(token.lower));
  const attributed = tokens.some((token) => ATTRIBUTE.test(token.lower));
  const facts = new Map<Stage, StageFact>();
  const add = (stage: Stage, rule: string) => {
    if (facts.has(stage)) return;
    const accusation = stage === "violated" && accuseAt >= 0;
    const by = accusation ? spans.filter((span) => span.end <= accuseAt).at(-1)?.actor : undefined;
    const against = accusation
      ? spans.find((span) => span.first > accuseAt && span.actor.actorId !== by?.actorId)?.actor
      : undefined;
    facts.set(stage, {
      sentence: mention.sentence,
      first: mention.first,
      end: mention.end,
      rule,
      stage,
      modality: accusation ? "alleged" : attributed ? "attributed" : "asserted",
      ...(by ? { by } : {}),
      ...(against ? { against } : {}),
    });
  };
  for (const { rule } of matchesOf(verdict)) add(rule.rule.stage, rule.rule.name);
  if (mention.form === "verb" && verdict.outcome === "real")
    add(mention.verbForm === "past" ? "in-effect" : "declared", "the fighting was stopped");
  if (mention.tail === "violation") add("violated", "violations of it");
  if (mention.tail === "extension" || mention.modifiers.includes("extended")) add("extended", "its extension");
  return [...facts.values()];
}

function matchesOf(verdict: Verdict) {
  const { mention } = verdict;
  const words = phraseWords(mention.sentence);
  // "a truce, after a meeting that lasted …": what a relative clause says is said of the noun before it.
  const ends = mentionEnds(words, mention.end).filter(
    (end) => end <= mention.end + 2 || !/^(?:that|which|who)$/.test(words[end - 1] ?? ""),
  );
  const later = laterPredicates(words, mention.end);
  const standsFor = (at: number) => at > mention.end && words[at] === "it" && CLAUSE_OPENING.test(words[at - 1] ?? "");
  const isName = (at: number | undefined) => at === undefined || at === mention.first;
  const isNameOfTalks = /^(?:talks|negotiations)$/.test(words[mention.end] ?? "");
  const near = matches(words, (at) => (isName(at) ? ends : standsFor(at) ? [at + 1] : [])).filter(
    ({ rule: { rule }, mentionAt }) =>
      isName(mentionAt) ? !(isNameOfTalks && ENDING.has(rule.stage)) : ENDING.has(rule.stage),
  );
  const far = matches(words, (at) => (isName(at) && !isNameOfTalks ? later : [])).filter(
    ({ rule: { rule, phrase } }) => rule.stage !== "declared" && phrase.source.startsWith("@"),
  );
  return [...near, ...far].filter(
    ({ rule: { rule, phrase }, mentionAt, start, end }) =>
      (mentionAt !== undefined || !phrase.source.includes("@")) &&
      !precededBy(words, start, rule.notAfter) &&
      !(rule.stage === "declared" && isVoid(words, mention.end)) &&
      // "Under the deal" tells of its terms.
      !(mention.form === "anaphor" && words[start] === "under") &&
      !isUnasserted(rule.stage, words, start, end),
  );
}

/** "Declared the truce of 1911 void". */
const isVoid = (words: readonly string[], end: number): boolean =>
  words.slice(end, end + VOID_TOKENS).some((word, at, behind) => {
    const isVoiding = /^(?:void|null|dead|over|finished|obsolete)$/.test(word);
    return (
      isVoiding && behind.slice(0, at).every((each) => /^(?:of|in|[0-9]+|to|be|is|was|effectively|now)$/.test(each))
    );
  });
/** How far behind a ceasefire the word may stand that declares it void, in tokens. */
const VOID_TOKENS = 4;

const matches = (words: readonly string[], endsAt: (at: number) => readonly number[]) =>
  index.matches({ words, slotEnds: (slot, at) => (slot === "mention" ? endsAt(at) : []) });

/** What "it" in a later clause of the sentence says: "signed a truce in May, but it broke down in August". */
const CLAUSE_OPENING = /^(?:[,;:]|but|and|then|--|—|–)$/;
/** What is said of "it" without a doubt that a ceasefire is meant, and never of talks on one. */
const ENDING: ReadonlySet<Stage> = new Set(["violated", "ended"]);

function precededBy(words: readonly string[], at: number, barred: readonly string[]): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    if (isBarred(word, barred)) return true;
    if (!ADVERBS.has(word)) return false;
  }
  return false;
}
