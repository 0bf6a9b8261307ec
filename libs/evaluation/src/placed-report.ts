import type { Placement } from "./cluster-figures.js";
import type { JudgedDocument, MatchedReport } from "./judge-document.js";

/** A report that tells of a gold ceasefire, the event it lies in, and the document it comes from. */
export interface PlacedReport extends MatchedReport {
  readonly doc: string;
}

export const toPlacedReports = (documents: readonly JudgedDocument[]): readonly PlacedReport[] =>
  documents.flatMap(({ gold, matched }) => matched.map((report) => ({ ...report, doc: gold.doc })));

export const toPlacement = ({ gold, eventKey }: MatchedReport): Placement => ({ gold: gold.gold_id, ours: eventKey });
