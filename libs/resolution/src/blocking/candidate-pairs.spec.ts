import { expect, it } from "vitest";
import { comparisonTable } from "../comparisons/outline.js";
import { report, type Sketch } from "../report-builder.spec-support.js";
import { candidatePairs } from "./candidate-pairs.js";

const pairsOf = (...sketches: readonly Sketch[]) => [...candidatePairs(sketches.map(report))];
const outline = comparisonTable();
const levelOf = (name: string, levels: Int8Array) => {
  const c = outline.findIndex((comparison) => comparison.name === name);
  return outline[c]?.levels[levels[c] ?? -1]?.label;
};

it("gives each pair that meets once, with the levels that hold", () => {
  const pairs = pairsOf(
    { id: "c", effective: "2020-10-10", parties: ["ARM", "AZE"] },
    { id: "a", effective: "2020-10-11", parties: ["ARM"] },
    { id: "b", effective: "1994-05-12" },
  );
  expect(pairs.map(({ a, b }) => [a, b])).toEqual([["a", "c"]]);
  const levels = pairs[0]?.levels ?? new Int8Array();
  expect(levelOf("effective date", levels)).toBe("a day apart");
  expect(levelOf("parties", levels)).toBe("one names fewer of the same sides");
});

it("lets a dateless mention meet whatever the conflict has", () => {
  expect(pairsOf({ id: "a" }, { id: "b", effective: "1994-05-12" })).toHaveLength(1);
});

it("leaves out what a veto forbids, and pairs no two conflicts", () => {
  const day = { effective: "2020-10-10" };
  expect(pairsOf({ id: "a", article: "x", ...day }, { id: "b", article: "x", ...day })).toEqual([]);
  expect(pairsOf({ id: "a", ...day }, { id: "b", conflictId: "elsewhere", ...day })).toEqual([]);
});
