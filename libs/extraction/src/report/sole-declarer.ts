import type { ActorId } from "#domain";
import { POWERS } from "../actors/conflict-question.js";
import type { PartyFact } from "../attributes/mention-facts.js";
import { isDeclaredBy } from "../attributes/party.rule.js";
import { ACCUSES, ANNOUNCES, BOTH_SIDES, BREAKS, PRONOUN } from "../attributes/read-parties.js";
import type { Case } from "../linking/link-mentions.js";

const AGREED =
  /^(?:agreed|negotiated|mediated|brokered|signed|concluded|reached|struck|hammered|arranged|worked|sponsored)$/;
const AGREED_REACH = 4;
const PAPER = /^(?:agreement|accord|pact|deal|treaty)$/;

/** "The ceasefire agreement", "it signed a truce", "the ceasefire negotiated in Minsk": the other side is bound, too, though one is told to have ordered it. */
export const isAgreedOn = ({ facts }: Case): boolean =>
  facts.some(({ verdict: { mention } }) => {
    const words = mention.sentence.tokens.map(({ lower }) => lower);
    return (
      words.slice(mention.first, mention.end + 1).some((word) => PAPER.test(word)) ||
      words.slice(Math.max(0, mention.first - 2), mention.first).some((word) => word === "signed") ||
      words.slice(mention.end, mention.end + AGREED_REACH).some((word) => AGREED.test(word))
    );
  });

/** Words between "agreed" and what was agreed to: "agreed on Monday on an indefinite". */
const AGREEING_REACH = 8;

/** "The factions agreed on a truce", "hammered out one": by several, whoever announced it. */
const isAgreedTo = ({ facts }: Case): boolean =>
  facts.some(({ verdict: { mention } }) =>
    mention.sentence.tokens
      .slice(Math.max(0, mention.first - AGREEING_REACH), mention.first)
      .some(({ lower }) => /^(?:agree(?:d|s|ing)?|negotiated|hammered|concluded)$/.test(lower)),
  );

/** What is said of the other side by those who quarrel over a truce, whether or not it ever joined. */
const WEAK: ReadonlySet<string> = new Set([BOTH_SIDES, BREAKS, ACCUSES]);

/**
 * The one who declared the ceasefire, where nothing says that anybody joined: "the truce that the guerrillas declared" stays theirs though
 * they say that the army broke it, or "both sides" are asked to keep it. Undefined where others agreed, or several declared it.
 *
 * Shape: `joiners` who signed it or did the same, by the sentences around it.
 */
export function soleDeclarer(known: Case, joiners: readonly PartyFact[]): ActorId | undefined {
  const facts = [...known.facts.flatMap(({ parties }) => parties), ...joiners];
  const declarers = new Set(facts.filter(isDeclaration).map(({ actor }) => actor.actorId));
  const [only, ...others] = declarers;
  if (only === undefined || others.length > 0 || isAgreedOn(known) || isAgreedTo(known)) return undefined;
  const conflict = known.facts[0]?.conflict;
  const isOutsider = POWERS.has(only) && !conflict?.actors.slice(0, 2).includes(only);
  const isJoined = facts.some(({ actor, rule }) => actor.actorId !== only && !WEAK.has(rule));
  return isOutsider || isJoined ? undefined : only;
}

/** "The truce that they declared", "announced a truce": told as done by one. */
const isDeclaration = ({ role, rule }: PartyFact): boolean =>
  role === "declarer" && (isDeclaredBy(rule) || rule === ANNOUNCES || rule === PRONOUN);
