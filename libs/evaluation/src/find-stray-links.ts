import { describeOurs, type Finding, joinQuotes } from "./finding.js";
import type { JudgedDocument, MatchedReport } from "./judge-document.js";

type Placed = MatchedReport & { readonly doc: string };

/** Events that hold reports of several ceasefires, and ceasefires whose reports lie in several events. */
export function findStrayLinks(documents: readonly JudgedDocument[]): readonly Finding[] {
  const placed = documents.flatMap(({ gold, matched }) => matched.map((report) => ({ ...report, doc: gold.doc })));
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
  ];
}

/** One finding per report outside the largest part of a group that should be, or should not be, one. */
function toStray(
  placed: readonly Placed[],
  kind: string,
  groupOf: (report: Placed) => string,
  partOf: (report: Placed) => string,
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

const conflictOf = ({ ours }: MatchedReport) => ours.report?.conflict.conflictId ?? "not known";
