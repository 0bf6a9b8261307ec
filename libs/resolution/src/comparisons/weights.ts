import table from "./data/weights.json" with { type: "json" };

/**
 * The match weights as set by hand, and the thresholds. Weights are log-odds (natural logarithm): they add, and 0.7 doubles the odds.
 *
 * Set from two published facts (of human-coded ceasefires 18 % have another by the same actors within seven days; careful coders
 * agree to the day in 72 % and within a day in 83 % of cases) and from what was joined wrongly in annotated news. Beside them
 * stand the weights that `npm run train` estimates; see `ESTIMATE_SHARE`.
 */
export const WEIGHTS = {
  /** Two reports that met in a block, before anything is compared: about one pair in five tells of one ceasefire. */
  prior: -1.5,
  effectiveDate: {
    sameInstant: 6,
    sameDay: 4.5,
    sameMonthDay: 3.5,
    oneDay: 2,
    oneDayUnknownYear: 1.5,
    twoDays: 0.5,
    fourDays: -2.5,
    withinMonth: 2,
    justOutside: 0.5,
    slipped: 1,
    withinSeason: 0.8,
    withinYear: 0.4,
    different: -6,
  },
  declaredDate: {
    sameDay: 3.5,
    sameMonthDay: 3,
    oneDay: 1.5,
    twoDays: 0.3,
    fourDays: -1.5,
    sameYear: 2.2,
    sameMonth: 2.6,
    withinMonth: 1.8,
    justOutside: 0.3,
    withinSeason: 0.8,
    withinYear: 0.4,
    different: -4,
  },
  declaredAgainstEffective: {
    sameDay: 3,
    dayBefore: 2.5,
    fewDaysBefore: 0.5,
    dayAfter: 0.8,
    weekBefore: -1.5,
    sameCoarse: 1.8,
    within: 1.6,
    different: -4,
  },
  expiry: { sameDay: 2, sameDuration: 2, differentDuration: -1.2, different: -1 },
  parties: { same: 1.8, kin: 1.2, fewer: 0.8, oneShared: -0.3, mediates: -0.3, oneEach: -0.2, none: -4 },
  mediators: { shared: 1.2, none: -0.8 },
  arrangement: { sameKind: 0.7, differentKind: -1, oneSided: -0.4, otherDeclarer: -2.5 },
  name: { same: 5, different: -2 },
  places: { sameLocal: 1.2, otherLocal: -3, localInGeneral: -0.8, same: 0.4 },
  terms: { three: 2, two: 1.5, one: 1, sameDetail: 1, none: -0.4 },
  outcome: { sameBreak: 1.2, sameEnd: 3, otherEnd: -2, brokeAtOnce: -1.5, startsAfterEnd: -4 },
  publication: {
    freshNews: 2.5,
    recent: 2,
    sameSeason: 1.5,
    stale: 0.3,
    lookingBack: 0.4,
    beforeIt: -4,
    runOut: -2.5,
    endedLater: 1,
    sameDays: 3,
    sameWeeks: 2,
    farApart: -2.5,
  },
  printedTogether: { sameWeek: 1.3 },
  governingYear: { same: 0.7, different: -3 },
  extension: { whileRunning: 3, afterwards: -2 },
  wording: { sameQuote: 6, otherQuote: -1, sameOpening: 2.5 },
} as const;

/**
 * How far weights are drawn from what was set by hand to what is estimated: 0 keeps the hand's, 1 takes the estimate's.
 *
 * Raising it makes more of the counts in `data/weights.json`. On annotated news nothing is gained by it yet: docs/resolution.md has
 * the figures for each step.
 */
export const ESTIMATE_SHARE: number = 0;

interface EstimatedComparison {
  readonly levels: Readonly<Record<string, { readonly estimate: number } | undefined>>;
}

/** The weight of a level, drawn to its estimate; a level that says nothing, or that was never counted, keeps what was set by hand. */
export function drawToEstimate(handWeight: number, comparison: string, level: string, share = ESTIMATE_SHARE): number {
  const comparisons: Readonly<Record<string, EstimatedComparison | undefined>> = table.comparisons;
  const estimate = comparisons[comparison]?.levels[level]?.estimate;
  return handWeight === 0 || estimate === undefined ? handWeight : draw(handWeight, estimate, share);
}

const draw = (handWeight: number, estimate: number, share: number) =>
  Math.round((handWeight + share * (estimate - handWeight)) * 100) / 100;

/** Two reports that met, before anything is compared. */
export const PRIOR_WEIGHT: number = draw(WEIGHTS.prior, table.prior, ESTIMATE_SHARE);

/**
 * Where weights become decisions.
 *
 * Raising `merge` or `attach` gains precision and loses recall: more ceasefires stand alone, fewer are joined wrongly. Lowering
 * them joins bursts of truces by the same enemies. `merge` holds between dated news, `attach` where a vague or background mention
 * looks for the event it means: such a mention must mean something, so less is asked of it. `possible` only decides what is shown
 * as a possible duplicate and how far a new report can make its neighbourhood be judged again.
 */
export const THRESHOLDS = { merge: 1, attach: 0, possible: -1 } as const;

/** Limits in days beyond which two dates that are each certain cannot mean one ceasefire; see `veto.ts`. */
export const VETO_DAYS = {
  /** Both read as written or resolved from a weekday. Lowering splits what coders blur; raising joins truces of one week. */
  certain: 4,
  /** At least one completed from context. */
  inferred: 14,
  /** From being agreed to taking effect. */
  untilEffect: 45,
  /** Between spans written as month or season. */
  coarse: 31,
} as const;
