import {
  type ActorRef,
  type Article,
  contentId,
  type MediatorClaim,
  type PartyClaim,
  type PlaceClaim,
  type Report,
  type Salience,
  type Side,
  type StageClaim,
  type TermClaim,
  toDateSpan,
  toReportId,
} from "#domain";
import { type Actor, knowledge } from "#knowledge";
import type { Names } from "../actors/find-actors.js";
import type { Scene } from "../actors/scene.js";
import type { MentionFacts } from "../attributes/mention-facts.js";
import { readTerms } from "../attributes/read-details.js";
import type { Document } from "../document/index.js";
import type { Case } from "../linking/link-mentions.js";
import { chooseDate, toClaim } from "./choose-date.js";
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
  names: Names,
  scene: Scene,
  textSketch: string,
  version: string,
): Report {
  const { article } = document;
  const founder = known.facts[0] as MentionFacts;
  const real = known.facts.filter((facts) => facts.verdict.outcome === "real");
  const declared = chooseDate(known, "declared") ?? newsDay(document, known);
  const effective = chooseDate(known, "effective");
  const expires = chooseDate(known, "expires");
  const ended = chooseDate(known, "ended");
  const parties = collectParties(known);
  const mediators = collectMediators(known, parties);
  const year = yearOf(effective?.edtf ?? declared?.edtf);
  const conflict = scene.assign(
    parties.map((party) => knowledge.actor(party.actorId)).filter((actor): actor is Actor => actor !== undefined),
    founder.verdict.mention.sentence,
    year,
  );
  const listed = founder.conflict;
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
    stages: collectStages(known, declared !== undefined, effective !== undefined, ended !== undefined),
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

/** News in the present tense without a day of its own happened on the day it came out. */
function newsDay(document: Document, known: Case): Report["declared"] {
  const published = document.published;
  if (!published) return undefined;
  const facts = known.facts.find(
    (each) =>
      each.verdict.outcome === "real" &&
      each.verdict.reasons.some(
        (reason) => reason.rule === "somebody declares a ceasefire" || reason.rule === "somebody agrees to a truce now",
      ),
  );
  if (
    !facts ||
    known.facts.some((each) => each.times.some((time) => time.field === "declared" || time.field === "effective"))
  )
    return undefined;
  const { mention } = facts.verdict;
  const lead = mention.sentence.in === "title" || mention.sentence.index <= 2;
  if (!lead) return undefined;
  return {
    edtf: published.date,
    basis: "inferred",
    evidence: sentenceEvidence(mention.sentence, "news in the present tense happened on the day it came out"),
  };
}

function collectParties(known: Case): readonly PartyClaim[] {
  const parties = new Map<string, PartyClaim>();
  for (const facts of known.facts) {
    for (const fact of facts.parties) {
      if (parties.has(fact.actor.actorId)) continue;
      parties.set(fact.actor.actorId, { ...actorClaim(fact.actor), role: fact.role, evidence: evidenceOf(fact) });
    }
  }
  return [...parties.values()].slice(0, PARTIES_MAX);
}

function collectMediators(known: Case, parties: readonly PartyClaim[]): readonly MediatorClaim[] {
  const mediators = new Map<string, MediatorClaim>();
  for (const facts of known.facts) {
    for (const fact of facts.mediators) {
      if (mediators.has(fact.actor.actorId) || parties.some((party) => party.actorId === fact.actor.actorId)) continue;
      mediators.set(fact.actor.actorId, { ...actorClaim(fact.actor), role: fact.role, evidence: evidenceOf(fact) });
    }
  }
  return [...mediators.values()].slice(0, PARTIES_MAX);
}

function actorClaim(actor: Actor) {
  return { actorId: actor.actorId, name: actor.name, kind: actor.kind, ...(actor.iso3 ? { iso3: actor.iso3 } : {}) };
}

const actorRef = (actor: Actor): ActorRef => ({ actorId: actor.actorId, name: actor.name });

function collectStages(
  known: Case,
  isDeclared: boolean,
  isEffective: boolean,
  isEnded: boolean,
): readonly StageClaim[] {
  const stages: StageClaim[] = [];
  for (const facts of known.facts) {
    for (const fact of facts.stages) {
      if (
        stages.some(
          (stage) =>
            stage.stage === fact.stage && stage.modality === fact.modality && stage.by?.actorId === fact.by?.actorId,
        )
      )
        continue;
      const on = facts.times.find((time) => time.field === fieldOfStage(fact.stage));
      stages.push({
        stage: fact.stage,
        modality: fact.modality,
        ...(fact.by ? { by: actorRef(fact.by) } : {}),
        ...(fact.against ? { against: actorRef(fact.against) } : {}),
        ...(on ? { on: toClaim(on) } : {}),
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
  if (isEffective) add("in-effect", "a date of effect");
  if (isEnded) add("ended", "a date of its end");
  if (stages.length === 0) add("declared", "it is spoken of as real");
  return stages;
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
