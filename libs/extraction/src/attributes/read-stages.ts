import type { Stage } from "#domain";
import type { ActorSpan } from "../actors/actor-span.js";
import type { Verdict } from "../reality/judge-reality.js";
import type { StageFact } from "./mention-facts.js";

const ACCUSE =
  /^(?:accuse|accused|accuses|accusing|blame|blamed|blames|blaming|alleged|alleges|alleging|charged|denounced|condemned)$/;
const ATTRIBUTE =
  /^(?:said|says|saying|told|according|reported|reports|claimed|claims|announced|stated|confirmed|noted|insisted)$/;

/** The stages that a mention's sentence asserts, with who says so and who is accused. */
export function readStages(verdict: Verdict, spans: readonly ActorSpan[]): readonly StageFact[] {
  const { mention } = verdict;
  const tokens = mention.sentence.tokens;
  const accuseAt = tokens.findIndex((token) => ACCUSE.test(token.lower));
  const attributed = tokens.some((token) => ATTRIBUTE.test(token.lower));
  const seen = new Set<Stage>();
  const facts: StageFact[] = [];
  for (const stage of verdict.reads) {
    if (seen.has(stage)) continue;
    seen.add(stage);
    const accusation = stage === "violated" && accuseAt >= 0;
    const by = accusation ? spans.filter((span) => span.end <= accuseAt).at(-1)?.actor : undefined;
    const against = accusation
      ? spans.find((span) => span.first > accuseAt && span.actor.actorId !== by?.actorId)?.actor
      : undefined;
    facts.push({
      sentence: mention.sentence,
      first: mention.first,
      end: mention.end,
      rule: `stage ${stage}`,
      stage,
      modality: accusation ? "alleged" : attributed ? "attributed" : "asserted",
      ...(by ? { by } : {}),
      ...(against ? { against } : {}),
    });
  }
  return facts;
}
