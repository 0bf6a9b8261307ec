import { RESOLUTION_RULES, type ResolutionRules } from "../clustering/rules.js";
import { Conflict } from "../conflicts/conflict.js";
import type { ConflictState } from "../conflicts/conflict-state.js";
import { type ConflictUndo, mergeUndo } from "../conflicts/undo.js";

/**
 * Where the states of conflicts lie that are not held in memory: a port with two implementations, memory and SQLite.
 *
 * Whoever writes there sees to it that a conflict is read as it was when it was put down.
 * Errors: `read` throws where the state is not there or not readable; it then has to be rebuilt from the log.
 */
export interface ConflictStore {
  read(conflictId: string): ConflictState;
}

/**
 * A conflict as it was behind some batch: a value to whoever holds it. The newest version holds the opened conflict, so that the next
 * batch need not open it again; an older one holds what has changed since.
 *
 * Going on from the newest version costs what the batch changes; going on from an older one opens the conflict anew.
 * Source: persistent arrays by rerooting (Baker 1991).
 */
export class ConflictVersion {
  private newer: { readonly version: ConflictVersion; readonly undo: ConflictUndo } | undefined;

  private constructor(
    readonly conflictId: string,
    private live: Conflict | undefined,
    private plain: ConflictState | undefined,
    private readonly store?: ConflictStore,
  ) {}

  static of(state: ConflictState): ConflictVersion {
    return new ConflictVersion(state.conflictId, undefined, state);
  }
  /** A conflict of which nothing is known yet. */
  static empty(conflictId: string): ConflictVersion {
    return ConflictVersion.of({ conflictId, reports: [], withdrawals: [], overrides: [], events: [] });
  }

  /** A conflict that lies elsewhere until it is asked for. */
  static in(store: ConflictStore, conflictId: string): ConflictVersion {
    return new ConflictVersion(conflictId, undefined, undefined, store);
  }

  /** Reports of the conflict that are held in memory ready for work; 0 where it is closed. */
  get openReportCount(): number {
    return this.live?.reportCount ?? 0;
  }

  /** What is kept of the conflict, as plain data. */
  toState(rules: ResolutionRules = RESOLUTION_RULES): ConflictState {
    if (this.plain) return this.plain;
    if (this.live) return this.live.toState();
    if (this.store && !this.newer) return this.store.read(this.conflictId);
    const undos: ConflictUndo[] = [];
    let version: ConflictVersion = this;
    for (; version.newer; version = version.newer.version) undos.push(version.newer.undo);
    return version.open(rules).toStateBefore(undos.reduce(mergeUndo));
  }

  /** The version behind what `work` does to the conflict. This one stays what it was, also where `work` throws. */
  next(rules: ResolutionRules, work: (conflict: Conflict) => void): ConflictVersion {
    const conflict = this.open(rules);
    this.live = undefined;
    try {
      work(conflict);
      const version = new ConflictVersion(this.conflictId, conflict, undefined);
      const undo = conflict.takeUndo();
      if (!this.plain) this.newer = { version, undo };
      return version;
    } catch (error) {
      this.plain ??= conflict.toStateBefore(conflict.takeUndo());
      throw error;
    }
  }

  /** The conflict opened; whoever changes it does so through `next`. */
  open(rules: ResolutionRules): Conflict {
    if (this.live?.rules === rules) return this.live;
    const conflict = Conflict.open(this.conflictId, this.toState(rules), rules);
    if (!this.newer) this.live = conflict;
    return conflict;
  }
}
