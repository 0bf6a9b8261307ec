import { EVENT_STATUSES, SALIENCES, SCOPES } from "#domain";
import { Counts, Formed, ListOf, Nested, OneOf, Optional, Probability, Says, Text, Texts, Whole } from "../fields.js";
import { INSTANT_OR_DATE } from "../formats.js";
import { ConflictMessage } from "./actor.message.js";
import {
  AppliedOverrideMessage,
  ArrangementFieldMessage,
  ChangeMessage,
  CodesMessage,
  DateFieldMessage,
  EventMediatorMessage,
  EventPartyMessage,
  EventPlaceMessage,
  EventRelationMessage,
  EventReportMessage,
  EventTermMessage,
  ExplanationMessage,
  PossibleDuplicateMessage,
  TimelineMessage,
} from "./event-fields.message.js";

/** A canonical ceasefire: what all reports say of one ceasefire, merged. */
export class EventMessage {
  @Says("Hash of the report that founded it; stable, never reused.")
  @Text(1, 100)
  eventId!: string;

  @Says("How many records of the log have changed this event; numbers may be skipped, never reused. The highest wins.")
  @Whole()
  revision!: number;

  @OneOf(EVENT_STATUSES)
  status!: (typeof EVENT_STATUSES)[number];

  @Text(1, 1_000)
  label!: string;

  @Nested(() => ConflictMessage)
  conflict!: ConflictMessage;

  @Nested(() => ArrangementFieldMessage)
  arrangement!: ArrangementFieldMessage;

  @ListOf(() => EventPartyMessage)
  parties!: readonly EventPartyMessage[];

  @ListOf(() => EventMediatorMessage)
  mediators!: readonly EventMediatorMessage[];

  @Optional()
  @Nested(() => DateFieldMessage)
  declared?: DateFieldMessage;

  @Optional()
  @Nested(() => DateFieldMessage)
  effective?: DateFieldMessage;

  @Optional()
  @Nested(() => DateFieldMessage)
  expires?: DateFieldMessage;

  @Optional()
  @Nested(() => DateFieldMessage)
  ended?: DateFieldMessage;

  @ListOf(() => EventPlaceMessage)
  places!: readonly EventPlaceMessage[];

  @OneOf(SCOPES)
  scope!: (typeof SCOPES)[number];

  @ListOf(() => EventTermMessage)
  terms!: readonly EventTermMessage[];

  @Says("Stages in time order with who said so.")
  @ListOf(() => TimelineMessage)
  timeline!: readonly TimelineMessage[];

  @ListOf(() => EventRelationMessage)
  relatesTo!: readonly EventRelationMessage[];

  @ListOf(() => EventReportMessage)
  reports!: readonly EventReportMessage[];

  @Says("All reports behind the event, also those left out of the list.")
  @Whole()
  reportCount!: number;

  @Says("How many entries of long lists were left out to keep the event under 256 KB, by list.")
  @Counts()
  omitted!: Record<string, number>;

  @Says("Independent publishers; copies of one wire text count once.")
  @Whole()
  publisherCount!: number;

  @OneOf(SALIENCES)
  salience!: (typeof SALIENCES)[number];

  @Probability()
  confidence!: number;

  @Optional()
  @Formed(INSTANT_OR_DATE, "an ISO 8601 instant or calendar date")
  firstReportedAt?: string;

  @Optional()
  @Formed(INSTANT_OR_DATE, "an ISO 8601 instant or calendar date")
  lastReportedAt?: string;

  @Texts()
  warnings!: readonly string[];

  @Says("Per merged report: weight per comparison, and the decision.")
  @ListOf(() => ExplanationMessage)
  explanation!: readonly ExplanationMessage[];

  @ListOf(() => PossibleDuplicateMessage)
  possibleDuplicates!: readonly PossibleDuplicateMessage[];

  @Says("Set when this id was merged away: the event that answers instead.")
  @Optional()
  @Text(1, 100)
  supersededBy?: string;

  @Says("What the last record that changed the event moved.")
  @ListOf(() => ChangeMessage)
  changes!: readonly ChangeMessage[];

  @ListOf(() => AppliedOverrideMessage)
  overrides!: readonly AppliedOverrideMessage[];

  @Nested(() => CodesMessage)
  codes!: CodesMessage;
}
