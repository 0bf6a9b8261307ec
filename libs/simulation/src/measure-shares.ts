import type { SimulatedReport } from "./make-reports.js";
import { FACTS } from "./shape.js";
import type { WorldPart } from "./simulate.js";
import { countNeighbours } from "./world-balance.js";

/** A share as a world shows it, beside the published one. `counted`: what it is a share of. */
export interface MeasuredShare {
  readonly fact: keyof typeof FACTS;
  readonly published: number;
  readonly measured: number;
  readonly counted: number;
}

/** How far a world may be off a published share. */
export const TOLERANCE = 0.02;

/** Counts the published facts in a world while it is made; linear, and it keeps four numbers. */
export class ShareMeter {
  readonly #counts: Record<keyof typeof FACTS, [part: number, whole: number]> = {
    sameActorsWithinWeek: [0, 0],
    sameActorsWithinWeekCountingExtensions: [0, 0],
    codersSameDay: [0, 0],
    codersWithinDay: [0, 0],
  };

  add({ conflicts, reports }: WorldPart): void {
    for (const { ceasefires } of conflicts) {
      const count = countNeighbours(ceasefires);
      this.#count("sameActorsWithinWeek", count.neighboured, count.ceasefires);
      this.#count("sameActorsWithinWeekCountingExtensions", count.neighbouredEntries, count.entries);
    }
    for (const distance of distancesOfCoders(reports)) {
      this.#count("codersSameDay", distance === 0 ? 1 : 0, 1);
      this.#count("codersWithinDay", distance <= 1 ? 1 : 0, 1);
    }
  }

  shares(): readonly MeasuredShare[] {
    const facts = Object.keys(FACTS) as (keyof typeof FACTS)[];
    return facts.map((fact) => {
      const [part, counted] = this.#counts[fact];
      return { fact, published: FACTS[fact], measured: counted === 0 ? 0 : part / counted, counted };
    });
  }

  #count(fact: keyof typeof FACTS, part: number, whole: number): void {
    this.#counts[fact][0] += part;
    this.#counts[fact][1] += whole;
  }
}

/** Reports on one field of one ceasefire, two by two, none twice: days between what two independent coders read. */
function* distancesOfCoders(reports: readonly SimulatedReport[]): Generator<number> {
  const waiting = new Map<string, number>();
  for (const { careful, ceasefireId, isCopy } of reports) {
    if (!careful || isCopy) continue;
    const key = `${ceasefireId} ${careful.field}`;
    const other = waiting.get(key);
    if (other === undefined) waiting.set(key, careful.day);
    else {
      waiting.delete(key);
      yield Math.abs(other - careful.day);
    }
  }
}

/** Enough pairs or ceasefires for chance to stay within the tolerance: below, a share says nothing. */
const ENOUGH = 5_000;

/** The shares that lie further off than the tolerance; those of small worlds, where chance decides, are left out. */
export const findOffShares = (shares: readonly MeasuredShare[]): readonly MeasuredShare[] =>
  shares.filter(({ published, measured, counted, fact }) => {
    const isKept = fact.startsWith("sameActors") ? counted >= 200 : counted >= ENOUGH;
    return isKept && Math.abs(measured - published) > TOLERANCE;
  });
