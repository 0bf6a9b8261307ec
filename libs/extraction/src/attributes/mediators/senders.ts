import type { ActorSpan } from "../../actors/actor-span.js";
import type { Sentence } from "../../document/index.js";
import { subjectOf } from "../said-before.js";

/** Tokens from a nationality to the body that its bearer serves. */
const SERVICE_REACH = 9;
const SERVING = /^(?:of|for|from|represents|representing|acts|acting|heads|leads|commands|whom|serving|serves|speaks)$/;
/** Who holds these speaks for the country, whatever body it chairs. */
const OFFICE = /^(?:president|premier|prime|minister|king|queen|emperor|sultan|emir|chairman|chair|chairs)$/;

/**
 * Spans in which who serves a body stands for it and not for the country that he is from: "the U.N.'s Swedish negotiator", "the Swedish
 * commander of the United Nations force"; "the Swedish president, chairman of the Trade Bloc" stands for both.
 */
export function bySender(spans: readonly ActorSpan[]): readonly ActorSpan[] {
  return spans.flatMap((span, at): readonly ActorSpan[] => {
    if (span.actor.kind !== "state" || !/^(?:adjective|demonym)$/.test(span.via)) return [span];
    const words = (from: number, to: number) => span.sentence.tokens.slice(from, to).map(({ lower }) => lower);
    if (words(span.first, span.end).some((word) => OFFICE.test(word))) return [span];
    const before = spans[at - 1];
    if (before?.actor.kind === "international" && before.possessive && before.end === span.first)
      return [{ ...span, actor: before.actor }];
    const body = spans.find((each) => each.end > span.end && each.actor.kind === "international");
    if (!body || body.first - span.end > SERVICE_REACH) return [span];
    // "the Swedish commander of the United Nations force": the name of the body takes in the office.
    if (body.first < span.end) return [];
    const between = words(span.end, body.first);
    const isServing =
      between.some((word) => SERVING.test(word)) && !between.some((word) => OFFICE.test(word) || word === "and");
    return [isServing ? { ...span, actor: body.actor } : span];
  });
}

/** "He had flown between the capitals": with a span for the pronoun that a sentence begins with, which stands for the person before. */
export function withPronoun(
  sentence: Sentence,
  spans: readonly ActorSpan[],
  before: readonly ActorSpan[],
): readonly ActorSpan[] {
  if (!/^s?he$/.test(sentence.tokens[0]?.lower ?? "")) return spans;
  const [person] = subjectOf(before).filter(isPerson);
  return person
    ? [{ sentence, first: 0, end: 1, actor: person.actor, via: "introduced", possessive: false }, ...spans]
    : spans;
}

/** A name that stands for its state or body as a person's does: by itself, or behind a title. */
const isPerson = ({ sentence, end, via, first }: ActorSpan): boolean =>
  via === "person" ||
  via === "introduced" ||
  (end - first > 2 && /^\p{Lu}/u.test(sentence.tokens[end - 1]?.text ?? ""));
