import { type CanonicalEvent, contentId, type EventId, toEventId } from "#domain";

/**
 * Events without what depends on the order of the log: ids from the sorted reportIds; no revisions, changes, redirects or events
 * that are no more; sorted by id. Two logs with the same set of records give the same.
 */
export function normalize(events: readonly CanonicalEvent[]): readonly CanonicalEvent[] {
  const living = events.filter(
    ({ status, reportCount }) => reportCount > 0 && status !== "superseded" && status !== "retracted",
  );
  const ids = new Map(living.map((event) => [event.eventId, normalId(event)]));
  return living.map((event) => rename(event, ids)).sort((a, b) => (a.eventId < b.eventId ? -1 : 1));
}

const normalId = ({ reports, reportCount }: CanonicalEvent) =>
  toEventId(contentId("cf", String(reportCount), ...reports.map(({ reportId }) => reportId).sort()));

function rename(event: CanonicalEvent, ids: ReadonlyMap<EventId, EventId>): CanonicalEvent {
  const { supersededBy: _, ...content } = event;
  return {
    ...content,
    eventId: ids.get(event.eventId) ?? event.eventId,
    revision: 0,
    relatesTo: event.relatesTo.map(({ kind, eventId, descriptor }) => ({ kind, ...renamed(eventId, ids), descriptor })),
    explanation: event.explanation.map(({ runnerUp, ...merge }) => ({
      ...merge,
      ...(runnerUp && ids.has(runnerUp.eventId)
        ? { runnerUp: { ...runnerUp, ...renamed(runnerUp.eventId, ids) } }
        : {}),
    })),
    possibleDuplicates: event.possibleDuplicates.map((duplicate) => ({
      ...duplicate,
      ...renamed(duplicate.eventId, ids),
    })),
    changes: [],
  };
}

const renamed = (eventId: EventId | undefined, ids: ReadonlyMap<EventId, EventId>): { readonly eventId?: EventId } => {
  const normal = eventId === undefined ? undefined : ids.get(eventId);
  return normal === undefined ? {} : { eventId: normal };
};
