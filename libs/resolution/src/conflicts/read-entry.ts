import type { EventId, ReportId } from "#domain";
import type { Link, Node } from "../clustering/node.js";
import type { Entry } from "../events/entry.js";
import { startOf } from "../features/features.js";
import { firstDayOf } from "../features/moment.js";

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
