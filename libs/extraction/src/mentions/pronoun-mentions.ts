import type { Sentence } from "../document/index.js";
import { anaphorDraft } from "./anaphor-draft.js";
import type { Mention } from "./mention.js";

type Draft = Omit<Mention, "id">;

/** At the head of a sentence: what became of the thing spoken of before. */
const PREDICATES =
  /^(?:entered|enters|took|takes|came|comes|went|goes|began|begins|begun|started|runs|ran|lasts|expired|expires|became|becomes|collapsed|lasted|held|ended|broke)$/;
const MADE =
  /^(?:signed|agreed|announced|declared|reached|brokered|negotiated|concluded|proclaimed|sealed|struck|ordered|unveiled|hammered|thrashed|worked|drawn)$/;
const BEGAN = /^(?:began|started)$/;
const AHEAD = /^(?:to|will|would|shall)$/;
const STARTING = /^(?:take|come|go|enter|begin|start|last|run|expire)$/;

/** In any clause: nothing but an agreement or an order takes effect. */
const TAKES_EFFECT =
  /^(?:take|takes|took|taken|taking|come|comes|came|go|goes|went|gone|enter|enters|entered|be|was|is)$/;
const EFFECT = /^(?:effect|force|hold)$/;
/** How far behind "it" and behind its verb the effect is told, in tokens. */
const VERB_TOKENS = 5;
const EFFECT_TOKENS = 4;

/** "Had announced it on Friday", "signed it last week": somebody made it. */
const MAKES =
  /^(?:announced|declared|signed|proclaimed|ordered|accepted|approved|sealed|brokered|settled|reached|concluded|negotiated|clinched|unveiled|endorsed|backed|ratified|initialled)$/;
/** Behind it the clause goes on with when or by whom; not "announced it was leaving". */
const GOES_ON =
  /^(?:[,.;]|on|in|at|last|late|early|earlier|yesterday|today|by|after|before|hours|days|shortly|from|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

/**
 * "It entered into force at midnight", "hours after it took effect", "the envoy had announced it on Friday": what was spoken of before.
 *
 * Whether that is a ceasefire is for linking to say.
 */
export function pronounMentions(sentence: Sentence): readonly Draft[] {
  const words = sentence.tokens.map((token) => token.lower);
  return words.flatMap((word, at) => {
    if (word !== "it" && !(word === "this" && at === 0)) return [];
    const isSubject = at === 0 && isSpokenOf(words);
    const isMade =
      (MAKES.test(words[at - 1] ?? "") || isSignedTo(words, at)) &&
      GOES_ON.test(words[behindAdverb(words, at + 1)] ?? ".");
    return isSubject ||
      isMade ||
      isBegunThen(words, at) ||
      isMadeThen(words, at) ||
      isOpenedByMaking(words, at) ||
      takesEffect(words, at + 1)
      ? [anaphorDraft(sentence, at, at, "it")]
      : [];
  });
}

/** "Had declared it unilaterally on 3 September". */
const behindAdverb = (words: readonly string[], at: number): number =>
  /[a-z]{3}ly$/.test(words[at] ?? "") ? at + 1 : at;

/** "Had put their names to it", "signed up to it", "had agreed on it", "voted for it". */
const isSignedTo = (words: readonly string[], at: number): boolean =>
  (words[at - 1] === "to" && /^(?:names?|signatures?|up|agreed|hands)$/.test(words[at - 2] ?? "")) ||
  (words[at - 1] === "on" && /^(?:agreed|settled|hands)$/.test(words[at - 2] ?? "")) ||
  (words[at - 1] === "for" && /^(?:voted|vote)$/.test(words[at - 2] ?? ""));

/** "Two days after it was signed". */
const isMadeThen = (words: readonly string[], at: number): boolean =>
  /^(?:after|before|since|when|as)$/.test(words[at - 1] ?? "") &&
  /^(?:was|had|is)$/.test(words[at + 1] ?? "") &&
  (MADE.test(words[at + 2] ?? "") || (words[at + 2] === "been" && MADE.test(words[at + 3] ?? "")));

/** "Signed in the capital on 1 March and in force three days later, it has been broken twice". */
const isOpenedByMaking = (words: readonly string[], at: number): boolean =>
  MADE.test(words[0] ?? "") && words[at - 1] === "," && words.indexOf("it") === at;

/** "At noon on Sunday, when it began": told with its time. */
const isBegunThen = (words: readonly string[], at: number): boolean =>
  words[at - 1] === "when" && words[at - 2] === "," && BEGAN.test(words[at + 1] ?? "");

function isSpokenOf(words: readonly string[]): boolean {
  const isAhead = words.slice(1, 6).some((word, at) => AHEAD.test(word) && STARTING.test(words[at + 2] ?? ""));
  const isMade = /^(?:was|has|had|is)$/.test(words[1] ?? "") && words.slice(2, 5).some((word) => MADE.test(word));
  const isBegun = words.slice(1, 4).some((word) => PREDICATES.test(word));
  // "It was meant to let them bury their dead, and came into force at noon"
  const isSecond = words.some(
    (word, at) =>
      word === "and" && (takesEffect(words, at + 1) || words.slice(at + 1, at + 4).some((each) => BEGAN.test(each))),
  );
  return isAhead || isMade || isBegun || isSecond;
}

/** "Took effect", "will come formally into force", right behind a position. */
function takesEffect(words: readonly string[], from: number): boolean {
  const verb = words.findIndex((word, at) => at >= from && at < from + VERB_TOKENS && TAKES_EFFECT.test(word));
  return verb >= 0 && words.slice(verb + 1, verb + 1 + EFFECT_TOKENS).some((word) => EFFECT.test(word));
}
