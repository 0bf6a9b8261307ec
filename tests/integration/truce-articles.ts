import { toArticle } from "#contracts";
import type { Article } from "#domain";

/** Long-past wars of different conflicts, so that their reports lie in different partitions. */
const WARS = [
  ["Greece", "Turkey", 1897],
  ["Armenia", "Azerbaijan", 1919],
  ["Ethiopia", "Eritrea", 1962],
  ["India", "Pakistan", 1949],
] as const;
const DAYS = [4, 13, 25];

/** How many truces they tell of: as many articles in a row tell of each once. */
export const TRUCE_COUNT = WARS.length * DAYS.length;

/** Without end: one paper after the other tells of every truce. No two articles are the same, so none can stand in for another. */
export function* makeTruceArticles(): Generator<Article, never> {
  for (let paper = 0; ; paper++) {
    for (const day of DAYS) {
      for (const [one, other, year] of WARS) {
        const text =
          `${one} and ${other} agreed to a ceasefire on ${day} June ${year}, our correspondent number ${paper + 2} reports. ` +
          `The truce took effect at noon on ${day + 1} June ${year}.`;
        yield toArticle({
          text,
          url: `https://paper-${paper}.example.org/${year}/${day}`,
          publisher: { name: `The Borduria Herald, edition ${paper}` },
          publishedAt: `${year}-06-30`,
        });
      }
    }
  }
}
