/** Whatever stands in an order of its own: for a place among the representatives of a cell, and for a place in a group. */
export interface Ranked {
  /** A text that no two reports share. */
  readonly rank: string;
}

/** By rank. */
export const byRank = (a: Ranked, b: Ranked): number => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0);
