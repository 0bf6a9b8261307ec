import { createReadStream } from "node:fs";
import { readJson } from "#contracts";
import { type ClusterFigures, ClusterTally } from "#evaluation";
import { CommandError } from "../exit.js";
import { readLines } from "../input/json-lines.js";
import { describeReadError } from "../input/read-file.js";
import { formatColumns } from "../output/columns.js";
import { countOf } from "../output/count-of.js";

const LINE_BYTES_MAX = 10_000;

/** Which ceasefire each report tells of. Errors: `CommandError` naming the line that does not say so. */
export async function readTruth(path: string): Promise<ReadonlyMap<string, string>> {
  const truth = new Map<string, string>();
  try {
    for await (const { number, bytes } of readLines(createReadStream(path), LINE_BYTES_MAX)) {
      const { reportId, ceasefireId } = toFields(bytes);
      if (typeof reportId !== "string" || typeof ceasefireId !== "string")
        throw new CommandError(`${path}:${number}: must be {"reportId": "…", "ceasefireId": "…"}`);
      truth.set(reportId, ceasefireId);
    }
  } catch (error) {
    throw error instanceof CommandError ? error : new CommandError(`${path}: ${describeReadError(error)}`);
  }
  return truth;
}

function toFields(bytes: Buffer | undefined): Readonly<Record<string, unknown>> {
  const json = bytes && readJson(bytes);
  return json?.ok && typeof json.value === "object" ? { ...json.value } : {};
}

/** Holds events against the truth, report by report. */
export class TruthCheck {
  readonly #tally = new ClusterTally();
  #known = 0;
  #unknown = 0;

  constructor(private readonly truth: ReadonlyMap<string, string>) {}

  add(reportId: string, eventId: string): void {
    const gold = this.truth.get(reportId);
    if (gold === undefined) this.#unknown++;
    else {
      this.#known++;
      this.#tally.add({ gold, ours: eventId });
    }
  }

  /** The figures as a table, and what could not be counted. */
  format(): string {
    const { gold, ours } = this.#tally.sizes();
    const missing = this.truth.size - this.#known;
    return [
      `events ${ours}, ceasefires ${gold}`,
      formatClusterFigures(this.#tally.figures()),
      ...(this.#unknown > 0 ? [`${countOf(this.#unknown, "report")} without a line of truth: not counted`] : []),
      ...(missing > 0 ? [`${countOf(missing, "line")} of truth without a report: not counted`] : []),
    ].join("\n");
  }
}

const formatClusterFigures = (figures: ClusterFigures) =>
  formatColumns([
    ["", "F1", "P", "R"],
    ...(["pairwise", "b3", "lea"] as const).map((name) => {
      const { f1, p, r } = figures[name];
      return [name, ...[f1, p, r].map((value) => value.toFixed(4))];
    }),
  ]);
