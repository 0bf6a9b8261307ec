import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The top folder of the repository. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** Every file that belongs to the repository, also those not committed yet; paths from its top. */
export const listFiles = (): readonly string[] =>
  execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard", "--deduplicate"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 64 * 1024 ** 2,
  })
    .split("\n")
    .filter(Boolean);

/** A file's text; undefined where it is gone or no text. */
export function readText(file: string): string | undefined {
  try {
    const bytes = readFileSync(join(ROOT, file));
    return bytes.includes(0) ? undefined : bytes.toString("utf8");
  } catch {
    return undefined;
  }
}
