import { type Report, toDateSpan, toDayNumber, toIsoDate, toMonthDay } from "#domain";
import { missProbability } from "./coders-noise.js";
import { FULLNESS } from "./fullness.js";
import { lookBackProbability, newsProbability } from "./publication-lag.js";
import { ACTOR_NOISE } from "./say-actors.js";
import { ARRANGEMENT_NOISE, formatDuration } from "./say-arrangement.js";
import { COURSE_NOISE, PLACE_NOISE } from "./say-course.js";
import { DATE_NOISE } from "./say-dates.js";
import type { WorldShape } from "./shape.js";
import { plannedEndOf, type SimulatedCeasefire, type SimulatedConflict } from "./world.js";

/** News does not come before what it tells of; a look ahead of this many days is allowed for. */
const AHEAD_DAYS = 2;

/**
 * Knows the true ceasefires of a conflict and how reports come about, and gives each report to the likeliest one.
 *
 * What it reaches is what can be reached from reports one by one; a few reports say too little even for that.
 * Cost: ceasefires of one conflict that had begun by then, whose number does not grow with the world.
 */
export class Oracle {
  readonly #shape: WorldShape;
  readonly #ceasefires: readonly SimulatedCeasefire[];

  constructor(shape: WorldShape, { ceasefires }: SimulatedConflict) {
    this.#shape = shape;
    this.#ceasefires = ceasefires;
  }

  /** The likeliest ceasefire, undefined where the conflict has none; of equally likely ones the earlier. */
  assign(report: Report): SimulatedCeasefire | undefined {
    const publishedDay = toDayNumber(report.article.publishedAt ?? "");
    let best: SimulatedCeasefire | undefined;
    let bestLikelihood = Number.NEGATIVE_INFINITY;
    for (const ceasefire of this.#ceasefires) {
      if (publishedDay !== undefined && ceasefire.declaredDay > publishedDay + AHEAD_DAYS) continue;
      const likelihood = logLikelihood(this.#shape, report, ceasefire, publishedDay);
      if (likelihood > bestLikelihood) [best, bestLikelihood] = [ceasefire, likelihood];
    }
    return best ?? this.#ceasefires[0];
  }
}

function logLikelihood(
  shape: WorldShape,
  report: Report,
  ceasefire: SimulatedCeasefire,
  publishedDay: number | undefined,
): number {
  return (
    Math.log(ceasefire.reportCount) + // how much was written on it is part of what it knows
    logPublication(report, ceasefire, publishedDay) +
    logDates(shape, report, ceasefire) +
    logActors(shape, report, ceasefire) +
    logArrangement(report, ceasefire) +
    logPlaces(report, ceasefire) +
    logCourse(report, ceasefire, publishedDay)
  );
}

function logPublication({ salience }: Report, ceasefire: SimulatedCeasefire, publishedDay: number | undefined): number {
  if (publishedDay === undefined) return 0;
  return Math.log((salience === "background" ? lookBackProbability : newsProbability)(ceasefire, publishedDay));
}

function logDates(shape: WorldShape, { declared, effective, expires }: Report, ceasefire: SimulatedCeasefire): number {
  const { declaredDay, effectiveDay } = ceasefire;
  const end = plannedEndOf(ceasefire);
  const ofExpiry = expires ? Math.log(end === undefined ? 1e-4 : dateProbability(shape, expires.edtf, end)) : 0;
  if (declared && effective) {
    // One reporter, one error: the second date says whether the distance of the two is right.
    const [first, second] = [toDayNumber(declared.edtf), toDayNumber(effective.edtf)];
    const fits = first !== undefined && second !== undefined && second - first === effectiveDay - declaredDay;
    return Math.log(dateProbability(shape, declared.edtf, declaredDay)) + Math.log(fits ? 1 : 1e-3) + ofExpiry;
  }
  const { swappedShare } = DATE_NOISE;
  const lone = declared ?? effective;
  if (!lone) return ofExpiry;
  const [own, other] = declared ? [declaredDay, effectiveDay] : [effectiveDay, declaredDay];
  const right = dateProbability(shape, lone.edtf, own);
  return Math.log((1 - swappedShare) * right + swappedShare * dateProbability(shape, lone.edtf, other)) + ofExpiry;
}

/** Probability that a date so written means the day, as far as it tells ceasefires apart. */
function dateProbability({ wrongDateShare }: WorldShape, edtf: string, day: number): number {
  const span = toDateSpan(edtf);
  if (span && span.firstDay === span.lastDay) {
    const off = span.firstDay - day;
    const blunder = Math.abs(off) === 365 ? 0.15 : Math.abs(off) >= 10 && Math.abs(off) <= 60 ? 0.35 / 51 : 0;
    return (1 - wrongDateShare) * missProbability(off) + wrongDateShare * blunder;
  }
  if (span) return spanProbability(span.firstDay - day, span.lastDay - day);
  const monthDay = toMonthDay(edtf);
  if (!monthDay) return 1e-6;
  const { month, day: dayOfMonth } = monthDay;
  let probability = 1e-6;
  for (const miss of [0, -1, 1, -2, 2, -3, 3, -4, 4]) {
    const said = toIsoDate(day + miss);
    if (Number(said.slice(5, 7)) !== month) continue;
    if (dayOfMonth === undefined || Number(said.slice(8, 10)) === dayOfMonth) probability += missProbability(miss);
  }
  return probability;
}

/** Summed over the errors that would still fall into the span. */
function spanProbability(from: number, to: number): number {
  let probability = 1e-6;
  for (let miss = Math.max(from, -14); miss <= Math.min(to, 14); miss++) probability += missProbability(miss);
  return probability;
}

function logActors(shape: WorldShape, { parties, mediators, salience }: Report, ceasefire: SimulatedCeasefire): number {
  const { missingSideShare, garbledSideShare, patronShare } = shape;
  let sum = logMediators(mediators, FULLNESS[salience] * ACTOR_NOISE.mediatorShare, ceasefire);
  if (parties.length === 0) return sum;
  const named = new Set<string>(parties.map(({ actorId }) => actorId));
  const isDeclarerSaid = parties.some(({ role }) => role === "declarer");
  for (const { actorId, patron } of ceasefire.parties) {
    const isHeard = !isDeclarerSaid || actorId === ceasefire.declarer?.actorId ? 1 : ACTOR_NOISE.otherSideShare;
    const share = isHeard * (1 - missingSideShare) * (1 - garbledSideShare);
    if (named.delete(actorId)) sum += Math.log(share * (patron ? 1 - patronShare : 1));
    else if (patron && named.delete(patron.actorId)) sum += Math.log(share * patronShare);
    else sum += Math.log(1 - share);
  }
  sum += named.size * Math.log(ACTOR_NOISE.extraSideShare / 2 + garbledSideShare / 4);
  for (const { role, actorId } of parties) {
    if (role !== "declarer") continue;
    const isHis =
      ceasefire.declarer && (actorId === ceasefire.declarer.actorId || actorId === ceasefire.declarer.patron?.actorId);
    sum += Math.log(isHis ? ACTOR_NOISE.declarerShare : 1e-4);
  }
  return sum;
}

function logMediators(mediators: Report["mediators"], share: number, ceasefire: SimulatedCeasefire): number {
  const named = new Set<string>(mediators.map(({ actorId }) => actorId));
  let sum = 0;
  for (const { actorId } of ceasefire.mediators) sum += Math.log(named.delete(actorId) ? share : 1 - share);
  return sum + named.size * Math.log(ACTOR_NOISE.otherMediatorShare / 3);
}

function logArrangement({ arrangement, terms, salience }: Report, ceasefire: SimulatedCeasefire): number {
  const { kindShare, nameShare, strayTermShare } = ARRANGEMENT_NOISE;
  const [durationShare, termShare] = [ARRANGEMENT_NOISE.durationShare, ARRANGEMENT_NOISE.termShare].map(
    (share) => share * FULLNESS[salience],
  ) as [number, number];
  const { kind, side, duration, name } = arrangement;
  const plain = kind === "ceasefire" ? 2 / 3 : kind === "truce" ? 1 / 3 : 0;
  let sum = Math.log((kind === ceasefire.kind ? kindShare : 0) + (1 - kindShare) * plain + 1e-4);
  if (side !== "unknown") sum += Math.log((side === "unilateral") === (ceasefire.declarer !== undefined) ? 1 : 1e-4);
  const end = plannedEndOf(ceasefire);
  if (duration === undefined) sum += end === undefined ? 0 : Math.log(1 - durationShare);
  else if (end === undefined) sum += Math.log(1e-4);
  else {
    const isPlanned = duration === formatDuration(ceasefire.durationDays ?? 0);
    const isWhole = duration === formatDuration(end - ceasefire.effectiveDay);
    sum += Math.log(durationShare * ((isPlanned ? 0.85 : 0) + (isWhole ? 0.15 : 0)) + 1e-4);
  }
  if (name !== undefined) sum += Math.log(name === ceasefire.name ? nameShare : 1e-4);
  else if (ceasefire.name !== undefined) sum += Math.log(1 - nameShare);
  const told = new Set<string>(terms.map((term) => term.kind));
  for (const term of ceasefire.terms) sum += Math.log(told.delete(term) ? termShare : 1 - termShare);
  return sum + told.size * Math.log(strayTermShare / 3);
}

function logPlaces({ places, scope }: Report, { town }: SimulatedCeasefire): number {
  const { townShare, otherTownShare, wholeShare, passingTownShare } = PLACE_NOISE;
  const said = places[0]?.name;
  if (town === undefined) {
    if (scope === "local") return Math.log(1e-4);
    return (
      Math.log(said === undefined ? 1 - passingTownShare : passingTownShare / 10) +
      Math.log(scope === "whole-conflict" ? wholeShare : 1 - wholeShare)
    );
  }
  if (scope === "whole-conflict") return Math.log(1e-4);
  if (said === undefined) return Math.log(1 - townShare);
  return Math.log(
    townShare * (said === town ? 1 - otherTownShare : otherTownShare / 10) * (scope === "local" ? 0.8 : 0.2),
  );
}

function logCourse({ stages, relatesTo, ended }: Report, ceasefire: SimulatedCeasefire, publishedDay = 0): number {
  const { violatedShare, endedShare, extendedShare, renewsShare, falseRenewsShare, extensionNewsDays } = COURSE_NOISE;
  const stage = (name: string) => stages.find((claim) => claim.stage === name);
  const tells = (isTold: boolean, day: number | undefined, share: number) => {
    const isKnown = day !== undefined && publishedDay >= day;
    return Math.log(isTold ? (isKnown ? share : 1e-4) : isKnown ? 1 - share : 1);
  };
  const onDay = (edtf: string | undefined, day: number | undefined) => {
    const said = edtf === undefined ? undefined : toDayNumber(edtf);
    return said === undefined || day === undefined ? 0 : Math.log(missProbability(said - day));
  };
  const { violatedDay, endedDay, extension, renews } = ceasefire;
  const told = extension && publishedDay <= extension.onDay + extensionNewsDays ? extension.onDay : undefined;
  const share = renews ? renewsShare : falseRenewsShare;
  return (
    tells(stage("violated") !== undefined, violatedDay, violatedShare) +
    onDay(stage("violated")?.on?.edtf, violatedDay) +
    tells(stage("ended") !== undefined, endedDay, endedShare) +
    onDay(ended?.edtf ?? stage("ended")?.on?.edtf, endedDay) +
    tells(stage("extended") !== undefined, told, extendedShare) +
    onDay(stage("extended")?.on?.edtf, extension?.onDay) +
    Math.log(relatesTo.length > 0 ? share : 1 - share)
  );
}
