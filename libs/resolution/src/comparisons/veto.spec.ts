import { describe, expect, it } from "vitest";
import { toFeatures } from "../features/features.js";
import { date, report, type Sketch, stage } from "../report-builder.spec-support.js";
import { findVeto } from "./veto.js";

const renewed = { more: { relatesTo: [{ kind: "renews" as const, descriptor: "a second truce" }] } };

describe("a veto", () => {
  it.each<[string, Partial<Sketch>, Partial<Sketch>, string | undefined]>([
    [
      "stands between two ceasefires of one article",
      { article: "a1" },
      { article: "a1" },
      "told apart inside one article",
    ],
    [
      "stands between full dates five days apart",
      { effective: "2020-10-10" },
      { effective: "2020-10-15" },
      "dates far beyond coders' noise",
    ],
    [
      "does not stand between full dates four days apart",
      { effective: "2020-10-10" },
      { effective: "2020-10-14" },
      undefined,
    ],
    ["gives an inferred date more room", { effective: "2020-10-10 inferred" }, { effective: "2020-10-20" }, undefined],
    [
      "but not a month",
      { effective: "2020-10-10 inferred" },
      { effective: "2020-11-10 inferred" },
      "dates far beyond coders' noise",
    ],
    [
      "stands between months that do not meet",
      { declared: "2020-03" },
      { declared: "2020-11" },
      "dates far beyond coders' noise",
    ],
    ["stands between other years", { declared: "1994" }, { declared: "2020-11-09" }, "dates far beyond coders' noise"],
    ["does not stand between a season and a day in it", { declared: "2020-23" }, { declared: "2020-11-09" }, undefined],
    [
      "stands between a month-day and a day a month later, year unknown",
      { declared: "XXXX-10-10" },
      { declared: "2020-11-10" },
      "dates far beyond coders' noise",
    ],
    ["allows weeks from the deal to its start", { declared: "2020-10-01" }, { effective: "2020-11-01" }, undefined],
    [
      "allows no start weeks before the deal",
      { declared: "2020-11-01" },
      { effective: "2020-10-01" },
      "dates far beyond coders' noise",
    ],
    [
      "gives way to the other date that agrees",
      { declared: "2020-10-01", effective: "2020-10-10" },
      { declared: "2020-10-09", effective: "2020-10-10" },
      undefined,
    ],
    [
      "stands between a second truce and one three days before",
      { ...renewed, effective: "2020-10-13" },
      { effective: "2020-10-10" },
      "a renewed ceasefire and the one before it",
    ],
    [
      "does not stand between a second truce and other news of it",
      { ...renewed, effective: "2020-10-18" },
      { declared: "2020-10-17" },
      undefined,
    ],
    [
      "stands where one had ended before the other began",
      { effective: "2020-10-10", ended: "2020-10-12" },
      { declared: "2020-10-18", effective: "2020-10-18" },
      "dates far beyond coders' noise",
    ],
    [
      "reads a planned end as an end",
      { expires: "2021-05-04" },
      { effective: "2021-05-20" },
      "one was over before the other began",
    ],
    [
      "unless it was extended",
      { expires: "2021-05-04", stages: [stage("extended", { on: date("2021-05-04") })] },
      { effective: "2021-05-20" },
      undefined,
    ],
    ["makes nothing of an impossible date", { effective: "2023-02-30" }, { effective: "2023-06-01" }, undefined],
  ])("%s", (_description, a, b, expected) => {
    const [first, second] = [toFeatures(report({ id: "a", ...a })), toFeatures(report({ id: "b", ...b }))];
    expect(findVeto(first, second)).toBe(expected);
    expect(findVeto(second, first)).toBe(expected);
  });
});
