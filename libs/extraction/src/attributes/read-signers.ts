import type { ActorSpan } from "../actors/actor-span.js";
import { coordinated } from "../actors/coordination.js";
import { isActing } from "../actors/is-acting.js";
import { isSpelledOut } from "../actors/is-spelled-out.js";
import type { Sentence } from "../document/index.js";
import type { PartyFact } from "./mention-facts.js";

const SIGNING = /^(?:signed|signs|signing|signatures?|initialled|initialed)$/;
/** What a sentence holds that tells of signing; most do not. */
const OF_SIGNING = /^(?:sign|initial|names?$|pens?$)/;
/** Words between the signing and the name: "signed the paper for the exiled". */
const PAPER_WORDS_MAX = 3;
const NAME_WORDS_MAX = 3;
/** Words between the names and "signatories": "were also among the". */
const AMONG_WORDS_MAX = 4;

/** Who signed, or whom somebody signed for, in a sentence that need not name the ceasefire. */
export function readSigners(sentence: Sentence, spans: readonly ActorSpan[]): readonly PartyFact[] {
  if (!sentence.tokens.some(({ lower }) => OF_SIGNING.test(lower))) return [];
  const acting = spans.filter(isActing);
  const groups = coordinated(acting.filter((span) => !isSpelledOut(span, acting)));
  const toFacts = (rule: string, signers: readonly ActorSpan[]) =>
    signers.map(({ first, end, actor }) => ({ sentence, first, end, rule, actor, role: "party" as const }));
  return sentence.tokens.flatMap((_, at) => [
    ...toFacts("somebody signed for them", signedFor(sentence, at, groups)),
    ...toFacts("they are among the signatories", amongSignatories(sentence, at, groups)),
  ]);
}

/** "put down their | names": the verb that makes names a signature. */
const putBefore = (tokens: Sentence["tokens"], at: number): string =>
  tokens.slice(Math.max(0, at - NAME_WORDS_MAX), at).find(({ lower }) => /^(?:put|puts|putting|set)$/.test(lower))
    ?.lower ?? "";

/** "Anna Berg signed for the front and Karl Lund for the council". */
function signedFor(
  { tokens, allCaps }: Sentence,
  at: number,
  groups: readonly (readonly ActorSpan[])[],
): readonly ActorSpan[] {
  const isName =
    /^(?:names?|signatures?|pens?)$/.test(tokens[at]?.lower ?? "") &&
    /^(?:put|puts|putting|set)$/.test(putBefore(tokens, at));
  if (!SIGNING.test(tokens[at]?.lower ?? "") && !isName) return [];
  const words = tokens.slice(at + 1, at + 2 + PAPER_WORDS_MAX).map((token) => token.lower);
  const forWhom = words.findIndex((word, i) => word === "for" || (word === "behalf" && words[i - 1] === "on"));
  if (forWhom < 0 || words.slice(0, forWhom).some((word) => /^[.,;]$/.test(word))) return [];
  const start = at + 1 + forWhom;
  // "for" behind a person's name, without a verb of its own.
  const isForAlso = (i: number) =>
    i > start && !allCaps && tokens[i]?.lower === "for" && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? "");
  // "The front and the council put down their names for the rebels": they themselves.
  const signers = groups.findLast((group) => (group.at(-1)?.end ?? 0) <= at);
  const isOwn = signers?.every(({ actor }) => actor.kind === "non-state") === true;
  if (isOwn && at - (signers?.at(-1)?.end ?? 0) <= NAME_WORDS_MAX) return signers ?? [];
  const starts = [start, ...tokens.flatMap((_, i) => (isForAlso(i) ? [i] : []))];
  return starts.flatMap(
    (from) => groups.find(([first]) => first && first.first > from && first.first - from <= NAME_WORDS_MAX) ?? [],
  );
}

/** "The front and the council were among the signatories". */
function amongSignatories(
  { tokens }: Sentence,
  at: number,
  groups: readonly (readonly ActorSpan[])[],
): readonly ActorSpan[] {
  const before = tokens.slice(Math.max(0, at - AMONG_WORDS_MAX), at).map(({ lower }) => lower);
  if (!/^(?:signatories|signers)$/.test(tokens[at]?.lower ?? "") || !/\b(?:was|were|is|are)\b/.test(before.join(" ")))
    return [];
  return (
    groups.findLast((group) => {
      const gap = at - (group.at(-1)?.end ?? at);
      return gap > 0 && gap <= AMONG_WORDS_MAX;
    }) ?? []
  );
}
