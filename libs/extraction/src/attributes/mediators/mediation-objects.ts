import type { Anchored } from "../../actors/actor-clause.js";
import type { ActorSpan } from "../../actors/actor-span.js";
import type { MediationObject } from "./mediation-rule.js";

const OBJECT_REACH = 8;
/** Words from "persuaded" to what those were persuaded to, their names and commas between. */
const CONSENT_REACH = 24;
/** Words from a verb to the second of those who were received. */
const PAIR_REACH = 20;
const BETWEEN_REACH = 9;
/** Words from a verb to "whether" or "that", and from there to what is watched. */
const KEEPING_REACH = 12;
const BOTH_REACH = 6;

const DEAL =
  /^(?:deals?|agreements?|accords?|truces?|ceasefires?|cease-fires?|pacts?|armistice|cessation|hostilities|pause|settlement|understanding|protocol|arrangement|memorandum|compliance|adherence|consent|assent)$/;
const PLAN = /^(?:plan|proposals?|formula|text|draft|document|blueprint|resolution|paper|memorandum|terms)$/;
const TALKS =
  /^(?:talks|negotiations?|summit|conference|meetings?|discussions|dialogue|round|rounds|process|mediation|session|sessions|signing|ceremony|bargaining|consultations|contacts)$/;
const PLEDGE = /^(?:pledges?|promises?|signatures?|undertakings?|commitments?|assurances?)$/;
/** What those who fight are brought to. */
const CONSENTING =
  /^(?:accept|agree|sign|stop|halt|cease|suspend|consent|return|resume|turn|sit|meet|talk|negotiate|bury|silence|embrace|declare|endorse|accepting|agreeing|signing|stopping|halting|ceasing|suspending|talking|meeting)$/;
const SIDES =
  /^(?:sides|parties|governments?|delegations|rivals|foes|enemies|factions|leaders|belligerents|capitals|between|them|neighbours|neighbors|armies|negotiators|delegates)$/;
/** Those whose consent somebody gets, beside the names of theirs. */
const WHOM = new RegExp(
  `${SIDES.source}|^(?:groups?|militias?|militants|rebels|guerrillas|insurgents|commanders|warlords|generals|presidents|combatants|fighters)$`,
);
/** What "each", "all" or "two" counts where it is those who fight. */
const EACH_SIDE = new RegExp(`${SIDES.source}|^(?:side|party|government|delegation|faction|them|leader|army)$`);
/** Agreements and talks on something else. */
const OTHER_MATTER =
  /^(?:broader|wider|trade|nuclear|aid|prisoner|climate|loan|gas|grain|border|political|indirect|proximity|another|next|future|new|further|more|final|fresh|budget|oil)$/;
/** What follows a verb that has no object: "mediated with", "mediated at the resort", "mediated." */
const ALONE =
  /^(?:[.,]|and|together|jointly|alongside|throughout|for|since|with|at|during|here|there|until|overnight|quietly|discreetly)$/;
/** What those who watch over a ceasefire see to. */
const KEEPING =
  /^(?:respect|respects|respected|observe|observed|observes|honour|honor|honoured|honored|keep|keeps|kept|comply|complies|hold|holds|compliance|adherence|breaches|violations)$/;
/** "It is the sixth that Norway has mediated." */
const ONE_OF_THEM = /^(?:one|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last)$/;

const PUNCTUATION = /^(?:[;:?!()]|--|—|–)$/;

/** Whether a word ends what stands behind a verb: a comma, a dash, a bracket. */
export const isBreak = (word: string): boolean => word === "," || PUNCTUATION.test(word);

/** Says what a verb of one sentence is done to. */
export class ObjectReader {
  constructor(
    private readonly words: readonly string[],
    private readonly groups: readonly (readonly ActorSpan[])[],
    private readonly anchors: readonly Anchored[],
  ) {}

  /** Whether a token is a word for the ceasefire. */
  isDeal(at: number): boolean {
    if (OTHER_MATTER.test(this.words[at - 1] ?? "")) return false;
    return DEAL.test(this.words[at] ?? "") || this.anchors.some(({ first, end }) => first <= at && at < end);
  }

  /** Peace talks are on what is to follow, unless the sentence speaks of the ceasefire as well. */
  isTalks(at: number): boolean {
    const before = this.words[at - 1] ?? "";
    return (
      TALKS.test(this.words[at] ?? "") &&
      !OTHER_MATTER.test(before) &&
      !(before === "of" && OTHER_MATTER.test(this.words[at - 3] ?? "")) &&
      (this.anchors.length > 0 || before !== "peace")
    );
  }

  /** What stands behind the verb, or before the subject of a relative clause: "the truce that Norway had drawn up". */
  objectsOf(at: number, subject: number): ReadonlySet<MediationObject> {
    const { words } = this;
    const found = new Set<MediationObject>();
    const next = words[at + 1] ?? ".";
    // "the truce that the special envoy Anna Berg had drawn up", "the truce Norway brokered"
    const opening = [1, 2, 3, 4, 5].map((back) => subject - back);
    const relative = opening.find((i) => /^(?:that|which)$/.test(words[i] ?? "")) ?? subject;
    if (this.isTalks(relative - 1)) found.add("talks");
    if (this.isDeal(relative - 1) || ONE_OF_THEM.test(words[relative - 1] ?? "")) found.add("deal");
    const isInTown = next === "in" && !/^(?:a|an|the|this|that|his|her|its|their)$/.test(words[at + 2] ?? "the");
    if (ALONE.test(next) || isInTown) found.add("nothing");
    if (/^(?:it|this)$/.test(next)) found.add("deal");
    for (let i = at + 1; i <= at + OBJECT_REACH && i < words.length && found.size === 0; i++) {
      if (isBreak(words[i] ?? "")) break;
      if (this.isDeal(i)) found.add("deal");
      // Who drew up or brought the plan is told of many who made nothing of it.
      else if (PLAN.test(words[i] ?? "")) break;
      else if (this.isTalks(i)) found.add("talks");
      if (PLEDGE.test(words[i] ?? "")) found.add("pledge");
      if (/^(?:messages?|letters|notes|proposals)$/.test(words[i] ?? "")) found.add("messages");
      if (SIDES.test(words[i] ?? "") || words[i] === "together") found.add("sides");
      if (/^(?:conflict|war|crisis|fighting)$/.test(words[i] ?? "")) found.add("war");
    }
    if (this.#isBetween(at)) found.add("between");
    if (this.#isConsent(at)) found.add("consent");
    if (this.#isPair(at)) found.add("pair");
    if (this.#isBoth(at)) found.add("both");
    if (this.#isKeeping(at)) found.add("keeping");
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
      const aims = words.slice(i + 1, i + 4).some((aim, k) => CONSENTING.test(aim) || this.isDeal(i + 1 + k));
      const whom = words.slice(at + 1, i).some((each) => WHOM.test(each)) || this.#namesIn(at + 1, i) !== undefined;
      if (aims && whom) return true;
    }
    return false;
  }

  /** "check whether both sides respect it", "see that its terms are observed", "check compliance". */
  #isKeeping(at: number): boolean {
    const behind = this.words.slice(at + 1, at + 1 + KEEPING_REACH);
    const close = behind.findIndex((word) => PUNCTUATION.test(word) || word === ".");
    const said = close < 0 ? behind : behind.slice(0, close);
    if (/^(?:compliance|adherence|breaches|violations)$/.test(said[0] ?? "")) return true;
    return /^(?:whether|that|if)$/.test(said[0] ?? "") && said.some((word) => KEEPING.test(word));
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
}
