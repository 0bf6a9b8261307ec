import { verbWords } from "../lexicon/verbs.js";
import { ADVERBS } from "../lexicon/words.js";
import type { Mention } from "../mentions/mention.js";
import { mentionEnds } from "./mention-ends.js";
import { isHeadline } from "./mention-reasons.js";
import { phraseWords } from "./phrase-words.js";
import type { UnrealKind } from "./reality-rule.js";

/** Why nothing that is said of a mention is asserted. */
export interface Supposition {
  readonly why: string;
  readonly kind: UnrealKind;
}

const CONDITIONAL: Supposition = { why: "only under a condition", kind: "hypothetical" };
const ASKED: Supposition = { why: "only asked about", kind: "hypothetical" };
const MODAL: Supposition = { why: "what might become of one", kind: "hypothetical" };
const TO_COME: Supposition = { why: "of a time that is yet to come", kind: "hypothetical" };

const QUOTE = /^["“”]$/;
/** Whether a reason of this name is a supposition: what it takes away says nothing against the ceasefire itself. */
export const isSupposition = (why: string): boolean =>
  [CONDITIONAL, ASKED, MODAL, TO_COME].some((supposition) => supposition.why === why);

/** Clauses are looked through so far back, in tokens. */
const REACH = 40;

/**
 * Whether the clause of a mention supposes what it says: a condition and what follows from it, a question, a modal, a time to come.
 *
 * "If the truce breaks down, all is lost" tells of no breakdown, and of a truce only where one was told of before. What describes the mention
 * itself is not supposed: "if the truce that began on Monday breaks down".
 */
export function suppositionOf(mention: Mention): Supposition | undefined {
  const words = phraseWords(mention.sentence);
  if (isDescribed(mention, words)) return undefined;
  if (words.at(-1) === "?" || (words.at(-2) === "?" && !words.slice(0, -2).some((word) => QUOTE.test(word))))
    return ASKED;
  if (
    mention.determiner === "definite" &&
    mentionEnds(words, mention.end).some((end) => HOLD.has(words[end + 1] ?? ""))
  )
    return undefined;
  return conditionBefore(words, mention.first) ?? predicateOf(mention, words) ?? adverbialOf(mention, words);
}

/** "Whether the truce will hold": there is one. */
const HOLD = new Set(verbWords("hold", "base"));
const MADE = new Set([
  ...verbWords("reach", "participle"),
  ...verbWords("declare", "participle"),
  "agreed",
  "brokered",
]);
const PAST = /^(?:was|were|had|has|have|took|came|went|began|[a-z]+ed)$/;

/** "The truce with the duke, signed on Monday": how far the comma may stand. */
const ATTACHED_TOKENS = 6;

/** "The truce signed on Monday", "the truce that has held since May". */
function isDescribed({ determiner, end }: Mention, words: readonly string[]): boolean {
  if (determiner !== "definite") return isMadeBehind(words, end);
  const at = words[end] === "," ? end + 1 : end;
  if (MADE.has(words[at] ?? "")) return true;
  const comma = words.slice(end, end + ATTACHED_TOKENS).indexOf(",");
  if (comma >= 0 && MADE.has(words[end + comma + 1] ?? "")) return true;
  if (/^(?:that|which)$/.test(words[at] ?? "") && /^(?:is|are)$/.test(words[at + 1] ?? "") && words[at + 2] === "to")
    return true;
  return /^(?:that|which)$/.test(words[at] ?? "") && words.slice(at + 1, at + 6).some((word) => PAST.test(word));
}

/** "A ceasefire that both armies signed on Monday": whoever says when or by whom it was made supposes none. Units: `end` a token index, exclusive. */
export function isMadeBehind(words: readonly string[], end: number): boolean {
  const at = words[end] === "," ? end + 1 : end;
  if (!/^(?:that|which)$/.test(words[at] ?? "")) return false;
  const behind = words.slice(at + 1, at + 1 + ATTACHED_TOKENS);
  const made = behind.findIndex((word) => MADE.has(word));
  return made >= 0 && !behind.slice(0, made).some((word) => NOT_TOLD.test(word));
}
const NOT_TOLD =
  /^(?:is|are|be|can|may|not|never|yet|nobody|neither|no|to|will|would|could|should|might|must)$|n['’]t$/;

/** Whoever asks or doubts opens a question with "if", which ends at the next comma. */
const ASKING =
  /^(?:ask|asks|asked|asking|know|knows|knew|wonder|wonders|wondered|see|say|sure|clear|doubt|doubts|doubted|tell|question|decide|unclear|unknown)$/;

/** "Asked on Thursday if". */
const ASKING_TOKENS = 3;

/** What opens a condition on the left of a mention, in its sentence; another one, a quotation or "but" closes it. */
function conditionBefore(words: readonly string[], first: number): Supposition | undefined {
  let commas = 0;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const word = words[at] ?? "";
    if (/^[;:.!?()“”"–—]$/.test(word)) return undefined;
    if (word === ",") {
      if (/^(?:but|yet|though|although|while|so)$/.test(words[at + 1] ?? "")) return undefined;
      commas++;
    }
    if (
      /^(?:if|unless|suppose|supposing|imagine)$/.test(word) ||
      (word === "case" && words[at - 1] === "in" && words[at + 1] !== "of")
    )
      return words.slice(Math.max(0, at - ASKING_TOKENS), at).some((before) => ASKING.test(before))
        ? commas === 0
          ? ASKED
          : undefined
        : CONDITIONAL;
    // "Whether the king, as some reported, had told his men": what is inserted has a comma at each end.
    if (word === "whether" && commas % 2 === 0) return ASKED;
  }
  return undefined;
}

/** What opens a clause of time that may be to come. */
const WHEN = /^(?:when|whenever|while|once|until|till|before|after|soon|long|day|moment|hour|time)$/;
/** How far before a mention it may stand: "as soon as the truce", "the day on which the truce". */
const WHEN_TOKENS = 3;
const PRESENT =
  /^(?:is|are|takes|take|comes|come|goes|go|enters|begins|begin|starts|start|holds|hold|lasts|last|ends|end|expires|collapses|breaks|fails|falls|has|have)$/;
const MODALS = /^(?:would|could|might|should|must|cannot|may|can|ought)$/;
/** "He said that the truce would": what is announced is told so too. */
const SAID = new Set(
  (["past", "third", "ing"] as const).flatMap((form) =>
    (["say", "agree", "declare"] as const).flatMap((family) => verbWords(family, form)),
  ),
);

const OTHER_CLAUSE = /^(?:so|that|who|because|when|where|while|until|before|after|if|as)$/;

/** "The truce should have started on Saturday": it was arranged so. */
const isArranged = (modal: string, next: string | undefined): boolean => modal === "should" && next === "have";

/** "The truce will be announced by two colonels": what will be signed may be agreed already. */
const TO_BE_MADE = /^(?:announced|declared|called|discussed|negotiated|reached|agreed|proclaimed)$/;

function predicateOf(mention: Mention, words: readonly string[]): Supposition | undefined {
  for (const end of mentionEnds(words, mention.end)) {
    // "A truce so that pilgrims could go home": the verb of another clause.
    if (words.slice(mention.end, end).some((word) => OTHER_CLAUSE.test(word))) continue;
    let at = end;
    while (ADVERBS.has(words[at] ?? "") && !/^(?:have|been)$/.test(words[at] ?? "")) at++;
    const verb = words[at] ?? "";
    if (
      MODALS.test(verb) &&
      !isArranged(verb, words[at + 1]) &&
      !(verb === "would" && words[at + 1] !== "have" && isSaid(words, mention.first))
    )
      return MODAL;
    if (verb === "will" && words[at + 1] === "be" && TO_BE_MADE.test(words[at + 2] ?? "")) return TO_COME;
    if (PRESENT.test(verb) && words[at - 1] !== "at" && isToCome(words, mention.first))
      return isHeadline(mention) && isToldAfter(words, mention.first) ? undefined : TO_COME;
  }
  return undefined;
}

/** "He was confident that the truce would": what is hoped for. */
const HOPED =
  /^(?:confident|hopeful|optimistic|hope|hopes|hoped|hoping|sure|doubted|feared|fears|believe|believes|believed|convinced)$/;

const isSaid = (words: readonly string[], first: number): boolean => {
  const before = words.slice(Math.max(0, first - REACH), first);
  const at = before.findLastIndex((word) => SAID.has(word) || HOPED.test(word));
  return at >= 0 && !HOPED.test(before[at] ?? "");
};

const isToCome = (words: readonly string[], first: number): boolean =>
  words.slice(Math.max(0, first - WHEN_TOKENS), first).some((word) => WHEN.test(word));

/** What places something else in time or under terms: "under the truce", "during the truce". */
const ADVERBIAL = /^(?:under|during|throughout|amid|in|after|before|of)$/;
/** How far from it the modal of its clause may stand, in tokens. */
const CLAUSE_TOKENS = 8;

/** "Under cover of the truce the king would bring up his guns": what would be done during it. */
function adverbialOf({ first, end }: Mention, words: readonly string[]): Supposition | undefined {
  if (!ADVERBIAL.test(words[first - 1] ?? "") || isSaid(words, first)) return undefined;
  const behind = words.slice(end, end + CLAUSE_TOKENS);
  const before = words.slice(Math.max(0, first - CLAUSE_TOKENS), first);
  const closed = behind.findIndex((word) => BREAK.test(word));
  const opened = before.findLastIndex((word) => BREAK.test(word));
  const clause = [...before.slice(opened + 1), ...(closed < 0 ? behind : behind.slice(0, closed))];
  return clause.some((word) => /^(?:would|could|might)$/.test(word)) ? MODAL : undefined;
}
const BREAK = /^(?:[,;:.!?()"“”–—]|that|which|who|and|but)$/;

/** "Shells hit port hours after truce takes effect": headlines tell the past in the present; "Aid to flow after truce takes effect" does not. */
const isToldAfter = (words: readonly string[], first: number): boolean =>
  words.slice(Math.max(0, first - WHEN_TOKENS), first).includes("after") &&
  !words
    .slice(0, first)
    .some((word) => /^(?:to|will|would|could|may|might|should|must|can|only|if|set|due)$/.test(word));
