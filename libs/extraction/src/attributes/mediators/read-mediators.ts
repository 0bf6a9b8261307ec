import type { MediatorRole } from "#domain";
import { type ActorClause, type Anchored, actorClause } from "../../actors/actor-clause.js";
import type { ActorSpan } from "../../actors/actor-span.js";
import type { Sentence } from "../../document/index.js";
import type { Mention } from "../../mentions/mention.js";
import { indexOf } from "../../phrase/phrase-rule.js";
import type { MediatorFact } from "../mention-facts.js";
import { fits, namedBy } from "./fitting-names.js";
import { readMediation } from "./read-mediation.js";
import { ON_BEHALF } from "./rules/brokered-by.rule.js";
import { mediatorRules } from "./rules/index.js";

/** "Swedish-brokered", "UN-monitored": the adjective names who, its second half what they did. */
const COMPOUND =
  /-(brokered|mediated|negotiated|sponsored|arranged|facilitated|guaranteed|monitored|supervised|observed|imposed|drafted|proposed)$/;
/** "Swedish-led talks": of these the noun behind says whether they mediated. */
const LED = /-(led|hosted|chaired|convened)$/;
const TALKS = /^(?:talks|negotiations|mediation|summit|diplomacy)$/;
const COMPOUND_RULE = "brokered by, as an adjective";
const COMPOUND_ROLE: Readonly<Record<string, MediatorRole>> = {
  hosted: "host",
  guaranteed: "guarantor",
  monitored: "monitor",
  supervised: "monitor",
  observed: "monitor",
};
/** Who did several things is named by the strongest. */
const ROLE_RANK: Readonly<Record<MediatorRole, number>> = { broker: 0, guarantor: 1, host: 2, monitor: 3 };

/** What the words are about: a mention, or any noun that stands for it ("the deal", "talks"). */
export type Anchor = Pick<Mention, "sentence" | "first" | "head" | "end">;

const CUES =
  /^(?:deal|agreement|accord|truce|ceasefire|cease-fire|pact|armistice|cessation|hostilities|pause|agreements|accords|breakthrough|document|declaration|memorandum)$/;
const OTHER_DEALS =
  /^(?:peace|separate|other|another|future|trade|nuclear|aid|final|political|prisoner|climate|loan|gas|grain)$/;
/** "An agreement on prisoners": what it is about, where that is no fighting. */
const ON_OTHER = (words: readonly string[], at: number): boolean =>
  /^(?:on|about|over)$/.test(words[at + 1] ?? "") && !words.slice(at + 2, at + 6).some((word) => FIGHTING.test(word));
const FIGHTING =
  /^(?:truce|ceasefire|cease-fire|cessation|halt|halting|end|ending|fire|fighting|hostilities|armistice|peace|pause|stopping|disengagement|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d.*|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/;
const MISSION = /(?:monitoring|observer|observation|verification) (?:mission|team|group)/i;
const index = indexOf(mediatorRules);
const aloneIndex = indexOf(mediatorRules.filter((rule) => rule.standsAlone));

/** Mediators that other sentences of the article name: "Sweden helped broker the deal". */
export function readMediatorsOf(sentence: Sentence, spans: readonly ActorSpan[]): readonly MediatorFact[] {
  const missions = spans
    .filter(({ actor }) => actor.kind === "international" && MISSION.test(actor.aliases.join(" ")))
    .map((span) => toFact(sentence, span, "monitor", "a mission that watches over it", span.first));
  if (spans.length === 0) return missions;
  const word = (at: number) => sentence.tokens[at]?.lower ?? "";
  const words = sentence.tokens.map(({ lower }) => lower);
  const anchors = words.flatMap((_, at) =>
    CUES.test(word(at)) && !OTHER_DEALS.test(word(at - 1)) && !ON_OTHER(words, at) ? [{ first: at, end: at + 1 }] : [],
  );
  return [...(anchors.length > 0 ? readClause(sentence, spans, anchors) : readDeeds(sentence, spans)), ...missions];
}

/** What a sentence without a word for the agreement says: "Norway mediated", "observers from Norway are on their way". */
function readDeeds(sentence: Sentence, spans: readonly ActorSpan[]): readonly MediatorFact[] {
  const clause = actorClause(sentence, spans, []);
  const deeds = readMediation(clause, spans, []).map(({ span, rule, at }) =>
    toFact(sentence, span, rule.role, rule.name, at),
  );
  const named = aloneIndex.matches(clause).flatMap(({ rule: { rule }, start, end }) => {
    const actors = namedBy(rule, clause, start, end);
    return fits(rule, actors, clause, start)
      ? actors.map((span) => toFact(sentence, span, rule.role, rule.name, start))
      : [];
  });
  const found = sentBy(
    [...deeds, ...named].filter(({ actor }) => actor.kind !== "non-state"),
    spans,
  );
  return [
    ...found,
    ...companions(clause, spans, found).map(({ span, role }) =>
      toFact(sentence, span, role, COMPANY_RULE, found[0]?.saidAt ?? span.first),
    ),
  ];
}

/**
 * Who brokered, hosted, guaranteed or watches over the ceasefire of one mention, by the words that say so.
 *
 * Shape: `spans` the actor spans of the sentence in order.
 */
export function readMediators(mention: Anchor, spans: readonly ActorSpan[]): readonly MediatorFact[] {
  return spans.length === 0 ? [] : readClause(mention.sentence, spans, [mention, ...cuesOf(mention)]);
}

/** "stopped fighting under the accord that Norway had proposed": what else the mention's sentence calls it. */
function cuesOf({ sentence: { tokens }, first, end }: Anchor): readonly Anchored[] {
  return tokens.flatMap(({ lower }, at) =>
    (at < first || at >= end) && CUES.test(lower) && !OTHER_DEALS.test(tokens[at - 1]?.lower ?? "")
      ? [{ first: at, end: at + 1 }]
      : [],
  );
}

function readClause(
  sentence: Sentence,
  spans: readonly ActorSpan[],
  anchors: readonly Anchored[],
): readonly MediatorFact[] {
  const clause = actorClause(sentence, spans, anchors);
  const found = new Map<string, MediatorFact>();
  const add = (span: ActorSpan, role: MediatorRole, rule: string, saidAt: number) => {
    const known = found.get(span.actor.actorId);
    if (known && ROLE_RANK[known.role] <= ROLE_RANK[role]) return;
    found.set(span.actor.actorId, toFact(sentence, span, role, rule, saidAt));
  };
  for (const { rule, start, end, mentionAt = start } of index.matches(clause)) {
    const named = namedBy(rule.rule, clause, start, end);
    if (fits(rule.rule, named, clause, start))
      for (const span of named) add(span, rule.rule.role, rule.rule.name, mentionAt);
  }
  for (const { span, rule, at } of readMediation(clause, spans, anchors)) add(span, rule.role, rule.name, at);
  for (const { span, role } of compounds(clause, spans)) add(span, role, COMPOUND_RULE, span.end);
  for (const span of outsidersInside(clause, spans, anchors)) add(span, "broker", "a deal of two outsiders", span.end);
  const [first] = [...found.values()];
  for (const { span, role } of companions(clause, spans, [...found.values()]))
    add(span, role, COMPANY_RULE, first?.saidAt ?? span.first);
  // Armed groups arrange truces for themselves.
  return sentBy(
    [...found.values()].filter(({ actor }) => actor.kind !== "non-state"),
    spans,
  );
}

const textOf = ({ sentence, first, end }: ActorSpan): string =>
  sentence.tokens
    .slice(first, end)
    .map(({ text }) => text)
    .join(" ");

/** "Norway's minister, who chaired the session on behalf of the Trade Bloc": the bloc, where nobody else is named between them. */
function sentBy(found: readonly MediatorFact[], spans: readonly ActorSpan[]): readonly MediatorFact[] {
  const sender = found.find(({ rule, actor }) => rule === ON_BEHALF && actor.kind === "international");
  if (!sender) return found;
  const servant = spans.findLast(({ end }) => end <= sender.first);
  // A head of state who acts for a bloc acts for his country, too.
  const isOfficeless =
    servant !== undefined && servant.via !== "person" && !/president|king|emir/i.test(textOf(servant));
  return isOfficeless ? found.filter(({ actor, first }) => actor.kind !== "state" || first !== servant.first) : found;
}

const toFact = (
  sentence: Sentence,
  { first, end, actor }: ActorSpan,
  role: MediatorRole,
  rule: string,
  saidAt: number,
): MediatorFact => ({
  sentence,
  first,
  end,
  rule,
  actor,
  role,
  saidAt,
});

const COMPANY_RULE = "beside one who mediated";
const COMPANY = /^(?:together|along|jointly|helped|assisted|aided|flanked|joined|seconded)$/;
const COMPANY_REACH = 6;

/** "Norway mediated together with Finland", "the envoy of the Trade Bloc and the League": who is named beside one who did, with his role. */
function companions(
  { words, startingAt }: ActorClause,
  spans: readonly ActorSpan[],
  found: readonly MediatorFact[],
): readonly { readonly span: ActorSpan; readonly role: MediatorRole }[] {
  const [strongest] = found.map((fact) => fact.role).sort((a, b) => ROLE_RANK[a] - ROLE_RANK[b]);
  if (strongest === undefined || strongest === "host") return [];
  const roles = new Map(found.map(({ actor, role }) => [actor.actorId, role]));
  return spans.flatMap(({ first }) => {
    const group = startingAt(first);
    const isBodies =
      group.length > 1 && group.every(({ actor }) => actor.kind === "international" || actor.kind === "coalition");
    const before = words.slice(Math.max(0, first - COMPANY_REACH), first);
    const cue = before.findLastIndex(
      (word, at) => word === "alongside" || (COMPANY.test(word) && /^(?:with|by)$/.test(before[at + 1] ?? "")),
    );
    const isBeside = cue >= 0 && !before.slice(cue).some((word) => /^[,;:.]$/.test(word));
    const ofOne = isBodies
      ? group.map(({ actor }) => roles.get(actor.actorId)).find((role) => role !== undefined)
      : undefined;
    const role = isBeside ? strongest : ofOne;
    return role === undefined ? [] : group.map((span) => ({ span, role }));
  });
}

/** "U.S.- and Swedish-brokered": the whole list that ends with the compound. */
function compounds(
  clause: ActorClause,
  spans: readonly ActorSpan[],
): readonly { span: ActorSpan; role: MediatorRole }[] {
  return spans.flatMap((span) => {
    const verbs = clause.startingAt(span.first).map((last) => compoundBehind(clause, last));
    const verb = verbs.find((each) => each !== undefined);
    return verb === undefined ? [] : [{ span, role: COMPOUND_ROLE[verb] ?? "broker" }];
  });
}

/** The second half of a compound that the name ends with, or that follows it in a word of its own. */
function compoundBehind({ words, slotEnds }: ActorClause, { first, end }: ActorSpan): string | undefined {
  const inside = COMPOUND.exec(words[end - 1] ?? "") ?? COMPOUND.exec(words[end] ?? "");
  if (inside) return inside[1];
  const led = [end - 1, end].find((at) => LED.test(words[at] ?? "") && TALKS.test(words[at + 1] ?? ""));
  if (led !== undefined) return LED.exec(words[led] ?? "")?.[1];
  if (words[end] === "-") return COMPOUND.exec(`-${words[end + 1]}`)?.[1];
  const isAdjective = words[end + 1] !== "by" && end - first <= 2 && slotEnds("mention", end + 1).length > 0;
  return isAdjective ? COMPOUND.exec(`-${words[end]}`)?.[1] : undefined;
}

/** "a US-Russia truce deal": two names inside the noun phrase; where they fight, the reader of parties has them already. */
function outsidersInside(
  clause: ActorClause,
  spans: readonly ActorSpan[],
  anchors: readonly Anchored[],
): readonly ActorSpan[] {
  for (const anchor of anchors) {
    const inside = spans.filter((span) => span.first >= anchor.first - 4 && span.end <= anchor.end && !span.possessive);
    const first = inside[0];
    if (!first || inside.length < 2) continue;
    const group = clause.startingAt(first.first);
    const end = group.at(-1)?.end ?? 0;
    const near = clause.words
      .slice(end, anchor.end)
      .every((word) => /^(?:truce|ceasefire|cease-fire|deal|agreement|brokered|pact|accord|-)$/.test(word));
    if (group.length >= 2 && end <= anchor.end && near) return group;
  }
  return [];
}
