import type { ActorSpan } from "./actor-span.js";
import { NICKNAMES } from "./nouns.js";

/** "Borneo militias": several within a country, none of them the state. */
const FACTIONS = /^(?:factions|militiamen|gunmen|tribesmen|warlords|clans|tribes|protesters|demonstrators|civilians)$/;
const SEVERAL = /^(?:warring|rival|feuding|opposing|factions|rivals|foes)$/;
const PLACES =
  /^(?:capital|border|borders|coast|coastline|north|south|east|west|northern|southern|eastern|western|interior|highlands|mountains|port|city|town|region|province|frontier|soil|territory|airspace|parliament|economy|civil|ethnic)$/;
/** "Sweden's state news agency said": it only tells. */
const MEDIA = /^(?:news|agency|television|tv|newspaper|newspapers|media|radio|press)$/;

/** "Cairo radio announced": only tells, yet for its state. */
export const isVoice = ({ sentence, end, via }: ActorSpan): boolean =>
  via === "capital" && /^(?:radio|television)$/.test(sentence.tokens[end]?.lower ?? "");

/** "The defence ministry in Baku", "the rulers in Khartoum": those who act from there. */
const SEAT =
  /^(?:government|ministry|leaders|leadership|authorities|officials|army|rulers|regime|spokesman|command|cabinet|junta|administration|headquarters|generals)$/;

/** Whether the words name somebody who acts, rather than a place: a capital after "in" is a place, an adjective stands for a state only before a noun of state. */
export function isActing(span: ActorSpan): boolean {
  const isCountry = span.actor.kind === "state" || span.actor.kind === "de-facto";
  if (isCountry && standsInDateline(span)) return false;
  const before = span.sentence.tokens[span.first - 1]?.lower ?? "";
  if (
    span.via === "capital" &&
    !(/^(?:in|at)$/.test(before) && SEAT.test(span.sentence.tokens[span.first - 2]?.lower ?? "")) &&
    /^(in|to|from|near|outside|around|of|at|into|inside|over|across|leave|leaving|visit|visiting|toward|towards)$/.test(
      before,
    )
  )
    return false;
  // "rebels in the Philippines"
  const where = before === "the" ? (span.sentence.tokens[span.first - 2]?.lower ?? "") : before;
  if (
    span.via === "name" &&
    isCountry &&
    /^(in|into|inside|across|throughout|near|outside|over|enter|entering|northern|southern|eastern|western|northeast|northwest|southeast|southwest|central|northeastern|northwestern|southwestern|southeastern|within)$/.test(
      where,
    )
  )
    return false;
  // "At Arusha, Tanzania, the leaders …"
  if (
    span.via === "name" &&
    span.actor.kind === "state" &&
    before === "," &&
    /^(?:in|at|near|from|outside|to)$/.test(span.sentence.tokens[span.first - 3]?.lower ?? "")
  )
    return false;
  // "rival Lebanese leaders", "the warring Somali factions": several sides of that country, none of them the state.
  if (span.actor.kind === "state" && /^(?:rival|warring|feuding|opposing)$/.test(before)) return false;
  const number = /^(?:two|three|four|five|many)$/.test(span.sentence.tokens[span.end]?.lower ?? "") ? 1 : 0;
  const next = span.sentence.tokens[span.end + number]?.lower ?? "";
  // "rebels besieging Brazil's capital": a place of that country.
  if (span.actor.kind === "state" && span.possessive && PLACES.test(next)) return false;
  // "Brazil's warring sides": all of them together.
  if (
    (span.actor.kind === "state" ? span.possessive || span.via === "adjective" : span.via === "adjective") &&
    SEVERAL.test(next)
  )
    return false;
  if (span.actor.kind === "state" && span.via === "name" && (NICKNAMES.has(next) || FACTIONS.test(next))) return false;
  const [second, third] = [span.first + 1, span.first + 2].map((at) => span.sentence.tokens[at]?.lower ?? "");
  if (span.actor.kind === "state" && [span.noun, second, third, next].some((word) => MEDIA.test(word ?? "")))
    return false;
  if (span.via === "adjective") return span.sharesNoun || span.end - span.first > 1 || span.actor.kind !== "state";
  return true;
}

/** Tokens within which a dateline ends with its dash: "SARAJEVO, Bosnia-Herzegovina, Nov. 12 (AP) —". */
const DATELINE_TOKENS = 12;

/** Where the news was written: its place does nothing. "NAIROBI -", "Nairobi (AFP) -". */
function standsInDateline({ sentence: { tokens }, first, end }: ActorSpan): boolean {
  if (first >= DATELINE_TOKENS) return false;
  const dash = tokens.slice(0, DATELINE_TOKENS).findIndex(({ text }) => /^(?:—|–|-|--|_)$/.test(text));
  if (dash < end || tokens.slice(0, dash).some(({ text }) => /^\p{Ll}/u.test(text))) return false;
  return /^\p{Lu}{3,}/u.test(tokens[0]?.text ?? "") || tokens[dash - 1]?.text === ")";
}
