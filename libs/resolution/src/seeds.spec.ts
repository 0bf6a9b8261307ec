import { describe, expect, it } from "vitest";
import { resolve } from "./index.js";
import { groupsOf } from "./report-builder.spec-support.js";
import { SEED_LOG, SEED_REPORTS, UNDATED_SEED_LOG } from "./seed-reports.spec-support.js";

const expected = Object.values(SEED_REPORTS)
  .map((sketches) =>
    sketches
      .map(({ id }) => id)
      .sort()
      .join(" "),
  )
  .sort();
const eventWith = (id: string, log = SEED_LOG) => {
  const event = resolve(log).find(({ reports }) => reports.some(({ reportId }) => reportId === id));
  if (!event) throw new Error(`no event holds ${id}`);
  return event;
};

describe("ten reports of six ceasefires of one war", () => {
  it("become six events", () => {
    expect(groupsOf(resolve(SEED_LOG))).toEqual(expected);
  });
  it("become six events in the opposite order", () => {
    expect(groupsOf(resolve(SEED_LOG.toReversed()))).toEqual(expected);
  });
  it("become the same events without any article's date, and no event states a year that no text stated", () => {
    const events = resolve(UNDATED_SEED_LOG);
    expect(groupsOf(events)).toEqual(expected);
    for (const event of events) {
      for (const field of [event.declared, event.effective]) {
        if (field) expect(field.value.edtf).toMatch(/^(XXXX-|1994$|2020-23$)/);
      }
    }
  });

  it.each([
    ["r000-1994", "Armenia and Azerbaijan, 1994", "in-effect", "1994", undefined],
    ["r004-first", "Armenia and Azerbaijan, 10 October 2020", "violated", "2020-10-09", "2020-10-10T12:00+04:00"],
    ["r004-second", "Armenia and Azerbaijan, 18 October 2020", "in-effect", "2020-10-17", "2020-10-18T00:00+04:00"],
    ["r001-november", "Armenia and Azerbaijan, 10 November 2020", "in-effect", "2020-11-09", "2020-11-10"],
    ["r002-september", "Armenia and Azerbaijan, 13 September 2022", "announced", undefined, "2022-09-13T09:00+03:00"],
    ["r000-september", "Azerbaijan and Nagorno-Karabakh, 9 September 2023", "announced", "2023-09-09", undefined],
  ])("the event of %s is called %s and is %s", (id, label, status, declared, effective) => {
    const event = eventWith(id);
    expect([event.label, event.status, event.declared?.value.edtf, event.effective?.value.edtf]).toEqual([
      label,
      status,
      declared,
      effective,
    ]);
  });

  it("shows the day that another article gives for the deal as an alternative, and what is less precise as support", () => {
    const { declared } = eventWith("r001-november");
    expect(declared?.reportIds).toEqual(["r000-november", "r002-november"]);
    expect(declared?.alternatives).toEqual([
      { value: { edtf: "2020-11-10", basis: "inferred" }, reportIds: ["r003-november"] },
    ]);
  });
  it("links the new truce to the one that it renews, as its own article tells", () => {
    expect(eventWith("r004-second").relatesTo).toEqual([
      { kind: "renews", eventId: eventWith("r004-first").eventId, descriptor: "a new truce" },
    ]);
  });
  it("explains each merge by bars that add up", () => {
    for (const { explanation } of resolve(SEED_LOG)) {
      for (const { priorWeight, bars, totalWeight } of explanation) {
        expect(bars.reduce((sum, { weight }) => sum + weight, priorWeight)).toBeCloseTo(totalWeight, 6);
      }
    }
  });
});
