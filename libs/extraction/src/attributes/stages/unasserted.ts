import type { Stage } from "#domain";
import { isSaidOver } from "../said-over.js";

/** Tokens before a wording in which "if" makes a condition of it. */
const CONDITION_TOKENS = 8;
/** Tokens before a wording in which "no one" denies it. */
const DENIAL_TOKENS = 4;
/** Tokens before a wording in which it is put off, or denied. */
const PLAN_TOKENS = 3;
/** Tokens before a wording in which it is feared, or imagined. */
const FEAR_TOKENS = 2;

const PLANNED =
  /^(?:will|would|shall|should|might|could|must|cannot|never|not|hardly|scarcely|seldom|until|once|if|unless|whether)$/;
const APPOINTED = /^(?:is|are|was|were|be|due|set|scheduled|supposed|meant|expected|planned|ought)$/;
const STARTS = /\b(?:begins|starts|(?:takes|comes|goes|enters) (?:\w+ )?(?:effect|force))$/;
const WHEN =
  /^(?:on|from|today|tomorrow|tonight|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|this)$/;
const IMAGINED =
  /^(?:would|could|should|might|any|threaten|threatens|threatened|threatening|fears?|feared|danger|risk|warned|warns)$/;

/**
 * Whether the words around a wording say that the stage it names is only a condition, planned, imagined or denied.
 *
 * Shape: `start..end` are the tokens of the wording with its mention, `end` exclusive.
 */
export function isUnasserted(stage: Stage, words: readonly string[], start: number, end: number): boolean {
  switch (stage) {
    case "declared":
      return isSaidOver(words, start, end);
    case "extended":
      return isConditional(words, start) || isWished(words, start, end);
    case "in-effect":
      return isConditional(words, start) || isPlanned(words, start, end);
    case "violated":
      return isConditional(words, start) || isImagined(words, start, end) || isDenied(words, start);
    case "ended":
      return isConditional(words, start) || isImagined(words, start, end);
  }
}

/** "If the army broke the truce": what stands between "if" and the next comma has not happened. */
function isConditional(words: readonly string[], start: number): boolean {
  const clause = words.slice(Math.max(0, start - CONDITION_TOKENS), start);
  return clause.slice(clause.lastIndexOf(",") + 1).some((word) => /^(?:if|unless|whether)$/.test(word));
}

/** "Would come into force", "is to start", "never took hold", "takes effect on Monday": of what is to come, or is not. */
function isPlanned(words: readonly string[], start: number, end: number): boolean {
  const before = words.slice(Math.max(0, start - PLAN_TOKENS), start);
  const clause = [...before.slice(before.lastIndexOf(",") + 1), ...words.slice(start, end)];
  return (
    clause.some((word) => PLANNED.test(word) || word.endsWith("n't")) ||
    isAppointed(clause) ||
    (STARTS.test(clause.join(" ")) && isWhen(words, end))
  );
}

/** "At noon"; not "at once". */
const isWhen = (words: readonly string[], at: number): boolean =>
  WHEN.test(words[at] ?? "") || (words[at] === "at" && words[at + 1] !== "once");

/** "Would have expired on Saturday", "was to run out", "any breach of it": of what has not happened. */
function isImagined(words: readonly string[], start: number, end: number): boolean {
  const span = words.slice(Math.max(0, start - FEAR_TOKENS), end);
  return span.some((word) => IMAGINED.test(word)) || isAppointed(span);
}

/** "Said that it should be extended", "for the truce to be prolonged", "was not extended". */
function isWished(words: readonly string[], start: number, end: number): boolean {
  const span = words.slice(Math.max(0, start - FEAR_TOKENS), end);
  return span.some(
    (word, at) =>
      /^(?:should|would|could|might|must|not|never|whether)$/.test(word) || (word === "to" && span[at + 1] === "be"),
  );
}

/** "Was to", "is due to". */
const isAppointed = (words: readonly string[]): boolean =>
  words.some((word, at) => word === "to" && APPOINTED.test(words[at - 1] ?? ""));

/** "No one has been killed since the truce began". */
const isDenied = (words: readonly string[], start: number): boolean =>
  words
    .slice(Math.max(0, start - DENIAL_TOKENS), start)
    .some((word) => /^(?:no|nobody|none|neither|without|nor)$/.test(word));
