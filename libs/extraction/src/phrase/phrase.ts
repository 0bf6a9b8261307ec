import { VERB_FAMILIES, type VerbFamily, type VerbForm, verbWords } from "../lexicon/verbs.js";
import { WORD_CLASSES } from "../lexicon/words.js";

/** One element of a phrase. `slot` elements stand for something found before: a mention, an actor, a time. */
type Element =
  | { readonly kind: "words"; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: "gap"; readonly max: number; readonly commas: boolean }
  | { readonly kind: "slot"; readonly slot: Slot; readonly optional: boolean };

export type Slot = "mention" | "actor" | "time";

/**
 * A sequence of words with gaps, matched on tokens: the language in which rules are written.
 *
 * Shape: elements separated by blanks. `agree|agrees` either word; `<agree>` a word class or verb family (`<agree:past>` one form);
 * a trailing `?` makes it optional; `*3` up to three words of the same clause (no comma), `~5` up to five words, commas allowed;
 * `@` the mention with its determiner and modifiers, `%actor`, `%time` names found before.
 * Matching costs at most the product of the gaps, so a phrase is linear in the sentence.
 */
export interface Phrase {
  readonly source: string;
  readonly elements: readonly Element[];
  /** How many tokens behind its start the mention may begin at most, quotation marks aside; infinite where it has none. */
  readonly mentionReach: number;
}

const SLOTS: Readonly<Record<string, Slot>> = { "@": "mention", "%actor": "actor", "%time": "time" };

/**
 * Compiles a phrase.
 *
 * Errors: throws on an unknown class or an empty phrase: a mistake in a rule, found by the first test that loads it.
 */
export function phrase(source: string): Phrase {
  const elements = source.trim().split(/\s+/).map(toElement);
  const first = elements[0];
  if (!first || first.kind === "gap" || (first.kind === "words" && first.optional)) {
    throw new Error(`phrase "${source}" must begin with a required word or slot`);
  }
  return { source, elements, mentionReach: reachOfMention(elements) };
}

function reachOfMention(elements: readonly Element[]): number {
  let reach = 0;
  for (const element of elements) {
    if (element.kind === "gap") reach += element.max;
    else if (element.kind === "words") reach++;
    else if (element.slot !== "mention")
      return Number.POSITIVE_INFINITY; // as long as the name or time that was found
    else return element.optional ? Number.POSITIVE_INFINITY : reach;
  }
  return Number.POSITIVE_INFINITY;
}

function toElement(part: string): Element {
  const gap = /^([*~])(\d+)$/.exec(part);
  if (gap) return { kind: "gap", max: Number(gap[2]), commas: gap[1] === "~" };
  const optional = part.length > 1 && part.endsWith("?");
  const body = optional ? part.slice(0, -1) : part;
  const slot = SLOTS[body];
  if (slot) return { kind: "slot", slot, optional };
  return { kind: "words", words: new Set(body.split("|").flatMap(expand)), optional };
}

/** Contractions are one word of the text. */
const CONTRACTED =
  "isn't wasn't aren't weren't didn't doesn't don't hasn't haven't hadn't won't wouldn't couldn't shouldn't can't mustn't".split(
    " ",
  );

function expand(word: string): readonly string[] {
  if (word === "n't") return CONTRACTED;
  const match = /^<([a-z-]+)(?::([a-z]+))?>$/.exec(word);
  if (!match) return [word];
  const [, name = "", form] = match;
  if (name in VERB_FAMILIES) return verbWords(name as VerbFamily, form as VerbForm | "finite" | undefined);
  const words = WORD_CLASSES[name];
  if (!words) throw new Error(`unknown word class <${name}>`);
  return words;
}
