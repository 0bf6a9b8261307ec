import { wordSet } from "../../lexicon/word-set.js";
import type { Mention } from "../../mentions/mention.js";
import { isSaidOver } from "../said-over.js";
import type { Happening } from "./find-happenings.js";
import type { TokenRange } from "./host-happening.js";
import type { TimedSentence } from "./timed-sentence.js";

/** What else begins in news: not the ceasefire, where one of these stands nearer to the verb. */
const BEGINNERS = wordSet(
  `war wars fighting conflict talks negotiations violence offensive clashes uprising campaign siege meeting conference visit month
  ramadan ramadhan ramazan eid holiday feast operation operations invasion strikes bombing unrest crisis summit session round election elections
  withdrawal evacuation rebellion insurgency revolt intifada protests process exchange release truck trucks convoy convoys`,
);
/** A mention behind one of these is not what the verb before it made. */
const ASIDE = wordSet(
  "despite amid amidst under during after following before since without until while as when though although violating breaking",
);
/** What may stand between a ceasefire and its relative clause. */
const COMPLEMENTS = wordSet("between in with along across for around on");
const OPENS_RELATIVE = wordSet("that which it they he she both");
/** Beyond these something else is told. */
const QUOTES = wordSet("\" ” ’ ''");
const TURNS = wordSet("; : but whereas while which who");
const SUBORDINATORS = wordSet("when after before since while until");
const PRONOUNS = wordSet("it they this that which");
const DEALS = wordSet("deal accord agreement pact treaty peace plan");
const AUXILIARIES = wordSet("was were is are been be being has had have which that who");
/** A verb of making has the ceasefire as its object through one of these, too: "agreed to observe a truce". */
const MAKERS: ReadonlySet<Happening["kind"]> = new Set(["make", "hold", "begin", "effect", "stop", "say"]);
const SUBJECT_TOKENS = 22;
/** The same for the second of two verbs that "and" joins. */
const COORDINATED_TOKENS = 45;
const OBJECT_TOKENS = 18;
/** How far before "began" something else may be named that began. */
const BEGINNER_TOKENS = 6;

/** Whether something else is named that begins and lasts: a war, talks, a feast. */
export const namesBeginner = (tokens: readonly string[]): boolean => tokens.some((word) => BEGINNERS.has(word));

/** The mention nearest to a time. */
export function nearestMention({ mentions }: TimedSentence, range: TokenRange): Mention | undefined {
  const distance = ({ first, end }: Mention) =>
    range.first >= end ? range.first - end : Math.max(0, first - range.end);
  return mentions.reduce<Mention | undefined>(
    (best, each) => (best && distance(best) <= distance(each) ? best : each),
    undefined,
  );
}

/** The ceasefire that a verb says something of: what it governs ("called off the truce"), else its subject, else what "it" stands for. */
export function subjectOf(host: Happening, { mentions, tokens }: TimedSentence): Mention | undefined {
  // "The truce was signed on Tuesday in Sochi by …, and went into force at noon": the subject of the clause before.
  const isSecond = tokens.slice(Math.max(0, host.first - 3), host.first).includes("and");
  const reach = isSecond ? COORDINATED_TOKENS : SUBJECT_TOKENS;
  return (
    mentions.find(({ first }) => first >= host.end && first - host.end <= 1) ??
    mentions.findLast(({ end }) => end <= host.first && host.first - end <= reach) ??
    mentions.find(({ first }) => first >= host.end)
  );
}

/** The ceasefire that begins, if it is one and not a war, a feast or talks. */
export function beginnerOf(host: Happening, sentence: TimedSentence): Mention | undefined {
  const mention = subjectOf(host, sentence);
  if (!mention) return undefined;
  const isBehind = mention.first >= host.end;
  if (!isBehind && isOfNextVerb(sentence.tokens, host.end)) return undefined;
  if (isBehind && host.first > 0 && mention.first - host.end > 4) return undefined;
  // "was broken when the killing began": something else began; not "hours after it began".
  const clause = sentence.tokens.slice(mention.end, isBehind ? mention.end : host.first);
  const opener = clause.findLastIndex((word) => SUBORDINATORS.has(word));
  if (opener >= 0 && opener < clause.length - 1 && !PRONOUNS.has(clause[opener + 1] ?? "")) return undefined;
  // "a truce for the month of fasting, which began on Monday": what stands right before began.
  const isRelative = sentence.tokens[host.first - 1] === "which" && sentence.tokens[host.first - 2] === ",";
  const behind = isRelative ? mention.end : behindItsWar(mention, sentence.tokens);
  const from = Math.max(isBehind ? 0 : behind, host.first - BEGINNER_TOKENS);
  // "the first truce since launching an offensive"
  const to = isBehind ? host.first : host.end + 3;
  return namesBeginner(sentence.tokens.slice(from, to)) ? undefined : mention;
}

/** "Soldiers would begin pulling out on Sunday", "it began to fray": what begins is told by the next verb; not "began taking effect". */
const isOfNextVerb = (tokens: readonly string[], at: number): boolean =>
  /^(?!evening|morning|during|being|taking|coming|applying)[a-z]{3,}ing$/.test(tokens[at] ?? "") ||
  (tokens[at] === "to" && /^(?!take|come|be|apply|hold)[a-z]+$/.test(tokens[at + 1] ?? ""));

const OF_WAR = wordSet("in of for to during");
/** How long "in the Persian Gulf war" may be, in tokens. */
const OF_WAR_TOKENS = 7;

/** Behind "the cease-fire in the Persian Gulf war": the war that it is of is not what begins. */
function behindItsWar({ end }: Mention, tokens: readonly string[]): number {
  // "a truce to mark the month of fasting"
  if (!OF_WAR.has(tokens[end] ?? "") || (tokens[end] === "to" && !/^(?:the|this|that)$/.test(tokens[end + 1] ?? "")))
    return end;
  for (let at = end + 1; at < end + OF_WAR_TOKENS; at++) {
    const word = tokens[at] ?? "";
    if (BEGINNERS.has(word)) return at + 1;
    if (!/^[a-z0-9'’.-]+$/.test(word) || OPENS_RELATIVE.has(word) || AUXILIARIES.has(word)) return end;
  }
  return end;
}

/** The ceasefire that a verb of making made: its object, or its subject in the passive; none where what was made is its extension. */
export function objectOf(host: Happening, sentence: TimedSentence): Mention | undefined {
  const { mentions, tokens, happenings } = sentence;
  const told = mentions.find(({ making }) => making?.first === host.first);
  if (told) return told;
  const next = mentions.find(({ first }) => first === host.end);
  if (next && next.form !== "anaphor") return isLengthened(next, sentence) ? undefined : next;
  const before = mentions.findLast(({ end }) => end <= host.first && host.first - end <= SUBJECT_TOKENS);
  if (before && isPassive(before, host, sentence))
    // "the extension of a truce declared in May" says when the truce was declared, "its extension was announced" not.
    return host.first > before.end && isLengthened(before, sentence) ? undefined : before;
  const object = mentions.find(({ first }) => first > host.first && first - host.end <= OBJECT_TOKENS);
  if (!object || object.first < host.end) return object;
  // "Signed in May and in force from the following evening, it has been renewed"
  if (host.first === 0 && object.form === "anaphor" && tokens[object.first - 1] === ",") return object;
  const lead = tokens.slice(Math.max(host.end, object.first - 4), object.first);
  if (object.form !== "verb" && lead.some((word) => ASIDE.has(word))) return undefined;
  if (isReachedElsewhere(object, host, tokens) || isSaidOver(tokens, host.end, object.end)) return undefined;
  if (isOfNextClause(object, host, tokens) || isOfOtherPaper(object, host, tokens)) return undefined;
  for (let at = object.first - 1; at >= host.end; at--) {
    const here = happenings[at];
    if (TURNS.has(tokens[at] ?? "")) return undefined;
    if (here) return MAKERS.has(here.kind) ? object : undefined;
  }
  return isLengthened(object, sentence) ? undefined : object;
}

/** How far behind "reached" a ceasefire may stand that was reached, in tokens. */
const REACHED_TOKENS = 3;

/** "The army reached the outskirts on Monday, the third day of a truce": not "reached an agreement on a truce". */
function isReachedElsewhere({ first }: Mention, { first: verb, end }: Happening, tokens: readonly string[]): boolean {
  if (!/^(?:reach(?:es|ed|ing)?|secured|passed|adopted|offered)$/.test(tokens[verb] ?? "")) return false;
  const between = tokens.slice(end, first);
  return (
    between.length > REACHED_TOKENS &&
    !between.some((word) => DEALS.has(word) || /^(?:understanding|compromise)s?$|^on$/.test(word))
  );
}

/** "Under the accord that they signed in May, a truce led up to the vote": what they signed is the accord. */
function isOfOtherPaper({ first }: Mention, { first: verb, end }: Happening, tokens: readonly string[]): boolean {
  const before = tokens.slice(Math.max(0, verb - 6), verb);
  const opener = before.findLastIndex((word) => word === "that" || word === "which");
  return opener > 0 && DEALS.has(before[opener - 1] ?? "") && tokens.slice(end, first).includes(",");
}

/** "Concluded a peace deal in August, and a ceasefire was broken": what was made stands before. */
function isOfNextClause({ determiner, first }: Mention, { end }: Happening, tokens: readonly string[]): boolean {
  const between = tokens.slice(end, first);
  const joint = between.lastIndexOf("and");
  return (
    determiner === "indefinite" &&
    joint > 0 &&
    between[joint - 1] === "," &&
    between.slice(0, joint).some((word) => DEALS.has(word))
  );
}

/** "the extension of the truce", "the truce extension": what is spoken of is the lengthening. */
function isLengthened({ first, end, tail }: Mention, { tokens, happenings }: TimedSentence): boolean {
  return (
    tail === "extension" ||
    /^extensions?$/.test(tokens[end] ?? "") ||
    [1, 2].some((back) => happenings[first - back]?.kind === "lengthen")
  );
}

/** "a truce agreed on Sunday", "the truce between the kings was signed": the verb stands behind what was made. */
function isPassive(mention: Mention, host: Happening, { tokens, happenings }: TimedSentence): boolean {
  const from = behindInsertion(tokens, mention.end, host.first);
  // "he announced a truce that was to run until Friday; two days later they declared theirs"
  if (tokens.slice(mention.end, host.first).includes(";")) return false;
  for (let at = from; at < host.first; at++) {
    const kind = happenings[at]?.kind;
    if (kind === "other" || kind === "break" || kind === "end" || kind === "lengthen") return false;
  }
  if (host.first - mention.end <= 1) return true;
  // "The truce for the port, part of a deal signed on Thursday"
  if (/ part of (?:the|a|an) /.test(` ${tokens.slice(mention.end, host.first).join(" ")} `)) return true;
  // "a ceasefire that the warring parties signed", "the truce they declared": it is the object of its relative clause.
  const isAlone = !happenings.slice(mention.end, host.first).some((here) => here !== undefined);
  // "the “cessation of hostilities” that both signed"
  const next = tokens[QUOTES.has(tokens[mention.end] ?? "") ? mention.end + 1 : mention.end] ?? "";
  // "The agreement, which both capitals announced on Sunday"
  if (isAlone && next === "," && tokens[mention.end + 1] === "which") return true;
  if (isAlone && (OPENS_RELATIVE.has(next) || (host.first === mention.end && next === "to"))) return true;
  // "the ceasefire between the two kings that the envoy announced"
  if (isAlone && COMPLEMENTS.has(next) && /\b(?:that|which)\b/.test(tokens.slice(mention.end, host.first).join(" ")))
    return true;
  const before = tokens[host.first - 1] ?? "";
  return (
    AUXILIARIES.has(before) ||
    before.endsWith("ly") ||
    before === "," ||
    tokens.slice(mention.end, host.first).some((word) => word === "was" || word === "were")
  );
}

/** Where an insertion right behind a mention ends: "the truce, the first since fighting erupted, was signed". */
function behindInsertion(tokens: readonly string[], end: number, limit: number): number {
  if (tokens[end] !== ",") return end;
  for (let at = end + 1; at < limit; at++) if (tokens[at] === ",") return at;
  return end;
}
