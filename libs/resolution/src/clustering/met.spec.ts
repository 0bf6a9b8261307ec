import { describe, expect, it } from "vitest";
import { toFeatures } from "../features/features.js";
import { toPolicy } from "../records/override-policy.js";
import { report } from "../report-builder.spec-support.js";
import { Group } from "./group.js";
import { Met } from "./met.js";
import { Node, type NodeGroup } from "./node.js";
import { type Judgement, RESOLUTION_RULES } from "./rules.js";

const VETOED = "vetoed";
/** A pair weighs what the one says that is not the guest; a vague guest forgets what weighs less than -3. */
const WEIGHTS = [5, 3, 2, -4];
const judgement: Judgement = {
  policy: toPolicy([]),
  rules: {
    ...RESOLUTION_RULES,
    judge: {
      priorWeight: 0,
      vetoes: [
        { name: "test", forbids: (a, b) => [a, b].some(({ report: { warnings } }) => warnings.includes(VETOED)) },
      ],
      comparisons: [
        {
          name: "test",
          need: { of: "each", holds: () => true },
          levels: WEIGHTS.map((weight) => ({
            label: String(weight),
            weight,
            handWeight: weight,
            holds: (a, b) => [a, b].some((one) => one.report.warnings.includes(String(weight))),
          })),
        },
      ],
    },
  },
};

const nodeOf = (id: string, effective: string | undefined, says?: number | typeof VETOED) =>
  new Node(
    toFeatures(
      report({
        id,
        publishedAt: "1927-09-20",
        ...(effective === undefined ? {} : { effective }),
        more: { warnings: says === undefined ? [] : [String(says)] },
      }),
    ),
    { homes: [], looks: [], coarse: [] },
    id,
    false,
    undefined,
  );

/** A dateless guest that has met one report of 4 September, on which the two agree by 3, in a group of its own. */
function acquaintance() {
  const known = nodeOf("known", "1927-09-04", 3);
  const group = new Group([known]);
  known.group = group;
  const met = Met.gather(
    nodeOf("guest", undefined),
    { nodes: new Set([known]), reach: Number.POSITIVE_INFINITY },
    undefined,
    judgement,
  );
  return { met, known, group };
}

const enters = (met: Met, node: Node) =>
  met.take({ entered: new Set([node]), left: new Map(), firstPlace: 0 }, judgement, () => false);
const leaves = (met: Met, node: Node, group: NodeGroup, isStillThere = false) =>
  met.take({ entered: new Set(), left: new Map([[node, group]]), firstPlace: 0 }, judgement, () => isStillThere);

describe("a guest is placed again where one comes", () => {
  it.each([
    ["that hardly agrees", nodeOf("new", "1927-09-18", -4), "other", false],
    ["that agrees less than another of its group", nodeOf("new", "1927-09-04", 2), "own", false],
    ["that agrees more", nodeOf("new", "1927-09-04", 5), "own", true],
    ["that agrees as much, with a greater id", nodeOf("new", "1927-09-04", 3), "own", false],
    ["that agrees as much, with a smaller id", nodeOf("a new one", "1927-09-04", 3), "own", true],
    ["that agrees, of another group", nodeOf("new", "1927-09-04", 2), "other", true],
    ["that a veto keeps apart from it, into a group that agrees", nodeOf("new", "1927-09-04", VETOED), "own", true],
    ["that a veto keeps apart from it, into another group", nodeOf("new", "1927-09-04", VETOED), "other", false],
  ] as const)("%s", (_, node, where, isConcerned) => {
    const { met, group } = acquaintance();
    node.group = where === "own" ? group : new Group([node]);
    expect(enters(met, node)).toBe(isConcerned);
  });
});

describe("a guest is placed again where one leaves", () => {
  it("that agreed best, unless another cell still shows it", () => {
    const { met, known, group } = acquaintance();
    expect(leaves(met, known, group, true)).toBe(false);
    expect(leaves(met, known, group)).toBe(true);
    expect(leaves(met, known, group)).toBe(false); // it is gone already
  });

  it("that a veto kept apart from it, only if that barred a group which agrees", () => {
    const { met, group } = acquaintance();
    const vetoed = nodeOf("vetoed", "1927-09-04", VETOED);
    vetoed.group = group;
    enters(met, vetoed);
    expect(leaves(met, vetoed, group)).toBe(false);
    enters(met, vetoed);
    met.isBarring = true;
    expect(leaves(met, vetoed, group)).toBe(true);
  });
});

describe("a guest that looks at more than it may meet", () => {
  it("is placed again where what it read of the cells has changed, and not for what lies behind", () => {
    const { known } = acquaintance();
    const met = Met.gather(nodeOf("guest", undefined), { nodes: new Set([known]), reach: 3 }, undefined, judgement);
    const change = { entered: new Set([nodeOf("new", "1927-09-04", 5)]), left: new Map() };
    expect(met.take({ ...change, firstPlace: 4 }, judgement, () => false)).toBe(false);
    expect(met.isOutdated).toBe(false);
    expect(met.take({ ...change, firstPlace: 3 }, judgement, () => false)).toBe(true);
    expect(met.isOutdated).toBe(true);
  });
});
