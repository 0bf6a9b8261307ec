import { Conflict, type ConflictState, type ConflictUndo, mergeUndo } from "./conflict.js";
import { RESOLUTION_RULES, type ResolutionRules } from "./judgement.js";

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
  ) {}

  static of(state: ConflictState): ConflictVersion {
    return new ConflictVersion(state.conflictId, undefined, state);
  }
  /** A conflict of which nothing is known yet. */
  static empty(conflictId: string): ConflictVersion {
    return ConflictVersion.of({ conflictId, reports: [], withdrawals: [], overrides: [], events: [] });
  }

  /** What is kept of the conflict, as plain data. */
  toState(rules: ResolutionRules = RESOLUTION_RULES): ConflictState {
    if (this.plain) return this.plain;
    if (this.live) return this.live.toState();
    const undos: ConflictUndo[] = [];
    let version: ConflictVersion = this;
    for (; version.newer; version = version.newer.version) undos.push(version.newer.undo);
    return version.open(rules).toStateBefore(undos.reduce(mergeUndo));
  }

  /** The version behind what `work` does to the conflict. This one stays what it was, also where `work` throws. */
  next<T>(
    rules: ResolutionRules,
    work: (conflict: Conflict) => T,
  ): { readonly version: ConflictVersion; readonly result: T } {
    const conflict = this.open(rules);
    this.live = undefined;
    try {
      const result = work(conflict);
      const version = new ConflictVersion(this.conflictId, conflict, undefined);
      const undo = conflict.takeUndo();
      if (!this.plain) this.newer = { version, undo };
      return { version, result };
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
