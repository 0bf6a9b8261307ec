import { wordSet } from "../../lexicon/word-set.js";
import type { Happening, Happenings } from "./find-happenings.js";

/** Token range, end exclusive. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** What opens a clause of its own: a time does not reach over it to the verb before. */
const OPENERS = wordSet(
  `; : — – -- ( ) which who whom whose where that when while before after although though because if unless but whereas`,
);
const MARKS = wordSet(": — – -- (");
/** Behind a comma these open an insertion, which ends with the next comma: "the rebels, who hold the north, on Monday …". */
const RELATIVES = wordSet("who which whose whom where");
const CLAUSES = wordSet("as when after while before");
const SUBORDINATING = wordSet("since after when before that which who to");
const AHEAD = wordSet("will would shall 'll");
const ASIDES = wordSet(
  "on along across near following after during amid despite in at under with speaking citing according as",
);
/** "on 28 February, three days after losing the elections, ordered a truce" */
const COUNTING = wordSet("after before later earlier");
const APPOSED = wordSet("a an the one led backed known including along despite with its");
const AUXILIARIES = wordSet(
  "will would has have had is are was were 's 'll could may might must can shall should do does did",
);
const QUOTES = wordSet("\" “ ” ' ‘ ’ `` ''");
/** Words between a time and the verb or comma before it. */
const BEFORE_TIMES = wordSet(
  `on at in from since until till by as of the early late about around just exactly only also local starting beginning effective
  during before after for over this last next shortly sometime`,
);

/** How far a time stands from what happened then, at most, in tokens. */
const REACH_TOKENS = 20;
/** The same for a time that opens its clause: the subject stands between. */
const REACH_BEHIND_TOKENS = 26;

/** Where the ceasefires of a sentence are named. */
export interface CeasefireNouns {
  /** Where the one begins whose own words end right before a token. */
  startBefore(token: number): number | undefined;
  /** Whether a participle only describes one: "a truce brokered by the king". */
  isDescribedBy(happening: Happening): boolean;
}

/**
 * What happened at a time: the verb of its clause.
 *
 * A time at the head of a clause, or between a subject and its verb, goes with the verb behind it ("On Monday the rebels declared",
 * "the rebels on Monday declared"); any other with the nearest verb before ("declared a truce on Monday").
 * Right behind a ceasefire's own noun and without a verb before, a time is the noun's ("after the truce on Sunday") and has no verb.
 * Shape: `tokens` lower-case words; `isTaken` says whether another time stands between two tokens.
 */
export function hostOf(
  tokens: readonly string[],
  time: TokenRange,
  happenings: Happenings,
  isTaken: (from: number, to: number) => boolean,
  nouns: CeasefireNouns,
): Happening | undefined {
  const lead = leadOf(tokens, time.first);
  const before = happeningBefore(tokens, lead, happenings, nouns);
  const behind = (from = time.end) => happeningBehind(tokens, from, happenings, nouns);
  // "Since Thursday, when the truce took effect"
  const isExplained = isExplainedBy(tokens, time.end);
  const isIdle = before === undefined || before.kind === "other" || before.kind === "say";
  // "118 violations since last Sunday, when the truce took effect"
  const start =
    isExplained && tokens.slice(lead, time.first).includes("since")
      ? behind(explanationAt(tokens, time.end))
      : undefined;
  if (start?.kind === "effect" || start?.kind === "begin") return start;
  if ((isExplained && isIdle) || isClauseHead(tokens, lead))
    return behind() ?? (tokens[lead - 1] === "," ? overSubordinate(tokens, lead, happenings) : undefined) ?? before;
  const next = tokens[time.end] ?? "";
  const noun = nouns.startBefore(lead);
  // "a truce on Feb. 1 will end the war": the truce's own day.
  if (noun !== undefined && (!before || (AHEAD.has(next) && isClauseHead(tokens, noun)))) return undefined;
  if (!before) return behind();
  const isBeforeVerb = AUXILIARIES.has(next) || (happenings[time.end]?.first === time.end && !/ing$|^to$/.test(next));
  const isFar = lead - before.end > 2 && !nouns.isDescribedBy(before) && !isInRelative(tokens, before);
  return isBeforeVerb && (isFar || isTaken(before.end, lead)) ? (behind() ?? before) : before;
}

/** "Thursday, when the truce took effect", "Christmas Eve, the day on which they began it". */
export const isExplainedBy = (tokens: readonly string[], end: number): boolean =>
  explanationAt(tokens, end) !== undefined;

/** Where the clause begins that says what happened at a time which ends at a token. */
function explanationAt(tokens: readonly string[], end: number): number | undefined {
  const behind = tokens.slice(end, end + 6).join(" ");
  const opener = /^(?:, )?(?:when|the (?:day|night|morning|date) (?:on which|when|that))(?= |$)/.exec(behind)?.[0];
  return opener === undefined ? undefined : end + opener.split(" ").length;
}

/** "declared a truce as it left, on June 28": set off at the end, a time goes with the main verb. */
function overSubordinate(tokens: readonly string[], lead: number, happenings: Happenings): Happening | undefined {
  const nearest = happenings.findLastIndex((here, at) => here !== undefined && at < lead && lead - at <= REACH_TOKENS);
  const here = happenings[nearest];
  if (here?.kind !== "other") return undefined;
  const opener = tokens.slice(Math.max(0, here.first - 4), here.first).findLastIndex((word) => CLAUSES.has(word));
  if (opener < 0) return undefined;
  const main = happenings.slice(0, Math.max(0, here.first - 4) + opener).findLast((each) => each !== undefined);
  return main?.kind === "make" ? main : undefined;
}

/** "the truce which was brokered in Geneva in March was to hold": the time stays within its relative clause. */
const isInRelative = (tokens: readonly string[], { first }: Happening): boolean =>
  tokens.slice(Math.max(0, first - 3), first).some((word) => RELATIVES.has(word) || word === "that");

/** Where a time begins with its prepositions: "as of early" Monday. */
export function leadOf(tokens: readonly string[], first: number): number {
  let at = first;
  while (at > 0 && first - at < 4 && BEFORE_TIMES.has(tokens[at - 1] ?? "")) at--;
  return at;
}

/** Whether nothing of its clause stands before a position. */
export function isClauseHead(tokens: readonly string[], at: number): boolean {
  const before = tokens[at - 1] ?? "";
  return at === 0 || before === "," || before === "and" || OPENERS.has(before) || QUOTES.has(before);
}

function happeningBefore(
  tokens: readonly string[],
  lead: number,
  happenings: Happenings,
  nouns: CeasefireNouns,
): Happening | undefined {
  let isBehindComma = false;
  for (let at = lead - 1; at >= Math.max(0, lead - REACH_TOKENS); at--) {
    const here = happenings[at];
    // "the truce, brokered by the king, is the second this year": the insertion is over.
    if (here) return isBehindComma && nouns.isDescribedBy(here) ? undefined : here;
    isBehindComma ||= tokens[at] === "," && at < lead - 1;
    // "the moment the truce took effect: noon on Sunday"
    if (
      OPENERS.has(tokens[at] ?? "") &&
      !(at === lead - 1 && MARKS.has(tokens[at] ?? "")) &&
      !isDemonstrative(tokens, at)
    )
      return undefined;
  }
  return undefined;
}

/** "Put a stop to that round of fighting". */
const isDemonstrative = (tokens: readonly string[], at: number): boolean =>
  tokens[at] === "that" && /^(?:to|of|in|with|for|by|on)$/.test(tokens[at - 1] ?? "");

/** How far behind "which" the verb of its clause may stand, in tokens. */
const RELATIVE_TOKENS = 6;

/** The next verb of the clause, over what is inserted between commas and over "brokered by …" behind a ceasefire. */
export function happeningBehind(
  tokens: readonly string[],
  end: number,
  happenings: Happenings,
  nouns: CeasefireNouns,
): Happening | undefined {
  const limit = Math.min(tokens.length, end + REACH_BEHIND_TOKENS);
  let relativeUntil = -1;
  for (let at = end; at < limit; at++) {
    const word = tokens[at] ?? "";
    if (word === ",") {
      // "On Monday, after talks that lasted all night, both kings agreed"
      const isAside =
        at === end &&
        (ASIDES.has(tokens[at + 1] ?? "") || tokens.slice(at + 2, at + 5).some((each) => COUNTING.has(each)));
      if (isAside || at > end)
        at = isAside ? closingComma(tokens, at, limit) : endOfInsertion(tokens, at, limit, happenings);
      continue;
    }
    const here = happenings[at];
    // "the truce that ended the war took effect", "the truce which the king had called came into force": the relative clause has the first verb.
    if (here && at <= relativeUntil) {
      relativeUntil = -1;
      at = here.end - 1;
      continue;
    }
    if (here && !nouns.isDescribedBy(here)) return here;
    if ((word === "that" || word === "which") && nouns.startBefore(at) !== undefined)
      relativeUntil = at + RELATIVE_TOKENS;
    // "the truce signed the day before took effect"
    else if (OPENERS.has(word) && at > end + 1 && tokens[at - 1] !== "day") return undefined;
  }
  return undefined;
}

function closingComma(tokens: readonly string[], comma: number, limit: number): number {
  for (let at = comma + 1; at < limit; at++) if (tokens[at] === ",") return at;
  return comma;
}

/** The comma that closes what this one opens ("the rebels, who hold the north, declared"), or the comma itself. */
function endOfInsertion(tokens: readonly string[], comma: number, limit: number, happenings: Happenings): number {
  const next = tokens[comma + 1] ?? "";
  const isClause = RELATIVES.has(next);
  if (!isClause && !APPOSED.has(next)) return comma;
  // "the latest ceasefire, the 15th since war broke out, came into effect": what happens under "since" is of the insertion.
  let isUnder = isClause;
  for (let at = comma + 1; at < limit; at++) {
    if (tokens[at] === ",") return at;
    isUnder ||= SUBORDINATING.has(tokens[at] ?? "");
    if (happenings[at] && !isUnder) return comma;
  }
  return comma;
}
