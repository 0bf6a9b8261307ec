import {
  either,
  type Matcher,
  NUMBER,
  optional,
  type Reading,
  reading,
  sequence,
  type TimeRule,
  tokenAt,
  word,
} from "../pattern.js";
import type { Token } from "../tokens.js";
import { ORDINAL_WORDS } from "../words.js";
import { AMOUNT_WORDS, counted, ordinalDay, unit } from "./parts.js";

const ARRANGEMENTS = new Set(
  "truce ceasefire cease lull pause calm armistice cessation hudna tahdiya agreement deal".split(" "),
);

/** How far ahead the noun may stand: "a U.N.-imposed truce" is seven tokens, "the shaky Lausanne-brokered ten-day ceasefire" eight. */
const NOUN_TOKENS = 8;
/** What ends the words before a noun: "the second day of talks on a truce" is of the talks. */
const ENDS_LEAD = new Set("on in at of for to and or after before under with from by , ; : ( )".split(" "));

/** An arrangement's noun stands within the next few words, with nothing but its own description before it. */
function isOfArrangement(tokens: readonly Token[], next: number): boolean {
  for (let at = next; at < next + NOUN_TOKENS; at++) {
    const word = tokenAt(tokens, at)?.lower;
    if (word === undefined || ENDS_LEAD.has(word)) return false;
    if (ARRANGEMENTS.has(word)) return true;
  }
  return false;
}

/** Weeks beyond which an age is too round to count back by. */
const WEEKS_MAX = 3;

const BEFORE_AGE = new Set(
  "a an barely only just now , is was hardly scarcely some about that which still not yet even less more than over under".split(
    " ",
  ),
);

/** "That was not even a day old". */
const BEFORE_AGE_TOKENS = 6;

/** "Just over 24 hours old, the truce faced its first test". */
const isApposedBefore = (tokens: readonly Token[], next: number): boolean =>
  tokenAt(tokens, next)?.text === "," && isOfArrangement(tokens, next + 1);

/** Words of a place that may stand between a noun and its apposed age: "a ceasefire around the main city, now a week old". */
const PLACE_TOKENS = 7;
const OF_OTHERS =
  /^(?:war|conflict|fighting|offensive|campaign|crisis|uprising|strike|siege|talks|operation|government)$/;

/** "a ceasefire around the region's main city, now a week old". */
function isApposedFarther(tokens: readonly Token[], start: number): boolean {
  if (
    !/^(?:now|just|barely|only|hardly)$/.test(tokenAt(tokens, start - 1)?.lower ?? "") ||
    tokenAt(tokens, start - 2)?.text !== ","
  )
    return false;
  for (let at = start - 3; at >= start - 3 - PLACE_TOKENS; at--) {
    const word = tokenAt(tokens, at)?.lower ?? ",";
    if (word === "," || OF_OTHERS.test(word)) return false;
    if (ARRANGEMENTS.has(word) || /^cease-?fire$/.test(word)) return true;
  }
  return false;
}

/** "a ceasefire 11 days old", "the truce, barely a week old". */
function isBehindArrangement(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at >= start - BEFORE_AGE_TOKENS; at--) {
    const word = tokenAt(tokens, at)?.lower ?? "";
    if (
      ARRANGEMENTS.has(word) ||
      /^cease-?fire$/.test(word) ||
      (word === "fire" && tokenAt(tokens, at - 1)?.text === "-")
    )
      return true;
    if (!BEFORE_AGE.has(word)) return false;
  }
  return false;
}

/** "A days-old truce" says no number. */
const isSeveral = (tokens: readonly Token[], at: number): boolean =>
  [tokenAt(tokens, at), tokenAt(tokens, at + 1)].some((token, back) => {
    const isFirst = back === 0 || tokenAt(tokens, at)?.lower === "a";
    return isFirst && /^(?:days|weeks)$/.test(token?.lower ?? "");
  });

/** "the week-old truce", "a two-month-old ceasefire": when it began. */
export const age: TimeRule = {
  name: "age of an arrangement",
  opens: [...AMOUNT_WORDS, "hour", "day", "week", "month", "year", "hours", "days", "weeks"],
  pattern: reading(
    sequence(
      either(
        counted,
        reading(unit, (name) => ({ amount: name === "hour" ? 0 : 1, unit: name })),
      ),
      optional(word("-", "–")),
      word("old"),
    ),
    ([{ amount, unit: name }], tokens, at, next): Reading | undefined => {
      if (
        !isOfArrangement(tokens, next) &&
        !isBehindArrangement(tokens, at) &&
        !isApposedBefore(tokens, next) &&
        !isApposedFarther(tokens, at)
      )
        return undefined;
      // What is months old began in no month that could be named, what is many weeks old on no day.
      if (name === "month" || name === "year" || isSeveral(tokens, at) || (name === "week" && amount > WEEKS_MAX))
        return { kind: "vague", known: {} };
      return { kind: "point", known: { approximate: true }, relative: { unit: name, amount, direction: -1 } };
    },
  ),
  examples: [
    "the week-old truce",
    "a two-month-old ceasefire agreement",
    "the five-day-old lull",
    "a hours-old ceasefire",
    "truce 11 days old",
    "a ceasefire that was less than a day old",
    "24 hours old, the truce",
    "a ceasefire around the region's main city, now a week old",
    "the truce along the frozen river, barely two days old",
  ],
  counterExamples: [
    "a 12-year-old girl",
    "the five-year-old civil war veteran's",
    "30-day-old child",
    "a truce in the war, now a week old",
  ],
};

/** "Opening" is "first". */
const ordinal: Matcher<number> = either(
  ordinalDay,
  reading(word("opening"), () => 1),
);

/** A first full day is the one behind that on which it began; other days are counted with it. */
const daysGone = (nth: number, full: string | null): number => (full === "full" ? nth : nth - 1);

/** "the second day of the truce", said on that day: when the truce began. */
export const nthDay: TimeRule = {
  name: "nth day of an arrangement",
  opens: ["the", "a", "its", "opening", ...ORDINAL_WORDS.keys(), NUMBER],
  pattern: reading(
    sequence(
      optional(word("the", "a", "its")),
      ordinal,
      optional(word("full")),
      word("day", "week"),
      word("of"),
      optional(word("the", "a", "an", "this")),
    ),
    ([, nth, full, name], tokens, _at, next): Reading | undefined =>
      // Which day a first week began on, it does not say.
      isOfArrangement(tokens, next) && name === "day"
        ? { kind: "point", known: {}, relative: { unit: "day", amount: daysGone(nth, full), direction: -1 } }
        : undefined,
  ),
  examples: [
    "the second day of the truce",
    "twelfth day of the lull",
    "the 3rd day of a fragile ceasefire",
    "the second day of a U.N.-imposed truce",
    "its fifth day of the Zubrowkan lull",
    "the first full day of the truce",
    "the opening day of a truce",
  ],
  counterExamples: ["the second day of talks", "the second day of talks on a truce", "the 10th of the truce"],
};

const ENTERS = /^(?:into|entered|enters|entering)$/;
const HOLDS = /^(?:hold|holds|held|holding|lasted|observed|respected|prevailed|endured|silent|quiet|calm)$/;

/** "Entered a second day", "held largely for a third day"; not "fought for a second day". */
function isSpent(tokens: readonly Token[], at: number): boolean {
  const before = (back: number) => tokenAt(tokens, at - back)?.lower ?? "";
  return ENTERS.test(before(1)) || (before(1) === "for" && (HOLDS.test(before(2)) || HOLDS.test(before(3))));
}

/** "its second day", "their 3rd week": of whatever is spoken of, since when it lasts; said on that day. */
export const itsNthDay: TimeRule = {
  name: "its nth day",
  opens: ["its", "their", "a"],
  pattern: reading(
    sequence(
      word("its", "their", "a"),
      ordinal,
      optional(word("full", "straight", "consecutive")),
      word("day", "week"),
    ),
    ([lead, nth, full, name], tokens, at, next): Reading | undefined =>
      tokenAt(tokens, next)?.lower === "of" || (lead === "a" && !isSpent(tokens, at))
        ? undefined
        : {
            kind: "point",
            known: name === "week" ? { approximate: true } : {},
            relative: { unit: name === "day" ? "day" : "week", amount: daysGone(nth, full), direction: -1 },
          },
  ),
  examples: [
    "the truce entered its second day",
    "now in its 5th day",
    "the start of its second full day",
    "held into a second day",
    "on its opening day",
    "appeared to be holding for a second day",
    "was quiet for a third straight day",
  ],
  counterExamples: ["its second day of talks", "its second army", "fought for a second day"],
};

const HAS = /^(?:has|have|had|['’](?:s|ve))$/;
const IN_FORCE =
  /^(?:hold|holds|held|holding|observed|respected|prevailed|endured|silent|quiet|calm|place|force|effect)$/;
/** How far before "for a week" what has lasted is told, in tokens. */
const LASTED_TOKENS = 8;

/** "Has been in place for a week": perfect, and by a word for its holding; "held for a week" may be over. */
function hasLasted(tokens: readonly Token[], at: number): boolean {
  const before: string[] = [];
  for (let back = at - 1; back >= at - LASTED_TOKENS; back--) before.push(tokenAt(tokens, back)?.lower ?? "");
  return (
    before.some((name) => HAS.test(name)) &&
    (before.slice(0, 3).some((name) => IN_FORCE.test(name)) || /\b(?:place|force|effect) in\b/.test(before.join(" ")))
  );
}

/** "Has been in place for a week": when it began, told on the day of writing. */
export const lastedFor: TimeRule = {
  name: "age of an arrangement by its lasting",
  opens: ["for"],
  pattern: reading(
    sequence(word("for"), optional(word("about", "almost", "nearly", "just", "around", "some")), counted),
    ([, , { amount, unit: name }], tokens, at): Reading | undefined => {
      if (!hasLasted(tokens, at)) return undefined;
      const isCounted = name === "day" || (name === "week" && amount <= WEEKS_MAX) || (name === "hour" && amount >= 24);
      return isCounted
        ? { kind: "point", known: { approximate: true }, relative: { unit: name, amount, direction: -1 } }
        : undefined;
    },
  ),
  examples: ["has been in place for a week", "has held for five days", "have largely been quiet for three days"],
  counterExamples: ["held for a week", "has been closed for a week", "has been in place for seven years"],
};

/** "Two days into the truce", "48 hours into the ceasefire": when it began. */
export const daysInto: TimeRule = {
  name: "time into an arrangement",
  opens: [...AMOUNT_WORDS, "hours", "minutes"],
  pattern: reading(
    sequence(
      either(
        counted,
        reading(word("hours", "minutes"), () => ({ amount: 0, unit: "hour" as const })),
      ),
      word("into"),
      optional(word("the", "a", "an", "this")),
    ),
    ([{ amount, unit: name }], tokens, _at, next): Reading | undefined =>
      isOfArrangement(tokens, next) && (name === "day" || name === "week" || name === "hour")
        ? {
            kind: "point",
            // A few hours into it may be the day after.
            known: name === "week" || (name === "hour" && amount < 24) ? { approximate: true } : {},
            relative: { unit: name, amount, direction: -1 },
          }
        : undefined,
  ),
  examples: [
    "two days into the truce",
    "48 hours into the ceasefire",
    "a week into the Zubrowkan truce",
    "hours into the lull",
    "six hours into the truce",
  ],
  counterExamples: ["two days into the war", "hours into the talks"],
};
