import {
  type ActorRef,
  type DateClaim,
  type DateValue,
  type EventStatus,
  type Modality,
  type Report,
  type ReportId,
  type Salience,
  STAGES,
  type Stage,
  type TimelineEntry,
} from "#domain";
import { firstDayOf, isLessPrecise, toMoment, toPublicationDay } from "../features/moment.js";
import { compareText } from "../records/compare-text.js";
import { withoutEvidence } from "./date-field.js";

interface StageSaid {
  readonly reportId: ReportId;
  readonly salience: Salience;
  readonly publishedDay: number | undefined;
  readonly stage: Stage;
  readonly modality: Modality;
  readonly by?: ActorRef;
  readonly against?: ActorRef;
  readonly on?: DateValue;
}

/**
 * The stages of all reports in time order with who says so; each once, a less precise date joining the more precise one.
 *
 * A declaration, start or end told without a day of its own takes the day that the same report gives in its field. Stages whose year
 * is unknown, then those without a date, stand last.
 */
export function buildTimeline(reports: readonly Report[]): readonly TimelineEntry[] {
  const entries: { said: StageSaid; reportIds: Set<ReportId> }[] = [];
  const precise = reports
    .flatMap(stagesOf)
    .toSorted(
      (a, b) =>
        Number(b.on !== undefined) - Number(a.on !== undefined) ||
        fineness(b.on) - fineness(a.on) ||
        compareText(keyOf(a), keyOf(b)),
    );
  for (const said of precise) {
    const known = entries.find((entry) => isSameStage(entry.said, said) && isCovered(said.on, entry.said.on));
    if (known) known.reportIds.add(said.reportId);
    else entries.push({ said, reportIds: new Set([said.reportId]) });
  }
  return entries
    .sort((a, b) => byTime(a.said, b.said) || compareText(keyOf(a.said), keyOf(b.said)))
    .map(({ said: { stage, modality, by, against, on }, reportIds }) => ({
      stage,
      modality,
      ...(by === undefined ? {} : { by }),
      ...(against === undefined ? {} : { against }),
      ...(on === undefined ? {} : { on }),
      reportIds: [...reportIds].sort(),
    }));
}

/** The stages that a report tells of; a declared or ended date is such a telling even where no stage was read. */
function stagesOf(report: Report): readonly StageSaid[] {
  const base = {
    reportId: report.reportId,
    salience: report.salience,
    publishedDay: toPublicationDay(report.article.publishedAt),
  };
  const told = report.stages.map(({ stage, modality, by, against, on }) => {
    const date = on ?? fieldOf(report, stage);
    return {
      ...base,
      stage,
      modality,
      ...(by === undefined ? {} : { by: toRef(by) }),
      ...(against === undefined ? {} : { against: toRef(against) }),
      ...(date === undefined ? {} : { on: withoutEvidence(date) }),
    };
  });
  const implied = (["declared", "ended"] as const).flatMap((stage): readonly StageSaid[] => {
    const date = report[stage];
    if (!date || report.stages.some((claim) => claim.stage === stage)) return [];
    return [{ ...base, stage, modality: "asserted", on: withoutEvidence(date) }];
  });
  return [...told, ...implied];
}

const toRef = ({ actorId, name }: ActorRef): ActorRef => ({ actorId, name });
function fieldOf(report: Report, stage: Stage): DateClaim | undefined {
  if (stage === "declared")
    return report.relatesTo.some(({ kind }) => kind === "extends") ? undefined : report.declared;
  return stage === "in-effect" ? report.effective : stage === "ended" ? report.ended : undefined;
}

const isSameStage = (a: StageSaid, b: StageSaid) =>
  a.stage === b.stage &&
  a.modality === b.modality &&
  a.by?.actorId === b.by?.actorId &&
  a.against?.actorId === b.against?.actorId;

/** Same date, less precise, or none at all: nothing that the known entry does not say. */
function isCovered(date: DateValue | undefined, known: DateValue | undefined): boolean {
  const [moment, knownMoment] = [toMoment(date), toMoment(known)];
  if (!moment) return date === undefined || date.edtf === known?.edtf;
  return date?.edtf === known?.edtf || (knownMoment !== undefined && isLessPrecise(moment, knownMoment));
}

const fineness = (date: DateValue | undefined) =>
  date === undefined
    ? 0
    : date.edtf.length + (date.instant === undefined ? 0 : 1) - (date.edtf.startsWith("XXXX") ? 5 : 0);
const keyOf = ({ stage, modality, by, against, on }: StageSaid) =>
  [
    STAGES.indexOf(stage),
    modality,
    by?.actorId ?? "",
    against?.actorId ?? "",
    on?.edtf ?? "~",
    on?.instant ?? "",
    on?.basis ?? "",
  ].join("|");
function byTime(a: StageSaid, b: StageSaid): number {
  return (
    (dayOf(a) ?? Number.MAX_SAFE_INTEGER) - (dayOf(b) ?? Number.MAX_SAFE_INTEGER) ||
    undatedRank(a) - undatedRank(b) ||
    STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage)
  );
}
const dayOf = ({ on }: StageSaid) => firstDayOf(toMoment(on));
const undatedRank = (said: StageSaid) => (dayOf(said) !== undefined ? 0 : said.on === undefined ? 2 : 1);

const STATUS_OF: Readonly<Record<Stage, EventStatus>> = {
  declared: "announced",
  "in-effect": "in-effect",
  extended: "in-effect",
  violated: "violated",
  ended: "ended",
};

/**
 * What became of the ceasefire, as far as the reports tell: the stage that is latest in time.
 *
 * Accusations count for nothing here, they stand in the timeline. A stage without a date is as late as the news that tells it;
 * one told without a date in passing counts only where nothing else is known. A declaration never outlives a later stage, and
 * whatever day it has, an end is not undone by an undated "in effect". What is still told of as agreed long after its making came
 * about.
 */
export function deriveStatus(reports: readonly Report[]): EventStatus {
  const told = reports
    .flatMap(stagesOf)
    .filter(({ modality, stage }) => modality !== "alleged" && stage !== "declared");
  const firm = told.filter((said) => said.on !== undefined || said.salience !== "background");
  const latest = (firm.length > 0 ? firm : told)
    .toSorted((a, b) => timeOf(a) - timeOf(b) || STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))
    .at(-1);
  if (!latest) return reports.some(isRecalled) ? "in-effect" : "announced";
  const hasEnded = firm.some(({ stage }) => stage === "ended");
  return hasEnded && latest.on === undefined ? "ended" : STATUS_OF[latest.stage];
}

/** Days after its making from which on a ceasefire that nobody tells to have failed is no mere announcement. */
const RECALLED_DAYS = 365;
const isRecalled = ({ declared, article }: Report): boolean => {
  const made = toMoment(declared)?.span?.lastDay;
  const told = toPublicationDay(article.publishedAt);
  return made !== undefined && told !== undefined && told - made > RECALLED_DAYS;
};
const timeOf = (said: StageSaid) => (said.on === undefined ? said.publishedDay : dayOf(said)) ?? 0;
