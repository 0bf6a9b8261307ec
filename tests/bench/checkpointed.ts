import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  type ConflictState,
  ConflictVersion,
  closeQuiet,
  countCutPairs,
  type ResolutionRules,
  type ResolutionState,
} from "#resolution";
import { CheckpointFile } from "../../apps/deduplicator/src/checkpoint-file.js";
import { cpuUs } from "./measure.js";

const TOPIC = "bench";

/** A state kept in an SQLite file as the deduplicator keeps it: what changed is written, and what was quiet for longest is let go. */
export class Checkpointed {
  /** Microseconds of CPU that writing took. */
  writeUs = 0;
  #stored: ReadonlyMap<string, ConflictVersion> | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), "truceline-bench-"));
  readonly #path = join(this.#folder, "checkpoint.sqlite");
  #file = new CheckpointFile(this.#path);

  readonly #openReportsMax: number;

  constructor(openReportsMax: number) {
    this.#openReportsMax = openReportsMax;
  }

  /** Writes what has changed since the last call; returns the state with its quiet conflicts closed. */
  save(state: ResolutionState): ResolutionState {
    const stored = this.#stored;
    const changed = [...state.conflicts.values()].filter((version) => stored?.get(version.conflictId) !== version);
    const head = { lastOffset: 0n, lastTimestamp: 0, nextOffset: 1n, floors: "[]" };
    this.writeUs += cpuUs(() => {
      this.#file.write(TOPIC, 0, head, toStates(changed), stored === undefined);
    });
    const closed = closeQuiet(state, this.#openReportsMax, this.#file.storeOf(TOPIC, 0));
    this.#stored = closed.conflicts;
    return closed;
  }

  /** Bytes of the file, once all that was written lies in it. */
  get bytes(): number {
    this.#file.close();
    const { size } = statSync(this.#path);
    this.#file = new CheckpointFile(this.#path);
    return size;
  }

  /** What a restart does before it takes up its work: which conflicts there are. Milliseconds. */
  timeRestoreMs(): number {
    this.#file.close();
    const start = performance.now();
    this.#file = new CheckpointFile(this.#path);
    this.#file.read(TOPIC, 0);
    return performance.now() - start;
  }

  /** Opens every conflict, one after the other, as records on them would. Microseconds of CPU, and the pairs that the bounds cut. */
  openAll(rules: ResolutionRules): { readonly us: number; readonly cutCount: number } {
    const store = this.#file.storeOf(TOPIC, 0);
    let cutCount = 0;
    const us = cpuUs(() => {
      for (const conflictId of this.#file.read(TOPIC, 0)?.conflictIds ?? []) {
        const version = ConflictVersion.in(store, conflictId); // let go again, so that memory does not decide
        cutCount += countCutPairs({ conflicts: new Map([[conflictId, version]]) }, rules);
      }
    });
    return { us, cutCount };
  }

  remove(): void {
    this.#file.close();
    rmSync(this.#folder, { recursive: true });
  }
}

/** One at a time: all at once would be as large as the state. */
function* toStates(versions: readonly ConflictVersion[]): Iterable<ConflictState> {
  for (const version of versions) yield version.toState();
}
