import type { CanonicalEvent, ConflictId, LogRecord } from "#domain";
import { RESOLUTION_RULES, type ResolutionRules } from "./clustering/rules.js";
import type { Conflict } from "./conflicts/conflict.js";
import { ConflictVersion } from "./state/conflict-version.js";
import { emptyState, type ResolutionState } from "./state/resolution-state.js";

/** What a batch of records would change: nothing is changed until `evolve`. */
export interface Decision {
  /** Events to publish, each with its next revision, in the order in which they changed. */
  readonly changed: readonly CanonicalEvent[];
  /** The touched conflicts as they will be. */
  readonly conflicts: ReadonlyMap<string, ConflictVersion>;
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
  const changed: CanonicalEvent[] = [];
  const conflicts = foldAll(state, records, rules, (conflict) => changed.push(...conflict.drain()));
  return { changed, conflicts };
}

/**
 * The state behind records whose events were published before: as `decide` and `evolve`, but no event is built.
 */
export function replay(
  state: ResolutionState,
  records: readonly LogRecord[],
  rules: ResolutionRules = RESOLUTION_RULES,
): ResolutionState {
  return evolve(state, { changed: [], conflicts: foldAll(state, records, rules, (conflict) => conflict.keepQuiet()) });
}

function foldAll(
  state: ResolutionState,
  records: readonly LogRecord[],
  rules: ResolutionRules,
  end: (conflict: Conflict) => void,
): ReadonlyMap<string, ConflictVersion> {
  const conflicts = new Map<string, ConflictVersion>();
  for (const [conflictId, ofConflict] of Map.groupBy(records, conflictOf)) {
    const before = state.conflicts.get(conflictId) ?? ConflictVersion.empty(conflictId);
    const version = before.next(rules, (conflict) => {
      for (const record of ofConflict) conflict.fold(record);
      end(conflict);
    });
    conflicts.set(conflictId, version);
  }
  return conflicts;
}

/** The state after a decision has been published. Conflicts stand in the order in which they were last touched. */
export function evolve(state: ResolutionState, decision: Decision): ResolutionState {
  const conflicts = new Map(state.conflicts);
  for (const [conflictId, conflict] of decision.conflicts) {
    conflicts.delete(conflictId);
    conflicts.set(conflictId, conflict);
  }
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
  return byEventId([...state.conflicts.values()].flatMap((version) => version.open(rules).current()));
}

/** At most so many pairs of reports were never compared because neither represents the cells in which they meet. */
export function countCutPairs(state: ResolutionState, rules: ResolutionRules = RESOLUTION_RULES): number {
  let count = 0;
  for (const version of state.conflicts.values()) count += version.open(rules).cutCount;
  return count;
}

const byEventId = (events: readonly CanonicalEvent[]) =>
  events.toSorted((a, b) => (a.eventId < b.eventId ? -1 : a.eventId > b.eventId ? 1 : 0));

function conflictOf(record: LogRecord): ConflictId {
  if (record.type === "report") return record.report.conflict.conflictId;
  return record.type === "withdrawn" ? record.withdrawal.conflict.conflictId : record.override.conflict.conflictId;
}
