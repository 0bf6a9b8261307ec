import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { CommandError } from "../exit.js";
import { writeLines } from "../terminal.js";

/** A file that is written line by line as the lines come. */
export interface LineFile {
  write(lines: Iterable<string>): Promise<void>;
  close(): Promise<void>;
}

/** Creates a file, or empties it. Errors: `CommandError` naming the file. */
export async function createLineFile(path: string): Promise<LineFile> {
  const file = createWriteStream(path);
  const told = async (work: Promise<unknown>) => {
    try {
      await work;
    } catch (error) {
      throw new CommandError(`cannot write ${path}: ${(error as Error).message}`);
    }
  };
  await told(once(file, "open"));
  return {
    write: (lines) => told(writeLines(file, lines)),
    close: () => {
      file.end();
      return told(once(file, "close"));
    },
  };
}

/** Writes a file line by line. Errors: `CommandError` naming the file. */
export async function writeFileLines(path: string, lines: Iterable<string>): Promise<void> {
  const file = await createLineFile(path);
  await file.write(lines);
  await file.close();
}
