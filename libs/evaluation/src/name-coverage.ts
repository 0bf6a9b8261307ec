import { type Coverage, knowledge, resolveName } from "#knowledge";
import type { GoldDocument } from "./gold.js";

/** How many of the parties and mediators that annotators named our tables know, each counted as often as it was named. */
export function toNameCoverage(gold: readonly GoldDocument[]): Coverage {
  const names = gold.flatMap(({ ceasefires }) =>
    ceasefires.flatMap(({ parties, mediators }) => [...parties, ...mediators]),
  );
  const unknown = names.filter((name) => resolveName(knowledge, name) === undefined);
  return { known: names.length - unknown.length, total: names.length, unknown };
}
