import type { CorpusFigures } from "#evaluation";

/** A figure that may only rise, and how much of it one report is worth. */
interface Held {
  readonly value: number;
  readonly worth: number;
}

/** The figures that the ratchet holds: enough to see any part of the chain fall, each with the weight of one report, date or event. */
function toHeld({
  document,
  report,
  slots,
  dates,
  event,
  cluster,
  resolutionAlone: alone,
  ...counts
}: CorpusFigures): Readonly<Record<string, Held>> {
  const ofReports = (value: number) => ({ value, worth: 1 / counts.goldReports });
  const ofDates = ({ accuracy, counts: { right, wrong, missing } }: CorpusFigures["dates"]["declared"]) => ({
    value: accuracy ?? 0,
    worth: 1 / (right + wrong + missing || 1),
  });
  return {
    "document F1": ofReports(document.f1),
    "report precision": ofReports(report.p),
    "report recall": ofReports(report.r),
    "report F1": ofReports(report.f1),
    "parties F1": ofReports(slots.parties.f1),
    "mediators F1": ofReports(slots.mediators.f1),
    "stages F1": ofReports(slots.stages.f1),
    "declared day": ofDates(dates.declared),
    "effective day": ofDates(dates.effective),
    "event F1": { value: event.f1, worth: 1 / counts.goldEvents },
    "cluster B3 F1": ofReports(cluster.b3.f1),
    ...(alone
      ? {
          "gold reports: event F1": { value: alone.event.f1, worth: 1 / alone.goldEvents },
          "gold reports: cluster B3 F1": ofReports(alone.cluster.b3.f1),
        }
      : {}),
  };
}

/** Figures are rounded to three decimals: two of them may differ by this without anything having changed. */
const ROUNDING = 0.001;

/** One sentence for each figure that fell by more than one report's worth; empty when all hold. */
export function findFallen(measured: CorpusFigures, baseline: CorpusFigures): readonly string[] {
  const held = toHeld(measured);
  return Object.entries(toHeld(baseline)).flatMap(([name, was]) => {
    const value = held[name]?.value ?? 0;
    const isFallen = value < was.value - was.worth - ROUNDING;
    return isFallen ? [`${name} fell from ${was.value} to ${value}; one is worth ${was.worth.toFixed(3)}`] : [];
  });
}
