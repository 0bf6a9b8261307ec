import { expect, it } from "vitest";
import { parseArticle } from "#contracts";
import type { CanonicalEvent } from "#domain";
import { formatEventExplanation } from "../explain/format-event.js";
import { ArticleRun } from "../run/run-articles.js";
import { formatEventTable } from "./event-table.js";
import { formatChange } from "./format-change.js";

/** Events of articles about wars long past. */
function toEvents(...texts: readonly string[]): readonly CanonicalEvent[] {
  const run = new ArticleRun();
  for (const text of texts) {
    const parsed = parseArticle({ text, publisher: { name: "The Zenda Gazette" } });
    if (parsed.ok) run.add(parsed.value);
  }
  return run.finish().events;
}
const events = toEvents(
  "Greece and Turkey signed a ceasefire on 4 June 1897, the foreign ministry in Athens said.",
  "The ceasefire between Greece and Turkey, signed on 4 June 1897, took effect the same day.",
  "Bolivia and Paraguay signed a ceasefire on 12 June 1935 in Buenos Aires.",
  "France and Prussia signed an armistice on 28 January 1871 at Versailles.",
);

it("lists ceasefires by the day they started, within the width of the terminal", () => {
  expect(events.length).toBe(3);
  const table = formatEventTable(events, 100);
  for (const line of table.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  const years = ["1871", "1897", "1935"].map((year) => table.indexOf(year));
  expect(years).toEqual([...years].sort((a, b) => a - b));
  expect(years).not.toContain(-1);
  expect(table).toContain("Paraguay");
});

it.each([80, 120, 200])("cuts no id and no name at %s columns", (columns) => {
  const table = formatEventTable(events, columns);
  for (const { eventId } of events) expect(table).toContain(eventId);
  expect(table).not.toContain("…");
});

it("says plainly that there are none", () => {
  expect(formatEventTable([])).toBe("no ceasefires");
});

it("tells a change in one line", () => {
  const [event] = events;
  if (!event) throw new Error("no event");
  const line = formatChange(event);
  expect(line).not.toContain("\n");
  expect(line).toContain(event.eventId);
  expect(line).toContain(event.status);
});

it("draws the waterfall of a merge: its bars add up to the total", () => {
  const merged = events.find(({ reportCount }) => reportCount === 2);
  if (!merged) throw new Error("the two reports of one ceasefire were not merged");
  const lines = formatEventExplanation(merged).split("\n");
  expect(lines.filter((line) => line.includes("founded"))).toHaveLength(1);
  const weights = lines.flatMap((line) => /^ {2}(\S.*?) +([+-]\d+\.\d)/.exec(line)?.slice(1) ?? []);
  const numbers = weights.filter((_, index) => index % 2 === 1).map(Number);
  const total = numbers.pop() ?? 0;
  expect(numbers.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(total, 0);
});
