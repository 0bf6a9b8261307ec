import type { Mention } from "../../mentions/mention.js";
import { PhraseIndex } from "../../phrase/match-phrases.js";
import { phraseWords } from "../../reality/phrase-words.js";
import { type HappeningKind, happeningRules } from "./happening.rule.js";
import { isVerb } from "./verbs-of-news.js";

/** Something that a sentence says happened. Units: token indices, `end` exclusive. */
export interface Happening {
  /** `stop`: the fighting was or is to be stopped, a mention that is itself a verb. */
  readonly kind: HappeningKind | "stop";
  readonly first: number;
  readonly end: number;
}

/** The happenings of a sentence by the tokens that tell them. */
export type Happenings = readonly (Happening | undefined)[];

const index = new PhraseIndex(
  happeningRules.flatMap(({ kind, phrases }, rank) => phrases.map((phrase) => ({ kind, rank, phrase }))),
);

const PERFECT: ReadonlySet<string> = new Set(["have", "has", "had"]);

/**
 * Everything that a sentence says happened; verbs that are in no table are `other`.
 *
 * Shape: `mentions` all of this sentence, one at least; the result has one entry per token, the same for all tokens of one happening.
 */
export function findHappenings(mentions: readonly Mention[]): Happenings {
  const sentence = mentions[0]?.sentence;
  const words = sentence ? phraseWords(sentence) : [];
  // "loyal to Commander Strelsau": a name is no verb.
  const isName = (at: number) => at > 0 && !sentence?.allCaps && /^\p{Lu}/u.test(sentence?.tokens[at]?.text ?? "");
  const ends = new Map(mentions.map((mention) => [mention.first, [mention.end]]));
  const longest = new Map<number, Happening & { readonly rank: number }>();
  for (const { rule, start, end, mentionAt } of index.matches({
    words,
    slotEnds: (slot, at) => (slot === "mention" ? (ends.get(at) ?? []) : []),
  })) {
    // A mention at the end says what was made, and is no part of the making.
    const found = { kind: rule.kind, rank: rule.rank, first: start, end: mentionAt ?? end };
    // "at the start of its second day": a noun, and of no ceasefire.
    if (rule.kind === "begin" && found.end - start === 1 && words[start - 1] === "the") continue;
    const known = longest.get(start);
    if (!known || found.end > known.end || (found.end === known.end && found.rank < known.rank))
      longest.set(start, found);
  }
  for (const { form, first, end } of mentions)
    if (form === "verb") longest.set(first, { kind: "stop", rank: 0, first, end });
  for (const { making } of mentions) if (making) longest.set(making.first, { kind: "make", rank: 0, ...making });
  // "a Swiss-brokered truce": what stands inside a ceasefire's own words only describes it, unless it is the verb ("have declared ceasefire").
  const described = new Set(
    mentions.flatMap(({ form, making, first, end }) =>
      form === "verb" || making || PERFECT.has(words[first - 1] ?? "")
        ? []
        : Array.from({ length: end - first }, (_, offset) => first + offset),
    ),
  );
  const found: (Happening | undefined)[] = new Array(words.length).fill(undefined);
  for (let at = 0; at < words.length; at++) {
    if (described.has(at)) continue;
    const here =
      longest.get(at) ??
      (!isName(at) && isVerb(words, at) ? { kind: "other" as const, first: at, end: at + 1 } : undefined);
    if (!here) continue;
    const { kind, first, end } = here;
    const happening = { kind, first, end };
    for (; at < end; at++) found[at] = happening;
    at = end - 1;
  }
  return found;
}
