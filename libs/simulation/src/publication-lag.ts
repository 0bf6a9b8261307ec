import type { Random } from "./random.js";
import type { SimulatedCeasefire } from "./world.js";

/** Days after which news follows what it tells of, by share; the last step is spread over its days. */
const NEWS_LAGS = [
  [0, 0, 0.55],
  [1, 1, 0.25],
  [2, 2, 0.08],
  [3, 6, 0.08],
  [7, 20, 0.04],
] as const;
/** News that mentions a truce because it is in force: how much of all news, and how fast it ceases, in days; it stops where the truce ended. */
const IN_FORCE = { share: 0.2, mean: 150 } as const;
/** How long after its start a ceasefire is looked back at: median and spread of a log-normal, at least a week, at most twelve years. */
const LOOK_BACK = { least: 7, median: 120, spread: 1.6, most: 12 * 365 } as const;

/** The days that make news of a ceasefire, with how much is written on each. */
export function hooksOf(ceasefire: SimulatedCeasefire): readonly (readonly [day: number, weight: number])[] {
  const { declaredDay, effectiveDay, extension, violatedDay, endedDay } = ceasefire;
  return [
    [declaredDay, 3],
    ...(effectiveDay === declaredDay ? [] : [[effectiveDay, 2] as const]),
    ...(extension ? [[extension.onDay, 1.5] as const] : []),
    ...(violatedDay === undefined ? [] : [[violatedDay, 1.5] as const]),
    ...(endedDay === undefined || endedDay === violatedDay ? [] : [[endedDay, 1] as const]),
  ];
}

/** Days for which it is in force, until its end or a year and a half later. */
const daysInForce = ({ effectiveDay, endedDay }: SimulatedCeasefire) =>
  Math.min(550, endedDay === undefined ? 550 : Math.max(1, endedDay - effectiveDay + 1));

/** Draws the day on which news mentions it as in force; undefined where the news has an occasion of its own. */
export function drawDayInForce(random: Random, ceasefire: SimulatedCeasefire): number | undefined {
  if (!random.chance(IN_FORCE.share)) return undefined;
  return ceasefire.effectiveDay + Math.floor(random.exponential(IN_FORCE.mean) % daysInForce(ceasefire));
}

/** Draws the day on which news of it is printed. */
export function drawNewsDay(random: Random, ceasefire: SimulatedCeasefire): number {
  const [day] = random.pickBy(hooksOf(ceasefire), ([, weight]) => weight);
  const [from, to] = random.pickBy(NEWS_LAGS, ([, , share]) => share);
  return day + random.between(from, to);
}

/** Draws the day on which it is looked back at. */
export const drawLookBackDay = (random: Random, { effectiveDay }: SimulatedCeasefire): number =>
  effectiveDay +
  Math.round(Math.min(LOOK_BACK.most, LOOK_BACK.least + random.logNormal(LOOK_BACK.median, LOOK_BACK.spread)));

/** Chance of a day that the model does not foresee. */
const STRAY = 1e-7;

/** Probability that news of it is printed on the day. */
export function newsProbability(ceasefire: SimulatedCeasefire, day: number): number {
  const hooks = hooksOf(ceasefire);
  const all = hooks.reduce((sum, [, weight]) => sum + weight, 0);
  const onOccasion = hooks.reduce((sum, [hook, weight]) => sum + (weight / all) * lagProbability(day - hook), STRAY);
  return (1 - IN_FORCE.share) * onOccasion + IN_FORCE.share * inForceProbability(ceasefire, day);
}
/** The exponential, folded back into the days in force. */
function inForceProbability(ceasefire: SimulatedCeasefire, day: number): number {
  const [lag, days] = [day - ceasefire.effectiveDay, daysInForce(ceasefire)];
  if (lag < 0 || lag >= days) return 0;
  return Math.exp(-lag / IN_FORCE.mean) / IN_FORCE.mean / (1 - Math.exp(-days / IN_FORCE.mean));
}
function lagProbability(lag: number): number {
  const step = NEWS_LAGS.find(([from, to]) => lag >= from && lag <= to);
  return step ? step[2] / (step[1] - step[0] + 1) : 0;
}

/** Probability that it is looked back at on the day. */
export function lookBackProbability({ effectiveDay }: SimulatedCeasefire, day: number): number {
  const lag = day - effectiveDay - LOOK_BACK.least;
  if (lag < 0.5) return STRAY;
  const distance = Math.log(lag / LOOK_BACK.median) / LOOK_BACK.spread;
  return STRAY + Math.exp(-(distance ** 2) / 2) / (lag * LOOK_BACK.spread * Math.sqrt(2 * Math.PI));
}
