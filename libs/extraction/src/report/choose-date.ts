import { Temporal } from "temporal-polyfill";
import { type DateClaim, type DateSpan, toDateSpan } from "#domain";
import type { DateField, TimeFact } from "../attributes/mention-facts.js";
import { resolveOnDay } from "../attributes/times/resolve-around.js";
import type { Case } from "../linking/link-mentions.js";
import { type RelativeTime, resolveTime } from "../time/index.js";
import { evidenceOf } from "./evidence-of.js";

const BASIS_RANK = { stated: 0, relative: 1, inferred: 2 } as const;

/**
 * The date an article gives for one field of one ceasefire.
 *
 * Chosen among all its readings, with `happened` only among those that were not merely planned: that of its happening before that of its telling, a day that is named before one that is counted, the most precise, then stated over relative over inferred, then the first in the text.
 */
export function chooseDate(known: Case, field: DateField, of: "happened" | "any" = "any"): DateClaim | undefined {
  const readings = known.facts.flatMap((facts) =>
    facts.times.filter((time) => time.field === field && (of === "any" || !time.isPlanned)),
  );
  const best = [...readings].sort(
    (a, b) =>
      Number(a.isTelling ?? false) - Number(b.isTelling ?? false) ||
      Number(a.isPlanned ?? false) - Number(b.isPlanned ?? false) ||
      Number(a.isCounted ?? false) - Number(b.isCounted ?? false) ||
      precision(a) - precision(b) ||
      BASIS_RANK[a.time.basis] - BASIS_RANK[b.time.basis],
  )[0];
  return best && toClaim(field === "effective" ? onDayOfMaking(best, known) : best);
}

/** "Agreed on Tuesday … the shooting was to stop at noon", "said on Saturday … “we cease fire today”": by the day on which it was made, if one is told. */
function onDayOfMaking(fact: TimeFact, known: Case): TimeFact {
  const { looseTime } = fact;
  const made = known.facts
    .flatMap(({ times }) => times)
    .filter(({ field, time }) => field === "declared" && /^\d{4}-\d\d-\d\d/.test(time.edtf))
    .sort((a, b) => Number(a.isTelling ?? false) - Number(b.isTelling ?? false))[0];
  if (!looseTime || !made) return fact;
  const { phrase, context } = looseTime;
  const anchorDate = made.time.edtf.slice(0, 10);
  const { startsAfter } = known.facts.find((facts) => facts.startsAfter) ?? {};
  if (startsAfter && !phrase.relative) {
    const time = resolveTime(phrase, {
      ...context,
      previous: { ...made.time, edtf: dayAfter(anchorDate, startsAfter) },
    });
    return time ? { ...fact, time } : fact;
  }
  const time = phrase.relative
    ? resolveTime(phrase, { ...context, anchorDate })
    : resolveOnDay(phrase, { ...context, direction: "future" }, made.time);
  return time ? { ...fact, time } : fact;
}

export function toClaim(fact: TimeFact): DateClaim {
  const { edtf, localTime, zone, instant, basis } = fact.time;
  return {
    edtf,
    ...(localTime ? { localTime } : {}),
    ...(zone ? { zone } : {}),
    ...(instant ? { instant } : {}),
    basis,
    evidence: evidenceOf(fact),
  };
}

function precision(fact: TimeFact): number {
  if (fact.time.instant) return 0;
  const span = toDateSpan(fact.time.edtf);
  if (!span) return fact.time.edtf.length > 7 ? 2 : 6;
  return { minute: 1, day: 2, month: 4, season: 5, year: 7 }[span.precision] + (span.approximate ? 1 : 0);
}

/** When a ceasefire of a stated length is to end: counted from its first day, and said to be inferred. */
export function plannedEnd(effective: DateClaim | undefined, duration: string | undefined): DateClaim | undefined {
  const day = effective && /^\d{4}-\d\d-\d\d/.exec(effective.edtf)?.[0];
  if (!day || !duration) return undefined;
  try {
    const length = Temporal.Duration.from(duration);
    const days = length.total({ unit: "hours", relativeTo: day }) / 24;
    const end = Temporal.PlainDate.from(day).add({ days: Math.floor(days) });
    return { edtf: end.toString(), basis: "inferred", evidence: effective.evidence };
  } catch {
    return undefined; // a length that no calendar can add, "P99999999Y": said in the duration, not guessed at here
  }
}

/** "To begin 24 hours after the signing": counted from the day on which it was made, and said to be inferred. */
export function startAfterMaking(known: Case, declared: DateClaim | undefined): DateClaim | undefined {
  const { startsAfter } = known.facts.find((facts) => facts.startsAfter) ?? {};
  if (!startsAfter || !declared || !/^\d{4}-\d\d-\d\d/.test(declared.edtf)) return undefined;
  const edtf = dayAfter(declared.edtf.slice(0, 10), startsAfter);
  return { edtf, basis: "inferred", evidence: declared.evidence };
}

function dayAfter(day: string, { unit, amount }: RelativeTime): string {
  const days = Math.floor(unit === "hour" ? amount / 24 : amount);
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** "The three-day truce ends today" began the day before yesterday; "the 60-day truce" sixty days ago. */
const DAYS_WITH_LAST = 5;

/** Days by which a ceasefire may be announced ahead of a start that only its end and its length tell. */
const AHEAD_DAYS = 7;

/**
 * When a ceasefire of a stated length that is to end on a stated day began: "the three-day truce due to expire today".
 *
 * None that would lie before the day on which it was made, or long after it: then the length is that of an extension.
 */
export function plannedStart(
  expires: DateClaim | undefined,
  duration: string | undefined,
  declared: DateClaim | undefined,
): DateClaim | undefined {
  const day = expires && /^\d{4}-\d\d-\d\d/.exec(expires.edtf)?.[0];
  if (!day || !duration) return undefined;
  try {
    const length = Temporal.Duration.from(duration);
    // A few days are counted with the last one, a longer time and hours from clock to clock.
    const isWithLast = length.days > 0 && length.days <= DAYS_WITH_LAST;
    const days = Math.round(length.total({ unit: "hours", relativeTo: day }) / 24) - (isWithLast ? 1 : 0);
    const back = length.months + length.years > 0 ? length : { days };
    const start = Temporal.PlainDate.from(day).subtract(back);
    const made = declared && toDateSpan(declared.edtf);
    const isNear = (span: DateSpan) => {
      const ahead = (toDateSpan(start.toString())?.firstDay ?? Number.NaN) - span.firstDay;
      return ahead >= 0 && ahead <= AHEAD_DAYS + span.lastDay - span.firstDay;
    };
    if (made && !isNear(made)) return undefined;
    return { edtf: start.toString(), basis: "inferred", evidence: expires.evidence };
  } catch {
    return undefined; // as with plannedEnd
  }
}
