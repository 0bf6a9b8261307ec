import type { Actor, NameVia } from "#knowledge";
import type { Sentence } from "../document/index.js";

/**
 * An actor as one sentence names it.
 *
 * Units: `first..end` token indices, end exclusive: the name with its titles and the nouns that belong to it
 * ("Swedish Foreign Minister Anna Berg", "Swedish troops").
 */
export interface ActorSpan {
  readonly sentence: Sentence;
  readonly first: number;
  readonly end: number;
  readonly actor: Actor;
  readonly via: NameVia | "nickname" | "introduced";
  /** The noun an adjective stands before: "troops" in "Swedish troops". */
  readonly noun?: string;
  readonly possessive: boolean;
  /** The noun stands behind the next name: "Swedish" in "Swedish and Danish troops". */
  readonly sharesNoun?: boolean;
}

/** Nicknames take the place of the plain adjective they stand behind ("Syrian rebels"). */
export function withNicknames(spans: readonly ActorSpan[], nicknames: readonly ActorSpan[]): readonly ActorSpan[] {
  const kept = spans.filter(
    (span) => !nicknames.some((nickname) => span.first < nickname.end && nickname.first < span.end),
  );
  return [...kept, ...nicknames].sort((a, b) => a.first - b.first);
}
