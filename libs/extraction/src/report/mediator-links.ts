import type { ActorSpan } from "../actors/actor-span.js";
import type { Names } from "../actors/find-actors.js";
import { readMediatorsOf } from "../attributes/mediators/read-mediators.js";
import { bySender, withPronoun } from "../attributes/mediators/senders.js";
import type { MediatorFact } from "../attributes/mention-facts.js";
import type { Document, Sentence } from "../document/index.js";
import { startTimes } from "../linking/known-case.js";
import type { Case } from "../linking/link-mentions.js";
import type { Mention } from "../mentions/mention.js";
import type { Verdict } from "../reality/judge-reality.js";
import { MONTHS } from "../time/words.js";

/** Sentences from a mention of a ceasefire within which a mediator named without one is still its mediator. */
const REACH = 9;
/** The same in an article that tells of several. */
const CROWDED_REACH = 2;

/** Where a clause begins, or what stands apart from it. */
const BOUNDARY =
  /^(?:[,;:()—–]|--|and|but|while|whereas|after|when|before|who|as|though|although|because|since|following|until|despite|if)$/;
/** What a boundary counts for, in tokens. */
const BOUNDARY_TOKENS = 8;
/** What is said behind a ceasefire belongs to it sooner than what is said before. */
const AHEAD = 1.5;

/** "It was brokered by", "the deal came after": goes on with what the sentence before tells of. */
const GOING_ON =
  /^(?:it|this|that|those|these|they|he|she|both|then|brokered|mediated|negotiated|arranged|signed|agreed|reached|concluded|hosted|sponsored|(?:the|that|this|under the) (?:deal|agreement|accord|pact|truce|ceasefire|cease-fire|arrangement|document|text))\b/;

/**
 * Says which ceasefire of the article each word on a mediator belongs to: what stands with a mention belongs to its ceasefire, in a
 * sentence of several to the one it stands closest to by clauses, elsewhere to the one that is being told of.
 */
export class MediatorLinks {
  readonly #owners = new Map<Mention, Case>();
  readonly #mentions: ReadonlyMap<Sentence, readonly Mention[]>;
  /** The sentences that may name mediators of a ceasefire, in text order. */
  readonly #told = new Map<Case, Sentence[]>();

  constructor(
    private readonly document: Document,
    cases: readonly Case[],
    verdicts: readonly Verdict[],
    private readonly names: Names,
    isRecalled: (known: Case) => boolean,
  ) {
    for (const known of cases)
      for (const { verdict } of known.facts) if (!isOfOthers(verdict.mention)) this.#owners.set(verdict.mention, known);
    const counted = verdicts.flatMap(({ mention, outcome }) =>
      this.#owners.has(mention) || isOfOthers(mention) || (outcome === "unreal" && isOther(mention)) ? [mention] : [],
    );
    this.#mentions = Map.groupBy(counted, ({ sentence }) => sentence);
    const reach = cases.length === 1 ? REACH : CROWDED_REACH;
    const places = cases.flatMap((known) => {
      const isNews = !isRecalled(known);
      return known.facts.map(({ verdict }) => ({ index: verdict.mention.sentence.index, known, isNews }));
    });
    const teller = new Telling(places, reach, cases.length === 1);
    for (const sentence of document.sentences) {
      if (sentence.kind !== "prose" && sentence.kind !== "title") continue;
      const owners = (this.#mentions.get(sentence) ?? []).flatMap((mention) => this.#owners.get(mention) ?? []);
      const told = owners.length > 0 ? owners : [teller.at(sentence)];
      for (const known of new Set(told)) if (known) this.#tell(known, sentence);
    }
  }

  #tell(known: Case, sentence: Sentence): void {
    const told = this.#told.get(known);
    if (told) told.push(sentence);
    else this.#told.set(known, [sentence]);
  }

  /** The mediators of one ceasefire, those of its own sentences first. */
  of(known: Case): readonly MediatorFact[] {
    const own = known.facts.flatMap(({ mediators }) => mediators);
    const others = (this.#told.get(known) ?? []).flatMap((sentence) =>
      readMediatorsOf(sentence, this.#spansOf(sentence)),
    );
    return [...own, ...others].filter((fact) => this.#isOf(fact, known));
  }

  /** Whether what a sentence says of a mediator is said of this ceasefire, and not of another one in it. */
  #isOf(fact: MediatorFact, known: Case): boolean {
    const mentions = this.#mentions.get(fact.sentence) ?? [];
    const owners = new Set(mentions.map((mention) => this.#owners.get(mention)));
    if (!owners.has(known) && (isFruitless(fact) || isOfOtherMonths(fact.sentence, monthsOf(known)))) return false;
    if (owners.size === 0 || (owners.size === 1 && owners.has(known))) return true;
    const aside = asideBefore(fact);
    const [closest] = mentions
      .filter(({ first }) => first < aside.first || first >= aside.end)
      .sort((a, b) => distance(fact, a) - distance(fact, b));
    const owner = closest && this.#owners.get(closest);
    return owner === known;
  }

  /** The names of a sentence with the person that it begins with as "he"; those who serve a body stand for it. */
  #spansOf(sentence: Sentence): readonly ActorSpan[] {
    const before = this.document.sentences[sentence.index - 1];
    return bySender(withPronoun(sentence, this.names.actorsIn(sentence), before ? this.names.actorsIn(before) : []));
  }
}

/** "The Norwegian officers who arranged it left the town." */
const MADE_IT =
  /\b(?:arranged|brokered|mediated|negotiated|secured|obtained) (?:it|that|(?:the|that) (?:deal|agreement|accord|pact|truce|ceasefire|cease-fire))\b/;

/** Where the article tells of a ceasefire, and whether it is its news rather than recalled. */
interface Place {
  readonly index: number;
  readonly known: Case;
  readonly isNews: boolean;
}

/**
 * Which ceasefire a sentence that names none goes on to tell of: the one before it, or the news of the article where that one was only
 * recalled. Asked for the sentences in text order.
 */
class Telling {
  readonly #places: readonly Place[];
  /** Number of places before the sentence asked for last. */
  #passed = 0;
  #before: Place | undefined;
  #newsBefore: Place | undefined;

  constructor(
    places: readonly Place[],
    private readonly reach: number,
    private readonly isOnly: boolean,
  ) {
    this.#places = [...places].sort((a, b) => a.index - b.index);
  }

  at({ index, text }: Sentence): Case | undefined {
    for (let next = this.#places[this.#passed]; next && next.index < index; next = this.#places[this.#passed]) {
      this.#before = next;
      if (next.isNews) this.#newsBefore = next;
      this.#passed++;
    }
    const isNear = (place: Place | undefined) => place !== undefined && Math.abs(place.index - index) <= this.reach;
    const [before, news] = [this.#before, this.#newsBefore].map((place) => (isNear(place) ? place : undefined));
    const next = this.#places[this.#passed];
    const behind = isNear(next) ? next : undefined;
    if (before && (before.isNews || this.isOnly)) return before.known;
    const lower = text.trim().toLowerCase();
    if (before?.index === index - 1 && (GOING_ON.test(lower) || MADE_IT.test(lower))) return before.known;
    return news?.known ?? (behind && (behind.isNews || this.isOnly) ? behind.known : undefined);
  }
}

/**
 * What led to nothing, or not yet: "hosts talks that the rebels refused to attend", "brought them together, but they parted over a border",
 * "no headway was made in talks chaired by"; not what failed before: "mediated where others had failed", "after talks stalled, mediated".
 */
function isFruitless({ sentence: { tokens }, role, saidAt }: MediatorFact): boolean {
  if (role === "monitor" || role === "guarantor") return false;
  const isGoingOn =
    tokens[saidAt]?.lower.endsWith("ing") === true && /^(?:is|are)$/.test(tokens[saidAt - 1]?.lower ?? "");
  const words = tokens.map(({ lower }) => lower);
  const isOfIt = (at: number) =>
    at > saidAt
      ? !words.slice(saidAt, at).some((word) => OF_OTHERS.test(word))
      : words.slice(at, saidAt).some((word) => TALKS.test(word)) && !words.slice(at, saidAt).includes(",");
  return isGoingOn || words.some((word, at) => FRUITLESS.test(word) && isOfIt(at));
}
const TALKS = /^(?:talks|negotiations?|meetings?|summit|conference|discussions)$/;
const OF_OTHERS = /^(?:where|after|since|because|others|earlier|previous)$/;
const FRUITLESS =
  /^(?:failed|fail|fails|parted|deadlocked|deadlock|boycotted|vain|nowhere|stalled|inconclusive|fruitless|headway)$/;

/** Numbers of the months in which it is told to have been made or to have begun. */
const monthsOf = ({ facts }: Case): readonly number[] =>
  facts
    .flatMap(startTimes)
    .flatMap(({ time: { edtf } }) => (/^.{4}-\d\d/.test(edtf) ? [Number(edtf.slice(5, 7))] : []));

/** Number of the month that a token names, by its capital no verb. */
const monthNamed = (text: string): number | undefined =>
  /^[A-Z]/.test(text) ? MONTHS.get(text.toLowerCase().replace(/\.$/, "")) : undefined;

/** "The accord that they signed in Oslo in June": a sentence that names months, and none of these. */
function isOfOtherMonths({ tokens }: Sentence, months: readonly number[]): boolean {
  const named = tokens.flatMap(({ text }, at) =>
    /^(?:in|last|early|late|of|on)$/.test(tokens[at - 1]?.lower ?? "") && !PLANNED.test(tokens[at - 2]?.lower ?? "")
      ? (monthNamed(text) ?? [])
      : [],
  );
  return named.length > 0 && months.length > 0 && !named.some((month) => months.includes(month));
}
/** A plan is older than what it led to: "put forward in June". */
const PLANNED = /^(?:forward|up|proposed|presented|drafted|tabled|submitted|suggested)$/;

/** A ceasefire that is only talked of, and by its words another than the one at hand: "a proposal for a truce", "before any ceasefire". */
function isOther({ form, determiner, sentence: { tokens }, first, end }: Mention): boolean {
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map(({ lower }) => lower);
  return (
    form === "noun" &&
    /^(?:indefinite|any|negative)$/.test(determiner) &&
    !words(first, end).includes("end") &&
    !words(first - ACCEPTED_TOKENS, first).some((word) => ACCEPTED.test(word))
  );
}
/** "Most earlier truces were arranged by": any of them rather than this one. */
const isOfOthers = ({ plural, determiner, modifiers }: Mention): boolean =>
  plural &&
  determiner !== "definite" &&
  modifiers.some((word) => /^(?:earlier|previous|past|other|former|many|most)$/.test(word));

/** "Both said yes to a Swedish proposal for a truce": which is the one at hand. */
const ACCEPTED = /^(?:basis|accepted|agreed|yes|approved|endorsed|backed|adopted|signed|accept|accepting|agreeing)$/;
const ACCEPTED_TOKENS = 8;

/** "The truce, which follows an earlier one, was brokered by": what stands between the commas is not what was brokered. */
function asideBefore({ sentence: { tokens }, saidAt }: MediatorFact): { readonly first: number; readonly end: number } {
  const word = (at: number) => tokens[at]?.lower ?? "";
  let at = saidAt - 1;
  while (/^(?:was|were|is|are|been|has|had|have|being)$/.test(word(at))) at--;
  if (at === saidAt - 1 || word(at) !== ",") return { first: 0, end: 0 };
  const open = tokens.slice(0, at).findLastIndex(({ lower }) => lower === ",");
  return open < 0 ? { first: 0, end: 0 } : { first: open, end: at };
}

/** From what a wording speaks of to a mention, in tokens, with what each clause between them counts for. */
function distance({ saidAt, sentence }: MediatorFact, { first, end }: Mention): number {
  if (saidAt >= first && saidAt < end) return 0;
  const [from, to] = saidAt < first ? [saidAt, first] : [end, saidAt];
  const clauses = sentence.tokens.slice(from, to).filter(({ lower }) => BOUNDARY.test(lower)).length;
  return (to - from + clauses * BOUNDARY_TOKENS) * (saidAt < first ? AHEAD : 1);
}
