import type { Sentence } from "../document/index.js";
import { anaphorMentions } from "./anaphor-mentions.js";
import type { Mention } from "./mention.js";
import { nounMentions } from "./noun-mentions.js";
import { verbMentions } from "./verb-mentions.js";

/** Every place that talks of a ceasefire, in text order; where two ways see the same words, the noun wins. */
export function findMentions(sentences: readonly Sentence[]): readonly Mention[] {
  const mentions: Mention[] = [];
  for (const sentence of sentences) {
    const nouns = nounMentions(sentence);
    const others = [...verbMentions(sentence), ...anaphorMentions(sentence)].filter(
      (each) => !nouns.some((noun) => each.first < noun.end && noun.first < each.end),
    );
    for (const draft of [...nouns, ...others].sort((a, b) => a.first - b.first)) {
      mentions.push({ ...draft, id: mentions.length });
    }
  }
  return mentions;
}
