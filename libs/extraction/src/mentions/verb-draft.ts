import type { Sentence } from "../document/index.js";
import { type VerbForms, verb } from "../lexicon/verbs.js";
import type { Mention } from "./mention.js";

/** A mention that has no id yet. */
export type Draft = Omit<Mention, "id">;

/** Verbs of stopping that go with fighting of any kind. */
export const STOP_VERBS = "stop halt cease suspend pause freeze/freezes/froze/frozen/freezing end".split(" ").map(verb);
/** All their forms but those of "end": what "ended" may just have ended. */
export const STOPPED_WORDS = new Set(
  STOP_VERBS.slice(0, 5).flatMap((each) => [each.base, each.third, each.past, each.ing]),
);

/** In which form a word stands, if it is one of the verb. */
export function formOf(forms: VerbForms, word: string | undefined): Mention["verbForm"] | undefined {
  if (word === forms.past || word === forms.participle) return "past";
  if (word === forms.third) return "third";
  if (word === forms.ing) return "ing";
  return word === forms.base ? "base" : undefined;
}

/** A mention by a verb of stopping. Units: `first..end` token indices, `end` exclusive. */
export function draftOf(
  sentence: Sentence,
  words: readonly string[],
  first: number,
  end: number,
  forms: VerbForms,
  rule: string,
): Draft {
  // "Agreed to put down their guns": of one form with the past.
  const isInfinitive =
    words[first] === forms.base && /^(?:to|will|would|shall|must|should)$/.test(words[first - 1] ?? "");
  const verbForm = isInfinitive ? "base" : (formOf(forms, words[first]) ?? "base");
  return {
    sentence,
    first,
    head: first,
    end,
    form: "verb",
    kind: "suspension-of-operations",
    determiner: "bare",
    plural: false,
    modifiers: [],
    verbForm,
    rule,
    ...(isTimed(words, end) || isTimedBefore(words, first) ? { lasts: true as const } : {}),
  };
}

/** How far before "its men will hold their fire" the length may stand, in tokens. */
const LENGTH_BEFORE_TOKENS = 9;

/** "For twelve hours over Christmas its men will hold their fire". */
function isTimedBefore(words: readonly string[], first: number): boolean {
  if (words[first - 1] !== "will") return false;
  const clause = words.slice(Math.max(0, first - LENGTH_BEFORE_TOKENS), first);
  const from = clause.lastIndexOf("for");
  return from >= 0 && clause.slice(from + 1, from + 4).some((word) => /^(?:hours?|days?|weeks?|months?)$/.test(word));
}

/** Whether a length or an hour follows: "for 48 hours", "at noon on Sunday", "from Saturday". */
function isTimed(words: readonly string[], end: number): boolean {
  for (let i = end; i < Math.min(words.length, end + 6); i++) {
    const word = words[i] ?? "";
    const next = words[i + 1] ?? "";
    if (/^[.;:?!]$/.test(word)) return false;
    if (
      /^(?:for|over)$/.test(word) &&
      words
        .slice(i + 1, i + 5)
        .some((each) =>
          /^(?:\d+-)?(?:hours?|days?|weeks?|months?|holidays?|weekend|christmas|easter|ramadan|eid|election)$/.test(
            each,
          ),
        )
    )
      return true;
    if (
      /^(?:at|from|until|by|on|since|within)$/.test(word) &&
      (/^\d/.test(next) ||
        /^(?:midnight|noon|dawn|dusk|sunset|sunrise|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(next))
    )
      return true;
  }
  return false;
}
