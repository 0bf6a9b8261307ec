const COUNTS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };

/** How many, said by the word before a token or by the one before that: "four factions", "two rebel movements"; undefined where neither does. */
export const countBefore = (tokens: readonly { readonly lower: string }[], at: number): number | undefined =>
  COUNTS[tokens[at - 1]?.lower ?? ""] ?? COUNTS[tokens[at - 2]?.lower ?? ""];
