import type { ActorId, ArticleId, EventId, ReportId } from "./ids.js";
import type { ActorRef, Arrangement, ConflictRef, DateClaim, PlaceClaim } from "./report.js";
import type {
  ActorKind,
  EventStatus,
  MediatorRole,
  Modality,
  PartyRole,
  Salience,
  Scope,
  Stage,
  TermKind,
} from "./vocabulary.js";

/** Names of the independent publishers that say it, sorted. */
export interface Supported {
  readonly support: readonly string[];
  readonly reportIds: readonly ReportId[];
}

export type DateValue = Omit<DateClaim, "evidence">;

/** One field of an event: the chosen value, who supports it, and what others say instead. Never averaged. */
export interface Field<T> extends Supported {
  readonly value: T;
  readonly alternatives: readonly { readonly value: T; readonly reportIds: readonly ReportId[] }[];
}

export interface EventActor extends Supported {
  readonly actorId: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly iso3?: string;
}
export interface EventParty extends EventActor {
  readonly role: PartyRole;
}
export interface EventMediator extends EventActor {
  readonly role: MediatorRole;
}

export interface TimelineEntry {
  readonly stage: Stage;
  readonly modality: Modality;
  readonly by?: ActorRef;
  readonly against?: ActorRef;
  readonly on?: DateValue;
  readonly reportIds: readonly ReportId[];
}

export interface EventQuote {
  /** The field it supports: `declared`, `parties`, `stages`, … or `mention`. */
  readonly field: string;
  readonly quote: string;
  readonly in: "title" | "text";
  readonly start: number;
  readonly end: number;
}

export interface EventReport {
  readonly reportId: ReportId;
  readonly articleId: ArticleId;
  readonly title?: string;
  readonly url?: string;
  readonly publisher: string;
  readonly publishedAt?: string;
  readonly salience: Salience;
  readonly quotes: readonly EventQuote[];
}

/** One bar of the waterfall: a comparison, the level that held, and its log-odds weight (natural logarithm). */
export interface ComparisonBar {
  readonly comparison: string;
  readonly level: string;
  readonly weight: number;
}

/** Why a report belongs to the event: prior + bars = total, and the best event it was not given to. */
export interface MergeExplanation {
  readonly reportId: ReportId;
  readonly decision: "founded" | "merged" | "attached" | "overridden";
  /** The report it was compared with, absent where it founded the event. */
  readonly against?: ReportId;
  readonly priorWeight: number;
  readonly bars: readonly ComparisonBar[];
  readonly totalWeight: number;
  readonly runnerUp?: { readonly eventId: EventId; readonly totalWeight: number };
}

/** A canonical ceasefire: what all reports say of one ceasefire, merged. */
export interface CanonicalEvent {
  readonly eventId: EventId;
  readonly revision: number;
  readonly status: EventStatus;
  readonly label: string;
  readonly conflict: ConflictRef;
  readonly arrangement: Field<Arrangement>;
  readonly parties: readonly EventParty[];
  readonly mediators: readonly EventMediator[];
  readonly declared?: Field<DateValue>;
  readonly effective?: Field<DateValue>;
  readonly expires?: Field<DateValue>;
  readonly ended?: Field<DateValue>;
  readonly places: readonly (Omit<PlaceClaim, "evidence"> & { readonly reportIds: readonly ReportId[] })[];
  readonly scope: Scope;
  readonly terms: readonly {
    readonly kind: TermKind;
    readonly detail?: string;
    readonly reportIds: readonly ReportId[];
  }[];
  readonly timeline: readonly TimelineEntry[];
  readonly relatesTo: readonly { readonly kind: string; readonly eventId?: EventId; readonly descriptor: string }[];
  readonly reports: readonly EventReport[];
  readonly reportCount: number;
  /** How many entries of long lists were left out to keep the event under its size limit, by list. */
  readonly omitted: Readonly<Record<string, number>>;
  readonly publisherCount: number;
  readonly salience: Salience;
  readonly confidence: number;
  readonly firstReportedAt?: string;
  readonly lastReportedAt?: string;
  readonly warnings: readonly string[];
  readonly explanation: readonly MergeExplanation[];
  readonly possibleDuplicates: readonly {
    readonly eventId: EventId;
    readonly totalWeight: number;
    readonly bars: readonly ComparisonBar[];
  }[];
  readonly supersededBy?: EventId;
  /** What the last record that changed the event moved, and because of which report. */
  readonly changes: readonly { readonly field: string; readonly because: string }[];
  readonly overrides: readonly {
    readonly overrideId: string;
    readonly action: string;
    readonly by: string;
    readonly why: string;
    readonly at: string;
  }[];
  readonly codes: { readonly cameo: string; readonly plover: string; readonly acled: string };
}
