import { Command, CommanderError } from "commander";
import { addEval } from "./commands/eval.js";
import { addExplain } from "./commands/explain.js";
import { addIngest, addReplay, addTail, addTopics } from "./commands/kafka.js";
import { addOverride } from "./commands/override.js";
import { addResolve } from "./commands/resolve.js";
import { addRun } from "./commands/run.js";
import { CommandError, EXIT_CODES } from "./exit.js";
import type { Terminal } from "./terminal.js";

/**
 * Runs one command line and answers with its exit code; usage and its errors go to the given streams.
 *
 * Each command loads what it needs when it runs: `run` never loads Nest or a Kafka client.
 * Errors: only defects are thrown; what a user can cause is a message on stderr.
 */
export async function runProgram(argv: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode: number = EXIT_CODES.done;
  const onExit = (code: number) => {
    exitCode = code;
  };
  const program = new Command("truceline")
    .description("Turns news articles into canonical ceasefires, every claim with its quote.")
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    })
    .option("--version", "print the version")
    .showHelpAfterError("(truceline help COMMAND says more)")
    .exitOverride();
  addRun(program, terminal, onExit);
  addResolve(program, terminal, onExit);
  addExplain(program, terminal, onExit);
  addOverride(program, terminal, onExit);
  addIngest(program, terminal, onExit);
  addTail(program, terminal, onExit);
  addReplay(program, terminal, onExit);
  addTopics(program, terminal, onExit);
  addEval(program, terminal);
  if (argv[0] === "--version") {
    const { VERSION } = await import("#platform");
    terminal.stdout.write(`${VERSION}\n`);
    return exitCode;
  }
  try {
    await program.parseAsync(argv, { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.usage;
    if (!(error instanceof CommandError)) throw error;
    terminal.stderr.write(`truceline: ${error.message}\n`);
    return error.exitCode;
  }
}
