import Table from "cli-table3";
import type { CanonicalEvent } from "#domain";
import { describeDate } from "./describe-date.js";

/** The narrowest terminal for which a table is laid out; narrower ones wrap. */
const COLUMNS_MIN = 80;

/**
 * Canonical ceasefires as a table for people, one row each, the earliest first and those without a date last.
 *
 * Units: `columns` characters across.
 */
export function formatEventTable(events: readonly CanonicalEvent[], columns = 120): string {
  if (events.length === 0) return "no ceasefires";
  const heads = ["ceasefire", "parties", "by", "declared", "in effect", "status", "reports"];
  const table = new Table({
    head: heads,
    colWidths: toWidths(Math.max(columns, COLUMNS_MIN)),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const event of [...events].sort(byStart)) {
    table.push([
      `${event.label}\n${event.eventId}`,
      event.parties.map(({ name }) => name).join(", ") || "not said",
      event.mediators.map(({ name, role }) => `${name} (${role})`).join(", "),
      event.declared ? describeDate(event.declared.value) : "",
      event.effective ? describeDate(event.effective.value) : "",
      event.status,
      `${event.reportCount} from ${event.publisherCount}`,
    ]);
  }
  return table.toString();
}

/** Shares of the width: the label needs most, the counts least. */
function toWidths(columns: number): number[] {
  const shares = [26, 18, 15, 12, 15, 10, 9];
  const inner = columns - shares.length - 1;
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((share * inner) / all));
}

function byStart(a: CanonicalEvent, b: CanonicalEvent): number {
  const [startA, startB] = [a, b].map(({ effective, declared }) => (effective ?? declared)?.value.edtf ?? "~");
  if (startA === startB) return a.eventId < b.eventId ? -1 : 1;
  return (startA ?? "") < (startB ?? "") ? -1 : 1;
}
