import { Command, CommanderError } from "commander";
import { addEval } from "./commands/eval.js";
import { CommandError, EXIT_CODES } from "./exit.js";

/** A reader that has seen enough (`| head`) is no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT_CODES.done);
  throw error;
});

const program = new Command("truceline")
  .description("Turns news articles into canonical ceasefires, every claim with its quote.")
  .showHelpAfterError("(truceline help COMMAND says more)")
  .exitOverride();

addEval(program);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.usage;
  else if (error instanceof CommandError) {
    process.stderr.write(`truceline: ${error.message}\n`);
    process.exitCode = error.exitCode;
  } else throw error;
}
