import type { RevisionFloors } from "./revision-floors.js";

export const toFloorsText = (floors: RevisionFloors): string => JSON.stringify([...floors]);

/** Errors: a `SyntaxError` for text that was cut off. */
export const fromFloorsText = (text: string): RevisionFloors => new Map(JSON.parse(text));
