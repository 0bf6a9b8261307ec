import { wordSet } from "../../lexicon/word-set.js";
import type { Mention } from "../../mentions/mention.js";
import { countsFromMaking } from "./after-making.js";
import { beginnerOf, namesBeginner, nearestMention, objectOf, subjectOf } from "./ceasefire-of.js";
import { fieldOfHost, type TimedField } from "./field-of-host.js";
import type { Happening } from "./find-happenings.js";
import { isClauseHead, isExplainedBy, leadOf } from "./host-happening.js";
import { hasDate, isDay } from "./resolve-around.js";
import { isStartPhrase } from "./start-phrase.js";
import type { TimedSentence, TimeIn } from "./timed-sentence.js";

/** "effective immediately", "with immediate effect": counted from the declaration, and no day of its own. */
const AT_ONCE = wordSet("immediate immediately once forthwith instantly");
const UNTIL = wordSet("until till through thru");
const PREPOSITION = wordSet("on in at since until till by from after before during of around early late for");
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
const AHEAD = wordSet("will would shall 'll");
/** How far behind its ceasefire "from Friday" or "until Friday" may stand, in tokens. */
const REACH_TOKENS = 18;
/** The same for a time that goes with the noun alone: "the truce on Sunday". */
const NEXT_TOKENS = 2;
/** The same for "entered its second day". */
const OWN_DAY_TOKENS = 12;
/** The same for "on Sunday, its first day". */
const APPOSED_TOKENS = 24;

/** Which of its dates a time gives to a mention's ceasefire, if any. */
export function fieldOfTime(mention: Mention, time: TimeIn, sentence: TimedSentence): TimedField | undefined {
  const field = fieldOfStanding(mention, time, sentence);
  const isNews = field === "declared" || field === "effective" || field === "told";
  return isNews && tellsOfEnding(mention, time, sentence) ? "ended" : field;
}

/** How far before a ceasefire the words may stand by which it is given up, in tokens. */
const ENDING_TOKENS = 5;
/** Matches "ending", "an end to their"; not "the war ended with". */
const GIVEN_UP =
  /\b(?:ending|scrapping|abandoning|revoking|terminating|rescinding|withdrawing(?: from)?|cancell?ing|call(?:ed|ing|s)? off|end (?:of|to))(?: (?:the|its|their|a|our|his))?$/;

/** "Announced on Monday that it was ending its truce with effect from today": days of the end; not those of a clause behind it. */
function tellsOfEnding(mention: Mention, { range, host }: TimeIn, { tokens }: TimedSentence): boolean {
  const lead = tokens.slice(Math.max(0, mention.first - ENDING_TOKENS), mention.first).join(" ");
  const isOfItself = range.end > mention.first && range.first < mention.end;
  const isInClause = tokens.slice(mention.end, range.first).some((word) => CLAUSE_OPENING.test(word));
  return GIVEN_UP.test(lead) && !isOfItself && !isInClause && (host === undefined || host.first < mention.first);
}
const CLAUSE_OPENING =
  /^(?:that|which|it|they|he|she|who|signed|declared|agreed|announced|brokered|reached|begun|in|of)$/;

/**
 * Which of its dates a time gives to the ceasefire that it stands with, whatever became of it.
 *
 * First what the words of the time say by themselves ("the March 9 truce", "until", "since", "from"), then what the verb says that it goes with.
 */
function fieldOfStanding(mention: Mention, time: TimeIn, sentence: TimedSentence): TimedField | undefined {
  const { tokens } = sentence;
  const { phrase, range, host } = time;
  if (tokens.slice(range.first, range.end).some((word) => AT_ONCE.has(word))) return undefined;
  if (countsFromMaking(time, sentence)) return undefined;
  const isNearest = nearestMention(sentence, range) === mention;
  // "in its third day on Monday": the day that is spoken of.
  if (isDayOfAge(time, sentence)) return undefined;
  // "on the second day of the truce", "a two-day-old ceasefire": they count from its start.
  if (/an arrangement/.test(phrase.rule)) return isNearest ? "effective" : undefined;
  if (/its nth day/.test(phrase.rule)) return isNearest && isOwnDay(mention, time, tokens) ? "effective" : undefined;
  if (isCountedFromNoun(mention, time, tokens)) return "effective";
  // "the Easter truce", "the first morning of the Easter truce": named for the feast, which need not be the day that it was declared on.
  if (/feast/.test(phrase.rule) && range.end >= mention.first && range.first < mention.end) return undefined;
  // "a truce for Easter ended": what it is for is not when it ended.
  if (/feast/.test(phrase.rule) && phrase.preposition === "for" && isRightBehind(mention, range)) return undefined;
  // "the March 9 truce"; "the midnight ceasefire" is named for when it begins.
  if (isInName(mention, time, tokens)) return fieldOfName(mention, time, tokens);
  const preposition = phrase.preposition ?? tokens[range.first - 1] ?? "";
  if (UNTIL.has(preposition)) return untilField(mention, time, sentence);
  if (preposition === "since") return sinceField(mention, time, sentence);
  if (preposition === "before" && isNotBefore(mention, time, sentence)) return "effective";
  if (isOfLengthening(mention, time, tokens)) return undefined;
  if (opensMention(mention, time, sentence, isNearest)) return "effective";
  if (isToldBetter(time, sentence)) return undefined;
  if (host) return fieldOfHost(mention, time, host, sentence);
  return isNearest ? fieldOfNoun(mention, time, tokens) : undefined;
}

/** "Shall run for another year with effect from 28 April", "will be extended from Friday": when the longer term begins. */
const isOfLengthening = ({ end }: Mention, time: TimeIn, tokens: readonly string[]): boolean =>
  time.range.first >= end &&
  isStartPhrase(time, tokens) &&
  tokens
    .slice(end, time.range.first)
    .some((word) => /^(?:another|further|additional|extended|prolonged|renewed|extension)$/.test(word));

const AGE = /an arrangement|its nth day/;

/** "In its third day on Monday": counted back from Monday. */
const isDayOfAge = ({ phrase, range }: TimeIn, { times }: TimedSentence): boolean =>
  phrase.known.weekday !== undefined &&
  phrase.relative === undefined &&
  times.some(
    (other) => AGE.test(other.phrase.rule) && other.range.end <= range.first && range.first - other.range.end <= 1,
  );

/** "Raid kills two, days after the truce", "a week after a ceasefire between the kings": from its start, where no verb says what of it. */
function isCountedFromNoun(
  { first, end }: Mention,
  { phrase, range, host }: TimeIn,
  tokens: readonly string[],
): boolean {
  const { relative } = phrase;
  if (relative?.from !== "event" || relative.direction !== 1 || relative.amount === 0 || range.end !== first)
    return false;
  return host === undefined || tokens[end] === "," || end >= tokens.length - 1;
}

const isRightBehind = ({ end }: Mention, { first }: TimeIn["range"]): boolean =>
  first >= end && first - end <= NEXT_TOKENS;

/** "a truce from Friday", "the truce is to run from Dec. 23 to Jan. 3", "from this Friday the rebels will hold a truce". */
function opensMention(mention: Mention, time: TimeIn, { tokens }: TimedSentence, isNearest: boolean): boolean {
  const { phrase, range, host } = time;
  const behind = range.first - mention.end;
  if (behind < 0)
    return (
      // "From March 21 on we declare a ceasefire"
      range.end <= mention.first && /^(?:hold|stop|make)$/.test(host?.kind ?? "") && isStartPhrase(time, tokens)
    );
  const isElsewhere =
    host !== undefined && host.first >= mention.end && host.first < range.first && !CARRIES_START.has(host.kind);
  // "respect the truce, but from Friday they began to answer": another clause
  const opensOther =
    host !== undefined &&
    host.first >= range.end &&
    (host.kind === "other" || host.kind === "break" || host.kind === "begin") &&
    isClauseHead(tokens, leadOf(tokens, range.first));
  if (!isNearest || isElsewhere || opensOther) return false;
  if (phrase.kind === "range" && (behind <= NEXT_TOKENS + 1 || host?.kind === "hold")) return true;
  // "announced a truce for Friday"; a feast may be longer than the truce that is for it
  if (phrase.preposition === "for" && phrase.known.holiday === undefined && host?.kind === "make") return true;
  return behind <= REACH_TOKENS && isStartPhrase(time, tokens);
}

/** "a day after signing it on Sunday", "at 9 p.m., on Sunday at 9": another time of the same verb has the day. */
const isToldBetter = ({ phrase, range, host }: TimeIn, { times }: TimedSentence): boolean =>
  host !== undefined &&
  (phrase.relative?.from === "event" || !hasDate(phrase)) &&
  times.some((other) => other.host === host && other.range !== range && isDay(other.phrase));

/** "after the truce on Sunday", "a truce on Feb. 1 will end the war": without a verb the time goes with the noun. */
function fieldOfNoun(
  { first, end }: Mention,
  { phrase, range }: TimeIn,
  tokens: readonly string[],
): TimedField | undefined {
  const behind = range.first - end;
  if (behind < 0 || behind > NEXT_TOKENS || /feast/.test(phrase.rule) || phrase.relative?.from) return undefined;
  // "the guns have been silent since a ceasefire on Sunday"
  const isSince = tokens[first - 1] === "since";
  return isSince || AHEAD.has(tokens[range.end] ?? "") ? "effective" : "declared";
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

/** A ceasefire is known by the day on which the guns stopped, an agreement or an armistice by that of its signing; a month or a year alone does not tell them apart. */
function fieldOfName(mention: Mention, { phrase, range }: TimeIn, tokens: readonly string[]): TimedField | undefined {
  if (!hasDate(phrase)) return fieldOfClock(mention, tokens);
  const isDay = phrase.known.month !== undefined && phrase.known.day !== undefined;
  const isDeal =
    mention.form !== "noun" ||
    mention.kind === "armistice" ||
    tokens.slice(mention.head, mention.end + 1).some((word) => DEAL.test(word));
  // "their own ceasefire of 10 May, announced by the king"
  const isMade =
    tokens[range.end] === "," && /^(?:announced|declared|signed|agreed|proclaimed)$/.test(tokens[range.end + 1] ?? "");
  return isDay && !isDeal && !isMade ? "effective" : "declared";
}
const DEAL = /^(?:agreements?|deals?|accords?|pacts?|declaration|announcement|order|plan|memorandum|terms)$/;

/** Not "the 3 p.m. ceasefire declaration". */
const fieldOfClock = ({ head, end }: Mention, tokens: readonly string[]): TimedField | undefined =>
  tokens.slice(head, end + 1).some((word) => /^(?:declaration|announcement|deadline)$/.test(word))
    ? undefined
    : "effective";

const HELD = /^(?:held|lasted|endured|survived|prevailed)$/;
/** "Had to be held until", "is to be observed until": still to come. */
const isAhead = (verb: number, tokens: readonly string[]): boolean =>
  tokens
    .slice(Math.max(0, verb - 3), verb)
    .some((word) => /^(?:to|be|will|would|should|must|has|have|had)$/.test(word));

function untilField(mention: Mention, { range, host }: TimeIn, { tokens }: TimedSentence): TimedField | undefined {
  const isNegated = tokens.slice(Math.max(0, range.first - 8), range.first).some((word) => /^not$|n['’]t$/.test(word));
  if (isNegated && (host?.kind === "effect" || host?.kind === "begin")) return "effective";
  const behind = range.first - mention.end;
  const lead = leadOf(tokens, range.first);
  const opens = isClauseHead(tokens, lead) && !/^(?:and|,)$/.test(tokens[lead - 1] ?? "");
  if (behind < 0 || behind > REACH_TOKENS || opens) return undefined;
  if (host?.kind === "other" || host?.kind === "break") return undefined;
  // "the truce held until Monday": no longer.
  return HELD.test(tokens[host?.first ?? range.first] ?? "") && !isAhead(host?.first ?? 0, tokens)
    ? "ended"
    : "expires";
}

const COUNTED = /^(?:first|second|third|fourth|fifth|sixth|only|last|latest|\d+(?:st|nd|rd|th))$/;

/** "The guns will not fall silent before Tuesday", "it does not take effect before noon". */
const isNotBefore = (mention: Mention, { range, host }: TimeIn, sentence: TimedSentence): boolean =>
  /^(?:effect|begin|stop)$/.test(host?.kind ?? "") &&
  sentence.tokens
    .slice(Math.max(0, range.first - NEGATED_TOKENS), range.first)
    .some((word) => /^not$|n['’]t$/.test(word)) &&
  (host?.kind === "stop" ? host.first === mention.first : host !== undefined && subjectOf(host, sentence) === mention);
const NEGATED_TOKENS = 8;

function sinceField(mention: Mention, { range, host }: TimeIn, sentence: TimedSentence): TimedField | undefined {
  // "has held since Sunday, when the kings signed a truce"
  if (host?.kind === "make" && host.first > range.first && objectOf(host, sentence) === mention) return "declared";
  if (host?.kind === "effect") return subjectOf(host, sentence) === mention ? "effective" : undefined;
  if (host?.kind === "begin") return beginnerOf(host, sentence) === mention ? "effective" : undefined;
  // "None was kept since 17 June, when a deal was signed that should have stopped the fighting": that one's making.
  const explained = isExplainedBy(sentence.tokens, range.end) ? makingBehind(range.end, sentence) : undefined;
  if (explained && (explained === mention || nearestMention(sentence, range) === mention))
    return explained === mention ? "declared" : undefined;
  const behind = range.first - mention.end;
  if (nearestMention(sentence, range) !== mention || behind > REACH_TOKENS) return undefined;
  // "truce violations since July 5"; not "the first truce since 1989"
  const isNextTo = behind >= 0 && behind <= NEXT_TOKENS && !mention.modifiers.some((word) => COUNTED.test(word));
  // "a ceasefire that the envoys had watched over since December"
  const isInRelative = /^(?:that|which)$/.test(sentence.tokens[mention.end] ?? "") && host?.kind === "other";
  return isNextTo || isInRelative || (host?.kind === "hold" && isHeld(mention, host, sentence))
    ? "effective"
    : undefined;
}

/** The ceasefire that the next thing told behind a token made. */
function makingBehind(end: number, sentence: TimedSentence): Mention | undefined {
  const next = sentence.happenings.find((here, at) => at >= end && here !== undefined && here.kind !== "other");
  const made = next?.kind === "make" ? objectOf(next, sentence) : undefined;
  // "when the truce signed the day before took effect"
  return made && made.first >= end && made.end !== next?.first ? made : undefined;
}

/** "the truce has held", "have observed a truce"; not "the truce … troops who have held the road". */
function isHeld(mention: Mention, host: Happening, { tokens }: TimedSentence): boolean {
  if (mention.first >= host.end) return mention.first - host.end <= 4;
  return !tokens.slice(mention.end, host.first).some((word) => word === "who" || word === "whose");
}

/** "the truce entered its second day"; not "the truce came as the war was in its fifth week". */
function isOwnDay({ end, form }: Mention, { range, phrase }: TimeIn, tokens: readonly string[]): boolean {
  // "to pause the offensive, now in its 12th day": the offensive's.
  if (form === "verb") return false;
  // "brought silence to the town on Sunday, its first day"
  const isApposed = tokens[range.first - 1] === "," || phrase.text.includes(",");
  if (isApposed && range.first >= end) return range.first - end <= APPOSED_TOKENS;
  return range.first >= end && range.first - end <= OWN_DAY_TOKENS && !namesBeginner(tokens.slice(end, range.first));
}
