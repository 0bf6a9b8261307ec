import type { CanonicalEvent, LogRecord } from "#domain";

/** Version of the comparisons and weights; a checkpoint of another version is rebuilt from the log. */
export const RESOLUTION_VERSION = "0.1.0";

/** Everything that later records depend on, for the conflicts of one partition. Plain data: it survives `structuredClone` and JSON. */
export interface ResolutionState {
  readonly conflicts: ReadonlyMap<string, unknown>;
}

/** What a batch of records would change: nothing is changed until `evolve`. */
export interface Decision {
  /** Events to publish, each with its next revision, in the order in which they changed. */
  readonly changed: readonly CanonicalEvent[];
  readonly conflicts: ReadonlyMap<string, unknown>;
}

export const emptyState = (): ResolutionState => ({ conflicts: new Map() });

/** Judges a batch of log records, in log order, against the state. Pure. */
export function decide(_state: ResolutionState, _records: readonly LogRecord[]): Decision {
  return { changed: [], conflicts: new Map() };
}

/** The state after a decision has been published. */
export function evolve(state: ResolutionState, decision: Decision): ResolutionState {
  return { conflicts: new Map([...state.conflicts, ...decision.conflicts]) };
}

/** All current events of a log, from scratch: highest revision per id. */
export function resolve(_records: readonly LogRecord[]): readonly CanonicalEvent[] {
  return [];
}

/** Events without what depends on arrival order: ids from the sorted reportIds, no revisions, changes or redirects; sorted. */
export function normalize(events: readonly CanonicalEvent[]): readonly CanonicalEvent[] {
  return events;
}
