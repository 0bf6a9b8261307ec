import type { Article } from "./article.js";
import type { Evidence } from "./evidence.js";
import type { ActorId, ConflictId, ReportId } from "./ids.js";
import type {
  ActorKind,
  ArrangementKind,
  Basis,
  ConflictBasis,
  ConflictDomain,
  Form,
  MediatorRole,
  Modality,
  PartyRole,
  Purpose,
  Relation,
  Salience,
  Scope,
  Side,
  Stage,
  TermKind,
} from "./vocabulary.js";

/**
 * A date or time as one article gives it.
 *
 * Shape: `edtf` is ISO 8601-2 (`1994`, `2020-11`, `2020-11-10`, `2014-03~`, `XXXX-11-10`, `2022-09-13T09:00+03:00`).
 * Units: `localTime` HH:MM in `zone` (IANA name or offset); `instant` ISO UTC, only where day, time and zone are known.
 * With an unknown year only a date is possible: the time stands in `localTime` and there is no `instant`.
 */
export interface DateClaim {
  readonly edtf: string;
  readonly localTime?: string;
  readonly zone?: string;
  readonly instant?: string;
  readonly basis: Basis;
  readonly evidence: Evidence;
}

export interface ActorClaim {
  readonly actorId: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly iso3?: string;
  readonly evidence: Evidence;
}
export interface PartyClaim extends ActorClaim {
  readonly role: PartyRole;
}
export interface MediatorClaim extends ActorClaim {
  readonly role: MediatorRole;
}

export interface ActorRef {
  readonly actorId: ActorId;
  readonly name: string;
}

export interface StageClaim {
  readonly stage: Stage;
  readonly modality: Modality;
  /** Who says it, or who accuses. */
  readonly by?: ActorRef;
  /** Who is accused. */
  readonly against?: ActorRef;
  readonly on?: DateClaim;
  readonly evidence: Evidence;
}

export interface PlaceClaim {
  readonly placeId?: string;
  readonly name: string;
  readonly iso3?: string;
  /** [longitude, latitude] in degrees, WGS 84. */
  readonly point?: readonly [number, number];
  readonly evidence: Evidence;
}

export interface TermClaim {
  readonly kind: TermKind;
  /** A fact that the text adds, short: "1960". */
  readonly detail?: string;
  readonly evidence: Evidence;
}

export interface Arrangement {
  readonly kind: ArrangementKind;
  readonly side: Side;
  readonly purposes: readonly Purpose[];
  /** Proper name: "Minsk II". */
  readonly name?: string;
  /** Planned length, ISO 8601 duration: `PT72H`, `P7D`. */
  readonly duration?: string;
  readonly form: Form;
  readonly domain: ConflictDomain;
}

export interface ConflictRef {
  readonly conflictId: ConflictId;
  readonly label: string;
  readonly basis: ConflictBasis;
}

/** What a report keeps of its article: enough to name it, to order versions and to see near-duplicates, never the text. */
export interface ArticleRef
  extends Pick<Article, "articleId" | "title" | "url" | "publisher" | "publishedAt" | "fetchedAt" | "contentHash"> {
  /** MinHash signature over word shingles, 64 32-bit values in base64: equal wire copies have almost equal sketches. */
  readonly textSketch: string;
}

/** What ONE article says of ONE ceasefire. */
export interface Report {
  readonly reportId: ReportId;
  readonly article: ArticleRef;
  readonly conflict: ConflictRef;
  readonly salience: Salience;
  readonly arrangement: Arrangement;
  readonly parties: readonly PartyClaim[];
  readonly mediators: readonly MediatorClaim[];
  readonly declared?: DateClaim;
  readonly effective?: DateClaim;
  readonly expires?: DateClaim;
  readonly ended?: DateClaim;
  readonly stages: readonly StageClaim[];
  readonly places: readonly PlaceClaim[];
  readonly scope: Scope;
  readonly terms: readonly TermClaim[];
  readonly relatesTo: readonly { readonly kind: Relation; readonly descriptor: string }[];
  /** The passages that speak of this ceasefire, in text order; the first is the one that founded the report. */
  readonly mentions: readonly Evidence[];
  /** 0..1, calibrated: of reports around .8 about four in five are right. */
  readonly confidence: number;
  readonly warnings: readonly string[];
  readonly extractor: { readonly version: string };
}

/** An article's newer version no longer says it. Goes where the old report lay. */
export interface Withdrawal {
  readonly reportId: ReportId;
  readonly conflict: ConflictRef;
  readonly article: ArticleRef;
}

export const OVERRIDE_ACTIONS = ["merge", "split", "pin", "reject", "undo"] as const;

/** A person's decision, kept in the reports log so that replay knows it. It names reports: event ids may move, reports never do. */
export interface Override {
  readonly overrideId: string;
  readonly conflict: ConflictRef;
  readonly action: (typeof OVERRIDE_ACTIONS)[number];
  readonly reportIds: readonly ReportId[];
  /** With `pin`: which field and what value. */
  readonly field?: string;
  readonly value?: unknown;
  /** With `undo`: which override. */
  readonly undoes?: string;
  readonly by: string;
  readonly why: string;
  readonly at: string;
}

export type LogRecord =
  | { readonly type: "report"; readonly report: Report }
  | { readonly type: "withdrawn"; readonly withdrawal: Withdrawal }
  | { readonly type: "override"; readonly override: Override };
