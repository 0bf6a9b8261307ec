import { appendFile } from "node:fs/promises";
import { fromOverride } from "#contracts";
import type { Override } from "#domain";
import { decide, emptyState, evolve, type OverrideRequest, prepareOverride } from "#resolution";
import { CommandError, EXIT_CODES, type ExitCode } from "../exit.js";
import { type RecordSource, readRecords } from "../log/read-records.js";
import { formatChange } from "../output/format-change.js";
import { type Terminal, writeLines } from "../terminal.js";

export interface OverrideOptions extends RecordSource {
  readonly by: string;
  readonly why: string;
  readonly field?: string;
  readonly value?: string;
  /** When it was decided, in place of the present moment. */
  readonly at?: Date;
  readonly dryRun?: boolean;
}

/**
 * Checks a person's decision against what there is, shows which events it changes, and writes it down.
 *
 * Errors: `CommandError` with every reason where it is refused; then nothing is written.
 */
export async function overrideCommand(
  action: Override["action"],
  ids: readonly string[],
  options: OverrideOptions,
  { stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const { reports, overrides, dryRun = false } = options;
  if (reports !== undefined && overrides === undefined && !dryRun)
    throw new CommandError("with --reports FILE, say where the decision goes: --overrides FILE, or --dry-run");
  const records = await readRecords(ids, options);
  const state = evolve(emptyState(), decide(emptyState(), records));
  const prepared = prepareOverride(state, toRequest(action, ids, options));
  if (!prepared.ok) throw new CommandError(`refused: ${prepared.problems.join("; ")}`, EXIT_CODES.refused);
  const { override, notes } = prepared;
  const { changed } = decide(state, [{ type: "override", override }]);
  await writeLines(stderr, notes);
  if (!dryRun) await keep(override, options);
  await writeLines(stdout, [
    describe(override, dryRun),
    ...(changed.length > 0 ? changed.map((event) => `  ${formatChange(event)}`) : ["  no event changes by it"]),
  ]);
  return EXIT_CODES.done;
}

const toRequest = (
  action: Override["action"],
  ids: readonly string[],
  { by, why, field, value, at = new Date() }: OverrideOptions,
): OverrideRequest => ({
  action,
  ids,
  by,
  why,
  at: at.toISOString(),
  ...(field === undefined ? {} : { field }),
  ...(value === undefined ? {} : { value }),
});

/** Onto the reports log, or as one more line of the file of overrides. */
async function keep(override: Override, options: OverrideOptions): Promise<void> {
  const { reports, overrides } = options;
  if (reports !== undefined && overrides !== undefined) {
    try {
      await appendFile(overrides, `${JSON.stringify(fromOverride(override))}\n`);
    } catch (error) {
      throw new CommandError(`cannot write ${overrides}: ${(error as Error).message}`);
    }
    return;
  }
  const { writeOverride } = await import("../kafka/write-override.js");
  await writeOverride(override, options);
}

function describe(
  { overrideId, action, undoes, field, value, reportIds, by, why }: Override,
  isTrial: boolean,
): string {
  const what =
    action === "undo" ? undoes : action === "pin" ? `${field} to ${JSON.stringify(value)}` : reportIds.join(", ");
  return `${isTrial ? "would write" : "wrote"} ${overrideId}: ${action} ${what}, by ${by}: ${why}`;
}
