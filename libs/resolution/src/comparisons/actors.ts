import type { ActorId } from "#domain";
import type { Features } from "../features/features.js";
import { comparison, eachOf, level, otherwise } from "./comparison.js";
import { WEIGHTS } from "./weights.js";

/** True where the two names may mean one side: the same actor, a patron for its client, or two clients of one patron. */
function isKin(a: Features, sideA: ActorId, b: Features, sideB: ActorId): boolean {
  const kinA = a.kin.get(sideA);
  const kinB = b.kin.get(sideB);
  if (kinA === undefined || kinB === undefined) return sideA === sideB;
  for (const name of kinA) if (kinB.has(name)) return true;
  return false;
}

const covers = (a: Features, b: Features, same: (sideA: ActorId, sideB: ActorId) => boolean) =>
  a.sides.every((sideA) => b.sides.some((sideB) => same(sideA, sideB)));
const exactly = (sideA: ActorId, sideB: ActorId) => sideA === sideB;
const kinOf = (a: Features, b: Features) => (sideA: ActorId, sideB: ActorId) => isKin(a, sideA, b, sideB);

const p = WEIGHTS.parties;
export const parties = comparison(
  "parties",
  [
    level("unknown on a side", (a) => a.sides.length === 0, 0),
    level("same sides", (a, b) => covers(a, b, exactly) && covers(b, a, exactly), p.same),
    level(
      "same sides, one named by patron or client",
      (a, b) => covers(a, b, kinOf(a, b)) && covers(b, a, kinOf(b, a)),
      p.kin,
    ),
    level("one names fewer of the same sides", (a, b) => covers(a, b, kinOf(a, b)), p.fewer),
    level(
      "one side in common",
      (a, b) => a.sides.some((side) => b.sides.some((other) => isKin(a, side, b, other))),
      p.oneShared,
    ),
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
