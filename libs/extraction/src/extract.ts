import type { Article, Report } from "#domain";
import { type ArticleReading, steps } from "./steps.js";
import { type Trace, traceOf } from "./trace.js";

/**
 * Version of the rules and tables; part of every report. Raised with every release that reads an article otherwise than the one before:
 * of one article's reports those of the newest version stand.
 */
export const EXTRACTOR_VERSION = "0.2.0";

export interface Extraction {
  readonly reports: readonly Report[];
  readonly trace: Trace;
}

/**
 * From an article to the ceasefires it reports.
 *
 * Errors: none; bad text is data, and gives no report.
 */
export function extract(article: Article): Extraction {
  let reading: ArticleReading = { article, version: EXTRACTOR_VERSION };
  for (const step of steps) reading = step(reading);
  return { reports: reading.reports ?? [], trace: traceOf(reading) };
}
