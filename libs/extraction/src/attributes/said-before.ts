import type { ActorSpan } from "../actors/actor-span.js";
import { coordinated } from "../actors/coordination.js";
import { isActing } from "../actors/is-acting.js";
import type { Mention } from "../mentions/mention.js";
import { KEEPING, MAKING } from "./party-verbs.js";

const PRONOUN = /^(?:they|it|he|she)$/;
/** Tokens between the pronoun and the mention that it makes, keeps or breaks: "they may yet give up the". */
const PRONOUN_REACH = 7;

/** "They agreed to a truce", "the truce they have kept": whether a pronoun does it. */
export function isDoneByPronoun({ sentence, first, end, form }: Mention): boolean {
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  if (PRONOUN.test(word(end)) || (/^(?:that|which)$/.test(word(end)) && PRONOUN.test(word(end + 1)))) return true;
  for (let at = first - 1; at >= Math.max(0, first - PRONOUN_REACH); at--) {
    if (/^[;,.]$/.test(word(at))) return false;
    if (!PRONOUN.test(word(at))) continue;
    const between = sentence.tokens.slice(at + 1, first).map(({ lower }) => lower);
    return form === "verb" || between.some((each) => MAKING.has(each) || KEEPING.has(each));
  }
  return false;
}

/** "It declared a truce", "it broke its first truce": what one does by itself. */
export function isDoneAlone({ sentence, first }: Mention): boolean {
  const before = sentence.tokens.slice(Math.max(0, first - PRONOUN_REACH), first).map(({ lower }) => lower);
  const pronoun = before.findLastIndex((word) => PRONOUN.test(word));
  if (pronoun < 0) return false;
  const isOwn = /^(?:its|their|his)$/.test(sentence.tokens[first]?.lower ?? "");
  return isOwn || before.slice(pronoun).some((word) => /^(?:declar|proclaim|call)(?:s|es|ed|ing)?$/.test(word));
}

const OBLIQUE = /^(?:by|of|with|against|in|from|for|to|between|at|under|after|through|despite|amid|over|on|into|near)$/;

/** Whom a pronoun stands for that follows the sentence: its first names that are no object. */
export function subjectOf(spans: readonly ActorSpan[]): readonly ActorSpan[] {
  const groups = coordinated(spans.filter(isActing));
  return (
    groups.find(([head]) => {
      const before = (back: number) => head?.sentence.tokens[head.first - back]?.lower ?? "";
      return !OBLIQUE.test(before(1) === "the" ? before(2) : before(1));
    }) ?? []
  );
}
