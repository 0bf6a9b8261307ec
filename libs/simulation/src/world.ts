import type { ActorKind, ArrangementKind, TermKind } from "#domain";
import type { Heat } from "./shape.js";

/** Somebody who fights, or who brokers. */
export interface SimulatedActor {
  readonly actorId: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly iso3?: string;
  /** Who may be named in its place. */
  readonly patron?: SimulatedActor;
}

/**
 * A true ceasefire.
 *
 * Units: days since 1970-01-01 on the local calendar; `effectiveMinute` of the local day.
 */
export interface SimulatedCeasefire {
  readonly ceasefireId: string;
  readonly kind: ArrangementKind;
  readonly parties: readonly SimulatedActor[];
  /** Set where one side alone declared it. */
  readonly declarer?: SimulatedActor;
  readonly mediators: readonly SimulatedActor[];
  /** Set where it holds in one town alone. */
  readonly town?: string;
  readonly declaredDay: number;
  readonly effectiveDay: number;
  readonly effectiveMinute?: number;
  readonly durationDays?: number;
  readonly extension?: { readonly onDay: number; readonly untilDay: number };
  readonly violatedDay?: number;
  readonly endedDay?: number;
  readonly name?: string;
  readonly terms: readonly TermKind[];
  /** It follows one that broke or ran out. */
  readonly renews: boolean;
  readonly reportCount: number;
}

export interface SimulatedConflict {
  readonly conflictId: string;
  readonly label: string;
  readonly heat: Heat;
  readonly sides: readonly SimulatedActor[];
  readonly brokers: readonly SimulatedActor[];
  readonly towns: readonly string[];
  /** Offset of its clocks from UTC in minutes. */
  readonly offsetMinutes: number;
  readonly ceasefires: readonly SimulatedCeasefire[];
}

/** Day on which it was planned to end; undefined where no end was planned. An extension moves it. */
export const plannedEndOf = ({ effectiveDay, durationDays, extension }: SimulatedCeasefire): number | undefined =>
  extension?.untilDay ?? (durationDays === undefined ? undefined : effectiveDay + durationDays);

/** Who made it: ceasefires of one key are by the same actors. */
export const actorsKey = ({ declarer, parties }: Pick<SimulatedCeasefire, "declarer" | "parties">): string =>
  (declarer ? [declarer] : parties)
    .map(({ actorId }) => actorId)
    .sort()
    .join("+");
