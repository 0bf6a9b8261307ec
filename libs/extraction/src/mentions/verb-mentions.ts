import type { Sentence } from "../document/index.js";
import { type VerbForms, verb } from "../lexicon/verbs.js";
import type { Mention } from "./mention.js";

type Draft = Omit<Mention, "id">;

const STOP_VERBS = "stop halt cease suspend pause freeze/freezes/froze/frozen/freezing end".split(" ").map(verb);
const HOLD_FIRE = ["hold/holds/held/held/holding", "cease"].map(verb);
const SILENCE = ["silence"].map(verb);
const LAY = ["lay/lays/laid/laid/laying", "put/puts/put/put/putting"].map(verb);

const SIDE_WORDS =
  /^(the|all|any|active|their|its|his|her|military|armed|hostile|offensive|combat|such|further|mutual|open|major|air|ground|aerial|and|border|cross-border|rocket|of|in|on|to|both|unilaterally|immediately|temporarily|guerrilla|rebel|bombing)$/;
const OBJECTS: Readonly<Record<string, RegExp>> = {
  stop: /^(fighting|hostilities|attacks|airstrikes|air-strikes|shelling|bombing|bombardment|firing|shooting|offensive|offensives|operations|fire|strikes|assault|raids)$/,
  end: /^(hostilities|fighting)$/,
};

/** Ways of stopping the fighting without naming the arrangement: "have stopped military operations", "will hold their fire". */
export function verbMentions(sentence: Sentence): readonly Draft[] {
  const words = sentence.tokens.map((token) => token.lower);
  const found: Draft[] = [];
  for (let at = 0; at < words.length; at++) {
    const draft =
      stopping(sentence, words, at) ??
      holding(sentence, words, at) ??
      silencing(sentence, words, at) ??
      gunsFallSilent(sentence, words, at) ??
      layingDown(sentence, words, at);
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
        !words.slice(at, i).some((each) => /^(military|combat|offensive|all|ground|air|armed)$/.test(each))
      )
        return undefined;
      if (word === "fire" && stop.base === "end") return undefined;
      if (
        word === "strikes" &&
        !words.slice(at, i).some((each) => /^(air|military|aerial|rocket|missile|all)$/.test(each))
      )
        return undefined;
      return draftOf(sentence, words, at, i + 1, stop, "stop the fighting");
    }
    if (!SIDE_WORDS.test(word) && !/(?:ian|ish|ese|i)$/.test(word)) return undefined;
  }
  return undefined;
}

function holding(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  const hold = HOLD_FIRE.find((each) => formOf(each, words[at]));
  if (!hold) return undefined;
  const object = /^(their|its|his|all)$/.test(words[at + 1] ?? "") ? at + 2 : at + 1;
  if (
    words[object] !== "fire" ||
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
    !/^(the|their|all|its)$/.test(words[at + 1] ?? "") ||
    !/^(guns|weapons|arms)$/.test(words[at + 2] ?? "")
  )
    return undefined;
  return draftOf(sentence, words, at, at + 3, silence, "silence the guns");
}

function gunsFallSilent(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  if (!/^(guns|weapons|arms)$/.test(words[at] ?? "")) return undefined;
  const end = Math.min(words.length, at + 5);
  for (let i = at + 1; i < end; i++) {
    if (
      (words[i] === "silent" || words[i] === "quiet" || words[i] === "silenced") &&
      /^(fall|fell|fallen|went|gone|were|go|remain|remained)$/.test(words[i - 1] ?? "")
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

function layingDown(sentence: Sentence, words: readonly string[], at: number): Draft | undefined {
  const lay = LAY.find((each) => formOf(each, words[at]));
  if (!lay || words[at + 1] !== "down") return undefined;
  const object = /^(their|its|his|all)$/.test(words[at + 2] ?? "") ? at + 3 : at + 2;
  if (!/^(arms|weapons)$/.test(words[object] ?? "")) return undefined;
  return draftOf(sentence, words, at, object + 1, lay, "lay down arms");
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
  const verbForm = formOf(forms, words[first]) ?? "base";
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
  };
}
