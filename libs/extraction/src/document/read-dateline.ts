import { toDayNumber } from "#domain";
import type { Dateline, DatelineDate } from "./document.js";
import type { Paragraph } from "./find-paragraphs.js";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const WEEKDAY = "(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?";
const DATE = `(?:(\\d{1,2})(?:st|nd|rd|th)?\\s+(${MONTH})|(${MONTH})\\s+(\\d{1,2})(?:st|nd|rd|th)?)(?:,?\\s+(\\d{4}|\\d{2})(?!\\d))?`;
const PLACE = "\\p{Lu}[\\p{L}'’.]*(?:[ /-]\\p{L}[\\p{L}'’.]*){0,5}";
const AGENCY = "[\\p{L}\\d /.&'-]{2,40}";
const DASH = "(?:--+|—|–|-|_|:)";

// Matches "SAN SALVADOR, 11 Jan 90 (DPA) -- [TEXT] ", "GENEVA (AP) — " and "NICOSIA, Cyprus (AP) _ "; not "The envoy (a general) - tired - left".
const WIRE = new RegExp(
  `^(${PLACE})(?:\\s?[,(]\\s?(?!${MONTH}\\s|\\d)(${PLACE})\\)?)?(?:,?\\s+(?:${WEEKDAY}\\s+)?${DATE}|,\\s+NO DATE)?(?:,?\\s+[([](${AGENCY})[)\\]])?(?:\\s{0,3}(?:${DASH}|(?<=\\d)\\.)|(?<=[)\\]]))\\s+((?:\\[[^\\]]{1,120}\\]\\s{0,3}){0,4})`,
  "iu",
);
// Matches "November 11, According to" and "Nov. 11, 2020 -- The"; not "November 11 was cold".
const DATE_ONLY = new RegExp(`^(?:${WEEKDAY}\\s+)?${DATE}\\s?(?:,|${DASH})\\s+`, "iu");
// Matches "Published February 18 2015 The army" and "12 Jul 2016 Rebels"; not "12 July 2016 was calm".
const STAMP = new RegExp(
  `^(?:(?:published|updated|posted|date of publication|last (?:updated|modified)|date)\\s?:?\\s?(?:on |at )?)?(?:${WEEKDAY}\\s+)?${DATE}(?:,?\\s+\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?(?:am|pm|gmt|utc))?)?\\s+`,
  "iu",
);
// Matches "MUNICH Major powers" and "BEIRUT/MUNICH The army"; not "NATO said".
const BARE_PLACE = /^(\p{Lu}{4,20}(?:[ /]\p{Lu}{3,20}){0,3}) (?=\p{Lu}\p{Ll}|A \p{Ll}|\d+ \p{Ll}|U\.[SN]\. )/u;

// Matches "24.07.2016Get short URL 124 At" and "24.07.2016 At"; not "24.07 metres".
const NUMERIC_STAMP =
  /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})(?:\s?get short url(?:\s\d{1,6})?)?\s{0,3}(?=["“]?\p{Lu})/iu;

/** Words in capitals at the head of an article that are no places. */
const NO_PLACE =
  /^(?:EXCLUSIVE|BREAKING|UPDATE|WATCH|LIVE|FACTBOX|NATO|OPEC|OSCE|UNHCR|UNICEF|FARC|HAMAS|ISIS|ISIL|ECOWAS|BRICS|ASEAN)\b/;

/** How far into the text a dateline is looked for, in paragraphs and in characters of one. */
const PARAGRAPHS_MAX = 8;
const HEAD_LENGTH = 320;
/** What follows a date in characters, for the date to be a dateline and not a stamp alone on its line. */
const LEAD_LENGTH_MIN = 12;
const SENTENCE_START = /^["“'‘«(]{0,2}(?:\p{Lu}|\d{1,6} \p{L})/u;

/**
 * Reads the dateline, or a date that stands before the first sentence, from the head of an article.
 *
 * Shape: at most one; its span ends where the first sentence starts. Two-digit years from 50 on are of the 20th century.
 */
export function readDateline(source: string, paragraphs: readonly Paragraph[]): Dateline | undefined {
  for (const paragraph of paragraphs.slice(0, PARAGRAPHS_MAX)) {
    const head = source.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + HEAD_LENGTH));
    const found = matchDateline(head, paragraph.end - paragraph.start) ?? matchAlone(head);
    if (found) {
      const { length, ...rest } = found;
      return { in: "text", start: paragraph.start, end: paragraph.start + length, ...rest };
    }
    // The first real paragraph carries the dateline or there is none.
    if (paragraph.end - paragraph.start > 160) return undefined;
  }
  return undefined;
}

/** How long a dateline may be that has a line of its own, in characters. */
const ALONE_LENGTH_MAX = 50;

/** "New Delhi, September 23" on a line of its own, as papers print it under the author's name. */
function matchAlone(line: string): Found | undefined {
  if (line.length > ALONE_LENGTH_MAX || !line.includes(",")) return undefined;
  const found = matchDateline(`${line.trimEnd()} -- `, line.length + LEAD_LENGTH_MIN);
  return found?.place && found.date && found.length >= line.trimEnd().length
    ? { ...found, length: line.trimEnd().length }
    : undefined;
}

/** Whether a title is nothing but a dateline ("BOGOTA, 27 MAR 89 (EFE)"). */
export function readTitleDateline(title: string): Dateline | undefined {
  if (title.length > 120) return undefined;
  const padded = `${title.trimEnd()} -- `;
  const found = matchDateline(padded, padded.length + 1);
  if (!found || found.length < padded.trimEnd().length || !(found.date || found.agency)) return undefined;
  const { length: _, ...rest } = found;
  return { in: "title", start: 0, end: title.length, ...rest };
}

type Found = Omit<Dateline, "in" | "start" | "end"> & { readonly length: number };

/** "(Reuter–Copyright) SAIGON, February 5. ": the agency that a paper prints before it. */
const CREDIT = /^\([^()]{2,60}\)\s{1,3}(?=\p{Lu})/u;

function matchDateline(head: string, paragraphLength: number): Found | undefined {
  const credit = CREDIT.exec(head)?.[0].length ?? 0;
  if (credit > 0) {
    const found = matchDateline(head.slice(credit), paragraphLength - credit);
    return found && { ...found, length: found.length + credit };
  }
  const wire = WIRE.exec(head);
  if (wire && isWire(wire, head)) {
    const [all, place = "", second, day, month, monthFirst, dayAfter, year, third] = wire;
    // "GENEVA (AP)" names an agency, "SAN JOSE (COSTA RICA), 2 JUN" a country.
    const isAgency = isBracketedAgency(all, place, second, day ?? monthFirst, third);
    const agency = isAgency ? second : third;
    const region = isAgency ? undefined : second;
    const date = toDate(day ?? dayAfter, month ?? monthFirst, year);
    return withDefined({ length: trimmedLength(wire[0]), place: region ? `${place}, ${region}` : place, date, agency });
  }
  const dated = DATE_ONLY.exec(head) ?? STAMP.exec(head);
  if (
    dated &&
    dated[0].length + LEAD_LENGTH_MIN <= paragraphLength &&
    SENTENCE_START.test(head.slice(dated[0].length))
  ) {
    const [, day, month, monthFirst, dayAfter, year] = dated;
    const date = toDate(day ?? dayAfter, month ?? monthFirst, year);
    const isStamp = !/[,:–—-]\s*$/.test(dated[0]);
    if (date && (!isStamp || date.year !== undefined)) return { length: trimmedLength(dated[0]), date };
  }
  const numeric = NUMERIC_STAMP.exec(head);
  const numericDate = numeric ? toValidDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1])) : undefined;
  if (numeric && numericDate) return { length: trimmedLength(numeric[0]), date: numericDate };
  const bare = BARE_PLACE.exec(head);
  return bare?.[1] && !NO_PLACE.test(bare[1]) ? { length: bare[1].length, place: bare[1] } : undefined;
}

const isBracketedAgency = (all: string, place: string, second?: string, date?: string, third?: string): boolean =>
  second !== undefined && date === undefined && third === undefined && /^\s?\(/.test(all.slice(place.length));

const DAY_NAME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;

/** A place before a dash is a dateline when a date or an agency stands with it, or, in a text that is not all capitals, when it is in capitals. */
function isWire(match: RegExpExecArray, head: string): boolean {
  const [all, place = "", second, day, , monthFirst, , , third] = match;
  const agency = isBracketedAgency(all, place, second, day ?? monthFirst, third) ? second : third;
  const rest = head.slice(all.length);
  const hasDate = day !== undefined || monthFirst !== undefined;
  // "Kabul, June 3 (IANS) The envoy": without a dash only behind a date and an agency.
  const isDashed = !all
    .slice(0, all.length - (match.at(-1)?.length ?? 0))
    .trimEnd()
    .endsWith(")");
  if (!isDashed && !(hasDate && agency !== undefined)) return false;
  // "Friday, November 22, 2024" above a page is the day on which it was looked at.
  if (DAY_NAME.test(place)) return false;
  if (!/^\p{Lu}/u.test(place) || place.length > 40 || !/^(?:$|["“'‘«(]{0,2}[\p{Lu}\d])/u.test(rest)) return false;
  if (hasDate || /NO DATE/.test(all)) return true;
  if (agency !== undefined) return /^\p{Lu}/u.test(agency);
  const capitals = place === place.toUpperCase() && place.replace(/[^\p{L}]/gu, "").length >= 4;
  return capitals && !NO_PLACE.test(place) && rest !== rest.toUpperCase();
}

function toDate(
  day: string | undefined,
  month: string | undefined,
  year: string | undefined,
): DatelineDate | undefined {
  if (day === undefined || month === undefined) return undefined;
  const monthNumber = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const dayNumber = Number(day);
  const full =
    year === undefined
      ? undefined
      : year.length === 4
        ? Number(year)
        : Number(year) + (Number(year) >= 50 ? 1900 : 2000);
  return toValidDate(full, monthNumber, dayNumber);
}

/** Undefined for a day no calendar has; without a year 29 February passes. */
function toValidDate(year: number | undefined, month: number, day: number): DatelineDate | undefined {
  const pad = (value: number, length: number): string => String(value).padStart(length, "0");
  if (toDayNumber(`${pad(year ?? 2000, 4)}-${pad(month, 2)}-${pad(day, 2)}`) === undefined) return undefined;
  return year === undefined ? { month, day } : { year, month, day };
}

const trimmedLength = (text: string): number => text.trimEnd().length;

function withDefined(found: {
  length: number;
  place?: string;
  date: DatelineDate | undefined;
  agency: string | undefined;
}): Found {
  const { date, agency, ...rest } = found;
  return { ...rest, ...(date ? { date } : {}), ...(agency ? { agency } : {}) };
}
