import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { runProgram } from "../../apps/cli/src/program.js";

/** One step of a page: commands, and the block behind them with what they print. */
export interface PageStep {
  readonly commands: readonly string[];
  readonly printed: string;
  /** Where the printed block stands in the page, offsets of its content. */
  readonly start: number;
  readonly end: number;
}

const STEP = /```sh\n((?:[^`][^\n]*\n)+)```\n\n```text\n((?:(?:[^`\n][^\n]*)?\n)*)```/g;
const COMMAND = "npx truceline ";

/** The steps of a page in order: an `sh` block followed by a `text` block. Other blocks are not run. */
export function readSteps(page: string): readonly PageStep[] {
  return [...page.matchAll(STEP)].map((match) => {
    const [whole, commands = "", printed = ""] = match;
    const end = match.index + whole.length - "```".length;
    return { commands: commands.split("\n").filter(Boolean), printed, start: end - printed.length, end };
  });
}

/**
 * What a reader sees of the commands on a terminal, one after the other, stdout before stderr.
 *
 * `home` stands for `/tmp/chaco` of the page. Errors: a command that is not `npx truceline …`, which is all that a page may ask for.
 */
export async function runCommands(commands: readonly string[], home: string): Promise<string> {
  let printed = "";
  for (const command of commands) {
    if (!command.startsWith(COMMAND)) throw new Error(`the page asks for something else than truceline: ${command}`);
    const argv = splitWords(command.slice(COMMAND.length)).map((word) => word.replace("/tmp/chaco", home));
    printed += (await runOnTerminal(argv)).replaceAll(home, "/tmp/chaco");
  }
  return printed;
}

async function runOnTerminal(argv: readonly string[]): Promise<string> {
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  const stderr = new PassThrough();
  const [out, err] = [text(stdout), text(stderr)];
  await runProgram(argv, { stdin: Readable.from([]), stdout, stderr });
  stdout.end();
  stderr.end();
  return (await out) + (await err);
}

/** Words as a shell parts them, as far as the pages need it: double quotes and no escapes. */
const splitWords = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
