import { fromReport } from "#contracts";
import type { CanonicalEvent } from "#domain";
import { EXIT_CODES, type ExitCode } from "../exit.js";
import { readArticles } from "../input/read-articles.js";
import { readOverrides } from "../log/file-records.js";
import { countOf } from "../output/count-of.js";
import { toEventLine, toStdout } from "../output/event-output.js";
import { startProgress } from "../output/progress.js";
import { writeFileLines } from "../output/write-file-lines.js";
import { type Terminal, writeLines } from "../terminal.js";
import { ArticleRun } from "./run-articles.js";

export interface RunOptions {
  readonly events?: string;
  readonly reports?: string;
  /** Decisions of people, as `truceline override` writes them. */
  readonly overrides?: string;
  readonly minConfidence?: number;
  readonly json?: boolean;
}

/** Reads, extracts, merges, writes. Answers with how it ended; what could not be read is named on stderr, the rest is done. */
export async function runCommand(paths: readonly string[], options: RunOptions, terminal: Terminal): Promise<ExitCode> {
  const overrides = options.overrides === undefined ? [] : await readOverrides(options.overrides);
  const run = new ArticleRun();
  const progress = startProgress(terminal);
  let [articleCount, problemCount] = [0, 0];
  for await (const input of readArticles(paths, terminal.stdin)) {
    if ("problem" in input) {
      problemCount++;
      terminal.stderr.write(`${input.origin}: ${input.problem}\n`);
      continue;
    }
    articleCount++;
    run.add(input.article);
    progress.update(articleCount, countOf(run.reportCount, "report"));
  }
  const { reports, events } = run.finish(overrides);
  progress.stop();
  const confident = events.filter(({ confidence }) => confidence >= (options.minConfidence ?? 0));
  if (options.reports)
    await writeFileLines(
      options.reports,
      reports.map((report) => JSON.stringify(fromReport(report))),
    );
  if (options.events) await writeFileLines(options.events, confident.map(toEventLine));
  await print(confident, options, terminal);
  terminal.stderr.write(
    `${[countOf(articleCount, "article"), countOf(reports.length, "report"), countOf(confident.length, "ceasefire")].join(", ")}\n`,
  );
  return problemCount > 0 ? EXIT_CODES.partial : EXIT_CODES.done;
}

/** People get a table, pipes get lines; with `--events` a pipe stays empty, for the events are in the file. */
async function print(events: readonly CanonicalEvent[], options: RunOptions, terminal: Terminal): Promise<void> {
  if (options.json) return writeLines(terminal.stdout, events.map(toEventLine));
  if (options.events && !terminal.stdout.isTTY) return;
  const output = toStdout(terminal);
  await output.write(events);
  await output.close();
}
