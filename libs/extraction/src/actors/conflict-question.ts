import type { ActorId } from "#domain";
import { type Actor, type ConflictQuestion, knowledge } from "#knowledge";
import type { Sentence } from "../document/index.js";
import type { ActorSpan } from "./actor-span.js";
import type { Names, PlaceSpan } from "./find-actors.js";

/** "The worst fighting since the Second World War" is not of that war. */
const isYardstick = ({ tokens }: Sentence, first: number) =>
  tokens.slice(Math.max(0, first - 4), first).some(({ lower }) => lower === "since");

const MEETING =
  /^(?:signed|met|meet|meeting|meetings|talks|negotiations|negotiating|summit|conference|agreed|reached|brokered|announced|hosted|concluded|gathered|negotiated|announced|ceremony)$/;
const VENUE_REACH = 10;

/** "signed in Algiers", "talks in Geneva": where they met, which says nothing of the war. */
function isVenue({ sentence, first }: Pick<PlaceSpan, "sentence" | "first">): boolean {
  const { tokens } = sentence;
  if (/^(?:capital|soil)$/.test(tokens[first + 1]?.lower ?? "")) return true;
  const before = /^(?:the|capital|city)$/.test(tokens[first - 1]?.lower ?? "") ? first - 2 : first - 1;
  if (!/^(?:in|at)$/.test(tokens[before]?.lower ?? "")) return false;
  return tokens.slice(Math.max(0, before - VENUE_REACH), before).some(({ lower }) => MEETING.test(lower));
}

const BROKERED =
  /(?:brokered|mediated|sponsored|hosted|negotiated|arranged|facilitated|monitored|supervised|guaranteed)$/;

const LISTED = /^(?:,|and|the|\p{Lu}.*)$/u;
/** "Brokered by Angola", "Angolan-mediated": who made peace between others, whose wars are elsewhere. */
function isBroker({ sentence, first }: Pick<PlaceSpan, "sentence" | "first">): boolean {
  const { tokens } = sentence;
  let by = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  // "Mediated by Syria, Iraq and Jordan": so are those behind the first.
  while (by > 0 && tokens[by]?.lower !== "by" && LISTED.test(tokens[by]?.text ?? "")) by--;
  return tokens[by]?.lower === "by" && BROKERED.test(tokens[by - 1]?.lower ?? "");
}

const REACTED =
  /^(?:welcomed|hailed|praised|condemned|applauded|congratulated|thanked|criticized|criticised|deplored|approved|welcome|welcomes|hails|praises|praise|condemn|condemns|attended|attend|witnessed|worried|mediated|mediates|mediate|brokered|hosted|hosts)$/;
const BYSTANDER_REACH = 7;
/** "Nicaragua and Cuba welcomed the truce", "Algeria, Burkina Faso and France mediated": who is glad of it from afar, or helped; not "the two agreed to a ceasefire brokered by". */
function isBystander({ sentence: { tokens }, end, actor }: ActorSpan): boolean {
  if (actor.kind !== "state" && actor.kind !== "international") return false;
  const verb = tokens.findIndex(({ lower }, at) => at >= end && at < end + BYSTANDER_REACH && REACTED.test(lower));
  return (
    verb >= 0 && tokens[verb + 1]?.lower !== "by" && !tokens.slice(end, verb).some(({ lower }) => IS_BOUND.test(lower))
  );
}
/** Between a name and such a verb these say that it does something else itself. */
const IS_BOUND = /^(?:agreed|signed|accepted|declared|announced|said|reached|have|has|had)$/;

const FLED = /^(?:fled|flee|flees|fleeing|escaped|escaping|refugees|refuge|displaced)$/;
/** "Fled to Chad, Egypt and South Sudan": where those who fled the war are now. */
function isRefuge({ sentence, first }: Pick<PlaceSpan, "sentence" | "first">, names: Names): boolean {
  const { tokens } = sentence;
  const isNamed = (at: number) => names.actorsIn(sentence).some((span) => span.first <= at && at < span.end);
  let at = first - 1;
  while (at > 0 && (isNamed(at) || /^(?:,|and|or|neighbou?ring|nearby)$/.test(tokens[at]?.lower ?? ""))) at--;
  if (!/^(?:to|into|in|across)$/.test(tokens[at]?.lower ?? "")) return false;
  return tokens.slice(Math.max(0, at - 3), at).some(({ lower }) => FLED.test(lower));
}

/** "Turkey, which has sent Syrian fighters to Libya, said …": what is told of somebody by the way, between commas. */
function isAside({ tokens }: Sentence, first: number): boolean {
  for (let at = first - 1; at > 0; at--) {
    const { lower } = tokens[at] as Sentence["tokens"][number];
    if (lower === ",") return false;
    if (/^(?:which|who|whose)$/.test(lower) && tokens[at - 1]?.lower === ",")
      return tokens.slice(first + 1).some((token) => token.lower === ",");
  }
  return false;
}

/** Everything that these sentences name and that may tell a war, but for what they tell by the way; all of it where else nothing is left. */
export function mainQuestionOf(
  sentences: readonly Sentence[],
  names: Names,
  year: number | undefined,
): ConflictQuestion {
  const asked = questionOf(sentences, names, year, true);
  return asked.actorIds.length > 0 || asked.placeNames.length > 0 ? asked : questionOf(sentences, names, year);
}

/** Everything that these sentences name and that may tell a war, most frequent first; not where they met, who brokered, or who was glad from afar. */
export function questionOf(
  sentences: readonly Sentence[],
  names: Names,
  year: number | undefined,
  withoutAsides = false,
): ConflictQuestion {
  const actors = new Map<Actor["actorId"], number>();
  const countries = new Map<string, number>();
  const places = new Set<string>();
  for (const sentence of sentences) {
    for (const span of names.actorsIn(sentence)) {
      const { actor } = span;
      if (((span.via === "capital" || actor.kind === "state") && isVenue(span)) || isBroker(span) || isBystander(span))
        continue;
      if (actor.kind === "state" && isRefuge(span, names)) continue;
      if (withoutAsides && isAside(sentence, span.first)) continue;
      actors.set(actor.actorId, (actors.get(actor.actorId) ?? 0) + 1);
      if (actor.iso3) countries.set(actor.iso3, (countries.get(actor.iso3) ?? 0) + 1);
    }
    for (const place of names.placesIn(sentence)) {
      if ((isVenue(place) && place.conflictIds.length === 0) || isYardstick(sentence, place.first)) continue;
      if (withoutAsides && isAside(sentence, place.first)) continue;
      places.add(place.text);
      const iso3 = place.place?.iso3;
      if (iso3) countries.set(iso3, (countries.get(iso3) ?? 0) + 1);
    }
  }
  const byCount = <K>(map: Map<K, number>) => [...map].sort((a, b) => b[1] - a[1]).map(([key]) => key);
  return {
    actorIds: byCount(actors),
    countries: byCount(countries),
    placeNames: [...places],
    ...(year === undefined ? {} : { year }),
  };
}

/** A dateline names a town as the text does; in capitals agencies have their bureaus, also for the wars next door. */
export function withPlace(asked: ConflictQuestion, place: string | undefined): ConflictQuestion {
  const named = place === undefined ? [] : knowledge.findNames(place);
  const isTown = named.some((hit) => hit.place && hit.place.kind !== "capital") && !named.some((hit) => hit.actor);
  return isTown && place !== undefined ? { ...asked, placeNames: [...asked.placeNames, place] } : asked;
}

/** The country whose capital a dateline names. */
export function countryOfCapital(place: string | undefined): string | undefined {
  const capital =
    place === undefined
      ? undefined
      : knowledge.findNames(place).find((hit) => hit.place?.kind === "capital" || hit.via === "capital");
  return capital?.place?.iso3 ?? capital?.actor?.iso3;
}

/** The same with the country from whose capital an article was filed. */
export function withCapital(asked: ConflictQuestion, iso3: string | undefined): ConflictQuestion {
  return iso3 === undefined || POWERS.has(iso3)
    ? asked
    : { ...asked, countries: [iso3, ...asked.countries], actorIds: [...asked.actorIds, iso3 as ActorId] };
}

/** Those who mediate everywhere say little about which war a sentence speaks of. */
export const POWERS: ReadonlySet<string> = new Set([
  "USA",
  "RUS",
  "GBR",
  "FRA",
  "CHN",
  "DEU",
  "EGY",
  "QAT",
  "OMN",
  "KWT",
  "NOR",
  "BLR",
  "CHE",
]);

/** The same without those who mediate everywhere. */
export function withoutPowers(asked: ConflictQuestion): ConflictQuestion {
  return {
    ...asked,
    actorIds: asked.actorIds.filter((id) => !POWERS.has(id)),
    countries: asked.countries.filter((iso3) => !POWERS.has(iso3)),
  };
}
