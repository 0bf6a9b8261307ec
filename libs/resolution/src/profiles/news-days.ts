/**
 * Shares of an event's reports that are printed on a day.
 *
 * Set by hand from how news is: it comes on the days on which something happens and fades within a week; a truce that holds is
 * mentioned for as long as it does, less and less; and what is looked back at is mostly what is not long past.
 */

/** When an event made news, and for how long it held. Days since 1970-01-01. */
export interface NewsHistory {
  /** The day on which most say that it began; undefined where nobody names one. */
  readonly day: number | undefined;
  /** How many reports it is read from. */
  readonly readers: number;
  /** How many of them are news, by day of publication. */
  readonly newsDays: ReadonlyMap<number, number>;
  /** The days on which most of those who tell it say that it broke, was extended, ended. */
  readonly turnDays: readonly number[];
  /** The day on which several say that it ended. */
  readonly endDay: number | undefined;
}

/** News that is printed so many days after other news of the event, against that. */
const AFTER_NEWS: readonly number[] = [0.5, 0.18, 0.09, 0.036, 0.036, 0.036, 0.018];
/** The same of news that is printed so many days before: dates of publication are off, too. */
const BEFORE_NEWS: readonly number[] = [0, 0.1, 0.1];
/** News of the days about the start, of which no dated report needs to be known. */
const AT_START = { days: 1, share: 0.09 } as const;
/** News of the days about a breach, an extension or the end. */
const AT_TURN = { days: 2, share: 0.03 } as const;
/** News that mentions it because it is in force: how much of all, for how many days on average, and how much of it once it is over. */
const IN_FORCE = { share: 0.35, days: 90, afterEnd: 0.1 } as const;
/** What no reason is known for. */
const STRAY = 1e-6;
/** Where nobody says when it began. */
const UNKNOWN_START = 1e-3;

/** The share of its news that is printed on a day. */
export function newsShare({ newsDays, readers, day, turnDays, endDay }: NewsHistory, publishedDay: number): number {
  let onOccasion = 0;
  for (const [days, share] of AFTER_NEWS.entries()) onOccasion += share * (newsDays.get(publishedDay - days) ?? 0);
  for (const [days, share] of BEFORE_NEWS.entries()) onOccasion += share * (newsDays.get(publishedDay + days) ?? 0);
  const atTurn = turnDays.some((turn) => publishedDay >= turn && publishedDay <= turn + AT_TURN.days);
  const shown = onOccasion / readers + (atTurn ? AT_TURN.share : 0) + STRAY;
  if (day === undefined) return shown + UNKNOWN_START;
  const lag = publishedDay - day;
  const atStart = Math.abs(lag) <= AT_START.days ? AT_START.share : 0;
  return shown + atStart + (lag < 0 ? 0 : inForceShare(lag, endDay !== undefined && publishedDay > endDay));
}

const inForceShare = (lag: number, isOver: boolean) =>
  ((IN_FORCE.share * Math.exp(-lag / IN_FORCE.days)) / IN_FORCE.days) * (isOver ? IN_FORCE.afterEnd : 1);

/** Looking back falls off as a power of the time since; of the first week there is news, and little is looked back at. */
const LOOK_BACK = { share: 0.3, days: 20, power: 1.2, firstDays: 7, inFirstDays: 0.1 } as const;

/** The share of looks back that is printed on a day. */
export function lookBackShare(day: number | undefined, publishedDay: number): number {
  if (day === undefined) return UNKNOWN_START;
  const lag = publishedDay - day;
  if (lag < 0) return STRAY;
  return (
    (LOOK_BACK.share * (lag < LOOK_BACK.firstDays ? LOOK_BACK.inFirstDays : 1)) /
    (lag + LOOK_BACK.days) ** LOOK_BACK.power
  );
}

/** News of something that happened that day, by days since; negative where it is printed before. */
export function freshShare(lag: number): number {
  if (lag < -FRESH.aheadDays) return STRAY;
  if (lag < 0) return FRESH.ahead;
  return FRESH.shares[lag] ?? FRESH.later * Math.exp(-lag / IN_FORCE.days) + STRAY;
}
const FRESH = { aheadDays: 4, ahead: 0.01, shares: [0.3, 0.15, 0.04, 0.04, 0.04, 0.04, 0.04], later: 0.003 } as const;
