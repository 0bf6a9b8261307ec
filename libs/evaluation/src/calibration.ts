import type { JudgedDocument } from "./judge-document.js";

/**
 * Reports of about one confidence, and how many of them were right.
 *
 * Units: all but `count` 0..1; well calibrated where `meanConfidence` is near `shareRight`.
 */
export interface CalibrationBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  readonly shareRight: number;
}

/** Fewest reports in a bin: with 20 the share's standard error is about a tenth. */
const BIN_COUNT_MIN = 20;

/**
 * Holds confidence against outcome, in bins of at least 20 reports, lowest first.
 *
 * Shape: reports of equal confidence stay in one bin; a report counts as right when it matches a gold entry that is not
 * optional; matches of optional entries are left out. One bin where there are fewer than 40 reports, none where there are none.
 */
export function toCalibration(documents: readonly JudgedDocument[]): readonly CalibrationBin[] {
  const outcomes = documents
    .flatMap(({ predictions }) => predictions)
    .flatMap(({ ours, gold }) =>
      ours.report && !gold?.optional ? [{ confidence: ours.report.confidence, isRight: gold !== undefined }] : [],
    )
    .sort((a, b) => a.confidence - b.confidence);
  const bins: (typeof outcomes)[] = [];
  for (const outcome of outcomes) {
    const bin = bins.at(-1);
    if (bin && (bin.length < BIN_COUNT_MIN || bin.at(-1)?.confidence === outcome.confidence)) bin.push(outcome);
    else bins.push([outcome]);
  }
  const last = bins.at(-1);
  if (bins.length > 1 && last && last.length < BIN_COUNT_MIN) bins.splice(-2, 2, [...(bins.at(-2) ?? []), ...last]);
  return bins.map((bin) => ({
    from: bin[0]?.confidence ?? 0,
    to: bin.at(-1)?.confidence ?? 0,
    count: bin.length,
    meanConfidence: bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length,
    shareRight: bin.filter(({ isRight }) => isRight).length / bin.length,
  }));
}
