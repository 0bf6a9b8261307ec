import type {
  CalibrationBin,
  ClusterFigures,
  ConflictSplits,
  CorpusFigures,
  DateFigures,
  Measurement,
  PrecisionRecall,
  ResolutionFigures,
} from "#evaluation";
import { formatColumns } from "../output/columns.js";

/** One line of the table: what is measured, and its value as a reader wants it. */
type Row = readonly [name: string, value: string];

const ratio = (value: number | null) => (value === null ? "–" : value.toFixed(3));
const triple = ({ p, r, f1 }: PrecisionRecall) => `${ratio(f1)}  P ${ratio(p)} R ${ratio(r)}`;
const dates = ({ accuracy, counts }: DateFigures) =>
  `${ratio(accuracy)}  ${counts.right} right ${counts.wrong} wrong ${counts.missing} missing; ${counts.invented} invented of ${counts.invented + counts.none_ok}`;
const cluster = ({ pairwise, b3, lea }: ClusterFigures) => `${ratio(pairwise.f1)} / ${ratio(b3.f1)} / ${ratio(lea.f1)}`;

const splits = ({ lost, pairs }: ConflictSplits) => `${lost} of ${pairs}`;

/** How reports came together as events: the same rows end to end and for resolution alone. */
const toEventRows = (figures: ResolutionFigures): readonly Row[] => [
  ["events (ours / gold)", `${figures.systemEvents} / ${figures.goldEvents}`],
  ["event F1", triple(figures.event)],
  ["cluster pair / B3 / LEA", cluster(figures.cluster)],
  ["  never merged", cluster(figures.clusterNoMerge)],
  ["  all merged", cluster(figures.clusterAllMerge)],
  // A baseline stored before they were counted has none.
  ...(figures.conflictSplits ? [["pairs lost to conflicts", splits(figures.conflictSplits)] as const] : []),
];

/** The figures as rows of a table, in the order in which an article is worked on. */
export function toRows(figures: CorpusFigures): readonly Row[] {
  const { slots, recallBySalience, bySource, spuriousByDocumentClass, resolutionAlone } = figures;
  return [
    ["documents", String(figures.documents)],
    ["reports (ours / gold)", `${figures.systemReports} / ${figures.goldReports}`],
    ["document F1", triple(figures.document)],
    ["report F1", triple(figures.report)],
    ...Object.entries(recallBySalience).map(([name, value]): Row => [`recall ${name}`, ratio(value)]),
    ["parties F1", triple(slots.parties)],
    ["mediators F1", triple(slots.mediators)],
    ["stages F1", triple(slots.stages)],
    ["declared day", dates(figures.dates.declared)],
    ["effective day", dates(figures.dates.effective)],
    ...toEventRows(figures),
    ...(resolutionAlone
      ? toEventRows(resolutionAlone).map(([name, value]): Row => [`gold reports: ${name.trim()}`, value])
      : []),
    [
      "spurious by class",
      Object.entries(spuriousByDocumentClass)
        .map(([name, count]) => `${name} ${count}`)
        .join(", ") || "none",
    ],
    ...Object.entries(bySource).map(([name, value]): Row => [`report F1 ${name}`, triple(value)]),
  ];
}

/** The figure itself, without its precision, recall and counts. */
const toHeadline = ([name, value]: Row): Row => [name, value.split("  ")[0] ?? ""];

/** Figures side by side: a column per corpus, and one for what it was. */
export function formatFigures(
  measured: readonly { readonly name: string; readonly figures: CorpusFigures }[],
  baseline: Readonly<Record<string, CorpusFigures>> = {},
): string {
  const columns = measured.flatMap(({ name, figures }) => {
    const was = baseline[name];
    return [
      { head: name, rows: new Map(toRows(figures)) },
      ...(was ? [{ head: "was", rows: new Map(toRows(was).map(toHeadline)) }] : []),
    ];
  });
  const names = [...new Set(columns.flatMap(({ rows }) => [...rows.keys()]))];
  return formatColumns([
    ["", ...columns.map(({ head }) => head)],
    ...names.map((name) => [name, ...columns.map(({ rows }) => rows.get(name) ?? "")]),
  ]);
}

/** What misled us and how far confidence can be believed: for the folds that may be read. */
export function formatDiagnosis({ name, misleading, calibration }: Measurement): string {
  const kinds = Object.entries(misleading).sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `${name}: distractors reported as ceasefires`,
    formatColumns([
      ["kind", "reported", "of"],
      ...kinds.map(([kind, { reported, total }]) => [kind, String(reported), String(total)]),
    ]),
    `${name}: confidence against outcome`,
    formatCalibration(calibration),
  ].join("\n");
}

const formatCalibration = (bins: readonly CalibrationBin[]) =>
  formatColumns([
    ["confidence", "reports", "mean", "right"],
    ...bins.map((bin) => [
      `${bin.from.toFixed(2)}–${bin.to.toFixed(2)}`,
      String(bin.count),
      bin.meanConfidence.toFixed(2),
      bin.shareRight.toFixed(2),
    ]),
  ]);
