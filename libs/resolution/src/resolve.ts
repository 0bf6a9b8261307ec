import type { CanonicalEvent, ConflictId, LogRecord } from "#domain";
import type { Conflict } from "./conflict.js";
import { type ConflictStore, ConflictVersion } from "./conflict-version.js";
import { RESOLUTION_RULES, type ResolutionRules } from "./judgement.js";

/** Version of the comparisons, weights and rules; a checkpoint of another version is rebuilt from the log. */
export const RESOLUTION_VERSION = "0.2.0";

/** Everything that later records depend on, for the conflicts of one partition. A value; see `toSnapshot` for JSON. */
export interface ResolutionState {
  readonly conflicts: ReadonlyMap<string, ConflictVersion>;
}

/** What a batch of records would change: nothing is changed until `evolve`. */
export interface Decision {
  /** Events to publish, each with its next revision, in the order in which they changed. */
  readonly changed: readonly CanonicalEvent[];
  /** The touched conflicts as they will be. */
  readonly conflicts: ReadonlyMap<string, ConflictVersion>;
}

export const emptyState = (): ResolutionState => ({ conflicts: new Map() });

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

/**
 * The state with its quietest conflicts closed, those not touched for longest, until at most so many reports are held ready for work.
 *
 * Shape: the store holds every conflict as it is in the state. A record on a closed one opens it again.
 */
export function closeQuiet(state: ResolutionState, openReportsMax: number, store: ConflictStore): ResolutionState {
  const conflicts = new Map(state.conflicts);
  let open = 0;
  for (const version of conflicts.values()) open += version.openReportCount;
  for (const [conflictId, version] of state.conflicts) {
    if (open <= openReportsMax) break;
    if (version.openReportCount === 0) continue;
    open -= version.openReportCount;
    conflicts.set(conflictId, ConflictVersion.in(store, conflictId));
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
