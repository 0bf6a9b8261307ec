import type { ActorSpan } from "../actors/actor-span.js";
import { coordinated } from "../actors/coordination.js";
import { isActing } from "../actors/is-acting.js";
import type { Sentence } from "../document/index.js";
import type { Mention } from "../mentions/mention.js";
import { KEEPING, MAKING } from "./party-verbs.js";

const PRONOUN = /^(?:they|it|he|she|each)$/;
/** "His soldiers", "their men": who acts is whose they are. */
const OWNER = /^(?:his|her|its|their)$/;
const OWN_PEOPLE =
  /^(?:men|troops|forces|soldiers|army|fighters|gunmen|guerrillas|militiamen|militia|units|government|country|nation|movement|organi[sz]ation|group|party|side|commanders|rebels|people|air|armed|military|warplanes|gunners|followers|supporters)$/;
/** Tokens between the pronoun and the mention that it makes, keeps or breaks: "they may yet give up the". */
const PRONOUN_REACH = 7;

/** "They agreed to a truce", "the truce they have kept": whether a pronoun does it. */
export function isDoneByPronoun({ sentence, first, end, form }: Mention): boolean {
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  if (PRONOUN.test(word(end)) || (/^(?:that|which)$/.test(word(end)) && PRONOUN.test(word(end + 1)))) return true;
  const at = pronounBefore(sentence, first);
  if (at === undefined) return false;
  const between = sentence.tokens.slice(at + 1, first).map(({ lower }) => lower);
  return form === "verb" || between.some((each) => MAKING.has(each) || KEEPING.has(each));
}

/** Where "they" or "their men" stands before a token, in the same clause. */
export function pronounBefore({ tokens }: Sentence, first: number): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - PRONOUN_REACH); at--) {
    const word = tokens[at]?.lower ?? "";
    if (/^[;,.]$/.test(word)) return undefined;
    if (PRONOUN.test(word) || (OWNER.test(word) && OWN_PEOPLE.test(tokens[at + 1]?.lower ?? ""))) return at;
  }
  return undefined;
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
export const subjectOf = (spans: readonly ActorSpan[]): readonly ActorSpan[] =>
  firstSubject(coordinated(spans.filter(isActing)));

/** The first of the lists of names that is no object. */
export const firstSubject = (groups: readonly (readonly ActorSpan[])[]): readonly ActorSpan[] =>
  groups.find(([head]) => {
    const before = (back: number) => head?.sentence.tokens[head.first - back]?.lower ?? "";
    return !OBLIQUE.test(before(1) === "the" ? before(2) : before(1));
  }) ?? [];
