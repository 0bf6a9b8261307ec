import type { EventQuote, EventReport, Evidence, Report } from "#domain";
import { publisherOf } from "../fields/publishers.js";

/** A passage longer than this is counted, not shown: an event points at its sources, it does not hold them. */
export const QUOTE_LENGTH_MAX = 1_000;
const TITLE_LENGTH_MAX = 300;

/** What an event shows of one of its reports: where it stands and the words that each field rests on. */
export function toEventReport(report: Report): EventReport {
  const { articleId, title, url, publishedAt } = report.article;
  return {
    reportId: report.reportId,
    articleId,
    ...(title === undefined
      ? {}
      : { title: title.length > TITLE_LENGTH_MAX ? `${title.slice(0, TITLE_LENGTH_MAX)}…` : title }),
    ...(url === undefined ? {} : { url }),
    publisher: publisherOf(report),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    salience: report.salience,
    quotes: quotesOf(report),
  };
}

function quotesOf(report: Report): readonly EventQuote[] {
  const dates = (["declared", "effective", "expires", "ended"] as const).flatMap((field): [string, Evidence][] => {
    const claim = report[field];
    return claim ? [[field, claim.evidence]] : [];
  });
  const all: readonly (readonly [string, Evidence])[] = [
    ...report.mentions.map((evidence) => ["mention", evidence] as const),
    ...dates,
    ...report.stages.map(({ evidence }) => ["stages", evidence] as const),
    ...report.parties.map(({ evidence }) => ["parties", evidence] as const),
    ...report.mediators.map(({ evidence }) => ["mediators", evidence] as const),
    ...report.terms.map(({ evidence }) => ["terms", evidence] as const),
    ...report.places.map(({ evidence }) => ["places", evidence] as const),
  ];
  const shown = new Map<string, EventQuote>();
  for (const [field, { quote, in: where, start, end }] of all) {
    const key = `${field}|${where}|${start}|${end}`;
    if (quote.length <= QUOTE_LENGTH_MAX && !shown.has(key)) shown.set(key, { field, quote, in: where, start, end });
  }
  return [...shown.values()];
}
