/** A part of the day as the writer names it. `overnight` is the night that ends on the day of writing. */
export type DayPart = "night" | "midnight" | "dawn" | "morning" | "noon" | "afternoon" | "evening" | "overnight";

/** Northern seasons, each the EDTF quarter of its name (21–24). */
export type Season = "spring" | "summer" | "autumn" | "winter";

/**
 * What the words themselves say, and nothing that only context could add.
 *
 * Units: `month` 1..12, `weekday` 1 (Monday)..7 (Sunday), `hour` 0..24, `minute` 0..59;
 * `zone` an IANA name, an offset ("+03:00") or "local" (the place's own time).
 */
export interface KnownTime {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly zone?: string;
  readonly dayPart?: DayPart;
  readonly season?: Season;
  /** A key of `HOLIDAYS`. */
  readonly holiday?: string;
  /** "about", "around", "early", "late", "mid" before a month or a year. */
  readonly approximate?: boolean;
}

export type RelativeUnit = "minute" | "hour" | "day" | "week" | "month" | "year";

/**
 * A distance in time: "five days ago", "24 hours later", "yesterday", "last week", "this month".
 *
 * With `known.weekday`: unit `day` with amount 0 is the nearest such weekday strictly before or after ("last Tuesday"), with another amount
 * the weekday only checks the day ("yesterday, Tuesday"); unit `week` is the one of that calendar week ("Tuesday of last week"). With `known.month`: unit `month` is the nearest such month ("last September"), unit `year`
 * names the year ("September last year").
 */
export interface RelativeTime {
  readonly unit: RelativeUnit;
  /** 0 where no number is given: "this", "the same", "last Tuesday", "hours later". */
  readonly amount: number;
  readonly direction: -1 | 0 | 1;
  /** A period of the calendar ("last week"), not a distance ("a week ago"). */
  readonly calendar?: true;
  /** What it counts from: the day of writing (also where absent), the date named before it, or the event that the next words tell ("two days after the raid"). */
  readonly from?: "anchor" | "previous" | "event";
}

export type TimeKind = "point" | "duration" | "range" | "vague";

/**
 * One time expression of a text, read but not resolved.
 *
 * Units: `start`, `end` UTF-16 offsets into the text that was given; `duration` ISO 8601 ("PT72H").
 */
export interface TimePhrase {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Names of the rules that read it, joined by " + ". */
  readonly rule: string;
  readonly kind: TimeKind;
  readonly known: KnownTime;
  readonly relative?: RelativeTime;
  readonly duration?: string;
  /** The word before it in lower case: "from", "since", "until", "by", "at", "on", "for", "after", "before", "as of". */
  readonly preposition?: string;
  /** The same moment on another clock: "(11:00 Moscow time)". */
  readonly otherClock?: KnownTime;
  /** With kind `range`: where it ends. */
  readonly until?: KnownTime;
  /** A clock reading that no clock shows ("11:9"), verbatim. */
  readonly impossibleClock?: string;
}

/** What the article adds to the words. Every field may be missing; nothing is filled in by default. */
export interface TimeContext {
  /** YYYY-MM-DD of publication or dateline, against which relative expressions resolve. */
  readonly anchorDate?: string;
  /** An explicit date that governs the passage, for dates without a year ("of the same year", background paragraphs). */
  readonly governing?: { readonly year: number; readonly month?: number; readonly day?: number };
  /** Tense of the verb it goes with. */
  readonly direction: "past" | "future" | "unknown";
  /** IANA zone of the place of the ceasefire, for "local time". */
  readonly defaultZone?: string;
  /** The date named before it, for "the next day", "24 hours later", "on the 10th". */
  readonly previous?: ResolvedTime;
  /** The time of the event that follows the phrase, for "two days after the raid"; without it such a phrase gives nothing. */
  readonly event?: ResolvedTime;
}

/**
 * A time as far as words and context allow.
 *
 * Shape: as `DateClaim`: with an unknown year `edtf` is the date alone and there is no `instant`.
 */
export interface ResolvedTime {
  readonly edtf: string;
  readonly localTime?: string;
  readonly zone?: string;
  readonly instant?: string;
  readonly basis: "stated" | "relative" | "inferred";
  /** EDTF of the last day or moment of a range. */
  readonly until?: string;
  readonly warnings: readonly string[];
}
