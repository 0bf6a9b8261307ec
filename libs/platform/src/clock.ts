/** Where the time comes from. Judgement never asks: only shells do, for logs, dead letters and fetch times. */
export interface Clock {
  now(): Date;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands still, for specs and replays. */
export const frozenClock = (at: string): Clock => ({ now: () => new Date(at) });
