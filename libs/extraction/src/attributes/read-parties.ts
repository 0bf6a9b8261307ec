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
import type { MediatorFact, PartyFact } from "./mention-facts.js";
import { type PartyRule, partyRules } from "./party.rule.js";

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
/** What one side can do by itself. */
const DECLARING = /^(?:declar|announc|proclaim|decree|order|call|observ|abid|launch|unveil|stop|impose)/;
/** What only those who are bound can do; others watch over a ceasefire, save or praise it. */
const BINDING = /^(?:respect|honou?r|observ|abid|adher|compl|uph[eo]ld|violat|br[eo]a?k|broke|breach|join)/;
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

const agents = new PhraseIndex(partyRules.flatMap((rule) => rule.phrases.map((phrase) => ({ rule, phrase }))));

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
  if (between) {
    // "a deal between Washington and Moscow on the war of others"
    const isOfOthers = conflict !== undefined && between.every((span) => isPassing(span, conflict));
    for (const span of between)
      if (isOfOthers) broker(span, "a deal of two outsiders");
      else party(span, "a ceasefire between them");
  }
  const isUnilateral = isOneSided(mention);

  const partners = withWhom(mention, groups);
  const subject = subjectOf(mention, groups);
  if (subject) {
    const { group, verb, making } = subject;
    const named = between
      ? group.filter((span) => !between.some((other) => other.actor.actorId === span.actor.actorId))
      : group;
    const isSide = (span: ActorSpan) =>
      isPassing(span, conflict) && named.some((other) => !isFighter(other.actor, conflict))
        ? false
        : BROKERING.test(verb)
          ? conflict?.actors.includes(span.actor.actorId) === true
          : isFighter(span.actor, conflict);
    const binding = making ? !BROKERING.test(verb) : BINDING.test(verb);
    const fighters = named.filter(
      (span) => isSide(span) || (binding && isUnlistedSide(span, [...named, ...partners], spans, conflict)),
    );
    const outsiders = named.filter((span) => !fighters.includes(span));
    if (between) {
      if (making)
        for (const span of named) if (verb !== "welcomed") broker(span, "announced a ceasefire between others");
    } else {
      const lone =
        new Set(fighters.map((span) => span.actor.actorId)).size === 1 && DECLARING.test(verb) && !isOver(mention);
      for (const span of fighters) party(span, "the side that does it", isUnilateral || lone ? "declarer" : "party");
      if (making)
        for (const span of outsiders)
          if (fighters.length > 0 || span.actor.kind === "state" || span.actor.kind === "international")
            broker(span, "an outsider that made it");
    }
  }
  if (!between) {
    const mayBind = (span: ActorSpan) =>
      isFighter(span.actor, conflict) || (span.actor.kind === "state" && !POWERS.has(span.actor.actorId));
    for (const span of partners) if (mayBind(span)) party(span, "a ceasefire with them");
    for (const { span, rule } of agentsOf(mention, spans))
      if (mayBind(span)) party(span, rule.name, isUnilateral ? "declarer" : rule.role);
    for (const span of accusersOf(mention, groups))
      if (mayBind(span) && !isPassing(span, conflict)) party(span, "who accuses whom of breaking it");
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

const ACCUSING = /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing))$/;
const ACCUSATION_REACH = 8;

/** "The guerrillas accused the army of breaking the truce": both are bound by it. */
function accusersOf(mention: Mention, groups: readonly (readonly ActorSpan[])[]): readonly ActorSpan[] {
  const tokens = mention.sentence.tokens;
  const at = tokens.findIndex((token, index) => index < mention.first && ACCUSING.test(token.lower));
  if (at < 0 || !tokens.slice(at, mention.first).some((token) => /^(?:of|for)$/.test(token.lower))) return [];
  const accuser = groups.findLast(
    (group) => (group.at(-1)?.end ?? 0) <= at && at - (group.at(-1)?.end ?? 0) <= ACCUSATION_REACH,
  );
  const accused = groups.find((group) => (group[0]?.first ?? -1) > at && (group[0]?.first ?? 0) < mention.first);
  return [...(accuser ?? []), ...(accused ?? [])];
}

/** A power that fights in the war of others speaks of their ceasefire without being bound by it. */
const isPassing = (span: ActorSpan, conflict: Conflict | undefined) =>
  POWERS.has(span.actor.actorId) && !conflict?.actors.slice(0, 2).includes(span.actor.actorId);

/** "their unilateral truce", "unilaterally declared a truce", "the truce it declared". */
function isOneSided(mention: Mention): boolean {
  const word = (at: number) => mention.sentence.tokens[at]?.lower ?? "";
  return (
    mention.modifiers.some((each) => /^(?:unilateral|self-imposed|self-declared)$/.test(each)) ||
    [1, 2, 3].some((back) => word(mention.first - back) === "unilaterally") ||
    (/^(?:it|he)$/.test(word(mention.end)) && DECLARING.test(word(mention.end + 1)))
  );
}

/** "announced that the truce was over": what ends was not one-sided for that. */
const isOver = ({ sentence, end }: Mention) =>
  sentence.tokens
    .slice(end, end + 5)
    .some((token) => /^(?:over|dead|finished|ended|void|expired|violated|broken)$/.test(token.lower));

/**
 * Whether states that are not listed in the war are sides after all: of an unlisted one, or beside a listed side. Not the powers that
 * mediate everywhere, and not where the sentence names the war that they stand outside of.
 */
function isUnlistedSide(
  span: ActorSpan,
  group: readonly ActorSpan[],
  spans: readonly ActorSpan[],
  conflict: Conflict | undefined,
): boolean {
  if (span.actor.kind !== "state") return false;
  const isListedHere = spans.some((other) => !group.includes(other) && isFighter(other.actor, conflict));
  if (!POWERS.has(span.actor.actorId)) return !isListedHere;
  // A power beside a state that is none: two sides, if nobody of the war is named.
  const isEqual = (other: ActorSpan) => other.actor.kind === "state" && !POWERS.has(other.actor.actorId);
  return !isListedHere && group.some(isEqual) && !group.some((other) => isFighter(other.actor, conflict));
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
    return isSomebodysDeed(mention)
      ? nearestBefore(groups, mention.first, tokens.length, "stop", true, mention.sentence)
      : undefined;
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - GOVERNING_REACH); at--) {
    const word = tokens[at]?.lower ?? "";
    if (word === ";" || word === ".") return undefined;
    // "called on leaders to use the truce", "called it a turning point", "support for securing the truce"
    if (word === "called" && /^(?:on|upon|for|it|that|this|them|him)$/.test(tokens[at + 1]?.lower ?? "")) continue;
    // "blamed their foes for breaking the truce": the accuser does not do it.
    if (
      /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? "") &&
      tokens.slice(0, at).some((token) => ACCUSING.test(token.lower))
    )
      continue;
    // "support for securing the truce": what is hoped for.
    if (tokens[at - 1]?.lower === "for" && word.endsWith("ing")) continue;
    // "announces the end of its truce": a noun.
    if (/^(?:the|an?|this|its|their)$/.test(tokens[at - 1]?.lower ?? "")) continue;
    if (MAKING.has(word) || KEEPING.has(word)) {
      const found = nearestBefore(groups, at, SUBJECT_GAP_MAX, word, MAKING.has(word), mention.sentence);
      if (found) return found;
    }
  }
  return undefined;
}

const RESOLVED =
  /^(?:agree|pledg|promis|vow|commit|undert|order|decid|accept|consent|instruct|command|direct|began|begin|continu|refus|will|announc|declar)/;
const RESOLVE_REACH = 8;

/** Not "the truce that halted the fighting", nor "a chance to lay down arms". */
function isSomebodysDeed({ sentence, first, verbForm }: Mention): boolean {
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  if (/^(?:that|which)$/.test(word(first - 1)) && /truce|cease-?fire|deal|agreement|pause|accord/.test(word(first - 2)))
    return false;
  if (verbForm !== "base" || word(first - 1) !== "to") return true;
  return sentence.tokens.slice(Math.max(0, first - RESOLVE_REACH), first).some((token) => RESOLVED.test(token.lower));
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
    // "Brazil and Paraguay, with Sweden's help, agreed"
    const parenthetical = sentence.tokens[(group[0]?.first ?? 0) - 2]?.lower === ",";
    if (parenthetical && /^(?:with|by|through|under|after)$/.test(before)) continue;
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

/** "a truce declared by the guerrillas"; who acts on behalf of another is not bound. */
function agentsOf(
  mention: Mention,
  spans: readonly ActorSpan[],
): readonly { readonly span: ActorSpan; readonly rule: PartyRule }[] {
  const clause = actorClause(mention.sentence, spans, [mention]);
  const found = agents
    .matches(clause)
    .flatMap(({ rule: { rule }, start, end }) => clause.endingAt(end, start).map((span) => ({ span, rule })));
  const proxied = found.filter(({ rule }) => rule.name === "on behalf of somebody");
  return proxied.length > 0 ? proxied : found;
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
