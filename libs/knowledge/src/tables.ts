import type { ActorKind } from "#domain";
import africa from "./data/actors-africa.json" with { type: "json" };
import americas from "./data/actors-americas.json" with { type: "json" };
import asia from "./data/actors-asia.json" with { type: "json" };
import bodies from "./data/actors-bodies.json" with { type: "json" };
import europe from "./data/actors-europe.json" with { type: "json" };
import middleEast from "./data/actors-middle-east.json" with { type: "json" };
import conflicts from "./data/conflicts.json" with { type: "json" };
import people from "./data/people.json" with { type: "json" };
import places from "./data/places.json" with { type: "json" };
import states from "./data/states.json" with { type: "json" };
import words from "./data/words.json" with { type: "json" };

/** Additions to a state of `world-countries`; `adjectives` and `name` replace the package's, the other lists are added. */
export interface StateRow {
  readonly iso3: string;
  readonly name?: string;
  readonly names?: readonly string[];
  /** Spellings of the package that mean something else in news. */
  readonly drop?: readonly string[];
  readonly adjectives?: readonly string[];
  /** Plurals that an `s` does not make. */
  readonly people?: readonly string[];
  readonly capitals?: readonly string[];
  readonly onlyTheseCapitals?: boolean;
  /** Seats of government, ministries and armies. */
  readonly institutions?: readonly string[];
}

/** An actor that is no ISO state. Capitals in a name ask for capitals in the text. */
export interface ActorRow {
  readonly id: string;
  readonly name: string;
  readonly kind?: ActorKind;
  readonly iso3?: string;
  readonly aliases?: readonly string[];
  readonly adjectives?: readonly string[];
  readonly countries: readonly string[];
  /** The name is shown but not looked for, being a common word; only aliases are. */
  readonly silent?: boolean;
  readonly years?: readonly number[];
  readonly parent?: string;
  readonly patrons?: readonly string[];
  /** Id in the UCDP Actor Dataset 22.1. */
  readonly ucdp?: string;
}

export interface PersonRow {
  readonly name: string;
  /** Whom the person speaks for, an actor's id. */
  readonly actor: string;
  /** Years of office; a person of several offices has a row for each. */
  readonly years: readonly number[];
  readonly aliases?: readonly string[];
  /** How the surname alone counts: on its own (the default), only behind a title, or never. */
  readonly surname?: "alone" | "titled" | "never";
}

export interface ConflictRow {
  readonly id: string;
  readonly label: string;
  readonly actors: readonly string[];
  readonly countries: readonly string[];
  readonly years: readonly number[];
  readonly places: readonly string[];
  /** What the war itself or the accord that ended it is called: "Korean War", "Dayton accords". It says which war is meant like nothing else. */
  readonly names?: readonly string[];
  readonly nicknames: Readonly<Record<string, string>>;
  /** The war of its country that a report means when it says no more: a small advantage over smaller ones of the time. */
  readonly prominent?: boolean;
}

/** Wars whose reports meet under one key. */
export interface TheatreRow {
  readonly id: string;
  readonly label: string;
  readonly conflicts: readonly string[];
}

/** Cities and regions of one country: `Name lon lat`, degrees. */
export interface PlaceRow {
  readonly iso2: string;
  readonly regions: readonly string[];
  readonly cities: readonly string[];
}

export interface WordTable {
  readonly givenNames: readonly string[];
  readonly titles: readonly string[];
  readonly locatives: readonly string[];
  readonly followers: readonly string[];
  readonly usStates: readonly string[];
  readonly capitalsSupport: readonly string[];
  readonly alsoWords: readonly string[];
  readonly alsoGivenNames: readonly string[];
  readonly neverInCapitals: readonly string[];
  readonly supportedInCapitals: readonly string[];
  readonly decoys: readonly string[];
  readonly knownAbbreviations: readonly string[];
  readonly needSupport: readonly string[];
  readonly defaults: Readonly<Record<string, string>>;
}

export const stateRows = states.states as readonly StateRow[];
export const actorRows = [bodies, africa, americas, asia, europe, middleEast].flatMap(
  (table) => table.actors as readonly ActorRow[],
);
export const personRows = people.people as readonly PersonRow[];
export const conflictRows = conflicts.conflicts as unknown as readonly ConflictRow[];
export const theatreRows = conflicts.theatres as readonly TheatreRow[];
export const placeRows = places.places as readonly PlaceRow[];
export const wordTable = words as WordTable;
