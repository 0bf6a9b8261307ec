import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { parseEvent } from "#contracts";
import type { CanonicalEvent } from "#domain";

const ROOT = join(import.meta.dirname, "..", "..");

/** The ceasefires of the seeds without any broker, through `truceline run`. Errors: it failed, was stopped, or wrote what is no event. */
export async function runEmbedded(signal?: AbortSignal): Promise<CanonicalEvent[]> {
  const command = [join("bin", "truceline.mjs"), "run", "seeds", "--json"];
  const options = { cwd: ROOT, maxBuffer: 1024 ** 3, ...(signal ? { signal } : {}) };
  const { stdout } = await promisify(execFile)(process.execPath, command, options);
  return stdout
    .split("\n")
    .filter(Boolean)
    .map((line) => {
      const parsed = parseEvent(Buffer.from(line));
      if (!parsed.ok) throw new Error(`truceline run wrote what is no event: ${JSON.stringify(parsed.problems)}`);
      return parsed.value;
    });
}
