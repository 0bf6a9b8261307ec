import { wordSet } from "../../lexicon/word-set.js";
import type { TimeContext } from "../../time/index.js";
import type { TimeIn } from "./timed-sentence.js";

/** "Does not take effect before Friday" is a present, too. */
const FUTURE = wordSet("will shall 'll does do");
const PLANNED = wordSet("due set scheduled expected slated supposed planned would should meant");
const BASE = wordSet("begin start commence take come go enter kick become last end expire run be stop fall hold");
/** "The truce begins on Friday": the Friday to come. */
const PRESENT = wordSet("takes comes goes begins starts enters kicks becomes commences expires ends");
/** "a truce starting on Friday", "from Friday": ahead, unless it is told as lasting. */
const OPEN = wordSet("from starting beginning effective of for");
const LASTING = wordSet("been had was were");
const KEPT = /^(?:observed|respected|honou?red|kept|maintained)$/;
const PUT_OFF = /\b(?:slips|slip|slides|postponed|delayed|deferred|moved|pushed|put)(?: back| off)? (?:to|until|till)$/;
/** How far before the verb "will" and "due" may stand. */
const MODAL_TOKENS = 5;

/**
 * Which side of the day of writing a time lies on, by the verb that it goes with.
 *
 * `unknown` where the verb only says that it was planned ("was to begin on Sunday").
 */
export function tenseOf(tokens: readonly string[], { range, phrase, host }: TimeIn): TimeContext["direction"] {
  const at = host?.first ?? range.first;
  // "the shooting is to stop": the verb stands at the end of its own words.
  const verbAt = host?.kind === "stop" ? host.end - 1 : at;
  const before = tokens.slice(Math.max(0, at - MODAL_TOKENS), verbAt);
  const verb = tokens[host?.first ?? range.first] ?? "";
  const wasPlanned = before.some((word) => word === "was" || word === "were" || word === "had");
  if (before.some((word) => FUTURE.has(word))) return "future";
  const isPlanned =
    before.some((word) => PLANNED.has(word)) || (before.at(-1) === "to" && (host?.kind === "stop" || BASE.has(verb)));
  if (isPlanned) return wasPlanned ? "unknown" : "future";
  // "agreed to stop shooting at dawn on Thursday"
  if (host?.kind === "stop" && tokens[at - 1] === "to") return "unknown";
  if (PRESENT.has(verb) || (host?.kind === "stop" && /^(?:end|cease|stop)$/.test(tokens[verbAt] ?? "")))
    return "future";
  // "Start of the truce slips to Friday"
  if (PUT_OFF.test(tokens.slice(Math.max(0, range.first - 4), range.first).join(" "))) return "future";
  // "also observed a truce from January 15 to 19"
  if (host?.kind === "hold" && KEPT.test(verb) && !before.some((word) => LASTING.has(word))) return "past";
  // "the truce of 24 March": known by its day.
  if (phrase.preposition === "of" && host === undefined) return "past";
  const opens = tokens.slice(Math.max(0, range.first - 3), range.first).some((word) => OPEN.has(word));
  if ((opens || phrase.kind === "range") && !before.some((word) => LASTING.has(word))) return "unknown";
  return "past";
}

/** How far before "would" what had been said may stand, in tokens. */
const SAID_TOKENS = 8;

/** "Although the army had said that it would stop on Saturday": that Saturday has passed. */
export function hadBeenSaid(tokens: readonly string[], { range, host }: TimeIn): boolean {
  const at = host?.first ?? range.first;
  const would = tokens.lastIndexOf("would", at);
  const before = tokens.slice(Math.max(0, would - SAID_TOKENS), would);
  const had = before.indexOf("had");
  return (
    would >= 0 &&
    at - would <= MODAL_TOKENS &&
    had >= 0 &&
    before.slice(had + 1, had + 4).some((word) => SAID.test(word))
  );
}
const SAID = /^(?:said|announced|declared|promised|pledged|ordered|agreed|told|vowed)$/;

/** "Would begin on Monday": ahead of the day on which it was said, which need not be that of writing. */
export const isReported = (tokens: readonly string[], { range, host }: TimeIn): boolean =>
  tokens.slice(Math.max(0, (host?.first ?? range.first) - MODAL_TOKENS), host?.first ?? range.first).includes("would");
