import { beforeAll, describe, expect, it } from "vitest";
import type { CanonicalEvent } from "#domain";
import { readSeeds, toEvents } from "../tests/golden/seeds.js";
import { findDifferences, keepLatest } from "./expected-events.mjs";

let events: readonly CanonicalEvent[];
beforeAll(async () => {
  events = toEvents(await readSeeds());
});

const damaged = (damage: (json: string) => string): CanonicalEvent[] => JSON.parse(damage(JSON.stringify(events)));

describe("the events expected of the seeds", () => {
  it("are those that they give", () => {
    expect(findDifferences(keepLatest(events))).toEqual([]);
  });

  it.each<[string, (json: string) => string]>([
    ["another hour", (json) => json.replaceAll("2020-10-10T08:00", "2020-10-10T09:00")],
    ["another party", (json) => json.replaceAll('"actorId":"AZE"', '"actorId":"GEO"')],
    ["another mediator", (json) => json.replaceAll('"actorId":"RUS"', '"actorId":"USA"')],
    ["another day of declaration", (json) => json.replaceAll('"edtf":"2020-11-09"', '"edtf":"2020-11-08"')],
    ["a term that is missing", (json) => json.replaceAll('"body-exchange"', '"other"')],
    ["a violation that nobody alleges", (json) => json.replaceAll('"alleged"', '"asserted"')],
    ["a report too many", (json) => json.replaceAll('"reportCount":4', '"reportCount":5')],
  ])("are not found in %s", (_, damage) => {
    expect(findDifferences(damaged(damage))).not.toEqual([]);
  });

  it("are not found with one missing or one too many", () => {
    expect(findDifferences(events.slice(1))).not.toEqual([]);
    expect(findDifferences([...events, ...events.slice(0, 1)])).not.toEqual([]);
  });

  it("are taken at their highest revision, without those merged away", () => {
    const [first] = events;
    if (!first) throw new Error("no events");
    const older = { ...first, label: "older", revision: first.revision - 1 };
    expect(keepLatest([first, older]).map(({ label }) => label)).toEqual([first.label]);
    expect(keepLatest([first, { ...first, revision: first.revision + 1, status: "superseded" }])).toEqual([]);
  });
});
