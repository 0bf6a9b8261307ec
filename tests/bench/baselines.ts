import type { Report } from "#domain";
import { toDateSpan } from "#domain";

/** Puts a report into a group, by name. */
export type Grouping = (report: Report) => string;

const DAY_MS = 86_400_000;
/** Reports whose dates lie so many days from the first of a group still join it. */
const WINDOW_DAYS = 3;

/** The day that a report is about: when it took effect, else was declared, else was published; whole days since 1970. */
function dayOf({ effective, declared, article }: Report): number | undefined {
  for (const claim of [effective, declared]) {
    const span = claim && toDateSpan(claim.edtf);
    if (span) return span.firstDay;
  }
  return article.publishedAt === undefined ? undefined : Math.floor(Date.parse(article.publishedAt) / DAY_MS);
}

/** The filter that event data sets use: one event a day for the same actors of a conflict. */
export const oneADay: Grouping = (report) =>
  [report.conflict.conflictId, dayOf(report), ...report.parties.map(({ actorId }) => actorId).sort()].join("|");

/** All reports of a conflict within a few days are one event; whichever comes first opens the window. */
export function dateWindow(): Grouping {
  const openings = new Map<string, number[]>();
  return (report) => {
    const { conflictId } = report.conflict;
    const day = dayOf(report) ?? 0;
    const opened = openings.get(conflictId) ?? [];
    openings.set(conflictId, opened);
    let opening = opened.find((known) => Math.abs(known - day) <= WINDOW_DAYS);
    if (opening === undefined) {
      opening = day;
      opened.push(day);
    }
    return `${conflictId}|${opening}`;
  };
}
