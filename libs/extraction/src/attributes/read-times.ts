import type { Mention } from "../mentions/mention.js";
import { resolveTime, type TimeContext, type TimePhrase } from "../time/index.js";
import type { DateField, TimeFact } from "./mention-facts.js";
import { isAtOnce, isLengthening, isOtherEvent } from "./other-events.js";

const EFFECT =
  /^(?:effect|force|begin|begins|began|begun|beginning|start|starts|started|starting|commence|commenced|effective)$/;
const DECLARE =
  /^(?:agree|agreed|agrees|agreeing|declare|declared|declares|declaring|announce|announced|announces|announcing|sign|signed|signs|signing|reach|reached|reaches|reaching|broker|brokered|struck|strike|strikes|conclude|concluded|negotiated|accept|accepted|accepts|proclaimed|decreed|ordered|orders|brokering|secured|mediated|forged|clinched|approved|arranged|announcement|proclamation|decree|committed)$/;
const END =
  /^(?:expired|ended|ends|collapse|collapsed|collapses|lapsed|lapses|terminate|terminated|unraveled|shattered|over)$/;
const UNTIL = /^(?:until|till|through|thru)$/;
const VIOLATED =
  /^(?:violated|violating|violate|violation|violations|breach|breached|breaching|broken|breaking|resumed|shelling|attack|attacked|attacks)$/;
const HOLDING =
  /^(?:holding|held|holds|observed|observing|place|effect|force|abided|abiding|respected|lasted|standing|endured)$/;
/** How far a time may stand from the word that it goes with, in tokens. */
const REACH_TOKENS = 9;
/** A time that opens its sentence governs all of it. */
const OPENING_TOKENS = 3;

/** What the article adds to a time expression of one sentence. */
export interface TimeSetting {
  readonly anchorDate?: string;
  readonly governing?: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly defaultZone?: string;
}

/**
 * The dates that one mention's sentence gives its ceasefire: declared, effective, expires, ended, violated.
 *
 * A time goes with the nearest word of its clause that says what happened then; a time with no such word in reach is left alone.
 */
export function readTimes(
  mention: Mention,
  phrases: readonly TimePhrase[],
  others: readonly Mention[],
  setting: TimeSetting,
): readonly TimeFact[] {
  const facts: TimeFact[] = [];
  const alone = phrases.filter((phrase) => phrase.kind !== "duration").length === 1 && others.length <= 1;
  const read = phrases.flatMap((phrase) => {
    const position = phrase.kind === "duration" ? undefined : tokenRange(mention, phrase);
    if (!position || closerToAnother(mention, position, others) || isAtOnce(wordsOf(mention, phrase))) return [];
    const field = fieldOf(mention, position, phrase, alone);
    return field ? [{ phrase, position, field }] : [];
  });
  // The day of the declaration first: "on Wednesday announced a truce from Thursday" counts on from it.
  for (const { phrase, position, field } of read.sort(
    (x, y) => Number(x.field !== "declared") - Number(y.field !== "declared"),
  )) {
    const declaredOn = facts
      .find((fact) => fact.field === "declared" && /^\d{4}-\d\d-\d\d/.test(fact.time.edtf))
      ?.time.edtf.slice(0, 10);
    const context = contextOf(mention, position, field, setting, phrase);
    const countsOn =
      declaredOn !== undefined &&
      (context.direction === "future" || (phrase.known.day !== undefined && phrase.known.month === undefined));
    const time = resolveTime(phrase, countsOn ? withoutGoverning({ ...context, anchorDate: declaredOn }) : context);
    if (!time) continue;
    facts.push({
      sentence: mention.sentence,
      first: position.first,
      end: position.end,
      rule: `${field}: ${phrase.rule}`,
      field,
      time,
    });
  }
  return facts;
}

const wordsOf = ({ sentence }: Mention, { start, end }: TimePhrase) =>
  sentence.text.slice(start - sentence.start, end - sentence.start);

function withoutGoverning({ governing: _, ...context }: TimeContext): TimeContext {
  return context;
}

function contextOf(
  mention: Mention,
  position: TokenRange,
  field: TimeFact["field"],
  setting: TimeSetting,
  phrase: TimePhrase,
): TimeContext {
  const tokens = mention.sentence.tokens;
  const around = tokens
    .slice(Math.max(0, Math.min(position.first - 8, mention.first)), position.end + 4)
    .map((token) => token.lower);
  const ahead = around.some(
    (word, at) =>
      FUTURE.test(word) ||
      (phrase.known.weekday !== undefined && STARTS.test(word)) ||
      (word === "to" && /^(?:begin|start|take|come|go|last|end|expire|run)$/.test(around[at + 1] ?? "")),
  );
  if (field === "expires" || (field === "effective" && ahead)) return { ...setting, direction: "future" };
  return { ...setting, direction: ahead && field !== "declared" ? "unknown" : "past" };
}

const FUTURE = /^(?:will|due|set|scheduled|expected|slated|supposed|planned|would|'ll)$/;
/** "The truce begins on Friday": the Friday to come. */
const STARTS = /^(?:begins|starts)$/;

export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

export function tokenRange(
  mention: Mention,
  phrase: { readonly start: number; readonly end: number },
): TokenRange | undefined {
  const tokens = mention.sentence.tokens;
  const first = tokens.findIndex((token) => token.end > phrase.start);
  if (first < 0 || (tokens[first]?.start ?? 0) >= phrase.end) return undefined;
  let end = first;
  while (end < tokens.length && (tokens[end]?.start ?? 0) < phrase.end) end++;
  return { first, end };
}

function closerToAnother(mention: Mention, position: TokenRange, others: readonly Mention[]): boolean {
  const distance = (each: Mention) =>
    position.first >= each.end ? position.first - each.end : Math.max(0, each.first - position.end);
  return others.some(
    (other) => other !== mention && other.form !== "anaphor" && distance(other) < distance(mention) - 2,
  );
}

function fieldOf(
  mention: Mention,
  position: TokenRange,
  phrase: TimePhrase,
  alone: boolean,
): TimeFact["field"] | undefined {
  const tokens = mention.sentence.tokens;
  const word = (at: number) => tokens[at]?.lower ?? "";
  const words = (from: number, to: number) => tokens.slice(Math.max(0, from), to).map((token) => token.lower);
  // "on the second day of the truce", "a two-month-old ceasefire": they count from its start.
  if (/of an arrangement/.test(phrase.rule))
    return Math.min(Math.abs(position.first - mention.end), Math.abs(mention.first - position.end)) <= 3 ||
      (position.first >= mention.first && position.end <= mention.end) ||
      (position.first < mention.end && position.end > mention.first)
      ? "effective"
      : undefined;
  // "the Easter truce": named for the feast, which need not be the day that it was declared on.
  if (/feast/.test(phrase.rule) && position.first >= mention.first - 1 && position.first < mention.end)
    return undefined;
  // "the 23 October 2020 ceasefire": part of the name.
  if (position.first >= mention.first - 1 && position.end <= mention.end)
    return phrase.relative && !phrase.known.weekday ? undefined : "declared";
  if (position.first < mention.first && position.end > mention.first) return "declared";
  if (position.end === mention.first && word(position.first - 1) === "the") return "declared";
  const preposition = phrase.preposition ?? word(position.first - 1);
  const behind = position.first - mention.end;
  if (
    UNTIL.test(preposition) &&
    words(position.first - 7, position.first).some(
      (each, at, all) => /^(?:not|n't|doesn't|didn't|won't)$/.test(each) && effectiveIn(all.slice(at)),
    )
  )
    return "effective";
  if (UNTIL.test(preposition)) return behind >= 0 && behind < REACH_TOKENS * 2 ? "expires" : undefined;
  if (preposition === "since")
    return behind >= 0 &&
      behind <= REACH_TOKENS &&
      (behind <= 2 || words(mention.end, position.first).some((each) => HOLDING.test(each)))
      ? "effective"
      : undefined;
  if (behind >= 0 && behind <= REACH_TOKENS && /^(?:from|starting|beginning|effective|as of)$/.test(preposition))
    return "effective";
  if (behind >= 0) {
    // "with immediate effect on Monday": Monday is when it was made.
    if (words(mention.end, position.first).some(isAtOnce) && behind <= REACH_TOKENS) {
      const made = governing(mention);
      if (made) return made;
    }
    const between = nearestField(words(mention.end, position.first).reverse());
    if (between) return between;
    if (behind <= 3)
      return (
        governing(mention) ??
        (/^(?:on|in|last|this|late|early)$/.test(preposition) || behind === 0 ? "declared" : undefined)
      );
    return followingField(words(position.end, position.end + 4));
  }
  const leading = words(position.end, mention.first);
  // "On Monday thanked both for the extension of the truce": neither day is that of its making.
  if (leading.some(isLengthening) || words(mention.end, mention.end + 4).some((each) => /^extensions?$/.test(each)))
    return undefined;
  // "the 11th hour of that day in 1918, when the guns were silenced": the moment itself.
  if (
    leading[leading[0] === "," ? 1 : 0] === "when" &&
    mention.first - position.end <= 4 &&
    !leading.some(isOtherEvent)
  )
    return phrase.known.hour === undefined ? "declared" : "effective";
  // Before the mention: what its verb says happened then.
  const opening =
    position.first <= OPENING_TOKENS ||
    /^[,;]$/.test(word(position.first - 1)) ||
    /^[,;—-]$/.test(word(position.first - 2));
  const near = mention.first - position.end <= REACH_TOKENS;
  const previous = nearestField(words(position.first - 4, position.first).reverse());
  if (previous && (near || previous === "effective")) return previous;
  // "Six weeks of fighting in 1921 ended with a truce": the fighting ended when the truce was made.
  if (
    /^(?:ended|ending|halted|stopped|concluded)$/.test(word(mention.first - 2)) &&
    /^(?:with|by|in|under|through)$/.test(word(mention.first - 1))
  )
    return "declared";
  // "shelling resumed on Monday despite the truce": the time goes with the shelling.
  if (
    /^(?:despite|amid|amidst|under|during|after|following|before|since|without|of|violating|violated|breaking|broke)$/.test(
      word(mention.first - 1),
    )
  )
    return undefined;
  if (!near && !opening && !alone) return undefined;
  const between = nearestField([...leading].reverse());
  if (between) return between;
  // "on Monday rejected the truce that they had declared": the time goes with the rejection.
  if (leading.some(isOtherEvent)) return undefined;
  const after = words(mention.end, mention.end + REACH_TOKENS);
  if (effectiveIn(after)) return "effective";
  // "On 3 November 1921, an armistice brought the war to its end": made that day, if nothing else is said of it.
  return followingField(after) ?? (opening && isMadeThen(mention, leading) ? "declared" : undefined);
}

const isMadeThen = (mention: Mention, leading: readonly string[]) =>
  mention.determiner === "indefinite" &&
  leading.every((word) => word === ",") &&
  mention.sentence.tokens
    .slice(mention.end, mention.end + REACH_TOKENS)
    .some((token) => /^(?:brought|ended|halted|stopped|forced|marked|silenced|put)$/.test(token.lower));

const effectiveIn = (words: readonly string[]) =>
  words.some((word, at) => fieldOfWord(word, words[at + 1] ?? "") === "effective");

function nearestField(words: readonly string[]): TimeFact["field"] | undefined {
  for (const [at, word] of words.entries()) {
    const field = fieldOfWord(word, words[at - 1] ?? "");
    if (field) return field;
    if (word === ";" || isOtherEvent(word)) return undefined;
  }
  return undefined;
}

function followingField(words: readonly string[]): TimeFact["field"] | undefined {
  for (const [at, word] of words.entries()) {
    const field = fieldOfWord(word, words[at + 1] ?? "");
    if (field) return field;
    if (word === ";" || word === ":") return undefined;
  }
  return undefined;
}

/** "agreed to a truce on Friday": what the verb before the mention says happened. */
function governing(mention: Mention): DateField | undefined {
  const tokens = mention.sentence.tokens;
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - 8); at--) {
    const field = fieldOfWord(tokens[at]?.lower ?? "", tokens[at + 1]?.lower ?? "");
    if (field && field !== "violated") return field;
  }
  return undefined;
}

function fieldOfWord(word: string, next: string): TimeFact["field"] | undefined {
  if (
    /^(?:took|take|takes|taking|taken|came|come|comes|coming|went|go|goes|going|entered|enter|enters|put)$/.test(
      word,
    ) &&
    /^(?:effect|force|into|in|hold|place|on)$/.test(next)
  )
    return "effective";
  if (EFFECT.test(word)) return "effective";
  if (DECLARE.test(word)) return "declared";
  if (VIOLATED.test(word)) return "violated";
  if (/^(?:expire|expires|expiring|lapse)$/.test(word)) return "expires";
  return END.test(word) ? "ended" : undefined;
}
