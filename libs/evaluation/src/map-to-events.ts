import type { LogRecord, Report } from "#domain";
import { resolve } from "#resolution";

/** The event that each report comes to lie in, by report id; criminal truces and all else included. */
export function mapToEvents(reports: readonly Report[]): ReadonlyMap<string, string> {
  const records: LogRecord[] = reports.map((report) => ({ type: "report", report }));
  const events = resolve(records).filter(({ supersededBy }) => supersededBy === undefined);
  return new Map(events.flatMap((event) => event.reports.map(({ reportId }) => [reportId, event.eventId])));
}
