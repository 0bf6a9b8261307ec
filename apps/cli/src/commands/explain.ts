import type { Command } from "commander";
import type { Terminal } from "../terminal.js";
import { BROKERS, TOPIC_PREFIX } from "./options.js";

/** `truceline explain`: why an article was read as it was, or why reports were merged. */
export function addExplain(program: Command, terminal: Terminal, onExit: (exitCode: number) => void): void {
  program
    .command("explain")
    .summary("say which rule read which words, or why reports were merged")
    .description(
      "ARTICLE: a file; prints mention by mention what was read, what was turned down and why, and the reports that came of it.\n" +
        "EVENT: an event id (cf-…); prints the waterfall of every merge. The event is looked for in --events, else on the topic.\n" +
        "With --why-not REPORT: what kept a report out of it, by the reports in --reports, else on the topics.",
    )
    .argument("<article|event>", "a file of articles, a folder, - for JSONL on stdin, or an event id")
    .option("--events <file>", "JSONL of events, as truceline run --events writes it")
    .option("--why-not <report>", "say why this report is not in the event, and what kept it out")
    .option(
      "--reports <file>",
      "with --why-not: the reports, as truceline run --reports writes them, in place of the topics",
    )
    .option("--overrides <file>", "with --reports: people's decisions, as truceline override writes them")
    .option(...BROKERS)
    .option(...TOPIC_PREFIX)
    .addHelpText(
      "after",
      `
Examples:
  truceline explain seeds/002_dabf13c3d53c4142.txt
  truceline explain cf-7hq2x0c4m9v1k3pd --events events.jsonl
  truceline explain cf-7hq2x0c4m9v1k3pd --why-not rep-8wyz42p2f8g69z3k --reports reports.jsonl

Exit codes: 0 explained, 1 could not be read or is not there, 2 wrong usage, 3 no broker.`,
    )
    .action(async (subject: string, options) => {
      const { explainCommand } = await import("../explain/explain-command.js");
      onExit(await explainCommand(subject, options, terminal));
    });
}
