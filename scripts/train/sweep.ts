import type { Report } from "#domain";
import { type ClusterFigures, ClusterTally } from "#evaluation";
import { decide, emptyState, RESOLUTION_RULES, type ResolutionRules, THRESHOLDS } from "#resolution";
import { type ShapeName, simulateParts } from "#simulation";
import { goldReportSets } from "./gold-pairs.js";
import type { KnownReport } from "./labelled-pairs.js";

const MERGE = [-1, 0, 1];
const ATTACH = [-2, -1, 0];
const WORLD = { ceasefires: 60, reports: 600, seed: 102 } as const;
const SHAPES_SWEPT: readonly ShapeName[] = ["plain", "hot-war"];

/** Prints what thresholds around those in use would give, a row each: pairwise F1 and LEA on annotated and on simulated reports. */
export function printSweep(referenceFolder: string): void {
  const sets: readonly (readonly [string, readonly KnownReport[]])[] = [
    ...goldReportSets(referenceFolder),
    ...SHAPES_SWEPT.map((shape) => [shape, worldOf(shape)] as const),
  ];
  console.log(["merge", "attach", ...sets.map(([name]) => name.padEnd(22))].join("  "));
  for (const merge of MERGE) {
    for (const attach of ATTACH) {
      const thresholds = { merge, attach, possible: Math.min(attach, THRESHOLDS.possible) };
      const rules = { ...RESOLUTION_RULES, thresholds };
      const figures = sets.map(([, known]) => format(measure(known, rules)).padEnd(22));
      console.log([String(merge).padStart(5), String(attach).padStart(6), ...figures].join("  "));
    }
  }
}

const worldOf = (shape: ShapeName): readonly KnownReport[] =>
  [...simulateParts({ ...WORLD, shape })].flatMap(({ reports }) => reports);

const format = ({ pairwise, lea }: ClusterFigures) => `${pairwise.f1.toFixed(3)} LEA ${lea.f1.toFixed(3)}`;

function measure(known: readonly KnownReport[], rules: ResolutionRules): ClusterFigures {
  const eventOf = mapToEvents(
    known.map(({ report }) => report),
    rules,
  );
  const tally = new ClusterTally();
  for (const { report, ceasefireId } of known)
    tally.add({ gold: ceasefireId, ours: eventOf.get(report.reportId) ?? report.reportId });
  return tally.figures();
}

function mapToEvents(reports: readonly Report[], rules: ResolutionRules): ReadonlyMap<string, string> {
  const { conflicts } = decide(
    emptyState(),
    reports.map((report) => ({ type: "report", report })),
    rules,
  );
  const heads = [...conflicts.values()].flatMap((version) => version.toState().events);
  return new Map(heads.flatMap(({ eventId, members }) => members.map((id) => [id as string, eventId as string])));
}
