import { PermanentError, parseLogRecord } from "#contracts";
import type { CanonicalEvent, LogRecord } from "#domain";
import type { ConsumedRecord } from "#messaging";
import { decide, evolve, type ResolutionState, replay } from "#resolution";
import { UnreadableCheckpoint } from "./checkpoint-file.js";

/** What a stretch of the log does to the state. Nothing is changed: the state is a new value. */
export interface Fold {
  readonly state: ResolutionState;
  /** Events that changed, each with its next revision, in the order in which they changed. */
  readonly changed: readonly CanonicalEvent[];
  /** Records that cannot be read, or on which the rules fail: the same ones whenever this log is read. */
  readonly rejected: readonly { readonly record: ConsumedRecord; readonly error: unknown }[];
}

/**
 * Folds records of one partition, in log order, into the state. Restoring and live work skip the same records; what restoring changes is
 * published already, so with `isReplay` no event is built.
 *
 * Errors: an `UnreadableCheckpoint` where a conflict that lies in the checkpoint cannot be read; none for records, whatever they hold.
 */
export function foldLog(state: ResolutionState, records: readonly ConsumedRecord[], isReplay = false): Fold {
  const rejected: Fold["rejected"][number][] = [];
  const readable: { record: ConsumedRecord; entry: LogRecord }[] = [];
  for (const record of records) {
    const parsed = parseLogRecord(record.value, record.headers);
    if (parsed.ok) readable.push({ record, entry: parsed.value });
    else
      rejected.push({
        record,
        error: new PermanentError(parsed.code, "not a record of the reports log", parsed.problems),
      });
  }
  const judged = judge(state, readable, isReplay);
  return { ...judged, rejected: [...rejected, ...judged.rejected] };
}

interface Entry {
  readonly record: ConsumedRecord;
  readonly entry: LogRecord;
}

/** All at once; where the rules fail, one by one, so that the record which makes them fail is known. */
function judge(state: ResolutionState, entries: readonly Entry[], isReplay: boolean): Fold {
  if (entries.length === 0) return { state, changed: [], rejected: [] };
  try {
    const records = entries.map(({ entry }) => entry);
    if (isReplay) return { state: replay(state, records), changed: [], rejected: [] };
    const decision = decide(state, records);
    return { state: evolve(state, decision), changed: decision.changed, rejected: [] };
  } catch (error) {
    if (error instanceof UnreadableCheckpoint) throw error; // not the record's fault
    const [only, ...rest] = entries;
    if (only && rest.length === 0) return { state, changed: [], rejected: [{ record: only.record, error }] };
    return entries.reduce<Fold>(
      (before, entry) => {
        const after = judge(before.state, [entry], isReplay);
        return {
          state: after.state,
          changed: [...before.changed, ...after.changed],
          rejected: [...before.rejected, ...after.rejected],
        };
      },
      { state, changed: [], rejected: [] },
    );
  }
}
