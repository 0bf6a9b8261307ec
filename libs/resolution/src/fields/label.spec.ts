import { describe, expect, it } from "vitest";
import { toActorId, toReportId } from "#domain";
import { buildLabel, writeDate } from "./label.js";

describe("a date in words is as precise as it is written", () => {
  it.each([
    ["2020-10-10T12:00+04:00", "10 October 2020"],
    ["2020-11-10", "10 November 2020"],
    ["2020-11", "November 2020"],
    ["2020-23", "autumn 2020"],
    ["1994", "1994"],
    ["2014-03~", "about March 2014"],
    ["XXXX-11-10", "10 November (year unknown)"],
    ["XXXX-11", "November (year unknown)"],
    ["2023-02-30", ""],
  ])("%s is “%s”", (edtf, words) => {
    expect(writeDate(edtf)).toBe(words);
  });
});

describe("a label", () => {
  const party = (id: string, name: string, support = ["Paper One"]) =>
    ({ actorId: toActorId(id), name, kind: "state", role: "party", support, reportIds: [toReportId("r1")] }) as const;
  const day = { edtf: "2020-10-10", basis: "stated" } as const;

  it.each([
    [
      "names the sides in alphabetical order",
      [party("b", "Zubrowka"), party("a", "Borduria")],
      "Borduria and Zubrowka, 10 October 2020",
    ],
    ["names one side alone", [party("a", "Borduria")], "Borduria, 10 October 2020"],
    ["falls back to the conflict", [], "The Ruritanian war, 10 October 2020"],
    [
      "counts what it does not name",
      ["A", "B", "C", "D", "E"].map((name) => party(name, name)),
      "A, B, C and 2 others, 10 October 2020",
    ],
    [
      "leaves out a side that far fewer name",
      [party("a", "Borduria", ["1", "2", "3"]), party("b", "Zubrowka", ["1", "2"]), party("c", "Syldavia", ["1"])],
      "Borduria and Zubrowka, 10 October 2020",
    ],
  ])("%s", (_description, parties, expected) => {
    expect(buildLabel(parties, day, "The Ruritanian war")).toBe(expected);
  });
  it("counts who names a client as naming its patron's side", () => {
    const parties = [
      party("a", "Borduria", ["1", "2", "3"]),
      party("b", "Zubrowka", ["1"]),
      party("c", "Free Zubrowka", ["2", "3"]),
    ];
    const standsFor = (id: string) => (id === "c" ? [toActorId("b")] : []);
    expect(buildLabel(parties, day, "", standsFor)).toBe("Borduria and Zubrowka, 10 October 2020");
  });
  it("leaves out a client beside its patron where two sides remain", () => {
    const parties = [party("a", "Borduria"), party("b", "Zubrowka"), party("c", "Free Zubrowka")];
    const standsFor = (id: string) => (id === "c" ? [toActorId("b")] : []);
    expect(buildLabel(parties, day, "", standsFor)).toBe("Borduria and Zubrowka, 10 October 2020");
    expect(buildLabel(parties.slice(1), day, "", standsFor)).toBe("Free Zubrowka and Zubrowka, 10 October 2020");
  });
});
