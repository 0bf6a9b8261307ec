import { describe, expect, it } from "vitest";
import { type CanonicalEvent, type LogRecord, toReportId } from "#domain";
import { eventIdOf } from "./identity/identity.js";
import { EVENT_BYTES_MAX, resolve } from "./index.js";
import { decided, evidence, groupsOf, party, type Sketch, said, withdrawn } from "./report-builder.spec-support.js";

const sides = ["ARM", "AZE"];
const october: Sketch = { id: "r1", effective: "2020-10-10", parties: sides };
const november: Sketch = { id: "r2", effective: "2020-11-10", parties: sides };
const idOf = (id: string) => eventIdOf(toReportId(id));
const eventOf = (events: readonly CanonicalEvent[], id: string) => events.find(({ eventId }) => eventId === idOf(id));
const groups = (log: readonly LogRecord[]) => groupsOf(resolve(log));

describe("identity over time", () => {
  it("keeps the id of the founding report, and counts the records that changed the event", () => {
    const events = resolve([said(october), said({ ...october, id: "r9", article: "a9" }), said(october)]);
    expect(events.map(({ eventId, revision }) => [eventId, revision])).toEqual([[idOf("r1"), 2]]);
  });
  it("leaves a redirect where late evidence joins two events, the older one stays, and both say so", () => {
    const events = resolve([
      said({ id: "r1", parties: ["ruritania"], effective: "2020-10-10" }),
      said({ id: "r2", parties: ["borduria"], effective: "2020-10-12" }),
      decided("o1", "merge", ["r1", "r2"]),
    ]);
    expect(eventOf(events, "r2")).toMatchObject({
      status: "superseded",
      supersededBy: idOf("r1"),
      reportCount: 0,
      reports: [],
      revision: 2,
    });
    expect(eventOf(events, "r1")?.changes[0]).toEqual({ field: "merged", because: `took in ${idOf("r2")}` });
  });
  it("gives the old id back where a merge is undone", () => {
    const events = resolve([
      said(october),
      said(november),
      decided("o1", "merge", ["r1", "r2"]),
      decided("o2", "undo", [], { undoes: "o1", at: "2024-02-01T00:00:00Z" }),
    ]);
    expect(eventOf(events, "r2")).toMatchObject({ status: "announced", revision: 3, reportCount: 1 });
    expect(eventOf(events, "r2")?.overrides.map(({ overrideId }) => overrideId)).toEqual(["o1", "o2"]);
  });
  it("says on both sides where an event is split", () => {
    const events = resolve([
      said(october),
      said({ ...october, id: "r9", article: "a9" }),
      decided("o1", "split", ["r9"]),
    ]);
    expect(eventOf(events, "r1")?.changes[0]).toEqual({ field: "split", because: `reports moved to ${idOf("r9")}` });
    expect(eventOf(events, "r9")?.changes[0]).toEqual({
      field: "split",
      because: `took reports that were part of ${idOf("r1")}`,
    });
  });
  it("retracts an event whose only report is withdrawn, and never gives its id to another", () => {
    const newer = { contentHash: "1", fetchedAt: "2024-02-01T00:00:00Z" };
    const events = resolve([said(october), withdrawn({ ...october, ...newer }), said(november)]);
    expect(eventOf(events, "r1")).toMatchObject({ status: "retracted", reportCount: 0, revision: 2 });
    expect(eventOf(events, "r2")).toMatchObject({ status: "announced", revision: 1 });
  });
  it("makes a further id where a report founds an event anew while its first lives on without it", () => {
    const [first, second, third] = [1, 2, 3].map((day) => ({
      article: "a1",
      contentHash: `${day}`,
      fetchedAt: `2024-01-0${day}T00:00:00Z`,
    }));
    const events = resolve([
      said({ ...october, ...first }),
      said({ ...october, id: "r9", article: "a9" }),
      withdrawn({ ...october, ...second }),
      said({ ...november, id: "r1", ...third }),
    ]);
    expect(
      events
        .filter(({ reportCount }) => reportCount > 0)
        .map(({ eventId }) => eventId)
        .sort(),
    ).toEqual([idOf("r1"), eventIdOf(toReportId("r1"), 2)].sort());
  });
});

describe("a newer version of an article", () => {
  const old = { article: "a1", contentHash: "0", fetchedAt: "2024-01-01T00:00:00Z" };
  const corrected = { article: "a1", contentHash: "1", fetchedAt: "2024-01-02T00:00:00Z" };
  it("replaces all reports of the older one, also when the older one comes late", () => {
    const log = [said({ ...october, ...old }), said({ ...november, id: "r3", ...corrected })];
    expect(groups(log)).toEqual(["r3"]);
    expect(groups(log.toReversed())).toEqual(["r3"]);
  });
  it("fetched again with the same content changes nothing", () => {
    const [event] = resolve([
      said({ ...october, ...old, publishedAt: "2020-10-11" }),
      said({ ...october, ...old, publishedAt: "2020-10-11", fetchedAt: "2024-03-01T00:00:00Z" }),
    ]);
    expect(event?.revision).toBe(1);
  });
});

describe("what people decide", () => {
  it("holds whether it comes before or after the reports it names", () => {
    const merge = decided("o1", "merge", ["r1", "r2"]);
    expect(groups([merge, said(october), said(november)])).toEqual(["r1 r2"]);
    expect(groups([said(october), said(november), merge])).toEqual(["r1 r2"]);
  });
  it("is overruled by what was decided later, whatever came first in the log", () => {
    const merge = decided("o1", "merge", ["r1", "r2"], { at: "2024-01-01T00:00:00Z" });
    const split = decided("o2", "split", ["r2"], { at: "2024-02-01T00:00:00Z" });
    expect(groups([said(october), said(november), merge, split])).toEqual(["r1", "r2"]);
    expect(groups([said(october), said(november), split, merge])).toEqual(["r1", "r2"]);
  });
  it("ends with the latest where undoing goes in a circle", () => {
    const merge = decided("o1", "merge", ["r1", "r2"], { at: "2024-01-01T00:00:00Z" });
    const undo = decided("o2", "undo", [], { undoes: "o1", at: "2024-02-01T00:00:00Z" });
    const redo = decided("o3", "undo", [], { undoes: "o2", at: "2024-03-01T00:00:00Z" });
    expect(groups([said(october), said(november), merge, undo])).toEqual(["r1", "r2"]);
    expect(groups([said(october), said(november), redo, undo, merge])).toEqual(["r1 r2"]);
  });
  it("retracts a rejected event and shows who and why", () => {
    const events = resolve([said(october), decided("o1", "reject", ["r1"])]);
    expect(eventOf(events, "r1")).toMatchObject({
      status: "retracted",
      overrides: [{ by: "an editor", why: "checked by hand" }],
    });
  });
  it("pins a field, beside what the reports say, and warns of a pin that no field can hold", () => {
    const [event] = resolve([
      said(october),
      decided("o1", "pin", ["r1"], { field: "effective", value: "2020-10-11" }),
      decided("o2", "pin", ["r1"], { field: "effective", value: "2020-02-30", at: "2024-02-01T00:00:00Z" }),
    ]);
    expect(event?.effective?.value.edtf).toBe("2020-10-11");
    expect(event?.label).toBe("Armenia and Azerbaijan, 11 October 2020");
    expect(event?.effective?.alternatives.map(({ value }) => value.edtf)).toEqual(["2020-10-10"]);
    expect(event?.warnings).toContain("override o2 cannot pin effective: ignored");
  });
});

describe("odd reports", () => {
  it.each<[string, Sketch, RegExp]>([
    ["a day that no calendar has", { id: "r1", effective: "2023-02-30" }, /2023-02-30 is no date of any calendar/],
    [
      "a start years before the deal",
      { id: "r1", declared: "2020-10-10", effective: "2012-10-10" },
      /over a year apart/,
    ],
    [
      "thousands of parties",
      { id: "r1", parties: Array.from({ length: 3_000 }, (_, i) => `faction-${i}`) },
      /names 3000 parties/,
    ],
    ["an actor that nobody knows", { id: "r1", parties: ["grand-fenwick-rebels"] }, /an actor that no table knows/],
  ])("%s becomes a warning", (_description, sketch, warning) => {
    const [event] = resolve([said(sketch)]);
    expect(event?.warnings.some((text) => warning.test(text))).toBe(true);
  });
  it("a report that comes back with other content under one version is told, and does not depend on which came first", () => {
    const log = [said(october), said({ ...october, terms: ["talks"] })];
    const [one] = resolve(log);
    const [other] = resolve(log.toReversed());
    expect(one?.warnings.join()).toMatch(/differing contents/);
    expect(one?.terms).toEqual(other?.terms);
  });
  it("an event of hundreds of reports with long quotes stays under the size limit and says what it left out", () => {
    const quote = "the truce between Ruritania and Borduria ".repeat(20);
    const [event] = resolve(
      Array.from({ length: 200 }, (_, i) =>
        said({
          id: `r${i}`,
          effective: "2020-10-10",
          publisher: `Paper ${i}`,
          more: {
            mentions: [evidence(quote)],
            parties: [{ ...party("ARM"), evidence: evidence(quote) }, party("AZE")],
          },
        }),
      ),
    );
    expect(new TextEncoder().encode(JSON.stringify(event)).length).toBeLessThanOrEqual(EVENT_BYTES_MAX);
    expect(event?.reportCount).toBe(200);
    expect((event?.omitted.reports ?? 0) + (event?.reports.length ?? 0)).toBe(200);
  });
});
