import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { CommandError } from "../exit.js";
import { writeLines } from "../terminal.js";

/** Writes a file line by line. Errors: `CommandError` naming the file. */
export async function writeFileLines(path: string, lines: Iterable<string>): Promise<void> {
  const file = createWriteStream(path);
  try {
    await once(file, "open");
    await writeLines(file, lines);
    file.end();
    await once(file, "close");
  } catch (error) {
    throw new CommandError(`cannot write ${path}: ${(error as Error).message}`);
  }
}
