import type { CanonicalEvent, ConflictId, LogRecord } from "#domain";
import { Conflict, type ConflictState, RESOLUTION_RULES, type ResolutionRules } from "./conflict.js";

/** Version of the comparisons, weights and rules; a checkpoint of another version is rebuilt from the log. */
export const RESOLUTION_VERSION = "0.1.0";

/** Everything that later records depend on, for the conflicts of one partition. Plain data inside; see `toSnapshot` for JSON. */
export interface ResolutionState {
  readonly conflicts: ReadonlyMap<string, ConflictState>;
}

/** What a batch of records would change: nothing is changed until `evolve`. */
export interface Decision {
  /** Events to publish, each with its next revision, in the order in which they changed. */
  readonly changed: readonly CanonicalEvent[];
  /** The touched conflicts as they will be. */
  readonly conflicts: ReadonlyMap<string, ConflictState>;
}

export const emptyState = (): ResolutionState => ({ conflicts: new Map() });

/**
 * Opened conflicts, so that the next batch need not read a conflict anew. A cache and nothing more: what it holds follows from its key,
 * and it is handed on from the old state to the new one, so deciding twice on one state only costs time.
 */
const opened = new WeakMap<ConflictState, Conflict>();

function open(conflictId: string, state: ConflictState | undefined, rules: ResolutionRules): Conflict {
  const cached = state && opened.get(state);
  if (!cached || cached.rules !== rules) return Conflict.open(conflictId, state, rules);
  opened.delete(state);
  return cached;
}

/**
 * Judges a batch of log records, in log order, against the state.
 *
 * Shape: records of any conflicts; each event appears once, as it is after the batch. Pure: the same state and records give the same
 * decision, and how a log is cut into batches only decides which revisions are skipped.
 * Errors: none for records that passed the contract; odd values become warnings of the event.
 */
export function decide(
  state: ResolutionState,
  records: readonly LogRecord[],
  rules: ResolutionRules = RESOLUTION_RULES,
): Decision {
  const touched = new Map<string, Conflict>();
  for (const record of records) {
    const conflictId = conflictOf(record);
    const conflict = touched.get(conflictId) ?? open(conflictId, state.conflicts.get(conflictId), rules);
    touched.set(conflictId, conflict);
    conflict.fold(record);
  }
  const changed: CanonicalEvent[] = [];
  const conflicts = new Map<string, ConflictState>();
  for (const [conflictId, conflict] of touched) {
    changed.push(...conflict.drain());
    const next = conflict.toState();
    opened.set(next, conflict);
    conflicts.set(conflictId, next);
  }
  return { changed, conflicts };
}

/** The state after a decision has been published. */
export function evolve(state: ResolutionState, decision: Decision): ResolutionState {
  const conflicts = new Map(state.conflicts);
  for (const [conflictId, conflict] of decision.conflicts) conflicts.set(conflictId, conflict);
  return { conflicts };
}

/** All events of a log, from scratch, each at its highest revision, by id; superseded and retracted ones are among them. */
export function resolve(
  records: readonly LogRecord[],
  rules: ResolutionRules = RESOLUTION_RULES,
): readonly CanonicalEvent[] {
  return byEventId(decide(emptyState(), records, rules).changed);
}

/** Every event that the state stands for, as it was last published: what a new reader must hold. */
export function currentEvents(
  state: ResolutionState,
  rules: ResolutionRules = RESOLUTION_RULES,
): readonly CanonicalEvent[] {
  return byEventId(
    [...state.conflicts].flatMap(([conflictId, conflict]) => Conflict.open(conflictId, conflict, rules).current()),
  );
}

const byEventId = (events: readonly CanonicalEvent[]) =>
  events.toSorted((a, b) => (a.eventId < b.eventId ? -1 : a.eventId > b.eventId ? 1 : 0));

function conflictOf(record: LogRecord): ConflictId {
  if (record.type === "report") return record.report.conflict.conflictId;
  return record.type === "withdrawn" ? record.withdrawal.conflict.conflictId : record.override.conflict.conflictId;
}
