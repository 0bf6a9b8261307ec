import { either, NUMBER, optional, type Reading, reading, sequence, type TimeRule, tokenAt, word } from "../pattern.js";
import { type Token, toPlainNumber } from "../tokens.js";
import { EVENT_NOUNS, FUNCTION_WORDS } from "../words.js";
import { hasNumberBefore, year } from "./parts.js";

const FIRM = new Set(["in", "since", "during", "circa", "mid", "late", "early"]);
const LOOSE = new Set([
  "of",
  "by",
  "from",
  "until",
  "till",
  "before",
  "after",
  "through",
  "about",
  "around",
  "between",
  "to",
  "and",
  "(",
  "-",
  "year",
]);
/** How far after "the 1994" its noun may stand: "the 1992 Chapultepec Peace Accords". */
const NOUN_REACH = 6;

/** The words around a bare four-digit number make it a year. */
function isYear(tokens: readonly Token[], at: number, next: number): boolean {
  const value = Number(tokens[at]?.text);
  if (value < 1900 || value > 2050 || hasNumberBefore(tokens, at)) return false;
  const after = tokenAt(tokens, next);
  if (after?.glued && (after.text === "%" || after.text === "°" || after.lower === "s")) return false;
  const ends = after === undefined || after.kind === "mark" || FUNCTION_WORDS.has(after.lower);
  const before = tokens[at - 1]?.lower ?? "";
  if (after && EVENT_NOUNS.has(after.lower)) return true;
  if (before === "of" && ACCORDS.has(tokens[at - 2]?.lower ?? "") && !after?.lower.endsWith("s")) return true;
  if (FIRM.has(before)) return ends || value % 100 !== 0;
  if (LOOSE.has(before) && ends)
    return before !== "(" || after?.text === ")" || after?.text === "-" || after?.text === "–";
  return namesEvent(tokens, at, next);
}

/** Known by their year: "the truce of 1998 lasted", "declared the cease-fire of 1967 void". */
const ACCORDS = new Set([
  "truce",
  "ceasefire",
  "cease-fire",
  "armistice",
  "accord",
  "accords",
  "agreement",
  "treaty",
  "pact",
]);

/** "the 2006 Lebanon war": a determiner before, an event's noun within reach. */
function namesEvent(tokens: readonly Token[], at: number, next: number): boolean {
  if (!["the", "a", "an", "this", "that", "its", "their", "'", "’"].includes(tokens[at - 1]?.lower ?? "")) return false;
  for (let i = next; i < next + NOUN_REACH; i++) {
    const token = tokenAt(tokens, i);
    if (!token || (token.kind === "mark" && token.text !== "-") || token.kind === "number") return false;
    if (EVENT_NOUNS.has(token.lower)) return true;
    if (FUNCTION_WORDS.has(token.lower)) return false;
  }
  return false;
}

/** "in 1994", "the 1994 ceasefire", "2020 war". */
export const yearAlone: TimeRule = {
  name: "year",
  opens: [NUMBER],
  pattern: reading(year, (value, tokens, at, next): Reading | undefined =>
    isYear(tokens, at, next) ? { kind: "point", known: { year: value, ...approximate(tokens, at) } } : undefined,
  ),
  examples: [
    "in 1994",
    "the 1994 ceasefire",
    "since 2014,",
    "2020 war",
    "the 1992 Chapultepec Peace Accords",
    "the truce of 1949.",
    "the truce of 1998 lasted",
    "about 2009",
  ],
  counterExamples: [
    "1,960 soldiers",
    "UN resolution 2254",
    "of 2000 fighters",
    "a total of 1960 soldiers",
    "in 2000 villages",
    "the 1990s",
    "a 2,000-member force",
    "$2000",
  ],
};

function approximate(tokens: readonly Token[], at: number): { approximate?: true } {
  const before = tokens[at - 1]?.lower ?? "";
  const start = before === "-" ? (tokens[at - 2]?.lower ?? "") : before;
  const ofThe = before === "of" ? (tokens[at - 2]?.lower ?? "") : "";
  return ["about", "around", "circa", "mid", "late", "early"].includes(start) ||
    ["end", "beginning", "middle", "start"].includes(ofThe)
    ? { approximate: true }
    : {};
}

/** "1992 to 1994", "1980-88". */
export const years: TimeRule = {
  name: "years",
  opens: [NUMBER],
  pattern: reading(
    sequence(year, word("-", "–", "—", "to", "and", "until", "through", "/"), either(year, twoDigitEnd)),
    ([first, , last], tokens, at): Reading | undefined => {
      const end = last < 100 ? first - (first % 100) + last : last;
      const joiner = tokens[at + 1]?.lower ?? "";
      const said = ["from", "between", "in", "(", "the", "of", "during", "since"].includes(tokens[at - 1]?.lower ?? "");
      const dashed = joiner === "-" || joiner === "–" || joiner === "—" || joiner === "/";
      if (end <= first || first < 1900 || end > 2050 || (!dashed && !said) || (dashed && end - first > 60))
        return undefined;
      if (joiner === "and" && tokens[at - 1]?.lower !== "between") return undefined;
      return { kind: "range", known: { year: first }, until: { year: end } };
    },
  ),
  examples: ["from 1992 to 1994", "1980-88", "between 2006 and 2008", "1992–1994"],
  counterExamples: ["2006-03", "1994 to 1992", "2000 to 3000 men"],
};

function twoDigitEnd(tokens: readonly Token[], at: number) {
  const value = tokens[at]?.text.length === 2 && tokens[at]?.glued ? toPlainNumber(tokens[at]) : undefined;
  return value === undefined || value < 13 ? undefined : { value, next: at + 1 };
}

/** "the 1990s", "the early 1990s", "the mid-'90s": a decade gives no date. */
export const decade: TimeRule = {
  name: "decade",
  opens: [NUMBER, "early", "late", "mid"],
  pattern: reading(
    sequence(
      optional(word("early", "late", "mid")),
      optional(word("-")),
      optional(word("'", "’")),
      (tokens, at) => {
        const value = toPlainNumber(tokens[at]);
        return value !== undefined &&
          value % 10 === 0 &&
          (tokens[at]?.text.length === 4 || tokens[at]?.text.length === 2)
          ? { value, next: at + 1 }
          : undefined;
      },
      optional(word("'", "’")),
      word("s"),
    ),
    (_, tokens, _at, next): Reading | undefined => (tokens[next - 1]?.glued ? { kind: "vague", known: {} } : undefined),
  ),
  examples: ["the 1990s", "the early 1990s", "mid-1980s"],
  counterExamples: ["1994 s"],
};
