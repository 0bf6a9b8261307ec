import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fromEvent, fromReport } from "#contracts";
import { normalize, resolve } from "#resolution";
import { extractReports, readSeeds, type Seed, toEvents, toRecords, withoutDate } from "./seeds.js";
import { expectSixEvents, findWrongYears } from "./six-events.js";

let seeds: readonly Seed[];
beforeAll(async () => {
  seeds = await readSeeds();
});

/** Compares with the committed file byte for byte; `UPDATE_GOLDEN=1` rewrites it instead. */
function expectGolden(name: string, messages: readonly object[]): void {
  const file = join(import.meta.dirname, name);
  const lines = messages.map((message) => `${JSON.stringify(message)}\n`).join("");
  if (process.env.UPDATE_GOLDEN === "1") writeFileSync(file, lines);
  expect(existsSync(file), `${name} is missing: UPDATE_GOLDEN=1 writes it`).toBe(true);
  expect(lines).toBe(readFileSync(file, "utf8"));
}

describe("the seeds", () => {
  it("give the committed reports, byte for byte", () => {
    expectGolden("reports.jsonl", extractReports(seeds).map(fromReport));
  });

  it("give the committed events, byte for byte", () => {
    expectGolden("events.jsonl", toEvents(seeds).map(fromEvent));
  });

  it("tell of exactly six ceasefires, with what each must hold", () => {
    expectSixEvents(toEvents(seeds), seeds);
  });

  it("tell of the same six in any order and however often each is told", () => {
    const reports = extractReports(seeds);
    const expected = normalize(resolve(toRecords(reports)));
    const places = reports.map((_, index) => index);
    const anyOrder = fc.shuffledSubarray(places, { minLength: places.length });
    const repeats = fc.array(fc.constantFrom(...places), { maxLength: 6 });
    fc.assert(
      fc.property(anyOrder, repeats, (order, again) => {
        const log = [...order, ...again].flatMap((place) => reports[place] ?? []);
        const events = resolve(toRecords(log)).filter(({ supersededBy }) => supersededBy === undefined);
        expect(normalize(events)).toEqual(expected);
        expectSixEvents(events, seeds);
      }),
      { numRuns: 60 },
    );
  });

  it("give a time that no clock shows no instant, but a warning", () => {
    const seed = seeds.filter(({ number }) => number === "000");
    const november = extractReports(seed).filter(({ effective, declared }) =>
      [effective, declared].some((claim) => /-11-(?:09|10)/.test(claim?.edtf ?? "")),
    );
    expect(november).toHaveLength(1);
    expect(november[0]?.effective?.instant).toBeUndefined();
    expect(november[0]?.warnings).not.toEqual([]);
  });

  it("never take a garbled name for the state it resembles", () => {
    const actors = extractReports(seeds).flatMap(({ parties, mediators }) => [...parties, ...mediators]);
    const ids = new Set(actors.map(({ actorId }): string => actorId));
    expect([...ids].filter((id) => ["AFG", "ARG", "CHN"].includes(id))).toEqual([]);
  });

  it("state no wrong year when publication dates are taken away", () => {
    const undated = toEvents(seeds.map(withoutDate));
    expect(undated.length).toBeGreaterThan(0);
    expect(undated.flatMap(findWrongYears)).toEqual([]);
  });
});

describe("the check of the six", () => {
  const broken: readonly (readonly [string, (line: string) => string])[] = [
    ["another instant", (line) => line.replaceAll("2020-10-10T08:00", "2020-10-10T09:00")],
    ["another party", (line) => line.replaceAll('"actorId":"AZE"', '"actorId":"GEO"')],
    ["another day", (line) => line.replaceAll("2020-11-09", "2020-11-08")],
  ];

  it.each(broken)("fails on %s", (_, damage) => {
    const events = toEvents(seeds).map((event) => JSON.parse(damage(JSON.stringify(event))));
    expect(() => expectSixEvents(events, seeds)).toThrow();
  });

  it("fails on a seventh event and on a missing one", () => {
    const events = toEvents(seeds);
    expect(events.length).toBeGreaterThanOrEqual(6);
    expect(() => expectSixEvents([...events, ...events.slice(0, 1)], seeds)).toThrow();
    expect(() => expectSixEvents(events.slice(1), seeds)).toThrow();
  });

  it("sees a wrong year", () => {
    const [event] = toEvents(seeds).filter(({ declared }) => declared?.value.edtf === "2020-11-09");
    if (!event?.declared) throw new Error("no event of 9 November 2020");
    const wrong = { ...event, declared: { ...event.declared, value: { ...event.declared.value, edtf: "2021-11-09" } } };
    expect(findWrongYears(wrong)).toHaveLength(1);
  });
});
