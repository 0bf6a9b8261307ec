import { knowledge, resolveName } from "#knowledge";
import { foldWords } from "./fold-words.js";

/** Folds the many names of an actor to one, so that "Türkiye", "Turkey" and "TUR" are equal. */
export type FoldActor = (name: string) => string;

/**
 * One actor per row: the name that stands for it, then its other names.
 *
 * Where two rows claim one name, the later row has it.
 */
export type AliasRows = readonly (readonly [canonical: string, ...aliases: string[]])[];

/** Reads a table of tab-separated names, one actor a line; empty lines and lines that start with `#` are left out. */
export function parseAliases(table: string): AliasRows {
  return table
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("\t") as [string, ...string[]]);
}

/** Names outside the table fold to their own words, without a leading "the". */
export function foldActorBy(rows: AliasRows): FoldActor {
  const table = new Map<string, string>();
  for (const [canonical, ...aliases] of rows) {
    for (const name of [canonical, ...aliases]) table.set(foldWords(name), foldWords(canonical));
  }
  return (name) => {
    const words = foldWords(name.replace(/^the /i, ""));
    return table.get(words) ?? words;
  };
}

const foldWordsOnly = foldActorBy([]);
/** Without a table, the names that our own tables know. */
export const foldActorByKnowledge: FoldActor = (name) => foldWordsOnly(resolveName(knowledge, name)?.actorId ?? name);

/** Empty names are nobody. */
export const foldActors = (names: readonly string[], fold: FoldActor): ReadonlySet<string> =>
  new Set(names.filter((name) => name !== "").map(fold));
