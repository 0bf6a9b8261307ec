import type { Sentence } from "../document/index.js";
import { anaphorMentions } from "./anaphor-mentions.js";
import type { Mention } from "./mention.js";
import { nounMentions } from "./noun-mentions.js";
import { oneMentions } from "./one-mentions.js";
import { verbMentions } from "./verb-mentions.js";

/** How far behind the noun "one" may stand for it, in sentences. */
const ONE_SENTENCES = 3;

/** Every place that talks of a ceasefire, in text order; where two ways see the same words, the noun wins. */
export function findMentions(sentences: readonly Sentence[]): readonly Mention[] {
  const mentions: Mention[] = [];
  let named: { readonly kind: Mention["kind"]; readonly index: number } | undefined;
  for (const sentence of sentences) {
    const nouns = nounMentions(sentence);
    const noun = nouns.at(-1);
    // What stands for "ceasefire violations" is a violation.
    if (noun) named = noun.tail ? undefined : { kind: noun.kind, index: sentence.index };
    const ones = named && sentence.index - named.index <= ONE_SENTENCES ? oneMentions(sentence, named.kind) : [];
    const others = [...ones, ...verbMentions(sentence), ...anaphorMentions(sentence)].filter(
      (each) => !nouns.some((noun) => each.first < noun.end && noun.first < each.end),
    );
    for (const draft of [...nouns, ...others].sort((a, b) => a.first - b.first)) {
      mentions.push({ ...draft, id: mentions.length });
    }
  }
  return mentions;
}
