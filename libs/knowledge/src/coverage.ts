import { type ActorId, toActorId } from "#domain";
import type { Actor, Knowledge } from "./types.js";

/** How many of the given names the tables know, and which not. */
export interface Coverage {
  readonly known: number;
  readonly total: number;
  readonly unknown: readonly string[];
}

/** The actor that a name standing alone means: an id (`PRK`) or any listed name; undefined when the name holds none. */
export function resolveName(knowledge: Knowledge, name: string): Actor | undefined {
  const byId = knowledge.actor(toActorId(name) satisfies ActorId);
  if (byId) return byId;
  // A name that is also a common word counts with its article only: "the Allies".
  for (const text of [name, `the ${name}`]) {
    const hits = knowledge
      .findNames(text)
      .filter((hit) => hit.actor !== undefined && hit.via !== "adjective" && hit.via !== "person");
    if (hits.length === 1) return hits[0]?.actor;
  }
  return undefined;
}

/**
 * The share of things known by any of their names.
 *
 * Shape: each item is the list of names one thing goes by; it counts as known when one of them is, as a whole, a listed name.
 */
export function measureCoverage(knowledge: Knowledge, things: readonly (readonly string[])[]): Coverage {
  const unknown = things.filter((names) => !names.some((name) => isKnown(knowledge, name)));
  return {
    known: things.length - unknown.length,
    total: things.length,
    unknown: unknown.map(([first]) => first ?? ""),
  };
}

/** A name is known when a listed actor covers it up to brackets, articles and small words. */
function isKnown(knowledge: Knowledge, name: string): boolean {
  if (knowledge.actor(toActorId(name))) return true;
  const letters = name.replace(/[^\p{L}\p{N}]/gu, "").length;
  return knowledge
    .findNames(name)
    .some(
      (hit) =>
        hit.actor !== undefined &&
        name.slice(hit.start, hit.end).replace(/[^\p{L}\p{N}]/gu, "").length >= letters * 0.85,
    );
}
