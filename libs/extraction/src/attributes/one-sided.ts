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
  let at = /^(?:that|which)$/.test(word(end)) ? end + 1 : end;
  if (!SINGLE.test(word(at))) return false;
  at++;
  for (let left = AUXILIARIES_MAX; left > 0 && AUXILIARY.test(word(at)); left--) at++;
  return ALONE.test(word(at));
}
