import type { EventId, Report, ReportId } from "#domain";
import type { Features } from "../features/features.js";
import { digestOf } from "../records/stable-json.js";

/** All that an event says of one of its reports: its content, and how it lies among the others. A value. */
export interface Entry {
  readonly features: Features;
  readonly isBonded: boolean;
  readonly isDisputed: boolean;
  /** The member that it agrees with best. */
  readonly against: ReportId | undefined;
  /** The best event that it was not given to, by the heaviest pair. */
  readonly runnerUp: { readonly eventId: EventId; readonly other: Features; readonly totalWeight: number } | undefined;
  /** Of a report told as a renewal: the last event before it that its article or the renewal's veto names. */
  readonly follows: EventId | undefined;
}

/** Whether an event says the same by both. */
export const isSameEntry = (a: Entry, b: Entry): boolean =>
  a.isBonded === b.isBonded &&
  a.isDisputed === b.isDisputed &&
  a.against === b.against &&
  a.follows === b.follows &&
  a.runnerUp?.eventId === b.runnerUp?.eventId &&
  a.runnerUp?.totalWeight === b.runnerUp?.totalWeight &&
  isSameContent(a.runnerUp?.other.report, b.runnerUp?.other.report) &&
  isSameContent(a.features.report, b.features.report);

const isSameContent = (a: Report | undefined, b: Report | undefined) =>
  a === b || (a !== undefined && b !== undefined && a.reportId === b.reportId && contentDigest(a) === contentDigest(b));

const contents = new WeakMap<Report, string>();
/** A refetch that says the same changes no event, unless nothing but the fetch tells when it was reported. */
function contentDigest(report: Report): string {
  let digest = contents.get(report);
  if (digest === undefined) {
    const { fetchedAt: _, ...article } = report.article;
    digest = digestOf(report.article.publishedAt === undefined ? report : { ...report, article });
    contents.set(report, digest);
  }
  return digest;
}
