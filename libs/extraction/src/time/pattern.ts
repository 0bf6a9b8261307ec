import type { Token } from "./tokens.js";
import type { KnownTime, RelativeTime, TimeKind } from "./types.js";

/** Reads something at a position; looks a bounded number of tokens back and ahead and never tries a second way, so that matching stays linear. */
export type Matcher<T> = (
  tokens: readonly Token[],
  at: number,
) => { readonly value: T; readonly next: number } | undefined;

/** What a rule read. A `fragment` ("Moscow time", "night") counts only where it joins a neighbour. */
export interface Reading {
  readonly kind: TimeKind | "fragment";
  readonly known: KnownTime;
  readonly relative?: RelativeTime;
  readonly duration?: string;
  readonly until?: KnownTime;
  readonly impossibleClock?: string;
}

/** Stands for every number token in `opens`. */
export const NUMBER = "#";

/** One shape of phrase, named as a person would say it, with its evidence beside it. */
export interface TimeRule {
  readonly name: string;
  /** Words (lower case) it can start with, or `NUMBER`. */
  readonly opens: readonly string[];
  readonly pattern: Matcher<Reading>;
  /** Each is read whole by this rule, alone or as part of a joined phrase. */
  readonly examples: readonly string[];
  /** Near misses, in which this rule reads nothing. */
  readonly counterExamples: readonly string[];
}

/** Token at a position unless a blank line separates it from the one before. */
export const tokenAt = (tokens: readonly Token[], at: number): Token | undefined => {
  const token = tokens[at];
  return token === undefined || (token.afterBreak && at > 0) ? undefined : token;
};

/** One of the given words or marks. */
export function word(...words: readonly string[]): Matcher<string> {
  const set = new Set(words);
  return (tokens, at) => {
    const token = tokens[at];
    return token && set.has(token.lower) ? { value: token.lower, next: at + 1 } : undefined;
  };
}

/** A word of a dictionary, as its value; `admits` may turn a token down. */
export function entry<T>(
  dictionary: ReadonlyMap<string, T>,
  admits: (token: Token, tokens: readonly Token[], at: number) => boolean = () => true,
): Matcher<T> {
  return (tokens, at) => {
    const token = tokens[at];
    if (!token) return undefined;
    const value = dictionary.get(token.lower);
    return value !== undefined && admits(token, tokens, at) ? { value, next: at + 1 } : undefined;
  };
}

/** The parts one after another, not across a blank line. */
export function sequence<T extends readonly unknown[]>(
  ...parts: { readonly [K in keyof T]: Matcher<T[K]> }
): Matcher<T> {
  return (tokens, at) => {
    const values: unknown[] = [];
    let next = at;
    for (const part of parts) {
      const matched = part(tokens, next);
      if (!matched) return undefined;
      for (let i = Math.max(next, at + 1); i < matched.next; i++) if (tokens[i]?.afterBreak) return undefined;
      values.push(matched.value);
      next = matched.next;
    }
    return { value: values as unknown as T, next };
  };
}

/** The part if it is there, else null. */
export function optional<T>(part: Matcher<T>): Matcher<T | null> {
  return (tokens, at) => part(tokens, at) ?? { value: null, next: at };
}

/** The first alternative that matches. */
export function either<T>(...parts: readonly Matcher<T>[]): Matcher<T> {
  return (tokens, at) => {
    for (const part of parts) {
      const matched = part(tokens, at);
      if (matched) return matched;
    }
    return undefined;
  };
}

/** Turns what was read into something else; undefined turns it down. */
export function reading<T, U>(
  part: Matcher<T>,
  read: (value: T, tokens: readonly Token[], at: number, next: number) => U | undefined,
): Matcher<U> {
  return (tokens, at) => {
    const matched = part(tokens, at);
    if (!matched) return undefined;
    const value = read(matched.value, tokens, at, matched.next);
    return value === undefined ? undefined : { value, next: matched.next };
  };
}
