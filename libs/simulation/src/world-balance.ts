import { FACTS } from "./shape.js";
import { actorsKey, type SimulatedCeasefire } from "./world.js";

const WEEK_DAYS = 7;

/** How many of some ceasefires have another by the same actors within seven days, plainly and with extensions counted as further ones. */
export interface NeighbourCount {
  readonly ceasefires: number;
  readonly neighboured: number;
  readonly entries: number;
  readonly neighbouredEntries: number;
}

/** Counts within one conflict; ceasefires of two conflicts are never neighbours. */
export function countNeighbours(ceasefires: readonly SimulatedCeasefire[]): NeighbourCount {
  const starts = ceasefires.map((ceasefire) => ({ key: actorsKey(ceasefire), day: ceasefire.effectiveDay }));
  const extensions = ceasefires.flatMap((ceasefire) =>
    ceasefire.extension ? [{ key: actorsKey(ceasefire), day: ceasefire.extension.onDay }] : [],
  );
  const entries = [...starts, ...extensions];
  return {
    ceasefires: starts.length,
    neighboured: countClose(starts),
    entries: entries.length,
    neighbouredEntries: countClose(entries),
  };
}

function countClose(entries: readonly { readonly key: string; readonly day: number }[]): number {
  let close = 0;
  for (const group of Map.groupBy(entries, ({ key }) => key).values()) {
    const days = group.map(({ day }) => day).sort((a, b) => a - b);
    close += days.filter(
      (day, i) => day - (days[i - 1] ?? -1e9) <= WEEK_DAYS || (days[i + 1] ?? 1e9) - day <= WEEK_DAYS,
    ).length;
  }
  return close;
}

/**
 * Keeps a world at the published shares while it is made: says how many ceasefires are still owed a neighbour.
 *
 * Conflicts are made one after the other; after each, what came out is counted, so that the shares hold however small the world.
 */
export class WorldBalance {
  #sum: NeighbourCount = { ceasefires: 0, neighboured: 0, entries: 0, neighbouredEntries: 0 };

  add(made: readonly SimulatedCeasefire[]): void {
    const count = countNeighbours(made);
    this.#sum = {
      ceasefires: this.#sum.ceasefires + count.ceasefires,
      neighboured: this.#sum.neighboured + count.neighboured,
      entries: this.#sum.entries + count.entries,
      neighbouredEntries: this.#sum.neighbouredEntries + count.neighbouredEntries,
    };
  }

  /** Ceasefires that must get a neighbour for the share to be right with `more` ceasefires; may be negative. */
  owedNeighbours(more: number): number {
    return FACTS.sameActorsWithinWeek * (this.#sum.ceasefires + more) - this.#sum.neighboured;
  }
  /** Entries that must get a neighbour by an extension soon after a start. */
  owedEntries(more: number): number {
    return FACTS.sameActorsWithinWeekCountingExtensions * (this.#sum.entries + more) - this.#sum.neighbouredEntries;
  }
}
