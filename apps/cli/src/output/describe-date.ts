import type { DateValue } from "#domain";

/** A date as a reader wants it: the value, its time, and how it came about where it was not simply stated. */
export function describeDate({ edtf, localTime, instant, basis }: DateValue): string {
  const time = localTime && !edtf.includes("T") ? ` ${localTime}` : "";
  const utc = instant ? ` = ${instant}` : "";
  return `${edtf}${time}${utc}${basis === "stated" ? "" : ` (${basis})`}`;
}
