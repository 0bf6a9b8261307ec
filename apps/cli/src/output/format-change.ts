import type { CanonicalEvent } from "#domain";
import { countOf } from "./count-of.js";
import { describeDate } from "./describe-date.js";

/** One change in one line: what the ceasefire is, how it stands, what moved. */
export function formatChange(event: CanonicalEvent): string {
  const { label, eventId, revision, status, supersededBy, changes, reportCount, publisherCount } = event;
  const { effective, declared } = event;
  const start = effective
    ? `, in effect ${describeDate(effective.value)}`
    : declared && `, declared ${describeDate(declared.value)}`;
  const moved = [...new Set(changes.map(({ field }) => field))].join(", ");
  return [
    `${eventId} r${revision}`,
    status.padEnd(10),
    `${label}${start ?? ""}`,
    !supersededBy && `${countOf(reportCount, "report")} from ${countOf(publisherCount, "publisher")}`,
    supersededBy ? `now ${supersededBy}` : moved === "founded" ? "new" : moved && `changed: ${moved}`,
  ]
    .filter(Boolean)
    .join("  ");
}
