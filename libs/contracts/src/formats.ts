const MONTH_DAY =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))";
const LEAP_DAY = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29";
const DATE = `(?:\\d{4}-${MONTH_DAY}|${LEAP_DAY})`;
const OFFSET = "(?:Z|[+-](?:0\\d|1[0-4]):[0-5]\\d)";
const TIME = `(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?${OFFSET}`;

/** An ISO instant or a calendar date that exists: matches `2020-02-29`, `2020-11-10T08:00:00+04:00`; not `2023-02-29`, `10.11.2020`. */
export const INSTANT_OR_DATE = new RegExp(`^${DATE}(?:T${TIME})?$`);

/** An ISO instant with its offset: matches `2020-11-10T08:00:00Z`; not `2020-11-10T08:00:00`. */
export const INSTANT = new RegExp(`^${DATE}T${TIME}$`);

/** An absolute http or https address: matches `https://example.org/a?b=c`; not `ftp://example.org`, `example.org`. */
export const HTTP_URL = /^[hH][tT][tT][pP][sS]?:\/\/[^\s/?#]\S*$/;

/** An EDTF date as ours are written: matches `1994`, `2014-03~`, `XXXX-11-10`, `2022-09-13T09:00+03:00`; not `spring 1994`. */
export const EDTF =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?)?)?[~?%]?|XXXX-\d{2}(?:-\d{2})?)$/;

/** Wall-clock time: matches `09:00`; not `9:00`. */
export const LOCAL_TIME = /^(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/;

/** ISO 3166-1 alpha-3: matches `ARM`; not `arm`, `AM`. */
export const ISO3 = /^[A-Z]{3}$/;

/** ISO 8601 duration: matches `PT72H`, `P7D`; not `P`, `72 hours`. */
export const DURATION =
  /^P(?=.)(?:\d+(?:\.\d+)?Y)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?W)?(?:\d+(?:\.\d+)?D)?(?:T(?=.)(?:\d+(?:\.\d+)?H)?(?:\d+(?:\.\d+)?M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** BCP 47 tag, by shape: matches `en`, `pt-BR`; not `english!`. */
export const LANGUAGE = /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/;

/** Any character that is not white space. */
export const HAS_INK = /\S/;
