import type { EventId, Report, ReportId } from "#domain";
import { startOf } from "./comparisons/course.js";
import type { Features } from "./features.js";
import { firstDayOf } from "./moment.js";
import type { Link, Node } from "./node.js";
import { digestOf } from "./stable-json.js";

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

/** What an entry looks up about the conflict as it is now. */
export interface EntryContext {
  eventOf(id: ReportId): EventId | undefined;
  siblingsOf(node: Node): Iterable<Node>;
  isDisputed(id: ReportId): boolean;
}

export function readEntry(node: Node, context: EntryContext): Entry {
  const own = context.eventOf(node.id);
  return {
    features: node.features,
    isBonded: node.isBonded,
    isDisputed: context.isDisputed(node.id),
    against: node.against?.node.id,
    runnerUp: readRunnerUp(node.outside, own, context),
    follows: node.features.renews ? readFollows(node, own, context) : undefined,
  };
}

function readRunnerUp(link: Link | undefined, own: EventId | undefined, context: EntryContext): Entry["runnerUp"] {
  const eventId = link && context.eventOf(link.node.id);
  return link && eventId !== undefined && eventId !== own
    ? { eventId, other: link.node.features, totalWeight: link.weight }
    : undefined;
}

function readFollows(node: Node, own: EventId | undefined, context: EntryContext): EventId | undefined {
  const start = firstDayOf(startOf(node.features));
  if (start === undefined) return undefined;
  const latest = (candidates: Iterable<Node>): EventId | undefined => {
    let best: { readonly day: number; readonly id: ReportId; readonly eventId: EventId } | undefined;
    for (const { features, id } of candidates) {
      const day = firstDayOf(startOf(features));
      const eventId = context.eventOf(id);
      if (day === undefined || day >= start || eventId === undefined || eventId === own) continue;
      if (!best || day > best.day || (day === best.day && id < best.id)) best = { day, id, eventId };
    }
    return best?.eventId;
  };
  return latest(context.siblingsOf(node)) ?? latest(node.vetoed);
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
