import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";

const KIND_OF_GROUP = /^(?:group|movement|organi[sz]ation|faction|militia|army|force|party|alliance)$/;

/** "the militant group Northern Front", "the rebel Northern Front": whether the word before token `end` says what the name behind it is. */
export function describesNext({ tokens }: Sentence, end: number, named: readonly ActorSpan[]): boolean {
  const next = KIND_OF_GROUP.test(tokens[end]?.lower ?? "") ? end + 1 : end;
  return named.some(({ first, actor, via }) => first === next && actor.kind === "non-state" && via !== "adjective");
}
