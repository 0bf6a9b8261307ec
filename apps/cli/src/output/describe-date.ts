import type { DateValue } from "#domain";

/** A date as a reader wants it: `2020-10-10 12:00+04:00 = 2020-10-10 08:00 UTC (inferred)`; what is simply stated needs no remark. */
export function describeDate({ edtf, localTime, instant, basis }: DateValue): string {
  const time = localTime && !edtf.includes("T") ? ` ${localTime}` : "";
  const utc = instant ? ` = ${instant.replace("T", " ").replace(/(?::00)?(?:\.0+)?Z$/, " UTC")}` : "";
  return `${edtf.replace("T", " ")}${time}${utc}${basis === "stated" ? "" : ` (${basis})`}`;
}
