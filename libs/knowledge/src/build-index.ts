import { type ConflictId, toActorId, toConflictId } from "#domain";
import { foldName } from "./fold.js";
import { type NameEntry, NameIndex, ROLE } from "./name-index.js";
import { isAbbreviation, readStates, type State } from "./states.js";
import {
  type ActorRow,
  actorRows,
  type ConflictRow,
  conflictRows,
  type PersonRow,
  personRows,
  placeRows,
  theatreRows,
  wordTable,
} from "./tables.js";
import type { Actor, Conflict, NameVia, Place } from "./types.js";

/** Everything that look-ups need, built once from the tables. */
export interface Lookups {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  /** Conflicts that have an advantage where a question names only their country or one side. */
  readonly prominent: ReadonlySet<Conflict>;
  readonly names: NameIndex;
  /** Which conflicts list a place, by the folded name. */
  readonly conflictsByPlace: ReadonlyMap<string, readonly ConflictId[]>;
  /** Actor that an ambiguous alias means when nothing else in the text decides, by folded alias. */
  readonly defaults: ReadonlyMap<string, string>;
}

/** Reads the tables of actors and conflicts; the names, which take longest, only when they are first asked for. */
export function buildLookups(): Lookups {
  const states = readStates();
  const actors = new Map<string, Actor>();
  for (const { iso3, actor } of states) if (actor) actors.set(iso3, actor);
  for (const row of actorRows) actors.set(row.id, toActor(row));
  const theatres = new Map(theatreRows.flatMap((theatre) => theatre.conflicts.map((id) => [id, theatre])));
  const conflicts = new Map(conflictRows.map((row) => [row.id, toConflict(row, theatres.get(row.id) ?? row)]));
  const conflictsByPlace = listConflictPlaces(conflicts.values());
  const prominent = new Set(conflictRows.filter((row) => row.prominent).flatMap((row) => conflicts.get(row.id) ?? []));
  const defaults = new Map(Object.entries(wordTable.defaults).map(([alias, id]) => [foldName(alias), id]));
  let names: NameIndex | undefined;
  return {
    actors,
    conflicts,
    prominent,
    conflictsByPlace,
    defaults,
    get names() {
      names ??= buildNames(states, actors, conflicts, conflictsByPlace);
      return names;
    },
  };
}

/** Lists every name of every table: about 20,000. */
function buildNames(
  states: readonly State[],
  actors: ReadonlyMap<string, Actor>,
  conflicts: ReadonlyMap<string, Conflict>,
  conflictsByPlace: ReadonlyMap<string, readonly ConflictId[]>,
): NameIndex {
  const names = new NameIndex();
  const cautions = new Cautions();
  const placesByKey = new Map<string, Place>();
  const capitalKeys = new Set<string>();
  addRoles(names);
  for (const state of states) addState(names, state, conflictsByPlace, capitalKeys, cautions);
  const iso3ByIso2 = new Map(states.map((state) => [state.iso2, state.iso3]));
  addPlaces(names, placesByKey, capitalKeys, iso3ByIso2, conflictsByPlace, cautions);
  for (const row of actorRows) {
    const actor = actors.get(row.id);
    if (actor) addActorNames(names, row, actor, placesByKey, conflictsByPlace, cautions);
  }
  addConflictPlaces(names, conflicts.values(), placesByKey, conflictsByPlace, capitalKeys);
  for (const row of personRows) addPerson(names, row, actors);
  for (const decoy of wordTable.decoys) names.add(decoy, { via: "decoy" });
  return names;
}

function addState(
  names: NameIndex,
  state: State,
  conflictsByPlace: ReadonlyMap<string, readonly ConflictId[]>,
  capitalKeys: Set<string>,
  cautions: Cautions,
): void {
  for (const { text, via } of state.names) {
    const key = foldName(text);
    const place =
      via === "capital" ? toCapital(state.iso3, text) : via === "name" || via === "place" ? state.place : undefined;
    if (via === "capital") capitalKeys.add(key);
    const conflictIds = place ? conflictsByPlace.get(key) : undefined;
    const entry: NameEntry = {
      via,
      ...(state.actor ? { actor: state.actor } : {}),
      ...(place ? { place } : {}),
      ...(conflictIds ? { conflictIds } : {}),
      ...cautions.of(text, key),
    };
    names.add(text, entry, isAnyCase(text, via, cautions));
  }
}

const NO_CAUTION = {};
/** Folded last names and other names of the table of people: "Sadr" is a man, "SADR" a republic. */
const SURNAMES = new Set(
  personRows.flatMap((row) => [foldName(row.name.split(" ").at(-1) ?? ""), ...(row.aliases ?? []).map(foldName)]),
);

/** What the word table says of a name by itself. */
class Cautions {
  readonly #alsoWords = new Set(wordTable.alsoWords.map(foldName));
  readonly #alsoGivenNames = new Set(wordTable.alsoGivenNames.map(foldName));
  readonly #never = new Set(wordTable.neverInCapitals);
  readonly #supported = new Set(wordTable.supportedInCapitals);
  readonly #known = new Set(wordTable.knownAbbreviations);
  readonly #needSupport = new Set(wordTable.needSupport);

  isAlsoWord(text: string): boolean {
    return this.#alsoWords.has(foldName(text));
  }

  /** Three letters or fewer stand for too many things, unless every reader of war news knows them. */
  needsSupport(text: string, actor: Actor): boolean {
    if (this.#needSupport.has(text)) return true;
    if (actor.kind === "international" || actor.kind === "state" || actor.countries.length === 0) return false;
    return isAbbreviation(text) && text.length <= 3 && !this.#known.has(text);
  }

  of(text: string, key: string): Pick<NameEntry, "givenName" | "inCapitals" | "contest"> {
    const isGivenName = this.#alsoGivenNames.has(key);
    if (!isGivenName && !this.#never.has(text) && !this.#supported.has(text)) return NO_CAUTION;
    return {
      ...(isGivenName ? { givenName: true } : {}),
      ...(this.#never.has(text) ? { inCapitals: "never" as const } : {}),
      ...(this.#supported.has(text) ? { inCapitals: "supported" as const } : {}),
      ...(key === "georgia" ? { contest: "georgia" } : {}),
    };
  }
}

/** Long one-word names are understood in lower case too, unless an English word is written alike. */
function isAnyCase(text: string, via: NameVia | "place", cautions: Cautions): boolean {
  if (via === "capital" || via === "institution" || isAbbreviation(text)) return false;
  if (foldName(text).length < 4 || cautions.isAlsoWord(text)) return false;
  return via === "name" || !text.includes(" ");
}

function addRoles(names: NameIndex): void {
  names.addRole(wordTable.givenNames, ROLE.givenName);
  names.addRole(wordTable.titles, ROLE.title);
  names.addRole(wordTable.locatives, ROLE.locative);
  names.addRole(wordTable.followers, ROLE.follower);
  names.addRole(wordTable.usStates, ROLE.usState);
  names.addRole(wordTable.capitalsSupport, ROLE.capitalsSupport);
}

const toCapital = (iso3: string, name: string): Place => ({
  placeId: `${iso3.toLowerCase()}-${foldName(name).replaceAll(" ", "-")}`,
  name,
  iso3,
  kind: "capital",
});

function toActor(row: ActorRow): Actor {
  const [from, to] = row.years ?? [];
  return {
    actorId: toActorId(row.id),
    name: row.name,
    kind: row.kind ?? "non-state",
    ...(row.iso3 ? { iso3: row.iso3 } : {}),
    aliases: row.aliases ?? [],
    countries: row.countries,
    ...(from === undefined ? {} : { years: to === undefined ? ([from] as const) : ([from, to] as const) }),
    ...(row.parent ? { parent: toActorId(row.parent) } : {}),
    ...(row.patrons ? { patrons: row.patrons.map(toActorId) } : {}),
    ...(row.ucdp ? { externalIds: { ucdp: row.ucdp } } : {}),
  };
}

function toConflict(row: ConflictRow, theatre: { readonly id: string; readonly label: string }): Conflict {
  const [from = 0, to] = row.years;
  return {
    conflictId: toConflictId(row.id),
    label: row.label,
    actors: row.actors.map(toActorId),
    countries: row.countries,
    years: to === undefined ? [from] : [from, to],
    places: row.places,
    names: row.names ?? [],
    theatre: { conflictId: toConflictId(theatre.id), label: theatre.label },
    nicknames: Object.fromEntries(Object.entries(row.nicknames).map(([word, id]) => [word, toActorId(id)])),
  };
}

function listConflictPlaces(conflicts: Iterable<Conflict>): Map<string, ConflictId[]> {
  const byPlace = new Map<string, ConflictId[]>();
  for (const conflict of conflicts) {
    for (const place of [...conflict.places, ...conflict.names]) {
      const key = foldName(place);
      const list = byPlace.get(key);
      if (list) list.push(conflict.conflictId);
      else byPlace.set(key, [conflict.conflictId]);
    }
  }
  return byPlace;
}

function addPlaces(
  names: NameIndex,
  placesByKey: Map<string, Place>,
  capitalKeys: ReadonlySet<string>,
  iso3ByIso2: ReadonlyMap<string, string>,
  conflictsByPlace: ReadonlyMap<string, readonly ConflictId[]>,
  cautions: Cautions,
): void {
  for (const row of placeRows) {
    const iso3 = iso3ByIso2.get(row.iso2) ?? row.iso2;
    for (const kind of ["city", "region"] as const) {
      for (const line of kind === "city" ? row.cities : row.regions) {
        const place = toPlace(line, kind, iso3);
        const key = foldName(place.name);
        if (capitalKeys.has(key) || placesByKey.has(key)) continue;
        placesByKey.set(key, place);
        const conflictIds = conflictsByPlace.get(key);
        names.add(place.name, {
          via: "place",
          place,
          ...(conflictIds ? { conflictIds } : {}),
          ...cautions.of(place.name, key),
        });
      }
    }
  }
}

/** Reads `Name lon lat`; a region may stand without coordinates. */
function toPlace(line: string, kind: "city" | "region", iso3: string): Place {
  const match = /^(.*?)(?: (-?[\d.]+) (-?[\d.]+))?$/.exec(line);
  const name = match?.[1] ?? line;
  const placeId = `${iso3.toLowerCase()}-${foldName(name).replaceAll(" ", "-")}`;
  if (match?.[2] === undefined) return { placeId, name, iso3, kind };
  return { placeId, name, iso3, point: [Number(match[2]), Number(match[3])], kind };
}

function addActorNames(
  names: NameIndex,
  row: ActorRow,
  actor: Actor,
  placesByKey: ReadonlyMap<string, Place>,
  conflictsByPlace: ReadonlyMap<string, readonly ConflictId[]>,
  cautions: Cautions,
): void {
  const years = actor.years ? { years: [actor.years[0]] as const } : {};
  for (const text of row.silent ? (row.aliases ?? []) : [row.name, ...(row.aliases ?? [])]) {
    const key = foldName(text);
    const place = placesByKey.get(key);
    const conflictIds = conflictsByPlace.get(key);
    const via = isAbbreviation(text) ? "abbreviation" : "name";
    const entry: NameEntry = {
      via,
      actor,
      ...(place ? { place } : {}),
      ...(conflictIds ? { conflictIds } : {}),
      ...years,
      ...cautions.of(text, key),
      ...(cautions.needsSupport(text, actor) ? { needsSupport: true } : {}),
    };
    const anyCase = via === "name" && !text.includes(" ") && text.length >= 5 && !cautions.isAlsoWord(text);
    names.add(text, entry, anyCase);
    // Older papers write F.L.N.
    if (/^[A-Z]{3,6}$/.test(text)) names.add(`${[...text].join(".")}.`, entry);
    // British papers write Nato, Farc and Unita; three letters would too often be a word or a given name.
    if (/^[A-Z]{4,}$/.test(text) && !cautions.isAlsoWord(text) && !SURNAMES.has(key) && entry.inCapitals !== "never")
      names.add(text[0] + text.slice(1).toLowerCase(), entry);
  }
  for (const text of row.adjectives ?? [])
    names.add(text, { via: "adjective", actor, ...years, ...cautions.of(text, foldName(text)) });
}

/** Places that only a conflict lists: without coordinates, but they point to it. */
function addConflictPlaces(
  names: NameIndex,
  conflicts: Iterable<Conflict>,
  placesByKey: Map<string, Place>,
  conflictsByPlace: ReadonlyMap<string, readonly ConflictId[]>,
  capitalKeys: ReadonlySet<string>,
): void {
  for (const conflict of conflicts) {
    for (const name of conflict.names)
      names.add(name, { via: "war", conflictIds: conflictsByPlace.get(foldName(name)) ?? [] });
    for (const name of conflict.places) {
      const key = foldName(name);
      if (placesByKey.has(key) || capitalKeys.has(key)) continue;
      const place = toPlace(name, "region", conflict.countries[0] ?? "");
      placesByKey.set(key, place);
      names.add(name, { via: "place", place, conflictIds: conflictsByPlace.get(key) ?? [] });
    }
  }
}

function addPerson(names: NameIndex, row: PersonRow, actors: ReadonlyMap<string, Actor>): void {
  const actor = actors.get(row.actor);
  if (!actor) return;
  const [from = 0, to] = row.years;
  const parts = row.name.split(" ");
  const surname = parts.at(-1) ?? row.name;
  const givenNames = new Set(parts.slice(0, -1).map((part) => names.intern(foldName(part))));
  const years: readonly [number, number?] = to === undefined ? [from] : [from, to];
  const base: NameEntry = { via: "person", actor, years, givenNames };
  names.add(row.name, base);
  for (const alias of row.aliases ?? []) names.add(alias, base);
  if (parts.length === 1 || row.surname === "never") return;
  const titled: NameEntry = { ...base, titledOnly: true };
  names.add(surname, row.surname === "titled" ? titled : base);
  // "Mr. Maliki" for Nouri al-Maliki; alone, what is behind the article is often a given name.
  const behindArticle = /^[ae]l-(.{4,})$/i.exec(surname)?.[1];
  if (behindArticle) names.add(behindArticle, titled);
}
