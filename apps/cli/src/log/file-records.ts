import { createReadStream } from "node:fs";
import { ARTICLE_BYTES_MAX, type Parsed, parseOverride, parseReport } from "#contracts";
import type { LogRecord, Override } from "#domain";
import { CommandError, EXIT_CODES } from "../exit.js";
import { describeProblems } from "../input/article-input.js";
import { readLines } from "../input/json-lines.js";
import { describeReadError } from "../input/read-file.js";

/** The reports of a file as `truceline run --reports` writes it, as records of the log. Errors: as `readOverrides`. */
export async function readReportRecords(path: string): Promise<readonly LogRecord[]> {
  const reports = await readAll(path, parseReport);
  return reports.map((report) => ({ type: "report", report }));
}

/**
 * The decisions of a file of overrides, one a line, in its order.
 *
 * Errors: `CommandError` naming the file where it cannot be read, and the line where one is no override: a decision must not be lost unseen.
 */
export const readOverrides = (path: string): Promise<readonly Override[]> => readAll(path, parseOverride);

async function readAll<T>(path: string, parse: (bytes: Buffer) => Parsed<T>): Promise<readonly T[]> {
  const values: T[] = [];
  try {
    for await (const { number, bytes } of readLines(createReadStream(path), ARTICLE_BYTES_MAX)) {
      const where = `${path}:${number}`;
      if (!bytes) throw new CommandError(`${where}: longer than ${ARTICLE_BYTES_MAX} bytes`, EXIT_CODES.partial);
      const parsed = parse(bytes);
      if (!parsed.ok) throw new CommandError(`${where}: ${describeProblems(parsed.problems)}`, EXIT_CODES.partial);
      values.push(parsed.value);
    }
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${path}: ${describeReadError(error)}`, EXIT_CODES.partial);
  }
  return values;
}
