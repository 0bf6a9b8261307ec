import type { Mention } from "../../mentions/mention.js";
import type { TimeFact } from "../mention-facts.js";
import { isAtOnce } from "../other-events.js";
import { beginnerOf, namesBeginner, nearestMention, objectOf, subjectOf } from "./ceasefire-of.js";
import type { Happening } from "./find-happenings.js";
import { isClauseHead, leadOf } from "./host-happening.js";
import { hasDate, isDay } from "./resolve-around.js";
import { tenseOf } from "./tense.js";
import type { TimedSentence, TimeIn } from "./timed-sentence.js";

/** `told`: the day on which the making was told. */
export type TimedField = TimeFact["field"] | "told";
type Field = TimedField;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const FROM = words("from starting beginning effective");
const UNTIL = words("until till through thru");
/** Verbs under which "from Friday" is still said of the ceasefire: "announced a truce to be observed from Friday". */
const CARRIES_START: ReadonlySet<Happening["kind"]> = new Set([
  "make",
  "hold",
  "begin",
  "effect",
  "stop",
  "say",
  "expire",
]);
const PREPOSITION = words("on in at since until till by from after before during of around early late for");
const ENDING = words("with by in through under");
const AHEAD = words("will to due set ends terminates");
/** What an armistice does to a war on the day it is dated by. */
const OUTCOME = words("brought ended halted stopped forced marked silenced put");
const LONG_AFTER = words("hours days weeks months years day week month year hour long");
const SOON_BEFORE = words("just shortly hours minutes moments");
/** How far behind its ceasefire "from Friday" or "until Friday" may stand, in tokens. */
const REACH_TOKENS = 18;
/** The same for a time that goes with the noun alone: "the truce on Sunday". */
const NEXT_TOKENS = 2;

/**
 * Which of its dates a time gives to a mention's ceasefire, if any.
 *
 * First what the words of the time say by themselves ("the March 9 truce", "until", "since", "from"), then what the verb says that it goes with.
 */
export function fieldOfTime(mention: Mention, time: TimeIn, sentence: TimedSentence): Field | undefined {
  const { tokens } = sentence;
  const { phrase, range, host } = time;
  if (isAtOnce(tokens.slice(range.first, range.end).join(" "))) return undefined;
  const isNearest = nearestMention(sentence, range) === mention;
  // "on the second day of the truce", "a two-month-old ceasefire": they count from its start.
  if (/an arrangement/.test(phrase.rule)) return isNearest ? "effective" : undefined;
  if (/its nth day/.test(phrase.rule)) return isNearest && isOwnDay(mention, time, tokens) ? "effective" : undefined;
  // "the Easter truce": named for the feast, which need not be the day that it was declared on.
  if (/feast/.test(phrase.rule) && range.first >= mention.first - 1 && range.first < mention.end) return undefined;
  if (isInName(mention, time, tokens)) return "declared";
  const behind = range.first - mention.end;
  const preposition = phrase.preposition ?? tokens[range.first - 1] ?? "";
  if (UNTIL.has(preposition)) return untilField(mention, time, sentence);
  if (preposition === "since") return sinceField(mention, time, sentence);
  const isElsewhere =
    host !== undefined && host.first >= mention.end && host.first < range.first && !CARRIES_START.has(host.kind);
  if (isNearest && behind >= 0 && !isElsewhere) {
    const lead = tokens.slice(leadOf(tokens, range.first), range.first);
    const isFrom = preposition === "as of" || lead.some((word) => FROM.has(word));
    if ((isFrom && behind <= REACH_TOKENS) || (phrase.kind === "range" && behind <= NEXT_TOKENS + 1))
      return "effective";
  }
  // "Beginning Tuesday, a truce has been in force"
  if (host?.kind === "hold" && range.end <= mention.first && FROM.has(tokens[range.first - 1] ?? ""))
    return "effective";
  if (isToldBetter(time, sentence)) return undefined;
  if (!host)
    return isNearest && !/feast/.test(phrase.rule) && behind >= 0 && behind <= NEXT_TOKENS && !phrase.relative?.from
      ? "declared"
      : undefined;
  return fieldOfHost(mention, time, host, sentence);
}

/** "a day after signing it on Sunday", "at 9 p.m., on Sunday at 9": another time of the same verb has the day. */
const isToldBetter = ({ phrase, range, host }: TimeIn, { times }: TimedSentence): boolean =>
  host !== undefined &&
  (phrase.relative?.from === "event" || !hasDate(phrase)) &&
  times.some((other) => other.host === host && other.range !== range && isDay(other.phrase));

function fieldOfHost(mention: Mention, time: TimeIn, host: Happening, sentence: TimedSentence): Field | undefined {
  switch (host.kind) {
    case "effect":
      return subjectOf(host, sentence) === mention ? "effective" : undefined;
    case "begin":
      return beginnerOf(host, sentence) === mention ? "effective" : undefined;
    case "stop":
      return mention.first === host.first ? fieldOfStop(mention, time, sentence) : undefined;
    case "make":
      return objectOf(host, sentence) === mention ? "declared" : undefined;
    case "end":
      return subjectOf(host, sentence) === mention ? endField(mention, time, host, sentence) : undefined;
    case "expire":
      return subjectOf(host, sentence) === mention ? "expires" : undefined;
    case "break":
      return "violated";
    case "say":
      return isDay(time.phrase) && isNews(mention, sentence) ? "told" : undefined;
    case "other":
      if (sharedDay(mention, time, host, sentence) || isMadeThen(mention, time, sentence)) return "declared";
      return isBesideMaking(mention, time, sentence) ? "told" : undefined;
    default:
      return undefined;
  }
}

/** "said on Monday that they had agreed to a truce", "that the truce would begin on Friday": that is news, and the making has no day of its own. */
function isNews(mention: Mention, sentence: TimedSentence): boolean {
  const { happenings, times, mentions } = sentence;
  const describes = (here: Happening) => mentions.some(({ end }) => end === here.first);
  const isTold = happenings.some(
    (here, at) =>
      here?.kind === "make" &&
      here.first === at &&
      !describes(here) &&
      objectOf(here, sentence) === mention &&
      !times.some((other) => other.host === here),
  );
  return (
    isTold || times.some((other) => isStart(mention, other, sentence) && tenseOf(sentence.tokens, other) !== "past")
  );
}

const isStart = (mention: Mention, { host }: TimeIn, sentence: TimedSentence): boolean =>
  (host?.kind === "effect" && subjectOf(host, sentence) === mention) ||
  (host?.kind === "begin" && beginnerOf(host, sentence) === mention);

/**
 * "Crowds rejoiced on Thursday after a truce was announced", "met on Thursday just before it was announced": near enough the day of the making,
 * if no other is told; not "days after", nor "after they had agreed".
 */
function isBesideMaking(mention: Mention, { range }: TimeIn, sentence: TimedSentence): boolean {
  const { tokens, happenings, times } = sentence;
  const limit = Math.min(tokens.length, range.end + REACH_TOKENS);
  for (let at = range.end, link = -1; at < limit; at++) {
    const lead = tokens[at - 1] ?? "";
    if (tokens[at] === "after" && !LONG_AFTER.has(lead)) link = at;
    if (tokens[at] === "before" && SOON_BEFORE.has(lead)) link = at;
    const here = happenings[at];
    if (link < 0 || !here) continue;
    const isMaking = here.kind === "make" && lead !== "had" && objectOf(here, sentence) === mention;
    return isMaking && !times.some((other) => other.host === here);
  }
  return false;
}

/** "met on Monday and agreed to a truce", "on Monday, the rebels won the day when the king signed": one day for both. */
function sharedDay(mention: Mention, { range }: TimeIn, host: Happening, sentence: TimedSentence): boolean {
  const { happenings, tokens, times } = sentence;
  for (let at = Math.max(host.end, range.end); at < mention.first; at++) {
    const next = happenings[at];
    if (next?.first !== at || next.kind === "other") continue;
    const isMaking = next.kind === "make" && !tokens[at]?.endsWith("ing") && objectOf(next, sentence) === mention;
    if (!isMaking && !endsWith(next, mention, tokens)) return false;
    const isOneClause = tokens.slice(Math.max(range.end, at - 8), at).some((word) => /^(?:and|when|as)$/.test(word));
    const isLead = range.first <= 4 || tokens[at - 1] === "and";
    const hasOwn = times.some((other) => other.range.first >= at && other.range.first - at <= 6);
    return isOneClause && isLead && !hasOwn;
  }
  return false;
}

/** "The war ended with a ceasefire": made then. */
const endsWith = ({ kind, end }: Happening, mention: Mention, tokens: readonly string[]): boolean =>
  kind === "end" && mention.first > end && mention.first - end <= 2 && ENDING.has(tokens[end] ?? "");

/** "On 3 November 1921, an armistice brought the war to its end": made that day, if nothing else is said of it. */
function isMadeThen(mention: Mention, { range }: TimeIn, { tokens }: TimedSentence): boolean {
  return (
    mention.determiner === "indefinite" &&
    range.end <= mention.first &&
    tokens.slice(range.end, mention.first).every((word) => word === ",") &&
    tokens.slice(mention.end, mention.end + 9).some((word) => OUTCOME.has(word))
  );
}

function endField(mention: Mention, time: TimeIn, host: Happening, sentence: TimedSentence): Field {
  const { first } = host;
  const { tokens } = sentence;
  if (endsWith(host, mention, tokens) || isMadeThen(mention, time, sentence)) return "declared";
  return tokens.slice(Math.max(0, first - 3), first + 1).some((word) => AHEAD.has(word)) ? "expires" : "ended";
}

/** How far before "to stop fighting" the verb of making may stand. */
const MAKING_TOKENS = 10;

/** "agreed to stop fighting on Sunday" says when they agreed, unless that has a day of its own; "stopped firing on Sunday" when it began. */
function fieldOfStop(mention: Mention, time: TimeIn, { tokens, happenings, times }: TimedSentence): Field {
  if (mention.verbForm === "past") return "effective";
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - MAKING_TOKENS); at--) {
    const here = happenings[at];
    if (here?.kind !== "make") continue;
    return times.some((other) => other !== time && other.host === here) ? "effective" : "declared";
  }
  const lead = tokens.slice(Math.max(0, mention.first - 1), mention.end);
  return lead.some((word) => /^(?:will|to|shall|would)$/.test(word)) ? "effective" : "declared";
}

/** "the March 9 truce", "Sunday's truce", "the ceasefire of 9 March". */
function isInName(mention: Mention, { phrase, range }: TimeIn, tokens: readonly string[]): boolean {
  const isCounted = phrase.relative !== undefined && phrase.known.weekday === undefined;
  const isInside = range.first >= mention.first && range.end <= mention.end;
  const opensIt =
    range.first === mention.first - 1 && range.end <= mention.end && !PREPOSITION.has(tokens[range.first - 1] ?? "");
  if (isInside || opensIt) return !isCounted;
  if (range.first < mention.first && range.end > mention.first) return true;
  if (range.end === mention.first && tokens[range.first - 1] === "the") return true;
  return range.first - mention.end === 1 && tokens[mention.end] === "of" && phrase.kind === "point";
}

function untilField(mention: Mention, { range, host }: TimeIn, { tokens }: TimedSentence): Field | undefined {
  const isNegated = tokens.slice(Math.max(0, range.first - 8), range.first).some((word) => /^not$|n['’]t$/.test(word));
  if (isNegated && (host?.kind === "effect" || host?.kind === "begin")) return "effective";
  const behind = range.first - mention.end;
  const lead = leadOf(tokens, range.first);
  const opens = isClauseHead(tokens, lead) && !/^(?:and|,)$/.test(tokens[lead - 1] ?? "");
  if (behind < 0 || behind > REACH_TOKENS || opens) return undefined;
  return host?.kind === "other" || host?.kind === "break" ? undefined : "expires";
}

function sinceField(mention: Mention, { range, host }: TimeIn, sentence: TimedSentence): Field | undefined {
  if (host?.kind === "effect") return subjectOf(host, sentence) === mention ? "effective" : undefined;
  if (host?.kind === "begin") return beginnerOf(host, sentence) === mention ? "effective" : undefined;
  const behind = range.first - mention.end;
  if (nearestMention(sentence, range) !== mention || behind > REACH_TOKENS) return undefined;
  // "truce violations since July 5"
  const isNextTo = behind >= 0 && behind <= NEXT_TOKENS;
  return isNextTo || (host?.kind === "hold" && isHeld(mention, host, sentence)) ? "effective" : undefined;
}

/** "the truce has held", "have observed a truce"; not "the truce … troops who have held the road". */
function isHeld(mention: Mention, host: Happening, { tokens }: TimedSentence): boolean {
  if (mention.first >= host.end) return mention.first - host.end <= 4;
  return !tokens.slice(mention.end, host.first).some((word) => word === "who" || word === "whose");
}

/** How far behind its ceasefire "entered its second day" may stand. */
const OWN_DAY_TOKENS = 12;

/** "the truce entered its second day"; not "the truce came as the war was in its fifth week". */
function isOwnDay({ end }: Mention, { range }: TimeIn, tokens: readonly string[]): boolean {
  return range.first >= end && range.first - end <= OWN_DAY_TOKENS && !namesBeginner(tokens.slice(end, range.first));
}
