import { createReadStream } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { ARTICLE_BYTES_MAX, parseReport } from "#contracts";
import type { Report } from "#domain";
import { CommandError } from "../exit.js";
import { describeProblems } from "../input/article-input.js";
import { readLines } from "../input/json-lines.js";
import { describeReadError } from "../input/read-file.js";

/** Where the reports of one conflict lie in the file: offset and length of each line in bytes, in the order of the file. */
type Places = number[];

/**
 * The reports of a file, to be had conflict by conflict.
 *
 * Only the places of the lines are kept, sixteen bytes a report, so that a file may be larger than the memory.
 */
export class ReportFile {
  readonly reportCount: number;

  private constructor(
    private readonly file: FileHandle,
    private readonly conflicts: ReadonlyMap<string, Places>,
  ) {
    this.reportCount = [...conflicts.values()].reduce((sum, { length }) => sum + length / 2, 0);
  }

  /**
   * Reads the file once and checks every line.
   *
   * Errors: `CommandError` where the file cannot be read; a line that is no report is handed to `onProblem` and left out.
   */
  static async open(path: string, onLine: () => void, onProblem: (problem: string) => void): Promise<ReportFile> {
    const conflicts = new Map<string, Places>();
    try {
      for await (const { number, offset, bytes } of readLines(createReadStream(path), ARTICLE_BYTES_MAX)) {
        const parsed = bytes && parseReport(bytes);
        if (!parsed) onProblem(`${path}:${number}: longer than ${ARTICLE_BYTES_MAX} bytes`);
        else if (!parsed.ok) onProblem(`${path}:${number}: ${describeProblems(parsed.problems)}`);
        else {
          const { conflictId } = parsed.value.conflict;
          const places = conflicts.get(conflictId);
          if (places) places.push(offset, bytes.length);
          else conflicts.set(conflictId, [offset, bytes.length]);
        }
        onLine();
      }
      return new ReportFile(await open(path), conflicts);
    } catch (error) {
      throw new CommandError(`${path}: ${describeReadError(error)}`);
    }
  }

  /** The reports of each conflict in the order of the file; the conflict that comes first in it first. */
  async *byConflict(): AsyncGenerator<readonly Report[]> {
    for (const places of this.conflicts.values()) {
      const reports: Report[] = [];
      for (let i = 0; i < places.length; i += 2) {
        const bytes = Buffer.allocUnsafe(places[i + 1] ?? 0);
        await this.file.read(bytes, 0, bytes.length, places[i] ?? 0);
        const parsed = parseReport(bytes);
        if (!parsed.ok) throw new CommandError("the file changed while it was read");
        reports.push(parsed.value);
      }
      yield reports;
    }
  }

  close(): Promise<void> {
    return this.file.close();
  }
}
