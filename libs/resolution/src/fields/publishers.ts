import type { Report, ReportId } from "#domain";
import { toFeatures } from "../features/features.js";
import { isNearCopy, type Sketch } from "../features/sketch.js";
import { compareText } from "../records/compare-text.js";

/** Who stands behind the reports of an event once copies of one text are counted once. */
export interface Publishers {
  /** The independent publisher of a report: the one whose text it is, or the first to print it. */
  of(reportId: ReportId): string;
  /** Names of the independent publishers of these reports, sorted, each once. */
  support(reportIds: readonly ReportId[]): readonly string[];
  /** Independent publishers of the whole event. */
  readonly count: number;
}

/** All that name no publisher count together as this one. */
export const UNNAMED = "unnamed";

export const publisherOf = (report: Report): string => {
  const name = report.article.publisher?.name.trim() ?? "";
  return name === "" ? (report.article.publisher?.domain ?? UNNAMED) : name;
};

const BANDS = 16;
const VALUES_PER_BAND = 4;

/** Finds near-copies by bands of equal sketch values, then by the sketches themselves; all of a chain of copies go by its first printing. */
export function countPublishers(reports: readonly Report[]): Publishers {
  const byPrinting = reports.toSorted(
    (a, b) =>
      compareText(a.article.publishedAt ?? "~", b.article.publishedAt ?? "~") ||
      compareText(publisherOf(a), publisherOf(b)) ||
      compareText(a.reportId, b.reportId),
  );
  const origin = new Map<ReportId, string>();
  const firstInBand = new Map<string, Report[]>();
  for (const report of byPrinting) {
    const { sketch } = toFeatures(report);
    const bands = toBands(sketch);
    const original = bands
      .flatMap((band) => firstInBand.get(band) ?? [])
      .find((earlier) => isNearCopy(toFeatures(earlier).sketch, sketch));
    origin.set(report.reportId, (original && origin.get(original.reportId)) ?? publisherOf(report));
    for (const band of original ? [] : bands) firstInBand.set(band, [...(firstInBand.get(band) ?? []), report]);
  }
  const of = (reportId: ReportId) => origin.get(reportId) ?? UNNAMED;
  return {
    of,
    support: (reportIds) => [...new Set(reportIds.map(of))].sort(),
    count: new Set(origin.values()).size,
  };
}

const toBands = (sketch: Sketch): readonly string[] => {
  if (sketch.length === 0) return [];
  return Array.from(
    { length: BANDS },
    (_, i) => `${i}:${sketch.slice(i * VALUES_PER_BAND, (i + 1) * VALUES_PER_BAND).join()}`,
  );
};
