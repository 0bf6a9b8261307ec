import { verbWords } from "../lexicon/verbs.js";
import { WORD_CLASSES } from "../lexicon/words.js";

/** What makes a ceasefire: who does it is a side, or brought the sides to it. */
export const MAKING: ReadonlySet<string> = new Set([
  ...verbWords("declare"),
  ...verbWords("reach"),
  ...verbWords("agree"),
  "called",
  "calls",
  "calling",
  "join",
  "joined",
  "joins",
  "accept",
  "accepted",
  "accepts",
  "match",
  "matched",
  "matches",
  "reciprocated",
  "answered",
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
/** What makes it known. */
export const ANNOUNCING = /^(?:declar|announc|proclaim|unveil)/;
/** What only those who are bound can do; others watch over a ceasefire, save or praise it. */
export const BINDING = /^(?:respect|honou?r|observ|abid|adher|compl|uph[eo]ld|violat|br[eo]a?k|broke|breach|join)/;
/** What only a go-between does. */
export const MEDIATING = /^(?:broker|mediat|facilitat|orchestrat|engineer)/;
/** What a go-between does, or one of the principal sides of the war for itself. */
export const BROKERING = /^(?:negotiat|arrang|secur|clinch)/;
/** What observers and guarantors do. */
export const WATCHING = /^(?:monitor|supervis|verif|overs|polic|guarante)/;
/** What outsiders do for one that is there. */
export const LENGTHENING = /^(?:extend|prolong|renew|salvag|reviv)/;
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
