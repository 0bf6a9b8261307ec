import type { EventsUndo } from "./event-book.js";
import type { RecordsUndo } from "./kept-records.js";

/** What a batch changed in a conflict, as it was before: enough to go back. */
export interface ConflictUndo extends RecordsUndo, EventsUndo {}

/** What two batches changed, one behind the other, as it was before the first. */
export function mergeUndo(first: ConflictUndo, second: ConflictUndo): ConflictUndo {
  return {
    articles: new Map([...second.articles, ...first.articles]),
    overrides: new Map([...second.overrides, ...first.overrides]),
    heads: new Map([...second.heads, ...first.heads]),
    eventOf: new Map([...second.eventOf, ...first.eventOf]),
  };
}
