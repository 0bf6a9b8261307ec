import type { FoldActor } from "./actor-names.js";
import { type Placement, toBaselines, toClusterFigures } from "./cluster-figures.js";
import { countConflictSplits } from "./conflict-splits.js";
import { SPURIOUS, toEventFigures } from "./event-figures.js";
import {
  DATE_OUTCOMES,
  type DateFigures,
  type DateOutcome,
  type Figures,
  SCORED_DATES,
  type ScoredDate,
} from "./figures.js";
import type { GoldDocument } from "./gold.js";
import { type JudgedDocument, judgeDocument, type MatchedReport } from "./judge-document.js";
import { hasDay, isSameDate, toPartialDate } from "./partial-date.js";
import { toPlacedReports, toPlacement } from "./placed-report.js";
import type { Prediction } from "./prediction.js";
import { addSets, emptyTally, roundFigure, roundFigures, share, type Tally, toPrecisionRecall } from "./ratios.js";
import { SLOTS, type Slot, toSlotSet } from "./slots.js";

export interface ScoreInput {
  readonly gold: readonly GoldDocument[];
  /** Reports of documents that the gold does not have are left out. */
  readonly predictions: readonly Prediction[];
  /** A document's whole text, undefined where it is not at hand. */
  readonly textOf: (doc: string) => string | undefined;
  readonly foldActor: FoldActor;
}

export interface Score {
  readonly figures: Figures;
  /** What the figures were counted from, document by document in the gold's order. */
  readonly documents: readonly JudgedDocument[];
}

/** Holds reports and events against annotations. Pure; the same input gives the same figures. */
export function score({ gold, predictions, textOf, foldActor }: ScoreInput): Score {
  const byDocument = Map.groupBy(predictions, ({ doc }) => doc);
  const documents = gold.map((document) =>
    judgeDocument(document, textOf(document.doc) ?? "", byDocument.get(document.doc) ?? [], foldActor),
  );
  return { figures: toFigures(documents, foldActor), documents };
}

function toFigures(documents: readonly JudgedDocument[], foldActor: FoldActor): Figures {
  const placements = toPlacements(documents);
  const { noMerge, allMerge } = toBaselines(placements);
  const reports = tallyReports(documents);
  const all = documents.flatMap(({ ceasefires }) => ceasefires).filter(({ gold }) => !gold.optional);
  const matched = documents.flatMap((document) => document.matched);
  return {
    documents: documents.length,
    goldReports: reports.all.right + reports.all.missed,
    systemReports: reports.all.right + reports.all.spurious,
    document: roundFigures(toPrecisionRecall(tallyDocuments(documents))),
    report: roundFigures(toPrecisionRecall(reports.all)),
    recallBySalience: toRecalls(Map.groupBy(all, ({ gold }) => gold.salience)),
    spuriousByDocumentClass: Object.fromEntries(reports.spuriousByClass),
    slots: record(SLOTS, (slot) => toSlotFigure(matched, slot, foldActor)),
    dates: record(SCORED_DATES, (field) => toDateFigures(matched, field)),
    cluster: roundFigures(toClusterFigures(placements)),
    clusterNoMerge: roundFigures(noMerge),
    clusterAllMerge: roundFigures(allMerge),
    ...toEventFigures(
      toContents(documents),
      all.map(({ gold }) => gold.gold_id),
    ),
    conflictSplits: countConflictSplits(toPlacedReports(documents)),
    bySource: Object.fromEntries(
      [...reports.bySource]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([source, tally]) => [source, roundFigures(toPrecisionRecall(tally))]),
    ),
  };
}

/** Articles whose only entries are optional are left out: either answer is right. */
function tallyDocuments(documents: readonly JudgedDocument[]): Tally {
  const tally = emptyTally();
  for (const { gold, predictions } of documents) {
    const hasCeasefire = gold.ceasefires.some(({ optional }) => !optional);
    if (!hasCeasefire && gold.ceasefires.length > 0) continue;
    const saysSo = predictions.length > 0;
    tally.right += hasCeasefire && saysSo ? 1 : 0;
    tally.spurious += saysSo && !hasCeasefire ? 1 : 0;
    tally.missed += hasCeasefire && !saysSo ? 1 : 0;
  }
  return tally;
}

function tallyReports(documents: readonly JudgedDocument[]) {
  const all = emptyTally();
  const bySource = new Map<string, Tally>();
  const spuriousByClass = new Map<string, number>();
  const count = (source: string, outcome: keyof Tally) => {
    const tally = bySource.get(source) ?? emptyTally();
    bySource.set(source, tally);
    tally[outcome]++;
    all[outcome]++;
  };
  for (const { gold, ceasefires, predictions } of documents) {
    const source = gold.doc.split("/")[0] ?? "";
    for (const ceasefire of ceasefires) {
      if (!ceasefire.gold.optional) count(source, ceasefire.ours ? "right" : "missed");
    }
    for (const prediction of predictions) {
      if (prediction.gold) continue;
      count(source, "spurious");
      spuriousByClass.set(gold.doc_class, (spuriousByClass.get(gold.doc_class) ?? 0) + 1);
    }
  }
  return { all, bySource, spuriousByClass };
}

const toRecalls = (bySalience: ReadonlyMap<string, readonly { readonly ours?: Prediction }[]>) =>
  Object.fromEntries(
    [...bySalience].map(([salience, entries]) => [
      salience,
      roundFigure(share(entries.filter(({ ours }) => ours).length, entries.length)),
    ]),
  );

function toSlotFigure(matched: readonly MatchedReport[], slot: Slot, foldActor: FoldActor) {
  const tally = emptyTally();
  for (const { gold, ours } of matched) {
    addSets(tally, toSlotSet(ours[slot], slot, foldActor), toSlotSet(gold[slot], slot, foldActor));
  }
  return roundFigures(toPrecisionRecall(tally));
}

function toDateFigures(matched: readonly MatchedReport[], field: ScoredDate): DateFigures {
  const counts: Record<DateOutcome, number> = record(DATE_OUTCOMES, () => 0);
  for (const { gold, ours } of matched) {
    const outcome = judgeDate(ours[field], gold[field]);
    if (outcome) counts[outcome]++;
  }
  const asked = counts.right + counts.wrong + counts.missing;
  return { accuracy: asked ? roundFigure(counts.right / asked) : null, counts };
}

/** How our date fared against the gold's; undefined where the gold's date has no day, which is not counted. */
export function judgeDate(ours: string | null | undefined, gold: string | null): DateOutcome | undefined {
  if (!gold) return ours ? "invented" : "none_ok";
  if (!hasDay(toPartialDate(gold))) return undefined;
  if (isSameDate(toPartialDate(ours), toPartialDate(gold))) return "right";
  return ours ? "wrong" : "missing";
}

/** Where each matched report lies: in our events and in the gold's. */
export const toPlacements = (documents: readonly JudgedDocument[]): readonly Placement[] =>
  documents.flatMap(({ matched }) => matched.map(toPlacement));

/** Every report of ours with the gold ceasefire that it tells of; document by document, because of equal counts the first decides. */
const toContents = (documents: readonly JudgedDocument[]): readonly Placement[] =>
  documents.flatMap((document) => {
    const spurious = document.predictions.filter(({ gold }) => !gold);
    return [...spurious.map(({ eventKey }) => ({ gold: SPURIOUS, ours: eventKey })), ...toPlacements([document])];
  });

const record = <K extends string, V>(keys: readonly K[], toValue: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, toValue(key)])) as Record<K, V>;
