import type { ActorId } from "#domain";
import type { Features } from "../features/features.js";
import { comparison, eachOf, level, mutualLevel, otherwise } from "./comparison.js";
import { WEIGHTS } from "./weights.js";

/** True where the two names may mean one side: the same actor, a patron for its client, or two clients of one patron. */
function isKin(a: Features, sideA: ActorId, b: Features, sideB: ActorId): boolean {
  if (sideA === sideB) return true; // everybody is its own kin
  const kinA = a.kin.get(sideA);
  const kinB = b.kin.get(sideB);
  if (kinA === undefined || kinB === undefined) return false;
  for (const name of kinA) if (kinB.has(name)) return true;
  return false;
}

/** Sides are sorted, each once. */
const hasSameSides = (a: Features, b: Features) =>
  a.sides.length === b.sides.length && a.sides.every((side, place) => side === b.sides[place]);
/** Whether each side of the first may mean one of the second. */
function covers(a: Features, b: Features): boolean {
  for (const side of a.sides) if (!hasKin(a, side, b)) return false;
  return true;
}
function sharesSide(a: Features, b: Features): boolean {
  for (const side of a.sides) if (hasKin(a, side, b)) return true;
  return false;
}
function hasKin(a: Features, side: ActorId, b: Features): boolean {
  for (const other of b.sides) if (isKin(a, side, b, other)) return true;
  return false;
}

const p = WEIGHTS.parties;
export const parties = comparison(
  "parties",
  [
    level("unknown on a side", (a) => a.sides.length === 0, 0),
    mutualLevel("same sides", hasSameSides, p.same),
    mutualLevel("same sides, one named by patron or client", (a, b) => covers(a, b) && covers(b, a), p.kin),
    level("one names fewer of the same sides", covers, p.fewer),
    mutualLevel("one side in common", sharesSide, p.oneShared),
    level(
      "a side of one mediates for the other",
      (a, b) => a.sides.some((side) => b.mediators.includes(side)),
      p.mediates,
    ),
    level("each names one side alone, not the same", (a, b) => a.sides.length === 1 && b.sides.length === 1, p.oneEach),
    otherwise("no side in common", p.none),
  ],
  eachOf(({ sides }) => sides.length > 0),
);

const m = WEIGHTS.mediators;
export const mediators = comparison(
  "mediators",
  [
    level("unknown on a side", (a) => a.mediators.length === 0, 0),
    level("a mediator in common", (a, b) => a.mediators.some((mediator) => b.mediators.includes(mediator)), m.shared),
    otherwise("other mediators", m.none),
  ],
  eachOf((features) => features.mediators.length > 0),
);
