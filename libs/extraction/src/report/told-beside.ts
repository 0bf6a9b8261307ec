import type { StageClaim } from "#domain";
import { readBreach } from "../attributes/stages/read-breaches.js";
import { readOfIt } from "../attributes/stages/read-of-it.js";
import type { Document, Sentence } from "../document/index.js";
import type { Case } from "../linking/link-mentions.js";
import { evidenceOf } from "./evidence-of.js";

/** Sentences behind a mention within which a breach without a word for the ceasefire is one of it. */
const BREACH_REACH = 3;

/** What the sentences behind its mentions tell of shots and deaths, up to the next word for any ceasefire of the article. */
export function breachNear(document: Document, known: Case, cases: readonly Case[]): readonly StageClaim[] {
  const others = sentencesOfOthers(known, cases);
  const own = new Set(known.facts.map(({ verdict }) => verdict.mention.sentence));
  for (const { verdict } of known.facts) {
    for (const sentence of proseBehind(document, verdict.mention.sentence, BREACH_REACH)) {
      if (others.has(sentence)) break;
      if (!own.has(sentence) && NAMES_ONE.test(sentence.text)) continue;
      const breach = readBreach(sentence);
      if (!breach) continue;
      const { rule, first, end } = breach;
      const evidence = evidenceOf({ sentence, first, end, rule: rule.name });
      return [{ stage: "violated", modality: "asserted", evidence }];
    }
  }
  return [];
}

/** A word for a ceasefire that is not known to be this one: what is told there may be of another. */
const NAMES_ONE = /\b(?:cease-?fires?|truces?|armistice)\b/i;

const proseBehind = ({ sentences }: Document, { index }: Sentence, reach: number): readonly Sentence[] =>
  sentences.slice(index, index + 1 + reach).filter(({ kind }) => kind === "prose");

const sentencesOfOthers = (known: Case, cases: readonly Case[]): ReadonlySet<Sentence> =>
  new Set(cases.flatMap((each) => (each === known ? [] : each.facts.map(({ verdict }) => verdict.mention.sentence))));

/** What later clauses of its sentences, and the sentence behind each, say became of "it". */
export function toldOfIt(document: Document, known: Case, cases: readonly Case[]): readonly StageClaim[] {
  const others = sentencesOfOthers(known, cases);
  const claims = new Map<string, StageClaim>();
  for (const { verdict } of known.facts) {
    const { sentence, end, plural } = verdict.mention;
    if (plural || verdict.outcome !== "real") continue;
    for (const each of proseBehind(document, sentence, 1)) {
      if (others.has(each) || (each !== sentence && NAMES_ONE.test(each.text))) break;
      for (const said of readOfIt(each, each === sentence ? end : 0)) {
        const evidence = evidenceOf({ sentence: each, first: said.first, end: said.end, rule: said.rule.name });
        if (!claims.has(said.rule.stage))
          claims.set(said.rule.stage, { stage: said.rule.stage, modality: "asserted", evidence });
      }
    }
  }
  return [...claims.values()];
}
