import { type Article, toDayNumber } from "#domain";
import type { Dateline, Published } from "./document.js";

const MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
// Matches "/2023/09/20/", "/2012/1123/", "-2016-07-08" and "_2002_5"; the month's name in "/2021/may/10/"; not "/id/860019/".
const URL_DATES: readonly RegExp[] = [
  /(?<!\d)((?:19|20)\d{2})([/_-]?)(\d{1,2})\2(\d{1,2})(?!\d)/,
  /(?<!\d)((?:19|20)\d{2})\/()(\d{2})(\d{2})(?!\d)/,
  new RegExp(`(?<!\\d)((?:19|20)\\d{2})([/_-])((?:${MONTHS})[a-z]{0,6})\\2(\\d{1,2})(?!\\d)`, "i"),
];
// Matches "2023-09-20T11:16+0000" and "date 2023-09-20"; not "2008-9".
const ISO = /(?<!\d)((?:19|20)\d{2})()-(\d{2})-(\d{2})(?!\d)/;
// Matches "September 28, 2001" and "28 Sept 2001"; not "September 2001".
const MONTH_FIRST = new RegExp(`\\b(${MONTHS})[a-z]{0,6}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d{2})\\b`, "i");
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS})[a-z]{0,6}\\.?,? ((?:19|20)\\d{2})\\b`, "i");

/**
 * The day the article came out: the metadata's, else the dateline's, else the address's, else a stamp's at the head of the text.
 *
 * `stamps` are the head's furniture lines. A date no calendar has is passed over.
 */
export function readPublished(
  article: Article,
  dateline: Dateline | undefined,
  stamps: readonly string[],
): Published | undefined {
  const given = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(article.publishedAt?.trim() ?? "")?.[1];
  if (given !== undefined && toDayNumber(given) !== undefined) return { date: given, basis: "publication" };
  const filed = dateline?.date;
  if (filed?.year !== undefined) return { date: toIso(filed.year, filed.month, filed.day) ?? "", basis: "dateline" };
  const fromUrl = article.url === undefined ? undefined : readUrlDate(article.url.slice(0, 2_000));
  if (fromUrl) return { date: fromUrl, basis: "url" };
  for (const stamp of stamps) {
    const date = readStampDate(stamp);
    if (date) return { date, basis: "stamp" };
  }
  return undefined;
}

/** Days by which a paper may print what it was sent; a dateline further off is of something else. */
const PRINTING_DAYS_MAX = 4;

/** The day on which the words were written: a dateline's, shortly before the day they came out, else that day. */
export function readWritten({ date }: Published, dateline: Dateline | undefined): string {
  const filed = dateline?.date;
  const published = toDayNumber(date);
  if (!filed || published === undefined) return date;
  const year = Number(date.slice(0, 4));
  // A dateline of 31 December is printed in January.
  const years = filed.year === undefined ? [year, year - 1] : [filed.year];
  const days = years.flatMap((each) => toIso(each, filed.month, filed.day) ?? []);
  const isShortlyBefore = (day: string): boolean => {
    const late = published - (toDayNumber(day) ?? Number.NaN);
    return late >= 0 && late <= PRINTING_DAYS_MAX;
  };
  return days.find(isShortlyBefore) ?? date;
}

/** The year and month that an address is filed under, "/2012/12/some-title": not the day, yet enough to tell the year of what the text dates by its day. */
export function readFiled({ url }: Article): { readonly year: number; readonly month: number } | undefined {
  // Matches "/2012/12/christmas-truce"; not "/2012/12/24/".
  const [, year, month] = /\/((?:19|20)\d{2})\/(0[1-9]|1[0-2])\/(?!\d)/.exec(url?.slice(0, 2_000) ?? "") ?? [];
  return year === undefined ? undefined : { year: Number(year), month: Number(month) };
}

function readUrlDate(url: string): string | undefined {
  for (const pattern of URL_DATES) {
    const match = pattern.exec(url);
    if (!match) continue;
    const [, year, , month = "", day] = match;
    const date = toIso(Number(year), toMonth(month), Number(day));
    if (date) return date;
  }
  return readSerialDate(url);
}

// Matches "/2020/03/some-title-200305172818996.html": year and month as folders, and a serial that begins with the same date;
// not where more than 300 characters stand between: an address of nothing but folders of years would else be read anew from each.
const SERIAL = /\/((?:19|20)\d{2})\/(\d{2})\/[^?#]{0,300}?-(\d{15,19})(?:\.|$)/;
/** Behind the date a serial has the time: nine digits from "172818", twelve in the older form. */
const SERIAL_TIME_DIGITS = { short: 9, long: 12 };

function readSerialDate(url: string): string | undefined {
  const [, year = "", month = "", serial = ""] = SERIAL.exec(url) ?? [];
  const forms = [
    { head: year.slice(2) + month, time: SERIAL_TIME_DIGITS.short },
    { head: year + String(Number(month)), time: SERIAL_TIME_DIGITS.long },
  ];
  for (const { head, time } of forms) {
    const day = serial.slice(head.length, serial.length - time);
    if (serial.startsWith(head) && /^\d{1,2}$/.test(day)) return toIso(Number(year), Number(month), Number(day));
  }
  return undefined;
}

function readStampDate(stamp: string): string | undefined {
  const iso = ISO.exec(stamp);
  if (iso) return toIso(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const monthFirst = MONTH_FIRST.exec(stamp);
  if (monthFirst) return toIso(Number(monthFirst[3]), toMonth(monthFirst[1] ?? ""), Number(monthFirst[2]));
  const dayFirst = DAY_FIRST.exec(stamp);
  return dayFirst ? toIso(Number(dayFirst[3]), toMonth(dayFirst[2] ?? ""), Number(dayFirst[1])) : undefined;
}

const toMonth = (text: string): number =>
  /^\d/.test(text) ? Number(text) : MONTHS.split("|").indexOf(text.slice(0, 3).toLowerCase()) + 1;

function toIso(year: number, month: number, day: number): string | undefined {
  const date = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return toDayNumber(date) === undefined ? undefined : date;
}
