import { type Relation, toDateSpan } from "#domain";
import type { Conflict } from "#knowledge";
import type { ActorSpan } from "../actors/actor-span.js";
import type { Names } from "../actors/find-actors.js";
import type { Scene } from "../actors/scene.js";
import { type Document, headOf, type Sentence } from "../document/index.js";
import { FIGHTING_ENDER_RULE } from "../mentions/agreement-heads.js";
import type { Mention } from "../mentions/mention.js";
import type { Verdict } from "../reality/judge-reality.js";
import { findTimes, resolveTime, type TimePhrase, zoneOfState } from "../time/index.js";
import { introducedIn } from "./introduced-in.js";
import { readMediators } from "./mediators/read-mediators.js";
import { MAKING_KNOWN } from "./mediators/rules/brokered-by.rule.js";
import { bySender, withPronoun } from "./mediators/senders.js";
import type { MentionFacts } from "./mention-facts.js";
import { isOneSided } from "./one-sided.js";
import { readPurposes, readTerms } from "./read-details.js";
import { readSides } from "./read-parties.js";
import { readStages } from "./stages/read-stages.js";
import { dayOfNews, dayOfTelling, governingYear, passageDate, passageDay, type TimeReader } from "./times/passage.js";
import { readStartAfter, readTimes } from "./times/read-times.js";
import { tokenRange } from "./times/timed-sentence.js";

/** Sentences of its text in which an article tells what it is about. */
const HEAD_SENTENCES = 4;

const RENEWED = /^(?:new|fresh|second|third|another|renewed|latest|subsequent|further)$/;
const PREVIOUS = /^(?:earlier|previous|prior|former)$/;
/** May also be said of the one at hand: "the first truce in ten years", "the initial ceasefire, which began on Saturday". */
const FORMER = /^(?:first|initial|original|past|last|old)$/;

/** Reads the time expressions of the sentences that are asked for, each once: those far from any mention are never read. */
export function timeReader({ article }: Document): TimeReader {
  const source = { title: article.title ?? "", text: article.text };
  return onceFor((sentence) => findTimes(source[sentence.in], sentence.start, sentence.end));
}

/** Several mentions of one sentence share what depends on its words alone. */
function onceFor<T>(read: (sentence: Sentence) => T): (sentence: Sentence) => T {
  const known = new WeakMap<Sentence, { readonly value: T }>();
  return (sentence) => {
    const before = known.get(sentence);
    if (before) return before.value;
    const value = read(sentence);
    known.set(sentence, { value });
    return value;
  };
}

/**
 * Everything that a mention's sentence says of its ceasefire: who, by whom, when, where, on what terms, who accuses whom.
 *
 * Shape: `others` all mentions of the same sentence, this one among them.
 */
export function readFacts(
  document: Document,
  verdict: Verdict,
  others: readonly Mention[],
  names: Names,
  scene: Scene,
  timesIn: TimeReader,
): MentionFacts {
  const { mention } = verdict;
  const { sentence } = mention;
  const phrases = timesIn(sentence);
  const statedYear = yearInPhrase(verdict, phrases);
  const { conflict, local } = scene.conflictAt(sentence, mention.end, statedYear);
  const spansIn = (each: Sentence) => scene.actorsIn(each, conflict);
  const spans = spansIn(sentence);
  const sentenceBefore = document.sentences[sentence.index - 1];
  const spansBefore = () => (sentenceBefore ? spansIn(sentenceBefore) : []);
  const named = readMediators(mention, bySender(withPronoun(sentence, spans, spansBefore())));
  // Who announces it may as well be a side of it.
  const mediating = new Set(named.filter(({ rule }) => !MAKING_KNOWN.has(rule)).map(({ actor }) => actor.actorId));
  const sides = readSides(
    mention,
    spans,
    mediating,
    conflict,
    (number) => scene.sidesOf(conflict, sentence, undefined, number),
    spansBefore,
  );
  const partyIds = new Set(sides.parties.map((party) => party.actor.actorId));
  const mediators = [...named, ...sides.brokers].filter(
    (mediator, at, all) =>
      !partyIds.has(mediator.actor.actorId) &&
      all.findIndex((other) => other.actor.actorId === mediator.actor.actorId) === at,
  );
  const zoneState = sides.parties.find((party) => party.actor.iso3)?.actor.iso3 ?? conflict?.countries[0];
  const stages = readStages(verdict, spans);
  // Only a breach asks what day the passage speaks of; without it and without a time of its own, no sentence before is read.
  const isBreach = stages.some(({ stage }) => stage === "violated");
  const governing =
    yearOfTruce(mention, phrases) ??
    (isBreach || phrases.length > 0 ? governingYear(document, sentence, mention, timesIn) : undefined) ??
    document.filedUnder;
  const defaultZone = zoneState ? zoneOfState(conflict?.countries[0] ?? zoneState) : undefined;
  const town = townOf(verdict, names);
  const setting = {
    ...(document.written ? { anchorDate: document.written } : {}),
    ...(governing ? { governing } : {}),
  };
  const passage = isBreach ? passageDate(document, sentence, timesIn, setting) : undefined;
  const isMaking = stages.some(({ stage }) => stage === "declared");
  const dayBefore = phrases.length > 0 || isMaking ? passageDay(document, sentence, timesIn, setting) : undefined;
  const timeFacts = readTimes(mention, phrases, others, {
    ...setting,
    ...(defaultZone ? { defaultZone } : {}),
    ...(dayBefore ? { dayBefore } : {}),
  });
  const toldOn = isMaking
    ? (dayOfNews(phrases, dayBefore, setting) ?? dayOfTelling(document, sentence, timesIn, setting))
    : undefined;
  const startsAfter = readStartAfter(mention, phrases, others);
  const apart = toldApart(mention);
  const duration = durationOf(verdict, phrases);
  const past = phrases.length > 0 ? introducedIn(verdict, phrases, setting.anchorDate) : undefined;
  const relation: Relation | undefined = apart === "new" ? "renews" : undefined;
  return {
    verdict,
    conflict,
    conflictIsLocal: local && pointsTo(conflict, verdict, spans, names),
    isAtHead: headOf(document, HEAD_SENTENCES).has(sentence),
    parties: sides.parties,
    mediators,
    times: timeFacts,
    stages,
    terms: termsOf(sentence),
    places: names.placesIn(sentence),
    ...(duration ? { duration } : {}),
    purposes: purposesOf(sentence),
    kind: mention.kind,
    unilateral: isOneSided(mention),
    ...(apart ? { apart } : {}),
    ...(relation ? { relation } : {}),
    ...(passage ? { passageDate: passage } : {}),
    ...(introduces(verdict) || isOfItsYear(mention) ? yearBeside(mention, phrases, setting.anchorDate) : {}),
    ...(past ? { introducedIn: past } : {}),
    ...(town ? { town } : {}),
    ...(toldOn ? { toldOn } : {}),
    ...(startsAfter ? { startsAfter } : {}),
    warnings: timeFacts.flatMap((fact) => fact.time.warnings),
  };
}

/** Whether its words tell it apart from the ceasefire spoken of before. */
function toldApart(mention: Mention): MentionFacts["apart"] {
  // "last year's truce" says when it was, not that another came before.
  const has = (words: RegExp) =>
    mention.modifiers.some((word, at, all) => words.test(word) && !TIME_NOUN.test(all[at + 1] ?? ""));
  const { lower = "" } = mention.sentence.tokens[mention.first] ?? {};
  if (has(RENEWED) || (mention.determiner === "indefinite" && lower === "another")) return "new";
  if (isSaidOfThis(mention) || lower === "this") return undefined;
  if (has(PREVIOUS)) return "previous";
  return has(FORMER) ? "earlier" : undefined;
}

const TIME_NOUN =
  /^(?:year|month|week|summer|autumn|fall|winter|spring|night|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:'s)?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)(?:'s)?$/;
/** How far behind the mention "since the war began" or "in ten years" still says what it is the first of, in tokens. */
const SINCE_TOKENS = 9;

/** "This is not the first truce", "it was the first ceasefire since 1989": said of the one at hand, not of an earlier one. */
function isSaidOfThis({ sentence: { tokens }, first, end }: Mention): boolean {
  const isPredicate = tokens
    .slice(Math.max(0, first - 2), first + 1)
    .some(({ lower }) => /^(?:not|is|was|be|been|being|become|became|as|marks|marked)$|n't$/.test(lower));
  const behind = tokens.slice(end, end + SINCE_TOKENS).map(({ lower }) => lower);
  const isOfYears = behind.some(
    (word, at) =>
      word === "in" && behind.slice(at, at + 4).some((each) => /^(?:years|months|weeks|decades)$/.test(each)),
  );
  return isPredicate || behind.includes("since") || isOfYears;
}

const termsOf = onceFor((sentence) => readTerms(sentence));
const purposesOf = onceFor(readPurposes);

/** How far behind the mention "in Yemen" still says where the ceasefire is, in tokens. */
const WHERE_TOKENS = 5;

/** One state may be a mediator; a side in arms, a place of the war, two of its states, or "a truce in Yemen" say which war it is. */
function pointsTo(
  conflict: Conflict | undefined,
  { mention }: Verdict,
  spans: readonly ActorSpan[],
  names: Names,
): boolean {
  if (!conflict) return false;
  const places = names.placesIn(mention.sentence);
  const fighters = new Set(
    spans.filter((span) => conflict.actors.includes(span.actor.actorId)).map((span) => span.actor.actorId),
  );
  const armed = spans.some((span) => span.actor.kind !== "state" && conflict.actors.includes(span.actor.actorId));
  const isHere = (first: number) => first >= mention.first && first <= mention.end + WHERE_TOKENS;
  return (
    armed ||
    fighters.size >= 2 ||
    places.some((place) => place.conflictIds.includes(conflict.conflictId)) ||
    spans.some(
      (span) => isHere(span.first) && span.actor.iso3 !== undefined && conflict.countries.includes(span.actor.iso3),
    ) ||
    places.some(
      (place) => isHere(place.first) && place.place !== undefined && conflict.countries.includes(place.place.iso3),
    )
  );
}

function townOf({ mention }: Verdict, names: Names): string | undefined {
  const span = names
    .placesIn(mention.sentence)
    .find(
      (place) =>
        place.place?.kind === "city" && place.first >= mention.end && place.first <= mention.end + WHERE_TOKENS,
    );
  const before = span && mention.sentence.tokens.slice(mention.end, span.first).map((token) => token.lower);
  return before?.some((word) => /^(?:in|around|for|near|across)$/.test(word)) &&
    !before.some((word) => /^(?:signed|agreed|reached|announced|talks|held|brokered)$/.test(word))
    ? span?.place?.placeId
    : undefined;
}

/** "Brought about an informal ceasefire": a ceasefire not spoken of before, as far as the words go. */
const introduces = ({ mention, outcome }: Verdict) =>
  outcome === "real" &&
  (mention.form === "verb"
    ? mention.verbForm === "past"
    : mention.form === "noun" && mention.determiner === "indefinite");

/** "In 1975, during the long truce of that year", "the truce of 1975": the year is the ceasefire's own, though it is spoken of as known. */
function isOfItsYear({ form, sentence: { tokens }, first, end }: Mention): boolean {
  const word = (at: number) => tokens[at]?.lower ?? "";
  const isYear = (at: number) => /^(?:19|20)\d\d$/.test(word(at));
  if (form !== "noun") return false;
  const clause = tokens.slice(end, end + YEAR_TOKENS);
  // "The ceasefire the two of them agreed upon in Rome in 1992"
  if (
    CLAUSE_SUBJECT.test(word(end)) &&
    clause.some(({ lower }) => MADE.test(lower)) &&
    clause.some(({ lower }, at) => lower === "in" && isYear(end + at + 1))
  )
    return true;
  if (!/^(?:of|in|from)$/.test(word(end))) return false;
  return (
    isYear(end + 1) ||
    (word(end + 1) === "that" && word(end + 2) === "year" && tokens.slice(0, first).some((_, at) => isYear(at)))
  );
}

const CLAUSE_SUBJECT = /^(?:that|which|they|he|she|the|both)$/;
const MADE =
  /^(?:agreed|signed|declared|announced|reached|made|concluded|negotiated|brokered|proclaimed|called|arranged)$/;

/** How far behind a mention a year may stand that says when it was, in tokens. */
const YEAR_TOKENS = 9;

/** The year named with a mention: "before the vote of 2020 he arranged a truce", "a truce in 2018"; not "the war begun in 2011". */
function yearBeside(
  mention: Mention,
  phrases: readonly TimePhrase[],
  anchorDate: string | undefined,
): { year?: number } {
  const { tokens } = mention.sentence;
  for (const phrase of phrases.toReversed()) {
    const range = tokenRange(mention, phrase);
    if (phrase.preposition === "since" || !range || range.first > mention.end + YEAR_TOKENS) continue;
    const year = phrase.known.year ?? yearGoneBy(phrase, anchorDate);
    if (year === undefined) continue;
    const before = tokens.slice(Math.max(0, range.first - 4), range.first);
    if (!before.some(({ lower }) => BEGUN.test(lower))) return { year };
  }
  return {};
}

/** "A year ago", "two years earlier": the year, where the words say no more than that. */
function yearGoneBy(phrase: TimePhrase, anchorDate: string | undefined): number | undefined {
  if (phrase.kind !== "point" || anchorDate === undefined) return undefined;
  const edtf = resolveTime(phrase, { anchorDate, direction: "past" })?.edtf;
  const span = edtf ? toDateSpan(edtf) : undefined;
  const year = edtf ? Number(edtf.slice(0, 4)) : Number.NaN;
  return span?.precision === "year" && year < Number(anchorDate.slice(0, 4)) ? year : undefined;
}
const BEGUN = /^(?:began|begun|begins|started|erupted|broke|since|founded|from)$/;

/** "A truce in 1995 lasted from January until April": the year right behind a ceasefire is that of its other dates. */
function yearOfTruce(mention: Mention, phrases: readonly TimePhrase[]): { year: number } | undefined {
  for (const phrase of phrases) {
    const { known, preposition } = phrase;
    const range = tokenRange(mention, phrase);
    if (known.year === undefined || known.month !== undefined || preposition !== "in" || !range) continue;
    if (range.first >= mention.end && range.first - mention.end <= 1) return { year: known.year };
  }
  return undefined;
}

function yearInPhrase(verdict: Verdict, phrases: readonly TimePhrase[]): number | undefined {
  const { mention } = verdict;
  for (const phrase of phrases) {
    const range = tokenRange(mention, phrase);
    if (range && phrase.known.year !== undefined && Math.abs(range.first - mention.head) <= 12)
      return phrase.known.year;
  }
  return undefined;
}

/** "a 72-hour truce", "a truce of ten days", "for two weeks". */
function durationOf(verdict: Verdict, phrases: readonly TimePhrase[]): string | undefined {
  const { mention } = verdict;
  for (const phrase of phrases) {
    if (!phrase.duration) continue;
    const range = tokenRange(mention, phrase);
    if (!range) continue;
    const inside = range.first >= mention.first && range.end <= mention.end;
    const behind =
      range.first >= mention.end &&
      range.first - mention.end <= 5 &&
      /^(?:for|of|lasting)$/.test(mention.sentence.tokens[range.first - 1]?.lower ?? phrase.preposition ?? "");
    if ((inside && !isOfTheWar(verdict.mention)) || behind) return phrase.duration;
  }
  return undefined;
}

/** "An agreement that stopped six weeks of war": the length inside is the war's. */
const isOfTheWar = ({ rule }: Mention): boolean => rule === FIGHTING_ENDER_RULE;
