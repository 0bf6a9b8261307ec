import { IsNumber } from "class-validator";
import { MEDIATOR_ROLES, MODALITIES, PARTY_ROLES, RELATIONS, SALIENCES, STAGES } from "#domain";
import { Formed, ListOf, Nested, OneOf, Optional, Says, Text, Texts } from "../fields.js";
import { INSTANT, INSTANT_OR_DATE } from "../formats.js";
import { ActorMessage, ActorRefMessage } from "./actor.message.js";
import { ArrangementMessage, PlaceMessage, TermMessage } from "./claims.message.js";
import { DateValueMessage, QuoteMessage } from "./evidence.message.js";

/** An actor of an event, with who says so. */
export class EventActorMessage extends ActorMessage {
  @Says("Independent publishers that say it, sorted.")
  @Texts()
  support!: readonly string[];

  @Texts()
  reportIds!: readonly string[];
}

/** A side of an event. */
export class EventPartyMessage extends EventActorMessage {
  @OneOf(PARTY_ROLES)
  role!: (typeof PARTY_ROLES)[number];
}

/** A mediator of an event. */
export class EventMediatorMessage extends EventActorMessage {
  @OneOf(MEDIATOR_ROLES)
  role!: (typeof MEDIATOR_ROLES)[number];
}

/** A date that other reports give instead. */
export class DateAlternativeMessage {
  @Nested(() => DateValueMessage)
  value!: DateValueMessage;

  @Texts()
  reportIds!: readonly string[];
}

/** A date of the event: the chosen value, who supports it, and what others say instead. */
export class DateFieldMessage {
  @Nested(() => DateValueMessage)
  value!: DateValueMessage;

  @Texts()
  support!: readonly string[];

  @Texts()
  reportIds!: readonly string[];

  @Says("Conflicting claims, kept and never averaged.")
  @ListOf(() => DateAlternativeMessage)
  alternatives!: readonly DateAlternativeMessage[];
}

/** What other reports call it instead. */
export class ArrangementAlternativeMessage {
  @Nested(() => ArrangementMessage)
  value!: ArrangementMessage;

  @Texts()
  reportIds!: readonly string[];
}

/** What kind of ceasefire the event is, who says so, and what others say instead. */
export class ArrangementFieldMessage {
  @Nested(() => ArrangementMessage)
  value!: ArrangementMessage;

  @Texts()
  support!: readonly string[];

  @Texts()
  reportIds!: readonly string[];

  @Says("Conflicting claims, kept and never averaged.")
  @ListOf(() => ArrangementAlternativeMessage)
  alternatives!: readonly ArrangementAlternativeMessage[];
}

/** A place of an event, with the reports that name it. */
export class EventPlaceMessage extends PlaceMessage {
  @Texts()
  reportIds!: readonly string[];
}

/** A term of an event, with the reports that give it. */
export class EventTermMessage extends TermMessage {
  @Texts()
  reportIds!: readonly string[];
}

/** A stage in time order, with who said so. */
export class TimelineMessage {
  @OneOf(STAGES)
  stage!: (typeof STAGES)[number];

  @OneOf(MODALITIES)
  modality!: (typeof MODALITIES)[number];

  @Optional()
  @Nested(() => ActorRefMessage)
  by?: ActorRefMessage;

  @Optional()
  @Nested(() => ActorRefMessage)
  against?: ActorRefMessage;

  @Optional()
  @Nested(() => DateValueMessage)
  on?: DateValueMessage;

  @Texts()
  reportIds!: readonly string[];
}

/** How the event stands to another ceasefire. */
export class EventRelationMessage {
  @OneOf(RELATIONS)
  kind!: string;

  @Optional()
  @Text(1, 100)
  eventId?: string;

  @Text(0, 2_000)
  descriptor!: string;
}

/** A quote that carries one field of the event. */
export class EventQuoteMessage extends QuoteMessage {
  @Says("The field it supports: declared, parties, stages, … or mention.")
  @Text(1, 100)
  field!: string;
}

/** A report behind the event, with the quotes that carry it. */
export class EventReportMessage {
  @Text(1, 100)
  reportId!: string;

  @Text(1, 200)
  articleId!: string;

  @Optional()
  @Text(0, 5_000)
  title?: string;

  @Optional()
  @Text(1, 8_000)
  url?: string;

  @Text(0, 300)
  publisher!: string;

  @Optional()
  @Formed(INSTANT_OR_DATE, "an ISO 8601 instant or calendar date")
  publishedAt?: string;

  @OneOf(SALIENCES)
  salience!: (typeof SALIENCES)[number];

  @ListOf(() => EventQuoteMessage)
  quotes!: readonly EventQuoteMessage[];
}

/** One bar of the waterfall. */
export class ComparisonBarMessage {
  @Text(1, 200)
  comparison!: string;

  @Text(1, 500)
  level!: string;

  @Says("Log-odds, natural logarithm.")
  @IsNumber()
  weight!: number;
}

/** The best event a report was not given to. */
export class RunnerUpMessage {
  @Text(1, 100)
  eventId!: string;

  @IsNumber()
  totalWeight!: number;
}

/** Why a report belongs to the event: prior + bars = total. */
export class ExplanationMessage {
  @Text(1, 100)
  reportId!: string;

  @OneOf(["founded", "merged", "attached", "overridden"])
  decision!: "founded" | "merged" | "attached" | "overridden";

  @Says("The report it was compared with; absent where it founded the event.")
  @Optional()
  @Text(1, 100)
  against?: string;

  @IsNumber()
  priorWeight!: number;

  @ListOf(() => ComparisonBarMessage)
  bars!: readonly ComparisonBarMessage[];

  @IsNumber()
  totalWeight!: number;

  @Says("The best event it was not given to.")
  @Optional()
  @Nested(() => RunnerUpMessage)
  runnerUp?: RunnerUpMessage;
}

/** Another event that may be the same ceasefire, and what speaks for and against. */
export class PossibleDuplicateMessage {
  @Text(1, 100)
  eventId!: string;

  @IsNumber()
  totalWeight!: number;

  @ListOf(() => ComparisonBarMessage)
  bars!: readonly ComparisonBarMessage[];
}

/** A field that the last record moved. */
export class ChangeMessage {
  @Text(1, 200)
  field!: string;

  @Says("The report, override or merge that moved it.")
  @Text(0, 1_000)
  because!: string;
}

/** A person's decision that shaped the event. */
export class AppliedOverrideMessage {
  @Text(1, 200)
  overrideId!: string;

  @Text(1, 100)
  action!: string;

  @Text(1, 500)
  by!: string;

  @Text(0, 10_000)
  why!: string;

  @Formed(INSTANT, "an ISO 8601 instant with offset")
  at!: string;
}

/** The same event in the words of other codebooks. */
export class CodesMessage {
  @Says("CAMEO: 0871 declare truce, 196 violate.")
  @Text(0, 50)
  cameo!: string;

  @Text(0, 100)
  plover!: string;

  @Says("ACLED sub-event type.")
  @Text(0, 100)
  acled!: string;
}
