import { joinPieces, type Piece } from "./joins.js";
import { NUMBER, type TimeRule } from "./pattern.js";
import { timeRules } from "./rules/index.js";
import { type Token, tokenize } from "./tokens.js";
import type { TimePhrase } from "./types.js";
import { PREPOSITIONS, UNITS } from "./words.js";

const rulesByOpener = new Map<string, TimeRule[]>();
for (const rule of timeRules)
  for (const opener of new Set(rule.opens)) rulesByOpener.set(opener, [...(rulesByOpener.get(opener) ?? []), rule]);

const ARTICLES = new Set(["the", "a", "an"]);
/** Words that may follow an article in a time phrase; most of the articles of a text are passed over by looking here. */
const AFTER_ARTICLE = new Set([
  ...rulesByOpener.keys(),
  ...UNITS.keys(),
  ..."very same preceding past coming hundred thirtieth weekend fortnight last next".split(" "),
]);

function rulesAt(tokens: readonly Token[], at: number): readonly TimeRule[] {
  const token = tokens[at];
  if (!token) return [];
  if (token.kind === "number") return rulesByOpener.get(NUMBER) ?? [];
  if (ARTICLES.has(token.lower)) {
    const next = tokens[at + 1];
    if (!next || (next.kind !== "number" && !AFTER_ARTICLE.has(next.lower))) return [];
  }
  return rulesByOpener.get(token.lower) ?? [];
}

/**
 * Finds the time expressions of a text, in order and not overlapping; at each place the longest reading wins.
 *
 * Shape: offsets are into `text`, also when only `start`..`end` of it is read; words outside that stretch are not seen.
 * Errors: none, on any text. Linear in the stretch's length: every rule looks a bounded number of tokens ahead.
 */
export function findTimes(text: string, start = 0, end = text.length): readonly TimePhrase[] {
  const tokens = tokenize(text, start, end);
  return joinPieces(tokens, readPieces(tokens)).map((piece) => toPhrase(text, tokens, piece));
}

/** The longest reading at each place, unjoined; apart from `findTimes` only so that its cost can be counted. */
export function readPieces(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < tokens.length; ) {
    const piece = readLongest(tokens, at);
    if (piece) pieces.push(piece);
    at = piece ? piece.end : at + 1;
  }
  return pieces;
}

function readLongest(tokens: readonly Token[], at: number): Piece | undefined {
  let longest: Piece | undefined;
  for (const rule of rulesAt(tokens, at)) {
    const matched = rule.pattern(tokens, at);
    if (matched && matched.next > (longest?.end ?? at))
      longest = { start: at, end: matched.next, rules: [rule.name], reading: matched.value };
  }
  return longest;
}

function toPhrase(text: string, tokens: readonly Token[], piece: Piece): TimePhrase {
  const start = tokens[piece.start]?.start ?? 0;
  const end = tokens[piece.end - 1]?.end ?? start;
  const preposition = prepositionBefore(tokens, piece.start);
  const { kind, ...rest } = piece.reading;
  return {
    start,
    end,
    text: text.slice(start, end),
    rule: piece.rules.join(" + "),
    kind: kind === "fragment" ? "vague" : kind,
    ...rest,
    ...(preposition === undefined ? {} : { preposition }),
  };
}

const SKIPPED = new Set([
  "the",
  "a",
  "an",
  "about",
  "around",
  "roughly",
  "approximately",
  "early",
  "late",
  "least",
  "another",
  "next",
  "past",
  "last",
]);

/** The preposition that governs a phrase, over an article and the like: "for a", "at around", "as of". */
function prepositionBefore(tokens: readonly Token[], at: number): string | undefined {
  let before = at - 1;
  while (before > at - 4 && SKIPPED.has(tokens[before]?.lower ?? "")) before -= 1;
  const token = tokens[before];
  if (!token) return undefined;
  if (token.lower === "of" && tokens[before - 1]?.lower === "as") return "as of";
  return PREPOSITIONS.has(token.lower) ? token.lower : undefined;
}
