import type { Basis, DateClaim, DateValue, Field, Report, ReportId } from "#domain";
import {
  firstDayOf,
  isLessPrecise,
  type Moment,
  precisionRank,
  relate,
  toMoment,
  toPublicationDay,
} from "../features/moment.js";
import { compareText } from "../records/compare-text.js";
import type { Publishers } from "./publishers.js";

export type DateFieldName = "declared" | "effective" | "expires" | "ended";

interface Claim {
  readonly reportId: ReportId;
  readonly value: DateValue;
  readonly moment: Moment;
  readonly isBackground: boolean;
  /** The report also gives the other of declaration and start, on another day: it has told the two apart. */
  readonly toldApart: boolean;
  readonly lagDays: number;
}
interface Candidate {
  readonly value: DateValue;
  readonly moment: Moment;
  readonly claims: readonly Claim[];
}

const BASIS_ORDER: readonly Basis[] = ["stated", "relative", "inferred"];

/**
 * Chooses one value of a date among what the reports claim; never averages.
 *
 * A less precise form of another claim (2020-11 of 2020-11-10) supports it and is no value of its own. Among the rest wins, in this
 * order: more independent publishers; stated over relative over inferred, where one report tells declaration and start apart it
 * counts before that; precision; news over background; nearness of publication; the earlier date as text.
 */
export function chooseDate(
  name: DateFieldName,
  reports: readonly Report[],
  publishers: Publishers,
): Field<DateValue> | undefined {
  const claims = reports.flatMap((report) => toClaim(name, report) ?? []);
  const candidates = toCandidates(claims);
  const finest = candidates.filter(
    (one) => !candidates.some((other) => other !== one && isLessPrecise(one.moment, other.moment)),
  );
  const ranked = finest
    .map((candidate) => ({ candidate, supporting: supporters(candidate, candidates) }))
    .map((entry) => ({ ...entry, rank: rankOf(name, entry.candidate, entry.supporting, reports, publishers) }))
    .sort((a, b) => byRank(a.rank, b.rank) || compareText(keyOf(a.candidate.value), keyOf(b.candidate.value)));
  const [chosen, ...others] = ranked;
  if (!chosen) return undefined;
  const reportIds = idsOf(chosen.supporting);
  return {
    value: chosen.candidate.value,
    support: publishers.support(reportIds),
    reportIds,
    alternatives: others.map(({ candidate }) => ({ value: candidate.value, reportIds: idsOf(candidate.claims) })),
  };
}

function toClaim(name: DateFieldName, report: Report): Claim | undefined {
  const claim = report[name];
  const moment = toMoment(claim);
  if (!claim || !moment) return undefined;
  const other = toMoment(name === "declared" ? report.effective : name === "effective" ? report.declared : undefined);
  const published = toPublicationDay(report.article.publishedAt);
  const day = firstDayOf(moment);
  return {
    reportId: report.reportId,
    value: withoutEvidence(claim),
    moment,
    isBackground: report.salience === "background",
    toldApart: other !== undefined && isOtherDay(moment, other),
    lagDays: published === undefined || day === undefined ? Number.MAX_SAFE_INTEGER : Math.abs(published - day),
  };
}

const isOtherDay = (a: Moment, b: Moment) => {
  const relation = relate(a, b);
  return "days" in relation && relation.days !== 0;
};

/** The value of a claim, keys in the order in which an event shows them. */
export const withoutEvidence = ({ edtf, localTime, zone, instant, basis }: DateClaim): DateValue => ({
  edtf,
  ...(localTime === undefined ? {} : { localTime }),
  ...(zone === undefined ? {} : { zone }),
  ...(instant === undefined ? {} : { instant }),
  basis,
});

const keyOf = ({ edtf, instant, localTime, zone }: DateValue) => [edtf, instant, localTime, zone].join("|");

/** Claims of one value, with the firmest basis that any of them has. */
function toCandidates(claims: readonly Claim[]): readonly Candidate[] {
  const byValue = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim.value);
    byValue.set(key, [...(byValue.get(key) ?? []), claim]);
  }
  return [...byValue.values()].map((same) => {
    const firmest =
      same.toSorted((a, b) => BASIS_ORDER.indexOf(a.value.basis) - BASIS_ORDER.indexOf(b.value.basis))[0] ?? same[0];
    return { value: (firmest as Claim).value, moment: (firmest as Claim).moment, claims: same };
  });
}

/** Claims of the value itself and of less precise forms of it. */
const supporters = (candidate: Candidate, candidates: readonly Candidate[]): readonly Claim[] =>
  candidates
    .filter((other) => other === candidate || isLessPrecise(other.moment, candidate.moment))
    .flatMap(({ claims }) => claims);

function rankOf(
  name: DateFieldName,
  candidate: Candidate,
  supporting: readonly Claim[],
  reports: readonly Report[],
  publishers: Publishers,
): readonly number[] {
  const either = name === "declared" || name === "effective" ? eitherDay(name, candidate, reports) : [];
  return [
    -publishers.support([...idsOf(supporting), ...either]).length,
    candidate.claims.some(({ toldApart }) => toldApart) ? 0 : 1,
    BASIS_ORDER.indexOf(candidate.value.basis),
    precisionRank(candidate.moment),
    candidate.claims.every(({ isBackground }) => isBackground) ? 1 : 0,
    Math.min(...candidate.claims.map(({ lagDays }) => lagDays)),
  ];
}

/**
 * Reports that give one date only may mean the day of the deal or of its start, and a night has two dates: where one report tells
 * the two days apart, a lone date on either of them is no vote against the other.
 */
function eitherDay(
  name: "declared" | "effective",
  candidate: Candidate,
  reports: readonly Report[],
): readonly ReportId[] {
  const counterparts = candidate.claims
    .filter(({ toldApart }) => toldApart)
    .flatMap(({ reportId }) => {
      const report = reports.find((one) => one.reportId === reportId);
      return toMoment(name === "declared" ? report?.effective : report?.declared) ?? [];
    })
    .filter((moment) => areNeighbours(moment, candidate.moment));
  return reports
    .filter((report) => (report.declared === undefined) !== (report.effective === undefined))
    .filter((report) => {
      const lone = toMoment(report.declared ?? report.effective);
      return lone !== undefined && counterparts.some((moment) => isSameDay(lone, moment));
    })
    .map(({ reportId }) => reportId);
}

const isDays = (a: Moment, b: Moment) => {
  const relation = relate(a, b);
  return relation.kind === "days" || relation.kind === "month-day" ? Math.abs(relation.days) : undefined;
};
const isSameDay = (a: Moment, b: Moment) => isDays(a, b) === 0;
const areNeighbours = (a: Moment, b: Moment) => isDays(a, b) === 1;

const idsOf = (claims: readonly Claim[]): readonly ReportId[] =>
  [...new Set(claims.map(({ reportId }) => reportId))].sort();
function byRank(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
