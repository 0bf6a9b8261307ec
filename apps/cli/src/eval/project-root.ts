import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { CommandError } from "../exit.js";

/** The folder of the project's package.json: the same from the sources and from the build. */
export function findProjectRoot(from = import.meta.dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package.json"))) return folder;
    if (folder === dirname(folder)) throw new CommandError(`no package.json above ${from}`);
  }
}
