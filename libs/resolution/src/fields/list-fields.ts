import { type CanonicalEvent, type PlaceClaim, type Report, type ReportId, type Scope, TERM_KINDS } from "#domain";
import { compareText } from "../records/compare-text.js";
import type { Publishers } from "./publishers.js";

/** The places of all reports, each once, by id or by name; named as most reports name it. */
export function choosePlaces(reports: readonly Report[]): CanonicalEvent["places"] {
  const byPlace = new Map<string, { claims: PlaceClaim[]; reportIds: Set<ReportId> }>();
  for (const { places, reportId } of reports) {
    for (const place of places) {
      const key = place.placeId ?? place.name.toLowerCase();
      const entry = byPlace.get(key) ?? { claims: [], reportIds: new Set() };
      entry.claims.push(place);
      entry.reportIds.add(reportId);
      byPlace.set(key, entry);
    }
  }
  return [...byPlace]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { claims, reportIds }]) => {
      const { placeId, name, iso3, point } = claims.toSorted((a, b) =>
        compareText(toText(a), toText(b)),
      )[0] as PlaceClaim;
      return {
        ...(placeId === undefined ? {} : { placeId }),
        name,
        ...(iso3 === undefined ? {} : { iso3 }),
        ...(point === undefined ? {} : { point }),
        reportIds: [...reportIds].sort(),
      };
    });
}
const toText = ({ name, iso3, point }: PlaceClaim) =>
  JSON.stringify([point ? 0 : 1, iso3 === undefined ? 1 : 0, name, iso3, point]);

/** Local or whole, as more independent publishers say; unknown where none does or they are even. */
export function chooseScope(reports: readonly Report[], publishers: Publishers): Scope {
  const count = (scope: Scope) =>
    publishers.support(reports.filter((report) => report.scope === scope).map(({ reportId }) => reportId)).length;
  const [whole, local] = [count("whole-conflict"), count("local")];
  return whole === local ? "unknown" : whole > local ? "whole-conflict" : "local";
}

/** The terms of all reports in the order of the vocabulary, each with the detail that most of them give. */
export function chooseTerms(reports: readonly Report[]): CanonicalEvent["terms"] {
  return TERM_KINDS.flatMap((kind) => {
    const naming = reports.filter((report) => report.terms.some((term) => term.kind === kind));
    if (naming.length === 0) return [];
    const counts = new Map<string, number>();
    for (const { terms } of naming) {
      for (const { kind: other, detail } of terms) {
        if (other === kind && detail !== undefined) counts.set(detail, (counts.get(detail) ?? 0) + 1);
      }
    }
    const detail = [...counts].sort(([a, m], [b, n]) => n - m || compareText(a, b))[0]?.[0];
    return [
      { kind, ...(detail === undefined ? {} : { detail }), reportIds: naming.map(({ reportId }) => reportId).sort() },
    ];
  });
}
