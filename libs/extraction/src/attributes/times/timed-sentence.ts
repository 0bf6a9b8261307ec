import type { Mention } from "../../mentions/mention.js";
import type { TimePhrase } from "../../time/index.js";
import { findHappenings, type Happening, type Happenings } from "./find-happenings.js";
import { type CeasefireNouns, happeningBehind, hostOf, type TokenRange } from "./host-happening.js";

/** A time of a sentence, in its place, with what happened then. */
export interface TimeIn {
  readonly phrase: TimePhrase;
  readonly range: TokenRange;
  readonly host?: Happening;
}

/** A sentence with its ceasefires, what happened in it and when. */
export interface TimedSentence {
  /** All of the sentence, in order. */
  readonly mentions: readonly Mention[];
  /** Lower-case words of the sentence. */
  readonly tokens: readonly string[];
  readonly happenings: Happenings;
  readonly times: readonly TimeIn[];
}

/** Sees which verb each time of a sentence goes with. Shape: `mentions` all of one sentence, one at least. */
export function readTimedSentence(mentions: readonly Mention[], phrases: readonly TimePhrase[]): TimedSentence {
  const [mention] = mentions;
  const tokens = mention?.sentence.tokens.map((token) => token.lower) ?? [];
  const happenings = findHappenings(mentions);
  const starts = new Map(mentions.map(({ first, end }) => [end, first]));
  const nouns: CeasefireNouns = {
    startBefore: (token) => starts.get(token),
    isDescribedBy: ({ kind, first }) =>
      kind === "make" && (starts.has(first) || (tokens[first - 1] === "," && starts.has(first - 1))),
  };
  const placed = phrases.flatMap((phrase) => {
    const range = mention && phrase.kind !== "duration" ? tokenRange(mention, phrase) : undefined;
    return range ? [{ phrase, range }] : [];
  });
  const isTaken = (from: number, to: number) => placed.some(({ range }) => range.first >= from && range.end <= to);
  const times = placed.map(({ phrase, range }): TimeIn => {
    const host =
      phrase.relative?.from === "event"
        ? happeningBehind(tokens, range.end, happenings, nouns)
        : hostOf(tokens, range, happenings, isTaken, nouns);
    return { phrase, range, ...(host ? { host } : {}) };
  });
  return { mentions, tokens, happenings, times };
}

/** The tokens of a phrase in the mention's sentence. */
export function tokenRange(
  mention: Mention,
  phrase: { readonly start: number; readonly end: number },
): TokenRange | undefined {
  const tokens = mention.sentence.tokens;
  const first = tokens.findIndex((token) => token.end > phrase.start);
  if (first < 0 || (tokens[first]?.start ?? 0) >= phrase.end) return undefined;
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < phrase.end) end++;
  return { first, end };
}
