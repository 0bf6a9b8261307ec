import { fromSnapshot, type ResolutionState, toSnapshot } from "#resolution";
import type { RevisionFloors } from "./revision-floors.js";

/** The state as text for the checkpoint. */
export const toStateText = (state: ResolutionState): string => JSON.stringify(toSnapshot(state));

/** The state from a checkpoint; undefined when other rules made it. Errors: a `SyntaxError` for text that was cut off. */
export const fromStateText = (text: string): ResolutionState | undefined => fromSnapshot(JSON.parse(text));

export const toFloorsText = (floors: RevisionFloors): string => JSON.stringify([...floors]);

export const fromFloorsText = (text: string): RevisionFloors => new Map(JSON.parse(text));
