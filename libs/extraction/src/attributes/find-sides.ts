import { actorClause } from "../actors/actor-clause.js";
import type { ActorSpan } from "../actors/actor-span.js";
import { BOTH_WORDS } from "../actors/nouns.js";
import { countBefore } from "../lexicon/count-before.js";
import type { Mention } from "../mentions/mention.js";
import { indexOf } from "../phrase/phrase-rule.js";
import { type PartyRule, partyRules } from "./party.rule.js";
import { ACCUSING, MAKING } from "./party-verbs.js";

const BETWEEN_REACH = 14;
const ACCUSATION_REACH = 8;

/** "The guerrillas accused the army of breaking the truce": both are bound by it. */
export function accusersOf(mention: Mention, groups: readonly (readonly ActorSpan[])[]): readonly ActorSpan[] {
  const tokens = mention.sentence.tokens;
  const at = tokens.findIndex((token, index) => index < mention.first && ACCUSING.test(token.lower));
  if (at < 0 || !tokens.slice(at, mention.first).some((token) => /^(?:of|for)$/.test(token.lower))) return [];
  const accuser = groups.findLast(
    (group) => (group.at(-1)?.end ?? 0) <= at && at - (group.at(-1)?.end ?? 0) <= ACCUSATION_REACH,
  );
  const accused = groups.find((group) => (group[0]?.first ?? -1) > at && (group[0]?.first ?? 0) < mention.first);
  return [...(accuser ?? []), ...(accused ?? [])];
}

const agents = indexOf(partyRules);

/** The list behind "between" or "among", behind the mention or before it. */
export function betweenWhom(
  mention: Mention,
  groups: readonly (readonly ActorSpan[])[],
): readonly ActorSpan[] | undefined {
  return (
    groupAfter(mention, groups, "between", BETWEEN_REACH) ??
    groupAfter(mention, groups, "among", BETWEEN_REACH) ??
    betweenThem(mention, groups)
  );
}

/** "Brazil and Paraguay went to war, until a ceasefire between them": the two that the sentence named together. */
function betweenThem({ sentence: { tokens }, end }: Mention, groups: readonly (readonly ActorSpan[])[]) {
  const word = (at: number) => tokens[at]?.lower ?? "";
  const at = word(end) === "between" ? end + 1 : -1;
  if (at < 0 || !/^(?:them|both|the)$/.test(word(at)) || (word(at) === "the" && word(at + 1) !== "two"))
    return undefined;
  return groups.findLast(
    (group) => (group.at(-1)?.end ?? 0) <= end && new Set(group.map(({ actor }) => actor.actorId)).size === 2,
  );
}

/** "shuttling between", "the border between": no two sides of a ceasefire. */
const NO_OPPONENTS =
  /^(?:shuttling|shuttled|shuttle|shuttles|travelling|traveling|flying|flew|border|frontier|road|corridor|relations|ties|links|trade|differences)$/;

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
  // "A truce is in place, but clashes between the rebels and herders go on": others may be fighting.
  if (
    at > mention.end &&
    tokens.slice(mention.end, at).some(({ lower }) => /^(?:but|although|though|while)$/.test(lower))
  )
    return undefined;
  // "mediators, among them Sweden"
  const isAside = /^(?:them|those|others|whom)$/.test(tokens[at + 1]?.lower ?? "");
  if (at < 0 || isAside || NO_OPPONENTS.test(tokens[at - 1]?.lower ?? "")) return undefined;
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

const WITNESSING =
  /^(?:looking|watching|present|attending|mediating|presiding|acting|serving|sitting|standing|chairing|hosting|as|brokering|helping)$/;

/** Tokens from "agreed with" to the stopping that it is about. */
const AGREED_REACH = 9;

/** "agreed with the rebels to stop fighting". */
function agreedWith({ sentence: { tokens }, first }: Mention, groups: readonly (readonly ActorSpan[])[]) {
  for (let at = Math.max(0, first - AGREED_REACH); at < first - 1; at++)
    if (/^agree(?:d|s|ing)?$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "with")
      return groups.find(([head]) => head && head.first > at + 1 && head.first < first) ?? [];
  return [];
}

/** "a ceasefire with the rebels". */
export function withWhom(mention: Mention, groups: readonly (readonly ActorSpan[])[]): readonly ActorSpan[] {
  const tokens = mention.sentence.tokens;
  const agreed = mention.form === "verb" ? agreedWith(mention, groups) : [];
  if (agreed.length > 0) return agreed;
  for (let i = mention.end; i < Math.min(tokens.length, mention.end + 8); i++) {
    const word = tokens[i]?.lower ?? "";
    if (
      word === "with" &&
      !/^(?:border|borders|frontier|relations|talks|war|boundary)$/.test(tokens[i - 1]?.lower ?? "")
    ) {
      const group = groups.find((each) => (each[0]?.first ?? -1) > i && (each[0]?.first ?? 0) - i <= 4);
      // "with Sweden and Norway looking on": they were only there.
      if (WITNESSING.test(tokens[group?.at(-1)?.end ?? tokens.length]?.lower ?? "")) continue;
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

/** "violations of": how far before the mention, in tokens. */
const BREACH_REACH = 3;
const BREACH = /^(?:breach(?:es)?|violations?|infringements?|breaking|collapse|rejection|abuse)$/;

/** "a truce declared by the guerrillas"; who acts on behalf of another is not bound. */
export function agentsOf(
  mention: Mention,
  spans: readonly ActorSpan[],
): readonly { readonly span: ActorSpan; readonly rule: PartyRule }[] {
  if (spans.length === 0) return [];
  const clause = actorClause(mention.sentence, spans, [mention]);
  const found = agents.matches(clause).flatMap(({ rule: { rule }, start, end }) => {
    const last = clause.endingAt(end, start);
    return (last.length > 0 ? last : clause.firstIn(start, end)).map((span) => ({ span, rule }));
  });
  // "a breach of the truce by the rebels" is no truce of theirs.
  const isBroken = mention.sentence.tokens
    .slice(Math.max(0, mention.first - BREACH_REACH), mention.first)
    .some(({ lower }) => BREACH.test(lower));
  const proxied = found.filter(({ rule }) => rule.name === "on behalf of somebody");
  const bound = isBroken ? found.map((each) => ({ ...each, rule: { ...each.rule, role: "party" as const } })) : found;
  return proxied.length > 0 ? proxied : bound;
}

/** "the guerrillas' truce", "the Israeli-Palestinian ceasefire": owners stand inside the noun phrase. */
export function ownersOf(mention: Mention, spans: readonly ActorSpan[]): readonly ActorSpan[] {
  return spans.filter(
    (span) =>
      span.first >= mention.first &&
      span.end <= mention.head &&
      (span.possessive || (span.actor.kind !== "state" && span.actor.kind !== "de-facto")),
  );
}

/** All who fight, unnamed: how many, whether they are states, and the token that says so. */
export interface Belligerents {
  readonly number: number;
  readonly areStates: boolean;
  readonly at: number;
}

/** "both sides", "the warring parties", "four factions", "the two countries"; undefined where the words do not speak of all. */
export function belligerentsIn({ sentence: { tokens } }: Mention): Belligerents | undefined {
  const at = tokens.findIndex((token, index) => {
    if (!BOTH_WORDS.has(token.lower)) return false;
    const before = [tokens[index - 1]?.lower ?? "", tokens[index - 2]?.lower ?? ""];
    return (
      before.some((word) => /^(both|two|warring|all|rival|opposing|neither|either|belligerent)$/.test(word)) ||
      token.lower === "parties" ||
      token.lower === "belligerents" ||
      token.lower === "combatants" ||
      (token.lower === "sides" && before[0] === "the")
    );
  });
  if (at < 0) return undefined;
  return { number: countBefore(tokens, at) ?? 2, areStates: STATES.test(tokens[at]?.lower ?? ""), at };
}

const STATES = /^(?:countries|nations|neighbors|neighbours|states|capitals)$/;
