import type { DayPart, RelativeUnit, Season } from "./types.js";

const MONTH_NAMES = [
  ["january", "jan"],
  ["february", "feb"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
] as const;

const WEEKDAY_NAMES = [
  ["monday", "mon"],
  ["tuesday", "tues", "tue"],
  ["wednesday", "weds", "wed"],
  ["thursday", "thurs", "thur", "thu"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
] as const;

const numbered = (names: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, index) => forms.map((form) => [form, index + 1] as const)));

/** Month names and abbreviations → 1..12. */
export const MONTHS = numbered(MONTH_NAMES);
/** Weekday names and abbreviations → 1 (Monday)..7. */
export const WEEKDAYS = numbered(WEEKDAY_NAMES);

/** Month words that are also ordinary words or names of people: they need a capital and a telling neighbour. */
export const SHY_MONTHS: ReadonlySet<string> = new Set([
  "may",
  "march",
  "mar",
  "jan",
  "dec",
  "sep",
  "apr",
  "jun",
  "jul",
]);

const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";

/** Number words below twenty, and "a", "an". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...ONES.split(" ").map((name, value) => [name, value] as const),
  ["a", 1],
  ["an", 1],
]);
/** "twenty".."ninety". */
export const TENS_NUMBERS: ReadonlyMap<string, number> = new Map(
  TENS.split(" ").map((name, index) => [name, (index + 2) * 10] as const),
);

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";
/** "first".."twentieth" → 1..20. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  ORDINALS.split(" ").map((name, index) => [name, index + 1] as const),
);

/** Unit words → unit. A fortnight is two weeks and stands apart. */
export const UNITS: ReadonlyMap<string, RelativeUnit> = new Map([
  ["minute", "minute"],
  ["minutes", "minute"],
  ["min", "minute"],
  ["mins", "minute"],
  ["hour", "hour"],
  ["hours", "hour"],
  ["hr", "hour"],
  ["hrs", "hour"],
  ["day", "day"],
  ["days", "day"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["year", "year"],
  ["years", "year"],
]);

/** Words for a part of the day. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map([
  ["night", "night"],
  ["nighttime", "night"],
  ["nightfall", "evening"],
  ["dusk", "evening"],
  ["sunset", "evening"],
  ["sundown", "evening"],
  ["dawn", "dawn"],
  ["daybreak", "dawn"],
  ["sunrise", "dawn"],
  ["morning", "morning"],
  ["afternoon", "afternoon"],
  ["evening", "evening"],
  ["overnight", "overnight"],
]);

/** Season words; "fall" is also a verb and needs a neighbour. */
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ["spring", "spring"],
  ["springtime", "spring"],
  ["summer", "summer"],
  ["autumn", "autumn"],
  ["fall", "autumn"],
  ["winter", "winter"],
  ["wintertime", "winter"],
]);

/** Closed-class words: one of them after a bare number or an ordinal says that no counted thing follows. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor as at after before by for from in into of on onto over since than that this these those through throughout
  till to toward towards under until up upon via when where which while who whose with within without amid among about against along
  around because between during if is are was were be been being has have had will would shall should can could may might must do does did
  he she it its they their them we our you his her i not also both all any each then there here however although though so such
  local gmt utc when once only even still just already again later earlier`
    .split(/\s+/)
    .filter(Boolean),
);

/** Nouns that a year names: "the 1994 ceasefire", "the 2020 war". */
export const EVENT_NOUNS: ReadonlySet<string> = new Set(
  `war wars ceasefire ceasefires cease truce truces armistice agreement agreements deal accord accords peace conflict treaty pact
  invasion uprising revolution coup election elections fighting clashes offensive protocol memorandum cessation hudna tahdiya lull
  pullout withdrawal settlement understanding understandings intifada attack attacks hostilities operation arrangement moratorium`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words before a time that say how it bears on its verb. */
export const PREPOSITIONS: ReadonlySet<string> = new Set(
  "from since until till by at on for after before during in through between within of starting beginning effective around".split(
    " ",
  ),
);

/** ISO 8601 duration of an amount of a unit. */
export function toIsoDuration(amount: number, unit: RelativeUnit): string {
  const letter = { minute: "M", hour: "H", day: "D", week: "W", month: "M", year: "Y" }[unit];
  return unit === "minute" || unit === "hour" ? `PT${amount}${letter}` : `P${amount}${letter}`;
}
