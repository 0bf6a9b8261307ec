import { type ActorId, type MediatorClaim, type Report, type StageClaim, type TermKind, toDateSpan } from "#domain";
import { type Kinship, knownKinship } from "./kinship.js";
import { isFullDate, type Moment, toMoment, toPublicationDay } from "./moment.js";
import { readSketch, type Sketch } from "./sketch.js";

/**
 * How firmly a report stands on its own, and so when it takes part in clustering:
 * 1 news of a dated ceasefire, 2 a dated one in passing, 3 a vague or dateless one.
 */
export type Tier = 1 | 2 | 3;

/** What comparisons see of a report: read once, then compared many times. */
export interface Features {
  readonly report: Report;
  readonly tier: Tier;
  readonly declared?: Moment;
  readonly effective?: Moment;
  readonly expires?: Moment;
  readonly ended?: Moment;
  /** Day on which an extension was told of; such a report's own `declared` is the extension's, not the ceasefire's. */
  readonly extendedOn?: Moment;
  /** First day on which it is said to be broken by an asserted or attributed stage. */
  readonly violated?: Moment;
  readonly publishedDay?: number;
  readonly sides: readonly ActorId[];
  /** Per side: itself and whom it may be named for. */
  readonly kin: ReadonlyMap<ActorId, ReadonlySet<ActorId>>;
  readonly mediators: readonly ActorId[];
  readonly renews: boolean;
  readonly extends: boolean;
  readonly brokenOrOver: boolean;
  readonly years: readonly number[];
  /** Kinds of terms that say something. */
  readonly termKinds: ReadonlySet<TermKind>;
  /** Places by id, else by name. */
  readonly placeKeys: readonly string[];
  /** Of the article's text: near-copies are known by it. */
  readonly sketch: Sketch;
}

/** The day it began as far as known: taking effect before being declared. */
export const startOf = (features: Features): Moment | undefined => features.effective ?? features.declared;

/** More sides than this are not compared one by one: a list that long names no ceasefire's parties. */
export const COMPARED_SIDES_MAX = 24;

const memo = new WeakMap<Report, Features>();

/** Reads a report for comparison; remembered per report object, which is sound because reports are never changed in place. */
export function toFeatures(report: Report, kinship: Kinship = knownKinship): Features {
  if (kinship !== knownKinship) return readFeatures(report, kinship);
  let features = memo.get(report);
  if (!features) {
    features = readFeatures(report, kinship);
    memo.set(report, features);
  }
  return features;
}

function readFeatures(report: Report, kinship: Kinship): Features {
  const isExtension = report.relatesTo.some((relation) => relation.kind === "extends");
  const extendedStage = report.stages.find((stage) => stage.stage === "extended");
  const declared = toMoment(isExtension ? undefined : report.declared);
  const extendedOn = toMoment(extendedStage?.on ?? (isExtension ? report.declared : undefined)) ?? toldOn(report);
  const effective = toMoment(report.effective);
  const violated = report.stages.find((stage) => stage.stage === "violated" && stage.modality !== "alleged");
  const sides = distinct(
    report.parties.filter((party) => party.kind !== "international").map((party) => party.actorId),
  );
  const compared = sides.slice(0, COMPARED_SIDES_MAX);
  const publishedDay = toPublicationDay(report.article.publishedAt);
  return {
    report,
    tier: toTier(report, declared, effective),
    ...optional("declared", declared),
    ...optional("effective", effective),
    ...optional("expires", toMoment(report.expires)),
    ...optional("ended", toMoment(report.ended)),
    ...optional("extendedOn", extendedOn),
    ...optional("violated", toMoment(violated?.on)),
    ...optional("publishedDay", publishedDay),
    sides: compared,
    kin: new Map(compared.map((side) => [side, new Set([side, ...kinship.standsFor(side)])])),
    mediators: distinct(report.mediators.filter(isNotMonitor).map((mediator) => mediator.actorId)),
    renews: report.relatesTo.some((relation) => relation.kind !== "extends"),
    extends: isExtension || extendedStage !== undefined,
    brokenOrOver: report.ended !== undefined || report.stages.some(isBreakOrEnd),
    years: yearsOf(report),
    termKinds: new Set(report.terms.map(({ kind }) => kind).filter((kind) => kind !== "other")),
    placeKeys: report.places.map((place) => place.placeId ?? place.name.toLowerCase()),
    sketch: readSketch(report.article.textSketch),
  };
}

/** News of an extension that gives no day is of the day on which it was printed. */
function toldOn({ stages, salience, article: { publishedAt } }: Report): Moment | undefined {
  const isNews = salience !== "background" && stages.some(({ stage }) => stage === "extended");
  return isNews && publishedAt !== undefined
    ? toMoment({ edtf: publishedAt.slice(0, 10), basis: "inferred" })
    : undefined;
}

/** Who monitors is named late and by few; who brokered tells ceasefires apart. */
const isNotMonitor = (mediator: MediatorClaim) => mediator.role !== "monitor";
const isBreakOrEnd = (stage: StageClaim) =>
  (stage.stage === "violated" && stage.modality !== "alleged") || stage.stage === "ended";

function toTier(report: Report, declared: Moment | undefined, effective: Moment | undefined): Tier {
  const hasDay = [declared, effective].some((moment) => isFullDate(moment) || moment?.monthDay?.day !== undefined);
  if (!hasDay) return 3;
  return report.salience === "background" ? 2 : 1;
}

function yearsOf(report: Report): readonly number[] {
  const claims = [
    report.declared,
    report.effective,
    report.expires,
    report.ended,
    ...report.stages.map((stage) => stage.on),
  ];
  const years = claims.flatMap((claim) => (claim && toDateSpan(claim.edtf) ? [Number(claim.edtf.slice(0, 4))] : []));
  return [...new Set(years)].sort((a, b) => a - b);
}

const distinct = <T extends string>(values: readonly T[]): readonly T[] => [...new Set(values)].sort();

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
