import type { ResolutionState } from "#resolution";
import type { RevisionFloors } from "./revision-floors.js";

/** The state as text for the checkpoint. */
export const toSnapshot = (state: ResolutionState): string => JSON.stringify([...state.conflicts]);

/** The state from a checkpoint. Errors: a `SyntaxError` for text that was cut off. */
export const fromSnapshot = (text: string): ResolutionState => ({ conflicts: new Map(JSON.parse(text)) });

export const toFloorsText = (floors: RevisionFloors): string => JSON.stringify([...floors]);

export const fromFloorsText = (text: string): RevisionFloors => new Map(JSON.parse(text));
