import type { Stage } from "#domain";
import type { ActorSpan } from "../../actors/actor-span.js";
import { WORD_CLASSES } from "../../lexicon/words.js";
import { PhraseIndex } from "../../phrase/match-phrases.js";
import { phraseWords, type Verdict } from "../../reality/judge-reality.js";
import { mentionEnds } from "../../reality/mention-ends.js";
import type { StageFact } from "../mention-facts.js";
import { stageRules } from "./rules/index.js";

const ACCUSE =
  /^(?:accuse|accused|accuses|accusing|blame|blamed|blames|blaming|alleged|alleges|alleging|charged|denounced|condemned)$/;
const ATTRIBUTE =
  /^(?:said|says|saying|told|according|reported|reports|claimed|claims|announced|stated|confirmed|noted|insisted)$/;
const ADVERBS = new Set(WORD_CLASSES.adverb);
const index = new PhraseIndex(stageRules.flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase }))));

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
  const standsFor = (at: number) => at > mention.end && words[at] === "it" && CLAUSE_OPENING.test(words[at - 1] ?? "");
  const endsAt = (at: number) => (at === mention.first ? ends : standsFor(at) ? [at + 1] : []);
  const isNameOfTalks = /^(?:talks|negotiations)$/.test(words[mention.end] ?? "");
  return index
    .matches({ words, slotEnds: (slot, at) => (slot === "mention" ? endsAt(at) : []) })
    .filter(({ rule: { rule }, mentionAt }) =>
      mentionAt === undefined || mentionAt === mention.first
        ? !(isNameOfTalks && ENDING.has(rule.stage))
        : ENDING.has(rule.stage),
    )
    .filter(
      ({ rule: { rule, phrase }, mentionAt, start }) =>
        (mentionAt !== undefined || !phrase.source.includes("@")) &&
        !precededBy(words, start, rule.notAfter) &&
        !(rule.stage !== "declared" && isConditional(words, start)) &&
        !(rule.stage === "violated" && isDenied(words, start)),
    );
}

/** What "it" in a later clause of the sentence says: "signed a truce in May, but it broke down in August". */
const CLAUSE_OPENING = /^(?:[,;:]|but|and|then|--|—|–)$/;
/** What is said of "it" without a doubt that a ceasefire is meant, and never of talks on one. */
const ENDING: ReadonlySet<Stage> = new Set(["violated", "ended"]);

function precededBy(words: readonly string[], at: number, barred: readonly string[]): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    if (barred.includes(word) || (word.endsWith("n't") && barred.includes("not"))) return true;
    if (!ADVERBS.has(word)) return false;
  }
  return false;
}

/** "If the army broke the truce": what stands between "if" and the next comma has not happened. */
function isConditional(words: readonly string[], at: number): boolean {
  const clause = words.slice(Math.max(0, at - CONDITION_REACH), at);
  return clause.slice(clause.lastIndexOf(",") + 1).some((word) => /^(?:if|unless|whether)$/.test(word));
}
const CONDITION_REACH = 8;

/** "No one has been killed since the truce began". */
const isDenied = (words: readonly string[], at: number) =>
  words.slice(Math.max(0, at - DENIAL_REACH), at).some((word) => /^(?:no|nobody|none|neither|without|nor)$/.test(word));
const DENIAL_REACH = 4;
