import {
  type CanonicalEvent,
  type ComparisonBar,
  type EventReport,
  type Field,
  type MergeExplanation,
  type Supported,
  type TimelineEntry,
  toArticleId,
  toEventId,
  toReportId,
} from "#domain";
import type {
  ComparisonBarMessage,
  EventMessage,
  EventReportMessage,
  ExplanationMessage,
  TimelineMessage,
} from "../messages/index.js";
import { toActor, toActorRef, toArrangement, toConflict, toDateValue, toPlace } from "./claims.js";

/** A validated wire event as the domain sees it. */
export function toEvent(wire: EventMessage): CanonicalEvent {
  return {
    eventId: toEventId(wire.eventId),
    revision: wire.revision,
    status: wire.status,
    label: wire.label,
    conflict: toConflict(wire.conflict),
    arrangement: toField(wire.arrangement, toArrangement),
    parties: wire.parties.map((party) => ({ ...toActor(party), role: party.role, ...toSupported(party) })),
    mediators: wire.mediators.map((mediator) => ({
      ...toActor(mediator),
      role: mediator.role,
      ...toSupported(mediator),
    })),
    ...(wire.declared && { declared: toField(wire.declared, toDateValue) }),
    ...(wire.effective && { effective: toField(wire.effective, toDateValue) }),
    ...(wire.expires && { expires: toField(wire.expires, toDateValue) }),
    ...(wire.ended && { ended: toField(wire.ended, toDateValue) }),
    places: wire.places.map((place) => ({ ...toPlace(place), reportIds: toReportIds(place) })),
    scope: wire.scope,
    terms: wire.terms.map((term) => ({
      kind: term.kind,
      ...(term.detail !== undefined && { detail: term.detail }),
      reportIds: toReportIds(term),
    })),
    timeline: wire.timeline.map(toTimelineEntry),
    relatesTo: wire.relatesTo.map(({ kind, eventId, descriptor }) => ({
      kind,
      ...(eventId !== undefined && { eventId: toEventId(eventId) }),
      descriptor,
    })),
    reports: wire.reports.map(toEventReport),
    reportCount: wire.reportCount,
    omitted: Object.fromEntries(Object.entries(wire.omitted).sort(([a], [b]) => (a < b ? -1 : 1))),
    publisherCount: wire.publisherCount,
    salience: wire.salience,
    confidence: wire.confidence,
    ...(wire.firstReportedAt !== undefined && { firstReportedAt: wire.firstReportedAt }),
    ...(wire.lastReportedAt !== undefined && { lastReportedAt: wire.lastReportedAt }),
    warnings: [...wire.warnings],
    explanation: wire.explanation.map(toExplanation),
    possibleDuplicates: wire.possibleDuplicates.map(({ eventId, totalWeight, bars }) => ({
      eventId: toEventId(eventId),
      totalWeight,
      bars: bars.map(toBar),
    })),
    ...(wire.supersededBy !== undefined && { supersededBy: toEventId(wire.supersededBy) }),
    changes: wire.changes.map(({ field, because }) => ({ field, because })),
    overrides: wire.overrides.map(({ overrideId, action, by, why, at }) => ({ overrideId, action, by, why, at })),
    codes: { cameo: wire.codes.cameo, plover: wire.codes.plover, acled: wire.codes.acled },
  };
}

/** The event as it goes onto the topic, fields always in contract order: equal events give equal bytes. */
export const fromEvent = (event: CanonicalEvent): EventMessage => toEvent(event);

const toReportIds = (wire: { readonly reportIds: readonly string[] }) => wire.reportIds.map(toReportId);

const toSupported = (wire: {
  readonly support: readonly string[];
  readonly reportIds: readonly string[];
}): Supported => ({
  support: [...wire.support],
  reportIds: toReportIds(wire),
});

interface FieldMessage<T> {
  readonly value: T;
  readonly support: readonly string[];
  readonly reportIds: readonly string[];
  readonly alternatives: readonly { readonly value: T; readonly reportIds: readonly string[] }[];
}

const toField = <Wire, T>(wire: FieldMessage<Wire>, toValue: (value: Wire) => T): Field<T> => ({
  value: toValue(wire.value),
  ...toSupported(wire),
  alternatives: wire.alternatives.map((other) => ({ value: toValue(other.value), reportIds: toReportIds(other) })),
});

const toTimelineEntry = (wire: TimelineMessage): TimelineEntry => ({
  stage: wire.stage,
  modality: wire.modality,
  ...(wire.by && { by: toActorRef(wire.by) }),
  ...(wire.against && { against: toActorRef(wire.against) }),
  ...(wire.on && { on: toDateValue(wire.on) }),
  reportIds: toReportIds(wire),
});

const toEventReport = (wire: EventReportMessage): EventReport => ({
  reportId: toReportId(wire.reportId),
  articleId: toArticleId(wire.articleId),
  ...(wire.title !== undefined && { title: wire.title }),
  ...(wire.url !== undefined && { url: wire.url }),
  publisher: wire.publisher,
  ...(wire.publishedAt !== undefined && { publishedAt: wire.publishedAt }),
  salience: wire.salience,
  quotes: wire.quotes.map((quote) => ({
    field: quote.field,
    quote: quote.quote,
    in: quote.in,
    start: quote.start,
    end: quote.end,
  })),
});

const toBar = ({ comparison, level, weight }: ComparisonBarMessage): ComparisonBar => ({ comparison, level, weight });

const toExplanation = (wire: ExplanationMessage): MergeExplanation => ({
  reportId: toReportId(wire.reportId),
  decision: wire.decision,
  ...(wire.against !== undefined && { against: toReportId(wire.against) }),
  priorWeight: wire.priorWeight,
  bars: wire.bars.map(toBar),
  totalWeight: wire.totalWeight,
  ...(wire.runnerUp && {
    runnerUp: { eventId: toEventId(wire.runnerUp.eventId), totalWeight: wire.runnerUp.totalWeight },
  }),
});
