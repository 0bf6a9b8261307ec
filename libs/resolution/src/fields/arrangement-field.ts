import { ARRANGEMENT_KINDS, type Arrangement, type Field, PURPOSES, type Report, type ReportId } from "#domain";
import type { Publishers } from "./publishers.js";

/** Words for any ceasefire give way to one that says more. */
const PLAIN = new Set<string>(["ceasefire", "truce", "unknown"]);

/**
 * Composes kind, side, purposes, name, duration, form and domain, each as most independent publishers say; a plain word gives way
 * to a telling one with half its support. Reports whose kind, name or duration contradicts the outcome are its alternatives.
 */
export function chooseArrangement(reports: readonly Report[], publishers: Publishers): Field<Arrangement> {
  const pick = <V extends string>(read: (arrangement: Arrangement) => V | undefined): V | undefined => {
    const votes = new Map<V, ReportId[]>();
    for (const { arrangement, reportId } of reports) {
      const value = read(arrangement);
      if (value !== undefined) votes.set(value, [...(votes.get(value) ?? []), reportId]);
    }
    const weight = (ids: readonly ReportId[], value: V) =>
      publishers.support(ids).length * (PLAIN.has(value) ? 0.5 : 1);
    return [...votes].sort(([a, m], [b, n]) => weight(n, b) - weight(m, a) || (a < b ? -1 : 1))[0]?.[0];
  };
  const purposes = new Set(reports.flatMap(({ arrangement }) => arrangement.purposes));
  const name = pick((arrangement) => arrangement.name);
  const duration = pick((arrangement) => arrangement.duration);
  const value: Arrangement = {
    kind: pick((arrangement) => arrangement.kind) ?? ARRANGEMENT_KINDS[0],
    side: pick((arrangement) => arrangement.side) ?? "unknown",
    purposes: PURPOSES.filter((purpose) => purposes.has(purpose)),
    ...(name === undefined ? {} : { name }),
    ...(duration === undefined ? {} : { duration }),
    form: pick((arrangement) => arrangement.form) ?? "unknown",
    domain: pick((arrangement) => arrangement.domain) ?? "armed-conflict",
  };
  const others = new Map<string, { value: Arrangement; reportIds: ReportId[] }>();
  const reportIds: ReportId[] = [];
  for (const { arrangement, reportId } of reports) {
    if (!contradicts(arrangement, value)) {
      reportIds.push(reportId);
      continue;
    }
    const copy = inOrder(arrangement);
    const key = JSON.stringify(copy);
    const entry = others.get(key) ?? { value: copy, reportIds: [] };
    entry.reportIds.push(reportId);
    others.set(key, entry);
  }
  const alternatives = [...others]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, entry]) => ({ value: entry.value, reportIds: entry.reportIds.sort() }));
  return { value, support: publishers.support(reportIds), reportIds: reportIds.sort(), alternatives };
}

function contradicts(arrangement: Arrangement, chosen: Arrangement): boolean {
  const isOther = (value: string | undefined, other: string | undefined) =>
    value !== undefined && !PLAIN.has(value) && value !== other;
  return (
    isOther(arrangement.kind, chosen.kind) ||
    isOther(arrangement.name, chosen.name) ||
    isOther(arrangement.duration, chosen.duration)
  );
}

const inOrder = ({ kind, side, purposes, name, duration, form, domain }: Arrangement): Arrangement => ({
  kind,
  side,
  purposes,
  ...(name === undefined ? {} : { name }),
  ...(duration === undefined ? {} : { duration }),
  form,
  domain,
});
