import { type Article, type ConflictRef, contentId, type Report, toDateSpan, toReportId } from "#domain";
import { type Actor, type Conflict, knowledge } from "#knowledge";
import type { Names } from "../actors/find-actors.js";
import type { Scene } from "../actors/scene.js";
import type { MentionFacts } from "../attributes/mention-facts.js";
import { type Document, yearOfPublication } from "../document/index.js";
import { type Case, conflictOf } from "../linking/link-mentions.js";
import { chooseDate, plannedEnd, plannedStart, startAfterMaking } from "./choose-date.js";
import {
  collectPlaces,
  collectTerms,
  kindOf,
  mentionEvidence,
  salienceOf,
  scopeOf,
  sideOf,
} from "./collect-details.js";
import { collectMediators } from "./collect-mediators.js";
import { collectParties } from "./collect-parties.js";
import { collectStages } from "./collect-stages.js";
import { confidenceOf } from "./confidence.js";
import { garbledNames } from "./garbled-names.js";
import type { MediatorLinks } from "./mediator-links.js";
import { atOnce, newsDay, oddDates } from "./news-day.js";

/** Turns everything said of one ceasefire into the report of this article. */
export function assembleReport(
  document: Document,
  known: Case,
  cases: readonly Case[],
  names: Names,
  links: MediatorLinks,
  scene: Scene,
  textSketch: string,
  version: string,
): Report {
  const { article } = document;
  const founder = known.facts[0] as MentionFacts;
  const real = known.facts.filter((facts) => facts.verdict.outcome === "real");
  const declared =
    chooseDate(known, "declared", "happened") ?? newsDay(document, known) ?? chooseDate(known, "declared");
  const duration = known.facts.find((facts) => facts.duration)?.duration;
  // The length may be that by which it was extended.
  const isExtended = known.facts.some(({ stages }) => stages.some(({ stage }) => stage === "extended"));
  const statedEnd = chooseDate(known, "expires");
  const effective =
    chooseDate(known, "effective") ??
    atOnce(known, declared) ??
    startAfterMaking(known, declared) ??
    (isExtended ? undefined : plannedStart(statedEnd, duration, declared));
  const expires = statedEnd ?? plannedEnd(effective, duration);
  const ended = chooseDate(known, "ended");
  const salience = salienceOf(document, known, declared?.edtf ?? effective?.edtf);
  const isAside =
    cases.length > 1 && (salience === "background" || isRecalled(founder) || isOutdated(document, known, cases));
  const parties = collectParties(document, known, scene, isAside ? cases.filter((other) => other !== known) : []);
  const mediators = collectMediators(known, links, parties);
  const year = yearOf(effective?.edtf ?? declared?.edtf);
  const said = conflictOf(known);
  const listed = said && (warBetween(parties, said, year ?? yearOfPublication(document)) ?? said);
  const conflictRef: ConflictRef = listed
    ? { ...listed.theatre, basis: "listed" }
    : scene.assign(
        parties.map((party) => knowledge.actor(party.actorId)).filter((actor): actor is Actor => actor !== undefined),
        founder.verdict.mention.sentence,
        year,
      );
  const garbled = garbledNames(document, names, listed);
  const warnings = [
    ...new Set([
      ...known.facts.flatMap((facts) => facts.warnings),
      ...garbled,
      ...oddDates(document, declared?.edtf ?? effective?.edtf, known),
    ]),
  ];
  const signature = [
    conflictRef.conflictId,
    (effective ?? declared)?.edtf ?? founder.introducedIn ?? founder.year ?? "undated",
    founder.apart ?? "",
    founder.town ?? "",
    duration ?? "",
    parties
      .map((party) => party.actorId)
      .sort()
      .join(","),
  ].join("|");
  const dates = {
    ...(declared ? { declared } : {}),
    ...(effective ? { effective } : {}),
    ...(expires ? { expires } : {}),
    ...(ended ? { ended } : {}),
  };
  const criminal = parties.length > 0 && parties.every((party) => /gang|cartel|mara|barrio|clan/i.test(party.name));
  return {
    reportId: toReportId(contentId("rep", article.articleId, signature)),
    article: articleRef(article, document, textSketch),
    conflict: conflictRef,
    salience,
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
    ...dates,
    stages: collectStages(document, known, cases, dates, salience === "background"),
    places: collectPlaces(known),
    scope: scopeOf(known),
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

/** Below it the two had no war at the time. */
const BETWEEN_SCORE_MIN = 0.7;

/**
 * Another war than the sentence seemed to speak of, where its two main sides are those of the ceasefire and the two of this one are not:
 * "while Assad is driven from Syria, Israel and Hamas keep a truce".
 */
function warBetween(parties: Report["parties"], said: Conflict, year: number | undefined): Conflict | undefined {
  const actorIds = parties.map(({ actorId }) => actorId);
  const isBetweenThem = ({ actors }: Conflict) => actors.slice(0, 2).every((id) => actorIds.includes(id));
  if (actorIds.length < 2 || isBetweenThem(said)) return undefined;
  const [best] = knowledge.rankConflicts({
    actorIds,
    countries: [],
    placeNames: [],
    ...(year === undefined ? {} : { year }),
  });
  return best && best.score >= BETWEEN_SCORE_MIN && isBetweenThem(best.conflict) ? best.conflict : undefined;
}

/** Days by which another ceasefire of the article began later, so that the article is about that one. */
const OUTDATED_DAYS = 14;

function isOutdated(document: Document, known: Case, cases: readonly Case[]): boolean {
  const own = startOf(document, known);
  if (own === undefined) return false;
  return cases.some(
    (other) => other !== known && (startOf(document, other)?.firstDay ?? own.lastDay) - own.lastDay > OUTDATED_DAYS,
  );
}

function startOf(document: Document, known: Case) {
  const date = chooseDate(known, "declared") ?? chooseDate(known, "effective") ?? newsDay(document, known);
  return date ? toDateSpan(date.edtf) : undefined;
}

/** "A previous truce", "in February he had arranged a truce": one that another came after. */
const isRecalled = ({ apart, introducedIn }: MentionFacts): boolean =>
  apart === "previous" || apart === "earlier" || introducedIn !== undefined;

function yearOf(edtf: string | undefined): number | undefined {
  const year = edtf ? Number(/^(\d{4})/.exec(edtf)?.[1]) : Number.NaN;
  return Number.isNaN(year) ? undefined : year;
}

/** Tells whether a ceasefire of the article is recalled: introduced as one gone by, or history by its dates and place. */
export function isGoneBy(document: Document): (known: Case) => boolean {
  return (known) => {
    const edtf = (chooseDate(known, "declared") ?? chooseDate(known, "effective") ?? newsDay(document, known))?.edtf;
    return isRecalled(known.facts[0] as MentionFacts) || salienceOf(document, known, edtf) === "background";
  };
}
