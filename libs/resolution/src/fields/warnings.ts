import { type Report, type ReportId, toDateSpan, toMonthDay } from "#domain";
import { COMPARED_SIDES_MAX } from "../features/features.js";
import { knownKinship } from "../features/kinship.js";
import { firstDayOf, toMoment } from "../features/moment.js";

/** Years between declaration and start beyond which one of the two is surely misread. */
const START_LAG_DAYS_MAX = 365;

/** What a reader of the event should know to be odd: the reports' own warnings and what only shows when they are read for merging. Sorted. */
export function eventWarnings(reports: readonly Report[], disputed: readonly ReportId[]): readonly string[] {
  const warnings = new Set(
    reports.flatMap((report) => [...report.warnings, ...dateWarnings(report), ...partyWarnings(report)]),
  );
  for (const id of disputed)
    warnings.add(`report ${id} came with differing contents under one article version: the greater as text holds`);
  if (reports.every(({ salience }) => salience === "background")) warnings.add("known only from mentions in passing");
  return [...warnings].sort();
}

function dateWarnings(report: Report): readonly string[] {
  const impossible = (["declared", "effective", "expires", "ended"] as const).flatMap((field) => {
    const edtf = report[field]?.edtf;
    return edtf === undefined || toDateSpan(edtf) || toMonthDay(edtf)
      ? []
      : [`report ${report.reportId}: ${field} ${edtf} is no date of any calendar: ignored`];
  });
  const [declared, effective] = [firstDayOf(toMoment(report.declared)), firstDayOf(toMoment(report.effective))];
  const began = effective ?? declared;
  const tooSoon = (["expires", "ended"] as const).flatMap((field) => {
    const last = toMoment(report[field])?.span?.lastDay;
    return last === undefined || began === undefined || last >= began
      ? []
      : [`report ${report.reportId}: ${field} ${report[field]?.edtf} lies before it began`];
  });
  const lag = declared === undefined || effective === undefined ? 0 : effective - declared;
  return Math.abs(lag) <= START_LAG_DAYS_MAX
    ? [...impossible, ...tooSoon]
    : [
        ...impossible,
        ...tooSoon,
        `report ${report.reportId}: declared ${report.declared?.edtf} and effective ${report.effective?.edtf} lie over a year apart`,
      ];
}

function partyWarnings({ reportId, parties }: Report): readonly string[] {
  if (parties.length > COMPARED_SIDES_MAX) {
    return [`report ${reportId}: names ${parties.length} parties, of which ${COMPARED_SIDES_MAX} are compared`];
  }
  const unknown = parties.filter(({ actorId }) => !knownKinship.isKnown(actorId));
  return unknown.map(({ name }) => `report ${reportId}: party "${name}" is an actor that no table knows`);
}
