import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runProgram } from "./program.js";

/** Runs a command line with streams of its own, as a pipe would; `columns` makes a terminal of its stdout, so wide. */
export async function runPiped(argv: readonly string[], stdin: string | Buffer = "", columns?: number) {
  const isTTY = columns !== undefined;
  const stdout = Object.assign(new PassThrough(), isTTY ? { isTTY, columns } : {});
  const stderr = new PassThrough();
  const [out, err] = [text(stdout), text(stderr)];
  const exitCode = await runProgram(argv, { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr });
  stdout.end();
  stderr.end();
  return { exitCode, out: await out, err: await err };
}
