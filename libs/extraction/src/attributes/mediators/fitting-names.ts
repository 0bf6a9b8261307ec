import type { ActorClause } from "../../actors/actor-clause.js";
import type { ActorSpan } from "../../actors/actor-span.js";
import type { MediatorRule } from "./mediator-rule.js";
import { ENVOY_SAID } from "./rules/brokered-by.rule.js";
import { OBSERVERS_SENT } from "./rules/guarantors-and-monitors.rule.js";
import { HOSTED_BY, TALKS_IN } from "./rules/hosts.rule.js";
import { AFTER_APPEAL, AFTER_CALLING, WITH_COMPANY, WITH_HELP } from "./rules/with-help-of.rule.js";

/** "with Sweden's help": the nouns that make the one named a broker. */
const HELP = /^(?:help|support|backing|assistance|mediation|mediators|blessing|facilitation|auspices)$/;

/** What says that it was made, so that an appeal before it was heard. */
const MADE =
  /^(?:agreed|accepted|declared|announced|ordered|stopped|halted|ceased|signed|began|begun|cease|stop|halt|suspend|suspended|consented|concluded|reached|proclaimed|extended|prolonged|renewed|came|emerged|clinched|struck|hammered|forged|consent|accord)$/;

/** The list of names that a phrase which matched from `start` to `end` speaks of. */
export function namedBy(
  { actor, isVenue }: MediatorRule,
  clause: ActorClause,
  start: number,
  end: number,
): readonly ActorSpan[] {
  if (isVenue) return (actor === "last" ? clause.endingAt(end, start) : clause.firstIn(start, end)).slice(0, 1);
  if (actor === "last") return clause.endingAt(end, start);
  if (actor === "inmost") return clause.lastIn(start, end);
  return actor === "first" ? clause.startingAt(start) : clause.firstIn(start, end);
}

/** What a phrase cannot say: a host is named by a capital, help needs its noun. */
export function fits(rule: MediatorRule, named: readonly ActorSpan[], clause: ActorClause, start: number): boolean {
  const last = named.at(-1);
  if (!last || isDenied(rule, named, clause, start)) return false;
  if (rule.role === "guarantor" && isOfTalks(clause.words, last.end)) return false;
  if (rule.name === OBSERVERS_SENT) return !clause.words.some((word) => COUNTING.test(word));
  if (rule.name === ENVOY_SAID) return isTellingEnvoy(last, STARTING.test(clause.words[start] ?? ""));
  if ((rule.name === TALKS_IN || rule.name === WITH_COMPANY) && !clause.words.some((word) => MADE.test(word)))
    return false;
  if (rule.role === "host" && rule.name !== HOSTED_BY) return isHost(named, clause, start);
  if (rule.name === AFTER_APPEAL || rule.name === AFTER_CALLING) return clause.words.some((word) => MADE.test(word));
  if (rule.name === WITH_HELP) return HELP.test(last.noun ?? "") || HELP.test(clause.words[last.end] ?? "");
  return true;
}

/** Words from a name to "guarantors of the talks". */
const GUARANTORS_REACH = 14;

/** "Norway is one of the guarantors of the talks": of what is to come, not of the ceasefire. */
function isOfTalks(words: readonly string[], end: number): boolean {
  const at = words.slice(end, end + GUARANTORS_REACH).findIndex((word) => /^guarantors?$/.test(word));
  const [of, ...what] = at < 0 ? [] : words.slice(end + at + 1, end + at + 5);
  return of === "of" && what.some((word) => /^(?:talks|negotiations|process|dialogue|treaty)$/.test(word));
}

/** "no Norwegian was in the room", "Norway was not at the table". */
function isDenied(rule: MediatorRule, named: readonly ActorSpan[], { words }: ActorClause, start: number): boolean {
  const from = named[0]?.first ?? start;
  if (/^(?:no|neither|nor|without|not|hardly)$/.test(words[Math.min(start, from) - 1] ?? "")) return true;
  const end = named.at(-1)?.end ?? from;
  return rule.actor === "first" && words.slice(end, end + 3).some((word) => /^(?:not|never)$|n't$/.test(word));
}

/** Observers who only count breaches, or are kept away. */
const COUNTING =
  /^(?:count|counted|counting|according|reported|said|say|says|told|noted|barred|neither|recorded|registered|confirmed)$/;

/** Tokens behind a name within which "said" stands, an aside between commas among them. */
const TELLING_REACH = 4;
const ASIDE_REACH = 16;

/** "Swedish envoy Anna Berg said", "Swedish Foreign Minister Anna Berg announced", "Anna Berg, who speaks for the Bloc, said". */
function isTellingEnvoy({ sentence, first, end, actor, via }: ActorSpan, isOnlyInForce: boolean): boolean {
  const lower = (from: number, to: number) => sentence.tokens.slice(from, to).map((token) => token.lower);
  const close = sentence.tokens[end]?.lower === "," ? lower(end + 1, end + ASIDE_REACH).indexOf(",") : -1;
  const next = [
    ...lower(end, end + TELLING_REACH),
    ...(close < 0 ? [] : lower(end + 2 + close, end + 2 + close + TELLING_REACH)),
  ];
  if (next.some((word) => /^(?:announced|tweeted|posted|wrote)$/.test(word))) return true;
  const isTold = next.some((word) => /^(?:said|says|confirmed)$/.test(word));
  // A body counts the dead "since the truce came into force"; its envoy tells that one is to.
  const isBody = actor.kind === "international" && (!isOnlyInForce || via === "person");
  return isTold && (isBody || lower(first, end).some((word) => ENVOY.test(word)));
}

const STARTING = /^(?:start|begin|starts|begins|stop|effect|force)$/;
const ENVOY = /^(?:envoy|ambassador|mediator|negotiator|emissary)$/;

/** "Signed away his powers in Oslo": what was signed there is no agreement. */
const OTHER_SIGNED = /^(?:away|his|her|over|loan|contract|treaty|book|will)$/;

/** A capital or a country; talks on the peace that is to follow are no talks on the ceasefire. */
function isHost(named: readonly ActorSpan[], { words }: ActorClause, start: number): boolean {
  const before = words.slice(Math.max(0, start - 1), named[0]?.first);
  if (before.some((word) => OTHER_SIGNED.test(word))) return false;
  const led = words.slice(0, start + 4).some((word) => /^(?:come|came|emerged|grew|resulted)$/.test(word));
  if (!led && before.some((word) => /^(?:peace|political|indirect|further|proximity)$/.test(word))) return false;
  return named.some(
    ({ via, actor, end }) =>
      via === "capital" ||
      via === "institution" ||
      (actor.kind === "state" &&
        (via === "name" || /^(?:capital|city|town|resort|port|village)$/.test(words[end] ?? ""))),
  );
}
