import { type FoldActor, foldActors } from "./actor-names.js";

/** The lists of a report that are scored as sets. */
export const SLOTS = ["parties", "mediators", "stages"] as const;
export type Slot = (typeof SLOTS)[number];

/** The values of a slot as they are compared: actors folded, stages as written. */
export function toSlotSet(values: readonly string[] | undefined, slot: Slot, foldActor: FoldActor) {
  return slot === "stages" ? new Set(values) : foldActors(values ?? [], foldActor);
}
