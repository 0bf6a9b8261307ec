import { describe, expect, it } from "vitest";
import { date, report, type Sketch, stage } from "../report-builder.spec-support.js";
import { chooseActors } from "./actor-fields.js";
import { chooseDate } from "./date-field.js";
import { countPublishers } from "./publishers.js";
import { buildTimeline, deriveStatus } from "./timeline.js";

const reportsOf = (sketches: readonly Partial<Sketch>[]) =>
  sketches.map((sketch, i) => report({ id: `r${i}`, publisher: `Paper ${i}`, ...sketch }));

describe("the value of a date", () => {
  it.each<[string, readonly Partial<Sketch>[], string, readonly string[]]>([
    [
      "is what more independent publishers say",
      [{ declared: "2020-10-09" }, { declared: "2020-10-10" }, { declared: "2020-10-10" }],
      "2020-10-10",
      ["2020-10-09"],
    ],
    [
      "is not what one publisher says twice",
      [
        { declared: "2020-10-10", publisher: "X" },
        { declared: "2020-10-10", publisher: "X" },
        { declared: "2020-10-09" },
        { declared: "2020-10-09" },
      ],
      "2020-10-09",
      ["2020-10-10"],
    ],
    [
      "is stated rather than inferred",
      [{ declared: "2020-10-09 inferred" }, { declared: "2020-10-10" }],
      "2020-10-10",
      ["2020-10-09"],
    ],
    [
      "is relative rather than inferred",
      [{ declared: "2020-10-09 inferred" }, { declared: "2020-10-10 relative" }],
      "2020-10-10",
      ["2020-10-09"],
    ],
    [
      "is the precise form, which the others support",
      [{ declared: "1994" }, { declared: "1994" }, { declared: "1994-05-12" }],
      "1994-05-12",
      [],
    ],
    [
      "takes its year from whoever knows it",
      [{ declared: "XXXX-10-10" }, { declared: "XXXX-10-10" }, { declared: "2020-10-10" }],
      "2020-10-10",
      [],
    ],
    [
      "is a minute rather than its day",
      [{ declared: "2020-10-10" }, { declared: "2020-10-10T12:00+04:00" }],
      "2020-10-10T12:00+04:00",
      [],
    ],
    [
      "is from news rather than from a mention",
      [{ declared: "2020-10-09", salience: "background" }, { declared: "2020-10-10" }],
      "2020-10-10",
      ["2020-10-09"],
    ],
    [
      "is from whom was nearest in time",
      [
        { declared: "2020-10-09", publishedAt: "2022-01-01" },
        { declared: "2020-10-10", publishedAt: "2020-10-11" },
      ],
      "2020-10-10",
      ["2020-10-09"],
    ],
    [
      "is from a report that tells deal and start apart",
      [{ declared: "2020-11-10" }, { declared: "2020-11-09", effective: "2020-11-10" }],
      "2020-11-09",
      ["2020-11-10"],
    ],
    ["stays unknown in its year where nobody knows it", [{ declared: "XXXX-10-10" }], "XXXX-10-10", []],
  ])("%s", (_description, sketches, value, alternatives) => {
    const reports = reportsOf(sketches);
    for (const order of [reports, reports.toReversed()]) {
      const field = chooseDate("declared", order, countPublishers(order));
      expect(field?.value.edtf).toBe(value);
      expect(field?.alternatives.map((one) => one.value.edtf)).toEqual(alternatives);
    }
  });
  it("is absent where no calendar has the day", () => {
    const reports = reportsOf([{ declared: "2023-02-30" }]);
    expect(chooseDate("declared", reports, countPublishers(reports))).toBeUndefined();
  });
});

describe("independent publishers", () => {
  const sketchOf = (seed: number) =>
    btoa(String.fromCharCode(...Array.from({ length: 256 }, (_, i) => (i < 20 ? seed : i % 251))));
  it("count copies of one text once, by who printed it first", () => {
    const reports = reportsOf([
      { textSketch: sketchOf(1), publishedAt: "2020-10-11", publisher: "Copier" },
      { textSketch: sketchOf(2), publishedAt: "2020-10-10", publisher: "Wire" },
      { publisher: "Own Words" },
    ]);
    const publishers = countPublishers(reports);
    expect(publishers.count).toBe(2);
    expect(publishers.support(reports.map(({ reportId }) => reportId))).toEqual(["Own Words", "Wire"]);
  });
  it("that are not named count together", () => {
    const reports = [report({ id: "r1" }), report({ id: "r2" })];
    expect(countPublishers(reports).support(reports.map(({ reportId }) => reportId))).toEqual(["unnamed"]);
  });
});

describe("who is bound and who mediates", () => {
  it("never names one actor as both: who brokers and signs is a broker", () => {
    const reports = reportsOf([{ parties: ["ARM", "AZE", "RUS"] }, { parties: ["ARM", "AZE"], mediators: ["RUS"] }]);
    const { parties, mediators } = chooseActors(reports, countPublishers(reports));
    expect(parties.map(({ actorId }) => actorId)).toEqual(["ARM", "AZE"]);
    expect(mediators.map(({ actorId }) => actorId)).toEqual(["RUS"]);
  });
});

describe("the status", () => {
  it.each<[string, readonly Partial<Sketch>[], string]>([
    ["is announced where nothing else is told", [{ stages: [stage("declared")] }], "announced"],
    [
      "is in effect where one made years before the news is recalled",
      [{ stages: [stage("declared")], declared: "2016-04-05", publishedAt: "2020-10-01", salience: "background" }],
      "in-effect",
    ],
    [
      "follows the latest stage in time, not the latest article",
      [
        { stages: [stage("violated", { on: date("2020-10-12") })], publishedAt: "2020-10-12" },
        { stages: [stage("in-effect", { on: date("2020-10-10") })], publishedAt: "2021-01-01" },
      ],
      "violated",
    ],
    [
      "is not moved by an accusation",
      [{ stages: [stage("in-effect"), stage("violated", { modality: "alleged" })] }],
      "in-effect",
    ],
    [
      "takes an undated stage to be as late as its news",
      [
        { stages: [stage("violated", { on: date("2020-10-12") })] },
        { stages: [stage("in-effect")], publishedAt: "2020-11-01" },
      ],
      "in-effect",
    ],
    [
      "is not moved by an undated mention in passing",
      [
        { stages: [stage("violated", { on: date("2020-10-12") })] },
        { stages: [stage("in-effect")], publishedAt: "2022-11-01", salience: "background" },
      ],
      "violated",
    ],
    ["stays ended", [{ ended: "2020-10-14" }, { stages: [stage("in-effect")], publishedAt: "2020-11-01" }], "ended"],
  ])("%s", (_description, sketches, expected) => {
    expect(deriveStatus(reportsOf(sketches))).toBe(expected);
  });
});

describe("the timeline", () => {
  it("is in time order, takes the field's day for a stage without one, and joins what is told less precisely", () => {
    const timeline = buildTimeline(
      reportsOf([
        { declared: "2020-10-09", stages: [stage("violated", { on: date("2020-10-10") }), stage("declared")] },
        { declared: "2020-10", stages: [stage("declared"), stage("violated")] },
      ]),
    );
    expect(timeline.map(({ stage: name, on, reportIds }) => [name, on?.edtf, reportIds])).toEqual([
      ["declared", "2020-10-09", ["r0", "r1"]],
      ["violated", "2020-10-10", ["r0", "r1"]],
    ]);
  });
});
