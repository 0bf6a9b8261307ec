import { existsSync } from "node:fs";
import type { LogRecord } from "#domain";
import { CommandError } from "../exit.js";
import { type BrokerOptions, withBroker } from "../kafka/connect.js";
import { readOverrides, readReportRecords } from "./file-records.js";

/** Where records are read: from a file of reports and one of overrides, else from the topics. */
export interface RecordSource extends BrokerOptions {
  readonly reports?: string;
  /** Decided so far; one that is not there yet is empty. */
  readonly overrides?: string;
}

/**
 * The records that judging anything of these ids (events, reports, overrides) depends on, in log order.
 *
 * Shape: of a file all of it; of the topics the conflicts in which the ids lie. Overrides of a file come after its reports.
 */
export async function readRecords(ids: readonly string[], source: RecordSource): Promise<readonly LogRecord[]> {
  const { reports, overrides } = source;
  if (reports === undefined) {
    if (overrides !== undefined)
      throw new CommandError("--overrides FILE belongs to --reports FILE: topics hold their own");
    const { readTopicRecords } = await import("./topic-records.js");
    return withBroker(source, (connection) => readTopicRecords(connection, ids));
  }
  const decided = overrides !== undefined && existsSync(overrides) ? await readOverrides(overrides) : [];
  const records = await readReportRecords(reports);
  return [...records, ...decided.map((override): LogRecord => ({ type: "override", override }))];
}
