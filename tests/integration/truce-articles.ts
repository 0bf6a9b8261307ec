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
const PAPERS = ["The Borduria Herald", "The Zubrowka Courier"];

/** Articles of many truces, two papers on each: enough of them that work is under way whenever something is ended. */
export function makeTruceArticles(): readonly Article[] {
  return WARS.flatMap(([one, other, year]) =>
    DAYS.flatMap((day) =>
      PAPERS.map((name, paper) =>
        toArticle({
          text:
            `${one} and ${other} agreed to a ceasefire on ${day} June ${year}, ${paper === 0 ? "the foreign ministry" : "an envoy"} said. ` +
            `The truce took effect at noon on ${day + 1} June ${year}. ${paper === 0 ? "" : "Both sides exchanged prisoners."}`,
          url: `https://paper-${paper}.example.org/${year}/${day}`,
          publisher: { name },
          publishedAt: `${year}-06-30`,
        }),
      ),
    ),
  );
}
