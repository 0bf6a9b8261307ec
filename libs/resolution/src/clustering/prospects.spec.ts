import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toFeatures } from "../features/features.js";
import { report } from "../report-builder.spec-support.js";
import { BY_PROFILES } from "./choice.js";
import { Group } from "./group.js";
import { Node, VETOED } from "./node.js";
import { Prospects } from "./prospects.js";
import { RESOLUTION_RULES } from "./rules.js";

const CONTEXT = { choice: BY_PROFILES, rules: RESOLUTION_RULES };
const nodeOf = (id: string) =>
  new Node(
    toFeatures(report({ id, publishedAt: "1927-03-04" })),
    { homes: [], looks: [], coarse: [] },
    id,
    false,
    undefined,
  );

/** Twelve reports in four groups, the last group a part of the first. */
function world() {
  const nodes = Array.from({ length: 12 }, (_, i) => nodeOf(`rep-${String(i).padStart(2, "0")}`));
  const groups = [0, 1, 2, 3].map((at) => new Group(nodes.filter((_, i) => i % 4 === at)));
  for (const group of groups) for (const node of group.cores) node.group = group;
  const [first, , , last] = groups;
  if (last) last.host = first;
  return { nodes, groups };
}

const shown = (prospects: Prospects) =>
  prospects.options
    .map(({ event, link }) => `${event.cores[0]?.id}: ${link.node.id} ${link.weight} ${prospects.isBarred(event)}`)
    .sort();

describe("what a guest may join", () => {
  it("is, whoever comes and goes, what would be gathered of those who are there", () => {
    const steps = fc.array(fc.tuple(fc.nat(11), fc.constantFrom(-5, -2, 1, 1, 4, VETOED)), { maxLength: 40 });
    fc.assert(
      fc.property(steps, (moves) => {
        const { nodes } = world();
        const guest = nodeOf("guest");
        const weights = new Map<Node, number>();
        const kept = Prospects.gather(guest, weights, undefined, CONTEXT);
        for (const [place, weight] of moves) {
          const other = nodes[place] as Node;
          const known = weights.get(other);
          if (known === undefined) {
            weights.set(other, weight);
            kept.enter(other, weight);
          } else {
            weights.delete(other);
            kept.leave(other, known, weights);
          }
        }
        fc.pre(!kept.isStale);
        expect(shown(kept)).toEqual(shown(Prospects.gather(guest, weights, undefined, CONTEXT)));
      }),
    );
  });

  it("makes every group that it met somebody of, and those that it is part of, tell of their changes, until it is let go of", () => {
    const { nodes, groups } = world();
    const guest = nodeOf("guest");
    const prospects = Prospects.gather(guest, new Map([[nodes[3] as Node, 1]]), undefined, CONTEXT);
    expect(groups.map(({ watchers }) => watchers.has(guest))).toEqual([true, false, false, true]);
    prospects.release();
    expect(groups.some(({ watchers }) => watchers.has(guest))).toBe(false);
  });
});
