import { createRequire } from "node:module";
import { toActorId } from "#domain";
import { stateRows } from "./tables.js";
import type { Actor, NameVia, Place } from "./types.js";

/** The part of a row of `world-countries` that is read. */
interface Country {
  readonly cca2: string;
  readonly cca3: string;
  readonly independent: boolean;
  readonly name: { readonly common: string; readonly official: string };
  readonly altSpellings: readonly string[];
  readonly capital: readonly string[];
  readonly demonyms?: { readonly eng?: { readonly m: string } };
  readonly latlng: readonly [number, number];
}

/** A name of a state and the way it points there. */
export interface StateName {
  readonly text: string;
  readonly via: NameVia | "place";
}

/** A state or territory with everything it goes by; a territory has no actor. */
export interface State {
  readonly iso2: string;
  readonly iso3: string;
  readonly actor?: Actor;
  readonly place: Place;
  readonly names: readonly StateName[];
}

/** `world-countries` gives Kosovo the unassigned code UNK; XKX is what statistics offices write. */
const toIso3 = (cca3: string) => (cca3 === "UNK" ? "XKX" : cca3);
/** States in the eyes of those who code conflicts, though not independent in the package's. */
const TREATED_AS_STATES = new Set(["PSE", "TWN", "ESH", "XKX"]);
const ENGLISH_LONG_FORM = /\b(Republic|Kingdom|State|States|Union|Federation|Principality|Commonwealth|Sultanate)\b/;

/** All ISO 3166 states and territories, from `world-countries` with our additions and corrections over it. */
export function readStates(): readonly State[] {
  const countries = createRequire(import.meta.url)(
    "world-countries/dist/countries-unescaped.json",
  ) as readonly Country[];
  const rows = new Map(stateRows.map((row) => [row.iso3, row]));
  return countries.map((country) => {
    const iso3 = toIso3(country.cca3);
    const row = rows.get(iso3);
    const name = row?.name ?? country.name.common;
    const point: readonly [number, number] = [country.latlng[1], country.latlng[0]];
    const place: Place = { placeId: iso3, name, iso3, point, kind: "country" };
    const longForms = country.altSpellings.filter(
      (spelling) => ENGLISH_LONG_FORM.test(spelling) && !/[,(]/.test(spelling),
    );
    const names = [name, country.name.common, country.name.official, ...longForms, ...(row?.names ?? [])].filter(
      (spelling) => !row?.drop?.includes(spelling),
    );
    if (!country.independent && !TREATED_AS_STATES.has(iso3))
      return { iso2: country.cca2, iso3, place, names: unique(names).map((text) => ({ text, via: "place" as const })) };
    const adjectives = row?.adjectives ?? toAdjectives(country.demonyms?.eng?.m);
    const people = [...adjectives.flatMap(toPlural), ...(row?.people ?? [])];
    const capitals = [...(row?.capitals ?? []), ...(row?.onlyTheseCapitals ? [] : country.capital)];
    const actor: Actor = {
      actorId: toActorId(iso3),
      name,
      kind: "state",
      iso3,
      aliases: unique(names),
      countries: [iso3],
    };
    return {
      iso2: country.cca2,
      iso3,
      actor,
      place,
      names: [
        ...unique(names).map((text) => ({
          text,
          via: isAbbreviation(text) ? ("abbreviation" as const) : ("name" as const),
        })),
        ...unique(adjectives).map((text) => ({ text, via: "adjective" as const })),
        ...unique(people).map((text) => ({ text, via: "demonym" as const })),
        ...unique(capitals).map((text) => ({ text, via: "capital" as const })),
        ...(row?.institutions ?? []).map((text) => ({ text, via: "institution" as const })),
      ],
    };
  });
}

/** Capitals only, perhaps with dots, digits and hyphens: "U.S.", "FARC-EP", "M23". */
export const isAbbreviation = (text: string): boolean => /^[A-Z0-9][A-Z0-9.\-/ ]*$/.test(text) && /[A-Z]/.test(text);

const toAdjectives = (demonym: string | undefined): readonly string[] => (demonym ? demonym.split(", ") : []);

/** "Israeli" has "Israelis"; "Chinese", "French" and "Swiss" have no other plural. */
const toPlural = (adjective: string): readonly string[] => (/(i|an|o|k|ot)$/.test(adjective) ? [`${adjective}s`] : []);

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)];
