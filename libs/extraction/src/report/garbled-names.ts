import type { Actor, Conflict } from "#knowledge";
import type { Names } from "../actors/find-actors.js";
import type { Document } from "../document/index.js";

/** Powers that act in every war: their troops fit anywhere. */
const EVERYWHERE = new Set(["USA", "RUS", "GBR", "FRA", "CHN", "TUR", "IRN", "DEU"]);
const ARMED_NOUNS = /^(?:ministry|military|army|armed|forces|troops|defense|defence|soldiers)$/;

/**
 * Names that fit no side of the conflict although the sentence treats them as one ("war broke out between …", "the … military operation").
 *
 * Machine translation does this; the name is never put right by guessing, only said.
 */
export function garbledNames(document: Document, names: Names, conflict: Conflict | undefined): readonly string[] {
  if (!conflict) return [];
  const warnings = new Set<string>();
  const inside = names.all.filter((span) => conflict.actors.includes(span.actor.actorId)).length;
  for (const span of names.all) {
    if (!isOutsider(span.actor, conflict) || inside < 4) continue;
    const tokens = span.sentence.tokens.map((token) => token.lower);
    const armed = span.via === "adjective" && ARMED_NOUNS.test(span.noun ?? "");
    const between =
      tokens.slice(Math.max(0, span.first - 3), span.first).includes("and") &&
      tokens.slice(Math.max(0, span.first - 6), span.first).includes("between") &&
      tokens.some((word) => word === "war" || word === "fighting");
    if (!armed && !between) continue;
    const words =
      document.article[span.sentence.in]?.slice(
        span.sentence.tokens[span.first]?.start ?? 0,
        span.sentence.tokens[span.end - 1]?.end ?? 0,
      ) ?? "";
    warnings.add(`"${words}" fits no side of ${conflict.label}: perhaps garbled, not taken for ${span.actor.name}`);
  }
  return [...warnings];
}

function isOutsider(actor: Actor, conflict: Conflict): boolean {
  return (
    actor.kind === "state" &&
    actor.iso3 !== undefined &&
    !conflict.actors.includes(actor.actorId) &&
    !conflict.countries.includes(actor.iso3) &&
    !EVERYWHERE.has(actor.iso3)
  );
}
