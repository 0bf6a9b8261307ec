import type { LogRecord } from "#domain";
import { decide, emptyState } from "#resolution";
import { EXIT_CODES, type ExitCode } from "../exit.js";
import { readOverrides } from "../log/file-records.js";
import { countOf } from "../output/count-of.js";
import { type EventOutput, NOWHERE, openEventFile, toStdout } from "../output/event-output.js";
import { startProgress } from "../output/progress.js";
import type { Terminal } from "../terminal.js";
import { ReportFile } from "./report-file.js";
import { readTruth, TruthCheck } from "./truth.js";

export interface ResolveOptions {
  /** Where the events go; without it to stdout, unless the truth is asked for. */
  readonly events?: string;
  readonly truth?: string;
  /** Write also the events that were merged into others: they lead there. */
  readonly redirects?: boolean;
  /** Decisions of people, as `truceline override` writes them; they come after the reports of their conflict. */
  readonly overrides?: string;
}

/** Merges the reports of a file into events, conflict by conflict: conflicts never look at each other, so that is what the log would give. */
export async function resolveCommand(path: string, options: ResolveOptions, terminal: Terminal): Promise<ExitCode> {
  const check = options.truth === undefined ? undefined : new TruthCheck(await readTruth(options.truth));
  const overrides = options.overrides === undefined ? [] : await readOverrides(options.overrides);
  const decided = Map.groupBy(overrides, ({ conflict }) => conflict.conflictId);
  const progress = startProgress(terminal, "reports");
  let [lineCount, problemCount, resolvedCount, eventCount] = [0, 0, 0, 0];
  const file = await ReportFile.open(
    path,
    () => progress.update(++lineCount, "read"),
    (problem) => {
      problemCount++;
      terminal.stderr.write(`${problem}\n`);
    },
  );
  const events = await openOutput(options, terminal);
  try {
    for await (const reports of file.byConflict()) {
      const conflictId = reports[0]?.conflict.conflictId;
      const { changed, conflicts } = decide(emptyState(), [
        ...reports.map((report): LogRecord => ({ type: "report", report })),
        ...((conflictId && decided.get(conflictId)) ?? []).map(
          (override): LogRecord => ({ type: "override", override }),
        ),
      ]);
      const held = changed.filter(({ supersededBy }) => supersededBy === undefined);
      await events.write(options.redirects ? changed : held);
      // Long lists of reports are cut in events; the state holds them whole.
      for (const version of conflicts.values())
        for (const { eventId, members } of version.toState().events) for (const id of members) check?.add(id, eventId);
      eventCount += held.length;
      resolvedCount += reports.length;
      progress.update(resolvedCount, `of ${file.reportCount} merged into ${countOf(eventCount, "ceasefire")}`);
    }
  } finally {
    progress.stop();
    await file.close();
    await events.close();
  }
  if (check) terminal.stdout.write(`${check.format()}\n`);
  terminal.stderr.write(`${countOf(resolvedCount, "report")}, ${countOf(eventCount, "ceasefire")}\n`);
  return problemCount > 0 ? EXIT_CODES.partial : EXIT_CODES.done;
}

/** Figures alone are what `--truth` prints: the events go to a file then, or nowhere. */
async function openOutput({ events, truth }: ResolveOptions, terminal: Terminal): Promise<EventOutput> {
  if (events !== undefined) return openEventFile(events);
  return truth === undefined ? toStdout(terminal) : NOWHERE;
}
