import {
  either,
  entry,
  type Matcher,
  optional,
  type Reading,
  reading,
  sequence,
  type TimeRule,
  tokenAt,
  word,
} from "../pattern.js";
import type { Token } from "../tokens.js";
import type { DayPart } from "../types.js";
import { DAY_PARTS } from "../words.js";

const day = (
  direction: -1 | 0 | 1,
  dayPart?: DayPart,
  from?: "previous",
  amount = direction === 0 ? 0 : 1,
): Reading => ({
  kind: "point",
  known: dayPart ? { dayPart } : {},
  relative: { unit: "day", amount, direction, ...(from ? { from } : {}) },
});

const DAY_WORDS: ReadonlyMap<string, Reading> = new Map([
  ["today", day(0)],
  ["yesterday", day(-1)],
  ["tomorrow", day(1)],
  ["tonight", day(0, "night")],
  ["overnight", day(0, "overnight")],
]);

const partOfDay = entry(DAY_PARTS);

/** "today", "yesterday evening", "earlier today". */
export const dayWord: TimeRule = {
  name: "today, yesterday, tomorrow",
  opens: [...DAY_WORDS.keys(), "earlier", "later", "late", "early"],
  pattern: reading(
    sequence(optional(word("earlier", "later", "late", "early")), entry(DAY_WORDS), optional(partOfDay)),
    ([, found, part]): Reading => (part ? { ...found, known: { dayPart: part } } : found),
  ),
  examples: ["today", "yesterday", "tomorrow morning", "earlier today", "tonight", "overnight", "TODAY"],
  counterExamples: ["everyday life"],
};

const LAST_NIGHT: ReadonlyMap<string, -1 | 0> = new Map<string, -1 | 0>([
  ["last", -1],
  ["this", 0],
]);

/** "last night", "this morning". */
export const lastNight: TimeRule = {
  name: "last night, this morning",
  opens: [...LAST_NIGHT.keys()],
  pattern: reading(sequence(entry(LAST_NIGHT), partOfDay), ([direction, part]) =>
    direction === 0 || part === "night" || part === "evening" ? day(direction, part) : undefined,
  ),
  examples: ["last night", "this morning", "this evening"],
  counterExamples: ["the last dawn patrol", "the morning"],
};

/** "the day before yesterday", "the day after tomorrow". */
export const twoDaysAway: TimeRule = {
  name: "day before yesterday, day after tomorrow",
  opens: ["the", "day"],
  pattern: either(
    reading(sequence(optional(word("the")), word("day"), word("before"), word("yesterday")), () =>
      day(-1, undefined, undefined, 2),
    ),
    reading(sequence(optional(word("the")), word("day"), word("after"), word("tomorrow")), () =>
      day(1, undefined, undefined, 2),
    ),
  ),
  examples: ["the day before yesterday", "the day after tomorrow"],
  counterExamples: ["the day before"],
};

const NEIGHBOURS: ReadonlyMap<string, -1 | 0 | 1> = new Map<string, -1 | 0 | 1>([
  ["previous", -1],
  ["preceding", -1],
  ["next", 1],
  ["following", 1],
  ["same", 0],
  ["very same", 0],
]);

/** "the next day", "the following morning", "the same day", "the previous evening". */
export const nextDay: TimeRule = {
  name: "the next day",
  opens: ["the", ...NEIGHBOURS.keys()],
  pattern: reading(
    sequence(optional(word("the")), optional(word("very")), entry(NEIGHBOURS), dayOrPart),
    ([, , direction, part]) => day(direction, part === "day" ? undefined : part, "previous"),
  ),
  examples: [
    "the next day",
    "the following morning",
    "the same day",
    "the previous evening",
    "the very next day",
    "the following noon",
  ],
  counterExamples: ["the next two days", "the same agreement"],
};

function dayOrPart(tokens: readonly Token[], at: number): { value: DayPart | "day"; next: number } | undefined {
  if (tokens[at]?.lower === "day") return { value: "day", next: at + 1 };
  if (tokens[at]?.lower === "noon") return { value: "noon", next: at + 1 };
  return partOfDay(tokens, at);
}

/** "that day", "that night", "later in the day", "later that day". */
export const thatDay: TimeRule = {
  name: "that day",
  opens: ["that", "later", "earlier", "late", "early"],
  pattern: either(
    reading(sequence(optional(word("later", "earlier", "late", "early")), word("that"), dayOrPart), ([, , part]) =>
      day(0, part === "day" ? undefined : part, "previous"),
    ),
    reading(sequence(word("later", "earlier"), word("in"), word("the"), word("day")), () =>
      day(0, undefined, "previous"),
    ),
    reading(sequence(word("later", "earlier"), word("the"), word("same"), word("day")), () =>
      day(0, undefined, "previous"),
    ),
  ),
  examples: ["that day", "later that day", "that night", "later in the day"],
  counterExamples: ["that agreement"],
};

const beforeOrAfter: Matcher<-1 | 1> = entry(
  new Map<string, -1 | 1>([
    ["before", -1],
    ["earlier", -1],
    ["after", 1],
    ["later", 1],
  ]),
);

/** What goes on with something else: "the truce signed the day before took effect". */
const GOES_ON = new Set(
  "took went came goes comes takes began entered was were is are has had have and but in at by between with to as when".split(
    " ",
  ),
);

/** "the day before", "a day later": the day next to one the text tells of, or to what the next words tell. */
export const dayBefore: TimeRule = {
  name: "the day before, the day after",
  opens: ["the"],
  pattern: reading(
    sequence(word("the"), dayOrPart, beforeOrAfter),
    ([, part, direction], tokens, at, next): Reading | undefined => {
      // "a month to the day after the order": the month counts.
      if (tokenAt(tokens, at - 1)?.lower === "to") return undefined;
      const followed = tokenAt(tokens, next);
      // "the night before last"
      if (followed?.lower === "last") return undefined;
      const isAlone = followed === undefined || followed.kind === "mark" || GOES_ON.has(followed.lower);
      const from = isAlone ? "previous" : "event";
      const known = part === "day" ? {} : { dayPart: part };
      // "the morning after the raid" may be that of its day or of the next.
      if (part !== "day" && from === "event") return undefined;
      return { kind: "point", known, relative: { unit: "day", amount: 1, direction, from } };
    },
  ),
  examples: ["the day before", "the day after", "the day after the raid", "the evening before"],
  counterExamples: [
    "the day care",
    "the night before last",
    "the morning after the raid",
    "a day of prayer",
    "a month to the day after the raid",
  ],
};

const NOW: Reading = { kind: "point", known: {}, relative: { unit: "day", amount: 0, direction: 0 } };

/** "with immediate effect": the day of writing. */
export const immediately: TimeRule = {
  name: "with immediate effect",
  opens: ["with", "effective", "starting", "beginning", "immediately", "from"],
  pattern: either(
    reading(sequence(word("with"), word("immediate"), word("effect")), () => NOW),
    reading(sequence(word("effective", "starting", "beginning"), word("immediately")), () => NOW),
  ),
  examples: ["with immediate effect", "effective immediately", "starting immediately"],
  counterExamples: ["an immediate ceasefire", "must immediately stop"],
};

/** A part of the day that waits for its day: "morning", "the night of". */
export const dayPartAlone: TimeRule = {
  name: "part of the day",
  opens: [...DAY_PARTS.keys(), "early", "late", "wee"],
  pattern: either(
    reading(
      sequence(
        word("early", "late", "wee"),
        optional(word("in", "morning")),
        optional(word("the")),
        word("hours", "hour"),
      ),
      ([part]): Reading => ({
        kind: "fragment",
        known: { dayPart: part === "late" ? "night" : "morning" },
      }),
    ),
    reading(
      sequence(optional(word("early", "late")), optional(word("in")), optional(word("the")), partOfDay),
      ([, , , part], tokens, at, next): Reading => ({
        kind: isComplete(tokens, at, next) ? "point" : "fragment",
        known: { dayPart: part },
      }),
    ),
  ),
  examples: ["at dawn", "by nightfall", "Tuesday night", "in the early hours of Sunday"],
  counterExamples: ["a night club", "the morning paper"],
};

/** "at dawn", "by nightfall" tell a time without a day. */
function isComplete(tokens: readonly Token[], at: number, next: number): boolean {
  const after = tokenAt(tokens, next);
  return (
    ["at", "by", "before", "after", "since", "until", "from"].includes(tokens[at - 1]?.lower ?? "") &&
    after?.text !== "-"
  );
}
