import type { Mention } from "../../mentions/mention.js";
import type { TimeFact } from "../mention-facts.js";
import { beginnerOf, objectOf, subjectOf } from "./ceasefire-of.js";
import {
  isBesideMaking,
  isEndThrough,
  isMadeThen,
  isTellingOfMaking,
  sharesDay,
  sharesStart,
} from "./day-of-making.js";
import type { Happening } from "./find-happenings.js";
import { hasDate, isDay } from "./resolve-around.js";
import type { TimedSentence, TimeIn } from "./timed-sentence.js";

/** `told`: the day on which the making was told. */
export type TimedField = TimeFact["field"] | "told";

const AHEAD: ReadonlySet<string> = new Set(["will", "to", "due", "set", "ends", "terminates"]);
const DOUBTFUL: ReadonlySet<string> = new Set(["could", "would", "might", "may", "can", "should", "not"]);
const MODAL: ReadonlySet<string> = new Set(["will", "to", "shall", "would"]);

/** "Should have started on Tuesday", "was supposed to have come into effect": whether it did, it does not say. */
export const isMissed = ({ first }: Happening, tokens: readonly string[]): boolean =>
  /\b(?:should|to) have$/.test(tokens.slice(Math.max(0, first - 2), first).join(" "));

/** "Is to be signed on Saturday", "will announce a truce on Friday": a making that is still to come; not "flew in on Friday to sign it". */
export function isMadeLater({ kind, first }: Happening, tokens: readonly string[]): boolean {
  if (kind !== "make") return false;
  const lead = tokens.slice(Math.max(0, first - 3), first).join(" ");
  return (
    /\b(?:to|will|would) be$/.test(lead) ||
    (BASE_MAKING.test(tokens[first] ?? "") &&
      /\b(?:will|would|(?:is|are|was|were|due|expected|scheduled|set) to)$/.test(lead))
  );
}
const BASE_MAKING = /^(?:sign|announce|declare|proclaim|initial|conclude|unveil|approve|ratify)$/;

/** What the verb that a time goes with makes it for a mention's ceasefire: nothing where the verb is about something else. */
export function fieldOfHost(
  mention: Mention,
  time: TimeIn,
  host: Happening,
  sentence: TimedSentence,
): TimedField | undefined {
  switch (host.kind) {
    case "effect":
      return subjectOf(host, sentence) === mention ? "effective" : undefined;
    case "begin":
      return beginnerOf(host, sentence) === mention ||
        isBegunTogether(mention, host, sentence) ||
        isOfFeast(mention, host, sentence.tokens)
        ? "effective"
        : undefined;
    case "stop":
      return mention.first === host.first ? fieldOfStop(mention, time, sentence) : undefined;
    case "make":
      return fieldOfMaking(mention, time, host, sentence);
    case "end":
      return subjectOf(host, sentence) === mention ? fieldOfEnd(mention, time, host, sentence) : undefined;
    case "expire":
      return subjectOf(host, sentence) === mention ? "expires" : undefined;
    case "hold":
      return isToHoldBy(time, host, sentence.tokens) && subjectOf(host, sentence) === mention ? "effective" : undefined;
    case "break":
      return "violated";
    case "say":
      return isDay(time.phrase) && isTellingOfMaking(mention, time, sentence) ? "told" : undefined;
    case "other":
      if (endsFighting(mention, host, sentence.tokens) && subjectOf(host, sentence) === mention) return "effective";
      if (sharesDay(mention, time, host, sentence) || isMadeThen(mention, time, sentence)) return "declared";
      if (sharesStart(mention, time, host, sentence)) return "effective";
      return isBesideMaking(mention, time, sentence) ? "told" : undefined;
    default:
      return undefined;
  }
}

/** "Was to be in place by Friday". */
const isToHoldBy = ({ phrase }: TimeIn, { first, end }: Happening, tokens: readonly string[]): boolean =>
  /^(?:by|as of)$/.test(phrase.preposition ?? "") &&
  /^(?:force|effect|place|operation)$/.test(tokens[end - 1] ?? "") &&
  /\b(?:to|will|would|should|must) be$/.test(tokens.slice(Math.max(0, first - 2), first).join(" "));

/** "Could have been announced on Tuesday". */
const isContrary = ({ first }: Happening, tokens: readonly string[]): boolean =>
  /\b(?:could|would|might) have(?: been)?$/.test(tokens.slice(Math.max(0, first - 3), first).join(" "));

const RATIFYING = /^(?:ratified|approved|approves|endorsed|backed|adopted|voted|votes)$/;
const TELLING: ReadonlySet<string> = new Set(["announced", "declared", "announces", "declares"]);

/** "The sides will begin a truce on Friday, the envoy announced today": where it has no truce as its object, the verb tells of one. */
function fieldOfMaking(
  mention: Mention,
  time: TimeIn,
  host: Happening,
  sentence: TimedSentence,
): TimedField | undefined {
  if (isContrary(host, sentence.tokens)) return undefined;
  const object = objectOf(host, sentence);
  // "Made his announcement at noon": of the day that is spoken of.
  if (!isMakingTime(time) && !(object?.making && !hasDate(time.phrase))) return undefined;
  // "The announcement came on Friday": it may be of something else; who ratified it need not have made it that day.
  const isLoose = object?.making !== undefined || RATIFYING.test(sentence.tokens[host.first] ?? "");
  if (object) return object !== mention ? undefined : isLoose ? "told" : "declared";
  const isTag = mention.end <= host.first && TELLING.has(sentence.tokens[host.first] ?? "");
  return isTag && isDay(time.phrase) && isTellingOfMaking(mention, time, sentence) ? "told" : undefined;
}

/** A clock alone is no day, and a feast may be what a truce is for: "brokered for Eid", "declared on the eve of Easter". */
const isMakingTime = ({ phrase }: TimeIn): boolean =>
  hasDate(phrase) && (phrase.known.holiday === undefined || phrase.preposition === "on");

/** What a ceasefire ends on its first day. */
const FOUGHT =
  /^(?:fighting|war|battles?|hostilities|bloodshed|violence|offensive|clashes|conflict|shelling|bombardment|bombing|combat|assault|siege|round|flare-up|escalation)$/;
const OBJECT_TOKENS = 9;

/** "Two days after a ceasefire ended the heaviest fighting", "the truce that halted six weeks of war on Sunday". */
function endsFighting({ end }: Mention, host: Happening, tokens: readonly string[]): boolean {
  const verb = tokens.slice(host.first, host.first + 4).join(" ");
  if (
    end > host.first ||
    !/^(?:ended|halted|stopped|silenced|ending|halting|stopping)\b|^put(?:ting)? an? (?:end|stop|halt) to\b/.test(verb)
  )
    return false;
  const behind = tokens.slice(host.end, host.end + OBJECT_TOKENS);
  const close = behind.findIndex((word) => /^(?:[,;.]|on|in|at|when|after|by)$/.test(word));
  return behind.slice(0, close < 0 ? undefined : close).some((word) => FOUGHT.test(word));
}

function fieldOfEnd(mention: Mention, time: TimeIn, host: Happening, sentence: TimedSentence): TimedField | undefined {
  const { first } = host;
  const { tokens } = sentence;
  if (endsFighting(mention, host, tokens)) return "effective";
  if (isEndThrough(host, mention, tokens) || isMadeThen(mention, time, sentence)) return "declared";
  const lead = tokens.slice(Math.max(0, first - 3), first + 1);
  if (lead.some((word) => DOUBTFUL.has(word))) return undefined;
  return lead.some((word) => AHEAD.has(word)) ? "expires" : "ended";
}

/** "A truce for the feast, which begins on Friday", "over the holiday starting on Friday"; not "a truce to mark the feast". */
function isOfFeast({ end }: Mention, { first }: Happening, tokens: readonly string[]): boolean {
  const between = tokens.slice(end, first);
  return (
    /^(?:for|over|during|covering|throughout)$/.test(between[0] ?? "") &&
    between.length <= FEAST_TOKENS &&
    between.some((word) =>
      /^(?:feast|holidays?|festival|eid|ramadan|ramadhan|ramazan|christmas|easter|tet|nowruz)$/.test(word),
    ) &&
    between.every((word) => /^(?:[a-z0-9'’-]+|,)$/.test(word)) &&
    (/^(?:which|that)$/.test(between.at(-1) ?? "") || /ing$/.test(tokens[first] ?? ""))
  );
}
const FEAST_TOKENS = 12;

/** "The truce will take effect when the feast begins on Sunday": one day for both. */
function isBegunTogether(mention: Mention, host: Happening, sentence: TimedSentence): boolean {
  const { tokens, happenings, times } = sentence;
  let isLinked = false;
  for (let at = host.first - 1; at >= Math.max(0, host.first - MAKING_TOKENS); at--) {
    const here = happenings[at];
    if (here)
      return (
        isLinked &&
        (here.kind === "effect" || here.kind === "begin") &&
        subjectOf(here, sentence) === mention &&
        !times.some((other) => other.host === here)
      );
    isLinked ||= /^(?:when|as|once)$/.test(tokens[at] ?? "");
  }
  return false;
}

/** "The guns were quiet on Monday", "largely held their fire on Monday, the second day of a truce": so it was that day, and before. */
function isLasting({ rule, end }: Mention, tokens: readonly string[], times: TimedSentence["times"]): boolean {
  if (rule === "hold fire") return times.some(({ phrase }) => /an arrangement|its nth day/.test(phrase.rule));
  return (
    rule === "the guns fall silent" &&
    /^(?:were|are|remain|remained)$/.test(tokens[end - 2] ?? "") &&
    /^(?:silent|quiet)$/.test(tokens[end - 1] ?? "")
  );
}

/** "Agreed that the fighting will end on Monday", "was to silence the guns on Friday", "agreed to stop at 5 a.m. on Monday": the stopping has its own day. */
function isToStop({ first, end, rule }: Mention, { phrase, range }: TimeIn, tokens: readonly string[]): boolean {
  const own = tokens.slice(first, end).join(" ");
  const lead = tokens.slice(Math.max(0, first - 2), first).join(" ");
  const isOrdered =
    /\b(?:will|would|shall)\b|.\bto\b/.test(own) || /\b(?:will|would|shall|(?:is|are|was|were) to)$/.test(lead);
  return isOrdered || rule === "the fighting stops" || (range.first >= end && phrase.known.hour !== undefined);
}

/** How far before "to stop fighting" the verb of making may stand. */
const MAKING_TOKENS = 12;

/** "agreed to stop fighting on Sunday" says when they agreed, unless that has a day of its own; "stopped firing on Sunday" when it began. */
function fieldOfStop(
  mention: Mention,
  time: TimeIn,
  { tokens, happenings, times }: TimedSentence,
): TimedField | undefined {
  // "Would stop from Saturday for the feast of Easter": what for is not when.
  if (time.phrase.known.holiday !== undefined && /^(?:of|for)$/.test(time.phrase.preposition ?? "")) return undefined;
  // "agreed to hold their fire at 4 p.m.": an hour alone is no day of agreeing.
  if (isLasting(mention, tokens, times)) return undefined;
  if (mention.verbForm === "past" || !hasDate(time.phrase) || isToStop(mention, time, tokens)) return "effective";
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - MAKING_TOKENS); at--) {
    const here = happenings[at];
    if (here?.kind !== "make") continue;
    return times.some((other) => other !== time && other.host === here) ? "effective" : "declared";
  }
  const lead = tokens.slice(Math.max(0, mention.first - 1), mention.end);
  return lead.some((word) => MODAL.has(word)) ? "effective" : "declared";
}
