import type { Document } from "../document/index.js";
import { verbWords } from "../lexicon/verbs.js";
import { ADVERBS, WORD_CLASSES } from "../lexicon/words.js";
import type { Mention } from "../mentions/mention.js";
import type { Clause } from "../phrase/match-phrases.js";
import { indexOf } from "../phrase/phrase-rule.js";
import { fictionReader } from "./fiction.js";
import { isComplement, mentionEnds } from "./mention-ends.js";
import { isHeadline, mentionReasons, type Reason } from "./mention-reasons.js";
import { figureReader } from "./metaphor.js";
import { phraseWords } from "./phrase-words.js";
import type { RealityRule, UnrealKind } from "./reality-rule.js";
import { realityRules } from "./rules/index.js";
import { isMadeBehind, suppositionOf } from "./supposition.js";
import { isToldWithItsTime } from "./told-with-time.js";

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
const REAL_WEIGHT = 0.85;
/** Raising it turns down mentions that a clear one before would have carried. */
const UNREAL_WEIGHT = -0.4;

/** Of a call or a condition, how much still counts where the words presuppose a ceasefire ("urged them to uphold the truce"). */
const PRESUPPOSED_SHARE = 0.2;

/** A reason of less than this is a doubt. */
const DOUBT_WEIGHT = -0.5;

/** Of what speaks against, how much counts for a definite mention: one calls for the truce to be kept, rarely for "the truce". */
const DEFINITE_SHARE: Partial<Record<UnrealKind, number>> = {
  call: 0.5,
  hypothetical: 0.5,
  proposal: 0.75,
  rejection: 0.8,
};

/** Who says on which day it is to begin says more than "would" takes away. */
const SCHEDULED = "a ceasefire is to begin on a stated day";

/** "This truce could last": what one points at is there, whatever may become of it. */
const isPointedAt = ({ sentence, first }: Mention) => sentence.tokens[first]?.lower === "this";
/** Of a conjecture, how much still counts for what one points at. */
const POINTED_SHARE = 0.5;

/** "Whether they would keep a truce that the rebels declared on Monday": of a conjecture about what is made, how much still counts. */
const MADE_SHARE = 0.5;

/** Who accepts or announces an offer of a ceasefire has made none: of what speaks for one, how much still counts. */
const OFFER_SHARE = 0.3;
const isOffer = ({ sentence, end, tail }: Mention) =>
  tail === "talks" &&
  /^(?:resolution|proposal|offer|call|appeal|initiative)s?$/.test(sentence.tokens[end - 1]?.lower ?? "");

const index = indexOf(realityRules);

/** Judges each mention by the words around it. */
export function judgeReality(document: Document, mentions: readonly Mention[]): readonly Verdict[] {
  const verdicts: Verdict[] = [];
  const isFigure = figureReader(document, mentions);
  const isFiction = fictionReader(document);
  let from = 0;
  while (from < mentions.length) {
    const sentence = mentions[from]?.sentence;
    let to = from;
    while (to < mentions.length && mentions[to]?.sentence === sentence) to++;
    const group = mentions.slice(from, to);
    const held = rulesBySentence(group);
    for (const mention of group)
      verdicts.push(judge(mention, held.get(mention.first) ?? [], isFigure(mention), isFiction(mention)));
    from = to;
  }
  return verdicts;
}

function rulesBySentence(mentions: readonly Mention[]): Map<number, RealityRule[]> {
  const sentence = mentions[0]?.sentence;
  const words = sentence ? phraseWords(sentence) : [];
  const ends = new Map(mentions.map((mention) => [mention.first, mentionEnds(words, mention.end)]));
  const clause: Clause = {
    words,
    slotEnds: (slot, at) =>
      slot === "mention"
        ? (ends.get(at) ?? [])
        : slot === "time" && isTimeWord(words[at] ?? "", words[at + 1] ?? "")
          ? [at + 1]
          : [],
  };
  const held = new Map<number, RealityRule[]>();
  for (const match of index.matches(clause)) {
    if (match.mentionAt === undefined) continue;
    const { rule, phrase } = match.rule;
    if (
      rule.makes &&
      phrase.source.startsWith("@") &&
      (isComplement(words, match.start) || isUnderCondition(words, match.start))
    )
      continue;
    if (rule.atStart && !isClauseStart(words, match.start)) continue;
    if (rule.notAfter && precededBy(words, match.start, rule.notAfter)) continue;
    if (rule.onlyAfter && !precededBy(words, match.start, rule.onlyAfter)) continue;
    const list = held.get(match.mentionAt) ?? [];
    if (!list.includes(rule)) list.push(rule);
    held.set(match.mentionAt, list);
  }
  return held;
}

/** "If a truce is agreed": nothing is made; "whether the truce will hold": there is one. */
const isUnderCondition = (words: readonly string[], at: number) =>
  /^(?:if|unless|whether|until|till|once)$/.test(words[at - 1] ?? "") && !DEFINITE.has(words[at] ?? "");
const DEFINITE = new Set(WORD_CLASSES.definite);

/** "on Monday", "in 1994"; not "a truce of 60 days", which is a length. */
const isTimeWord = (word: string, next: string) =>
  !/^(?:minutes?|hours?|days?|weeks?|months?|years?)$/.test(next) &&
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may-month|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|midnight|noon|dawn|today|tomorrow|tonight|\d.*)$/.test(
    word,
  );

/** The first word of a sentence, of a quotation or of what stands behind a comma. */
const isClauseStart = (words: readonly string[], at: number) => at === 0 || /^["“”,:;'‘`]+$/.test(words[at - 1] ?? "");

function precededBy(words: readonly string[], at: number, barred: readonly string[]): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    if (barred.includes(word) || isContracted(word, barred)) return true;
    if (/^(?:and|or)$/.test(word) && barred.includes("to") && BASE_FORMS.has(words[at] ?? ""))
      return isInfinitive(words, i);
    if (!ADVERBS.has(word)) return false;
  }
  return false;
}

const isContracted = (word: string, barred: readonly string[]) =>
  (word.endsWith("n't") && barred.includes("not")) ||
  (word.endsWith("'ll") && barred.includes("will")) ||
  (word.endsWith("'d") && barred.includes("would"));

const BASE_FORMS = new Set([
  ...verbWords("declare", "base"),
  ...verbWords("reach", "base"),
  ...verbWords("agree", "base"),
]);
const COORDINATION_WORDS_MAX = 14;

/** Whether what stands before "and" is an infinitive or modal that governs what follows too: "to free the prisoners and reach a truce". */
function isInfinitive(words: readonly string[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - COORDINATION_WORDS_MAX); i--) {
    const word = words[i] ?? "";
    if (/^[.;:?!]$/.test(word)) return false;
    if (
      /^(?:to|would|could|should|must|might|may|can|will)$/.test(word) &&
      !/^(?:the|a|an|it|him|her|them|[A-Z].*)$/.test(words[i + 1] ?? "")
    )
      return true;
  }
  return false;
}

const sumOf = (reasons: readonly Reason[]) => reasons.reduce((sum, reason) => sum + reason.weight, 0);

function judge(mention: Mention, rules: readonly RealityRule[], isFigure: boolean, isFiction: boolean): Verdict {
  const reasons: Reason[] = [...mentionReasons(mention)];
  const definite = mention.determiner === "definite";
  const headline = isHeadline(mention);
  const isVerb = mention.form === "verb";
  const isMade = isMadeBehind(phraseWords(mention.sentence), mention.end);
  const applicable = rules.filter(
    (rule) =>
      (!rule.presupposes || definite) &&
      !(rule.indefinite && definite) &&
      (!rule.headline || headline) &&
      (rule.form === undefined || (rule.form === "verb") === isVerb),
  );
  const presupposed = applicable.some((rule) => rule.presupposes || (definite && rule.entails));
  const isDeclared = applicable.some((rule) => rule.makes === true && rule.weight > 1);
  for (const rule of applicable) {
    if (rule.yields && isDeclared) continue;
    const share =
      rule.weight > 0
        ? isOffer(mention)
          ? OFFER_SHARE
          : 1
        : presupposed
          ? PRESUPPOSED_SHARE
          : definite
            ? (DEFINITE_SHARE[rule.kind ?? "generic"] ?? 1) *
              (rule.kind === "hypothetical" && isPointedAt(mention) ? POINTED_SHARE : 1)
            : rule.kind === "hypothetical" && isMade
              ? MADE_SHARE
              : 1;
    reasons.push({ rule: rule.name, weight: rule.weight * share, ...(rule.kind ? { kind: rule.kind } : {}) });
  }
  const supposed = suppositionOf(mention);
  const asserted = applicable
    .filter(({ name, weight }) => weight > 0 && name !== SCHEDULED)
    .reduce((sum, { weight }) => sum + weight, 0);
  if (supposed && asserted > 0) reasons.push({ rule: supposed.why, weight: -asserted, kind: supposed.kind });
  if (mention.sentence.text.trimEnd().endsWith("?") && !(definite && supposed))
    reasons.push({ rule: "a question", weight: definite ? -1 : -2.5, kind: "hypothetical" });
  if (isFigure) reasons.push({ rule: "a truce outside any war", weight: -12, kind: "metaphor" });
  if (isFiction) reasons.push({ rule: "of a novel, a film or a game", weight: -9, kind: "fiction" });
  const isLeftOpen = sumOf(reasons) < REAL_WEIGHT && reasons.every(({ weight }) => weight > DOUBT_WEIGHT);
  if (isLeftOpen && isToldWithItsTime(mention))
    reasons.push({ rule: "told with its time, and nothing speaks against it", weight: 1.4 });
  const weight = sumOf(reasons);
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
    reasons: reasons,
  };
}
