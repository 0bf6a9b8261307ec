import type { Document } from "../document/index.js";
import { REAL_MODIFIERS, UNREAL_MODIFIERS, WISHED_MODIFIERS } from "../lexicon/arrangements.js";
import { WORD_CLASSES } from "../lexicon/words.js";
import type { Mention } from "../mentions/mention.js";
import { type Clause, PhraseIndex } from "../phrase/match-phrases.js";
import { mentionEnds } from "./mention-ends.js";
import { isFigureOfSpeech } from "./metaphor.js";
import { realRules } from "./real.rule.js";
import type { RealityRule, UnrealKind } from "./reality-rule.js";
import { unrealRules } from "./unreal.rule.js";

/** One thing that spoke for or against, with its log-odds weight. */
export interface Reason {
  readonly rule: string;
  readonly weight: number;
}

/** What a mention was taken for, and why. */
export interface Verdict {
  readonly mention: Mention;
  /** `unclear`: neither; then what was said before decides. */
  readonly outcome: "real" | "unreal" | "unclear";
  readonly kind?: UnrealKind;
  readonly weight: number;
  readonly reasons: readonly Reason[];
}

/** Raising it loses reports that are worded cautiously; lowering it lets calls and proposals in. */
export const REAL_WEIGHT = 0.85;
/** Raising it turns down mentions that a clear one before would have carried. */
export const UNREAL_WEIGHT = -0.4;

/** Of a call or a condition, how much still counts where the words presuppose a ceasefire ("urged them to uphold the truce"). */
const PRESUPPOSED_SHARE = 0.2;

/** Of what speaks against, how much counts for a definite mention: one calls for the truce to be kept, rarely for "the truce". */
const DEFINITE_SHARE: Partial<Record<UnrealKind, number>> = {
  call: 0.5,
  hypothetical: 0.5,
  proposal: 0.75,
  rejection: 0.8,
};

const PAST_KINDS = new Set([
  "previous",
  "earlier",
  "past",
  "many",
  "several",
  "temporary",
  "local",
  "numerous",
  "repeated",
  "other",
]);
const ADVERBS = new Set(WORD_CLASSES.adverb);
const index = new PhraseIndex(
  [...realRules, ...unrealRules].flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase }))),
);

/** Judges each mention by the words around it. */
export function judgeReality(document: Document, mentions: readonly Mention[]): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  let from = 0;
  while (from < mentions.length) {
    const sentence = mentions[from]?.sentence;
    let to = from;
    while (to < mentions.length && mentions[to]?.sentence === sentence) to++;
    const group = mentions.slice(from, to);
    const held = rulesBySentence(group);
    for (const mention of group) verdicts.push(judge(document, mention, held.get(mention.first) ?? []));
    from = to;
  }
  return verdicts;
}

function rulesBySentence(mentions: readonly Mention[]): Map<number, RealityRule[]> {
  const sentence = mentions[0]?.sentence;
  const words = sentence?.tokens.map((token) => token.lower.replace("’", "'")) ?? [];
  const ends = new Map(mentions.map((mention) => [mention.first, mentionEnds(words, mention.end)]));
  const clause: Clause = {
    words,
    slotEnds: (slot, at) =>
      slot === "mention" ? (ends.get(at) ?? []) : slot === "time" && isTimeWord(words[at] ?? "") ? [at + 1] : [],
  };
  const held = new Map<number, RealityRule[]>();
  for (const match of index.matches(clause)) {
    if (match.mentionAt === undefined) continue;
    const { rule } = match.rule;
    if (rule.notAfter && precededBy(words, match.start, rule.notAfter)) continue;
    if (rule.onlyAfter && !precededBy(words, match.start, rule.onlyAfter)) continue;
    const list = held.get(match.mentionAt) ?? [];
    if (!list.includes(rule)) list.push(rule);
    held.set(match.mentionAt, list);
  }
  return held;
}

const isTimeWord = (word: string) =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|midnight|noon|dawn|today|tomorrow|tonight|\d.*)$/.test(
    word,
  );

function precededBy(words: readonly string[], at: number, barred: readonly string[]): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    if (barred.includes(word) || (word.endsWith("n't") && barred.includes("not"))) return true;
    if (!ADVERBS.has(word)) return false;
  }
  return false;
}

function judge(document: Document, mention: Mention, rules: readonly RealityRule[]): Verdict {
  const reasons: (Reason & { kind?: UnrealKind })[] = [...phraseReasons(mention), ...verbReasons(mention)];
  const definite = mention.determiner === "definite";
  const applicable = rules.filter((rule) => !rule.presupposes || definite);
  const presupposed = applicable.some((rule) => rule.presupposes);
  const isDeclared = applicable.some((rule) => rule.makes === true && rule.weight > 1);
  for (const rule of applicable) {
    if (rule.yields && isDeclared) continue;
    const share =
      rule.weight > 0
        ? 1
        : presupposed
          ? PRESUPPOSED_SHARE
          : definite
            ? (DEFINITE_SHARE[rule.kind ?? "generic"] ?? 1)
            : 1;
    reasons.push({ rule: rule.name, weight: rule.weight * share, ...(rule.kind ? { kind: rule.kind } : {}) });
  }
  if (mention.sentence.text.trimEnd().endsWith("?"))
    reasons.push({ rule: "a question", weight: -1, kind: "hypothetical" });
  if (isFigureOfSpeech(document, mention))
    reasons.push({ rule: "a truce outside any war", weight: -8, kind: "metaphor" });
  const weight = reasons.reduce((sum, reason) => sum + reason.weight, 0);
  const outcome =
    mention.form === "anaphor"
      ? "unclear"
      : weight >= REAL_WEIGHT
        ? "real"
        : weight <= UNREAL_WEIGHT
          ? "unreal"
          : "unclear";
  const against = reasons.filter((reason) => reason.kind && reason.weight < 0).sort((a, b) => a.weight - b.weight)[0];
  return {
    mention,
    outcome,
    ...(outcome === "unreal" ? { kind: against?.kind ?? "generic" } : {}),
    weight,
    reasons: reasons.map(({ rule, weight: each }) => ({ rule, weight: each })),
  };
}

/** What the noun phrase itself says: its determiner, its adjectives, the noun behind it. */
function phraseReasons(mention: Mention): (Reason & { kind?: UnrealKind })[] {
  if (mention.form === "verb") return [];
  const reasons: (Reason & { kind?: UnrealKind })[] = [];
  const add = (rule: string, weight: number, kind?: UnrealKind) =>
    reasons.push({ rule, weight, ...(kind ? { kind } : {}) });
  if (mention.determiner === "definite") add("a definite one", 0.6);
  if (mention.determiner === "bare") add("no article", -0.4, "generic");
  if (mention.determiner === "indefinite") add("an indefinite one", -0.3, "hypothetical");
  if (mention.determiner === "any") add("any one", -2, "generic");
  if (mention.determiner === "negative") add("none", -7, "rejection");
  if (mention.plural && mention.determiner !== "definite")
    add("ceasefires in general", mention.modifiers.some((word) => PAST_KINDS.has(word)) ? -3.5 : -2.2, "generic");
  if (
    mention.kind === "humanitarian-pause" &&
    mention.rule === "a humanitarian or timed pause" &&
    !mention.modifiers.includes("humanitarian")
  )
    add("a pause of something", -0.7, "generic");
  for (const word of mention.modifiers) {
    if (REAL_MODIFIERS.has(word))
      add(`"${word}"`, /^(?:new|first|second|third|fresh|last)$/.test(word) ? 0.5 : word === "recent" ? 1.9 : 1.4);
    else if (UNREAL_MODIFIERS.has(word)) add(`"${word}"`, -2.6, "proposal");
    else if (WISHED_MODIFIERS.has(word)) add(`"${word}"`, mention.determiner === "definite" ? -0.2 : -0.8, "call");
    else if (
      /-(?:brokered|mediated|negotiated|sponsored|monitored|arranged|backed|imposed|declared|led|old|ordered|supervised|agreed|facilitated)$/.test(
        word,
      )
    )
      add(`"${word}"`, 1.8);
    else if (/-(?:proposed|suggested|drafted)$/.test(word)) add(`"${word}"`, -2.2, "proposal");
    else if (/^(?:1[89]|20)\d\d$/.test(word)) add("a year", 2);
    else if (/(?:hour|day|week|month)s?(?:-long)?$/.test(word)) add("a stated length", 0.3);
  }
  const tails: Partial<Record<NonNullable<Mention["tail"]>, readonly [string, number, UnrealKind?]>> = {
    violation: ["violations of it", mention.determiner === "bare" ? 0.9 : 1.4],
    border: ["a line or a place", -6, "border"],
    talks: ["talks or a proposal", -2.6, "proposal"],
    monitor: ["those who watch over it", 0.3],
    extension: ["its extension", 0.8],
    day: ["a day of remembrance", -5, "commemoration"],
    deadline: ["its deadline", 0.4],
    terms: ["its terms", -0.2],
    collapse: ["its collapse", 1.2],
  };
  const tail = mention.tail ? tails[mention.tail] : undefined;
  if (tail) add(...tail);
  return reasons;
}

function verbReasons(mention: Mention): (Reason & { kind?: UnrealKind })[] {
  if (mention.form !== "verb") return [];
  const words = mention.sentence.tokens
    .slice(Math.max(0, mention.first - 3), mention.first)
    .map((token) => token.lower);
  const before = words.filter((word) => !ADVERBS.has(word) || word === "have").at(-1) ?? "";
  const has = (...those: string[]) => words.some((word) => those.includes(word));
  if (has("not", "n't", "never", "until", "unless", "if", "without"))
    return [{ rule: "not stopped", weight: -2.5, kind: "rejection" }];
  if (has("would", "could", "should", "must", "might", "may", "can", "please"))
    return [{ rule: "to be stopped", weight: -1.8, kind: "call" }];
  if (before === "to") return [{ rule: "to stop", weight: -0.6, kind: "call" }];
  const lasting = mention.rule === "lay down arms" ? -1.6 : 0;
  if (mention.verbForm === "past")
    return [{ rule: "they stopped", weight: (/^(have|has|had)$/.test(before) ? 1.3 : 0.9) + lasting }];
  if (mention.verbForm === "third") return [{ rule: "one stops", weight: 0.8 + lasting }];
  if (mention.verbForm === "ing") return [{ rule: "stopping", weight: -0.6, kind: "hypothetical" }];
  return [{ rule: "stop", weight: -1, kind: "call" }];
}
