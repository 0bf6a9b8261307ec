import type { Purpose, TermKind } from "#domain";
import type { Sentence } from "../document/index.js";
import { PhraseIndex } from "../phrase/match-phrases.js";
import { type Phrase, phrase } from "../phrase/phrase.js";
import type { TermFact } from "./mention-facts.js";

interface TermRule {
  readonly kind: TermKind;
  readonly name: string;
  readonly phrase: Phrase;
}

const term = (kind: TermKind, name: string, phrases: readonly string[]): TermRule[] =>
  phrases.map((each) => ({ kind, name, phrase: phrase(each) }));

/** What the parties bind themselves to beyond not firing. */
const TERMS: readonly TermRule[] = [
  ...term("hold-positions", "each side stays where it is", [
    "hold|holding|maintain|maintaining|keep|keeping|stay|staying|stop|remain|remaining|freeze *3 positions|position",
    "staying|stay|remain|remaining in the current|areas|positions|lines|region *3",
    "staying in *1 areas|positions|region",
    "in place positions",
  ]),
  ...term("prisoner-exchange", "prisoners are exchanged", [
    "exchange|exchanging|swap|release|releasing|return|returning|freeing|free ~6 prisoners|hostages|detainees|captives|pows",
    "prisoner|prisoners|hostage|hostages exchange|swap|release",
  ]),
  ...term("body-exchange", "the dead are given back", [
    "exchange|exchanging|return|recover|retrieve|collect|swap ~10 bodies|dead|remains|deceased",
  ]),
  ...term("withdrawal", "forces withdraw", [
    "withdraw|withdrawal|withdrawing|withdrew|withdrawn|pullback|pullout|disengagement|redeployment|redeploy *6 troops|forces|weapons|artillery|fighters|army|tanks|positions|units",
    "pull|pulls|pulled|pulling back|out *3 troops|forces|weapons|artillery|fighters|tanks|its|their",
    "troops|forces|fighters|weapons *4 withdraw|withdrawn|withdrawal|pulled|leave",
  ]),
  ...term("disarmament", "weapons are given up", [
    "disarm|disarmament|disarming|demobilize|demobilization|demilitarize|demilitarization",
    "lay|laying|give|hand|handing down|up|over *2 arms|weapons",
  ]),
  ...term("peacekeepers", "peacekeepers come", [
    "peacekeepers|peacekeeper|peacekeeping",
    "interposition|stabilization|buffer force",
  ]),
  ...term("monitoring", "somebody watches", [
    "monitor|monitored|monitoring|monitors|observers|verification|verify|supervised|supervision|oversee *4",
  ]),
  ...term("corridor", "a corridor opens", [
    "humanitarian|safe|evacuation|land corridor|corridors|passage",
    "lachin corridor",
  ]),
  ...term("humanitarian-access", "aid comes in", [
    "humanitarian|aid|relief|food|medical access|aid|supplies|deliveries|delivery|assistance|convoys|workers",
    "deliver|delivery|allow|allowing|deliveries *4 aid|food|supplies|medicine|relief|assistance",
  ]),
  ...term("territory", "land changes hands", [
    "ceded|cede|cedes|hand|handed|return|returned|surrender *3 territory|territories|land|district|districts|swathes|control",
  ]),
  ...term("talks", "talks follow", [
    "begin|start|open|resume|hold|launch *2 talks|negotiations|dialogue",
    "talks|negotiations on|about|toward *3 peace|settlement|political|permanent|lasting",
  ]),
];

const index = new PhraseIndex(TERMS);

/**
 * The terms a sentence names; meant for sentences that speak of a real ceasefire or follow one that does.
 *
 * Shape: `next` the sentence behind, in which the strength of a force may stand ("A total of 1,960 soldiers …").
 */
export function readTerms(sentence: Sentence, next?: Sentence): readonly TermFact[] {
  const words = sentence.tokens.map((token) => token.lower);
  const facts: TermFact[] = [];
  for (const match of index.matches({ words, slotEnds: () => [] })) {
    if (facts.some((fact) => fact.kind === match.rule.kind)) continue;
    const detail =
      match.rule.kind === "peacekeepers"
        ? (strengthNear(sentence, match.start) ?? (next && strengthNear(next, 0)))
        : undefined;
    facts.push({
      kind: match.rule.kind,
      sentence,
      first: match.start,
      end: match.end,
      rule: match.rule.name,
      ...(detail ? { detail } : {}),
    });
  }
  return facts;
}

/** "a total of 1,960 soldiers": how many, where the sentence says so. */
function strengthNear(sentence: Sentence, at: number): string | undefined {
  const tokens = sentence.tokens;
  for (let i = Math.max(0, at - 10); i < Math.min(tokens.length, at + 24); i++) {
    const number = /^(\d{1,3}(?:,\d{3})+|\d{2,6})$/.exec(tokens[i]?.lower ?? "")?.[1];
    if (!number) continue;
    const after = tokens.slice(i + 1, i + 4).map((token) => token.lower);
    if (
      after.some((word) => /^(?:soldiers|troops|peacekeepers|servicemen|personnel|men|observers|monitors)$/.test(word))
    )
      return number.replaceAll(",", "");
  }
  return undefined;
}

const PURPOSES: readonly (readonly [Purpose, RegExp])[] = [
  ["humanitarian", /\bhumanitarian\b|\baid\b|\bevacuat|\brelief\b/i],
  [
    "peace-process",
    /\bpeace (?:talks|process|deal|agreement|negotiations|plan)\b|\bpolitical (?:process|settlement|transition)\b/i,
  ],
  ["holiday", /\b(?:christmas|ramadan|eid|easter|holy week|new year|tet)\b/i],
  ["election", /\belections?\b|\bvoting\b/i],
  ["prisoner-exchange", /\bprisoners?\b|\bhostages?\b/i],
];

export const readPurposes = (sentence: Sentence): readonly Purpose[] =>
  PURPOSES.filter(([, pattern]) => pattern.test(sentence.text)).map(([purpose]) => purpose);
