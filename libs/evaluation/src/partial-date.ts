/** A calendar date as far as it is known. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const PATTERN = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/;

/** Reads the date at the head of an EDTF value; a time, a zone or a `~` behind it does not matter, an unknown year is no date. */
export function toPartialDate(edtf: string | null | undefined): PartialDate | undefined {
  const match = edtf ? PATTERN.exec(edtf) : null;
  if (!match) return undefined;
  const [, year, month, day] = match;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}

export const hasDay = (date: PartialDate | undefined): boolean => date?.day !== undefined;

export const isSameDate = (a: PartialDate | undefined, b: PartialDate | undefined): boolean =>
  a?.year === b?.year && a?.month === b?.month && a?.day === b?.day;

/**
 * Whether two dates may be one: equal as far as both are known, full dates within `slackDays`.
 *
 * Shape: undefined where either is missing, so that silence is neither for nor against.
 */
export function isCompatible(
  a: PartialDate | undefined,
  b: PartialDate | undefined,
  slackDays = 1,
): boolean | undefined {
  if (!a || !b) return undefined;
  if (a.year !== b.year) return false;
  if (a.month === undefined || b.month === undefined) return true;
  if (a.day === undefined || b.day === undefined) return a.month === b.month;
  const [dayA, dayB] = [toDayNumber(a), toDayNumber(b)];
  return dayA === undefined || dayB === undefined ? isSameDate(a, b) : Math.abs(dayA - dayB) <= slackDays;
}

const DAY_MS = 86_400_000;

/** Undefined for a date that no calendar has. */
function toDayNumber({ year, month = 1, day = 1 }: PartialDate): number | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const isReal = year >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.getTime() / DAY_MS : undefined;
}
