import { HOLIDAYS } from "../holidays.js";
import { optional, type Reading, reading, sequence, type TimeRule, tokenAt, word } from "../pattern.js";
import { isCapitalised, type Token } from "../tokens.js";
import { year, yearWords } from "./parts.js";

/** Names as token sequences, in lower case, longest first where one begins another. */
const NAMES: readonly (readonly [string, string])[] = [
  ["eastern orthodox christmas", "orthodox-christmas"],
  ["orthodox christmas", "orthodox-christmas"],
  ["christmas eve", "christmas-eve"],
  ["christmas day", "christmas"],
  ["christmas", "christmas"],
  ["new year ' s eve", "new-years-eve"],
  ["new year ’ s eve", "new-years-eve"],
  ["new year ' s day", "new-year"],
  ["new year ’ s day", "new-year"],
  ["new year ' s", "new-year"],
  ["new year ’ s", "new-year"],
  ["new year", "new-year"],
  ["orthodox easter", "orthodox-easter"],
  ["orthodox good friday", "orthodox-good-friday"],
  ["easter sunday", "easter"],
  ["easter monday", "easter-monday"],
  ["easter", "easter"],
  ["good friday", "good-friday"],
  ["palm sunday", "palm-sunday"],
  ["holy week", "holy-week"],
  ["ramadan", "ramadan"],
  ["ramadhan", "ramadan"],
  ["ramazan", "ramadan"],
  ["eid al - fitr", "eid-al-fitr"],
  ["eid ul - fitr", "eid-al-fitr"],
  ["eid - al - fitr", "eid-al-fitr"],
  ["eid al fitr", "eid-al-fitr"],
  ["eid ul fitr", "eid-al-fitr"],
  ["eid al - adha", "eid-al-adha"],
  ["eid ul - adha", "eid-al-adha"],
  ["eid - al - adha", "eid-al-adha"],
  ["eid al adha", "eid-al-adha"],
  ["eid ul adha", "eid-al-adha"],
  ["feast of sacrifice", "eid-al-adha"],
  ["feast of the sacrifice", "eid-al-adha"],
  ["eid", "eid"],
  ["nowruz", "nowruz"],
  ["norouz", "nowruz"],
  ["passover", "passover"],
  ["yom kippur", "yom-kippur"],
  ["tet", "tet"],
];

const byFirst = new Map<string, { readonly words: readonly string[]; readonly key: string }[]>();
for (const [name, key] of NAMES) {
  const words = name.split(" ");
  const first = words[0] ?? "";
  byFirst.set(first, [...(byFirst.get(first) ?? []), { words, key }]);
}
for (const names of byFirst.values()) names.sort((a, b) => b.words.length - a.words.length);

function holidayName(tokens: readonly Token[], at: number): { value: string; next: number } | undefined {
  const first = tokens[at];
  if (!first || !isCapitalised(first)) return undefined;
  for (const { words, key } of byFirst.get(first.lower) ?? [])
    if (words.every((name, index) => tokens[at + index]?.lower === name))
      return { value: key, next: at + words.length };
  return undefined;
}

/** Words that make a feast's name something else: "Good Friday Agreement", "Christmas Island". */
const NOT_FEASTS = new Set([
  "agreement",
  "accord",
  "accords",
  "island",
  "islands",
  "offensive",
  "rising",
  "uprising",
  "massacre",
  "war",
  "tree",
  "trees",
]);

/** "Christmas", "Eid al-Adha 2020", "Orthodox Easter", "last Ramadan". */
export const holiday: TimeRule = {
  name: "feast",
  opens: [...byFirst.keys(), "last", "this", "next"],
  pattern: reading(
    sequence(
      optional(word("last", "this", "next")),
      holidayName,
      optional(sequence(optional(word("of", "in", ",")), year)),
      optional(sequence(optional(word("of", ",")), yearWords)),
    ),
    ([nearest, key, inYear, ofYear], tokens, _at, next): Reading | undefined => {
      const after = tokenAt(tokens, next);
      if (after && NOT_FEASTS.has(after.lower)) return undefined;
      if (key !== "eid" && !HOLIDAYS.has(key)) return undefined;
      const direction = nearest === "last" ? -1 : nearest === "next" ? 1 : undefined;
      const relative =
        ofYear?.[1] ?? (direction === undefined ? undefined : ({ unit: "month", amount: 1, direction } as const));
      return {
        kind: "point",
        known: { ...(inYear ? { year: inYear[1] } : {}), holiday: key },
        ...(relative ? { relative } : {}),
      };
    },
  ),
  examples: [
    "Christmas",
    "Eid al-Adha",
    "Orthodox Easter",
    "New Year's Eve",
    "Ramadan this year",
    "Easter Sunday",
    "Holy Week",
    "Tet 1968",
    "EID AL-FITR",
  ],
  counterExamples: ["Good Friday Agreement", "Christmas Island", "the easter egg", "the Tet Offensive"],
};
