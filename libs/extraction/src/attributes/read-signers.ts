import type { ActorSpan } from "../actors/actor-span.js";
import { coordinated } from "../actors/coordination.js";
import { isActing } from "../actors/is-acting.js";
import type { Sentence } from "../document/index.js";
import type { PartyFact } from "./mention-facts.js";

const SIGNING = /^(?:signed|signs|signing|signatures?|initialled|initialed)$/;
/** Words between the signing and the name: "signed the paper for the exiled". */
const PAPER_WORDS_MAX = 3;
const NAME_WORDS_MAX = 3;

/** "A general signed for the government": whom somebody signed for, in a sentence that need not name the ceasefire. */
export function readSigners(sentence: Sentence, spans: readonly ActorSpan[]): readonly PartyFact[] {
  const { tokens } = sentence;
  const groups = coordinated(spans.filter(isActing));
  return tokens.flatMap(({ lower }, at) => {
    if (!SIGNING.test(lower)) return [];
    const words = tokens.slice(at + 1, at + 2 + PAPER_WORDS_MAX).map((token) => token.lower);
    const forWhom = words.findIndex((word, i) => word === "for" || (word === "behalf" && words[i - 1] === "on"));
    if (forWhom < 0 || words.slice(0, forWhom).some((word) => /^[.,;]$/.test(word))) return [];
    const start = at + 1 + forWhom;
    // "Anna Berg signed for the front and Karl Lund for the council"
    const starts = [start, ...tokens.flatMap((_, i) => (i > start && isForAlso(sentence, i) ? [i] : []))];
    const signed = starts.flatMap(
      (from) => groups.find(([first]) => first && first.first > from && first.first - from <= NAME_WORDS_MAX) ?? [],
    );
    return signed.map(({ first, end, actor }) => ({
      ...{ sentence, first, end, actor },
      rule: "somebody signed for them",
      role: "party" as const,
    }));
  });
}

/** "for" behind a person's name, without a verb of its own. */
const isForAlso = ({ tokens, allCaps }: Sentence, at: number): boolean =>
  !allCaps && tokens[at]?.lower === "for" && /^\p{Lu}/u.test(tokens[at - 1]?.text ?? "");
