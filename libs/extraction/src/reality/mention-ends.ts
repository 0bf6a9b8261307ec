import { verbWords } from "../lexicon/verbs.js";
import { ADVERBS, WORD_CLASSES } from "../lexicon/words.js";

/** Words behind a mention that still belong to it, up to its verb: "a truce between the army and the rebels collapsed". */
const ATTACHED_WORDS_MAX = 14;
/** The same for what is inserted between commas. */
const INSERTED_WORDS_MAX = 24;
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
  "by",
  "there",
]);
const VERBAL = new Set([
  ...(WORD_CLASSES.be ?? []),
  ...(WORD_CLASSES.have ?? []),
  ...(WORD_CLASSES.modal ?? []),
  ...verbWords("hold"),
  ...verbWords("collapse"),
  ...verbWords("begin"),
  ..."exists existed expired lasted ran survived unravelled faltered brings saw allows allowed gives gave calls called provides provided covers covered applies applied will took takes take came comes come went goes entered enters fell broke breaks appeared appears seemed seems remains remained brought".split(
    " ",
  ),
]);

/** Participles that go on with the noun phrase: "a truce brokered by two kings broke down". */
const DESCRIBING = new Set([
  ...verbWords("reach", "participle"),
  ...verbWords("declare", "participle"),
  ..."agreed called mediated sponsored backed supervised monitored guaranteed proposed offered overseen hosted meant intended designed aimed supposed due set scheduled hammered".split(
    " ",
  ),
]);
/** Opens a clause with a subject of its own. */
const CLAUSE = /^(?:but|and|while|as|so|yet|though|although)$/;
const SUBCLAUSE = /^(?:while|although|though|because|when|where|whereas|if|unless|until)$/;
const RELATIVE = /^(?:which|that|who|whose|under)$/;
/** Between the comma that closes an insertion and the verb: "the truce, agreed in May, has so far held". */

/**
 * Where the noun phrase of a mention may end: at its noun, behind what is attached to it, and behind what is inserted between commas,
 * each where a verb follows that can be its own.
 *
 * Shape: token indices, nearest first, `end` the first of them.
 */
export function mentionEnds(words: readonly string[], end: number): readonly number[] {
  const ends = [end];
  const attached =
    ATTACHING.has(words[end] ?? "") || DESCRIBING.has(words[end] ?? "") ? verbBehind(words, end) : undefined;
  if (attached !== undefined) ends.push(attached);
  const comma = words[end] === "," ? end : commaBefore(words, end, attached);
  const inserted = comma === undefined ? undefined : verbBehindInsertion(words, comma);
  if (inserted !== undefined && !ends.includes(inserted)) ends.push(inserted);
  return ends;
}

/** The first verb behind what is attached at `end`. */
function verbBehind(words: readonly string[], end: number): number | undefined {
  for (let at = end + 1; at < Math.min(words.length, end + ATTACHED_WORDS_MAX); at++) {
    const word = words[at] ?? "";
    if (/^[;:.?!]$/.test(word) || SUBCLAUSE.test(word)) return undefined;
    if (word === "," && CLAUSE.test(words[at + 1] ?? "")) return undefined;
    // "A truce in the war, which has lasted for years": the war has.
    if (word === "," && WAR.test(words[at - 1] ?? "") && /^(?:which|that)$/.test(words[at + 1] ?? "")) return undefined;
    if (word === "that" && SAYING.has(words[at - 1] ?? "")) return undefined;
    if (VERBAL.has(word) && !(word === "last" && PERIOD.test(words[at + 1] ?? ""))) return at;
  }
  return undefined;
}

const WAR = /^(?:war|conflict|fighting|insurgency|rebellion|campaign|struggle|siege|offensive|violence)$/;

/** "…, said that it would": a verb of something else. */
const SAYING = new Set(verbWords("say"));

/** "Last week" is no verb. */
const PERIOD =
  /^(?:week|month|year|night|spring|summer|autumn|fall|winter|[a-z]+day|january|february|march|april|may-month|june|july|august|september|october|november|december)$/;

/** "A truce in the capital, which …": the comma behind what is attached, where no verb comes before it. */
function commaBefore(words: readonly string[], end: number, verbAt: number | undefined): number | undefined {
  if (!ATTACHING.has(words[end] ?? "")) return undefined;
  const limit = Math.min(words.length, end + ATTACHED_WORDS_MAX, verbAt ?? Number.POSITIVE_INFINITY);
  for (let at = end + 1; at < limit; at++) if (words[at] === ",") return at;
  return undefined;
}

/** The verb behind an insertion that opens at a comma: "the truce, which was agreed in May, collapsed". */
function verbBehindInsertion(words: readonly string[], comma: number): number | undefined {
  const opener = words[comma + 1] ?? "";
  if (!RELATIVE.test(opener) && !DESCRIBING.has(opener) && !/^(?:the|a|an|first|originally|now)$/.test(opener))
    return undefined;
  for (let at = comma + 2; at < Math.min(words.length, comma + INSERTED_WORDS_MAX); at++) {
    const word = words[at] ?? "";
    if (/^[;:.?!]$/.test(word)) return undefined;
    if (word !== ",") continue;
    let verbAt = at + 1;
    while (ADVERBS.has(words[verbAt] ?? "") && !VERBAL.has(words[verbAt] ?? "")) verbAt++;
    if (VERBAL.has(words[verbAt] ?? "")) return verbAt;
  }
  return undefined;
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
