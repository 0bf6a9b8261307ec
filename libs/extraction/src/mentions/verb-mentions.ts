import type { Sentence } from "../document/index.js";
import { verb } from "../lexicon/verbs.js";
import { fightingStops, gunsFallSilent, ONE_ATTACK, SUBJECTS } from "./fighting-stops.js";
import { type Draft, draftOf, formOf, STOP_VERBS } from "./verb-draft.js";

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
  ..."guns weapons arms fire fighting hostilities firing shooting gunfire shelling bombing bombardment attacks operations activities actions raids airstrikes clashes offensive attack assault advance war battle conflict violence campaign".split(
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
        !words.slice(Math.max(0, at - 4), at).some((each) => ARMED.test(each)) &&
        !isSaidOfArmy(words, at)
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
    // "halted the military operation": its own, if it names no other's
    if (
      word === "operation" &&
      words[i - 1] === "military" &&
      /^(?:on|at|in|after|when|from|for|[,.;])$/.test(words[i + 1] ?? ".")
    )
      return draftOf(sentence, words, at, i + 1, stop, "stop the fighting");
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

const ARMED = /^(rebels|army|armies|forces|troops|guerrillas|militia|militias|insurgents)$/;

/** "The army said on the eve of the feast that it would suspend operations". */
const isSaidOfArmy = (words: readonly string[], at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some((word) => /^(?:it|they)$/.test(word)) &&
  words.slice(0, at).some((word) => ARMED.test(word));

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
