import type { Sentence } from "../document/index.js";
import { verb } from "../lexicon/verbs.js";
import { type Draft, draftOf, formOf, STOP_VERBS, STOPPED_WORDS } from "./verb-draft.js";

/** "stopped the attack at the river": somebody else's. One's own is "its attack", or stopped for a time. */
export const ONE_ATTACK = /^(offensive|attack|assault|advance)$/;
/** A war ends in many ways; one that "was stopped by an agreement" was stopped by a ceasefire. */
const WARS = /^(war|battle|conflict|violence|campaign)$/;
/** The fighting itself, as what stops. */
export const SUBJECTS =
  /^(fighting|hostilities|guns|firing|shooting|gunfire|shelling|bombing|bombardment|attacks|operations|activities|actions|raids|airstrikes|clashes)$/;
const AUXILIARY =
  /^(has|have|had|was|were|is|are|be|been|being|to|will|would|shall|must|should|could|may|might|can|not|never|all|largely|completely|finally|immediately|also|temporarily|briefly|there|everywhere|expected|due|supposed|scheduled|meant)$/;

/** "The guns along the river fell silent". */
export function gunsFallSilent(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  if (!/^(guns|weapons|arms)$/.test(words[at] ?? "")) return undefined;
  const from = WHERE.test(words[at + 1] ?? "") ? behindPlace(words, at + 1) : at + 1;
  const end = Math.min(words.length, from + 4);
  for (let i = from; i < end; i++) {
    if (
      (words[i] === "silent" || words[i] === "quiet" || words[i] === "silenced") &&
      /^(fall|fell|fallen|went|gone|were|be|go|remain|remained)$/.test(words[i - 1] ?? "")
    ) {
      const past = /^(fell|fallen|went|gone|were|remained)$/.test(words[i - 1] ?? "");
      return {
        ...draftOf(sentence, words, at, i + 1, verb("fall/falls/fell/fallen/falling"), "the guns fall silent"),
        verbForm: past ? "past" : "base",
      };
    }
  }
  return undefined;
}

/** "Hostilities ceased", "the shelling was stopped": the fighting itself is the subject. */
export function fightingStops(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  const isWar = WARS.test(words[at] ?? "");
  // "All fire ceased at noon"
  const isAllFire = words[at] === "fire" && words[at - 1] === "all";
  if (!isWar && !isAllFire && !SUBJECTS.test(words[at] ?? "") && !ONE_ATTACK.test(words[at] ?? "")) return undefined;
  if (
    MILITARY_ONLY.test(words[at] ?? "") &&
    !/^(military|combat|offensive|hostile)$/.test(words[at - 1] ?? "") &&
    !isOfArmy(words, at)
  )
    return undefined;
  let verbAt = at + 1;
  if (WHERE.test(words[verbAt] ?? "")) verbAt = behindPlace(words, verbAt);
  else if (words[verbAt] === "and" && STOPPED_WORDS.has(words[verbAt + 2] ?? "")) verbAt += 2;
  const limit = verbAt + 5;
  while (verbAt < limit && (AUXILIARY.test(words[verbAt] ?? "") || isAllBut(words, verbAt))) verbAt++;
  const word = words[verbAt] ?? "";
  // "The shooting was to end at noon"; whatever "ended" may just have ended.
  const isOrdered = /^(?:to|will|would|must)$/.test(words[verbAt - 1] ?? "");
  const isToEnd = word === "end" && (isOrdered || isPresent(words, at, verbAt));
  if (!STOPPED_WORDS.has(word) && !isToEnd) return undefined;
  const isPassive = /^(was|were|is|are|be|been|being)$/.test(words[verbAt - 1] ?? "");
  // "Everyone was told that the war would stop at midnight"
  const isDecreed = isOrdered && /^(?:stop|cease)$/.test(word);
  if (isWar && !isDecreed && !(isPassive && isByAgreement(words, verbAt + 1))) return undefined;
  if (ONE_ATTACK.test(words[at] ?? "") && !(isPassive && /^(?:suspended|paused)$/.test(word))) return undefined;
  const next = words[verbAt + 1];
  if (
    !isWar &&
    isPassive &&
    next === "by" &&
    !/^(order|orders|agreement|mutual|both|the)$/.test(words[verbAt + 2] ?? "")
  )
    return undefined;
  // "The shelling stopped the train" stops something else.
  if (
    !isPassive &&
    next !== undefined &&
    !(next === "with" && isAgreement(words.slice(verbAt + 2, verbAt + 2 + AGREED_TOKENS))) &&
    !/^(\d+|on|at|in|for|from|when|after|as|across|along|under|by|within|before|since|until|and|but|yesterday|today|overnight|shortly|late|early|immediately|completely|altogether|[a-z]+day|[,.;:"”)])$/.test(
      next,
    )
  )
    return undefined;
  const stop = STOP_VERBS.find((each) => formOf(each, word));
  if (!stop) return undefined;
  return {
    ...draftOf(sentence, words, at, verbAt + 1, stop, "the fighting stops"),
    verbForm: formOf(stop, word) ?? "past",
  };
}

/** These are of arms only where the word before says so, or the army that they are of. */
const MILITARY_ONLY = /^(operations|activities|actions)$/;
const OF_ARMY_TOKENS = 6;

/** "All operations of the duke's army". */
const isOfArmy = (words: readonly string[], at: number): boolean =>
  words[at + 1] === "of" &&
  words
    .slice(at + 2, at + OF_ARMY_TOKENS)
    .some((word) => /^(?:army|armies|military|forces|troops|militias?)$/.test(word));

/** How far behind "hostilities end" its time may stand, in tokens. */
const PRESENT_TOKENS = 7;

/** "Under the accord hostilities end on both sides Friday morning". */
const isPresent = (words: readonly string[], at: number, verbAt: number): boolean =>
  verbAt === at + 1 &&
  /^(?:hostilities|attacks|operations|raids|clashes)$/.test(words[at] ?? "") &&
  words
    .slice(verbAt + 1, verbAt + PRESENT_TOKENS)
    .some((word) =>
      /^(?:midnight|noon|dawn|today|tomorrow|tonight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/.test(word),
    );

/** How far behind "was stopped" the agreement may stand that did it, in tokens. */
const AGREEMENT_TOKENS = 11;

/** "Was stopped in August of that year by an agreement". */
function isByAgreement(words: readonly string[], at: number): boolean {
  const behind = words.slice(at, at + AGREEMENT_TOKENS);
  const by = behind.indexOf("by");
  return by >= 0 && isAgreement(behind.slice(by + 1, by + AGREED_TOKENS));
}
const isAgreement = (words: readonly string[]) => words.some((word) => /^(agreement|accord|deal|pact)$/.test(word));
/** How far behind "by" or "with" the word for it may stand, in tokens. */
const AGREED_TOKENS = 5;

/** "All but stopped". */
const isAllBut = (words: readonly string[], at: number) => words[at] === "but" && words[at - 1] === "all";

const WHERE = /^(?:in|on|along|across|around|near|between|at|inside|outside|over|of)$/;
/** How long the place between the fighting and its stopping may be, in tokens. */
const PLACE_TOKENS = 7;

/** "Fighting around the two towns had stopped": the auxiliary or the verb behind the place, else the place itself. */
function behindPlace(words: readonly string[], at: number): number {
  for (let i = at + 2; i < at + PLACE_TOKENS; i++) {
    const word = words[i] ?? ".";
    if (/^[,.;:]$/.test(word) || /^(?:that|which|who|but)$/.test(word)) return at;
    if (STOPPED_WORDS.has(word) || /^(?:has|have|had|was|were|would|will|is|are|fell|went)$/.test(word)) return i;
  }
  return at;
}
