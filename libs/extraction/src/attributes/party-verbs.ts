import { verbWords } from "../lexicon/verbs.js";
import { WORD_CLASSES } from "../lexicon/words.js";

/** What makes a ceasefire: who does it is a side, or brought the sides to it. */
export const MAKING: ReadonlySet<string> = new Set([
  ...verbWords("declare"),
  ...verbWords("reach"),
  ...verbWords("agree"),
  "called",
  "join",
  "joined",
  "joins",
  "accept",
  "accepted",
  "accepts",
]);
/** What presupposes one: kept, broken, ended. */
export const KEEPING: ReadonlySet<string> = new Set([
  ...verbWords("keep"),
  ...verbWords("break"),
  ...verbWords("finish"),
  "abided",
  "abide",
  "abides",
  "abiding",
  "complied",
  "comply",
  "complying",
  "adhere",
  "adhered",
  "observe",
]);
/** What one side can do by itself. */
export const DECLARING = /^(?:declar|announc|proclaim|decree|order|call|observ|abid|launch|unveil|stop|impose)/;
/** What only those who are bound can do; others watch over a ceasefire, save or praise it. */
export const BINDING = /^(?:respect|honou?r|observ|abid|adher|compl|uph[eo]ld|violat|br[eo]a?k|broke|breach|join)/;
/** What a go-between does; only who is known to fight in the war may do it for itself. */
export const BROKERING = /^(?:broker|mediat|negotiat|arrang|facilitat|orchestrat|engineer|secur|clinch)/;
/** What may stand between a subject and its verb. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...(WORD_CLASSES.adverb ?? []),
  ...(WORD_CLASSES.be ?? []),
  ...(WORD_CLASSES.have ?? []),
  "to",
  "it",
  "they",
  "he",
  "said",
  "say",
  "says",
  "that",
  "would",
  "will",
  "had",
  "its",
  "their",
  "and",
  "on",
]);

/** Who says of whom that the ceasefire was broken. */
export const ACCUSING = /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing))$/;
