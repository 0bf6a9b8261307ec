import { type ActorRef, type Report, type StageClaim, toDateSpan, toMonthDay } from "#domain";
import type { Actor } from "#knowledge";
import type { MentionFacts } from "../attributes/mention-facts.js";
import type { Document } from "../document/index.js";
import type { Case } from "../linking/link-mentions.js";
import { toClaim } from "./choose-date.js";
import { evidenceOf, sentenceEvidence } from "./evidence-of.js";
import { impliedStages, type Told } from "./implied-stages.js";
import { breachNear, toldOfIt } from "./told-beside.js";

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
  if (!isAhead(dates, published)) {
    stages.push(
      ...toldOfIt(document, known, cases).filter((told) => !stages.some(({ stage }) => stage === told.stage)),
    );
    if (!isHistory && !stages.some(({ stage }) => stage === "violated"))
      stages.push(...breachNear(document, known, cases));
  }
  addImplied(stages, known, dates, published, isHistory);
  return isAhead(dates, published) ? stages.filter(({ stage }) => !NOT_AHEAD.has(stage)) : stages;
}

/** What cannot have happened to a ceasefire that has yet to begin. */
const NOT_AHEAD: ReadonlySet<StageClaim["stage"]> = new Set(["in-effect", "ended", "violated"]);

const isAhead = (dates: Dates, published: string | undefined): boolean =>
  dates.ended === undefined && startAgainst(dates, published) === "ahead";

/** Whether the day on which it takes effect lies behind that of the article or ahead of it; undefined where it is the same or unknown. */
function startAgainst({ effective }: Dates, published: string | undefined): "behind" | "ahead" | undefined {
  const start = effective && toDateSpan(effective.edtf);
  const day = published === undefined ? undefined : toDateSpan(published);
  if (!start || !day) return undefined;
  return start.lastDay < day.firstDay ? "behind" : start.firstDay > day.lastDay ? "ahead" : undefined;
}

function statedStages(known: Case, start: Report["effective"]): StageClaim[] {
  const stages: StageClaim[] = [];
  const isSingle = known.facts.some(({ verdict }) => !verdict.mention.plural);
  for (const facts of known.facts) {
    for (const fact of facts.stages) {
      // "Past truces broke down within days": said of others than this one.
      if (isSingle && facts.verdict.mention.plural && (fact.stage === "violated" || fact.stage === "ended")) continue;
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
  dates: Dates,
  published: string | undefined,
  isHistory: boolean,
): void {
  const founder = known.facts[0]?.verdict.mention;
  if (!founder) return;
  const said = new Set(stages.map(({ stage }) => stage));
  const told: Told = {
    stages: said,
    dates,
    hasBegun: startAgainst(dates, published) === "behind",
    isAhead: isAhead(dates, published),
    isAgreement: known.facts.some(
      (facts) => facts.verdict.outcome === "real" && /\b(?:agreement|deal|accord|pact)\b/i.test(wordsOf(facts)),
    ),
    isHistory,
    hasStopped: known.facts.some(
      ({ verdict: { mention, outcome } }) =>
        outcome === "real" && mention.form === "verb" && mention.verbForm === "past",
    ),
    hasEndedWar: known.facts.some(tellsEndOfWar),
    isKnown: founder.determiner === "definite",
  };
  for (const { name, stage, follows } of impliedStages) {
    if (said.has(stage) || !follows(told)) continue;
    said.add(stage);
    stages.push({ stage, modality: "asserted", evidence: sentenceEvidence(founder.sentence, name) });
  }
}

/** An armistice, or what "ended a week of battles", "brought the war to a close". */
const tellsEndOfWar = ({ kind, verdict: { mention } }: MentionFacts): boolean =>
  kind === "armistice" || ENDED_WAR.test(mention.sentence.text);
const ENDED_WAR =
  /\b(?:(?<!\b(?:been|be|was|were|had) )end(?:ed|ing)|halt(?:ed|ing)|(?:put|secured) an end to|brought to (?:an end|a close))\b.{0,40}\b(?:wars?|fighting|conflict|battles?|clashes|hostilities|bloodshed|violence|combat|warfare)\b/i;

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
