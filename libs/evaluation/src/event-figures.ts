import type { Placement } from "./cluster-figures.js";
import { type PrecisionRecall, roundFigures, toPrecisionRecall } from "./ratios.js";

/** How whole ceasefires fared. */
export interface EventFigures {
  /** A gold ceasefire is right when one event holds most of its matched reports and most of that event's reports are its. */
  readonly event: PrecisionRecall;
  readonly goldEvents: number;
  readonly systemEvents: number;
}

/** Stands for "no ceasefire of the gold" in an event's tally. No gold id lacks a slash. */
export const SPURIOUS = "?";

/**
 * Counts the gold ceasefires that one event holds.
 *
 * Shape: `contents` are all reports of our events, those of no gold ceasefire as `SPURIOUS`; of equal counts the one that comes first
 * decides. `goldIds` are the ceasefires that should be found, repeats allowed.
 */
export function toEventFigures(contents: readonly Placement[], goldIds: readonly string[]): EventFigures {
  const eventsOfGold = tallyBy(
    contents.filter(({ gold }) => gold !== SPURIOUS),
    ({ gold, ours }) => [gold, ours],
  );
  const goldOfEvents = tallyBy(contents, ({ gold, ours }) => [ours, gold]);
  let right = 0;
  for (const [goldId, events] of eventsOfGold) {
    const [eventKey, count] = mostCommon(events);
    const held = [...events.values()].reduce((sum, value) => sum + value, 0);
    const holds = goldOfEvents.get(eventKey);
    if (2 * count > held && holds && mostCommon(holds)[0] === goldId) right++;
  }
  const goldEvents = new Set(goldIds).size;
  const systemEvents = goldOfEvents.size;
  const tally = { right, spurious: systemEvents - right, missed: goldEvents - right };
  return { event: roundFigures(toPrecisionRecall(tally)), goldEvents, systemEvents };
}

function tallyBy(placements: readonly Placement[], keys: (placement: Placement) => [outer: string, inner: string]) {
  const tallies = new Map<string, Map<string, number>>();
  for (const placement of placements) {
    const [outer, inner] = keys(placement);
    const tally = tallies.get(outer) ?? new Map<string, number>();
    tallies.set(outer, tally);
    tally.set(inner, (tally.get(inner) ?? 0) + 1);
  }
  return tallies;
}

/** Of equal counts the one that was counted first. */
function mostCommon(tally: ReadonlyMap<string, number>): readonly [key: string, count: number] {
  let best: readonly [string, number] = ["", 0];
  for (const entry of tally) if (entry[1] > best[1]) best = entry;
  return best;
}
