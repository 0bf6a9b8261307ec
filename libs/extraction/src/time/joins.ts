import type { Reading } from "./pattern.js";
import type { Token } from "./tokens.js";
import type { DayPart, KnownTime } from "./types.js";

/** A reading in its place. Units: `start`, `end` token positions. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly rules: readonly string[];
  readonly reading: Reading & { readonly otherClock?: KnownTime };
}

/** Words and marks that may stand between two parts of one time: "midnight on Friday", "the night of November 10". */
const CONNECTORS = new Set(
  ", on at of in the from around about starting beginning effective early late just shortly after".split(" "),
);
const MAX_CONNECTORS = 3;
/** No moment is told in more parts; the bound keeps joining linear. */
const MOST_PARTS = 6;
const CLOCK_CONNECTORS = new Set([",", "/", "or", "-", "–", "—", ";"]);
const RANGE_CONNECTORS = new Set(["to", "until", "till", "through", "-", "–", "—", "and"]);

const hasClock = (known: KnownTime): boolean => known.hour !== undefined;
const isMonthDay = ({ reading: { known } }: Piece): boolean => known.month !== undefined && known.day !== undefined;
const hasTime = ({ reading }: Piece): boolean => hasClock(reading.known) || reading.impossibleClock !== undefined;
const hasDate = ({ reading: { known, relative } }: Piece): boolean =>
  relative !== undefined ||
  [known.year, known.month, known.day, known.weekday, known.season, known.holiday].some((part) => part !== undefined);

/**
 * Joins neighbouring pieces that tell one time: weekday and date, clock and day, a second clock in brackets, both ends of a range.
 * One pass from left to right; brackets are looked into once.
 */
export function joinPieces(tokens: readonly Token[], pieces: readonly Piece[]): readonly Piece[] {
  const moments: Piece[] = [];
  for (let at = 0; at < pieces.length; ) {
    const joined = joinFrom(tokens, pieces, at, true);
    moments.push(joined.piece);
    at = joined.next;
  }
  return joinRanges(tokens, moments).filter(({ reading }) => reading.kind !== "fragment");
}

function joinFrom(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  at: number,
  brackets: boolean,
): { piece: Piece; next: number } {
  let piece = pieces[at] as Piece;
  let next = at + 1;
  for (;;) {
    const follows = pieces[next];
    const gap = follows && gapBetween(tokens, piece, follows);
    if (!follows || !gap || piece.rules.length >= MOST_PARTS) return { piece, next };
    if (brackets && gap.length === 1 && gap[0] === "(") {
      const inner = joinFrom(tokens, pieces, next, false);
      const merged = tokens[inner.piece.end]?.text === ")" ? joinBracket(piece, inner.piece) : undefined;
      if (!merged) return { piece, next };
      piece = merged;
      next = inner.next;
      continue;
    }
    const merged = belongsToNext(tokens, piece, follows, pieces[next + 1], gap)
      ? undefined
      : joinTwo(piece, follows, gap);
    if (!merged) return { piece, next };
    piece = merged;
    next += 1;
  }
}

/** Tokens between two pieces in lower case; undefined where there are too many or a blank line. */
function gapBetween(tokens: readonly Token[], first: Piece, second: Piece): readonly string[] | undefined {
  if (second.start - first.end > MAX_CONNECTORS) return undefined;
  const gap: string[] = [];
  for (let i = first.end; i <= second.start; i++) {
    if (tokens[i]?.afterBreak) return undefined;
    if (i < second.start) gap.push(tokens[i]?.lower ?? "");
  }
  return gap;
}

/** "on Friday, from 9 a.m. on Saturday": the clock goes with the later day. */
function belongsToNext(
  tokens: readonly Token[],
  piece: Piece,
  clock: Piece,
  later: Piece | undefined,
  gap: readonly string[],
): boolean {
  if (!later || gap.length === 0 || !hasDate(piece) || hasDate(clock) || !hasTime(clock) || !hasDate(later))
    return false;
  const laterGap = gapBetween(tokens, clock, later);
  return laterGap?.every((name) => CONNECTORS.has(name)) === true && !areOneDate(piece, later, laterGap);
}

function joinTwo(first: Piece, second: Piece, gap: readonly string[]): Piece | undefined {
  if (hasTime(first) && hasTime(second)) {
    const zone = second.reading.known.zone;
    return gap.every((name) => CLOCK_CONNECTORS.has(name)) &&
      zone !== undefined &&
      zone !== first.reading.known.zone &&
      !first.reading.otherClock
      ? withOtherClock(first, second)
      : undefined;
  }
  if (!gap.every((name) => CONNECTORS.has(name)) || !isJoinable(first) || !isJoinable(second)) return undefined;
  if (
    second.reading.known.zone !== undefined &&
    !hasTime(second) &&
    (!hasTime(first) || first.reading.known.zone !== undefined)
  )
    return undefined;
  if (hasDate(first) && hasDate(second) && !areOneDate(first, second, gap)) return undefined;
  if (first.reading.kind === "range" && !fitsRange(first, second)) return undefined;
  if (second.reading.kind === "range" && !fitsRange(second, first)) return undefined;
  if (first.reading.known.year !== undefined && first.reading.known.month === undefined) return undefined;
  if (isTooVagueForClock(first, second) || isTooVagueForClock(second, first)) return undefined;
  return merge(first, second);
}

const isJoinable = ({ reading }: Piece): boolean =>
  reading.kind === "point" || reading.kind === "fragment" || reading.kind === "range";
const isPartOfDay = (piece: Piece): boolean =>
  !hasDate(piece) && !hasTime(piece) && piece.reading.known.zone === undefined;

/** A range takes a part of the day ("the night of 9 to 10 November"); one of clocks alone takes its day. */
const fitsRange = (range: Piece, other: Piece): boolean =>
  isPartOfDay(other) || (hasTime(range) && !hasDate(range) && !hasTime(other) && other.reading.kind === "point");

/** A clock or part of the day needs a day, not a month, a season or a year. */
function isTooVagueForClock({ reading: { known, relative } }: Piece, other: Piece): boolean {
  if (hasDate(other)) return false;
  if (relative && relative.unit !== "day" && known.weekday === undefined && known.day === undefined) return true;
  return (
    (known.month !== undefined && known.day === undefined) ||
    known.season !== undefined ||
    (known.year !== undefined && known.day === undefined)
  );
}

/** Weekday and date, or a day word explained by either, tell the same day. */
function areOneDate(first: Piece, second: Piece, gap: readonly string[]): boolean {
  const [a, b] = [first.reading, second.reading];
  const explained = gap.length === 0 || gap.every((name) => name === "," || name === "on" || name === "the");
  if (!explained) return false;
  const [weekdayFirst, weekdaySecond] = [a.known.weekday !== undefined, b.known.weekday !== undefined];
  if (weekdayFirst && weekdaySecond) return false;
  if (weekdayFirst && !a.relative)
    return isMonthDay(second) || (b.known.day !== undefined && b.known.month === undefined);
  if (weekdaySecond && !b.relative) return isMonthDay(first) || (isDayWord(a) && gap.length <= 1 && gap[0] !== "on");
  if (isMonthDay(first) && a.known.year === undefined && !a.relative && b.relative?.unit === "year") return true; // "November 11, 70 years ago"
  return isDayWord(a) && isMonthDay(second);
}
const isDayWord = ({ relative, known }: Reading): boolean =>
  relative?.unit === "day" && relative.amount <= 1 && relative.from === undefined && known.weekday === undefined;

/** "12:00 local time (11:00 Moscow time)", "Tuesday (October 20)". */
function joinBracket(piece: Piece, inner: Piece): Piece | undefined {
  const closed = { ...inner, end: inner.end + 1 };
  if (hasTime(piece) && hasTime(inner)) return piece.reading.otherClock ? undefined : withOtherClock(piece, closed);
  if (hasDate(piece) && hasDate(inner)) return areOneDate(piece, inner, []) ? merge(piece, closed) : undefined;
  return hasTime(inner) && hasDate(piece) && isJoinable(piece) ? merge(piece, closed) : undefined;
}

const withOtherClock = (piece: Piece, other: Piece): Piece => ({
  start: piece.start,
  end: other.end,
  rules: [...piece.rules, ...other.rules],
  reading: {
    ...piece.reading,
    otherClock: other.reading.known,
    ...(other.reading.impossibleClock && !piece.reading.impossibleClock
      ? { impossibleClock: other.reading.impossibleClock }
      : {}),
  },
});

function merge(first: Piece, second: Piece): Piece {
  const [a, b] = [first.reading, second.reading];
  const dayPart = joinDayParts(a.known.dayPart, b.known.dayPart);
  const kind =
    a.kind === "fragment"
      ? b.kind
      : b.kind === "fragment"
        ? a.kind
        : a.kind === "range" || b.kind === "range"
          ? "range"
          : "point";
  return {
    start: first.start,
    end: second.end,
    rules: [...first.rules, ...second.rules],
    reading: { ...a, ...b, kind, known: { ...a.known, ...b.known, ...(dayPart ? { dayPart } : {}) } },
  };
}

/** "midnight" with "Friday night" is the midnight that ends Friday: the night is what matters. */
function joinDayParts(first: DayPart | undefined, second: DayPart | undefined): DayPart | undefined {
  if (first === undefined || second === undefined) return first ?? second;
  return [first, second].includes("night") ? "night" : second;
}

/** "from 9 a.m. to 2 p.m.", "between December 24 and January 2": two moments become a range. */
function joinRanges(tokens: readonly Token[], moments: readonly Piece[]): readonly Piece[] {
  const ranges: Piece[] = [];
  for (const piece of moments) {
    const previous = ranges.at(-1);
    const range = previous && joinRange(tokens, previous, piece);
    if (range) ranges[ranges.length - 1] = range;
    else ranges.push(piece);
  }
  return ranges;
}

function joinRange(tokens: readonly Token[], first: Piece, last: Piece): Piece | undefined {
  const gap = gapBetween(tokens, first, last);
  if (gap?.length !== 1 || !RANGE_CONNECTORS.has(gap[0] ?? "")) return undefined;
  if (first.reading.kind !== "point" || last.reading.kind !== "point" || last.reading.relative) return undefined;
  const before = tokens[first.start - 1]?.lower;
  const between = before === "between";
  if ((gap[0] === "and") !== between) return undefined;
  const dashed = !between && gap[0] !== "to";
  if (!dashed && !between && before !== "from" && !(hasTime(first) && hasTime(last))) return undefined;
  if (!(hasDate(first) || hasTime(first)) || !(hasDate(last) || hasTime(last))) return undefined;
  return {
    start: first.start,
    end: last.end,
    rules: [...first.rules, ...last.rules],
    reading: { ...first.reading, kind: "range", until: last.reading.known },
  };
}
