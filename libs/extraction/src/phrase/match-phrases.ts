import type { Phrase, Slot } from "./phrase.js";

/** What phrases are matched on: the words of one sentence, lower case, and the slots that begin at each position. */
export interface Clause {
  readonly words: readonly string[];
  /** Where a slot that begins at this token may end (exclusive token indices), nearest first; empty where none begins. */
  slotEnds(slot: Slot, at: number): readonly number[];
}

export interface PhraseMatch<Rule> {
  readonly rule: Rule;
  /** Token range, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Token index at which the mention slot of the phrase begins, where it has one. */
  readonly mentionAt?: number;
}

const QUOTES = new Set(['"', "“", "”", "'", "‘", "’", "``", "''"]);
const BREAKS = new Set([";", ":", "?", "!", "—", "--", "–", "(", ")"]);

/**
 * Rules indexed by their first word, so that one pass over a sentence tries each rule only where it can begin; those that begin with a
 * slot by the word that they can least do without, so that a sentence without it never tries them.
 */
export class PhraseIndex<Rule extends { readonly phrase: Phrase }> {
  readonly #byWord = new Map<string, Rule[]>();
  readonly #bySlot = new Map<Slot, Rule[]>();
  readonly #byNeed = new Map<string, Rule[]>();
  readonly #needless = new Set<Rule>();
  /** How often a rule was tried, and how many words all indexes together have looked at; counted instead of seconds. */
  attempts = 0;
  static #work = 0;

  /** Rules tried and words visited by all indexes so far. */
  static work(): number {
    return PhraseIndex.#work;
  }

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      const first = rule.phrase.elements[0];
      if (first?.kind === "words") for (const word of first.words) push(this.#byWord, word, rule);
      if (first?.kind !== "slot") continue;
      push(this.#bySlot, first.slot, rule);
      const need = neededWords(rule.phrase);
      if (need) for (const word of need) push(this.#byNeed, word, rule);
      else this.#needless.add(rule);
    }
  }

  /** All matches in the sentence, by start; a rule matches at most once at each start, the shortest way. */
  matches(clause: Clause): readonly PhraseMatch<Rule>[] {
    const found: PhraseMatch<Rule>[] = [];
    const distances = distancesToMention(clause);
    const bySlot = this.#slotRulesFor(clause);
    for (let at = 0; at < clause.words.length; at++) {
      PhraseIndex.#work++;
      const distance = (distances[at] as number) - QUOTES_MAX;
      for (const rule of this.#byWord.get(clause.words[at] ?? "") ?? [])
        if (distance <= rule.phrase.mentionReach) this.#try(rule, clause, at, found);
      for (const [slot, rules] of bySlot) {
        if (clause.slotEnds(slot, at).length === 0) continue;
        for (const rule of rules) this.#try(rule, clause, at, found);
      }
    }
    return found;
  }

  /** The rules that begin with a slot, without those whose needed words the clause does not hold. */
  #slotRulesFor({ words }: Clause): readonly (readonly [Slot, readonly Rule[]])[] {
    const awake = new Set(this.#needless);
    for (const word of words) for (const rule of this.#byNeed.get(word) ?? []) awake.add(rule);
    return [...this.#bySlot].map(([slot, rules]) => [slot, rules.filter((rule) => awake.has(rule))] as const);
  }

  #try(rule: Rule, clause: Clause, at: number, found: PhraseMatch<Rule>[]): void {
    this.attempts++;
    PhraseIndex.#work++;
    const match = matchFrom(rule.phrase, 0, clause, at);
    if (!match) return;
    found.push({
      rule,
      start: at,
      end: match.end,
      ...(match.mentionAt === undefined ? {} : { mentionAt: match.mentionAt }),
    });
  }
}

/** Of the words that every match of a phrase holds, the shortest choice; `undefined` where it asks for none. */
function neededWords({ elements }: Phrase): ReadonlySet<string> | undefined {
  const needed = elements.flatMap((element) => (element.kind === "words" && !element.optional ? [element.words] : []));
  return needed.sort((a, b) => a.size - b.size)[0];
}

/** Quotation marks that a phrase may pass over on its way to the mention. */
const QUOTES_MAX = 6;

/** For each token, how many tokens on the next mention begins; infinite behind the last. */
function distancesToMention(clause: Clause): readonly number[] {
  const distances = new Array<number>(clause.words.length);
  let next = Number.POSITIVE_INFINITY;
  for (let at = clause.words.length - 1; at >= 0; at--) {
    if (clause.slotEnds("mention", at).length > 0) next = at;
    distances[at] = next - at;
  }
  return distances;
}

interface Partial {
  readonly end: number;
  readonly mentionAt?: number | undefined;
}

function matchFrom(phrase: Phrase, index: number, clause: Clause, at: number): Partial | undefined {
  const element = phrase.elements[index];
  if (!element) return { end: at };
  // Scare quotes change no wording: 'the "necessary conditions" for a truce'.
  if (index > 0 && element.kind !== "gap" && QUOTES.has(clause.words[at] ?? "")) {
    const rest = matchFrom(phrase, index, clause, at + 1);
    if (rest) return rest;
  }
  if (element.kind === "gap") {
    for (let [here, skipped] = [at, 0]; skipped <= element.max; here++) {
      const match = matchFrom(phrase, index + 1, clause, here);
      if (match) return match;
      const word = clause.words[here];
      if (word === undefined || BREAKS.has(word) || (!element.commas && word === ",")) return undefined;
      if (!QUOTES.has(word)) skipped++;
    }
    return undefined;
  }
  if (element.kind === "words") {
    const rest = element.words.has(clause.words[at] ?? "") ? matchFrom(phrase, index + 1, clause, at + 1) : undefined;
    if (rest) return rest;
  } else {
    for (const end of clause.slotEnds(element.slot, at)) {
      const rest = matchFrom(phrase, index + 1, clause, end);
      if (rest) return element.slot === "mention" ? { ...rest, mentionAt: at } : rest;
    }
  }
  return element.optional ? matchFrom(phrase, index + 1, clause, at) : undefined;
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
