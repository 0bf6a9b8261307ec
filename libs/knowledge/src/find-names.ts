import type { Lookups } from "./build-index.js";
import { foldName } from "./fold.js";
import { isMeant, type Reading } from "./judge-name.js";
import type { NameEntry } from "./name-index.js";
import { joinsPrevious, tokenize } from "./tokenize.js";
import type { NameHit } from "./types.js";

/** The names of a text, and how many words were looked up on the way, which is what speed is counted by. */
export interface Scan {
  readonly hits: readonly NameHit[];
  readonly wordsVisited: number;
}

/** A match whose entry is chosen only after the whole text was read. */
interface Match {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly NameEntry[];
}

/** Words of Georgia the American state, and of Georgia the country. */
const GEORGIA_STATE = /\b(?:Atlanta|Savannah|Republicans?|Democrats?|Alabama|Florida|Carolina|Tennessee|Gov\.)/;
const GEORGIA_COUNTRY = /\b(?:Tbilisi|Georgians?|Ossetia|Abkhazia|Russian?|Caucasus|Saakashvili|Armenia)/;

/** Finds all listed names: one pass over the words, longest match first; ambiguous ones are settled by the rest of the text. */
export function scanNames(lookups: Lookups, text: string, year: number | undefined): Scan {
  const { names } = lookups;
  const words = tokenize(text);
  const ids = new Int32Array(words.count).fill(-1);
  let wordsVisited = 0;
  const idOf = (i: number): number => {
    let id = ids[i] as number;
    if (id === -1) {
      id = names.idOf(words, i);
      ids[i] = id;
      wordsVisited++;
    }
    return id;
  };
  const reading: Reading = { words, names, idOf };
  const matches: Match[] = [];
  for (let i = 0; i < words.count; ) {
    if (!names.mayBegin(words.hash[i] as number)) {
      i++;
      continue;
    }
    let node = names.step(0, idOf(i));
    let found: NameEntry[] | undefined;
    let foundTo = i + 1;
    for (let to = i + 1; node !== 0; to++) {
      const entries = names.entriesAt(node, words, i);
      if (entries) {
        found = entries;
        foundTo = to;
      }
      if (to >= words.count || !joinsPrevious(words, to)) break;
      node = names.step(node, idOf(to));
    }
    if (!found) {
      i++;
      continue;
    }
    const to = foundTo;
    const from = i;
    const meant = inOffice(
      found.filter((entry) => entry.via === "decoy" || isMeant(entry, reading, from, to, year)),
      year,
    );
    if (meant.length > 0)
      matches.push({ start: words.start[from] as number, end: words.end[to - 1] as number, entries: meant });
    i = meant.length > 0 || to - from > 1 ? to : from + 1;
  }
  return { hits: settle(lookups, text, matches, year), wordsVisited };
}

/** Of a person's offices those held in the year itself; the year's grace to either side is for where none was. */
function inOffice(entries: readonly NameEntry[], year: number | undefined): readonly NameEntry[] {
  if (year === undefined || entries.length < 2) return entries;
  const isHeld = ({ via, years }: NameEntry) =>
    via === "person" && years !== undefined && year >= years[0] && year <= (years[1] ?? year);
  return entries.some(isHeld) ? entries.filter((entry) => entry.via !== "person" || isHeld(entry)) : entries;
}

/** Turns matches into hits: decoys fall out, and of several meanings the one that the rest of the text supports stays. */
function settle(lookups: Lookups, text: string, matches: readonly Match[], year: number | undefined): NameHit[] {
  const mentions = countCountries(matches);
  const hits: NameHit[] = [];
  let georgia: boolean | undefined;
  for (const match of matches) {
    const supported = ofTheYear(match.entries, year).filter(
      (entry) => !entry.needsSupport || isSupported(entry, mentions),
    );
    // A name standing alone was asked for by itself.
    const entries = supported.length === 0 && matches.length === 1 && isWhole(text, match) ? match.entries : supported;
    const entry = entries.length === 1 ? entries[0] : choose(lookups, text, { ...match, entries }, mentions);
    if (!entry || entry.via === "decoy" || isRestOfName(text, match, entry)) continue;
    if (entry.contest === "georgia") {
      georgia ??= GEORGIA_COUNTRY.test(text) || !GEORGIA_STATE.test(text);
      if (!georgia) continue;
    }
    hits.push(toHit(match, entry));
  }
  return hits;
}

/** A name that states bore one after the other ("Yugoslavia"): of the one that there was in the year, else of the one that there is. */
function ofTheYear(entries: readonly NameEntry[], year: number | undefined): readonly NameEntry[] {
  if (entries.length < 2 || !entries.every(({ actor }) => actor?.kind === "state")) return entries;
  const hasYears = ({ actor }: NameEntry) => actor?.years?.[1] !== undefined;
  const isThere = ({ actor }: NameEntry) =>
    year !== undefined && year >= (actor?.years?.[0] ?? 0) && year <= (actor?.years?.[1] ?? year);
  const gone = entries.filter((entry) => hasYears(entry) && isThere(entry));
  const present = entries.filter((entry) => !hasYears(entry));
  return gone.length > 0 ? gone : present.length > 0 ? present : entries;
}

const isSupported = (entry: NameEntry, mentions: ReadonlyMap<string, number>): boolean =>
  entry.actor?.countries.some((country) => mentions.has(country)) ?? false;

/** "Maarat al-Numan" is not Numan in Nigeria: a small town's name behind a hyphen is the rest of another one. */
const isRestOfName = (text: string, { start }: Match, entry: NameEntry): boolean =>
  entry.place !== undefined && entry.actor === undefined && !entry.conflictIds && text[start - 1] === "-";

const isWhole = (text: string, { start, end }: Match): boolean => text.trim().length <= end - start + 2;

function countCountries(matches: readonly Match[]): Map<string, number> {
  const mentions = new Map<string, number>();
  for (const { entries } of matches) {
    const [entry] = entries;
    if (entries.length !== 1 || !entry || entry.needsSupport) continue;
    const countries = entry.actor ? entry.actor.countries : entry.place ? [entry.place.iso3] : [];
    for (const country of countries.slice(0, 2)) mentions.set(country, (mentions.get(country) ?? 0) + 1);
  }
  return mentions;
}

/** Decoys first, then names over places and people, then the actor whose countries the text speaks of most, then the listed default. */
function choose(
  lookups: Lookups,
  text: string,
  match: Match,
  mentions: ReadonlyMap<string, number>,
): NameEntry | undefined {
  const decoy = match.entries.find((entry) => entry.via === "decoy");
  if (decoy) return decoy;
  const rank = Math.min(...match.entries.map(rankOf));
  const best = match.entries.filter((entry) => rankOf(entry) === rank);
  const [first] = best;
  if (!first || best.every((entry) => entry.actor === first.actor)) return first;
  const supportOf = ({ actor }: NameEntry) => {
    const [home = 0, ...others] = (actor?.countries ?? []).map((country) => mentions.get(country) ?? 0);
    return { home, most: Math.max(home, ...others) };
  };
  const supported = best
    .map((entry) => ({ entry, ...supportOf(entry) }))
    .filter(({ most }) => most > 0)
    // "Kurdish forces" in a text on Iraq alone: of two that fight there, the one at home there.
    .sort((x, y) => y.most - x.most || y.home - x.home);
  const [winner, next] = supported;
  const isTied =
    next?.most === winner?.most && next?.home === winner?.home && next?.entry.actor !== winner?.entry.actor;
  if (winner && !isTied) return winner.entry;
  const byDefault = lookups.defaults.get(foldName(text.slice(match.start, match.end)));
  if (byDefault !== undefined) return best.find((entry) => entry.actor?.actorId === byDefault);
  // Of a person's offices the last one is meant where nothing says which.
  return first.via === "person"
    ? best.reduce((last, entry) => (startOf(entry) > startOf(last) ? entry : last))
    : undefined;
}

const startOf = (entry: NameEntry): number => entry.years?.[0] ?? 0;

/** Persons yield to names: "Jordan" the country is not to be hidden by a minister of that name. */
function rankOf(entry: NameEntry): number {
  if (entry.via === "person") return 1;
  if (entry.via === "place") return 2;
  return 0;
}

function toHit({ start, end }: Match, entry: NameEntry): NameHit {
  return {
    start,
    end,
    ...(entry.actor ? { actor: entry.actor } : {}),
    ...(entry.place ? { place: entry.place } : {}),
    ...(entry.conflictIds ? { conflictIds: entry.conflictIds } : {}),
    via: entry.via as NameHit["via"],
  };
}
