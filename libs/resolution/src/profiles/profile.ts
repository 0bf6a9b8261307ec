import { round } from "../comparisons/log-odds.js";
import type { Features } from "../features/features.js";
import { type Moment, relate } from "../features/moment.js";
import { CLAIM_SHARES, type Claim, type ClaimKind, claimKey, claimsOf, dayOf, startDayOf } from "./claims.js";
import { lookBackShare, type NewsHistory, newsShare } from "./news-days.js";

/**
 * What an event's dated reports say of it, taken together: what a report without a day is compared with.
 *
 * A single report says little of the days on which an event made news, of what it is mostly told to be, and of how much was written on
 * it; all of them together say who is meant by "the truce". Read from a bounded number of reports, so that its cost is bounded, too.
 */
export interface Profile extends NewsHistory {
  /** How much was written on it: its dated reports, to the next power of two. */
  readonly size: number;
  /** The day on which it was agreed, where reports tell that apart from when it began. */
  readonly dealDay: number | undefined;
  /** Log of the share that speaks in favour of a report that says the same, by claim. */
  readonly said: ReadonlyMap<string, number>;
  /** What it weighs not to say what others say, by claim; days left aside. */
  readonly unsaid: ReadonlyMap<string, number>;
  /** Sums of `unsaid`: of the sides, and of all else. */
  readonly unsaidSides: number;
  readonly unsaidElse: number;
}

/** What one more report would be expected to say counts as much as so many reports that did say it. */
const EXPECTED_WORTH = 2;
/** Dated reports that an event is taken to have besides those known: of few it cannot be told which is the greater one. */
const EXPECTED_SIZE = 4;
/** A claim that nobody repeats is weak evidence against: reports leave out much for no reason. */
const SILENCE_WORTH = 0.5;
const SILENCE_SHARE_MAX = 0.8;
/** Careful coders miss a day by one as often as this, against those who do not. */
const NEXT_DAY_WORTH = 0.15;
/** Of an end that few tell: so many reports, or such a share of them. */
const END_TOLD_MIN = 2;
const END_SHARE_MIN = 0.2;

const TOLD_BY_DAY: readonly ClaimKind[] = ["broke on", "ended on", "extended on", "expires on"];
const isToldByDay = (kind: ClaimKind) => TOLD_BY_DAY.includes(kind);
const isOfSides = (kind: ClaimKind) => kind === "party" || kind === "declarer";

/**
 * The profile of an event.
 *
 * Shape: `sample` some of its dated reports, in an order that is a function of the set; `count` how many it has.
 */
export function toProfile(sample: readonly Features[], count: number): Profile {
  const counts = new Map<string, number>();
  const claims = new Map<string, Claim>();
  const newsDays = new Map<number, number>();
  const starts = new Map<number, number>();
  const deals = new Map<number, number>();
  for (const features of sample) {
    for (const claim of claimsOf(features)) {
      add(counts, claim.key);
      claims.set(claim.key, claim);
    }
    const start = startDayOf(features);
    if (start !== undefined) add(starts, start);
    const deal = dayOf(features.declared);
    if (features.effective && deal !== undefined && deal !== start) add(deals, deal);
    const { publishedDay, report } = features;
    if (publishedDay !== undefined && report.salience !== "background") add(newsDays, publishedDay);
  }
  const readers = sample.length;
  const said = new Map<string, number>();
  const unsaid = new Map<string, number>();
  let [unsaidSides, unsaidElse] = [0, 0];
  const [ends, breaches, extensions] = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ];
  for (const { key, kind, value } of claims.values()) {
    const told = counts.get(key) ?? 0;
    if (kind === "ended on") ends.set(Number(value), told);
    else if (kind === "broke on") breaches.set(Number(value), told);
    else if (kind === "extended on") extensions.set(Number(value), told);
    if (isToldByDay(kind)) {
      // A day is also told by those who miss it by one.
      for (const off of [-1, 0, 1]) {
        const near = claimKey(kind, Number(value) + off);
        const at = (by: number) => counts.get(claimKey(kind, Number(value) + off + by)) ?? 0;
        said.set(near, logShare(at(0) + NEXT_DAY_WORTH * (at(-1) + at(1)), kind, readers));
      }
      continue;
    }
    said.set(key, logShare(told, kind, readers));
    const silence = SILENCE_WORTH * Math.log(1 - SILENCE_SHARE_MAX * share(told, kind, readers));
    unsaid.set(key, silence);
    if (isOfSides(kind)) unsaidSides += silence;
    else unsaidElse += silence;
  }
  const endDay = mostTold(ends);
  const isEndTold = (ends.get(endDay ?? Number.NaN) ?? 0) >= Math.min(END_TOLD_MIN, END_SHARE_MIN * readers);
  return {
    size: toPowerOfTwo(count),
    day: mostTold(starts),
    dealDay: mostTold(deals),
    said,
    unsaid,
    unsaidSides,
    unsaidElse,
    readers,
    newsDays,
    turnDays: [breaches, extensions, ends].flatMap((days) => mostTold(days) ?? []),
    endDay: isEndTold ? endDay : undefined,
  };
}

const add = <K>(counts: Map<K, number>, key: K) => counts.set(key, (counts.get(key) ?? 0) + 1);
const share = (told: number, kind: ClaimKind, readers: number) =>
  (told + EXPECTED_WORTH * CLAIM_SHARES[kind]) / (readers + EXPECTED_WORTH);
const logShare = (told: number, kind: ClaimKind, readers: number) => Math.log(share(told, kind, readers));

/** The day that most name; of equals the first. */
function mostTold(days: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  for (const [day, count] of days) {
    const most = best === undefined ? 0 : (days.get(best) ?? 0);
    if (best === undefined || count > most || (count === most && day < best)) best = day;
  }
  return best;
}

/** The nearest power of two, by ratio. So sizes change rarely, and seldom have others placed again. */
export function toPowerOfTwo(count: number): number {
  let power = 1;
  while (count * count >= 2 * power * power) power *= 2;
  return power;
}

/**
 * How much speaks for a report without a day meaning this event, to be compared with what other events come to: the logarithm of how
 * many such reports it would have, up to a factor that is the same for all events.
 */
export function hostWeight(features: Features, profile: Profile): number {
  return round(
    Math.log(profile.size + EXPECTED_SIZE) +
      publicationWeight(features, profile) +
      claimsWeight(features, profile) +
      vagueDatesWeight(features, profile),
  );
}

/** Log of the share of its reports that is printed on a day, as far as the profile tells. */
export function publicationWeight({ report, publishedDay }: Features, profile: Profile): number {
  if (publishedDay === undefined) return 0;
  return Math.log(
    report.salience === "background" ? lookBackShare(profile.day, publishedDay) : newsShare(profile, publishedDay),
  );
}

/** Log of the share of its reports that say what the report says, and no more. */
export function claimsWeight(features: Features, profile: Profile): number {
  const { said, unsaid, readers, unsaidSides, unsaidElse } = profile;
  let sum = unsaidElse + (features.report.parties.length === 0 ? 0 : unsaidSides); // who names nobody denies nobody
  for (const { key, kind } of claimsOf(features))
    sum += (said.get(key) ?? logShare(0, kind, readers)) - (unsaid.get(key) ?? 0);
  return sum;
}

/** What it weighs where a month, a year or a day of an unknown year does not fit. */
const MISFIT = { nearly: -2.5, days: 5, far: -5 } as const;

function vagueDatesWeight({ effective, declared }: Features, { day }: Profile): number {
  if (day === undefined) return 0;
  const began: Moment = {
    edtf: "",
    basis: "stated",
    span: { firstDay: day, lastDay: day, precision: "day", approximate: false },
  };
  return [effective, declared].reduce((sum, date) => {
    const relation = date && relate(began, date);
    if (!relation || !("days" in relation) || relation.days === 0) return sum;
    return sum + (Math.abs(relation.days) <= MISFIT.days ? MISFIT.nearly : MISFIT.far);
  }, 0);
}
