import {
  type ActorRef,
  type Article,
  contentId,
  type PlaceClaim,
  type Report,
  type Salience,
  type Side,
  type StageClaim,
  type TermClaim,
  toDateSpan,
  toMonthDay,
  toReportId,
} from "#domain";
import { type Actor, knowledge } from "#knowledge";
import type { Names } from "../actors/find-actors.js";
import type { Scene } from "../actors/scene.js";
import type { MentionFacts } from "../attributes/mention-facts.js";
import { readTerms } from "../attributes/read-details.js";
import type { Document } from "../document/index.js";
import { verbWords } from "../lexicon/verbs.js";
import { type Case, conflictOf } from "../linking/link-mentions.js";
import { chooseDate, toClaim } from "./choose-date.js";
import { collectMediators, collectParties } from "./collect-actors.js";
import { confidenceOf } from "./confidence.js";
import { evidenceOf, sentenceEvidence } from "./evidence-of.js";
import { garbledNames } from "./garbled-names.js";

/** Days before publication from which on a ceasefire is history rather than news. */
const BACKGROUND_DAYS = 120;
const LEAD_SENTENCES = 4;
const PARTIES_MAX = 12;

/** Turns everything said of one ceasefire into the report of this article. */
export function assembleReport(
  document: Document,
  known: Case,
  cases: number,
  names: Names,
  scene: Scene,
  textSketch: string,
  version: string,
): Report {
  const { article } = document;
  const founder = known.facts[0] as MentionFacts;
  const real = known.facts.filter((facts) => facts.verdict.outcome === "real");
  const declared = chooseDate(known, "declared") ?? newsDay(document, known);
  const effective = chooseDate(known, "effective") ?? atOnce(known, declared);
  const expires = chooseDate(known, "expires");
  const ended = chooseDate(known, "ended");
  const parties = collectParties(known, scene);
  const mediators = collectMediators(document, known, cases, parties, names);
  const year = yearOf(effective?.edtf ?? declared?.edtf);
  const conflict = scene.assign(
    parties.map((party) => knowledge.actor(party.actorId)).filter((actor): actor is Actor => actor !== undefined),
    founder.verdict.mention.sentence,
    year,
  );
  const listed = conflictOf(known);
  const conflictRef = listed
    ? { conflictId: listed.conflictId, label: listed.label, basis: "listed" as const }
    : conflict;
  const garbled = garbledNames(document, names, listed);
  const warnings = [
    ...new Set([
      ...known.facts.flatMap((facts) => facts.warnings),
      ...garbled,
      ...oddDates(document, declared?.edtf ?? effective?.edtf, known),
    ]),
  ];
  const duration = known.facts.find((facts) => facts.duration)?.duration;
  const signature = [
    conflictRef.conflictId,
    (effective ?? declared)?.edtf ?? "undated",
    founder.apart ?? "",
    parties
      .map((party) => party.actorId)
      .sort()
      .join(","),
  ].join("|");
  const criminal = parties.length > 0 && parties.every((party) => /gang|cartel|mara|barrio|clan/i.test(party.name));
  return {
    reportId: toReportId(contentId("rep", article.articleId, signature)),
    article: articleRef(article, document, textSketch),
    conflict: conflictRef,
    salience: salienceOf(document, known, declared?.edtf ?? effective?.edtf),
    arrangement: {
      kind: kindOf(known),
      side: sideOf(known, parties.length),
      purposes: [...new Set(known.facts.flatMap((facts) => facts.purposes))].sort(),
      ...(duration ? { duration } : {}),
      form: known.facts.some((facts) => /\bsign(?:ed|s|ing)?\b/i.test(facts.verdict.mention.sentence.text))
        ? "written"
        : "unknown",
      domain: criminal ? "criminal" : "armed-conflict",
    },
    parties,
    mediators,
    ...(declared ? { declared } : {}),
    ...(effective ? { effective } : {}),
    ...(expires ? { expires } : {}),
    ...(ended ? { ended } : {}),
    stages: collectStages(
      known,
      effective ?? declared,
      declared !== undefined,
      effective !== undefined,
      ended !== undefined,
    ),
    places: collectPlaces(known),
    scope: "unknown",
    terms: collectTerms(document, known),
    relatesTo: known.facts
      .flatMap((facts) =>
        facts.relation ? [{ kind: facts.relation, descriptor: "an earlier ceasefire of the same sides" }] : [],
      )
      .slice(0, 1),
    mentions: mentionEvidence(known),
    confidence: confidenceOf(real, parties.length, garbled.length),
    warnings,
    extractor: { version },
  };
}

function articleRef(article: Article, document: Document, textSketch: string): Report["article"] {
  const { articleId, title, url, publisher, fetchedAt, contentHash } = article;
  const publishedAt = article.publishedAt ?? document.published?.date;
  return {
    articleId,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(fetchedAt === undefined ? {} : { fetchedAt }),
    contentHash,
    textSketch,
  };
}

/** An immediate ceasefire takes effect on the day it is declared. */
function atOnce(known: Case, declared: Report["declared"]): Report["effective"] {
  const immediate = known.facts.some(
    (facts) =>
      facts.verdict.outcome === "real" &&
      (facts.verdict.mention.modifiers.includes("immediate") ||
        /\bimmediately (?:cease|stop|halt)/i.test(facts.verdict.mention.sentence.text)),
  );
  return immediate && declared && declared.edtf.length >= 10
    ? { edtf: declared.edtf.slice(0, 10), basis: "inferred", evidence: declared.evidence }
    : undefined;
}

/** An item of so few sentences is news of its day throughout. */
const SHORT_ITEM_SENTENCES = 4;

/** News without a day of its own happened on the day it came out: told in the present tense, or in a short item. */
function newsDay(document: Document, known: Case): Report["declared"] {
  const published = document.published;
  if (
    !published ||
    known.facts.some((facts) =>
      facts.times.some(
        (time) => time.field === "declared" || (time.field === "effective" && isPast(time, published.date)),
      ),
    )
  )
    return undefined;
  const prose = document.prose();
  const short = prose.length <= SHORT_ITEM_SENTENCES;
  const facts = known.facts.find((each) => {
    const { mention, outcome } = each.verdict;
    if (
      outcome !== "real" ||
      each.stages.some((stage) => stage.stage === "ended" || stage.stage === "extended") ||
      !(mention.sentence.in === "title" || prose.indexOf(mention.sentence) <= 2)
    )
      return false;
    if (
      mention.modifiers.some((word) =>
        /^(?:recent|previous|earlier|existing|ongoing|current|first|initial)$/.test(word),
      )
    )
      return false;
    const made = each.stages.some((stage) => stage.stage === "declared");
    return isNewsTense(each, short) && made;
  });
  if (!facts) return undefined;
  return {
    edtf: published.date,
    basis: "inferred",
    evidence: sentenceEvidence(facts.verdict.mention.sentence, "news of the day it came out"),
  };
}

function isPast(time: MentionFacts["times"][number], published: string): boolean {
  const span = toDateSpan(time.time.edtf);
  const day = toDateSpan(published);
  return span !== undefined && day !== undefined && span.firstDay < day.firstDay;
}

const PRESENT = new Set([
  ...verbWords("declare", "third"),
  ...verbWords("declare", "base"),
  ...verbWords("reach", "third"),
  ...verbWords("reach", "base"),
  ...verbWords("agree", "third"),
  ...verbWords("agree", "base"),
  "says",
  "welcomes",
]);

/** "agree to a truce", "have agreed": told as it happens; in a short item the plain past is too. */
function isNewsTense({ verdict: { mention } }: MentionFacts, short: boolean): boolean {
  if (short) return true;
  const words = mention.sentence.tokens
    .slice(Math.max(0, mention.first - 12), mention.first)
    .map((token) => token.lower);
  return words.some(
    (word, at) =>
      (PRESENT.has(word) && !/^(?:to|would|could|will|must|should|may|might|can|not)$/.test(words[at - 1] ?? "")) ||
      (/^(?:has|have)$/.test(word) &&
        /^(?:now|agreed|declared|reached|accepted|announced|signed)$/.test(words[at + 1] ?? "")),
  );
}

const actorRef = (actor: Actor): ActorRef => ({ actorId: actor.actorId, name: actor.name });

function collectStages(
  known: Case,
  start: Report["effective"],
  isDeclared: boolean,
  isEffective: boolean,
  isEnded: boolean,
): readonly StageClaim[] {
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
  const founder = known.facts[0]?.verdict.mention.sentence;
  const add = (stage: StageClaim["stage"], rule: string) => {
    if (founder && !stages.some((each) => each.stage === stage))
      stages.push({ stage, modality: "asserted", evidence: sentenceEvidence(founder, rule) });
  };
  if (isDeclared) add("declared", "a date of declaration");
  if (isEffective && !stages.some((each) => each.stage === "declared")) add("in-effect", "a date of effect");
  if (isEnded) add("ended", "a date of its end");
  const has = (stage: StageClaim["stage"]) => stages.some((each) => each.stage === stage);
  if (has("extended") || has("ended")) add("in-effect", "what is extended or ended was in force");
  if (
    known.facts.some(
      (facts) => facts.verdict.outcome === "real" && /\b(?:agreement|deal|accord|pact)\b/i.test(wordsOf(facts)),
    )
  )
    add("declared", "a ceasefire agreement was agreed");
  if (stages.length === 0)
    add(
      known.facts[0]?.verdict.mention.determiner === "definite" ? "in-effect" : "declared",
      "it is spoken of as real",
    );
  return stages;
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

function collectPlaces(known: Case): readonly PlaceClaim[] {
  const places = new Map<string, PlaceClaim>();
  for (const facts of known.facts) {
    for (const span of facts.places) {
      const place = span.place;
      const name = place?.name ?? span.text;
      if (places.has(name) || place?.kind === "country") continue;
      places.set(name, {
        ...(place ? { placeId: place.placeId, iso3: place.iso3 } : {}),
        name,
        ...(place?.point ? { point: place.point } : {}),
        evidence: evidenceOf({
          sentence: span.sentence,
          first: span.first,
          end: span.end,
          rule: "a place near the mention",
        }),
      });
    }
  }
  return [...places.values()].slice(0, PARTIES_MAX);
}

/** Terms from the sentences of the case and from those that follow them in the same paragraph: "Under the deal …". */
function collectTerms(document: Document, known: Case): readonly TermClaim[] {
  const terms = new Map<string, TermClaim>();
  const prose = document.prose();
  const own = new Set(known.facts.map((facts) => facts.verdict.mention.sentence));
  for (const sentence of [...own]) {
    const next = prose[prose.indexOf(sentence) + 1];
    if (
      next &&
      next.in === sentence.in &&
      /\b(?:deal|agreement|accord|statement|truce|ceasefire|cease-fire|parties|sides|peacekeep\w+)\b/i.test(next.text)
    )
      own.add(next);
  }
  for (const sentence of own) {
    for (const fact of readTerms(sentence)) {
      const before = terms.get(fact.kind);
      if (before && (before.detail || !fact.detail)) continue;
      terms.set(fact.kind, {
        kind: fact.kind,
        ...(fact.detail ? { detail: fact.detail } : {}),
        evidence: evidenceOf(fact),
      });
    }
  }
  return [...terms.values()];
}

function mentionEvidence(known: Case): Report["mentions"] {
  const seen = new Set<number>();
  const list = known.facts.flatMap((facts) => {
    const { mention } = facts.verdict;
    if (seen.has(mention.sentence.index)) return [];
    seen.add(mention.sentence.index);
    return [sentenceEvidence(mention.sentence, mention.rule)];
  });
  return list;
}

function kindOf(known: Case): Report["arrangement"]["kind"] {
  const counts = new Map<Report["arrangement"]["kind"], number>();
  for (const facts of known.facts)
    if (facts.verdict.mention.form === "noun") counts.set(facts.kind, (counts.get(facts.kind) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? known.facts[0]?.kind ?? "ceasefire";
}

function sideOf(known: Case, parties: number): Side {
  if (known.facts.some((facts) => facts.unilateral)) return "unilateral";
  return parties > 2 ? "multilateral" : parties === 2 ? "bilateral" : "unknown";
}

function salienceOf(document: Document, known: Case, edtf: string | undefined): Salience {
  const span = edtf ? toDateSpan(edtf) : undefined;
  const published = document.published ? toDateSpan(document.published.date) : undefined;
  if (span && published && published.firstDay - span.lastDay > BACKGROUND_DAYS) return "background";
  const prose = document.prose();
  const positions = known.facts
    .filter((facts) => facts.verdict.outcome === "real")
    .map((facts) =>
      facts.verdict.mention.sentence.in === "title" ? 0 : prose.indexOf(facts.verdict.mention.sentence),
    );
  const first = Math.min(...positions);
  if (first <= LEAD_SENTENCES) return "main";
  if (positions.length >= 3 && first < prose.length / 2) return "main";
  return positions.length >= 2 || first < prose.length / 2 ? "secondary" : "background";
}

function yearOf(edtf: string | undefined): number | undefined {
  const year = edtf ? Number(/^(\d{4})/.exec(edtf)?.[1]) : Number.NaN;
  return Number.isNaN(year) ? undefined : year;
}

/** News told long after its day, or before it, sits oddly: said, not mended. */
const NEWS_DAYS_MAX = 7;
function oddDates(document: Document, edtf: string | undefined, known: Case): readonly string[] {
  const published = document.published ? toDateSpan(document.published.date) : undefined;
  const span = edtf ? toDateSpan(edtf) : undefined;
  if (!published || !span || span.precision === "year" || !edtf) return [];
  const days = published.firstDay - span.lastDay;
  const lead = known.facts[0]?.verdict.mention.sentence.index ?? 9;
  if (lead <= 2 && days > NEWS_DAYS_MAX && days < BACKGROUND_DAYS)
    return [`told as news, yet dated ${days} days before publication on ${document.published?.date}`];
  return [];
}
