import { describe, expect, it } from "vitest";
import { toFeatures } from "../features/features.js";
import { date, evidence, report, type Sketch, stage } from "../report-builder.spec-support.js";
import { compare } from "./comparison.js";
import { COMPARISONS } from "./comparisons.js";
import { spokenOf, voiceOf } from "./voice.js";

const levelOf = (name: string, a: Partial<Sketch>, b: Partial<Sketch>) => {
  const comparison = COMPARISONS.find((candidate) => candidate.name === name);
  if (!comparison) throw new Error(`no comparison called ${name}`);
  const [first, second] = [toFeatures(report({ id: "a", ...a })), toFeatures(report({ id: "b", ...b }))];
  const bar = compare(comparison, first, second);
  expect(compare(comparison, second, first)).toEqual(bar);
  const voice = (features: typeof first) => voiceOf(features, [comparison]);
  if (bar.weight !== 0) expect(spokenOf(voice(first), voice(second)), "it speaks, so its need is met").toBe(1);
  return bar.level;
};
const midnight = (edtf: string, instant: string) => date(edtf, { instant });
const arrangement = (more: object) => ({
  more: {
    arrangement: {
      kind: "ceasefire",
      side: "unknown",
      purposes: [],
      form: "unknown",
      domain: "armed-conflict",
      ...more,
    } as never,
  },
});
const place = (name: string, scope = "local") => ({
  more: { scope: scope as never, places: [{ name, evidence: evidence() }] },
});

describe.each<[string, readonly [string, Partial<Sketch>, Partial<Sketch>, string][]]>([
  [
    "effective date",
    [
      ["a date on one side only", { effective: "2020-10-10" }, {}, "unknown on a side"],
      [
        "a plan, and a start two weeks later",
        { effective: "1927-05-04~", publishedAt: "1927-04-27" },
        { effective: "1927-05-19", publishedAt: "1927-05-21" },
        "planned when one was told, and began within three weeks",
      ],
      [
        "a start that is no plan any more, and another two weeks later",
        { effective: "1927-05-04~", publishedAt: "1927-05-10" },
        { effective: "1927-05-19", publishedAt: "1927-05-21" },
        "different days",
      ],
      [
        "a month, and the second day of the next",
        { effective: "1927-03" },
        { effective: "1927-04-02" },
        "days outside what the other vaguely names",
      ],
      ["a month, and the middle of the next", { effective: "1927-03" }, { effective: "1927-04-16" }, "different days"],
      [
        "midnight in one zone, the evening before in another",
        { effective: midnight("2020-10-18T00:00+04:00", "2020-10-17T20:00:00Z") },
        { effective: midnight("2020-10-17T23:00+03:00", "2020-10-17T20:00:00Z") },
        "same instant",
      ],
      ["a minute and its day", { effective: "2020-10-10T12:00+04:00" }, { effective: "2020-10-10" }, "same local day"],
      [
        "the same day, one year unknown",
        { effective: "XXXX-10-10" },
        { effective: "2020-10-10" },
        "same day of an unknown year",
      ],
      [
        "either side of New Year's Eve, years unknown",
        { effective: "XXXX-12-31" },
        { effective: "XXXX-01-01" },
        "a day apart in an unknown year",
      ],
      ["the day after", { effective: "2020-10-10" }, { effective: "2020-10-11" }, "a day apart"],
      ["four days", { effective: "2020-10-10" }, { effective: "2020-10-14" }, "three or four days apart"],
      [
        "a month and a day in it",
        { effective: "2020-10" },
        { effective: "2020-10-10" },
        "one names the month of the other",
      ],
      [
        "autumn and a day in it",
        { effective: "2020-23" },
        { effective: "2020-11-10" },
        "one names the season of the other",
      ],
      [
        "about a day, two days off",
        { effective: "2020-10-10~" },
        { effective: "2020-10-12" },
        "one names the month of the other",
      ],
      ["a month apart", { effective: "2020-10-10" }, { effective: "2020-11-10" }, "different days"],
      ["the same day of another year", { effective: "2019-10-10" }, { effective: "2020-10-10" }, "different days"],
      ["a day that no calendar has", { effective: "2023-02-30" }, { effective: "2023-02-28" }, "unknown on a side"],
    ],
  ],
  [
    "declared date",
    [
      ["remembered by the same year", { declared: "1994" }, { declared: "1994" }, "both the same year, no month"],
      ["a year and a day in it", { declared: "1994" }, { declared: "1994-05-12" }, "one names the year of the other"],
      ["another year", { declared: "1994" }, { declared: "2020-10-09" }, "different days"],
    ],
  ],
  [
    "declared against effective",
    [
      [
        "the deal the evening before it took effect",
        { declared: "2020-10-09" },
        { effective: "2020-10-10" },
        "declared the day before",
      ],
      [
        "one says both days, the other only one of them",
        { declared: "2020-11-09", effective: "2020-11-10" },
        { declared: "2020-11-10" },
        "declared the day it took effect",
      ],
      [
        "both say when it took effect",
        { declared: "2020-10-09", effective: "2020-10-10" },
        { effective: "2020-10-10" },
        "both say when it took effect",
      ],
      [
        "four days before, years unknown",
        { declared: "XXXX-09-09" },
        { effective: "XXXX-09-13" },
        "declared within a week before",
      ],
      [
        "took effect long before it was declared",
        { declared: "2020-10-10" },
        { effective: "2020-09-01" },
        "different days",
      ],
    ],
  ],
  [
    "parties",
    [
      ["nobody named", { parties: [] }, { parties: ["ARM"] }, "unknown on a side"],
      ["the same two", { parties: ["ARM", "AZE"] }, { parties: ["AZE", "ARM"] }, "same sides"],
      [
        "a client named for its patron",
        { parties: ["ARM", "AZE"] },
        { parties: ["AZE", "nagorno-karabakh"] },
        "same sides, one named by patron or client",
      ],
      ["one side named only", { parties: ["AZE"] }, { parties: ["ARM", "AZE"] }, "one names fewer of the same sides"],
      [
        "who signed here and mediated there",
        { parties: ["RUS"], mediators: ["USA"] },
        { parties: ["ruritania", "borduria"], mediators: ["RUS", "USA"] },
        "a side of one mediates for the other",
      ],
      [
        "one side each",
        { parties: ["ruritania"] },
        { parties: ["borduria"] },
        "each names one side alone, not the same",
      ],
      ["a third side", { parties: ["ARM", "RUS"] }, { parties: ["ARM", "AZE"] }, "one side in common"],
      ["nobody in common", { parties: ["ruritania", "borduria"] }, { parties: ["ARM", "AZE"] }, "no side in common"],
    ],
  ],
  [
    "mediators",
    [
      ["one of two in common", { mediators: ["RUS", "FRA"] }, { mediators: ["FRA"] }, "a mediator in common"],
      ["others", { mediators: ["RUS"] }, { mediators: ["FRA"] }, "other mediators"],
    ],
  ],
  [
    "terms",
    [
      [
        "two in common",
        { terms: ["peacekeepers", "territory", "talks"] },
        { terms: ["peacekeepers", "territory"] },
        "two in common",
      ],
      ["none in common", { terms: ["peacekeepers"] }, { terms: ["prisoner-exchange"] }, "other terms"],
      ["'other' tells nothing", { terms: ["other"] }, { terms: ["other"] }, "unknown on a side"],
    ],
  ],
  [
    "proper name",
    [
      [
        "with and without its generic noun",
        arrangement({ name: "the Zubrowka Accord" }),
        arrangement({ name: "Zubrowka" }),
        "same name",
      ],
      [
        "the second of its name",
        arrangement({ name: "Zubrowka II" }),
        arrangement({ name: "Zubrowka I" }),
        "other name",
      ],
    ],
  ],
  [
    "expiry and duration",
    [
      ["the same length", arrangement({ duration: "PT72H" }), arrangement({ duration: "PT72H" }), "same duration"],
      ["another length", arrangement({ duration: "PT72H" }), arrangement({ duration: "P7D" }), "other duration"],
      [
        "an extension moves the end",
        { expires: "2020-10-12", stages: [stage("extended")] },
        { expires: "2020-10-20" },
        "extended on a side",
      ],
    ],
  ],
  [
    "place and scope",
    [
      ["two towns, each its own truce", place("Szohôd"), place("Klow"), "local truces in other places"],
      ["one town", place("Klow"), place("Klow"), "the same local place"],
      [
        "a town and the whole war",
        place("Klow"),
        { more: { scope: "whole-conflict" } },
        "local against the whole conflict",
      ],
    ],
  ],
  [
    "how it went",
    [
      [
        "broke the same day, looked back on two years later as having held",
        { effective: "2020-10-10", stages: [stage("violated", { on: date("2020-10-10") })] },
        { declared: "2020-23", salience: "background", publishedAt: "2022-09-13" },
        "one broke at once, the other is remembered as holding",
      ],
      ["ended the same day", { ended: "2021-05-01" }, { ended: "2021-05-01" }, "both say that it ended, the same days"],
      [
        "ended a month apart",
        { ended: "2021-05-01" },
        { ended: "2021-06-01" },
        "both say that it ended, on other days",
      ],
    ],
  ],
  [
    "extension",
    [
      [
        "extended while it ran",
        {
          declared: "2021-05-04",
          stages: [stage("extended", { on: date("2021-05-04") })],
          more: { relatesTo: [{ kind: "extends", descriptor: "for three days" }] },
        },
        { effective: "2021-05-01", expires: "2021-05-04" },
        "extended while the other ran",
      ],
      [
        "extended after it ran out",
        { stages: [stage("extended", { on: date("2021-06-04") })] },
        { effective: "2021-05-01", expires: "2021-05-04" },
        "extended before the other began or after it ran out",
      ],
    ],
  ],
  [
    "publication against publication",
    [
      [
        "a day told and none, printed in one week",
        { declared: "1926-10-23", publishedAt: "1927-06-17" },
        { publishedAt: "1927-06-23" },
        "news of the same week",
      ],
      [
        "a day told and none, printed a month apart",
        { declared: "1926-10-23", publishedAt: "1927-06-17" },
        { publishedAt: "1927-07-23" },
        "other days, or no news",
      ],
      [
        "in passing, in one week",
        { declared: "1926-10-23", publishedAt: "1927-06-17", salience: "background" },
        { publishedAt: "1927-06-23" },
        "other days, or no news",
      ],
      [
        "two days told",
        { declared: "1926-10-23", publishedAt: "1927-06-17" },
        { declared: "1926-10-23", publishedAt: "1927-06-17" },
        "a day on both sides",
      ],
    ],
  ],
  [
    "publication against date",
    [
      [
        "told as in force a week before the start",
        { publishedAt: "1927-05-01", stages: [stage("in-effect")] },
        { effective: "1927-05-08" },
        "told as in force before the other began",
      ],
      [
        "announced a week before the start",
        { publishedAt: "1927-05-01", stages: [stage("declared")], salience: "background" },
        { effective: "1927-05-08" },
        "published within two weeks of the start",
      ],
      [
        "announced before the deal was struck",
        { publishedAt: "1927-05-01", stages: [stage("declared")] },
        { declared: "1927-05-08" },
        "told before the other was declared",
      ],
      [
        "told as in force a fortnight after a truce of two days",
        { publishedAt: "1927-05-22", stages: [stage("in-effect")] },
        { effective: "1927-05-04", expires: "1927-05-06" },
        "told as in force after the other had run out",
      ],
      [
        "told as broken a fortnight after a truce of two days",
        { publishedAt: "1927-05-22", stages: [stage("violated")], salience: "background" },
        { effective: "1927-05-04", expires: "1927-05-06" },
        "published within two months of the start",
      ],
      [
        "chiefly of a breach, two months after a truce of two days",
        { publishedAt: "1927-07-22", stages: [stage("violated")] },
        { effective: "1927-05-04", expires: "1927-05-06" },
        "chiefly told long after the other had run out",
      ],
      [
        "told as in force, and its end months later",
        { publishedAt: "1927-05-04", stages: [stage("in-effect")] },
        { publishedAt: "1927-08-24", ended: "1927-08-24", stages: [stage("ended")] },
        "in force when told, and the other tells of its later end",
      ],
      [
        "a look back half a year",
        { publishedAt: "1927-11-04", salience: "background" },
        { effective: "1927-05-04" },
        "looking back within a year",
      ],
      [
        "news of the next day",
        { publishedAt: "2020-11-11" },
        { effective: "2020-11-10" },
        "news published within three days of the start",
      ],
      [
        "a mention three weeks on",
        { publishedAt: "2020-12-01", salience: "background" },
        { effective: "2020-11-10" },
        "published within two months of the start",
      ],
      [
        "printed a year before",
        { publishedAt: "2019-11-11" },
        { effective: "2020-11-10" },
        "published long before the other began",
      ],
      [
        "dateless news of one day",
        { publishedAt: "2020-11-11" },
        { publishedAt: "2020-11-11" },
        "dateless on both sides, published within two days",
      ],
    ],
  ],
])("the comparison of %s", (name, rows) => {
  it.each(rows)("%s", (_description, a, b, expected) => {
    expect(levelOf(name, a, b)).toBe(expected);
  });
});
