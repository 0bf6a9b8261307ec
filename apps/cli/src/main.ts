import { EXIT_CODES } from "./exit.js";
import { runProgram } from "./program.js";

/** A reader that has seen enough (`| head`) is no fault. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(EXIT_CODES.done);
  throw error;
});

process.exitCode = await runProgram(process.argv.slice(2), process);
