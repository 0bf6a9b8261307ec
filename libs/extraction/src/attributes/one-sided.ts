import type { Mention } from "../mentions/mention.js";

/** Words before the noun by which a ceasefire is of one side alone. */
const OF_ONE = /^(?:unilateral|self-imposed|self-declared|one-sided)$/;
/** A single one who made it: "the truce that it had declared". */
const SINGLE = /^(?:it|he|she)$/;
/** What one does alone; a ceasefire that it "agreed to" has another side. */
const ALONE =
  /^(?:declared|declares|announced|announces|proclaimed|proclaims|called|ordered|orders|offered|imposed|observed|kept|launched|unveiled|observing|keeping|honou?ring)$/;
/** "Declared an unconditional ceasefire with the rebels": of one side; two "agree to" an unconditional one. */
const DECLARES = /^(?:declar|proclaim)(?:es?|ed|ing|s)?$/;
/** "Held its fire by a unilateral decision": what one does without the other. */
const OWN_STEP = /^(?:decision|basis|move|gesture|step|measure|initiative|declaration|announcement)$/;
/** Words between the one and its verb. */
const AUXILIARY = /^(?:had|has|have|been|itself|himself|first|once|already|unilaterally|earlier|recently)$/;
const AUXILIARIES_MAX = 4;

/** Tokens behind the mention within which "declared alone" is said of it. */
const ALONE_REACH = 10;

/** "Which the rebel leader had declared alone", "proclaimed on its own". */
const isDoneAlone = (behind: readonly string[]): boolean =>
  behind.some(
    (word, at) =>
      DECLARES.test(word) &&
      (behind[at + 1] === "alone" ||
        (/^(?:on|by)$/.test(behind[at + 1] ?? "") &&
          /^(?:its|their|his|itself|themselves|himself)$/.test(behind[at + 2] ?? ""))),
  );

/** "their unilateral truce", "a truce of its own", "unilaterally declared a truce", "the truce that it had first declared", "had been observing". */
export function isOneSided({ modifiers, sentence, first, end }: Mention): boolean {
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  if (modifiers.some((each) => OF_ONE.test(each))) return true;
  if ([1, 2, 3].some((back) => word(first - back) === "unilaterally") || word(end) === "unilaterally") return true;
  if (sentence.tokens.some(({ lower }, at) => lower === "unilateral" && OWN_STEP.test(word(at + 1)))) return true;
  const declares = [1, 2, 3, 4].some((back) => DECLARES.test(word(first - back)));
  if (declares && modifiers.includes("unconditional")) return true;
  if (isDoneAlone(sentence.tokens.slice(end, end + ALONE_REACH).map(({ lower }) => lower))) return true;
  if (word(end) === "of" && /^(?:its|their|his)$/.test(word(end + 1)) && word(end + 2) === "own") return true;
  return isDoneBy(SINGLE, { sentence, end });
}

/** "The truce they have kept for a month": one-sided where one armed group is all that "they" can be. */
export const isDoneByThem = (mention: Mention): boolean => isDoneBy(/^they$/, mention);

/** Words between a mention and the clause that is said of it: "the truce on all fronts that it declared". */
const WHERE_WORDS_MAX = 4;

/** Where the clause behind a mention begins, behind "that" or "which" if there is one. */
function clauseBehind(word: (at: number) => string, end: number): number {
  if (/^(?:that|which)$/.test(word(end))) return end + 1;
  if (!/^(?:on|in|across|for|with|around|along)$/.test(word(end))) return end;
  for (let at = end + 1; at <= end + WHERE_WORDS_MAX; at++) {
    if (/^(?:that|which)$/.test(word(at))) return at + 1;
    if (/^[,;.]$/.test(word(at))) break;
  }
  return end;
}

/** Whether a clause right behind the mention says that it is what a pronoun declared or kept. */
function isDoneBy(pronoun: RegExp, { sentence, end }: Pick<Mention, "sentence" | "end">): boolean {
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  let at = clauseBehind(word, end);
  if (!pronoun.test(word(at))) return false;
  at++;
  for (let left = AUXILIARIES_MAX; left > 0 && AUXILIARY.test(word(at)); left--) at++;
  return ALONE.test(word(at));
}
