import { describe, expect, it } from "vitest";
import type { LogRecord } from "#domain";
import { type Sketch, said } from "./report-builder.spec-support.js";
import { resolve } from "./resolve.js";

const base: Sketch = { id: "", parties: ["ruritania", "borduria"], mediators: ["RUS"], stages: [] };
/** So many reports of 4 March, printed that day and the next. */
const many = (count: number): readonly Sketch[] =>
  Array.from({ length: count }, (_, i) => ({
    ...base,
    id: `many-${i}`,
    effective: "1927-03-04",
    publishedAt: i % 2 === 0 ? "1927-03-04" : "1927-03-05",
  }));
const few: Sketch = { ...base, id: "few", effective: "1927-03-10", publishedAt: "1927-03-05" };

const eventsOf = (...sketches: readonly Sketch[]) => {
  const log: readonly LogRecord[] = sketches.map(said);
  return resolve(log).map(({ reports }) => reports.map(({ reportId }) => String(reportId)));
};
const liesWithMany = (...sketches: readonly Sketch[]) =>
  eventsOf(...sketches).some((event) => event.includes(few.id) && event.includes("many-0"));

describe("one that tells another day than many", () => {
  it("is part of their event, whoever comes first", () => {
    expect(liesWithMany(few, ...many(30))).toBe(true);
    expect(liesWithMany(...many(30), few)).toBe(true);
  });

  it("stands by itself beside a few, as far as no careful writer is off, and as news of its own day", () => {
    expect(liesWithMany(...many(3), few)).toBe(false);
    expect(liesWithMany(...many(30), { ...few, effective: "1927-03-24" })).toBe(false);
    expect(liesWithMany(...many(30), { ...few, publishedAt: "1927-03-10", mediators: ["FRA"] })).toBe(false);
  });

  it("is part of their event a year or weeks off, unless it looks ahead or others agree with it", () => {
    expect(liesWithMany(...many(30), { ...few, effective: "1926-03-04" })).toBe(true);
    expect(liesWithMany(...many(30), { ...few, effective: "1927-01-20" })).toBe(true);
    expect(liesWithMany(...many(30), { ...few, effective: "1925-09-20" })).toBe(false);
    const another = { ...few, id: "another", effective: "1927-01-20" };
    expect(liesWithMany(...many(30), { ...few, effective: "1927-01-20" }, another)).toBe(false);
  });

  it("is part of their event where it names no year, as news of the year in which it is printed", () => {
    expect(liesWithMany(...many(30), { ...few, effective: "XXXX-03-10" })).toBe(true);
    expect(liesWithMany(...many(30), { ...few, effective: "XXXX-06-10" })).toBe(false);
  });

  it("is part of their event as a renewal, where others tell that as one, too", () => {
    const more = { relatesTo: [{ kind: "renews" as const, descriptor: "a second truce" }] };
    const renewed = many(30).map((sketch, i) => (i % 3 === 0 ? { ...sketch, more } : sketch));
    expect(liesWithMany(...renewed, { ...few, more })).toBe(true);
  });

  it("stands by itself as a renewal, and where its article tells of the other, too", () => {
    const renewed = { ...few, more: { relatesTo: [{ kind: "renews" as const, descriptor: "a second truce" }] } };
    expect(liesWithMany(...many(30), renewed)).toBe(false);
    const both = { ...base, article: "both", publishedAt: "1927-03-05" };
    const other = { ...both, id: "other", effective: "1927-03-04" };
    expect(liesWithMany(...many(30), other, { ...both, id: "few", effective: "1927-03-10" })).toBe(false);
  });

  it("goes with them where it is the day of the deal, however many tell it", () => {
    const started = many(30).map((sketch, i) => (i % 5 === 0 ? { ...sketch, declared: "1927-02-25" } : sketch));
    const agreed = Array.from({ length: 6 }, (_, i) => ({
      ...base,
      id: i === 0 ? few.id : `agreed-${i}`,
      declared: "1927-02-25",
      publishedAt: "1927-02-26",
    }));
    expect(liesWithMany(...started, ...agreed)).toBe(true);
    expect(liesWithMany(...many(30), ...agreed)).toBe(false);
  });

  it("goes with those that agree with it on a day of their own", () => {
    const own = Array.from({ length: 6 }, (_, i) => ({
      ...few,
      id: `own-${i}`,
      publishedAt: "1927-03-10",
      mediators: ["FRA"],
    }));
    const events = eventsOf(...many(30), ...own);
    expect(events.map(({ length }) => length).sort()).toEqual([30, 6]);
  });
});
