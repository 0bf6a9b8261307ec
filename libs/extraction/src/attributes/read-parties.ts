import type { Actor, Conflict } from "#knowledge";
import { actorClause } from "../actors/actor-clause.js";
import type { ActorSpan } from "../actors/actor-span.js";
import { coordinated } from "../actors/coordination.js";
import { isActing } from "../actors/is-acting.js";
import { BOTH_WORDS } from "../actors/nouns.js";
import { isFighter, POWERS } from "../actors/scene.js";
import type { Sentence } from "../document/index.js";
import { verbWords } from "../lexicon/verbs.js";
import { WORD_CLASSES } from "../lexicon/words.js";
import type { Mention } from "../mentions/mention.js";
import { PhraseIndex } from "../phrase/match-phrases.js";
import { phrase } from "../phrase/phrase.js";
import type { MediatorFact, PartyFact } from "./mention-facts.js";

const SUBJECT_GAP_MAX = 10;
const BETWEEN_REACH = 14;
const GOVERNING_REACH = 12;

const MAKING = new Set([
  ...verbWords("declare"),
  ...verbWords("reach"),
  ...verbWords("agree"),
  "called",
  "join",
  "joined",
  "joins",
  "accept",
  "accepted",
  "accepts",
]);
const KEEPING = new Set([
  ...verbWords("keep"),
  ...verbWords("break"),
  ...verbWords("finish"),
  "abided",
  "abide",
  "abides",
  "abiding",
  "complied",
  "comply",
  "complying",
  "adhere",
  "adhered",
  "observe",
]);
/** What a go-between does; only who is known to fight in the war may do it for itself. */
const BROKERING = /^(?:broker|mediat|negotiat|arrang|facilitat|orchestrat|engineer|secur|clinch)/;
const SKIPPED = new Set([
  ...(WORD_CLASSES.adverb ?? []),
  ...(WORD_CLASSES.be ?? []),
  ...(WORD_CLASSES.have ?? []),
  "to",
  "it",
  "they",
  "he",
  "said",
  "say",
  "says",
  "that",
  "would",
  "will",
  "had",
  "its",
  "their",
  "and",
  "on",
]);

const MADE =
  "declared|announced|decreed|ordered|proclaimed|signed|accepted|observed|respected|honored|honoured|kept|broken|violated|breached|called";
/** Passive wordings whose agent is bound. */
const agents = new PhraseIndex(
  [`@ *5 ${MADE} *6 by *2 %actor`, "@ *8 on behalf of *2 %actor", "@ committed to by *2 %actor"].map((each) => ({
    phrase: phrase(each),
  })),
);

/** Who is bound, and who among the named only announced or brokered it. */
export interface Sides {
  readonly parties: readonly PartyFact[];
  readonly brokers: readonly MediatorFact[];
}

/**
 * The sides of one mention, as its sentence names them.
 *
 * Shape: `spans` the actor spans of the sentence in order, nicknames resolved; `both` answers who "both sides" are.
 */
export function readSides(
  mention: Mention,
  spans: readonly ActorSpan[],
  conflict: Conflict | undefined,
  both: () => readonly ActorSpan[],
): Sides {
  const usable = spans.filter((span) => isActing(span));
  const groups = coordinated(usable);
  const parties: PartyFact[] = [];
  const brokers: MediatorFact[] = [];
  const party = (span: ActorSpan, rule: string, role: PartyFact["role"] = "party") =>
    parties.push({ sentence: span.sentence, first: span.first, end: span.end, rule, actor: span.actor, role });
  const broker = (span: ActorSpan, rule: string) =>
    brokers.push({
      sentence: span.sentence,
      first: span.first,
      end: span.end,
      rule,
      actor: span.actor,
      role: "broker",
    });

  const between =
    groupAfter(mention, groups, "between", BETWEEN_REACH) ?? groupAfter(mention, groups, "among", BETWEEN_REACH);
  if (between) for (const span of between) party(span, "a ceasefire between them");
  const isUnilateral =
    mention.modifiers.some((word) => /^(unilateral|self-imposed|self-declared)$/.test(word)) ||
    mention.sentence.tokens[mention.first - 1]?.lower === "unilaterally";

  const subject = subjectOf(mention, groups);
  if (subject) {
    const { group, verb, making } = subject;
    const named = between
      ? group.filter((span) => !between.some((other) => other.actor.actorId === span.actor.actorId))
      : group;
    const isSide = (span: ActorSpan) =>
      BROKERING.test(verb) ? conflict?.actors.includes(span.actor.actorId) === true : isFighter(span.actor, conflict);
    const fighters = named.filter(isSide);
    const outsiders = named.filter((span) => !isSide(span));
    if (between) {
      if (making)
        for (const span of named) if (verb !== "welcomed") broker(span, "announced a ceasefire between others");
    } else {
      const sides = making && !BROKERING.test(verb) && areSides(outsiders, spans, conflict) ? named : fighters;
      for (const span of sides) party(span, "the side that does it", isUnilateral ? "declarer" : "party");
      if (making && sides === fighters)
        for (const span of outsiders)
          if (fighters.length > 0 || span.actor.kind === "state" || span.actor.kind === "international")
            broker(span, "an outsider that made it");
    }
  }
  if (!between) {
    for (const span of withWhom(mention, groups))
      if (isFighter(span.actor, conflict)) party(span, "a ceasefire with them");
    for (const span of agentsOf(mention, usable))
      if (isFighter(span.actor, conflict))
        party(span, "by whom it was made, kept or broken", isUnilateral ? "declarer" : "party");
    for (const span of ownersOf(mention, usable)) if (isFighter(span.actor, conflict)) party(span, "their ceasefire");
    if (parties.length < 2 && !isUnilateral && speaksOfBoth(mention))
      for (const span of both())
        if (!parties.some((each) => each.actor.actorId === span.actor.actorId)) party(span, "both sides");
  }
  return {
    parties: unique(parties),
    brokers: unique(brokers).filter((each) => !parties.some((other) => other.actor.actorId === each.actor.actorId)),
  };
}

/** States that are listed in no war here: sides of an unlisted one, unless the sentence names the war that they stand outside of. */
function areSides(
  outsiders: readonly ActorSpan[],
  spans: readonly ActorSpan[],
  conflict: Conflict | undefined,
): boolean {
  return (
    new Set(outsiders.map((span) => span.actor.actorId)).size === 2 &&
    !spans.some((span) => isFighter(span.actor, conflict)) &&
    !outsiders.every((span) => POWERS.has(span.actor.actorId))
  );
}

function groupAfter(
  mention: Mention,
  groups: readonly (readonly ActorSpan[])[],
  word: string,
  reach: number,
): readonly ActorSpan[] | undefined {
  const tokens = mention.sentence.tokens;
  let at = -1;
  for (let i = mention.end; i < Math.min(tokens.length, mention.end + reach); i++)
    if (tokens[i]?.lower === word) {
      at = i;
      break;
    }
  if (at < 0)
    for (let i = mention.first - 1; i >= Math.max(0, mention.first - reach); i--)
      if (tokens[i]?.lower === word) {
        at = i;
        break;
      }
  if (at < 0) return undefined;
  const found = groups.find((group) => (group[0]?.first ?? -1) > at && (group[0]?.first ?? 0) - at <= 5);
  return found && found.length >= 1 ? merge(found, groups, at) : undefined;
}

/** "between government troops … and the rebels": a list whose parts stand apart still is one, within a few words. */
function merge(
  group: readonly ActorSpan[],
  groups: readonly (readonly ActorSpan[])[],
  _at: number,
): readonly ActorSpan[] {
  if (group.length > 1) return group;
  const next = groups[groups.indexOf(group) + 1];
  const last = group.at(-1);
  const first = next?.[0];
  if (!next || !last || !first || first.first - last.end > 8) return group;
  const words = first.sentence.tokens.slice(last.end, first.first).map((token) => token.lower);
  return words.includes("and") && !words.some((word) => MAKING.has(word) || word === "." || word === ";")
    ? [...group, ...next]
    : group;
}

function subjectOf(
  mention: Mention,
  groups: readonly (readonly ActorSpan[])[],
): { group: readonly ActorSpan[]; verb: string; making: boolean } | undefined {
  const tokens = mention.sentence.tokens;
  if (mention.form === "verb")
    return nearestBefore(groups, mention.first, tokens.length, "stop", true, mention.sentence);
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - GOVERNING_REACH); at--) {
    const word = tokens[at]?.lower ?? "";
    if (word === ";" || word === ".") return undefined;
    // "called on leaders to use the truce", "called it a turning point", "support for securing the truce"
    if (word === "called" && /^(?:on|upon|for|it|that|this|them|him)$/.test(tokens[at + 1]?.lower ?? "")) continue;
    // "announces the end of its truce": a noun.
    if (/^(?:the|an?|this|its|their)$/.test(tokens[at - 1]?.lower ?? "")) continue;
    if (MAKING.has(word) || KEEPING.has(word)) {
      const found = nearestBefore(groups, at, SUBJECT_GAP_MAX, word, MAKING.has(word), mention.sentence);
      if (found) return found;
    }
  }
  return undefined;
}

function nearestBefore(
  groups: readonly (readonly ActorSpan[])[],
  at: number,
  reach: number,
  verb: string,
  making: boolean,
  sentence: Sentence,
) {
  const apposition = appositionBefore(sentence, at);
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i]?.filter((span) => apposition === undefined || span.first < apposition);
    const end = group?.at(-1)?.end ?? 0;
    if (!group || group.length === 0 || end > at) continue;
    const between = sentence.tokens.slice(end, apposition ?? at).map((token) => token.lower);
    if (between.length > reach || between.includes(";") || between.includes(":")) return undefined;
    const solid = between.filter((word) => !SKIPPED.has(word) && word !== ",");
    if (solid.length > 6) return undefined;
    const before = sentence.tokens[(group[0]?.first ?? 0) - 1]?.lower ?? "";
    if (
      /^(by|of|with|against|in|from|for|to|between|at)$/.test(before) &&
      between.includes(",") === false &&
      before !== "to"
    )
      continue;
    return { group, verb, making };
  }
  return undefined;
}

/** "The front, a rebel group in the north, announces": where the apposition before the verb begins. */
function appositionBefore(sentence: Sentence, verb: number): number | undefined {
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  if (word(verb - 1) !== ",") return undefined;
  for (let at = verb - 2; at >= Math.max(0, verb - 18); at--) {
    if (word(at) === ",")
      return /^(?:a|an|the|leader|one|its|which|who|commander|head)$/.test(word(at + 1)) ? at : undefined;
  }
  return undefined;
}

/** "a ceasefire with the rebels". */
function withWhom(mention: Mention, groups: readonly (readonly ActorSpan[])[]): readonly ActorSpan[] {
  const tokens = mention.sentence.tokens;
  for (let i = mention.end; i < Math.min(tokens.length, mention.end + 8); i++) {
    const word = tokens[i]?.lower ?? "";
    if (
      word === "with" &&
      !/^(?:border|borders|frontier|relations|talks|war|boundary)$/.test(tokens[i - 1]?.lower ?? "")
    ) {
      const group = groups.find((each) => (each[0]?.first ?? -1) > i && (each[0]?.first ?? 0) - i <= 4);
      const including = tokens.findIndex((token, at) => at > i && at - i < 14 && token.lower === "including");
      const listed =
        including < 0
          ? undefined
          : groups.find((each) => (each[0]?.first ?? -1) > including && (each[0]?.first ?? 0) - including <= 3);
      return [...(group ?? []), ...(listed ?? [])];
    }
    if (/^[;.:]$/.test(word)) return [];
  }
  return [];
}

/** "a truce declared by the guerrillas", "the truce was broken by several fronts of the guerrillas", "on behalf of the guerrillas". */
function agentsOf(mention: Mention, spans: readonly ActorSpan[]): readonly ActorSpan[] {
  const clause = actorClause(mention.sentence, spans, [mention]);
  return agents.matches(clause).flatMap(({ start, end }) => clause.endingAt(end, start));
}

/** "the guerrillas' truce", "the Israeli-Palestinian ceasefire": owners stand inside the noun phrase. */
function ownersOf(mention: Mention, spans: readonly ActorSpan[]): readonly ActorSpan[] {
  return spans.filter(
    (span) =>
      span.first >= mention.first && span.end <= mention.head && (span.possessive || span.actor.kind !== "state"),
  );
}

function speaksOfBoth(mention: Mention): boolean {
  const tokens = mention.sentence.tokens;
  return tokens.some((token, at) => {
    if (!BOTH_WORDS.has(token.lower)) return false;
    const before = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
    return (
      before.some((word) => /^(both|two|warring|all|rival|opposing|neither|either|belligerent)$/.test(word)) ||
      token.lower === "parties" ||
      token.lower === "belligerents" ||
      token.lower === "combatants"
    );
  });
}

function unique<T extends { readonly actor: Actor }>(facts: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return facts.filter((fact) => !seen.has(fact.actor.actorId) && seen.add(fact.actor.actorId));
}
