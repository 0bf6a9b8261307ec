import { entry, optional, type Reading, reading, sequence, type TimeRule } from "../pattern.js";
import type { Token } from "../tokens.js";
import { SEASONS } from "../words.js";
import { approximately, fromYearTail, MODIFIER_WORDS, NEAREST_WORDS, nearest, yearTail } from "./parts.js";

/** "the fall of 2020", "spring 1994", "last summer", "in the spring". A season is coarse already: "late summer" is no vaguer. */
export const season: TimeRule = {
  name: "season",
  opens: [...SEASONS.keys(), ...MODIFIER_WORDS, ...NEAREST_WORDS],
  pattern: reading(
    sequence(optional(nearest), optional(approximately), entry(SEASONS), optional(yearTail)),
    ([which, , name, tail], tokens, at, next): Reading | undefined => {
      if (!which && !tail && !isSeasonAlone(tokens, at, next)) return undefined;
      const { known, relative } = fromYearTail(tail);
      const from = which ?? relative;
      return { kind: "point", known: { ...known, season: name }, ...(from ? { relative: from } : {}) };
    },
  ),
  examples: ["fall of 2020", "spring 1994", "last summer", "this winter", "in the spring", "the autumn of last year"],
  counterExamples: ["the fall of Kabul", "prices fall", "hot spring water", "the Arab Spring uprisings"],
};

function isSeasonAlone(tokens: readonly Token[], at: number, next: number): boolean {
  const [before, first] = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
  const isLast = tokens[next] === undefined || tokens[next]?.kind === "mark";
  const isPlaced =
    ["in", "since"].includes(before) || (before === "the" && ["in", "since", "during", "by"].includes(first));
  return isLast && isPlaced;
}
