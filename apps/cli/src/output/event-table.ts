import Table from "cli-table3";
import type { CanonicalEvent } from "#domain";
import { countOf } from "./count-of.js";
import { describeDate } from "./describe-date.js";

/** The narrowest terminal for which a table is laid out; narrower ones wrap. In wider ones than the widest, lines get hard to follow. */
const COLUMNS_MIN = 80;
const COLUMNS_MAX = 160;

/**
 * Canonical ceasefires as a table for people, one row each, the earliest first and those without a date last.
 *
 * Units: `columns` characters across.
 */
export function formatEventTable(events: readonly CanonicalEvent[], columns = 120): string {
  if (events.length === 0) return "no ceasefires";
  const table = new Table({
    head: ["ceasefire", "parties", "dates", "status"],
    colWidths: toWidths(Math.min(Math.max(columns, COLUMNS_MIN), COLUMNS_MAX)),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const event of [...events].sort(byStart)) {
    const { declared, effective, mediators } = event;
    table.push([
      `${event.label}\n${event.eventId}`,
      toLines(
        event.parties.map(({ name }) => name).join(", ") || "not said",
        mediators.length > 0 && `by ${mediators.map(({ name, role }) => `${name} (${role})`).join(", ")}`,
      ),
      toLines(
        declared && `declared ${describeDate(declared.value)}`,
        effective && `in effect ${describeDate(effective.value)}`,
      ),
      toLines(event.status, countOf(event.reportCount, "report"), `from ${event.publisherCount}`),
    ]);
  }
  return table.toString();
}

const toLines = (...lines: readonly (string | false | undefined)[]) => lines.filter(Boolean).join("\n");

/** Widths at which an id, "Nagorno-Karabakh," and a date with its time stay whole; what is left goes mostly to the dates. */
function toWidths(columns: number): number[] {
  const [label, parties, dates, status] = [21, 19, 22, 13];
  const left = columns - COLUMNS_MIN;
  return [label + Math.floor(left * 0.3), parties + Math.floor(left * 0.1), dates + Math.floor(left * 0.6), status];
}

function byStart(a: CanonicalEvent, b: CanonicalEvent): number {
  const [startA, startB] = [a, b].map(({ effective, declared }) => (effective ?? declared)?.value.edtf ?? "~");
  if (startA === startB) return a.eventId < b.eventId ? -1 : 1;
  return (startA ?? "") < (startB ?? "") ? -1 : 1;
}
