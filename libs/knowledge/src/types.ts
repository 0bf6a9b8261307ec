import type { ActorId, ActorKind, ConflictId, ConflictRef } from "#domain";

/** An armed actor, a state, or an international body that reports speak of. */
export interface Actor {
  readonly actorId: ActorId;
  /** Common English name, shown to people. */
  readonly name: string;
  readonly kind: ActorKind;
  readonly iso3?: string;
  /** Other names, spellings, transliterations, abbreviations; abbreviations are matched in capitals only. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-3 codes of the countries where it acts. */
  readonly countries: readonly string[];
  /** First and last year of activity where known. An actor does not resolve before it existed; afterwards it does, for news looks back. */
  readonly years?: readonly [from: number, to?: number];
  /** The organization that it is a part or the armed wing of. */
  readonly parent?: ActorId;
  /** Whom it is armed or spoken for by, so that either may be named for the other. */
  readonly patrons?: readonly ActorId[];
  /** Ids in other data sets, only where a source gives them: `{ ucdp: "6" }`. */
  readonly externalIds?: Readonly<Record<string, string>>;
}

/** An armed conflict; reports meet by its theatre. */
export interface Conflict {
  readonly conflictId: ConflictId;
  readonly label: string;
  /** Those who fight in it; the first two are what a reader thinks of first. */
  readonly actors: readonly ActorId[];
  /** ISO 3166-1 alpha-3 codes of the countries it is fought in. */
  readonly countries: readonly string[];
  readonly years: readonly [from: number, to?: number];
  /** Regions, towns and names that point to it: "Karabakh", "Donbas", "Idlib", "Gaza". */
  readonly places: readonly string[];
  /** Own names of the war and its accords: "Korean War". */
  readonly names: readonly string[];
  /**
   * Where its reports meet: the theatre of several wars among which news tells of one ceasefire now as of the one, now as of the other
   * ("in northern Syria", "between Turkey and the Kurds"), else the conflict itself.
   */
  readonly theatre: { readonly conflictId: ConflictId; readonly label: string };
  /** What a text means in this conflict by a word that names nobody: "rebels" → `syrian-opposition`. */
  readonly nicknames: Readonly<Record<string, ActorId>>;
}

export interface Place {
  readonly placeId: string;
  readonly name: string;
  readonly iso3: string;
  /** [longitude, latitude], degrees. */
  readonly point?: readonly [number, number];
  readonly kind: "country" | "capital" | "city" | "region";
}

/** How a name in the text points to its actor; weaker ways need more support from the sentence. */
export type NameVia =
  | "name" // "Russia", "Hamas", "the Free Syrian Army"
  | "abbreviation" // "FARC", "IDF"
  | "adjective" // "Russian": only as strong as the noun behind it
  | "demonym" // "Russians", "the Israelis"
  | "capital" // "Moscow": the government, or merely the place
  | "institution" // "the Kremlin", "the White House", "the Israel Defense Forces"
  | "person"; // an office holder within the years of office: "Putin"

/**
 * A name found in a text.
 *
 * Units: `start`, `end` UTF-16 offsets into the text that was given.
 */
export interface NameHit {
  readonly start: number;
  readonly end: number;
  readonly actor?: Actor;
  readonly place?: Place;
  /** Conflicts that this name is listed for as a place. */
  readonly conflictIds?: readonly ConflictId[];
  /** `war`: the own name of a war or its accord, "the Korean War"; it points to `conflictIds` and is nowhere. */
  readonly via: NameVia | "place" | "war";
}

export interface ConflictQuestion {
  /** Parties first, most certain first. */
  readonly actorIds: readonly ActorId[];
  /** ISO 3166-1 alpha-3, most frequent first. */
  readonly countries: readonly string[];
  /** Names of places near the mention, as written. */
  readonly placeNames: readonly string[];
  readonly year?: number;
}

export interface Knowledge {
  actor(id: ActorId): Actor | undefined;
  conflict(id: ConflictId): Conflict | undefined;
  /** All actor, place and person names in the text, longest match first, not overlapping, in text order. Linear in its length. */
  findNames(text: string, at?: { readonly year?: number }): readonly NameHit[];
  /** Always answers: a listed conflict, else the sorted pair of two states, else `country-<iso3>`, else the sorted actors, else `unknown`. */
  assignConflict(question: ConflictQuestion): ConflictRef;
  /** Which listed conflicts fit, best first, with a score in 0..1; empty when none. */
  rankConflicts(question: ConflictQuestion): readonly { readonly conflict: Conflict; readonly score: number }[];
}
