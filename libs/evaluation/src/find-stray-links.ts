import { describeOurs, type Finding, joinQuotes } from "./finding.js";
import type { PlacedReport } from "./placed-report.js";

/** Events that hold reports of several ceasefires, ceasefires whose reports lie in several events, and among these those of several conflicts. */
export function findStrayLinks(placed: readonly PlacedReport[]): readonly Finding[] {
  return [
    ...toStray(
      placed,
      "linked too much",
      ({ eventKey }) => eventKey,
      ({ gold }) => gold.gold_id,
    ),
    ...toStray(
      placed,
      "linked too little",
      ({ gold }) => gold.gold_id,
      ({ eventKey }) => eventKey,
    ),
    ...toStray(placed, "pairs lost: conflicts differ", ({ gold }) => gold.gold_id, conflictOf),
  ];
}

/** One finding per report outside the largest part of a group that should be, or should not be, one. */
function toStray(
  placed: readonly PlacedReport[],
  kind: string,
  groupOf: (report: PlacedReport) => string,
  partOf: (report: PlacedReport) => string,
): readonly Finding[] {
  return [...Map.groupBy(placed, groupOf).values()].flatMap((group) => {
    const parts = [...Map.groupBy(group, partOf).values()].sort((a, b) => b.length - a.length);
    const [largest, ...strays] = parts;
    const example = largest?.[0];
    if (!example) return [];
    return strays.flat().map((stray) => ({
      kind,
      doc: stray.doc,
      ours: describeOurs(stray.ours),
      gold: `${stray.gold.gold_id} (conflict ${conflictOf(stray)}); the others: ${example.gold.gold_id} (conflict ${conflictOf(example)}) as in ${example.doc}: ${describeOurs(example.ours)}`,
      quote: joinQuotes(stray.ours),
    }));
  });
}

const conflictOf = ({ ours }: PlacedReport) => ours.report?.conflict.conflictId ?? "not known";
