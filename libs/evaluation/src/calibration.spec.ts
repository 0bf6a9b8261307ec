import { expect, it } from "vitest";
import type { Report } from "#domain";
import { toCalibration } from "./calibration.js";
import type { GoldCeasefire } from "./gold.js";
import type { JudgedDocument } from "./judge-document.js";

const gold = { optional: false } as GoldCeasefire;
/** Reports as pairs of confidence and outcome, all in one document. */
const judged = (outcomes: readonly (readonly [confidence: number, isRight: boolean])[]) =>
  ({
    predictions: outcomes.map(([confidence, isRight], index) => ({
      ours: { doc: "wire/one.txt", report: { confidence } as Report },
      eventKey: String(index),
      ...(isRight ? { gold } : {}),
    })),
  }) as unknown as JudgedDocument;

const repeat = (count: number, confidence: number, rightCount: number) =>
  Array.from({ length: count }, (_, index) => [confidence, index < rightCount] as const);

it("parts reports into bins of twenty and more, equal confidences together", () => {
  const bins = toCalibration([judged([...repeat(25, 0.9, 20), ...repeat(22, 0.4, 11)])]);
  expect(bins).toEqual([
    { from: 0.4, to: 0.4, count: 22, meanConfidence: expect.closeTo(0.4), shareRight: 0.5 },
    { from: 0.9, to: 0.9, count: 25, meanConfidence: expect.closeTo(0.9), shareRight: 0.8 },
  ]);
});

it("joins a rest of fewer than twenty to the bin below", () => {
  expect(toCalibration([judged([...repeat(20, 0.4, 10), ...repeat(5, 0.9, 5)])])).toMatchObject([
    { from: 0.4, to: 0.9, count: 25, shareRight: 0.6 },
  ]);
});

it("leaves out matches of optional entries", () => {
  const document = judged(repeat(3, 0.5, 3));
  const optional = {
    ...document,
    predictions: document.predictions.map((entry) => ({ ...entry, gold: { ...gold, optional: true } })),
  };
  expect(toCalibration([optional])).toEqual([]);
});
