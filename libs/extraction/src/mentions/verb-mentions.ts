import type { Sentence } from "../document/index.js";
import { type VerbForms, verb } from "../lexicon/verbs.js";
import type { Mention } from "./mention.js";

type Draft = Omit<Mention, "id">;

const STOP_VERBS = "stop halt cease suspend pause freeze/freezes/froze/frozen/freezing end".split(" ").map(verb);
const STOPPED_WORDS = new Set(STOP_VERBS.slice(0, 5).flatMap((each) => [each.base, each.third, each.past, each.ing]));
const HOLD_FIRE = ["hold/holds/held/held/holding", "cease"].map(verb);
const SILENCE = ["silence"].map(verb);
const LAY = ["lay/lays/laid/laid/laying", "put/puts/put/put/putting"].map(verb);

const SIDE_WORDS =
  /^(the|all|most|much|some|almost|nearly|any|active|their|its|his|her|military|armed|hostile|offensive|combat|such|further|mutual|open|major|air|ground|aerial|and|border|cross-border|rocket|of|in|on|to|both|unilaterally|immediately|temporarily|guerrilla|rebel|bombing|acts|(?:[a-z]+|\d+)-(?:hour|day|week|month|year)(?:-old|-long)?)$/;
const OBJECTS: Readonly<Record<string, RegExp>> = {
  stop: /^(fighting|attacking|hostilities|attacks|airstrikes|air-strikes|shelling|bombing|bombardment|firing|shooting|offensive|offensives|operations|fire|strikes|assault|raids|advance|violence|battles?|clashes)$/,
  end: /^(hostilities|fighting|violence)$/,
};
/** "suspended its armed struggle", "halt all military action". */
const ARMED_EFFORT = /^(struggle|campaign|campaigns|action|actions|activity|activities)$/;
/** "Stopped its campaign against the guerrillas": of arms, by whom it is against. */
const FOES = /^(guerrillas?|rebels?|insurgents?|separatists?|militias?|fighters|army|troops|forces)$/;
/** "stopped the attack at the river": somebody else's. One's own is "its attack", or stopped for a time. */
const ONE_ATTACK = /^(offensive|attack|assault|advance)$/;
/** A war ends in many ways; one that "was stopped by an agreement" was stopped by a ceasefire. */
const WARS = /^(war|battle|conflict|violence|campaign)$/;
const SUBJECTS =
  /^(fighting|hostilities|guns|firing|shooting|gunfire|shelling|bombing|bombardment|attacks|operations|activities|actions|raids|airstrikes|clashes)$/;
const AUXILIARY =
  /^(has|have|had|was|were|is|are|be|been|being|to|will|would|shall|must|should|could|may|might|can|not|never|all|largely|completely|finally|immediately|also|temporarily|briefly|there|everywhere|expected|due|supposed|scheduled|meant)$/;

const REFRAIN = verb("refrain");
const RESTORE = verb("restore");
const STAND = verb("stand/stands/stood/stood/standing");
/** "have put their armed campaign on hold", "brought hostilities to an end". */
const PUT = ["put/puts/put/put/putting", "bring/brings/brought/brought/bringing"].map(verb);

/** Words at which one of the ways below can begin: all others are passed over. */
const TRIGGERS = new Set([
  ...[...STOP_VERBS, ...HOLD_FIRE, ...SILENCE, ...LAY, REFRAIN, RESTORE, STAND, ...PUT].flatMap((each) =>
    Object.values(each),
  ),
  ..."guns weapons arms fighting hostilities firing shooting gunfire shelling bombing bombardment attacks operations activities actions raids airstrikes clashes offensive attack assault advance war battle conflict violence campaign".split(
    " ",
  ),
]);

/** Ways of stopping the fighting without naming the arrangement: "have stopped military operations", "will hold their fire". */
export function verbMentions(sentence: Sentence): readonly Draft[] {
  const words = sentence.tokens.map((token) => token.lower);
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!TRIGGERS.has(words[at] ?? "")) continue;
    const draft =
      stopping(sentence, words, at) ??
      holding(sentence, words, at) ??
      silencing(sentence, words, at) ??
      gunsFallSilent(sentence, words, at) ??
      fightingStops(sentence, words, at) ??
      refraining(sentence, words, at) ??
      standingDown(sentence, words, at) ??
      puttingOnHold(sentence, words, at) ??
      layingDown(sentence, words, at) ??
      restoringCalm(sentence, words, at);
    if (!draft) continue;
    found.push(draft);
    at = draft.end - 1;
  }
  return found;
}

function stopping(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  const stop = STOP_VERBS.find((each) => formOf(each, words[at]));
  if (!stop) return undefined;
  const objects = OBJECTS[stop.base === "end" ? "end" : "stop"] as RegExp;
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    const word = words[i] ?? "";
    if (objects.test(word)) {
      if (
        word === "operations" &&
        !words.slice(at, i).some((each) => /^(military|combat|offensive|ground|air|armed|hostile)$/.test(each)) &&
        !words
          .slice(Math.max(0, at - 4), at)
          .some((each) => /^(rebels|army|armies|forces|troops|guerrillas|militia|militias|insurgents)$/.test(each))
      )
        return undefined;
      if (word === "fire" && stop.base === "end") return undefined;
      if (
        word === "strikes" &&
        !words.slice(at, i).some((each) => /^(air|military|aerial|rocket|missile|all)$/.test(each)) &&
        !/^(on|against|inside|across)$/.test(words[i + 1] ?? "")
      )
        return undefined;
      const draft = draftOf(
        sentence,
        words,
        at,
        i + 1,
        stop,
        word === "advance" ? "stop the advance" : "stop the fighting",
      );
      const isOwn = words.slice(at, i).some((each) => /^(its|their|his|her|all|our)$/.test(each)) || i === at + 1;
      return ONE_ATTACK.test(word) && !isOwn && draft.verbForm !== "base" && !draft.lasts ? undefined : draft;
    }
    if (ARMED_EFFORT.test(word) && /^(armed|military|guerrilla|offensive|air|bombing|aerial)$/.test(words[i - 1] ?? ""))
      return draftOf(sentence, words, at, i + 1, stop, "stop the fighting");
    if (
      ARMED_EFFORT.test(word) &&
      words[i + 1] === "against" &&
      words.slice(i + 2, i + 5).some((each) => FOES.test(each))
    )
      return draftOf(sentence, words, at, i + 1, stop, "stop the fighting");
    if (
      word === "campaign" &&
      words[i + 1] === "of" &&
      /^(bombings?|attacks|violence|terror|sabotage)$/.test(words[i + 2] ?? "")
    )
      return draftOf(sentence, words, at, i + 3, stop, "stop the fighting");
    if (!SIDE_WORDS.test(word) && !/(?:ian|ish|ese|i)$/.test(word)) return undefined;
  }
  return undefined;
}

function holding(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  const hold = HOLD_FIRE.find((each) => formOf(each, words[at]));
  if (!hold) return undefined;
  const object = /^(their|its|his|our|all)$/.test(words[at + 1] ?? "") ? at + 2 : at + 1;
  if (
    words[object] !== "fire" ||
    /^(drills?|exercises?|sales?|tests?)$/.test(words[object + 1] ?? "") ||
    (hold.base === "cease" &&
      object === at + 1 &&
      words[at] === "cease" &&
      !["to", "will", "must", "should", "would", "not"].includes(words[at - 1] ?? ""))
  )
    return undefined;
  return draftOf(sentence, words, at, object + 1, hold, "hold fire");
}

function silencing(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  const silence = SILENCE.find((each) => formOf(each, words[at]));
  if (
    !silence ||
    !/^(the|their|all|its|our|his)$/.test(words[at + 1] ?? "") ||
    !/^(guns|weapons|arms)$/.test(words[at + 2] ?? "")
  )
    return undefined;
  return draftOf(sentence, words, at, at + 3, silence, "silence the guns");
}

function gunsFallSilent(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
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
function fightingStops(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  const isWar = WARS.test(words[at] ?? "");
  if (!isWar && !SUBJECTS.test(words[at] ?? "") && !ONE_ATTACK.test(words[at] ?? "")) return undefined;
  if (MILITARY_ONLY.test(words[at] ?? "") && !/^(military|combat|offensive|hostile)$/.test(words[at - 1] ?? ""))
    return undefined;
  let verbAt = at + 1;
  if (WHERE.test(words[verbAt] ?? "")) verbAt = behindPlace(words, verbAt);
  else if (words[verbAt] === "and" && STOPPED_WORDS.has(words[verbAt + 2] ?? "")) verbAt += 2;
  const limit = verbAt + 5;
  while (verbAt < limit && (AUXILIARY.test(words[verbAt] ?? "") || isAllBut(words, verbAt))) verbAt++;
  const word = words[verbAt] ?? "";
  // "The shooting was to end at noon"; whatever "ended" may just have ended.
  const isToEnd = word === "end" && /^(?:to|will|would|must)$/.test(words[verbAt - 1] ?? "");
  if (!STOPPED_WORDS.has(word) && !isToEnd) return undefined;
  const isPassive = /^(was|were|is|are|be|been|being)$/.test(words[verbAt - 1] ?? "");
  if (isWar && !(isPassive && isByAgreement(words, verbAt + 1))) return undefined;
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
    !/^(on|at|in|for|from|when|after|as|across|along|under|by|within|before|since|until|and|but|yesterday|today|overnight|shortly|late|early|immediately|completely|altogether|[a-z]+day|[,.;:"”)])$/.test(
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

/** These are of arms only where the word before says so. */
const MILITARY_ONLY = /^(operations|activities|actions)$/;

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

function refraining(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  if (!formOf(REFRAIN, words[at]) || words[at + 1] !== "from") return undefined;
  for (let i = at + 2; i < Math.min(words.length, at + 7); i++) {
    if (
      /^(attacks?|attacking|hostilities|shelling|shooting|firing|bombing|raids|offensives?)$/.test(words[i] ?? "") ||
      (/^(acts?|actions?|operations|activity|activities)$/.test(words[i] ?? "") &&
        /^(hostile|military|offensive|armed)$/.test(words[i - 1] ?? ""))
    )
      return draftOf(sentence, words, at, i + 1, REFRAIN, "refrain from attacks");
  }
  return undefined;
}

function standingDown(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  if (!formOf(STAND, words[at]) || words[at + 1] !== "down") return undefined;
  const armies = words.slice(Math.max(0, at - 4), at);
  if (!armies.some((word) => /^(armies|army|troops|forces|militias|fighters|soldiers|units|guns)$/.test(word)))
    return undefined;
  return draftOf(sentence, words, at, at + 2, STAND, "stand down");
}

function puttingOnHold(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  const put = PUT.find((each) => formOf(each, words[at]));
  if (!put) return undefined;
  for (let i = at + 1; i < Math.min(words.length, at + 6); i++) {
    const isFighting =
      SUBJECTS.test(words[i] ?? "") ||
      (/^(campaign|struggle|offensive)$/.test(words[i] ?? "") &&
        /^(armed|bombing|military|their|its)$/.test(words[i - 1] ?? ""));
    if (!isFighting) continue;
    const end = words.slice(i + 1, i + 4).join(" ");
    if (/^on hold\b/.test(end))
      return { ...draftOf(sentence, words, at, i + 3, put, "stop the fighting"), ...pastOf(words, at) };
    if (/^to (an end|a halt|a close|a stop)/.test(end))
      return { ...draftOf(sentence, words, at, i + 4, put, "stop the fighting"), ...pastOf(words, at) };
    return undefined;
  }
  return undefined;
}

/** "put" is its own past: only an infinitive or a modal before it tells. */
const pastOf = (words: readonly string[], at: number) =>
  words[at] === "put" && !/^(to|will|would|could|should|must|may|might|can)$/.test(words[at - 1] ?? "")
    ? { verbForm: "past" as const }
    : {};

const ARMS = /^(arms|weapons|guns|rifles)$/;

function layingDown(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  const lay = LAY.find((each) => formOf(each, words[at]));
  if (!lay) return undefined;
  // "Laid its guns down".
  if (
    /^(their|its|his|our|all)$/.test(words[at + 1] ?? "") &&
    ARMS.test(words[at + 2] ?? "") &&
    words[at + 3] === "down"
  )
    return draftOf(sentence, words, at, at + 4, lay, "lay down arms");
  if (words[at + 1] !== "down") return undefined;
  const object = /^(their|its|his|our|all)$/.test(words[at + 2] ?? "") ? at + 3 : at + 2;
  if (!ARMS.test(words[object] ?? "")) return undefined;
  return draftOf(sentence, words, at, object + 1, lay, "lay down arms");
}

/** "Agreed to restore calm": quiet that is not agreed upon is the police's work. */
function restoringCalm(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  if (!formOf(RESTORE, words[at])) return undefined;
  const calm = words[at + 1] === "the" ? at + 2 : at + 1;
  if (!/^(calm|quiet)$/.test(words[calm] ?? "")) return undefined;
  const isAgreed = words
    .slice(Math.max(0, at - 4), at)
    .some((word) => /^(agreed|agreement|agree|deal|accord)$/.test(word));
  return isAgreed ? draftOf(sentence, words, at, calm + 1, RESTORE, "restore calm") : undefined;
}

function formOf(forms: VerbForms, word: string | undefined): Mention["verbForm"] | undefined {
  if (word === forms.past || word === forms.participle) return "past";
  if (word === forms.third) return "third";
  if (word === forms.ing) return "ing";
  return word === forms.base ? "base" : undefined;
}

function draftOf(
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
    ...(isTimed(words, end) ? { lasts: true as const } : {}),
  };
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
