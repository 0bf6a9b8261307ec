import type { Stage } from "#domain";
import type { ActorSpan } from "../actors/actor-span.js";
import { WORD_CLASSES } from "../lexicon/words.js";
import { PhraseIndex } from "../phrase/match-phrases.js";
import { phraseWords, type Verdict } from "../reality/judge-reality.js";
import { mentionEnds } from "../reality/mention-ends.js";
import type { StageFact } from "./mention-facts.js";
import { stageRules } from "./stage.rule.js";

const ACCUSE =
  /^(?:accuse|accused|accuses|accusing|blame|blamed|blames|blaming|alleged|alleges|alleging|charged|denounced|condemned)$/;
const ATTRIBUTE =
  /^(?:said|says|saying|told|according|reported|reports|claimed|claims|announced|stated|confirmed|noted|insisted)$/;
const ADVERBS = new Set(WORD_CLASSES.adverb);
const index = new PhraseIndex(stageRules);

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
  for (const match of matchesOf(verdict)) add(match.rule.stage, match.rule.name);
  if (mention.form === "verb" && verdict.outcome === "real")
    add(mention.verbForm === "past" ? "in-effect" : "declared", "the fighting was stopped");
  if (mention.tail === "violation") add("violated", "violations of it");
  if (mention.tail === "extension" || mention.modifiers.includes("extended")) add("extended", "its extension");
  return [...facts.values()];
}

function matchesOf(verdict: Verdict) {
  const { mention } = verdict;
  const words = phraseWords(mention.sentence);
  const ends = mentionEnds(words, mention.end);
  return index
    .matches({ words, slotEnds: (slot, at) => (slot === "mention" && at === mention.first ? ends : []) })
    .filter(
      (match) =>
        (match.mentionAt !== undefined || !match.rule.phrase.source.includes("@")) &&
        !(match.rule.notAfter && precededBy(words, match.start, match.rule.notAfter)),
    );
}

function precededBy(words: readonly string[], at: number, barred: readonly string[]): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    if (barred.includes(word) || (word.endsWith("n't") && barred.includes("not"))) return true;
    if (!ADVERBS.has(word)) return false;
  }
  return false;
}
