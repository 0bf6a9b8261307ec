import { optional, type Reading, reading, sequence, type TimeRule, word } from "../pattern.js";
import { isCapitalised, type Token } from "../tokens.js";
import { EVENT_NOUNS, MONTHS } from "../words.js";
import {
  approximately,
  dayNumber,
  fromApproximately,
  fromYearTail,
  MODIFIER_WORDS,
  month,
  NEAREST_WORDS,
  nearest,
  shortYear,
  yearTail,
} from "./parts.js";

/** After one of these a month's name is a month; of "May" only after the shy ones: "by May" and "to May" may speak of a person. */
const TELLING = new Set(
  "in since last this next until till late early mid during through throughout between from by of before after and or to - –".split(
    " ",
  ),
);
const SHY_TELLING = new Set("in since last this next until till late early mid - during through throughout".split(" "));
/** Months that are also given names: a capitalised word after them is a surname. */
const GIVEN_NAMES = new Set(["august", "april", "june"]);
const DETERMINERS = new Set(["a", "the", "its", "their", "his", "this", "that", "'", "’", "s"]);

/** What a march, not the month, goes on with. */
const MARCH_ON = new Set(["of", "on", "to", "for", "through", "past"]);

const isAbbreviation = (token: Token): boolean =>
  token.text.length <= 4 && !["june", "july", "may"].includes(token.lower);

/** Month and year together need no neighbour. */
export const monthYear: TimeRule = {
  name: "month and year",
  opens: [...MONTHS.keys(), ...MODIFIER_WORDS],
  pattern: reading(sequence(optional(approximately), month, yearTail), ([how, monthNumber, tail]): Reading => {
    const { known, relative } = fromYearTail(tail);
    return {
      kind: "point",
      known: { ...known, month: monthNumber, ...fromApproximately(how) },
      ...(relative ? { relative } : {}),
    };
  }),
  examples: [
    "June 2020",
    "late September 2020",
    "mid-March 2014",
    "late May of this year",
    "April last year",
    "Nov. 2020",
    "early June 1990",
    "the end of May 1992",
  ],
  counterExamples: ["may 2000 soldiers", "June 2000 soldiers"],
};

/** A month alone: "in June", "last September", "since late May". */
export const monthAlone: TimeRule = {
  name: "month",
  opens: [...MONTHS.keys(), ...MODIFIER_WORDS, ...NEAREST_WORDS],
  pattern: reading(
    sequence(optional(nearest), optional(approximately), month),
    ([which, how, monthNumber], tokens, at, next): Reading | undefined => {
      const name = tokens[tokens[next - 1]?.text === "." ? next - 2 : next - 1];
      // "declared last March 1": the day goes with the month.
      if (which && dayNumber(tokens, next)) return undefined;
      if (!name || !isTelling(tokens, name, next, which !== null || how !== null ? "in" : tokens[at - 1]?.lower))
        return undefined;
      return {
        kind: "point",
        known: { month: monthNumber, ...fromApproximately(how) },
        ...(which ? { relative: which } : {}),
      };
    },
  ),
  examples: [
    "in June",
    "since September",
    "last September",
    "in late May",
    "until December",
    "in March",
    "by early November",
    "a June cease-fire",
    "the May truce",
    "since May.",
  ],
  counterExamples: [
    "Prime Minister May",
    "they may agree",
    "the Long March",
    "Theresa May said",
    "June Smith",
    "in May be",
    "AUGUST PERSONS",
  ],
};

function isTelling(tokens: readonly Token[], name: Token, next: number, before: string | undefined): boolean {
  const after = tokens[next];
  if (before === undefined) return false;
  // "a June cease-fire"
  if (isCapitalised(name) && DETERMINERS.has(before) && EVENT_NOUNS.has(after?.lower ?? "")) return true;
  if (isAbbreviation(name)) return isCapitalised(name) && SHY_TELLING.has(before) && name.lower !== "mar";
  if (name.lower === "may") return SHY_TELLING.has(before) && after?.lower !== "be";
  if (name.lower === "march")
    return TELLING.has(before) && !["and", "or", "to"].includes(before) && !MARCH_ON.has(after?.lower ?? "");
  const isSurname = after?.kind === "word" && isCapitalised(after) && name.text !== name.text.toUpperCase();
  if (GIVEN_NAMES.has(name.lower) && isSurname && !SHY_TELLING.has(before)) return false;
  return TELLING.has(before);
}

/** "May and April", "from May to August": both months, the earlier as the start. */
export const months: TimeRule = {
  name: "months",
  opens: [...MONTHS.keys()],
  pattern: reading(
    sequence(month, word("and", "to", "-", "–", "through", "until"), month, optional(yearTail)),
    ([first, , last, tail], tokens, at): Reading | undefined => {
      if (!TELLING.has(tokens[at - 1]?.lower ?? "")) return undefined;
      const { known, relative } = fromYearTail(tail);
      const earlier = tokens[at + 1]?.lower === "and" ? Math.min(first, last) : first;
      const later = tokens[at + 1]?.lower === "and" ? Math.max(first, last) : last;
      return {
        kind: "range",
        known: { ...known, month: earlier },
        until: { ...known, month: later },
        ...(relative ? { relative } : {}),
      };
    },
  ),
  examples: ["in May and April", "from June to August 2014"],
  counterExamples: ["April and June agreed"],
};

/** Months written with a two-digit year: "Nov 90". */
export const monthShortYear: TimeRule = {
  name: "month and two-digit year",
  opens: [...MONTHS.keys()],
  pattern: reading(sequence(month, shortYear), ([monthNumber, value], tokens, _at, next): Reading | undefined => {
    const digits = tokens[next - 1];
    return Number(digits?.text) > 31 && tokens[next]?.kind !== "word" && !tokens[next]?.glued
      ? { kind: "point", known: { year: value, month: monthNumber } }
      : undefined;
  }),
  examples: ["Nov 90", "Mar '89"],
  counterExamples: ["Nov 9", "May 90 people"],
};
