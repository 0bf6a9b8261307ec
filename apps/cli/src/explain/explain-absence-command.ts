import { decide, emptyState, evolve, explainAbsence } from "#resolution";
import { CommandError, EXIT_CODES, type ExitCode } from "../exit.js";
import { type RecordSource, readRecords } from "../log/read-records.js";
import { type Terminal, writeLines } from "../terminal.js";
import { formatAbsence } from "./format-absence.js";

/** Judges the records again and says why a report is not in an event. */
export async function explainAbsenceCommand(
  eventId: string,
  reportId: string,
  source: RecordSource,
  { stdout }: Terminal,
): Promise<ExitCode> {
  const records = await readRecords([eventId, reportId], source);
  const absence = explainAbsence(evolve(emptyState(), decide(emptyState(), records)), reportId, eventId);
  if (typeof absence === "string") throw new CommandError(absence, EXIT_CODES.partial);
  await writeLines(stdout, [formatAbsence(absence)]);
  return EXIT_CODES.done;
}
