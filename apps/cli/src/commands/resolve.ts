import type { Command } from "commander";
import type { Terminal } from "../terminal.js";

/** `truceline resolve`: reports to ceasefires, without extraction and without a broker. */
export function addResolve(program: Command, terminal: Terminal, onExit: (exitCode: number) => void): void {
  program
    .command("resolve")
    .summary("merge reports from a file into ceasefires, and measure that where the truth is known")
    .description(
      "Reads reports as JSONL, one a line in the form of ceasefire.reports.v1, as truceline run --reports and npm run simulate write them, and runs resolution alone on them, conflict by conflict. Lines that cannot be read are named; the rest is done.\n" +
        "Prints a table on a terminal and one event a line into a pipe; with --events nothing, with --truth the figures.",
    )
    .argument("<reports>", "JSONL of reports")
    .option("--events <file>", "write the canonical events as JSONL, in place of printing them")
    .option("--truth <file>", 'JSONL of {"reportId": …, "ceasefireId": …}: print how well the events fit')
    .option("--redirects", "write also the events that were merged into others, as the topic keeps them")
    .option("--overrides <file>", "JSONL of people's decisions, as truceline override --reports writes it")
    .addHelpText(
      "after",
      `
Examples:
  truceline run articles/ --reports reports.jsonl && truceline resolve reports.jsonl
  npm run simulate -- --reports 10000 --out reports.jsonl --truth truth.jsonl
  truceline resolve reports.jsonl --truth truth.jsonl --events events.jsonl

Exit codes: 0 all was read, 1 some lines could not be read (said on stderr, the rest was done), 2 wrong usage.`,
    )
    .action(async (reports: string, options) => {
      const { resolveCommand } = await import("../resolve/resolve-command.js");
      onExit(await resolveCommand(reports, options, terminal));
    });
}
