import { expect } from "vitest";
import type { CanonicalEvent } from "#domain";
import { listDates, type Seed, toSeedNumbers } from "./seeds.js";

/** One of the six ceasefires of the seeds: how it is told from the others, and what must stand in its event. */
export interface ExpectedEvent {
  readonly name: string;
  readonly seeds: readonly string[];
  readonly isThis: (event: CanonicalEvent) => boolean;
  readonly check: (event: CanonicalEvent, seeds: readonly Seed[]) => void;
}

const instantOf = (event: CanonicalEvent) => Date.parse(event.effective?.value.instant ?? "");
const partyIds = ({ parties }: CanonicalEvent) => parties.map(({ actorId }) => actorId).sort();
const mediatorIds = ({ mediators }: CanonicalEvent) => mediators.map(({ actorId }) => actorId);
const timelineOf = ({ timeline }: CanonicalEvent, stage: string) => timeline.filter((entry) => entry.stage === stage);
const startsOn = (day: string) => (event: CanonicalEvent) =>
  [event.declared, event.effective].some((field) => field?.value.edtf.startsWith(day));

/** The six ceasefires that the five seeds tell of. */
export const EXPECTED_EVENTS: readonly ExpectedEvent[] = [
  {
    name: "1994",
    seeds: ["000", "001", "003"],
    isThis: startsOn("1994"),
    check(event) {
      expect(partyIds(event)).toEqual(expect.arrayContaining(["ARM", "AZE"]));
      expect(["ARM", "AZE", "nagorno-karabakh"]).toEqual(expect.arrayContaining(partyIds(event)));
      expect(event.declared?.value.edtf).toBe("1994");
      expect(event.reports.map(({ salience }) => salience)).toEqual(["background", "background", "background"]);
    },
  },
  {
    name: "10 October 2020",
    seeds: ["004"],
    isThis: startsOn("2020-10-10"),
    check(event) {
      expect(partyIds(event)).toEqual(["ARM", "AZE"]);
      expect(mediatorIds(event)).toEqual(["RUS"]);
      expect(event.declared?.value.edtf).toBe("2020-10-09");
      expect(instantOf(event)).toBe(Date.parse("2020-10-10T08:00Z"));
      expect(event.effective?.value.basis).toBe("inferred");
      expect(timelineOf(event, "violated").map(({ on }) => on?.edtf.slice(0, 10))).toContain("2020-10-10");
    },
  },
  {
    name: "18 October 2020",
    seeds: ["004"],
    isThis: startsOn("2020-10-17"),
    check(event) {
      expect(partyIds(event)).toEqual(["ARM", "AZE"]);
      expect(event.declared?.value.edtf).toBe("2020-10-17");
      expect(instantOf(event)).toBe(Date.parse("2020-10-17T20:00Z"));
      expect(timelineOf(event, "violated")).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            modality: "alleged",
            by: expect.objectContaining({ actorId: "ARM" }),
            against: expect.objectContaining({ actorId: "AZE" }),
          }),
        ]),
      );
    },
  },
  {
    name: "10 November 2020",
    seeds: ["000", "001", "002", "003"],
    isThis: startsOn("2020-11"),
    check(event) {
      expect(partyIds(event)).toEqual(expect.arrayContaining(["ARM", "AZE"]));
      expect(["ARM", "AZE", "RUS"]).toEqual(expect.arrayContaining(partyIds(event)));
      expect(event.mediators).toContainEqual(expect.objectContaining({ actorId: "RUS", role: "broker" }));
      expect(event.declared?.value.edtf).toBe("2020-11-09");
      expect(event.effective?.value.edtf).toMatch(/^2020-11-10/);
      const kinds = event.terms.map(({ kind }) => kind);
      expect(kinds).toEqual(
        expect.arrayContaining(["hold-positions", "prisoner-exchange", "body-exchange", "peacekeepers"]),
      );
      expect(
        event.terms
          .filter(({ kind }) => kind === "peacekeepers")
          .map(({ detail }) => detail)
          .join(),
      ).toContain("1960");
      expect(event.reportCount).toBe(4);
      // One seed accuses both sides of breaking a ceasefire: the one of 1994 at most.
      expect(timelineOf(event, "violated")).toEqual([]);
    },
  },
  {
    name: "13 September 2022",
    seeds: ["002"],
    isThis: startsOn("2022-09"),
    check(event) {
      expect(partyIds(event)).toEqual(["ARM", "AZE"]);
      expect(mediatorIds(event)).toEqual(["RUS"]);
      expect(instantOf(event)).toBe(Date.parse("2022-09-13T06:00Z"));
    },
  },
  {
    name: "September 2023",
    seeds: ["000"],
    isThis: startsOn("2023-09"),
    check(event) {
      expect(partyIds(event)).toEqual(["AZE", "nagorno-karabakh"]);
      const karabakh = event.parties.find(({ actorId }) => actorId === "nagorno-karabakh");
      expect(karabakh).toMatchObject({ kind: "de-facto" });
      expect(karabakh?.iso3).toBeUndefined();
      expect(mediatorIds(event)).toEqual(["RUS"]);
      expect(event.declared?.value).toMatchObject({ edtf: "2023-09-09", basis: "inferred" });
      expect(event.effective).toBeUndefined();
      expect(event.warnings.length).toBeGreaterThan(0);
    },
  },
];

/** Checks that the events are the six, no more and no fewer, each with what must stand in it. */
export function expectSixEvents(events: readonly CanonicalEvent[], seeds: readonly Seed[]): void {
  const found = EXPECTED_EVENTS.map(({ isThis }) => events.filter(isThis));
  const counts = EXPECTED_EVENTS.map(({ name }, index) => [name, found[index]?.length]);
  expect(counts).toEqual(EXPECTED_EVENTS.map(({ name }) => [name, 1]));
  expect(events.map(({ label }) => label)).toHaveLength(EXPECTED_EVENTS.length);
  for (const [index, expected] of EXPECTED_EVENTS.entries()) {
    const event = found[index]?.[0];
    if (!event) throw new Error(`no event for ${expected.name}`);
    expect([expected.name, toSeedNumbers(event, seeds)]).toEqual([expected.name, expected.seeds]);
    expected.check(event, seeds);
  }
}

/** In which year each day that the seeds name lies; a year that is stated of such a day must be this one. */
const YEARS: Readonly<Record<string, string>> = {
  "10-09": "2020",
  "10-10": "2020",
  "10-17": "2020",
  "10-18": "2020",
  "11-09": "2020",
  "11-10": "2020",
  "09-12": "2022",
  "09-13": "2022",
  "09-09": "2023",
  "09-19": "2023",
  "09-20": "2023",
};
const STATED_YEARS = ["1994", "2020", "2022", "2023"];

/** Dates of an event with a wrong year, where a year is stated at all. */
export function findWrongYears(event: CanonicalEvent): readonly string[] {
  return listDates(event).flatMap(([where, { edtf, instant }]) => {
    const [year = "", monthDay = ""] = [edtf.slice(0, 4), edtf.slice(5, 10)];
    if (year === "XXXX") return instant ? [`${where} ${edtf} has an instant ${instant}`] : [];
    const right = YEARS[monthDay];
    return (right ? year === right : STATED_YEARS.includes(year)) ? [] : [`${where} ${edtf} of ${event.label}`];
  });
}
