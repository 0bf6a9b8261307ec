import type { Override, Report, Withdrawal } from "#domain";
import type { EventRecord } from "../identity/identity.js";

/** The records that the events of a conflict are a function of. Plain data. */
export interface RecordsState {
  readonly reports: readonly Report[];
  readonly withdrawals: readonly Withdrawal[];
  readonly overrides: readonly Override[];
}

/** What is kept of one conflict: its records, and what the log made of the event ids. Plain data. */
export interface ConflictState extends RecordsState {
  readonly conflictId: string;
  readonly events: readonly EventRecord[];
}
