import { type ActorClause, type Anchored } from "../../actors/actor-clause.js";
import type { ActorSpan } from "../../actors/actor-span.js";
import { coordinated } from "../../actors/coordination.js";
import { isActing } from "../../actors/is-acting.js";
import { WORD_CLASSES } from "../../lexicon/words.js";
import { type MediationObject, type MediationRule, mediationVerbs } from "./mediation.rule.js";

/** Who did a deed of mediation, by which rule. */
export interface Mediation {
  readonly span: ActorSpan;
  readonly rule: MediationRule;
  /** Token index of the verb. */
  readonly at: number;
}

const OBJECT_REACH = 8;
const AGENT_REACH = 9;
const BY_REACH = 5;
const PASSIVE_REACH = 20;
/** Words from a subject to its verb, with a phrase set off by commas or an earlier verb between them. */
const SUBJECT_REACH = 16;
/** Words from "persuaded" to what those were persuaded to, their names and commas between. */
const CONSENT_REACH = 24;
/** Words from a verb to the second of those who were received. */
const PAIR_REACH = 20;
const BETWEEN_REACH = 9;
const BOTH_REACH = 6;

const DEAL =
  /^(?:deals?|agreements?|accords?|truces?|ceasefires?|cease-fires?|pacts?|armistice|cessation|hostilities|pause|settlement|understanding|protocol|arrangement|memorandum|compliance|adherence|consent|assent)$/;
const PLAN = /^(?:plan|proposals?|formula|text|draft|document|blueprint|resolution|paper|memorandum|terms)$/;
const TALKS =
  /^(?:talks|negotiations?|summit|conference|meetings?|discussions|dialogue|round|rounds|process|mediation|session|sessions|signing|ceremony|bargaining|consultations|contacts)$/;
/** Between a participle and "by": that it belongs to another verb. */
const FINITE = /^(?:was|were|is|are|been|be)$/;
const PLEDGE = /^(?:pledges?|promises?|signatures?|undertakings?|commitments?|assurances?)$/;
/** What those who fight are brought to. */
const CONSENTING =
  /^(?:accept|agree|sign|stop|halt|cease|suspend|consent|return|resume|turn|sit|meet|talk|negotiate|bury|silence|embrace|declare|endorse|accepting|agreeing|signing|stopping|halting|ceasing|suspending|talking|meeting)$/;
const SIDES =
  /^(?:sides|parties|governments?|delegations|rivals|foes|enemies|factions|leaders|belligerents|capitals|between|them|neighbours|neighbors|armies|negotiators|delegates)$/;
/** What "each", "all" or "two" counts where it is those who fight. */
const EACH_SIDE = new RegExp(`${SIDES.source}|^(?:side|party|government|delegation|faction|them|leader|army)$`);
/** Agreements and talks on something else. */
const OTHER_MATTER =
  /^(?:broader|wider|trade|nuclear|aid|prisoner|climate|loan|gas|grain|border|political|indirect|proximity|next|future|new|further|more|final|fresh|budget|oil)$/;
/** "It is the sixth that Norway has mediated." */
const ONE_OF_THEM = /^(?:one|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last)$/;
const PUNCTUATION = /^(?:[;:?!()]|--|—|–)$/;
const ARTICLE = /^(?:the|a|an)$/;
/** What may stand before the article of a name that describes the one before it. */
const JOINING = /^(?:of|from|for|in|at|to|and|with|by|,)$/;
const RELATIVE = /^(?:who|which|that|whose)$/;
/** Before a subject these make it something else: "talks with Norway mediated …". */
const PREPOSITION = new Set(WORD_CLASSES.preposition);
const AUXILIARY = new Set([
  ...(WORD_CLASSES.be ?? []),
  ...(WORD_CLASSES.have ?? []),
  ...(WORD_CLASSES.adverb ?? []),
  "helped",
  "helping",
  "helps",
  "help",
  "to",
  "will",
  "both",
  "successfully",
  "together",
  "long",
  "later",
  "personally",
  "and",
  "began",
  "begun",
  "started",
  "been",
  "it",
  "had",
  "would",
]);
/** Not done: wished for, refused, yet to come. */
const UNDONE = /^(?:would|could|should|may|might|can|cannot|will|shall|not|never|n['’]t|without)$/;
const NEGATED = /^(?:not|never|without|refused|refuses|declined|failed|unable|offered|offers|offering|tried)$|n['’]t$/;
const BEGUN = /^(?:helped|helps|helping|help|managed|continued|worked|works|in|agreed)$/;
const SENT = /^(?:send|sends|sent|deploy|deploys|deployed|provide|provides|provided|dispatched)$/;

/** Who mediated, hosted, guaranteed or watched over it, by verbs that say so, active or passive. */
export function readMediation(
  clause: ActorClause,
  spans: readonly ActorSpan[],
  anchors: readonly Anchored[],
): readonly Mediation[] {
  if (spans.length === 0) return [];
  const reader = new MediationReader(clause.words, coordinated(spans), anchors);
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
    private readonly anchors: readonly Anchored[],
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
    const named = isPassive ? this.groups.find((group) => this.#isAgent(group, by)) : this.#subjectOf(at);
    if (!rule || !named) return [];
    if (isPassive) return named.map((span) => ({ span, rule, at }));
    const objects = this.#objectsOf(at, named[0]?.first ?? at);
    const fitting = rules.find((each) => isDone(each, this.words, at) && each.to.some((to) => objects.has(to)));
    return fitting ? named.map((span) => ({ span, rule: fitting, at })) : [];
  }

  #isDeal(at: number): boolean {
    if (OTHER_MATTER.test(this.words[at - 1] ?? "")) return false;
    return DEAL.test(this.words[at] ?? "") || this.anchors.some(({ first, end }) => first <= at && at < end);
  }

  /** Peace talks are on what is to follow, unless the sentence speaks of the ceasefire as well. */
  #isTalks(at: number): boolean {
    const before = this.words[at - 1] ?? "";
    return (
      TALKS.test(this.words[at] ?? "") && !OTHER_MATTER.test(before) && (this.anchors.length > 0 || before !== "peace")
    );
  }

  /** What stands behind the verb, or before the subject of a relative clause: "the truce that Norway had drawn up". */
  #objectsOf(at: number, subject: number): ReadonlySet<MediationObject> {
    const { words } = this;
    const found = new Set<MediationObject>();
    const next = words[at + 1] ?? ".";
    // "the truce that the special envoy Anna Berg had drawn up", "the truce Norway brokered"
    const opening = [1, 2, 3, 4, 5].map((back) => subject - back);
    const relative = opening.find((i) => /^(?:that|which)$/.test(words[i] ?? "")) ?? subject;
    if (this.#isTalks(relative - 1)) found.add("talks");
    if (this.#isDeal(relative - 1) || ONE_OF_THEM.test(words[relative - 1] ?? "")) found.add("deal");
    if (/^[.,]$/.test(next) || /^(?:and|together|jointly|alongside|throughout|for|since)$/.test(next))
      found.add("nothing");
    if (/^(?:it|this)$/.test(next)) found.add("deal");
    for (let i = at + 1; i <= at + OBJECT_REACH && i < words.length && found.size === 0; i++) {
      if (isBreak(words[i] ?? "")) break;
      if (this.#isDeal(i)) found.add("deal");
      // Who drew up or brought the plan is told of many who made nothing of it.
      else if (PLAN.test(words[i] ?? "")) break;
      else if (this.#isTalks(i)) found.add("talks");
      if (PLEDGE.test(words[i] ?? "")) found.add("pledge");
      if (SIDES.test(words[i] ?? "") || words[i] === "together") found.add("sides");
      if (/^(?:conflict|war|crisis|fighting)$/.test(words[i] ?? "")) found.add("war");
    }
    if (this.#isBetween(at)) found.add("between");
    if (this.#isConsent(at)) found.add("consent");
    if (this.#isPair(at)) found.add("pair");
    if (this.#isBoth(at)) found.add("both");
    return found;
  }

  /** The list of names that begins in `from..to`. */
  #namesIn(from: number, to: number): readonly ActorSpan[] | undefined {
    return this.groups.find(([first]) => first && first.first >= from && first.first < to);
  }

  /** "flew between the two capitals", "shuttled between Malmo and Oslo". */
  #isBetween(at: number): boolean {
    const { words } = this;
    const way = words.slice(at + 1, at + 1 + BETWEEN_REACH).join(" ");
    if (/^back and forth\b|^from one .*\bto the (?:next|other)\b/.test(way)) return true;
    const between = words.slice(at + 1, at + 1 + BETWEEN_REACH).indexOf("between") + at + 1;
    if (between === at || words.slice(at + 1, between).some((word) => PUNCTUATION.test(word))) return false;
    const behind = words.slice(between + 1, between + 5);
    return (
      behind.some((word) => word !== "between" && SIDES.test(word)) ||
      (this.#namesIn(between, between + 5)?.length ?? 0) > 1
    );
  }

  /** "persuaded the rebels to sign", "got both of them, after a week, to sit down", "talked the queen into a truce". */
  #isConsent(at: number): boolean {
    const { words } = this;
    for (let i = at + 2; i < Math.min(words.length, at + CONSENT_REACH); i++) {
      const word = words[i] ?? "";
      if (PUNCTUATION.test(word) || word === ".") return false;
      if (word !== "to" && word !== "into") continue;
      const aims = words.slice(i + 1, i + 4).some((aim, k) => CONSENTING.test(aim) || this.#isDeal(i + 1 + k));
      const whom = words.slice(at + 1, i).some((each) => SIDES.test(each)) || this.#namesIn(at + 1, i) !== undefined;
      if (aims && whom) return true;
    }
    return false;
  }

  /** "telephoned both", "kept the two delegations". */
  #isBoth(at: number): boolean {
    const { words } = this;
    for (let i = at + 1; i <= at + BOTH_REACH; i++) {
      const word = words[i] ?? ".";
      if (isBreak(word) || word === ".") return false;
      if (word === "both") return true;
      // "Gave each side a copy", not "gave each child a coat".
      const [next = "", behind = ""] = words.slice(i + 1);
      const counted = /^(?:of|the)$/.test(next) ? behind : next;
      if (/^(?:each|all|two)$/.test(word) && EACH_SIDE.test(counted)) return true;
    }
    return false;
  }

  /** "received the Swedish president, Anna Berg, and the Danish king". */
  #isPair(at: number): boolean {
    const close = this.words.slice(at, at + PAIR_REACH).findIndex((word) => PUNCTUATION.test(word) || word === ".");
    const named = this.#namesIn(at + 1, at + (close < 0 ? PAIR_REACH : close));
    return new Set(named?.map(({ actor }) => actor.actorId)).size > 1;
  }

  /** "the talks chaired by Norway", "the accord was hammered out by Norway". */
  #isPassiveOf(rule: MediationRule, at: number): boolean {
    const { words } = this;
    if (!rule.mayBePlanned && words.slice(Math.max(0, at - 3), at).some((word) => /^(?:not|never|be)$/.test(word)))
      return false;
    for (let i = at - 1; i >= Math.max(0, at - PASSIVE_REACH); i--) {
      const word = words[i] ?? "";
      if (word === ";") return false;
      if (rule.to.includes("deal") && (this.#isDeal(i) || /^(?:which|it|that)$/.test(word))) return true;
      if (rule.to.includes("talks") && this.#isTalks(i)) return true;
    }
    return false;
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
      // "the Trade Bloc (TB), which mediated"
      const gap = words.slice(words[end] === ")" ? end + 1 : end, at);
      if (gap.length > SUBJECT_REACH || gap.slice(0, -1).some((word) => PUNCTUATION.test(word) || word === "by"))
        return undefined;
      const isRelative = RELATIVE.test(gap[0] ?? "") || (gap[0] === "," && RELATIVE.test(gap[1] ?? ""));
      const isObject = PREPOSITION.has(words[first.first - 1] ?? "");
      if (isObject && !isRelative) continue;
      // "the Swedish envoy to Denmark who mediated"
      const sender = isObject && this.groups.find((other) => other.at(-1)?.end === first.first - 1);
      if (sender) return sender;
      if (!group.every(isActing)) continue;
      const done = withoutCompany(gap);
      if (isBeside(done) || isSetOff(done) || isOfficeHeld(done) || isDescribed(done) || isEarlierVerb(done))
        return group;
    }
    return undefined;
  }
}

const isBreak = (word: string) => word === "," || PUNCTUATION.test(word);

/** Whether it was done, or is to be done where that counts: not refused, offered, hoped for. */
function isDone(rule: MediationRule, words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 4), at);
  if (before.some((word) => NEGATED.test(word))) return false;
  if (before.at(-1) === "to") return rule.mayBePlanned || BEGUN.test(words[at - 2] ?? "");
  if (/^(?:of|at|about|on|for)$/.test(before.at(-1) ?? "") && words[at]?.endsWith("ing")) return false;
  return rule.mayBePlanned || !before.some((word) => UNDONE.test(word));
}

const isFiller = (word: string) => AUXILIARY.has(word) || RELATIVE.test(word) || word === "," || word.endsWith("ly");
/** "Norway mediated", "Norway, which also mediated", "Norway, whose good offices brought". */
function isBeside(gap: readonly string[]): boolean {
  const whose = gap.indexOf("whose");
  const owned = whose >= 0 && whose <= 1 ? [...gap.slice(0, whose), ...gap.slice(whose + OWNED_WORDS)] : gap;
  return owned.every(isFiller);
}
const OWNED_WORDS = 4;
const SPENDING_WORDS = 7;
const COMPANY_WORDS = 4;
const WITH_COMPANY = /^(?:together|along|jointly)$/;
/** "Norway and other powers mediated", "Norway together with three neighbours mediated": without those beside it. */
function withoutCompany(gap: readonly string[]): readonly string[] {
  const [first, second] = gap;
  // "who together with a neighbour, Anna Berg, had mediated"
  if (RELATIVE.test(first ?? "") && WITH_COMPANY.test(second ?? ""))
    return gap.includes(",") ? [first ?? "", ...gap.slice(gap.lastIndexOf(",") + 1)] : gap;
  const isAccompanied =
    (first === "and" && /^(?:others?|several|some|various)$/.test(second ?? "")) ||
    (WITH_COMPANY.test(first ?? "") && second === "with");
  return isAccompanied ? gap.slice(Math.min(COMPANY_WORDS, gap.length)) : gap;
}

const OFFICE_WORDS = 10;
/** "Norway's envoy for peace in Africa, mediated": what the office is for, closed by a comma. */
const isOfficeHeld = (gap: readonly string[]): boolean =>
  gap.length <= OFFICE_WORDS &&
  /^(?:for|to|in|on|of)$/.test(gap[0] ?? "") &&
  gap.includes(",") &&
  gap.slice(gap.indexOf(",")).every(isFiller);

/** "Norway, a small kingdom that had begun bringing". */
function isDescribed(gap: readonly string[]): boolean {
  const relative = gap.findLastIndex((word) => RELATIVE.test(word));
  return gap[0] === "," && relative > 0 && gap.slice(relative).every(isFiller);
}

/** "Norway, a kingdom of fjords, mediated", "Norway, which holds the chair, mediated". */
function isSetOff(gap: readonly string[]): boolean {
  const close = gap.lastIndexOf(",");
  return gap[0] === "," && close > 0 && gap.slice(close).every(isFiller);
}
/** "Norway's envoy flew to Malmo and negotiated", "Norway sent two ships to monitor". */
function isEarlierVerb(gap: readonly string[]): boolean {
  const and = gap.lastIndexOf("and");
  // "the bloc, which is involved in mediating"
  if (/^(?:involved|engaged) in$/.test(gap.slice(-2).join(" "))) return true;
  if (gap.includes(",")) return false;
  // "spent the night persuading", "took a week to persuade"
  if (gap.some((word) => /^(?:spent|spends|took)$/.test(word)) && gap.length <= SPENDING_WORDS) return true;
  // "the Norwegian minister said after hosting the talks"
  if (gap.length <= 4 && /^(?:after|while|by|in|since)$/.test(gap.at(-1) ?? "")) return true;
  return (and > 0 && gap.slice(and).every(isFiller)) || (gap.at(-1) === "to" && gap.some((word) => SENT.test(word)));
}
