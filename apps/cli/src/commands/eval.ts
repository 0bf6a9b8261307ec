import type { Command } from "commander";
import type { EvalOptions } from "../eval/run-eval.js";
import type { Terminal } from "../terminal.js";

/** `truceline eval`: figures against annotated articles. */
export function addEval(program: Command, terminal: Terminal): void {
  program
    .command("eval")
    .summary("measure extraction and resolution against annotated articles")
    .description(
      "Reads the texts of a gold file, merges the reports into events, and prints how both compare with the annotations.\n" +
        "Without --gold: the folds dev and a of the folder that TRUCELINE_REFERENCE names, beside the committed baseline.",
    )
    .option("--gold <file>", "annotations, one document a line")
    .option("--texts <dir>", "folder of the texts that the gold names")
    .option("--aliases <file>", "table of actor names, tab separated")
    .option("--fold <name>", "dev, a or b of the reference folder; b gives figures alone")
    .option("--predictions <file>", "write the reports in the scorer's words, one a line")
    .option("--errors [file]", "list what is wrong by error class, to stdout or a file")
    .option("--doc <path>", "one document: its gold, our reports, every decision on the way")
    .option("--json", "figures as JSON")
    .option("--baseline", "store these figures as the committed baseline")
    .option("--write", "write the figures into docs/quality.md")
    .addHelpText(
      "after",
      `
Examples:
  truceline eval --gold gold.jsonl --texts texts --predictions predictions.jsonl
  truceline eval --errors errors.txt
  truceline eval --doc wpce/2020-10-10
  truceline eval --fold b

Exit codes: 0 measured, 2 wrong usage or a broken gold file.`,
    )
    .action(async (options: EvalOptions) => {
      const { runEval } = await import("../eval/run-eval.js");
      runEval(options, terminal);
    });
}
