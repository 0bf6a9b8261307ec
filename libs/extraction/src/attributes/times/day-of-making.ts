import { wordSet } from "../../lexicon/word-set.js";
import type { Mention } from "../../mentions/mention.js";
import { beginnerOf, objectOf, subjectOf } from "./ceasefire-of.js";
import type { Happening } from "./find-happenings.js";
import { isStartPhrase } from "./start-phrase.js";
import { tenseOf } from "./tense.js";
import type { TimedSentence, TimeIn } from "./timed-sentence.js";

const ENDING = wordSet("with by in through under");
/** What an armistice does to a war on the day it is dated by. */
const OUTCOME = wordSet("brought ended halted stopped forced marked silenced put");
const LONG_AFTER = wordSet("hours days weeks months years day week month year hour long");
const SOON_BEFORE = wordSet("just shortly hours minutes moments");
const STARTING: ReadonlySet<Happening["kind"]> = new Set(["make", "hold", "begin", "effect", "stop"]);
const PROMISING = wordSet("will would 'll shall");
/** "They had ceased fire", "they were ceasing fire". */
const STOPPING = wordSet("have has had 've 'd are is were was 're");
const LINKS = wordSet("and when as");
/** How far behind a time the making may be told that shares its day, in tokens. */
const REACH_TOKENS = 18;
/** A time that opens its sentence governs all of it. */
const OPENING_TOKENS = 4;

/** "said on Monday that they had agreed to a truce", "that it would begin on Friday": that is the news, and the making has no day of its own. */
export function isTellingOfMaking(mention: Mention, time: TimeIn, sentence: TimedSentence): boolean {
  const { happenings, times, mentions, tokens } = sentence;
  // "lost no opportunity to list the ceasefires that he had brokered, said on Sunday"
  if (mention.plural) return false;
  // "a truce signed by …", "the truce in the port to which they had agreed": known before.
  const describes = (here: Happening) =>
    mentions.some(({ end }) => end === here.first) ||
    (here.first > mention.end &&
      tokens.slice(mention.end, here.first).some((word) => word === "which" || word === "that"));
  const isTold = happenings.some(
    (here, at) =>
      here?.kind === "make" &&
      here.first === at &&
      !describes(here) &&
      objectOf(here, sentence) === mention &&
      !times.some((other) => other.host === here && !isStart(mention, other, sentence)),
  );
  return (
    isTold ||
    isPromised(mention, sentence) ||
    times.some((other) => other !== time && isStart(mention, other, sentence) && tenseOf(tokens, other) !== "past")
  );
}

/** "The rebels will observe a truce", "they would cease fire", "they had ceased fire": news where it is told. */
const isPromised = (mention: Mention, { happenings, tokens }: TimedSentence): boolean =>
  happenings.some(
    (here, at) =>
      (here?.kind === "hold" || here?.kind === "stop") &&
      here.first === at &&
      (PROMISING.has(tokens[at - 1] ?? "") || (here.kind === "stop" && STOPPING.has(tokens[at - 1] ?? ""))) &&
      (here.kind === "stop" ? mention.first === at : mention.first >= here.end && mention.first - here.end <= 1),
  );

const isStart = (mention: Mention, time: TimeIn, sentence: TimedSentence): boolean =>
  (time.host?.kind === "effect" && subjectOf(time.host, sentence) === mention) ||
  (time.host?.kind === "begin" && beginnerOf(time.host, sentence) === mention) ||
  (time.range.first >= mention.end &&
    isStartPhrase(time, sentence.tokens) &&
    (time.host === undefined || STARTING.has(time.host.kind)));

/**
 * "Crowds rejoiced on Thursday after a truce was announced", "as the king announced it", "met just before it was announced": near enough the day of the making,
 * if no other is told; not "days after", nor "after they had agreed".
 */
export function isBesideMaking(mention: Mention, { range }: TimeIn, sentence: TimedSentence): boolean {
  const { tokens, happenings, times } = sentence;
  const limit = Math.min(tokens.length, range.end + REACH_TOKENS);
  for (let at = range.end, link = -1; at < limit; at++) {
    const lead = tokens[at - 1] ?? "";
    if (tokens[at] === "after" && !LONG_AFTER.has(lead)) link = at;
    if (tokens[at] === "before" && SOON_BEFORE.has(lead)) link = at;
    if (
      tokens[at] === "as" &&
      !/^(?:well|soon|such|far|long)$/.test(lead) &&
      !/^(?:of|well|soon|part)$/.test(tokens[at + 1] ?? "")
    )
      link = at;
    const here = happenings[at];
    if (link < 0 || !here) continue;
    // "fled on Thursday as the rebels said that they would cease fire"
    if (here.kind === "say" && here.first === at) return isPromised(mention, sentence);
    const isMaking = here.kind === "make" && lead !== "had" && objectOf(here, sentence) === mention;
    return isMaking && !times.some((other) => other.host === here);
  }
  return false;
}

/** "met on Monday and agreed to a truce", "on Monday, the rebels won the day when the king signed": one day for both. */
export function sharesDay(mention: Mention, { range }: TimeIn, host: Happening, sentence: TimedSentence): boolean {
  const { happenings, tokens, times } = sentence;
  for (let at = Math.max(host.end, range.end); at < mention.first; at++) {
    const next = happenings[at];
    if (next?.first !== at || next.kind === "other") continue;
    const isThrough = tokens[at - 1] === "in" || tokens[at - 1] === "by";
    const isMaking =
      next.kind === "make" && (isThrough || !tokens[at]?.endsWith("ing")) && objectOf(next, sentence) === mention;
    // "joined the king in signing a truce"
    if (isMaking && isThrough) return true;
    if (!isMaking && !isEndThrough(next, mention, tokens)) return false;
    const isOneClause = tokens.slice(Math.max(range.end, at - 8), at).some((word) => LINKS.has(word));
    const isLead = range.first <= OPENING_TOKENS || tokens[at - 1] === "and";
    // "came home on Tuesday, a day after they had agreed"
    const hasOwn = times.some(
      (other) =>
        (other.range.first >= at && other.range.first - at <= 6 && !isStartPhrase(other, tokens)) ||
        (other.host === next && other.phrase.relative?.from === "event"),
    );
    return isOneClause && isLead && !hasOwn;
  }
  return false;
}

/** "The war ended with a ceasefire": made then. */
export const isEndThrough = ({ kind, end }: Happening, mention: Mention, tokens: readonly string[]): boolean =>
  kind === "end" && mention.first > end && mention.first - end <= 2 && ENDING.has(tokens[end] ?? "");

/** "On 3 November 1921, an armistice brought the war to its end": made that day, if nothing else is said of it. */
export function isMadeThen(mention: Mention, { range }: TimeIn, { tokens }: TimedSentence): boolean {
  return (
    mention.determiner === "indefinite" &&
    range.end <= mention.first &&
    tokens.slice(range.end, mention.first).every((word) => word === ",") &&
    tokens.slice(mention.end, mention.end + 9).some((word) => OUTCOME.has(word))
  );
}

/** "At 0600 hours the soldiers went back and the guns fell silent", "the shelling stopped at midnight as a truce took effect": one hour for both. */
export function sharesStart(mention: Mention, { range }: TimeIn, host: Happening, sentence: TimedSentence): boolean {
  const { happenings, tokens, times } = sentence;
  for (let at = Math.max(host.end, range.end); at < Math.min(tokens.length, host.end + REACH_TOKENS); at++) {
    const next = happenings[at];
    if (next?.first !== at) continue;
    if (next.kind !== "stop" && next.kind !== "effect") return false;
    const isLinked = isLinkedBefore(at, Math.max(host.end, range.end), sentence, mention);
    const isOf = next.kind === "stop" ? mention.first === at : subjectOf(next, sentence) === mention;
    return isLinked && isOf && !times.some((other) => other.host === next);
  }
  return false;
}

/** "and" stands shortly before the second verb, or "as" and "when" right before its subject: what comes behind them is one clause. */
function isLinkedBefore(at: number, from: number, { tokens }: TimedSentence, { first }: Mention): boolean {
  if (tokens.slice(Math.max(from, at - 4), at).includes("and")) return true;
  const before = tokens.slice(Math.max(from, first - 2), first);
  return first >= from && first < at && before.some((word) => word === "as" || word === "when");
}
