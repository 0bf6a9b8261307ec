import { describe, expect, it } from "vitest";
import { countLevels, estimateLevels, weightOfEstimate } from "./estimate.js";
import { fitScales } from "./fit-scales.js";
import type { LabelledPair } from "./labelled-pairs.js";
import { LEVEL_ORDERS, poolInOrder } from "./level-orders.js";
import { formatWeightTable, toWeightTable } from "./weight-table.js";

const pair = (isMatch: boolean, ...levels: readonly number[]): LabelledPair => ({
  isMatch,
  levels: Int8Array.from(levels),
  share: 1,
});
const times = (count: number, one: LabelledPair) => Array.from({ length: count }, () => one);
const outline = [
  {
    name: "wording and wire origin",
    levels: [
      { label: "same", handWeight: 2 },
      { label: "other", handWeight: -1 },
      { label: "nothing to note", handWeight: 0 },
    ],
  },
];

describe("counting", () => {
  it("counts levels among matches and others, and what there was nothing to note in apart", () => {
    const [day] = countLevels(outline, [pair(true, 0), pair(true, 0), pair(false, 1), pair(false, 2), pair(true, -1)]);
    expect(day).toEqual({
      levels: [
        { matches: 2, others: 0 },
        { matches: 0, others: 1 },
        { matches: 0, others: 0 },
      ],
      nothing: { matches: 0, others: 1 },
    });
  });

  it("lets every pair count by its share", () => {
    expect(countLevels(outline, [{ ...pair(true, 0), share: 0.25 }])[0]?.levels[0]?.matches).toBe(0.25);
  });
});

describe("estimating", () => {
  const count = (matches: number, others: number) => ({ matches, others });
  const NOTHING = count(0, 0);
  const simulated = { levels: [count(900, 100), count(100, 900)], nothing: NOTHING };

  it("believes the simulator where the gold is silent", () => {
    const [same, other] = estimateLevels(simulated, { levels: [NOTHING, NOTHING], nothing: NOTHING }, 20);
    expect(same?.m).toBeCloseTo(0.9, 2);
    expect(same?.u).toBeCloseTo(0.1, 2);
    expect(weightOfEstimate(other ?? { m: 1, u: 1 })).toBeCloseTo(-Math.log(9), 1);
  });

  it("goes over to the gold as that grows", () => {
    const gold = (pairs: number) => ({ levels: [count(pairs / 2, 0), count(pairs / 2, pairs)], nothing: NOTHING });
    const [few, many] = [
      estimateLevels(simulated, gold(2), 20)[0]?.m,
      estimateLevels(simulated, gold(2_000), 20)[0]?.m,
    ];
    expect(few).toBeGreaterThan(0.8);
    expect(many).toBeCloseTo(0.5, 1);
  });

  it("makes nothing impossible", () => {
    const never = { levels: [count(10, 0), count(0, 10)], nothing: NOTHING };
    for (const estimate of estimateLevels(never, never, 20))
      expect(Number.isFinite(weightOfEstimate(estimate))).toBe(true);
  });
});

describe("ordering", () => {
  it("lets levels weigh the same where their order is wrong, and leaves the others", () => {
    const estimates = [
      { m: 0.5, u: 0.1 },
      { m: 0.1, u: 0.2 },
      { m: 0.2, u: 0.1 },
      { m: 0.2, u: 0.6 },
    ];
    const weights = poolInOrder(["a", "b", "c", "d"], estimates, [["a", "b", "c", "d"]]).map(weightOfEstimate);
    expect(weights[1]).toBeCloseTo(weights[2] ?? 0, 12);
    expect(weights[0]).toBeCloseTo(Math.log(5), 12);
    expect(weights).toEqual(weights.toSorted((x, y) => y - x));
  });

  it("refuses an order of levels that are not there", () => {
    expect(() => poolInOrder(["a"], [{ m: 1, u: 1 }], [["a", "z"]])).toThrow('"z"');
    expect(Object.keys(LEVEL_ORDERS).length).toBeGreaterThan(4);
  });
});

describe("fitting scales", () => {
  /** Two comparisons that always agree say no more than one. */
  const doubled = [
    ...times(80, pair(true, 0, 0)),
    ...times(20, pair(true, 1, 1)),
    ...times(20, pair(false, 0, 0)),
    ...times(80, pair(false, 1, 1)),
  ];
  const weights = [
    [Math.log(4), -Math.log(4)],
    [Math.log(4), -Math.log(4)],
  ];

  it("halves what is counted twice", () => {
    const { prior, scales } = fitScales(weights, doubled);
    expect((scales[0] ?? 0) + (scales[1] ?? 0)).toBeCloseTo(1, 0);
    expect(prior).toBeCloseTo(0, 1);
  });

  it("leaves what is independent", () => {
    const { scales } = fitScales(
      weights,
      doubled.map(({ levels, ...one }) => ({ ...one, levels: Int8Array.from([levels[0] ?? -1, -1]) })),
    );
    expect(scales[0]).toBeCloseTo(1, 1);
    expect(scales[1]).toBe(1);
  });
});

it("writes the same table for the same pairs, as JSON, without levels that say nothing", () => {
  const pairs = [...times(8, pair(true, 0)), ...times(2, pair(true, 1)), ...times(9, pair(false, 1)), pair(false, 0)];
  const [first, second] = [toWeightTable(outline, pairs, pairs), toWeightTable(outline, [...pairs], [...pairs])];
  expect(formatWeightTable(first)).toBe(formatWeightTable(second));
  expect(JSON.parse(formatWeightTable(first))).toEqual(JSON.parse(JSON.stringify(first)));
  const levels = first.comparisons["wording and wire origin"]?.levels;
  expect(Object.keys(levels ?? {})).toEqual(["same", "other"]);
  expect(levels?.same?.estimate).toBeGreaterThan(1);
  expect(levels?.other?.gold).toEqual([2, 9]);
});
