import type { Anchored } from "../../actors/actor-clause.js";
import type { ActorSpan } from "../../actors/actor-span.js";
import { WORD_CLASSES } from "../../lexicon/words.js";
import type { MediationObject } from "./mediation-rule.js";

const PREPOSITION = new Set(WORD_CLASSES.preposition);
const OBJECT_REACH = 8;
/** Words from "persuaded" to what those were persuaded to, their names and commas between. */
const CONSENT_REACH = 24;
/** Words from a verb to the second of those who were received. */
const PAIR_REACH = 20;
const BETWEEN_REACH = 9;
/** Words from a verb to "whether" or "that", and from there to what is watched. */
const KEEPING_REACH = 12;
const BOTH_REACH = 6;
/** Words behind a promise or a letter that say what it is of. */
const CONTENT_REACH = 6;

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
  /^(?:[.,]|and|together|jointly|alongside|throughout|for|since|with|at|during|here|there|where|until|overnight|quietly|discreetly)$/;
/** What those who watch over a ceasefire see to. */
const KEEPING =
  /^(?:respect|respects|respected|observe|observed|observes|honour|honor|honoured|honored|keep|keeps|kept|comply|complies|hold|holds|compliance|adherence|breaches|violations)$/;
/** "It is the sixth that Norway has mediated." */
const ONE_OF_THEM = /^(?:one|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|latest|last)$/;

/** "Pledges of $500 million": what is promised to others than those who fight. */
const GIVEN =
  /^(?:[$€£].*|\d.*|millions?|billions?|aid|money|funds|funding|loans?|grain|food|relief|asylum|troops|weapons|arms)$/;
/** "Letters from the captives to their families": no word of those who fight. */
const PRIVATE = /^(?:captives?|prisoners?|detainees|hostages?|internees|family|families|relatives|wives|mothers)$/;
/** Those whom a government summons to complain to. */
const ACCREDITED = /^(?:ambassadors?|consuls?|attach[eé]s?)$/;
/** What presses for something, whether it gets it or not. */
const PRESSING = /^(?:press|pressur|lean)(?:e|s|ed|es|ing)?$/;
/** What asks whether it is kept in order to know, rather than to wait and see. */
const CHECKING = /^(?:check|verif|monitor)/;

/** What stands apart from the words before it, beside a comma and a full stop. */
export const PUNCTUATION = /^(?:[;:?!()]|--|—|–)$/;

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
    // "will watch whether the truce holds"
    if (/^(?:whether|if)$/.test(next)) return this.#isKeeping(at) ? found.add("keeping") : found;
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
      if (PLEDGE.test(words[i] ?? "") && !this.#isOf(GIVEN, i)) found.add("pledge");
      if (/^(?:messages?|letters|notes|proposals)$/.test(words[i] ?? "") && !this.#isOf(PRIVATE, i))
        found.add("messages");
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

  /** Whether what is told of the noun at `at` within its clause has such a word. */
  #isOf(kind: RegExp, at: number): boolean {
    const behind = this.words.slice(at + 1, at + 1 + CONTENT_REACH);
    const close = behind.findIndex(isBreak);
    return [this.words[at - 1] ?? "", ...(close < 0 ? behind : behind.slice(0, close))].some((word) => kind.test(word));
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
      if (word !== "into" && (word !== "to" || PRESSING.test(words[at] ?? ""))) continue;
      const aims = words.slice(i + 1, i + 4).some((aim, k) => CONSENTING.test(aim) || this.isDeal(i + 1 + k));
      const whom = words.slice(at + 1, i).some((each) => WHOM.test(each)) || this.#namesIn(at + 1, i) !== undefined;
      if (aims && whom) return true;
    }
    return false;
  }

  /** "check whether both sides respect it", "see to it that its terms are observed", "check compliance". */
  #isKeeping(at: number): boolean {
    const { words } = this;
    const from = words.slice(at + 1, at + 3).join(" ") === "to it" ? at + 3 : at + 1;
    const behind = words.slice(from, from + KEEPING_REACH);
    const close = behind.findIndex((word) => PUNCTUATION.test(word) || word === ".");
    const said = close < 0 ? behind : behind.slice(0, close);
    if (/^(?:compliance|adherence|breaches|violations)$/.test(said[0] ?? "")) return true;
    const opener = CHECKING.test(words[at] ?? "") ? /^(?:whether|that|if)$/ : /^that$/;
    return opener.test(said[0] ?? "") && said.some((word) => KEEPING.test(word));
  }

  /** "telephoned both", "kept the two delegations", not "spoke of both". */
  #isBoth(at: number): boolean {
    const { words } = this;
    if (/^(?:of|about)$/.test(words[at + 1] ?? "")) return false;
    for (let i = at + 1; i <= at + BOTH_REACH; i++) {
      const word = words[i] ?? ".";
      if (isBreak(word) || word === ".") return false;
      // "Gave each side a copy", not "gave each child a coat".
      const counted = words.slice(i + 1).find((each) => !/^(?:of|the|warring|rival)$/.test(each)) ?? ".";
      if (/^(?:each|all|two|both)$/.test(word) && EACH_SIDE.test(counted)) return true;
      if (word === "both" && (WHOM.test(counted) || this.#isBothAlone(i))) return true;
    }
    return false;
  }

  /** "Both" without a noun, "both at midnight", or before the names of two: "both Sweden and Denmark". */
  #isBothAlone(at: number): boolean {
    const next = this.words[at + 1] ?? ".";
    if (next === "." || isBreak(next) || PREPOSITION.has(next)) return next !== "of";
    return new Set(this.#namesIn(at + 1, at + 3)?.map(({ actor }) => actor.actorId)).size > 1;
  }

  /** "received the Swedish president, Anna Berg, and the Danish king". */
  #isPair(at: number): boolean {
    const close = this.words.slice(at, at + PAIR_REACH).findIndex((word) => PUNCTUATION.test(word) || word === ".");
    const named = this.#namesIn(at + 1, at + (close < 0 ? PAIR_REACH : close));
    const end = named?.at(-1)?.end ?? at;
    // "summoned the Swedish and Danish ambassadors"
    if (this.words.slice(at + 1, end + 2).some((word) => ACCREDITED.test(word))) return false;
    return new Set(named?.map(({ actor }) => actor.actorId)).size > 1;
  }
}
