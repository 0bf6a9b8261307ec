import { type ActorRef, type Report, type StageClaim, toDateSpan, toMonthDay } from "#domain";
import type { Actor } from "#knowledge";
import type { MentionFacts } from "../attributes/mention-facts.js";
import { readBreach } from "../attributes/stages/read-breaches.js";
import type { Document, Sentence } from "../document/index.js";
import type { Case } from "../linking/link-mentions.js";
import { toClaim } from "./choose-date.js";
import { evidenceOf, sentenceEvidence } from "./evidence-of.js";

/** The dates of a report, as far as they are known; a stage follows from each. */
type Dates = Pick<Report, "declared" | "effective" | "ended">;

const actorRef = (actor: Actor): ActorRef => ({ actorId: actor.actorId, name: actor.name });

/**
 * Every stage that the article asserts of a ceasefire, each once per modality and speaker, with what its dates imply.
 *
 * Shape: `cases` all ceasefires of the article, this one among them. One that is to take effect after the article's day has been
 * declared and no more, whatever is said of it.
 */
export function collectStages(
  document: Document,
  known: Case,
  cases: readonly Case[],
  dates: Dates,
  isHistory: boolean,
): readonly StageClaim[] {
  const published = document.published?.date;
  const stages = statedStages(known, dates.effective ?? dates.declared);
  if (!isHistory && !stages.some(({ stage }) => stage === "violated") && !isAhead(dates, published))
    stages.push(...breachNear(document, known, cases));
  addImplied(stages, known, dates, isHistory);
  return isAhead(dates, published) ? stages.filter(({ stage }) => !NOT_AHEAD.has(stage)) : stages;
}

/** Sentences behind a mention within which a breach without a word for the ceasefire is one of it. */
const BREACH_REACH = 3;

/** What the sentences behind its mentions tell of shots and deaths, up to the next word for any ceasefire of the article. */
function breachNear(document: Document, known: Case, cases: readonly Case[]): readonly StageClaim[] {
  const others = new Set(
    cases.flatMap((each) => (each === known ? [] : each.facts.map(({ verdict }) => verdict.mention.sentence))),
  );
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

/** What cannot have happened to a ceasefire that has yet to begin. */
const NOT_AHEAD: ReadonlySet<StageClaim["stage"]> = new Set(["in-effect", "ended"]);

function isAhead({ effective, ended }: Dates, published: string | undefined): boolean {
  const start = effective && toDateSpan(effective.edtf);
  const day = published === undefined ? undefined : toDateSpan(published);
  return start !== undefined && day !== undefined && ended === undefined && start.firstDay > day.lastDay;
}

function statedStages(known: Case, start: Report["effective"]): StageClaim[] {
  const stages: StageClaim[] = [];
  for (const facts of known.facts) {
    for (const fact of facts.stages) {
      if (fact.stage === "violated" && isBefore(facts.passageDate, start?.edtf)) continue;
      if (
        stages.some(
          (stage) =>
            stage.stage === fact.stage && stage.modality === fact.modality && stage.by?.actorId === fact.by?.actorId,
        )
      )
        continue;
      const own = facts.times.find((time) => time.field === fieldOfStage(fact.stage));
      const on = own ? toClaim(own) : fact.stage === "violated" ? sameDay(facts, start) : undefined;
      stages.push({
        stage: fact.stage,
        modality: fact.modality,
        ...(fact.by ? { by: actorRef(fact.by) } : {}),
        ...(fact.against ? { against: actorRef(fact.against) } : {}),
        ...(on ? { on } : {}),
        evidence: evidenceOf(fact),
      });
    }
  }
  return stages;
}

function addImplied(
  stages: StageClaim[],
  known: Case,
  { declared, effective, ended }: Dates,
  isHistory: boolean,
): void {
  const founder = known.facts[0]?.verdict.mention.sentence;
  const add = (stage: StageClaim["stage"], rule: string) => {
    if (founder && !stages.some((each) => each.stage === stage))
      stages.push({ stage, modality: "asserted", evidence: sentenceEvidence(founder, rule) });
  };
  if (declared) add("declared", "a date of declaration");
  if (effective && !stages.some((each) => each.stage === "declared")) add("in-effect", "a date of effect");
  if (ended) add("ended", "a date of its end");
  const has = (stage: StageClaim["stage"]) => stages.some((each) => each.stage === stage);
  if (has("extended") || has("ended")) add("in-effect", "what is extended or ended was in force");
  if (
    known.facts.some(
      (facts) => facts.verdict.outcome === "real" && /\b(?:agreement|deal|accord|pact)\b/i.test(wordsOf(facts)),
    )
  )
    add("declared", "a ceasefire agreement was agreed");
  if (isHistory && has("declared")) add("in-effect", "what is told as history was in force");
  if (stages.length === 0)
    add(
      known.facts[0]?.verdict.mention.determiner === "definite" ? "in-effect" : "declared",
      "it is spoken of as real",
    );
}

/** The words of a mention, with its tail. */
function wordsOf(facts: MentionFacts): string {
  const { sentence, first, end } = facts.verdict.mention;
  return sentence.tokens
    .slice(first, end)
    .map((token) => token.text)
    .join(" ");
}

/** "hours later", "on the day appointed for the truce": the day it was to begin. */
function sameDay(facts: MentionFacts, start: Report["effective"]): Report["effective"] {
  const { sentence } = facts.verdict.mention;
  const soon =
    /\b(?:(?:few |several |within |just )?(?:hours|minutes) (?:later|after|into)|within (?:hours|minutes)|same day|day (?:appointed|set|fixed|named)|almost immediately)\b/i;
  if (!start || !soon.test(sentence.text)) return undefined;
  return {
    edtf: start.edtf.slice(0, 10),
    basis: "inferred",
    evidence: sentenceEvidence(sentence, "broken on the day it was to begin"),
  };
}

/** Breaches told of before a ceasefire began are of an older one. */
function isBefore(passage: string | undefined, start: string | undefined): boolean {
  if (!passage || !start) return false;
  const [a, b] = [toDateSpan(passage), toDateSpan(start)];
  if (a && b) return a.lastDay < b.firstDay - 1;
  const [x, y] = [toMonthDay(passage), toMonthDay(start)];
  return (
    x !== undefined &&
    y !== undefined &&
    (x.month < y.month || (x.month === y.month && (x.day ?? 0) < (y.day ?? 0) - 1))
  );
}

const fieldOfStage = (stage: StageClaim["stage"]) =>
  stage === "in-effect" ? "effective" : stage === "extended" ? "expires" : stage;
