import { expect, it } from "vitest";
import { roundFigure, toPrecisionRecall } from "./ratios.js";

it.each([
  [0.0625, 0.062],
  [0.1875, 0.188],
  [0.3125, 0.312],
  [2 / 3, 0.667],
  [0.9375, 0.938],
  [0.0005, 0.001],
  [0.5, 0.5],
  [1, 1],
])("rounds %d to %d, an exact half to the even neighbour", (value, expected) => {
  expect(roundFigure(value)).toBe(expected);
});

it("gives zeros where nothing was counted", () => {
  expect(toPrecisionRecall({ right: 0, spurious: 0, missed: 0 })).toEqual({ p: 0, r: 0, f1: 0 });
});
