import type { ActorSpan } from "./actor-span.js";

/** Whether the words name somebody who acts, rather than a place: a capital after "in" is a place, an adjective stands for a state only before a noun of state. */
export function isActing(span: ActorSpan): boolean {
  const before = span.sentence.tokens[span.first - 1]?.lower ?? "";
  if (
    span.via === "capital" &&
    /^(in|to|from|near|outside|around|of|at|into|inside|over|across|leave|leaving|visit|visiting|toward|towards)$/.test(
      before,
    )
  )
    return false;
  if (
    span.via === "name" &&
    span.actor.kind === "state" &&
    /^(in|into|inside|across|throughout|near|outside|over|enter|entering|northern|southern|eastern|western|northeast|northwest|southeast|southwest|central|northeastern|northwestern|southwestern|southeastern|within)$/.test(
      before,
    )
  )
    return false;
  // "At Arusha, Tanzania, the leaders …"
  if (
    span.via === "name" &&
    span.actor.kind === "state" &&
    before === "," &&
    /^(?:in|at|near|from|outside|to)$/.test(span.sentence.tokens[span.first - 3]?.lower ?? "")
  )
    return false;
  if (span.via === "adjective") return span.end - span.first > 1 || span.actor.kind !== "state";
  return true;
}
