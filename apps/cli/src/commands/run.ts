import type { Command } from "commander";
import type { Terminal } from "../terminal.js";
import { parseShare } from "./options.js";

/** `truceline run`: articles to ceasefires in one process, without a broker. */
export function addRun(program: Command, terminal: Terminal, onExit: (exitCode: number) => void): void {
  program
    .command("run")
    .summary("read articles and print the ceasefires they tell of, without a broker")
    .description(
      "Reads .txt, .md, .json and .jsonl files, folders (by their manifest.json where they have one) and, as -, JSONL on stdin.\n" +
        "Prints a table on a terminal and one event a line into a pipe.",
    )
    .argument("<path...>", "files, folders, or - for JSONL on stdin")
    .option("--events <file>", "write the canonical events as JSONL")
    .option("--reports <file>", "write the reports as JSONL")
    .option("--overrides <file>", "JSONL of people's decisions, as truceline override --reports writes it")
    .option("--min-confidence <share>", "leave out events below this confidence, 0 to 1", parseShare)
    .option("--json", "one event a line also on a terminal")
    .addHelpText(
      "after",
      `
Examples:
  truceline run seeds
  truceline run articles/ --events events.jsonl --reports reports.jsonl
  truceline run - < articles.jsonl | jq .label

Exit codes: 0 all was read, 1 some input could not be read (said on stderr, the rest was done), 2 wrong usage.`,
    )
    .action(async (paths: string[], options) => {
      const { runCommand } = await import("../run/run-command.js");
      onExit(await runCommand(paths, options, terminal));
    });
}
