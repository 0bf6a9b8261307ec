import { expect, it } from "vitest";
import { drawMiss, missProbability } from "./coders-noise.js";
import { Random } from "./random.js";
import { FACTS } from "./shape.js";

const DAYS = Array.from({ length: 41 }, (_, i) => i - 20);

/** Probability that two coders lie at most so many days apart. */
const agreement = (within: number, probabilityOf = missProbability) =>
  DAYS.flatMap((a) =>
    DAYS.filter((b) => Math.abs(a - b) <= within).map((b) => probabilityOf(a) * probabilityOf(b)),
  ).reduce((sum, value) => sum + value, 0);

it("makes two careful coders agree as often as published", () => {
  expect(Math.abs(agreement(0) - FACTS.codersSameDay)).toBeLessThan(0.005);
  expect(Math.abs(agreement(1) - FACTS.codersWithinDay)).toBeLessThan(0.005);
  expect(DAYS.reduce((sum, day) => sum + missProbability(day), 0)).toBeCloseTo(1, 2);
});

it("would be noticed to be off if coders erred more", () => {
  const careless = (days: number) => (days === 0 ? 0.7 : missProbability(days) * 1.9);
  expect(Math.abs(agreement(0, careless) - FACTS.codersSameDay)).toBeGreaterThan(0.02);
});

it("draws errors as often as it says", () => {
  const random = new Random(1);
  const draws = Array.from({ length: 50_000 }, () => drawMiss(random));
  for (const days of [-2, -1, 0, 1, 2])
    expect(draws.filter((miss) => miss === days).length / draws.length).toBeCloseTo(missProbability(days), 2);
});
