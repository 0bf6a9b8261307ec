import { expect } from "vitest";
import type { CanonicalEvent } from "#domain";
import { findDifferences } from "../../scripts/expected-events.mjs";
import { listDates, type Seed, toSeedNumbers } from "./seeds.js";

/** One of the six ceasefires of the seeds: how it is told from the others, whose it is, and what `expected-events.json` cannot say. */
interface Details {
  readonly name: string;
  readonly seeds: readonly string[];
  readonly day: string;
  readonly check?: (event: CanonicalEvent) => void;
}

const violationsOf = ({ timeline }: CanonicalEvent) => timeline.filter(({ stage }) => stage === "violated");

const DETAILS: readonly Details[] = [
  {
    name: "1994",
    seeds: ["000", "001", "003"],
    day: "1994",
    check({ reports }) {
      expect(reports.map(({ salience }) => salience)).toEqual(["background", "background", "background"]);
    },
  },
  {
    name: "10 October 2020",
    seeds: ["004"],
    day: "2020-10-10",
    check({ effective }) {
      expect(effective?.value.basis).toBe("inferred");
    },
  },
  { name: "18 October 2020", seeds: ["004"], day: "2020-10-17" },
  {
    name: "10 November 2020",
    seeds: ["000", "001", "002", "003"],
    day: "2020-11",
    check(event) {
      expect(event.mediators).toContainEqual(expect.objectContaining({ actorId: "RUS", role: "broker" }));
      const peacekeepers = event.terms.filter(({ kind }) => kind === "peacekeepers");
      expect(peacekeepers.map(({ detail }) => detail).join()).toContain("1960");
      // One seed accuses both sides of breaking a ceasefire: the one of 1994 at most.
      expect(violationsOf(event)).toEqual([]);
    },
  },
  { name: "13 September 2022", seeds: ["002"], day: "2022-09" },
  {
    name: "September 2023",
    seeds: ["000"],
    day: "2023-09",
    check({ parties, declared, warnings }) {
      const karabakh = parties.find(({ actorId }) => actorId === "nagorno-karabakh");
      expect(karabakh).toMatchObject({ kind: "de-facto" });
      expect(karabakh?.iso3).toBeUndefined();
      expect(declared?.value.basis).toBe("inferred");
      expect(warnings).not.toEqual([]);
    },
  },
];

const startsIn = ({ declared, effective }: CanonicalEvent, day: string) =>
  [declared, effective].some((field) => field?.value.edtf.startsWith(day));

/** Checks that the events are the six, no more and no fewer, each with what must stand in it. */
export function expectSixEvents(events: readonly CanonicalEvent[], seeds: readonly Seed[]): void {
  expect(findDifferences(events)).toEqual([]);
  for (const { name, seeds: numbers, day, check } of DETAILS) {
    const [event, ...others] = events.filter((candidate) => startsIn(candidate, day));
    if (!event || others.length > 0)
      throw new Error(`${name}: ${others.length + (event ? 1 : 0)} events start in ${day}`);
    expect([name, toSeedNumbers(event, seeds)]).toEqual([name, numbers]);
    check?.(event);
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
