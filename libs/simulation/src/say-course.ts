import { type DateClaim, type Evidence, type Report, type StageClaim, toIsoDate } from "#domain";
import { drawMiss } from "./coders-noise.js";
import type { Random } from "./random.js";
import type { SimulatedCeasefire, SimulatedConflict } from "./world.js";

/** Shares that the oracle knows as well. */
export const COURSE_NOISE = {
  /** Of reports from that day on: who tells that it broke, that it ended, that it was extended. */
  violatedShare: 0.35,
  endedShare: 0.35,
  extendedShare: 0.5,
  /** News told within so many days of an extension is about the extension. */
  extensionNewsDays: 3,
  /** Told as new or renewed: of those that follow another one, and of all others. */
  renewsShare: 0.4,
  falseRenewsShare: 0.01,
} as const;

type Course = Pick<Report, "stages" | "relatesTo"> & { readonly ended?: DateClaim };

/** Draws how the ceasefire went as far as a report of the day can know. */
export function sayCourse(
  random: Random,
  ceasefire: SimulatedCeasefire,
  publishedDay: number,
  isBackground: boolean,
  evidence: Evidence,
): Course {
  const stages: StageClaim[] = [{ stage: "declared", modality: "asserted", evidence }];
  const on = (day: number): DateClaim => ({ edtf: toIsoDate(day + drawMiss(random)), basis: "relative", evidence });
  const { violatedDay, endedDay, extension, effectiveDay } = ceasefire;
  const knows = (day: number | undefined, share: number): day is number =>
    day !== undefined && publishedDay >= day && random.chance(share);
  if (publishedDay >= effectiveDay && random.chance(0.4))
    stages.push({ stage: "in-effect", modality: "asserted", evidence });
  if (knows(violatedDay, COURSE_NOISE.violatedShare)) {
    const modality = random.weighted({ asserted: 0.4, alleged: 0.6 });
    stages.push({ stage: "violated", modality, evidence, ...(random.chance(0.5) && { on: on(violatedDay) }) });
  }
  const isExtensionNews =
    extension !== undefined &&
    !isBackground &&
    publishedDay >= extension.onDay &&
    publishedDay <= extension.onDay + COURSE_NOISE.extensionNewsDays;
  if (extension && isExtensionNews && random.chance(COURSE_NOISE.extendedShare))
    stages.push({ stage: "extended", modality: "asserted", evidence, on: on(extension.onDay) });
  const ended = knows(endedDay, COURSE_NOISE.endedShare) ? on(endedDay) : undefined;
  if (ended) stages.push({ stage: "ended", modality: "asserted", evidence, on: ended });
  const renews = random.chance(ceasefire.renews ? COURSE_NOISE.renewsShare : COURSE_NOISE.falseRenewsShare);
  return {
    stages,
    relatesTo: renews ? [{ kind: "renews", descriptor: "a new truce" }] : [],
    ...(ended && random.chance(0.6) && { ended }),
  };
}

/** Shares of what a report says of places. */
export const PLACE_NOISE = { townShare: 0.8, otherTownShare: 0.03, wholeShare: 0.25, passingTownShare: 0.25 } as const;

/** Draws where the report says it holds. */
export function sayPlaces(
  random: Random,
  { town }: SimulatedCeasefire,
  { towns }: Pick<SimulatedConflict, "towns">,
  evidence: Evidence,
): Pick<Report, "places" | "scope"> {
  if (town !== undefined) {
    if (!random.chance(PLACE_NOISE.townShare)) return { places: [], scope: "unknown" };
    const name = random.chance(PLACE_NOISE.otherTownShare) ? random.pick(towns) : town;
    return { places: [{ name, evidence }], scope: random.chance(0.8) ? "local" : "unknown" };
  }
  const places = random.chance(PLACE_NOISE.passingTownShare) ? [{ name: random.pick(towns), evidence }] : [];
  return { places, scope: random.chance(PLACE_NOISE.wholeShare) ? "whole-conflict" : "unknown" };
}
