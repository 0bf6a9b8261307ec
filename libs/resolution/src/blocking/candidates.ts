/** Representatives that a report is compared with. */
export interface Candidates<N> {
  readonly nodes: ReadonlySet<N>;
  /** The last place that was read in the lists; infinite where all were read to their end. Who stands behind it changes nothing. */
  readonly reach: number;
}

/** More representatives than this are met by none: those of fewer cells each where there are many cells. */
export const CANDIDATES_MAX = 64;

/** The first of each list, then the second of each and so on, each once, up to the bound. */
export function candidates<N>(lists: readonly (readonly N[])[]): Candidates<N> {
  const nodes = new Set<N>();
  let unread = lists.filter((list) => list.length > 0);
  for (let place = 0; unread.length > 0; place++) {
    for (const list of unread) {
      nodes.add(list[place] as N);
      if (nodes.size > CANDIDATES_MAX) {
        nodes.delete(list[place] as N);
        return { nodes, reach: place };
      }
    }
    if (unread.some((list) => list.length === place + 1)) unread = unread.filter((list) => list.length > place + 1);
  }
  return { nodes, reach: Number.POSITIVE_INFINITY };
}
