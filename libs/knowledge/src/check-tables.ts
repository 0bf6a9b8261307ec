import type { NameIndex } from "./name-index.js";
import type { ActorRow, ConflictRow, PersonRow, StateRow, TheatreRow } from "./tables.js";

/** The tables that a check looks at together, so that references can be followed. */
export interface Tables {
  readonly states: readonly StateRow[];
  readonly actors: readonly ActorRow[];
  readonly conflicts: readonly ConflictRow[];
  readonly theatres: readonly TheatreRow[];
  readonly people: readonly PersonRow[];
}

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const YEAR_MIN = 1700;
const YEAR_MAX = 2030;

/**
 * What is wrong with the tables, one sentence per fault; empty when all is well.
 *
 * Shape: `iso3s` are the codes that count as countries. Checks ids, references, years and doubled names.
 */
export function checkTables(tables: Tables, iso3s: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  const known = new Set([...iso3s, ...tables.actors.map((row) => row.id)]);
  const bodies = new Set(tables.actors.filter(({ kind }) => kind === "international").map(({ id }) => id));
  const expectActor = (id: string, where: string) => {
    if (!known.has(id)) faults.push(`${where} names the actor ${id}, which is in no table`);
  };
  const expectCountries = (countries: readonly string[], where: string) => {
    for (const iso3 of countries) if (!iso3s.has(iso3)) faults.push(`${where} has the unknown country ${iso3}`);
  };
  const expectUnique = (texts: readonly string[], where: string) => {
    const doubled = texts.filter((text, i) => texts.indexOf(text) !== i);
    for (const text of doubled) faults.push(`${where} has "${text}" twice`);
    if (texts.some((text) => text.trim() !== text || text === "")) faults.push(`${where} has an empty or padded text`);
  };
  const expectYears = (years: readonly number[] | undefined, where: string) => {
    if (!years) return;
    const [from = 0, to = from] = years;
    const isSound = Number.isInteger(from) && Number.isInteger(to) && from >= YEAR_MIN && from <= to && to <= YEAR_MAX;
    if (!isSound || years.length > 2) faults.push(`${where} has the impossible years ${years.join("-")}`);
  };

  for (const row of tables.states) {
    expectCountries([row.iso3], `state ${row.iso3}`);
    expectUnique([...(row.names ?? []), ...(row.institutions ?? [])], `state ${row.iso3}`);
  }
  expectUnique(
    tables.actors.map((row) => row.id),
    "the table of actors",
  );
  for (const row of tables.actors) {
    const where = `actor ${row.id}`;
    if (!KEBAB.test(row.id)) faults.push(`${where} is not in kebab case`);
    if (row.ucdp !== undefined && !/^\d+$/.test(row.ucdp)) faults.push(`${where} has the UCDP id ${row.ucdp}`);
    expectCountries(row.countries, where);
    expectUnique([row.name, ...(row.aliases ?? [])], where);
    expectYears(row.years, where);
    for (const id of [...(row.parent ? [row.parent] : []), ...(row.patrons ?? [])]) expectActor(id, where);
    if (row.parent === row.id) faults.push(`${where} is its own parent`);
  }
  expectUnique(
    tables.actors.flatMap((row) => (row.ucdp ? [row.ucdp] : [])),
    "the UCDP ids of actors",
  );
  expectUnique(
    tables.conflicts.map((row) => row.id),
    "the table of conflicts",
  );
  for (const row of tables.conflicts) {
    const where = `conflict ${row.id}`;
    for (const id of row.actors.slice(0, 2))
      if (bodies.has(id)) faults.push(`${where} has ${id} among the two that tell it, which is named beside every war`);
    if (!KEBAB.test(row.id)) faults.push(`${where} is not in kebab case`);
    expectCountries(row.countries, where);
    expectUnique(row.actors, where);
    expectUnique(row.places, where);
    expectYears(row.years, where);
    if (row.actors.length === 0 || row.countries.length === 0) faults.push(`${where} has nobody or no country`);
    for (const id of [...row.actors, ...Object.values(row.nicknames)]) expectActor(id, where);
  }
  expectUnique(
    tables.theatres.flatMap((row) => row.conflicts),
    "the table of theatres",
  );
  for (const { id, conflicts } of tables.theatres) {
    if (!KEBAB.test(id)) faults.push(`theatre ${id} is not in kebab case`);
    const known = new Set(tables.conflicts.map((row) => row.id));
    for (const one of conflicts) if (!known.has(one)) faults.push(`theatre ${id} holds ${one}, which is no conflict`);
    if (known.has(id) && !conflicts.includes(id)) faults.push(`theatre ${id} bears the id of a conflict outside it`);
  }
  for (const row of tables.people) {
    expectActor(row.actor, `person ${row.name}`);
    expectYears(row.years, `person ${row.name}`);
    expectUnique([row.name, ...(row.aliases ?? [])], `person ${row.name}`);
  }
  return faults;
}

/**
 * The spellings that name more than one actor.
 *
 * Persons and places are left out: a name of an actor goes before them, and a person's offices are told apart by year.
 */
export function findAmbiguousNames(names: NameIndex): ReadonlyMap<string, readonly string[]> {
  const ambiguous = new Map<string, readonly string[]>();
  for (const { spelling, entries } of names.listed()) {
    const actors = entries.flatMap(({ via, actor }) =>
      actor && via !== "person" && via !== "place" ? [actor.actorId] : [],
    );
    const distinct = [...new Set(actors)];
    if (distinct.length > 1) ambiguous.set(spelling, distinct.sort());
  }
  return ambiguous;
}
