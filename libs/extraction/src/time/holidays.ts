import { Temporal } from "temporal-polyfill/full";

/** A feast by which truces are dated. */
export interface Holiday {
  /** Days it falls on in an ISO year; the Islamic ones may fall twice or not at all. */
  readonly daysIn: (year: number) => readonly string[];
  /** The moon decides, or it lasts for days: the date is no better than a day or two. */
  readonly approximate?: true;
}

const iso = (year: number, month: number, day: number): Temporal.PlainDate =>
  Temporal.PlainDate.from({ year, month, day });
const fixed = (month: number, day: number): Holiday => ({ daysIn: (year) => [iso(year, month, day).toString()] });

/** Western Easter. Source: Meeus, Astronomical Algorithms, ch. 8 (Gregorian). */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return iso(year, Math.floor(f / 31), (f % 31) + 1);
}

/** Orthodox Easter. Source: Meeus, ch. 8 (Julian); the Julian calendar is 13 days behind from 1900 to 2099. */
function orthodoxEaster(year: number): Temporal.PlainDate {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const f = d + e + 114;
  return iso(year, Math.floor(f / 31), (f % 31) + 1).add({ days: 13 });
}

const fromEaster = (days: number): Holiday => ({ daysIn: (year) => [easter(year).add({ days }).toString()] });
const fromOrthodoxEaster = (days: number): Holiday => ({
  daysIn: (year) => [orthodoxEaster(year).add({ days }).toString()],
});

/** A day of another calendar, wherever it falls within the ISO year. */
const ofCalendar = (calendar: string, yearOffset: number, monthCode: string, day: number): Holiday => ({
  approximate: true,
  daysIn: (year) => {
    const first = iso(year, 1, 1).withCalendar(calendar).year + yearOffset;
    return [first, first + 1]
      .map((calendarYear) =>
        Temporal.PlainDate.from({ calendar, year: calendarYear, monthCode, day }).withCalendar("iso8601"),
      )
      .filter((date) => date.year === year)
      .map((date) => date.toString());
  },
});
const islamic = (monthCode: string, day: number): Holiday => ofCalendar("islamic-umalqura", 0, monthCode, day);

/** Feasts by the key that `KnownTime.holiday` carries. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ["christmas", fixed(12, 25)],
  ["christmas-eve", fixed(12, 24)],
  ["orthodox-christmas", fixed(1, 7)],
  ["new-year", fixed(1, 1)],
  ["new-years-eve", fixed(12, 31)],
  ["nowruz", fixed(3, 21)],
  ["easter", fromEaster(0)],
  ["good-friday", fromEaster(-2)],
  ["palm-sunday", fromEaster(-7)],
  ["easter-monday", fromEaster(1)],
  ["holy-week", { ...fromEaster(-7), approximate: true }],
  ["orthodox-easter", fromOrthodoxEaster(0)],
  ["orthodox-good-friday", fromOrthodoxEaster(-2)],
  ["ramadan", islamic("M09", 1)],
  ["eid-al-fitr", islamic("M10", 1)],
  ["eid-al-adha", islamic("M12", 10)],
  ["passover", { ...ofCalendar("hebrew", 0, "M07", 15) }],
  ["yom-kippur", { ...ofCalendar("hebrew", 0, "M01", 10) }],
  ["tet", ofCalendar("chinese", 0, "M01", 1)],
]);
