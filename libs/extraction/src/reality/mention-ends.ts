import { verbWords } from "../lexicon/verbs.js";
import { WORD_CLASSES } from "../lexicon/words.js";

/** Words behind a mention that still belong to it, up to its verb: "a truce between the army and the rebels collapsed". */
const ATTACHED_WORDS_MAX = 14;
const ATTACHING = new Set([
  "between",
  "in",
  "with",
  "on",
  "for",
  "of",
  "across",
  "around",
  "along",
  "near",
  "among",
  "at",
  "over",
  "to",
]);
const VERBAL = new Set([
  ...(WORD_CLASSES.be ?? []),
  ...(WORD_CLASSES.have ?? []),
  ...(WORD_CLASSES.modal ?? []),
  ...verbWords("hold"),
  ...verbWords("collapse"),
  ...verbWords("begin"),
  ..."will took takes take came comes come went goes entered enters fell broke breaks appeared appears seemed seems remains remained brought".split(
    " ",
  ),
]);

/** Where the noun phrase of a mention may end: at its noun, and behind what is attached to it. */
export function mentionEnds(words: readonly string[], end: number): readonly number[] {
  if (!ATTACHING.has(words[end] ?? "")) return [end];
  for (let at = end + 1; at < Math.min(words.length, end + ATTACHED_WORDS_MAX); at++) {
    const word = words[at] ?? "";
    if (/^[;:.?!]$/.test(word)) return [end];
    if (VERBAL.has(word)) return [end, at];
  }
  return [end];
}

const TOPIC_PREPOSITIONS = new Set([
  "on",
  "for",
  "of",
  "about",
  "towards",
  "toward",
  "over",
  "regarding",
  "concerning",
]);
const TOPICS = new Set(
  `talk talks negotiation negotiations discussion discussions proposal proposals plan plans call calls appeal appeals hope hopes prospect prospects offer offers
   idea resolution chance chances possibility demand demands effort efforts draft question need request bid push consultations dialogue work vote motion meeting`.split(
    /\s+/,
  ),
);

/** Whether the mention only says what talks, a plan or a call are about: then the verb behind it is not its own. */
export const isComplement = (words: readonly string[], first: number): boolean =>
  TOPIC_PREPOSITIONS.has(words[first - 1] ?? "") && TOPICS.has(words[first - 2] ?? "");
