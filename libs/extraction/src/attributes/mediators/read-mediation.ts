import { type ActorClause, type Anchored } from "../../actors/actor-clause.js";
import type { ActorSpan } from "../../actors/actor-span.js";
import { coordinated } from "../../actors/coordination.js";
import { isActing } from "../../actors/is-acting.js";
import { WORD_CLASSES } from "../../lexicon/words.js";
import { isBreak, ObjectReader, PUNCTUATION } from "./mediation-objects.js";
import type { MediationRule } from "./mediation-rule.js";
import { isRelative, isSaidOf, isSetOff } from "./subject-gap.js";
import { mediationVerbs } from "./verbs/index.js";

/** Who did a deed of mediation, by which rule. */
export interface Mediation {
  readonly span: ActorSpan;
  readonly rule: MediationRule;
  /** Token index of the verb. */
  readonly at: number;
}

const AGENT_REACH = 9;
const BY_REACH = 5;
const PASSIVE_REACH = 20;
/** Words from a subject to its verb, with a phrase set off by commas or an earlier verb between them. */
const SUBJECT_REACH = 16;
/** Between a participle and "by": that it belongs to another verb. */
const FINITE = /^(?:was|were|is|are|been|be)$/;
const ARTICLE = /^(?:the|a|an)$/;
/** What may stand before the article of a name that describes the one before it. */
const JOINING = /^(?:of|from|for|in|at|to|and|with|by|,)$/;
/** Before a subject these make it something else: "talks with Norway mediated …". */
const PREPOSITION = new Set(WORD_CLASSES.preposition);
/** These open a clause as well: "after Norway had mediated". */
const CONJUNCTION = /^(?:after|before|since|until|as|once|than)$/;
/** Not done: wished for, refused, yet to come. */
const UNDONE = /^(?:would|could|should|may|might|can|cannot|will|shall|not|never|n['’]t|without)$/;
const NEGATED = /^(?:not|never|without|refused|refuses|declined|failed|unable|offered|offers|offering|tried)$|n['’]t$/;
const BEGUN = /^(?:helped|helps|helping|help|managed|continued|worked|works|in|agreed)$/;
/** Who mediated, hosted, guaranteed or watched over it, by verbs that say so, active or passive. */
export function readMediation(
  clause: ActorClause,
  spans: readonly ActorSpan[],
  anchors: readonly Anchored[],
): readonly Mediation[] {
  if (spans.length === 0) return [];
  const groups = coordinated(spans);
  const reader = new MediationReader(clause.words, groups, new ObjectReader(clause.words, groups, anchors));
  const found = clause.words.flatMap((word, at) => {
    const rules = mediationVerbs.get(word);
    return rules ? reader.read(at, rules) : [];
  });
  // Armed groups arrange truces for themselves.
  return found.filter(({ span: { actor } }) => actor.kind !== "non-state");
}

class MediationReader {
  constructor(
    private readonly words: readonly string[],
    private readonly groups: readonly (readonly ActorSpan[])[],
    private readonly objects: ObjectReader,
  ) {}

  /** What the verb at `at` says, by the first of its rules that holds. */
  read(at: number, rules: readonly MediationRule[]): readonly Mediation[] {
    // "watched anxiously": from afar; "won back by": a town.
    if (/^(?:closely|anxiously|nervously|warily|carefully)$/.test(this.words[at + 1] ?? "")) return [];
    if (this.words[at + 1] === "back" && this.words[at + 2] !== "and") return [];
    const by = this.words.indexOf("by", at + 1);
    const isPassive =
      by > 0 &&
      by - at <= BY_REACH &&
      !this.words[at]?.endsWith("ing") &&
      !this.words.slice(at + 1, by).some((word) => isBreak(word) || mediationVerbs.has(word) || FINITE.test(word));
    const rule = rules.find((each) => (isPassive ? this.#isPassiveOf(each, at) : isDone(each, this.words, at)));
    const named = isPassive ? this.#agentsOf(by) : this.#subjectOf(at);
    if (!rule || !named) return [];
    if (isPassive) return named.map((span) => ({ span, rule, at }));
    const objects = this.objects.objectsOf(at, named[0]?.first ?? at);
    const fitting = rules.find((each) => isDone(each, this.words, at) && each.to.some((to) => objects.has(to)));
    return fitting ? named.map((span) => ({ span, rule: fitting, at })) : [];
  }

  /** "the talks chaired by Norway", "the accord was hammered out by Norway". */
  #isPassiveOf(rule: MediationRule, at: number): boolean {
    const { words } = this;
    if (!rule.mayBePlanned && words.slice(Math.max(0, at - 3), at).some((word) => /^(?:not|never|be)$/.test(word)))
      return false;
    for (let i = at - 1; i >= Math.max(0, at - PASSIVE_REACH); i--) {
      const word = words[i] ?? "";
      if (word === ";") return false;
      if (rule.to.includes("deal") && (this.objects.isDeal(i) || /^(?:which|it|that)$/.test(word))) return true;
      if (rule.to.includes("talks") && this.objects.isTalks(i)) return true;
    }
    return false;
  }

  /** "By Norway, which held the chair, and by the Trade Bloc": the list behind "by" and that behind the next. */
  #agentsOf(by: number): readonly ActorSpan[] | undefined {
    const group = this.groups.find((each) => this.#isAgent(each, by));
    if (!group) return undefined;
    const first = withoutAttendants(group, this.words);
    const next = this.words.findIndex((word, i) => i > by + 1 && word === "by" && this.words[i - 1] === "and");
    const isOne = next > 0 && !this.words.slice(by, next).some((word) => PUNCTUATION.test(word) || word === ".");
    return isOne ? [...first, ...(this.groups.find((group) => this.#isAgent(group, next)) ?? [])] : first;
  }

  /**
   * The list behind "by", with what may describe it: "by a team of diplomats from Norway", "by Anna Berg, a Norwegian envoy"; not who does
   * something else behind it: "under a plan put forward by the envoys the Norwegians would …".
   */
  #isAgent(group: readonly ActorSpan[], by: number): boolean {
    const [first] = group;
    if (!first || first.first <= by || first.first - by > AGENT_REACH) return false;
    const tokens = first.sentence.tokens.slice(by + 1, first.first);
    const comma = tokens.findIndex(({ text }) => text === ",");
    return (
      !tokens.some(({ text }) => /^[;:]$/.test(text)) &&
      !tokens.some(({ lower }, i) => i > 0 && ARTICLE.test(lower) && !JOINING.test(tokens[i - 1]?.lower ?? "")) &&
      (comma < 0 || tokens.slice(0, comma).every(({ text }) => /^[A-Z]/.test(text)))
    );
  }

  /** The names that the verb at `at` is said of: beside it, before a phrase set off by commas, or before an earlier verb. */
  #subjectOf(at: number): readonly ActorSpan[] | undefined {
    const { words } = this;
    for (const group of this.groups.toReversed()) {
      const [first] = group;
      const end = group.at(-1)?.end ?? 0;
      if (!first || end > at) continue;
      // "the Trade Bloc (TB), which mediated", "the Trade Bloc's Anna Berg mediated"
      const gap = words.slice(words[end] === ")" ? end + 1 : endOfPerson(group, end), at);
      if (gap.length > SUBJECT_REACH || gap.slice(0, -1).some((word) => PUNCTUATION.test(word))) return undefined;
      // "the committee of the Trade Bloc headed by Norway's Anna Berg got both to agree": theirs and hers.
      const head = headedBy(words, end) && this.groups.find(([next]) => next && next.first > end && next.first < at);
      if (head && isSetOff([",", ...gap])) return [...group, ...head];
      if (gap.slice(0, -1).includes("by")) return undefined;
      const [word = "", earlier = ""] = [words[first.first - 1], words[first.first - 2]];
      const opener = ARTICLE.test(word) ? earlier : word;
      const isObject = PREPOSITION.has(word) && !CONJUNCTION.test(opener);
      if (isObject && !isRelative(gap)) continue;
      // "the Swedish envoy to Denmark who mediated"
      const sender = isObject && this.groups.find((other) => other.at(-1)?.end === first.first - 1);
      if (sender) return sender;
      if (!group.every((span) => isActing(span) || endOfPerson([span], span.end) > span.end)) continue;
      if (isSaidOf(gap)) return group;
    }
    return undefined;
  }
}

/** "Chaired by Norway with the Finnish ambassador present": those behind "with" only came along. */
function withoutAttendants(group: readonly ActorSpan[], words: readonly string[]): readonly ActorSpan[] {
  const cut = group.findIndex((span, i) => words.slice(group[i - 1]?.end ?? span.first, span.first).includes("with"));
  return cut > 0 &&
    words.slice(group[cut - 1]?.end, group[cut]?.first).every((word) => !/^(?:together|along|jointly)$/.test(word))
    ? group.slice(0, cut)
    : group;
}

/** "headed by" within a few words behind a name. */
const HEADED_WORDS = 4;
const headedBy = (words: readonly string[], end: number): boolean =>
  words
    .slice(end, end + HEADED_WORDS)
    .some((word, i) => /^(?:headed|led|chaired)$/.test(word) && words[end + i + 1] === "by");

const PERSON_WORDS = 4;

/** Where the name of a person ends that stands behind whom he serves: "the Trade Bloc's Anna Berg". */
function endOfPerson(group: readonly ActorSpan[], end: number): number {
  const last = group.at(-1);
  if (!last?.possessive) return end;
  const tokens = last.sentence.tokens.slice(end, end + PERSON_WORDS);
  const names = tokens.findIndex(({ text }) => !/^\p{Lu}/u.test(text));
  return end + (names < 0 ? tokens.length : names);
}

/** Whether it was done, or is to be done where that counts: not refused, offered, hoped for. */
function isDone(rule: MediationRule, words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  if (before.some((word) => NEGATED.test(word))) return false;
  if (before.at(-1) === "to") return rule.mayBePlanned || BEGUN.test(words[at - 2] ?? "");
  if (/^(?:of|at|about|on|for)$/.test(before.at(-1) ?? "") && words[at]?.endsWith("ing")) return false;
  return rule.mayBePlanned || !before.some((word) => UNDONE.test(word));
}
