import type { Sentence } from "../document/index.js";
import type { Clause } from "../phrase/match-phrases.js";
import type { ActorSpan } from "./actor-span.js";
import { coordinated } from "./coordination.js";

/** What "@" stands for in a wording: a mention, or any noun that means it ("the deal"). */
export interface Anchored {
  readonly first: number;
  readonly end: number;
}

/** A sentence whose names can be matched as `%actor`, each list of names as one. */
export interface ActorClause extends Clause {
  /** The names of a list that begins at the token. */
  startingAt(token: number): readonly ActorSpan[];
  /** The names of a list that ends before the token, from the given token on. */
  endingAt(end: number, from: number): readonly ActorSpan[];
  /** The first list of names that begins in `from..end`. */
  firstIn(from: number, end: number): readonly ActorSpan[];
  /** The last list of names that begins in `from..end`, whole. */
  lastIn(from: number, end: number): readonly ActorSpan[];
}

/** Prepares a sentence for wordings about actors: a list of names may be entered at any of them, and left before the noun that belongs to it ("Swedish | mediators"). */
export function actorClause(
  sentence: Sentence,
  spans: readonly ActorSpan[],
  anchors: readonly Anchored[],
): ActorClause {
  const groups = coordinated(spans);
  const groupAt = new Map<number, readonly ActorSpan[]>();
  for (const group of groups) for (const [at, span] of group.entries()) groupAt.set(span.first, group.slice(at));
  // "at the request of former Swedish President Anna Berg": the wording need not know of it.
  for (const [first] of groups) {
    const before = (first?.first ?? 0) - 1;
    if (first && /^(?:former|then)$/.test(sentence.tokens[before]?.lower ?? "") && !groupAt.has(before))
      groupAt.set(before, groupAt.get(first.first) ?? []);
  }
  const anchorEnds = new Map(anchors.map((anchor) => [anchor.first, [anchor.end]]));
  const endsOf = (token: number): readonly number[] => {
    const last = groupAt.get(token)?.at(-1);
    return last ? [...new Set([last.end, nameEnd(last)])] : [];
  };
  return {
    words: wordsOf(sentence),
    slotEnds: (slot, at) => (slot === "mention" ? (anchorEnds.get(at) ?? []) : slot === "actor" ? endsOf(at) : []),
    startingAt: (token) => groupAt.get(token) ?? [],
    firstIn: (from, end) => {
      for (let at = from; at < end; at++) {
        const group = groupAt.get(at);
        if (group) return group;
      }
      return [];
    },
    lastIn: (from, end) => groups.findLast(([head]) => head && head.first >= from && head.first < end) ?? [],
    endingAt: (end, from) => {
      const group = groups.find(
        (each) => each.some((span) => span.first >= from) && endsOf(each.at(-1)?.first ?? -1).includes(end),
      );
      return group?.filter((span) => span.first >= from) ?? [];
    },
  };
}

const wordsBySentence = new WeakMap<Sentence, readonly string[]>();

function wordsOf(sentence: Sentence): readonly string[] {
  let words = wordsBySentence.get(sentence);
  if (!words) {
    words = sentence.tokens.map((token) => token.lower.replace("’", "'"));
    wordsBySentence.set(sentence, words);
  }
  return words;
}

/** Where the name ends and the noun that it describes begins. */
function nameEnd(span: ActorSpan): number {
  if (span.noun === undefined) return span.end;
  const tokens = span.sentence.tokens;
  for (let at = span.first; at < span.end; at++)
    if (tokens[at]?.lower === span.noun) return Math.max(at, span.first + 1);
  return span.end;
}
