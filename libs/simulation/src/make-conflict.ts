import { type ActorId, toActorId } from "#domain";
import { knowledge } from "#knowledge";
import type { Random } from "./random.js";
import type { Heat } from "./shape.js";
import type { SimulatedActor, SimulatedConflict } from "./world.js";

/** Wars long past in which a side was spoken for by another state: patronage is read from the knowledge tables, so it must be theirs. */
const PROXY_WARS: readonly (readonly [state: string, client: string])[] = [
  ["BIH", "bosnian-serbs"],
  ["BIH", "bosnian-croats"],
  ["HRV", "croatian-serbs"],
  ["COD", "rcd"],
  ["COD", "mlc"],
];
/** Share of conflicts in which one side has a patron. */
const PROXY_SHARE = 0.35;

const HEADS = [
  "Ald",
  "Bor",
  "Cas",
  "Dren",
  "Esk",
  "Fal",
  "Gor",
  "Hol",
  "Ist",
  "Jor",
  "Kel",
  "Lom",
  "Mar",
  "Nor",
  "Ost",
];
const MIDDLES = ["a", "e", "i", "o", "u", "an", "er", "il"];
const TAILS = ["bad", "burg", "dal", "grad", "holm", "mir", "nitz", "polis", "stan", "tov", "ville", "wick"];
const makeName = (random: Random) => random.pick(HEADS) + random.pick(MIDDLES) + random.pick(TAILS);
const makeNames = (random: Random, count: number): readonly string[] => {
  const names = new Set<string>();
  while (names.size < count) names.add(makeName(random));
  return [...names];
};

const TOWNS: Readonly<Record<Heat, number>> = { hot: 25, warm: 12, calm: 6 };

/** Everything of a conflict but its ceasefires: who fights, who brokers, where. */
export function makeConflict(random: Random, index: number, heat: Heat): Omit<SimulatedConflict, "ceasefires"> {
  const [region = "", ...towns] = makeNames(random, TOWNS[heat] + 1);
  const sides = random.chance(PROXY_SHARE) ? proxySides(random) : inventedSides(random, index);
  const rebels = Array.from({ length: heat === "calm" ? 0 : random.between(0, 2) }, (_, i) =>
    rebel(random, index, i + 2),
  );
  return {
    conflictId: `sim-${index}`,
    label: `${region} (simulated)`,
    heat,
    sides: [...sides, ...rebels],
    brokers: Array.from({ length: random.between(2, 4) }, (_, i) =>
      inventedState(random, (index * 7 + i * 3 + 1) % 26),
    ),
    towns,
    offsetMinutes: random.pick([0, 60, 120, 180, 240, 330, 420]),
  };
}

function proxySides(random: Random): readonly SimulatedActor[] {
  const [iso3, clientId] = random.pick(PROXY_WARS);
  const client = readActor(toActorId(clientId));
  const patronId = knowledge.actor(toActorId(clientId))?.patrons?.[0];
  return [readActor(toActorId(iso3)), { ...client, ...(patronId && { patron: readActor(patronId) }) }];
}

/** An actor of the tables. Errors: a defect where `PROXY_WARS` names nobody. */
function readActor(actorId: ActorId): SimulatedActor {
  const actor = knowledge.actor(actorId);
  if (!actor) throw new Error(`no actor ${actorId} in the knowledge tables`);
  return { actorId, name: actor.name, kind: actor.kind, ...(actor.iso3 && { iso3: actor.iso3 }) };
}

const inventedSides = (random: Random, index: number): readonly SimulatedActor[] => [
  inventedState(random, index % 26),
  rebel(random, index, 1),
];

/** ISO 3166-1 leaves the codes from XAA to XZZ to users, so they are no state's. */
function inventedState(random: Random, letter: number): SimulatedActor {
  const iso3 = `X${String.fromCharCode(65 + letter)}${String.fromCharCode(65 + random.between(0, 25))}`;
  return { actorId: iso3, name: `Republic of ${iso3}`, kind: "state", iso3 };
}

const rebel = (random: Random, index: number, ordinal: number): SimulatedActor => ({
  actorId: `sim-${index}-front-${ordinal}`,
  name: `${makeName(random)} Front`,
  kind: "non-state",
});
