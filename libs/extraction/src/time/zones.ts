import {
  ZONE_ABBREVIATIONS,
  ZONES_OF_FORMER_STATES,
  ZONES_OF_PLACES,
  ZONES_OF_STATES,
} from "./data/zones-of-states.js";
import { isCapitalised, type Token } from "./tokens.js";
import { FUNCTION_WORDS } from "./words.js";

const rows = (table: string): string[][] =>
  table
    .trim()
    .split("\n")
    .map((row) => row.split("|"));

const stateRows = [...rows(ZONES_OF_STATES), ...rows(ZONES_OF_FORMER_STATES)];
const zonesByState = new Map(stateRows.map(([iso3 = "", zone = ""]) => [iso3, zone]));

const zonesByName = new Map<string, string>();
for (const [, zone = "", names = ""] of stateRows)
  for (const name of names.split(",")) if (name && !zonesByName.has(name)) zonesByName.set(name, zone);
for (const [zone = "", names = ""] of rows(ZONES_OF_PLACES))
  for (const name of names.split(",")) zonesByName.set(name, zone);

const zonesByAbbreviation = new Map<string, string>();
for (const [zone = "", names = ""] of rows(ZONE_ABBREVIATIONS))
  for (const name of names.split(",")) zonesByAbbreviation.set(name, zone);

/** IANA zone of a state by ISO 3166 alpha-3 code, the capital's where the state has several; undefined for an unknown code. */
export const zoneOfState = (iso3: string): string | undefined => zonesByState.get(iso3);

/** First words, in lower case, of everything `readZone` reads. */
export const zoneOpeners: readonly string[] = [
  ...new Set([
    "local",
    ...[...zonesByName.keys(), ...zonesByAbbreviation.keys()].map((name) => name.toLowerCase().split(/[ -]/)[0] ?? ""),
  ]),
].filter((name) => name !== "z");

const OFFSET = /^(?:GMT|UTC) ?([+-])(\d{1,2})(?::?(\d{2}))?$/i;

/**
 * The zone that words name: "Moscow time" → Europe/Moscow, "GMT" → UTC, "GMT+3" → "+03:00", "local time" → "local".
 *
 * Errors: none; undefined for a name that no zone has, and for abbreviations of several zones (IST, AST).
 */
export function zoneOfName(words: string): string | undefined {
  const trimmed = words.trim();
  const offset = OFFSET.exec(trimmed);
  if (offset) return `${offset[1]}${offset[2]?.padStart(2, "0")}:${offset[3] ?? "00"}`;
  const abbreviation = zonesByAbbreviation.get(trimmed.toUpperCase());
  if (abbreviation !== undefined) return abbreviation || undefined;
  const name = trimmed.toLowerCase().replace(/ ?\btime$/, "");
  return name === "local" ? "local" : zonesByName.get(name);
}

const SIGNS = new Map([
  ["+", "+"],
  ["-", "-"],
  ["–", "-"],
  ["−", "-"],
]);

/** Reads a zone after a clock; "" for an abbreviation of several zones: "GMT", "GMT+3", "local time", "(Damascus time)", "Addis Ababa time", "Z" glued to the number. */
export function readZone(
  tokens: readonly Token[],
  at: number,
): { readonly value: string; readonly next: number } | undefined {
  const first = tokens[at];
  if (!first || first.afterBreak) return undefined;
  if (first.text === "(" || (first.text === "," && tokens[at + 1]?.kind === "word")) {
    const inner = readZone(tokens, at + 1);
    if (first.text === ",") return inner;
    return inner && tokens[inner.next]?.text === ")" ? { value: inner.value, next: inner.next + 1 } : undefined;
  }
  if (first.kind !== "word") return undefined;
  if (first.lower === "local") {
    const named = tokens[at + 1]?.lower;
    return { value: "local", next: at + (named === "time" || named === "hours" ? 2 : 1) };
  }
  const named = readAbbreviation(tokens, at) ?? readNamedTime(tokens, at);
  return named && withOffset(tokens, named);
}

/** "Central Africa Time (GMT+2)": the offset in brackets settles a zone that no table knows. */
function withOffset(tokens: readonly Token[], named: { value: string; next: number }): { value: string; next: number } {
  if (tokens[named.next]?.text !== "(") return named;
  const offset = readAbbreviation(tokens, named.next + 1);
  if (!offset || tokens[offset.next]?.text !== ")" || !/^[+-]/.test(offset.value)) return named;
  return { value: named.value === "local" ? offset.value : named.value, next: offset.next + 1 };
}

function readAbbreviation(tokens: readonly Token[], at: number): { value: string; next: number } | undefined {
  const first = tokens[at];
  if (!first || first.text !== first.text.toUpperCase()) return undefined;
  const zone = zonesByAbbreviation.get(first.text);
  if (zone === undefined || (first.text === "Z" && !first.glued)) return undefined;
  const sign = SIGNS.get(tokens[at + 1]?.text ?? "");
  const hours = tokens[at + 2];
  if (zone === "UTC" && sign && hours?.kind === "number" && hours.text.length <= 2)
    return { value: `${sign}${hours.text.padStart(2, "0")}:00`, next: at + 3 };
  return { value: zone, next: at + (tokens[at + 1]?.lower === "time" ? 2 : 1) };
}

const MOST_NAME_TOKENS = 6;

/** A few capitalised words and "time". A place without a known zone keeps its own time: "local". */
function readNamedTime(tokens: readonly Token[], at: number): { value: string; next: number } | undefined {
  const names: string[] = [];
  for (let next = at; next < at + MOST_NAME_TOKENS; next++) {
    const token = tokens[next];
    if (!token || token.afterBreak) return undefined;
    if (token.lower === "time" && names.length > 0) {
      const zone = zonesByName.get(names.join(" ").replaceAll(" - ", "-"));
      if (zone === undefined && (names.length > 2 || names.some((name) => FUNCTION_WORDS.has(name)))) return undefined;
      return { value: zone ?? "local", next: next + 1 };
    }
    if (token.text === "-" ? names.length === 0 : token.kind !== "word" || !isCapitalised(token)) return undefined;
    names.push(token.lower);
  }
  return undefined;
}
