import { type Basis, type DateClaim, type Evidence, type Salience, toIsoDate } from "#domain";
import { drawMiss } from "./coders-noise.js";
import type { Random } from "./random.js";
import type { WorldShape } from "./shape.js";
import { plannedEndOf, type SimulatedCeasefire } from "./world.js";

/** What a reporter knows of a date: nothing, or how exactly. */
type Exactness = "day" | "month" | "year" | "month-day" | "unknown-year-month" | "about";
type StartField = "declared" | "effective";

/** Shares that the oracle knows as well. */
export const DATE_NOISE = {
  /** Of reports that mention it because it is in force. */
  datelessInForceShare: 0.7,
  /** A lone date that stands under the other field: the day of the deal taken for the day it began, or the reverse. */
  swappedShare: 0.08,
  /** Which of the two days a dated report names. */
  fields: { declared: 0.4, effective: 0.35, both: 0.25 },
  newsVague: { month: 0.35, year: 0.1, "month-day": 0.4, "unknown-year-month": 0.05, about: 0.1 },
  backgroundVague: { month: 0.35, year: 0.4, "month-day": 0.1, "unknown-year-month": 0.05, about: 0.1 },
  /** Of background reports that are dated, how many name no day. */
  backgroundVagueShare: 0.65,
} as const;

/** The dates of one report, and the days that a careful coder read, for counting how far coders agree. */
export interface SaidDates {
  readonly declared?: DateClaim;
  readonly effective?: DateClaim;
  readonly expires?: DateClaim;
  readonly careful?: { readonly field: StartField; readonly day: number };
}

interface Telling {
  readonly ceasefire: SimulatedCeasefire;
  readonly salience: Salience;
  readonly isInForce: boolean;
  readonly offsetMinutes: number;
  readonly evidence: Evidence;
}

/** Draws what a report says of when it began and ends. */
export function sayDates(random: Random, shape: WorldShape, telling: Telling): SaidDates {
  const { ceasefire, salience } = telling;
  if (random.chance(telling.isInForce ? DATE_NOISE.datelessInForceShare : shape.datelessShare)) return {};
  const isBackground = salience === "background";
  const isVague = random.chance(isBackground ? DATE_NOISE.backgroundVagueShare : shape.vagueShare);
  const fields = random.weighted(DATE_NOISE.fields);
  if (isVague) {
    const exactness = random.weighted(isBackground ? DATE_NOISE.backgroundVague : DATE_NOISE.newsVague);
    const field = fields === "effective" ? "effective" : "declared";
    const day = dayOf(ceasefire, field) + drawMiss(random);
    return { [field]: claim(telling, formatDay(day, exactness), "stated") };
  }
  const isWrong = random.chance(shape.wrongDateShare);
  const miss = isWrong ? drawBlunder(random) : drawMiss(random); // whoever errs errs in both dates
  const basis: Basis = isWrong ? "inferred" : random.weighted({ stated: 0.4, relative: 0.35, inferred: 0.25 });
  const say = (field: StartField, of: StartField = field) => ({
    [field]: claimOfDay(random, telling, of, dayOf(ceasefire, of) + miss, basis),
  });
  const expires = sayExpiry(random, telling);
  const field = fields === "declared" ? "declared" : "effective";
  const careful = isWrong ? {} : { careful: { field, day: dayOf(ceasefire, field) + miss } as const };
  if (fields === "both") return { ...say("declared"), ...say("effective"), ...expires, ...careful };
  const other = field === "declared" ? "effective" : "declared";
  if (random.chance(DATE_NOISE.swappedShare)) return { ...say(field, other), ...expires };
  return { ...say(field), ...expires, ...careful };
}

const dayOf = (ceasefire: SimulatedCeasefire, field: StartField) =>
  field === "declared" ? ceasefire.declaredDay : ceasefire.effectiveDay;

/** Weeks off, or a year: a misprint, or another ceasefire's date. Units: days, signed. */
export function drawBlunder(random: Random): number {
  const days = random.chance(0.3) ? 365 : random.between(10, 60);
  return random.chance(0.5) ? days : -days;
}

function sayExpiry(random: Random, telling: Telling): Pick<SaidDates, "expires"> {
  const end = plannedEndOf(telling.ceasefire);
  if (end === undefined || !random.chance(0.3)) return {};
  return { expires: claim(telling, formatDay(end + drawMiss(random), "day"), "stated") };
}

function claimOfDay(random: Random, telling: Telling, field: StartField, day: number, basis: Basis): DateClaim {
  const { ceasefire, offsetMinutes } = telling;
  const minute = ceasefire.effectiveMinute;
  const hasTime = field === "effective" && minute !== undefined && random.chance(0.4);
  if (!hasTime) return claim(telling, formatDay(day, "day"), basis);
  const zone = formatOffset(offsetMinutes);
  const time = `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
  const instant = new Date((day * 1440 + minute - offsetMinutes) * 60_000).toISOString().replace(".000Z", "Z");
  return { ...claim(telling, `${toIsoDate(day)}T${time}${zone}`, basis), zone, instant };
}

const claim = ({ evidence }: Telling, edtf: string, basis: Basis): DateClaim => ({ edtf, basis, evidence });

function formatDay(day: number, exactness: Exactness): string {
  const iso = toIsoDate(day);
  switch (exactness) {
    case "day":
      return iso;
    case "month":
      return iso.slice(0, 7);
    case "year":
      return iso.slice(0, 4);
    case "month-day":
      return `XXXX${iso.slice(4)}`;
    case "unknown-year-month":
      return `XXXX${iso.slice(4, 7)}`;
    case "about":
      return `${iso.slice(0, 7)}~`;
  }
}
const pad = (value: number) => String(value).padStart(2, "0");
const formatOffset = (minutes: number) =>
  `${minutes < 0 ? "-" : "+"}${pad(Math.floor(Math.abs(minutes) / 60))}:${pad(Math.abs(minutes) % 60)}`;
